import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { openSqlite } from '$lib/server/sqlite.ts';
import { SCHEMA } from '$lib/server/sql.ts';
import { storeContract } from './contract.ts';
import { roomContract } from './room-contract.ts';
import { sessionContract } from './session-contract.ts';

const root = mkdtempSync(join(tmpdir(), 'hjemvei-store-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const MB = 1024 * 1024;
const START = 1_800_000_000;
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
