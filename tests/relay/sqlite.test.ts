import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openSqlite } from '$lib/server/sqlite.ts';
import { storeContract } from './contract.ts';

const root = mkdtempSync(join(tmpdir(), 'hjemvei-store-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const MB = 1024 * 1024;
const START = 1_800_000_000;
const options = (dataDir: string) => ({ dataDir, storeBytes: 64 * MB, minFreeBytes: 0 });

let opened = 0;
describe('SQLite', () => storeContract(() => openSqlite(options(join(root, String(opened++))), START)));

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
