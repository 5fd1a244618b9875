/** Counts without content: the table, and the two requests against the real server. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measures, type Counted } from '$lib/core/counts/index.ts';
import { units } from '$lib/content/units.ts';
import { openSqlite } from '$lib/server/sqlite.ts';
import { startServer, type Running } from '../support/server.ts';

const root = mkdtempSync(join(tmpdir(), 'hjemvei-counts-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const unit = units[0]!.id;
const held: Counted = { unit, outcome: 'held', note: true, wmfg11: true };
const ON = { HJEMVEI_COUNTS: '1' };

const post = (origin: string, body: unknown, headers: Record<string, string> = {}) =>
	fetch(`${origin}/relay/counts`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', ...headers },
		body: typeof body === 'string' ? body : JSON.stringify(body)
	});
const read = async (origin: string) => (await fetch(`${origin}/relay/counts`)).json();

/** What the table holds, past everything that hides it. */
function tableOf(dataDir: string): Record<string, number> {
	const db = new DatabaseSync(join(dataDir, 'relay.db'), { readOnly: true });
	const rows = db.prepare('SELECT unit, measure, sum(number) AS n FROM counted GROUP BY unit, measure').all();
	db.close();
	return Object.fromEntries(rows.map(({ unit, measure, n }) => [`${unit} ${measure}`, Number(n)]));
}

describe('the table', () => {
	const MORNING = Date.parse('2026-11-22T06:00:00Z') / 1000;
	const DAY = 86_400;
	const openNew = (name: string) =>
		openSqlite({ dataDir: join(root, name), storeBytes: 2 ** 24, minFreeBytes: 0 }, MORNING);
	const none = Object.fromEntries(measures.map((measure) => [measure, null]));

	test('a figure is told the day after, from five on, and never below', async () => {
		const store = openNew('days');
		await store.sweep(MORNING);
		expect(await store.counts.read()).toEqual([]);
		for (let i = 0; i < 4; i++) await store.counts.add(held, '2026-4');
		await store.counts.add({ ...held, outcome: 'later', note: false, wmfg11: false }, '2026-4');
		// Not even a row of nothing: that it was not there before would tell.
		expect(await store.counts.read()).toEqual([]);
		await store.sweep(MORNING + DAY);
		expect(await store.counts.read()).toEqual([]);

		await store.counts.add({ ...held, wmfg11: false }, '2026-4');
		await store.sweep(MORNING + DAY + 60);
		expect(await store.counts.read()).toEqual([]);
		await store.sweep(MORNING + 2 * DAY);
		const figures = { ...none, held: 5, note: 5 };
		expect(await store.counts.read()).toEqual([{ quarter: '2026-4', unit, figures }]);
		await store.close();
	});

	test('units and quarters are apart, in the order of their names whatever came first', async () => {
		const store = openNew('order');
		for (const [name, quarter] of [
			['b', '2027-1'],
			['b', '2026-4'],
			['a', '2026-4']
		])
			for (let i = 0; i < 6; i++) await store.counts.add({ ...held, unit: name! }, quarter!);
		await store.sweep(MORNING + DAY);
		const rows = await store.counts.read();
		expect(rows.map(({ quarter, unit, figures }) => [quarter, unit, figures.held])).toEqual([
			['2026-4', 'a', 6],
			['2026-4', 'b', 6],
			['2027-1', 'b', 6]
		]);
		await store.close();
	});

	test('all of one conversation is counted or nothing of it', async () => {
		const store = openNew('whole');
		await expect(store.counts.add(held, 'no quarter')).rejects.toThrow();
		await store.close();
		expect(tableOf(join(root, 'whole'))).toEqual({});
	});
});

test('not turned on: nothing is taken, nothing is told, and no row is made', async () => {
	const server = await startServer();
	expect((await post(server.origin, held)).status).toBe(404);
	expect(await read(server.origin)).toEqual({ on: false });
	expect(tableOf(server.dataDir)).toEqual({});
	await server.stop();
});

describe('turned on', () => {
	let server: Running;
	beforeAll(async () => void (server = await startServer({ env: ON })));
	afterAll(() => server.stop());

	test('one conversation adds one to each of its measures, and is not told the same day', async () => {
		expect((await post(server.origin, held)).status).toBe(204);
		const declined = { unit, outcome: 'declined', note: false, wmfg11: false };
		const answer = await post(server.origin, declined);
		expect([answer.status, answer.headers.get('cache-control')]).toEqual([204, 'no-store']);
		expect(tableOf(server.dataDir)).toEqual({
			[`${unit} held`]: 1,
			[`${unit} note`]: 1,
			[`${unit} wmfg11`]: 1,
			[`${unit} declined`]: 1
		});
		expect(await read(server.origin)).toEqual({ on: true, rows: [] });
	});

	test('whatever is not exactly a conversation is refused and counts nothing', async () => {
		const before = tableOf(server.dataDir);
		const bad: unknown[] = [
			'',
			'{',
			'[]',
			'null',
			{},
			{ ...held, unit: 'en-annen' },
			{ ...held, unit: `${unit}'); DROP TABLE counted; --` },
			{ ...held, unit: [unit] },
			{ ...held, outcome: 'municipality' },
			{ ...held, outcome: 'note' },
			{ ...held, note: 1 },
			{ ...held, wmfg11: 'true' },
			{ ...held, at: 1 },
			{ ...held, quarter: '2020-1' },
			{ unit, outcome: 'held', note: true },
			{ ...held, unit: 'x'.repeat(2000) },
			`{"unit":"${unit}","outcome":"held","note":true,"wmfg11":true,"__proto__":{}}`
		];
		for (const body of bad) expect((await post(server.origin, body)).status, JSON.stringify(body)).toBe(400);
		expect((await post(server.origin, held, { 'content-type': 'application/octet-stream' })).status).toBe(
			400
		);
		// What a form on another site could send, SvelteKit itself refuses.
		expect((await post(server.origin, held, { 'content-type': 'text/plain' })).status).toBe(403);
		for (const method of ['PUT', 'DELETE', 'PATCH'])
			expect((await fetch(`${server.origin}/relay/counts`, { method })).status).toBe(405);
		expect(tableOf(server.dataDir)).toEqual(before);
	});

	test('neither log nor disk says who, from where or when', async () => {
		const own = await startServer({ env: { ...ON, HJEMVEI_PROXIES: '1' } });
		const marks = { 'x-forwarded-for': '198.51.100.77', 'user-agent': 'canary-agent' };
		for (let i = 0; i < 3; i++) expect((await post(own.origin, held, marks)).status).toBe(204);
		await post(own.origin, { ...held, name: 'canary-name' }, marks);
		const disk = Buffer.concat(readdirSync(own.dataDir).map((name) => readFileSync(join(own.dataDir, name))));
		const db = new DatabaseSync(join(own.dataDir, 'relay.db'), { readOnly: true });
		const [row] = db.prepare('SELECT * FROM counted').all();
		expect(Object.keys(row!)).toEqual(['quarter', 'unit', 'measure', 'number', 'shown']);
		db.close();
		await own.stop();
		expect(own.logs()).toContain('"route":"count"');
		for (const mark of ['198.51.100.77', 'canary']) {
			expect(own.logs()).not.toContain(mark);
			expect(disk.includes(mark)).toBe(false);
		}
		expect(own.logs()).not.toContain(unit);
	});

	test('one address cannot count without end, and others go on', async () => {
		const own = await startServer({ env: { ...ON, HJEMVEI_PROXIES: '1' } });
		const as = (address: string) => ({ 'x-forwarded-for': address });
		const answers = await Promise.all(
			Array.from({ length: 260 }, () => post(own.origin, held, as('192.0.2.1')))
		);
		const refused = answers.filter(({ status }) => status === 429);
		expect(refused).toHaveLength(20);
		expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
		expect((await post(own.origin, held, as('192.0.2.2'))).status).toBe(204);
		expect(tableOf(own.dataDir)[`${unit} held`]).toBe(241);
		await own.stop();
	});
});

test('killed while conversations are counted: every one that was acknowledged is there', async () => {
	const dataDir = join(root, 'killed');
	const env = { ...ON, HJEMVEI_PROXIES: '1' };
	let acknowledged = 0;
	let asked = 0;
	async function countUntilGone(origin: string, writer: number): Promise<void> {
		try {
			for (let turn = 0; ; turn++) {
				asked++;
				const marks = { 'x-forwarded-for': `10.${writer}.0.${turn % 250}` };
				if ((await post(origin, held, marks)).status === 204) acknowledged++;
			}
		} catch {
			return;
		}
	}
	for (let round = 0; round < 3; round++) {
		const server = await startServer({ dataDir, env });
		const writers = Array.from({ length: 16 }, (_, writer) => countUntilGone(server.origin, writer));
		await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 400));
		await server.kill();
		await Promise.all(writers);
	}
	expect(acknowledged).toBeGreaterThan(3);
	const server = await startServer({ dataDir, env });
	await server.stop();
	const counted = tableOf(dataDir);
	expect(counted[`${unit} held`]).toBeGreaterThanOrEqual(acknowledged);
	expect(counted[`${unit} held`]).toBeLessThanOrEqual(asked);
	expect(counted[`${unit} note`]).toBe(counted[`${unit} held`]);
	expect(counted[`${unit} wmfg11`]).toBe(counted[`${unit} held`]);
}, 60_000);
