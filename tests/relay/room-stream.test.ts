/** Listening in a room, over HTTP against the real server: streams, asking again and again, and their ends. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BEAT_MS, LONGEST_POLL_MS } from '$lib/server/room/hub.ts';
import { b64url } from '../support/handover.ts';
import { furnished, linesOf, newcomer, Reader, roomsAt, sealed, type Line } from '../support/relay-room.ts';
import { startServer, type Running } from '../support/server.ts';

let server: Running;
let rooms: ReturnType<typeof roomsAt>;
beforeAll(async () => {
	server = await startServer();
	rooms = roomsAt(server.origin);
});
afterAll(() => server.stop());

const kinds = (lines: readonly Line[]) => lines.map(({ t }) => t);

test('a stream goes on where it was, and gives a snapshot only to those who lack it', async () => {
	const { owner, members } = await furnished(rooms, ['helper']);
	const helper = members[0]!;
	for (let counter = 1; counter <= 5; counter++) await rooms.append(owner, 2, counter);
	const seqs = (lines: readonly Line[]) => lines.filter(({ t }) => t === 'entry').map(({ seq }) => seq);
	const fresh = await rooms.poll(helper);
	expect(kinds(fresh).slice(0, 2)).toEqual(['hello', 'snapshot']);
	expect(seqs(fresh)).toEqual([1, 2, 3, 4, 5]);
	const reader = await Reader.open(rooms, helper, 3, { epoch: 2 });
	expect(await reader.next()).toMatchObject({ t: 'hello', seq: 5 });
	expect(await reader.next()).toMatchObject({ t: 'entry', seq: 4 });
	expect(await reader.next()).toMatchObject({ t: 'entry', seq: 5 });
	await rooms.snapshot(owner, 2, 4);
	await rooms.append(owner, 2, 6);
	expect(await reader.next()).toMatchObject({ t: 'entry', seq: 6 });
	reader.close();
	const late = await Reader.open(rooms, helper, 2, { epoch: 2 });
	expect([await late.next(), await late.next(), await late.next()]).toMatchObject([
		{ t: 'hello' },
		{ t: 'snapshot', seq: 4, epoch: 2 },
		{ t: 'entry', seq: 5 }
	]);
	late.close();
});

test('a long way back comes whole and in order', async () => {
	const { owner, members } = await furnished(rooms, ['helper'], null);
	const total = 200;
	for (let counter = 1; counter <= total; counter++) await rooms.append(owner, 2, counter, sealed(2048));
	const reader = await Reader.open(rooms, members[0]!, 0);
	await reader.until('hello');
	for (let seq = 1; seq <= total; seq++) expect(await reader.next()).toMatchObject({ t: 'entry', seq });
	reader.close();
});

test('a new epoch greets everybody anew, also with what they may do now', async () => {
	const { owner, members, seats } = await furnished(rooms, ['helper', 'reader']);
	const [helper, reader] = await Promise.all(members.map((member) => Reader.open(rooms, member)));
	for (const listening of [helper!, reader!]) await listening.until('snapshot');
	const changed = [seats[0], { ...seats[1], role: 'along' }, { ...seats[2], role: 'helper' }];
	const body = sealed();
	await rooms.advance(owner, { epoch: 3, replaces: 0, members: changed, snapshot: body });
	expect(await helper!.next()).toMatchObject({ t: 'hello', epoch: 3, role: 'along', grant: seats[1]!.grant });
	expect(await reader!.next()).toMatchObject({ t: 'hello', epoch: 3, role: 'helper' });
	expect(await reader!.next()).toEqual({ t: 'snapshot', seq: 0, epoch: 3, body });
	await rooms.append(members[1]!, 3, 1);
	expect(await reader!.next()).toMatchObject({ t: 'entry', epoch: 3 });
	await rooms.letter(owner, members[0]!);
	expect(await helper!.next()).toMatchObject({ t: 'letter' });
	for (const listening of [helper!, reader!]) listening.close();
});

test('where somebody is, is told to the others, the newest alone, and not beyond the epoch', async () => {
	const { owner, members, seats } = await furnished(rooms, ['helper', 'along'], null);
	const [helper, along] = members as [typeof owner, typeof owner];
	const newest = sealed();
	for (const body of [sealed(), sealed(), newest]) await rooms.presence(helper, 2, body);
	expect((await rooms.poll(owner)).filter(({ t }) => t === 'presence')).toEqual([
		{ t: 'presence', from: helper.id, epoch: 2, body: newest }
	]);
	expect(kinds(await rooms.poll(helper))).toEqual(['hello']);
	expect(kinds(await rooms.poll(along))).toEqual(['hello']);
	expect((await rooms.presence(along, 2)).status).toBe(403);
	expect(await (await rooms.presence(helper, 1)).json()).toEqual({ reason: 'epoch', epoch: 2 });
	await rooms.advance(owner, { epoch: 3, replaces: 0, members: seats, snapshot: null });
	expect(kinds(await rooms.poll(owner))).toEqual(['hello']);
});

test('the owner is told when somebody comes and goes, and nobody else is', async () => {
	const { owner, members } = await furnished(rooms, ['helper', 'along'], null);
	const [listening, beside] = await Promise.all([Reader.open(rooms, owner), Reader.open(rooms, members[0]!)]);
	expect(Object.keys((await listening.until('hello')).seen as object)).toHaveLength(3);
	const along = await Reader.open(rooms, members[1]!);
	expect(await along.next()).not.toHaveProperty('seen');
	const seen = (await listening.until('seen')).seen as Record<string, number>;
	expect(seen[members[1]!.id]).toBeGreaterThan(Date.now() / 1000 - 60);
	along.close();
	await listening.until('seen');
	await rooms.append(owner, 2, 1);
	expect(kinds([(await beside.next())!, (await beside.next())!])).toEqual(['hello', 'entry']);
	for (const reader of [listening, beside]) reader.close();
});

test('the owner is told at once of one who leaves without listening', async () => {
	const { owner, members } = await furnished(rooms, ['helper', 'along'], null);
	const listening = await Reader.open(rooms, owner);
	// That they came themselves.
	await listening.until('seen');
	await rooms.drop(members[1]!, members[1]!);
	const news = await listening.next();
	expect(news).toMatchObject({ t: 'seen' });
	expect(Object.keys(news!.seen as object)).not.toContain(members[1]!.id);
	// With a beat it would be told in any case, some time later.
	await rooms.append(owner, 2, 1);
	expect(await listening.next()).toMatchObject({ t: 'entry' });
	listening.close();
});

test('who takes out, ends or moves the room ends the streams, each with its reason', async () => {
	const { owner, members } = await furnished(rooms, ['helper', 'helper', 'reader']);
	const [one, two, three] = await Promise.all(members.map((member) => Reader.open(rooms, member)));
	const own = await Reader.open(rooms, owner);
	await rooms.drop(owner, members[0]!);
	expect(await one!.until('over')).toEqual({ t: 'over', why: 'dropped' });
	await rooms.drop(members[1]!, members[1]!);
	expect(await two!.until('over')).toEqual({ t: 'over', why: 'dropped' });
	const token = b64url(32);
	expect((await rooms.move(owner, token)).status).toBe(204);
	expect(await own.until('over')).toEqual({ t: 'over', why: 'moved' });
	expect((await rooms.end({ ...owner, token })).status).toBe(204);
	expect(await three!.until('over')).toEqual({ t: 'over', why: 'ended' });
	for (const reader of [one!, two!, three!, own]) expect(await reader.next()).toBeUndefined();
	for (const who of [members[0]!, members[1]!]) expect(kinds(await rooms.poll(who))).toEqual(['over']);
	expect((await rooms.stream(newcomer(owner))).status).toBe(404);
});

test('a phone that comes back takes the place of its oldest connection', async () => {
	const { owner } = await furnished(rooms, ['helper']);
	const [oldest, old] = [await Reader.open(rooms, owner), await Reader.open(rooms, owner)];
	const newest = await Reader.open(rooms, owner);
	while (await oldest.next());
	await rooms.append(owner, 2, 1);
	for (const reader of [old, newest]) expect(await reader.until('entry')).toMatchObject({ seq: 1 });
	for (const reader of [old, newest]) reader.close();
});

test('who asks again and again is answered at news, also at what came between, and not before', async () => {
	const { owner, members } = await furnished(rooms, ['helper']);
	const helper = members[0]!;
	await rooms.letter(owner, helper);
	expect(kinds(await rooms.poll(helper))).toEqual(['hello', 'snapshot', 'letter']);
	let answered = 0;
	const waiting = rooms.poll(helper, 0, { epoch: 2 }).finally(() => answered++);
	// What is no news to the helper (the owner comes and goes, somebody asks to be let in) wakes nobody.
	const ticket = b64url(32);
	await rooms.invite(owner, ticket);
	await rooms.knock(newcomer(owner), ticket);
	(await Reader.open(rooms, owner)).close();
	await rooms.poll(owner);
	expect(answered).toBe(0);
	await rooms.append(owner, 2, 1);
	expect(kinds(await waiting)).toEqual(['hello', 'entry', 'letter']);
	await rooms.presence(owner, 2);
	expect(kinds(await rooms.poll(helper, 1, { epoch: 2 }))).toEqual(['hello', 'letter', 'presence']);
	expect(kinds(await rooms.poll(owner, 1, { epoch: 2 }))).toEqual(['hello', 'request']);
});

test('streams live longer than the server’s limits, beat, and go on; asking has its end', async () => {
	const { owner, members } = await furnished(rooms, ['helper'], null);
	const helper = members[0]!;
	await rooms.poll(helper);
	const begun = performance.now();
	const waiting = rooms.poll(helper).then((lines) => ({ lines, after: performance.now() - begun }));
	const reader = await Reader.open(rooms, owner);
	await reader.until('beat');
	expect(performance.now() - begun).toBeGreaterThan(BEAT_MS - 1000);
	expect(await reader.until('beat')).toEqual({ t: 'beat', seq: 0 });
	const { lines, after } = await waiting;
	expect(kinds(lines)).toEqual(['hello']);
	expect(after).toBeGreaterThan(LONGEST_POLL_MS - 1000);
	await rooms.append(owner, 2, 1);
	expect(await reader.until('entry')).toMatchObject({ seq: 1 });
	reader.close();
}, 60_000);

test('told to stop, the server ends streams and answers those who wait, and is gone', async () => {
	const own = await startServer();
	const at = roomsAt(own.origin);
	const { owner, members } = await furnished(at, ['helper']);
	const reader = await Reader.open(at, owner);
	await reader.until('hello');
	const helper = members[0]!;
	await at.poll(helper);
	const waiting = at.stream(helper, 0, { epoch: 2, poll: 'news' });
	// Whoever asks after it is served after it has begun to wait.
	await at.append(owner, 2, 1, 'not sealed');
	const begun = performance.now();
	expect(await own.stop()).toBe(0);
	// Had anybody been waited for, it would have taken the five seconds of grace.
	expect(performance.now() - begun).toBeLessThan(4000);
	while (await reader.next());
	expect(kinds(linesOf(await (await waiting).text()))).toEqual(['hello']);
});
