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

/** The body is read too: a connection whose answer nobody reads is not used again. */
async function readAll(asked: Promise<Response>) {
	const response = await asked;
	return { status: response.status, headers: response.headers, text: await response.text() };
}
const statusOf = async (response: Promise<Response>) => (await readAll(response)).status;
const answerOf = async (response: Promise<Response>) => {
	const { status, text } = await readAll(response);
	return [status, text && (JSON.parse(text) as unknown)];
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

test('strangers, those taken out and those whose room has ended get one and the same answer', async () => {
	const { owner, members } = await furnished(rooms, ['helper', 'helper']);
	const [ended] = (await furnished(rooms, ['helper'])).members;
	const [dropped, helper] = members as [typeof owner, typeof owner];
	await rooms.drop(owner, dropped);
	const over = await furnished(rooms, ['helper']);
	await rooms.end(over.owner);
	const elsewhere = { ...helper, room: ended!.room };
	const seen = new Set<string>();
	for (const who of [newRoom(), newcomer(owner), dropped, over.members[0]!, elsewhere]) {
		const answers = [
			rooms.append(who, 2, 1),
			rooms.presence(who, 2),
			rooms.letter(who, owner),
			rooms.taken(who, []),
			rooms.snapshot(who, 2, 0),
			rooms.end(who),
			rooms.refuse(who, helper),
			rooms.move(who, b64url(32)),
			rooms.invite(who, b64url(32))
		];
		for (const response of await Promise.all(answers)) {
			const headers = [...response.headers].filter(([name]) => name !== 'date');
			seen.add(JSON.stringify([response.status, headers, await response.text()]));
		}
	}
	// The members of an ended room may end it again: that is not told apart from doing it.
	const told = [...seen].map((answer) => JSON.parse(answer) as [number, unknown, string]);
	expect(told.map(([status, , text]) => [status, text]).sort()).toEqual([
		[204, ''],
		[404, '{"reason":"gone"}']
	]);
});

test('a replay, a gap, another epoch and a lesser role are refused, each with where the room stands', async () => {
	const { owner, members } = await furnished(rooms, ['helper', 'reader']);
	const [helper, reader] = members as [typeof owner, typeof owner];
	const body = sealed();
	expect(await answerOf(rooms.append(helper, 2, 3, body))).toEqual([200, { seq: 1 }]);
	expect(await answerOf(rooms.append(helper, 2, 2, body))).toEqual([409, { reason: 'counter', last: 3 }]);
	expect(await answerOf(rooms.append(helper, 2, 3))).toEqual([409, { reason: 'counter', last: 3 }]);
	expect(await answerOf(rooms.append(owner, 1, 1))).toEqual([409, { reason: 'epoch', epoch: 2 }]);
	expect(await answerOf(rooms.append(reader, 2, 1))).toEqual([403, '']);
	expect(await answerOf(rooms.snapshot(helper, 2, 1))).toEqual([403, '']);
	expect(await answerOf(rooms.snapshot(owner, 2, 2))).toEqual([409, { reason: 'ahead', seq: 1 }]);
	const members2 = [seat(owner, 'owner'), seat(helper, 'helper')];
	const change = { epoch: 3, replaces: 0, members: members2, snapshot: null };
	expect(await answerOf(rooms.advance(owner, change))).toEqual([409, { reason: 'behind', seq: 1 }]);
	expect(await answerOf(rooms.advance(helper, change))).toEqual([403, '']);
	expect(await answerOf(rooms.letter(helper, reader))).toEqual([403, '']);
	expect(await answerOf(rooms.letter(owner, newRoom()))).toEqual([409, { reason: 'member' }]);
	expect(await answerOf(rooms.open({ ...newRoom(), room: owner.room }))).toEqual([409, { reason: 'taken' }]);
});

test('of a hundred equal edits at once one is kept, and of a hundred different each once', async () => {
	const { owner, members } = await furnished(rooms, ['helper'], null);
	const helper = members[0]!;
	const body = sealed();
	const same = await Promise.all(
		Array.from({ length: 100 }, () => answerOf(rooms.append(helper, 2, 1, body)))
	);
	expect(new Set(same.map((answer) => JSON.stringify(answer)))).toEqual(new Set(['[200,{"seq":1}]']));
	await Promise.all(
		[owner, helper].flatMap((who) =>
			Array.from({ length: 50 }, (_, i) => rooms.append(who, 2, who === owner ? i + 1 : i + 2))
		)
	);
	const entries = (await rooms.poll(owner)).filter(({ t }) => t === 'entry');
	expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, i) => i + 1));
	const counters = entries.filter(({ from }) => from === owner.id).map(({ counter }) => Number(counter));
	expect(counters).toEqual([...counters].sort((a, b) => a - b));
});

test('whatever is not exactly a question is refused, and changes nothing', async () => {
	const { owner, members, seats } = await furnished(rooms, ['helper']);
	const [helper] = members as [typeof owner];
	const { room } = owner;
	const before = await rooms.poll(helper);
	const id = b64url(16);
	const body = sealed();
	const advance = { room, epoch: 3, replaces: 0, members: seats, snapshot: null };
	const eleven = Array.from({ length: 11 }, () => seat(newcomer(owner), 'reader'));
	const bad: [string, unknown][] = [
		['append', '{'],
		['append', '[]'],
		['append', 'null'],
		['append', '['.repeat(30_000)],
		['append', `{"room":"${room}","epoch":2,"counter":1,"body":"${body}","__proto__":{"epoch":3}}`],
		['append', { room, epoch: 2, counter: 1 }],
		['append', { room, epoch: 2, counter: 1, body, more: 1 }],
		['append', { room, epoch: 2, counter: 0, body }],
		['append', { room, epoch: 2, counter: 1.5, body }],
		['append', { room, epoch: 2, counter: 1e308, body }],
		['append', { room, epoch: '2', counter: 1, body }],
		['append', { room: `${room}A`, epoch: 2, counter: 1, body }],
		['append', { room: [room], epoch: 2, counter: 1, body }],
		['append', { room, epoch: 2, counter: 1, body: 'not sealed' }],
		['append', { room, epoch: 2, counter: 1, body: `${body}\n` }],
		['append', { room, epoch: 2, counter: 1, body: body.replace('..', '.QQ.') }],
		['snapshot', { room, epoch: 2, replaces: -1, body }],
		['presence', { room, epoch: 2, body: sealed(9000) }],
		['letter', { room, to: helper.id, id: 'x', body }],
		['taken', { room, ids: Array.from({ length: 201 }, () => id) }],
		['open', { room, member: b64url(15) }],
		['invite', { room, ticketHash: b64url(32), door: 'x'.repeat(1025), seconds: 60 }],
		['invite', { room, ticketHash: b64url(32), door: 'x', seconds: 7 * 86_400 + 1 }],
		['invite', { room, ticketHash: b64url(31), door: 'x', seconds: 60 }],
		['move', { room, token: b64url(16) }],
		['drop', { room }],
		['end', { room, member: id }],
		['stream', { room, since: -1 }],
		['stream', { room, since: 0, poll: 'yes' }],
		['advance', { ...advance, members: [] }],
		['advance', { ...advance, members: eleven }],
		['advance', { ...advance, members: [{ ...seats[0], role: 'doctor' }] }],
		['advance', { ...advance, members: [{ ...seats[0], grant: 'open' }] }],
		['advance', { ...advance, snapshot: '' }]
	];
	for (const [name, question] of bad)
		expect([name, await statusOf(rooms.ask(name, `Member ${owner.token}`, question))]).toEqual([name, 400]);
	const end = { room };
	for (const token of [`Bearer ${owner.token}`, `Member ${owner.token}=`, `Ticket ${owner.token}`, 'Member '])
		expect(await statusOf(rooms.ask('end', token, end))).toBe(400);
	const asText = { 'content-type': 'text/plain' };
	const authorization = `Member ${owner.token}`;
	const init = (headers: Record<string, string>) => ({ headers: { authorization, ...headers } });
	// What a form on another site could send, SvelteKit itself refuses.
	expect(await statusOf(rooms.ask('end', '', end, init(asText)))).toBe(403);
	const asBytes = { 'content-type': 'application/octet-stream' };
	expect(await statusOf(rooms.ask('end', '', end, init(asBytes)))).toBe(400);
	const url = `${server.origin}/relay/room/append`;
	expect(await statusOf(fetch(url))).toBe(405);
	expect(await rooms.poll(helper)).toEqual(before);
});

test('what is too large is refused as that, by its own measure', async () => {
	const { owner, seats } = await furnished(rooms, ['helper'], null);
	const body = sealed(44_000);
	expect(await statusOf(rooms.append(owner, 2, 1, body))).toBe(200);
	expect(await statusOf(rooms.append(owner, 2, 2, sealed(50_000)))).toBe(413);
	const advance = { epoch: 3, replaces: 1, members: seats, snapshot: sealed(48_000) };
	expect(await statusOf(rooms.advance(owner, { ...advance, more: 'x'.repeat(140_000) }))).toBe(413);
	expect(await statusOf(rooms.advance(owner, advance))).toBe(200);
});

test('a member who floods slows down themself, and nobody else', async () => {
	const { owner, members } = await furnished(rooms, ['helper', 'helper'], null);
	const [flooding, other] = members as [typeof owner, typeof owner];
	const answers: Awaited<ReturnType<typeof readAll>>[] = [];
	const flood = (from: number) =>
		Array.from({ length: 50 }, (_, i) => readAll(rooms.append(flooding, 2, from + i, sealed(40))));
	for (let from = 1; from <= 700; from += 50) answers.push(...(await Promise.all(flood(from))));
	const refused = answers.filter(({ status }) => status === 429);
	expect(refused.length).toBeGreaterThan(50);
	expect(Number(refused[0]!.headers.get('retry-after'))).toBeGreaterThan(0);
	expect(await statusOf(rooms.append(other, 2, 1))).toBe(200);
	expect(await statusOf(rooms.append(owner, 2, 1))).toBe(200);
	expect(await statusOf(rooms.drop(owner, flooding))).toBe(204);
});
