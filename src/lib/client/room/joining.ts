/** Ways into a room: one's own, somebody's by a link, and one's own on a new phone. */
import {
	linkSecrets,
	readDoor,
	roomFingerprint,
	roomName,
	sealRequest,
	importKeys,
	type Door,
	type Move
} from '$lib/core/room/index.ts';
import { StorageError, type RoomRow } from '../db/index.ts';
import { hashOf, newId, newKeys, newToken, publicOf, sealRandom, type Deps } from './deps.ts';
import type { Asked, RoomLinkRead, Taken } from './face.ts';

/** The journey's room, made where there is none; the relay hears of it when it is live. Throws StorageError. */
export async function openFor(deps: Deps, journey: string, patient?: string): Promise<RoomRow> {
	const keys = await newKeys();
	const called = patient === undefined ? '' : roomName(patient);
	const fresh: RoomRow = {
		...{ id: newId(deps), me: newId(deps), role: 'owner', journey, phase: 'opening', token: newToken(deps) },
		...(called && { patient: called, name: called }),
		...{ keys, owner: publicOf(keys), epoch: 0, letters: 0, nextNo: 2, createdAt: deps.now() }
	};
	const row = await deps.store.write(['rooms', 'journeys'], async (work) => {
		if (!(await work.get('journeys', journey))) throw new StorageError('gone');
		const before = (await work.all('rooms')).find((one) => one.journey === journey && one.phase !== 'over');
		if (!before) await work.put('rooms', fresh);
		return before ?? fresh;
	});
	deps.store.announce({ store: 'rooms', id: row.id });
	return row;
}

/** Asks the owner to be let in. The request is on disk before it is sent. Throws StorageError. */
export async function ask(
	deps: Deps,
	{ secret, fingerprint }: RoomLinkRead,
	written: string
): Promise<Asked> {
	const known = await roomBehind(deps, fingerprint);
	if (known) return { status: known.role === 'owner' ? 'own' : 'already', room: known.id };
	const { ticket, mac } = linkSecrets(secret);
	const found = await deps.relay.door(ticket);
	if (found.status !== 'door') return { status: statusOf(found.status) };
	const door = readDoor(found.door, fingerprint);
	if (!door || door.room !== found.room) return { status: 'wrong' };
	const row = await asking(deps, door, { ticket, mac, name: roomName(written) });
	const { token, me: request } = row;
	const { body } = row.asking!;
	const outcome = await deps.relay.ask(
		{ room: door.room, token: ticket },
		{ request, token: hashOf(token), body }
	);
	if (outcome.status === 'done') {
		const { asking: _sent, ...sent } = row;
		await put(deps, sent);
		return { status: 'asked', room: row.id };
	}
	// Whether it arrived is not known: it is sent again when the room is live.
	if (outcome.status === 'offline') return { status: 'asked', room: row.id };
	await deps.store.write(['rooms'], (work) => work.remove('rooms', row.id));
	deps.store.announce({ store: 'rooms', id: row.id });
	if (outcome.status === 'busy') return { status: outcome.retryAfter ? 'full' : 'busy' };
	return { status: outcome.status === 'full' ? 'full' : 'gone' };
}

/** The owner's new phone. The relay gives it the place of the one before as soon as it can be reached. Throws StorageError. */
export async function takeMove(deps: Deps, move: Move, journey: string): Promise<Taken> {
	const { room: id, member: me, token, epoch, letters, keys, given = 1 } = move;
	const fresh: RoomRow = {
		...{ id, me, role: 'owner', journey, phase: 'in', token, nextToken: newToken(deps), keys },
		// What the phone before sent after it showed the code has numbers too.
		...{ owner: publicOf(keys), epoch, letters: letters + 1000, nextNo: given + 1, createdAt: deps.now() }
	};
	const row = await deps.store.write(['rooms', 'journeys'], async (work) => {
		if (!(await work.get('journeys', journey))) throw new StorageError('gone');
		const before = await work.get('rooms', id);
		if (before && before.phase !== 'over') return before;
		await work.put('rooms', fresh);
		return fresh;
	});
	deps.store.announce({ store: 'rooms', id });
	if (row !== fresh && !row.nextToken) return { status: 'already', room: id };
	const outcome = await deps.relay.move({ room: id, token: row.token }, hashOf(row.nextToken!));
	if (outcome.status === 'done') {
		const { nextToken, ...rest } = row;
		await put(deps, { ...rest, token: nextToken! });
		return { status: 'taken', room: id };
	}
	if (outcome.status === 'offline' || outcome.status === 'busy') return { status: outcome.status };
	await deps.store.write(['rooms'], (work) => work.remove('rooms', id));
	deps.store.announce({ store: 'rooms', id });
	return { status: 'gone' };
}

async function asking(
	deps: Deps,
	door: Door,
	{ ticket, mac, name }: { ticket: string; mac: Uint8Array; name: string }
): Promise<RoomRow> {
	const [keys, me, token] = [await newKeys(), newId(deps), newToken(deps)];
	const request = { id: me, name, keys: publicOf(keys), tokenHash: hashOf(token) };
	const { sign } = await importKeys(keys);
	const body = await sealRequest(request, door, mac, sign, await sealRandom(deps));
	const row: RoomRow = {
		...{ id: door.room, me, role: 'along', name, phase: 'asking', token, keys, owner: door.keys },
		...{ epoch: 0, letters: 0, asking: { ticket, body }, createdAt: deps.now() }
	};
	await put(deps, row);
	return row;
}

async function roomBehind(deps: Deps, fingerprint: Uint8Array): Promise<RoomRow | undefined> {
	const rows = await deps.store.read(['rooms'], (work) => work.all('rooms'));
	const isBehind = ({ id, owner }: RoomRow) => String(roomFingerprint(id, owner)) === String(fingerprint);
	return rows.find((row) => row.phase !== 'over' && isBehind(row));
}

async function put(deps: Deps, row: RoomRow): Promise<void> {
	await deps.store.write(['rooms'], (work) => work.put('rooms', row));
	deps.store.announce({ store: 'rooms', id: row.id });
}

function statusOf(status: 'gone' | 'refused' | 'offline' | 'busy' | 'broken'): 'gone' | 'offline' | 'busy' {
	if (status === 'offline' || status === 'busy') return status;
	return status === 'broken' ? 'busy' : 'gone';
}
