// What those who are let in, or stand in between, may try: the room goes on, and taking somebody out always works.
import { expect, test } from 'vitest';
import { isRoster, linkSecrets, MAX_CONTENT, readRoomLink, sealRequest } from '$lib/core/room/index.ts';
import { createRoomRelay } from '$lib/client/room-relay.ts';
import { hashOf, newId, newToken, publicOf, sealRandom } from '$lib/client/room/deps.ts';
import { importKeys, type Role } from '$lib/core/room/index.ts';
import { form, house, knocked, linkOf } from '../support/room-house.ts';
import { type RoomPhone, until } from '../support/room-phone.ts';

const { phone, origin } = house();
/** So often that no snapshot holds the document. */
const ROUNDS = 3;
const rosterOf = async (one: RoomPhone) => (await one.row())?.roster;

/** A patient who shares a form, with one other in that role. */
async function home(role: Exclude<Role, 'owner'> = 'helper') {
	const [owner, other] = [phone('Ola'), phone('Kari')];
	const session = await owner.own();
	await session.shareForm(form);
	await session.admit(await knocked(owner, other), role);
	await until(
		() => other.session!.state.role === role && other.session!.state.people.length === 2,
		() => JSON.stringify(other.session!.state)
	);
	return { owner, other, id: (await other.row())!.me };
}

test('whoever asks again under another name with their own keys is nobody, and the room goes on', async () => {
	const { owner, other, id } = await home();
	const read = readRoomLink(await linkOf(owner));
	if (read.status !== 'room') throw new Error(read.status);
	const { ticket, mac } = linkSecrets(read.link.secret);
	const { id: room, keys, owner: ownerKeys } = (await other.row())!;
	const again = {
		id: newId(other.deps),
		name: 'Per',
		keys: publicOf(keys),
		tokenHash: hashOf(newToken(other.deps))
	};
	const random = await sealRandom(other.deps);
	const { sign } = await importKeys(keys);
	const body = await sealRequest(again, { room, keys: ownerKeys }, mac, sign, random);
	const asked = await other.deps.relay.ask(
		{ room, token: ticket },
		{ request: again.id, token: again.tokenHash, body }
	);
	expect(asked).toEqual({ status: 'done' });
	const refused = () => owner.sent.some(({ path, body }) => path === 'refuse' && body.includes(again.id));
	await until(refused, () => 'not refused');
	expect(owner.session!.state.asking).toEqual([]);
	await owner.session!.remove(id);
	await until(
		async () => (await rosterOf(owner))!.members.length === 1,
		() => 'not taken out'
	);
}, 60_000);

test('a decision that makes no roster is not taken, and stands in nobody’s way', async () => {
	const { owner, id } = await home();
	const wrong = { ...form, id: crypto.randomUUID(), pack: { ...form.pack, hash: 'x' } };
	expect(await owner.session!.shareForm(wrong)).toEqual({ status: 'gone' });
	await owner.session!.remove(id);
	await until(
		async () => (await rosterOf(owner))!.members.length === 1,
		() => 'not taken out'
	);
	expect(isRoster(await rosterOf(owner))).toBe(true);
}, 60_000);

test('a helper who fills the form beyond every snapshot is taken out, and what stands there stays', async () => {
	const { owner, other, id } = await home();
	const doc = (await owner.session!.doc())!;
	doc.set('important', 'Å få sove');
	const theirs = (await other.session!.doc())!;
	// Letter by letter from the back, taken away, and so again: each letter is a piece of its own for ever.
	for (let round = 1; round <= ROUNDS; round++) {
		let text = '';
		for (let at = 0; at < 1900; at++) expect(theirs.type('other', (text = `${at % 10}${text}`))).toBe(true);
		if (round < ROUNDS) expect(theirs.type('other', '')).toBe(true);
		await until(
			() => !other.session!.state.unsent,
			() => 'not sent'
		);
	}
	await until(
		() => String(doc.sheet().other).length === 1900 && doc.state().length > MAX_CONTENT,
		() => `only ${doc.state().length}`
	);
	await owner.session!.remove(id);
	await until(
		async () => (await rosterOf(owner))!.members.length === 1,
		() => JSON.stringify(owner.session!.state)
	);
	await until(
		async () => String((await owner.session!.doc())?.sheet().other).length === 1500,
		() => 'not written anew'
	);
	const now = (await owner.session!.doc())!;
	expect(now.sheet().important).toBe('Å få sove');
	expect([now.by('important'), now.by('other')]).toEqual([1, 2]);
}, 60_000);

test('something in front that knows of no relay ends no room', async () => {
	const page = async () => new Response('<h1>404</h1>', { status: 404 });
	const who = { room: newId(phone('x').deps), token: newToken(phone('x').deps) };
	const inFront = createRoomRelay('https://relay.example', page);
	const listening = {
		since: 0,
		epoch: 0,
		poll: undefined,
		signal: new AbortController().signal,
		onLine: () => undefined
	};
	expect((await inFront.stream(who, listening)).status).toBe('busy');
	expect((await inFront.move(who, who.token)).status).toBe('busy');
	expect((await inFront.door(who.token)).status).toBe('busy');
	const real = createRoomRelay(origin(), fetch);
	expect((await real.stream(who, listening)).status).toBe('gone');
	expect((await real.end(who)).status).toBe('gone');
	expect((await real.door(who.token)).status).toBe('gone');
});
