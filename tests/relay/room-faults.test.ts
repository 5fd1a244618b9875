/** Rooms when something fails: the server is killed, the store is full. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newHandover, relayAt } from '../support/handover.ts';
import {
	furnished,
	newRoom,
	Reader,
	roomsAt,
	sealed,
	type Person,
	type Room
} from '../support/relay-room.ts';
import { startServer } from '../support/server.ts';

const ROUNDS = 3;

let dataDir: string;
beforeEach(() => void (dataDir = mkdtempSync(join(tmpdir(), 'hjemvei-rooms-'))));
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

type Acknowledged = { seq: number; body: string; from: string };

/** Writes until the server is gone; gives back what was acknowledged. */
async function writeUntilGone(rooms: Room, who: Person, from: number): Promise<Acknowledged[]> {
	const acknowledged: Acknowledged[] = [];
	try {
		for (let counter = from; ; counter++) {
			const body = sealed(600);
			const response = await rooms.append(who, 2, counter, body);
			const answer = (await response.json()) as { seq: number };
			if (response.status === 200) acknowledged.push({ seq: answer.seq, body, from: who.id });
		}
	} catch {
		return acknowledged;
	}
}

test('killed while several write, again and again: every edit that was acknowledged is there, in its place', async () => {
	const acknowledged: Acknowledged[] = [];
	const first = await startServer({ dataDir });
	const { owner, members } = await furnished(roomsAt(first.origin), ['helper', 'helper'], null);
	await first.kill();
	for (let round = 1; round <= ROUNDS; round++) {
		const server = await startServer({ dataDir });
		const rooms = roomsAt(server.origin);
		const writers = [owner, ...members].map((who) => writeUntilGone(rooms, who, round * 10_000));
		await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 500));
		await server.kill();
		acknowledged.push(...(await Promise.all(writers)).flat());
	}
	expect(acknowledged.length).toBeGreaterThan(ROUNDS);

	const server = await startServer({ dataDir });
	const reader = await Reader.open(roomsAt(server.origin), members[0]!);
	const { seq: last } = await reader.until('hello');
	const kept = new Map<unknown, unknown>();
	for (let seq = 1; seq <= Number(last); seq++) {
		const entry = (await reader.next())!;
		expect(entry).toMatchObject({ t: 'entry', seq });
		kept.set(entry.seq, [entry.body, entry.from]);
	}
	for (const { seq, body, from } of acknowledged) expect(kept.get(seq)).toEqual([body, from]);
	reader.close();
	await server.stop();
}, 120_000);

test('killed while the owner changes the epoch: all of a change or nothing of it, and the same again is the same', async () => {
	const first = await startServer({ dataDir });
	const { owner, members, seats } = await furnished(roomsAt(first.origin), ['helper']);
	await first.kill();
	let epoch = 2;
	for (let round = 0; round < ROUNDS; round++) {
		const server = await startServer({ dataDir });
		const rooms = roomsAt(server.origin);
		const killed = new Promise((resolve) => setTimeout(resolve, 100 + Math.random() * 300)).then(server.kill);
		let change = { epoch, replaces: 0, members: seats, snapshot: sealed() };
		const advance = async () => {
			for (;;) {
				change = { ...change, epoch: epoch + 1, snapshot: sealed(20_000) };
				const { status } = await rooms.advance(owner, change);
				if (status !== 200) throw new Error(`the change of epoch was answered ${status}`);
				epoch++;
			}
		};
		await advance().catch((error: unknown) => expect(String(error)).toContain('fetch failed'));
		await killed;

		const again = await startServer({ dataDir });
		const [hello, snapshot] = await roomsAt(again.origin).poll(members[0]!);
		expect([epoch, epoch + 1]).toContain(hello!.epoch);
		expect(snapshot).toMatchObject({ t: 'snapshot', epoch: hello!.epoch, seq: 0 });
		expect((await roomsAt(again.origin).advance(owner, change)).status).toBe(200);
		epoch = change.epoch;
		await again.kill();
	}
}, 120_000);

test('in a full store people are still taken out, rooms still end, and answers are still handed over', async () => {
	const env = { HJEMVEI_STORE_MB: '2', HJEMVEI_MIN_FREE_MB: '0', HJEMVEI_PROXIES: '1' };
	const server = await startServer({ env });
	const at = (address: number) => roomsAt(server.origin, { 'x-forwarded-for': `192.0.2.${address}` });
	const { owner, members, seats } = await furnished(at(0), ['helper', 'reader']);
	await at(0).append(owner, 2, 1, sealed(30_000));
	let full: Response | undefined;
	for (let address = 1; address < 60 && !full; address++) {
		const other = newRoom();
		const answers = [await at(address).open(other)];
		for (let counter = 1; counter <= 2; counter++)
			answers.push(await at(address).append(other, 1, counter, sealed(30_000)));
		for (const response of answers) {
			await response.text();
			if (response.status !== 200 && response.status !== 201) full = response;
		}
	}
	expect(full?.status).toBe(507);
	expect(Number(full?.headers.get('retry-after'))).toBeGreaterThan(0);
	expect((await at(0).append(owner, 2, 2, sealed(30_000))).status).toBe(507);

	expect((await at(0).drop(owner, members[0]!)).status).toBe(204);
	const left = { epoch: 3, replaces: 1, members: [seats[0], seats[2]], snapshot: sealed(2000) };
	expect((await at(0).advance(owner, left)).status).toBe(200);
	const forwarded = { 'x-forwarded-for': '198.51.100.1' };
	expect((await relayAt(server.origin).put(newHandover(), forwarded)).status).toBe(201);
	expect((await at(0).end(owner)).status).toBe(204);
	await server.stop();
}, 60_000);
