/** Rooms over HTTP, against the real server. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { b64url } from '../support/handover.ts';
import {
	furnished,
	newcomer,
	newRoom,
	Reader,
	roomsAt,
	sealed,
	seat,
	type Room
} from '../support/relay-room.ts';
import { startServer, type Running } from '../support/server.ts';

let server: Running;
let rooms: Room;
beforeAll(async () => {
	server = await startServer();
	rooms = roomsAt(server.origin);
});
afterAll(() => server.stop());

const statusOf = async (response: Promise<Response>) => (await response).status;
const answerOf = async (response: Promise<Response>) => {
	const { status, ...rest } = await response.then(async (given) => ({
		status: given.status,
		text: await given.text()
	}));
	return [status, rest.text && (JSON.parse(rest.text) as unknown)];
};

test('from an empty room to an edit on the other screen', async () => {
	const owner = newRoom();
	expect(await statusOf(rooms.open(owner))).toBe(201);
	expect(await statusOf(rooms.open(owner))).toBe(200);
	const listening = await Reader.open(rooms, owner);
	expect(await listening.next()).toEqual({
		t: 'hello',
		epoch: 1,
		seq: 0,
		role: 'owner',
		grant: null,
		seen: { [owner.id]: expect.any(Number) }
	});

	const ticket = b64url(32);
	expect(await statusOf(rooms.invite(owner, ticket, 600, 'the door'))).toBe(201);
	expect(await answerOf(rooms.door(ticket))).toEqual([200, { room: owner.room, door: 'the door' }]);
	const kari = newcomer(owner);
	const request = sealed(900);
	expect(await statusOf(rooms.knock(kari, ticket, request))).toBe(201);
	expect(await statusOf(rooms.knock(kari, ticket, request))).toBe(200);
	const at = expect.any(Number);
	expect(await listening.until('request')).toEqual({ t: 'request', id: kari.id, at, body: request });

	const waiting = await Reader.open(rooms, kari);
	expect(await waiting.next()).toEqual({ t: 'asked' });
	const [seats, first] = [[seat(owner, 'owner'), seat(kari, 'helper')], sealed()];
	const change = { epoch: 2, replaces: 0, members: seats, snapshot: first };
	expect(await answerOf(rooms.advance(owner, change))).toEqual([200, { epoch: 2 }]);
	expect(await answerOf(rooms.advance(owner, change))).toEqual([200, { epoch: 2 }]);
	const grant = seats[1]!.grant;
	expect(await waiting.next()).toEqual({ t: 'hello', epoch: 2, seq: 0, role: 'helper', grant });
	expect(await waiting.next()).toEqual({ t: 'snapshot', seq: 0, epoch: 2, body: first });
	expect(await listening.until('request-gone')).toEqual({ t: 'request-gone', id: kari.id });
	expect(await statusOf(rooms.door(ticket))).toBe(404);

	const edit = sealed();
	expect(await answerOf(rooms.append(kari, 2, 1, edit))).toEqual([200, { seq: 1 }]);
	expect(await answerOf(rooms.append(kari, 2, 1, edit))).toEqual([200, { seq: 1 }]);
	const entry = { t: 'entry', seq: 1, epoch: 2, from: kari.id, counter: 1, body: edit };
	expect(await listening.until('entry')).toEqual(entry);
	expect(await waiting.until('entry')).toEqual(entry);
	for (const reader of [listening, waiting]) reader.close();
});

test('furnished rooms stream what happens to those who may see it', async () => {
	const { owner, members } = await furnished(rooms, ['helper', 'reader', 'along']);
	const [helper, reader, along] = members as [typeof owner, typeof owner, typeof owner];
	const open = await Promise.all(members.map((member) => Reader.open(rooms, member)));
	await rooms.presence(owner, 2);
	await rooms.append(owner, 2, 1);
	for (const listening of open.slice(0, 2)) {
		expect(await listening.until('entry')).toMatchObject({ from: owner.id, seq: 1 });
	}
	await rooms.letter(owner, along);
	expect((await open[2]!.next())?.t).toBe('hello');
	expect(await open[2]!.next()).toMatchObject({ t: 'letter', from: owner.id });
	expect(await statusOf(rooms.append(reader, 2, 1))).toBe(403);
	expect(await statusOf(rooms.append(along, 2, 1))).toBe(403);
	expect(await statusOf(rooms.drop(owner, helper))).toBe(204);
	expect(await open[0]!.until('over')).toEqual({ t: 'over', why: 'dropped' });
	expect(await open[0]!.next()).toBeUndefined();
	for (const listening of open) listening.close();
});
