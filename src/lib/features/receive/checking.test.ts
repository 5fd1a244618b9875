/** What is said and asked before answers are shown. All by file: the network is in receiving.test.ts. */
import { beforeEach, expect, test } from 'vitest';
import { forgetOtherDays, noteOpened, wasOpened } from '$lib/client/desk-opened.ts';
import { COVERED_AFTER } from '$lib/client/desk.ts';
import { findPack } from '$lib/content/packs/index.ts';
import { bundleResults, type Conversation, type Result } from '$lib/core/result/index.ts';
import { full, signed } from './example.ts';
import { readExpected, writeExpected } from './expected.ts';
import { Receiving } from './receiving.svelte.ts';
import type { DeskTools } from './stage.ts';

const never = () => Promise.reject(new Error('nobody asked for the network'));
const id = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;
let now: number;
let held: string | undefined;
let seen: Set<string>;
let tools: DeskTools;

beforeEach(() => {
	now = Date.parse('2026-11-20T09:00:00Z');
	held = undefined;
	seen = new Set();
	let expected: Conversation | undefined;
	tools = {
		...{ stretch: never, claim: never, confirm: never, findPack },
		claims: { for: () => '', used: () => {} },
		store: {
			load: async () => (held ? { status: 'held', work: held, touched: now } : { status: 'empty' }),
			keep: async (work) => {
				held = work;
				return { status: 'kept' };
			},
			rewrite: async (work) => {
				held = work;
				return { status: 'kept' };
			},
			touch: async () => {},
			leave: () => {},
			disown: () => {},
			erase: async () => {
				held = undefined;
			}
		},
		arrive: async () => ({ copied: false, same: true }),
		opened: { has: (hash) => seen.has(hash), add: (hash) => void seen.add(hash) },
		expected: { read: () => expected, write: (conversation) => (expected = conversation) },
		locale: () => 'nb',
		now: () => now,
		online: () => false
	};
});

async function take(desk: Receiving, json: string): Promise<string[]> {
	await desk.take({ status: 'read', source: { from: 'file', json } });
	if (desk.asking) await desk.answer(true);
	return desk.checking!.concerns.map((concern) =>
		concern.what === 'birthDate' ? `birthDate ${concern.than}` : concern.what
	);
}

const at = (confirmedAt: string, over: Partial<Result> = {}) => signed({ confirmedAt, ...over }, full);

test('answers given two days ahead are nothing to speak of, nor a week; more is', async () => {
	const desk = new Receiving(tools);
	expect(await take(desk, await at('2026-11-18T09:00:00Z'))).toEqual([]);
	expect(await take(desk, await at('2026-11-13T06:00:00Z'))).toEqual([]);
	expect(await take(desk, await at('2026-11-12T22:00:00Z'))).toEqual(['old']);
	expect(await take(desk, await at('2027-01-12T22:00:00Z'))).toEqual([]);
});

test('another conversation than the desk waits for, when it has said so', async () => {
	const desk = new Receiving(tools);
	const json = await at('2026-11-18T09:00:00Z', { conversation: 2 });
	expect(await take(desk, json)).toEqual([]);
	desk.expected = 2;
	expect(await take(desk, json)).toEqual([]);
	desk.expected = 1;
	expect(await take(desk, json)).toEqual(['conversation']);
	expect(new Receiving(tools).expected).toBe(1);
});

test('the same answers opened twice in a day, also by another way and after «Tøm»', async () => {
	const desk = new Receiving(tools);
	const json = await at('2026-11-18T09:00:00Z');
	expect(await take(desk, json)).toEqual([]);
	await desk.settle('different');
	expect(await take(desk, json)).toEqual([]);
	await desk.settle('same');
	await desk.clear();
	const along = bundleResults(json, [await at('2026-05-01T09:00:00Z', { id: id(1) })]).json;
	expect(await take(desk, along)).toEqual(['again']);
	expect([...seen].join()).not.toMatch(/Kari|1950/);
});

test('another birth date than an earlier one, or than what it corrects', async () => {
	const desk = new Receiving(tools);
	const born = (birthDate: string) => ({ person: { birthDate } });
	const earlier = await at('2026-05-01T09:00:00Z', { id: id(1), ...born('1950-02-27') });
	const current = await at('2026-11-18T09:00:00Z');
	expect(await take(desk, bundleResults(current, [earlier]).json)).toEqual(['birthDate earlier']);
	const silent = await at('2026-05-01T09:00:00Z', { id: id(1), person: {} });
	expect(await take(desk, bundleResults(current, [silent]).json)).toEqual([]);
	await desk.settle('same');
	const next = { id: id(2), ...born('1951-02-28') };
	expect(await take(desk, await at('2026-11-18T10:00:00Z', next))).toEqual([]);
	const corrects = { ...next, amends: '3f2a91c0-1111-4222-8333-444455556666' };
	expect(await take(desk, await at('2026-11-18T10:00:00Z', corrects))).toEqual(['birthDate corrected']);
});

test('a patient who is not there is remembered with the answers', async () => {
	const desk = new Receiving(tools);
	await take(desk, await at('2026-11-18T09:00:00Z'));
	await desk.settle('absent');
	expect(desk.stage).toMatchObject({ at: 'open', absent: true });
	const again = new Receiving(tools);
	await again.start();
	expect(again.stage).toMatchObject({ at: 'open', absent: true });
	now += COVERED_AFTER;
	again.touch();
	expect(again.stage.at).toBe('covered');
	await again.reveal(desk.stage.at === 'open' ? desk.stage.open.digits : '');
	expect(again.stage).toMatchObject({ at: 'open', absent: true });
});

test('what nobody compares is put away after ten idle minutes, and what was open stays', async () => {
	const desk = new Receiving(tools);
	await take(desk, await at('2026-11-18T09:00:00Z'));
	await desk.settle('same');
	await take(desk, await at('2026-11-18T10:00:00Z', { id: id(2), person: { name: 'Ola' } }));
	now += COVERED_AFTER - 1;
	desk.touch();
	now += COVERED_AFTER - 1;
	await desk.tick();
	expect(desk.checking).toBeDefined();
	now += 1;
	await desk.tick();
	expect([desk.checking, desk.gone, desk.stage.at]).toEqual([undefined, 'unchecked', 'covered']);
	expect(held).toContain('Kari');
});

test('a number that does not match leaves what was open as it was', async () => {
	const desk = new Receiving(tools);
	await take(desk, await at('2026-11-18T09:00:00Z'));
	await desk.settle('same');
	const before = desk.stage;
	await take(desk, await at('2026-11-18T10:00:00Z', { id: id(2), person: { name: 'Ola' } }));
	await desk.settle('different');
	expect(desk.stage).toBe(before);
	expect(held).not.toContain('Ola');
});

test('leaving the page forgets what was being checked', async () => {
	const desk = new Receiving(tools);
	await take(desk, await at('2026-11-18T09:00:00Z'));
	desk.leave();
	expect(desk.checking).toBeUndefined();
	await desk.settle('same');
	expect([desk.stage.at, held]).toEqual(['empty', undefined]);
});

test('what is remembered: hashes of today, and one of three conversations', () => {
	const entries = new Map<string, string>();
	const storage = {
		getItem: (key: string) => entries.get(key) ?? null,
		setItem: (key: string, value: string) => void entries.set(key, value),
		removeItem: (key: string) => void entries.delete(key)
	} as Storage;
	noteOpened('a', '2026-11-20', storage);
	expect(wasOpened('a', '2026-11-20', storage)).toBe(true);
	expect(wasOpened('b', '2026-11-20', storage)).toBe(false);
	expect(wasOpened('a', '2026-11-21', storage)).toBe(false);
	noteOpened('b', '2026-11-21', storage);
	expect(JSON.parse(entries.get('hjemvei/desk/opened')!)).toHaveLength(1);
	// Neither the result's hash, which the check digits are read from, nor yesterday.
	expect([...entries.values()].join()).not.toMatch(/"[ab]"|2026-11-20/);
	forgetOtherDays('2026-11-21', storage);
	expect(wasOpened('b', '2026-11-21', storage)).toBe(true);
	forgetOtherDays('2026-11-22', storage);
	expect(entries.has('hjemvei/desk/opened')).toBe(false);
	entries.set('hjemvei/desk/opened', '{');
	expect(wasOpened('b', '2026-11-21', storage)).toBe(false);

	expect(readExpected(storage)).toBeUndefined();
	writeExpected(3, storage);
	expect(readExpected(storage)).toBe(3);
	writeExpected(undefined, storage);
	expect(readExpected(storage)).toBeUndefined();
	entries.set('hjemvei/desk/expected', '4');
	expect(readExpected(storage)).toBeUndefined();
});
