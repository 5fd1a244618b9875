import { beforeEach, expect, test } from 'vitest';
import type { KeyShelf } from '$lib/client/desk-keys.ts';
import { COVERED_AFTER, deskStore } from '$lib/client/desk.ts';
import { findPack } from '$lib/content/packs/index.ts';
import { openUnsigned } from '$lib/core/result/index.ts';
import { Keying } from './keying.svelte.ts';

let now: number;
let held: Map<string, string>;
let rows: Map<string, { key: CryptoKey; touched: number }>;

beforeEach(() => {
	now = Date.parse('2026-11-22T22:10:00Z');
	held = new Map();
	rows = new Map();
});

const storage = {
	getItem: (key: string) => held.get(key) ?? null,
	setItem: (key: string, value: string) => void held.set(key, value),
	removeItem: (key: string) => void held.delete(key)
} as Storage;
const keys: KeyShelf = {
	get: async (id) => rows.get(id)?.key,
	put: async (id, key, touched) => void rows.set(id, { key, touched }),
	touch: async (id, touched) => void (rows.has(id) && rows.set(id, { ...rows.get(id)!, touched })),
	remove: async (id) => void rows.delete(id),
	sweep: async (limit) => rows.forEach(({ touched }, id) => touched < limit && rows.delete(id))
};

/** The page as it is loaded anew, over the same tab. */
function page(): Keying {
	const newId = () => '3f8c1b52-6f0e-4d5a-9f1e-1b2c3d4e5f60';
	return new Keying({ store: deskStore(storage, keys, 'keying'), now: () => now, newId });
}

async function typed(): Promise<Keying> {
	const keying = page();
	await keying.begin('nb', 1);
	keying.change({ name: 'Kari Nordmann', who: 0 });
	keying.set('mark/sleep', true);
	keying.set('other', 'Trapp');
	keying.set('other', undefined);
	await keying.settled();
	return keying;
}

test('what is keyed in survives a reload, and lies nowhere readable', async () => {
	const before = await typed();
	expect(JSON.stringify([...held])).not.toMatch(/Kari|sleep/);
	before.leave();
	const again = page();
	await again.restore({ copied: false, same: true });
	expect(again.form).toMatchObject({ name: 'Kari Nordmann', sheet: { 'mark/sleep': true } });
	expect(again.form?.sheet).not.toHaveProperty('other');
	expect(again.flaws()).toEqual([]);
	expect(openUnsigned(JSON.parse(again.json()), findPack).status).toBe('opened');
});

test('a copied tab does not get it, and the first one keeps it', async () => {
	await typed();
	const copy = page();
	await copy.restore({ copied: true, same: true });
	expect(copy.form).toBeUndefined();
	expect(rows.size).toBe(1);
});

test('a closed tab opened again does not get it', async () => {
	(await typed()).leave();
	const again = page();
	await again.restore({ copied: false, same: false });
	expect([again.form, held.size, rows.size]).toEqual([undefined, 0, 0]);
});

test('ten minutes untouched erase it, and a key pressed after that changes nothing', async () => {
	const keying = await typed();
	now += COVERED_AFTER - 1;
	keying.set('mark/pain', true);
	now += COVERED_AFTER;
	keying.change({ name: 'Ola' });
	await keying.settled();
	expect([keying.form, keying.erased]).toEqual([undefined, true]);
	expect([held.size, rows.size]).toEqual([0, 0]);
});

test('ten minutes while the page is away erase it too', async () => {
	await typed();
	now += COVERED_AFTER;
	const again = page();
	await again.restore({ copied: false, same: true });
	expect([again.form, again.erased, held.size, rows.size]).toEqual([undefined, true, 0, 0]);
});

test('the next patient begins with an empty form', async () => {
	const keying = await typed();
	await keying.end();
	expect([held.size, rows.size]).toEqual([0, 0]);
	await keying.begin('nn', undefined);
	expect(keying.form).toMatchObject({ locale: 'nn', name: '', sheet: {} });
	expect(keying.form).not.toHaveProperty('conversation');
});

test('where the tab may keep nothing it is said, and the form goes on', async () => {
	const store = deskStore(
		{
			...storage,
			setItem: () => {
				throw new Error('full');
			}
		},
		keys,
		'keying'
	);
	const keying = new Keying({ store, now: () => now, newId: () => '' });
	await keying.begin('nb', 1);
	keying.change({ name: 'Kari' });
	await keying.settled();
	expect([keying.kept, keying.form?.name]).toEqual([false, 'Kari']);
});

test('the form makes way only for what is on the desk: while nothing is, it stays', async () => {
	const keying = await typed();
	keying.makeWay('empty');
	expect(keying.form?.name).toBe('Kari Nordmann');
	keying.makeWay('open');
	await keying.settled();
	expect([keying.form, keying.erased, held.size, rows.size]).toEqual([undefined, false, 0, 0]);
});

test('what is typed while the first form is being kept is kept too', async () => {
	const keying = page();
	const begun = keying.begin('nb', 1);
	keying.change({ name: 'Kari Nordmann' });
	await begun;
	await keying.settled();
	expect(keying.kept).toBe(true);
	const again = page();
	await again.restore({ copied: false, same: true });
	expect(again.form?.name).toBe('Kari Nordmann');
});
