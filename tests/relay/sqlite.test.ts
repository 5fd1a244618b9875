import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { MAX_ENTRIES, type View } from '$lib/server/room/store.ts';
import { openSqlite } from '$lib/server/sqlite.ts';
import { SCHEMA } from '$lib/server/sql.ts';
import { b64url } from '../support/handover.ts';
import { storeContract } from './contract.ts';
import { roomContract } from './room-contract.ts';
import { sessionContract } from './session-contract.ts';

const root = mkdtempSync(join(tmpdir(), 'hjemvei-store-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const MB = 1024 * 1024;
const START = 1_800_000_000;
const PLACE = { since: 0, epoch: 0, letter: 0, request: 0 };
const options = (dataDir: string) => ({ dataDir, storeBytes: 64 * MB, minFreeBytes: 0 });

let opened = 0;
const openNew = () => openSqlite(options(join(root, String(opened++))), START);
describe('SQLite', () => storeContract(openNew));
describe('SQLite, sessions', () => sessionContract(openNew));
describe('SQLite, rooms', () => roomContract(openNew));

test('a database from before there were sessions keeps what it holds, and gets them', async () => {
	const dataDir = join(root, 'version-1');
	mkdirSync(dataDir);
	const before = new DatabaseSync(join(dataDir, 'relay.db'));
	before.exec(`${SCHEMA} PRAGMA user_version = 1;`);
	const [ticket, owner, body] = [randomBytes(32), randomBytes(32), randomBytes(50)];
	before
		.prepare('INSERT INTO handover (ticket, owner, digest, body, expires, forget) VALUES (?, ?, ?, ?, ?, ?)')
		.run(ticket, owner, randomBytes(32), body, START + 60, START + 90);
	before.close();
	const store = openSqlite(options(dataDir), START);
	expect(await store.standing(ticket, owner, START)).toMatchObject({ state: 'waiting' });
	expect(await store.sessions.open({ ticket, owner, expires: START + 60 }, START)).toEqual({
		status: 'opened'
	});
	await store.close();
	await openSqlite(options(dataDir), START).close();
});

test('a clock that has gone back is a reason not to start, unless it is said to be right', async () => {
	const here = options(join(root, 'clock'));
	const store = openSqlite(here, START);
	await store.sweep(START + 3600);
	await store.close();
	expect(() => openSqlite(here, START)).toThrow(/The clock says/);
	await openSqlite(here, START + 3590).close();
	await openSqlite({ ...here, acceptClock: true }, START).close();
	await openSqlite(here, START).close();
});

/** A room with nothing but its owner, and what the owner does there. */
async function ownRoom(store: ReturnType<typeof openSqlite>) {
	const [who, id] = [{ room: b64url(16), token: randomBytes(32) }, b64url(16)];
	await store.rooms.open(who, id, START);
	const append = (counter: number, body: string) =>
		store.rooms.append(who, { epoch: 1, counter, body }, START);
	return { who, append };
}

test('small entries have their end too, and a snapshot makes room again', async () => {
	const here = options(join(root, 'many'));
	const store = openSqlite(here, START);
	const { who, append } = await ownRoom(store);
	await append(1, 'x');
	const db = new DatabaseSync(join(here.dataDir, 'relay.db'));
	db.prepare('UPDATE room SET entries = ?').run(MAX_ENTRIES - 1);
	db.close();
	expect(await append(2, 'x')).toEqual({ status: 'appended', seq: 2 });
	expect(await append(3, 'x')).toEqual({ status: 'full' });
	await store.rooms.snapshot(who, { epoch: 1, replaces: 1, body: 'x' }, START);
	expect(await append(3, 'x')).toEqual({ status: 'appended', seq: 3 });
	await store.close();
});

test('what was said in a room is gone from the disk when it has ended, and a letter with who it was for', async () => {
	const here = options(join(root, 'ended'));
	const store = openSqlite(here, START);
	const { who, append } = await ownRoom(store);
	const bodies = Array.from({ length: 40 }, () => b64url(300));
	for (const [i, body] of bodies.entries()) await append(i + 1, body);
	await store.rooms.snapshot(who, { epoch: 1, replaces: 30, body: bodies[0]! }, START);
	const disk = () =>
		Buffer.concat(readdirSync(here.dataDir).map((name) => readFileSync(join(here.dataDir, name))));
	const link = { ticket: randomBytes(32), door: 'door', expires: START + 60 };
	await store.rooms.invite(who, link, START);
	const [id, letter] = [b64url(16), b64url(300)];
	const asking = { room: who.room, ticket: link.ticket, id, token: randomBytes(32), body: 'request' };
	await store.rooms.ask(asking, START);
	const owner = Object.keys(((await store.rooms.read(who, PLACE)) as View).seen!)[0]!;
	const members = [
		{ id: owner, role: 'owner' as const, grant: null },
		{ id, role: 'along' as const, grant: null }
	];
	const change = { epoch: 2, replaces: 40, members, snapshot: bodies[39]!, digest: randomBytes(32) };
	expect(await store.rooms.advance(who, change, START)).toEqual({ status: 'advanced' });
	await store.rooms.letter(who, { id: b64url(16), to: id, body: letter }, START);
	expect(disk().includes(letter)).toBe(true);
	await store.rooms.drop(who, id, START);
	await store.sweep(START);
	expect(disk().includes(letter)).toBe(false);
	expect(disk().includes(bodies[39]!)).toBe(true);
	await store.rooms.end(who, START);
	await store.sweep(START);
	for (const body of bodies) expect(disk().includes(body)).toBe(false);
	await store.close();
});

test('rooms take half of the store, and the other half is for answers', async () => {
	const store = openSqlite({ ...options(join(root, 'half')), storeBytes: 2 * MB }, START);
	let full = false;
	while (!full) {
		const { append } = await ownRoom(store);
		for (let counter = 1; counter <= 4 && !full; counter++)
			full = (await append(counter, 'x'.repeat(60_000))).status === 'full';
	}
	const put = (bytes: number) => {
		const [ticket, owner, body] = [randomBytes(32), randomBytes(32), randomBytes(bytes)];
		return store.put({ ticket, owner, body, expires: START + 60 }, START);
	};
	for (let stored = 0; stored < 12; stored++) expect(await put(60_000)).toEqual({ status: 'stored' });
	await store.close();
});

test('below the space the disk must have, rooms take nothing, and are still read, left and ended', async () => {
	const here = options(join(root, 'disk'));
	const before = openSqlite(here, START);
	const { who, append } = await ownRoom(before);
	await append(1, 'x');
	await before.close();
	const store = openSqlite({ ...here, minFreeBytes: Number.MAX_SAFE_INTEGER }, START);
	const entry = { epoch: 1, counter: 2, body: 'x' };
	expect(await store.rooms.append(who, entry, START)).toEqual({ status: 'full' });
	expect(await store.rooms.read(who, PLACE)).toMatchObject({
		seq: 1
	});
	expect(await store.rooms.end(who, START)).toEqual({ status: 'done' });
	await store.close();
});
