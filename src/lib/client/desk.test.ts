import { beforeEach, expect, test } from 'vitest';
import type { KeyShelf } from './desk-keys.ts';
import { deskStore, ERASED_AFTER } from './desk.ts';

/** As sessionStorage: one per tab. */
function tab(): Storage {
	const entries = new Map<string, string>();
	return {
		get length() {
			return entries.size;
		},
		key: (index) => [...entries.keys()][index] ?? null,
		getItem: (key) => entries.get(key) ?? null,
		setItem: (key, value) => void entries.set(key, value),
		removeItem: (key) => void entries.delete(key),
		clear: () => entries.clear()
	};
}

let rows: Map<string, { key: CryptoKey; touched: number }>;
let keys: KeyShelf;
beforeEach(() => {
	rows = new Map();
	keys = {
		get: async (id) => rows.get(id)?.key,
		put: async (id, key, touched) => void rows.set(id, { key, touched }),
		touch: async (id, touched) => void (rows.has(id) && rows.set(id, { ...rows.get(id)!, touched })),
		remove: async (id) => void rows.delete(id),
		sweep: async (limit) => rows.forEach(({ touched }, id) => touched < limit && rows.delete(id))
	};
});

const text = (storage: Storage) =>
	Array.from({ length: storage.length }, (_, i) => storage.getItem(storage.key(i)!)).join();

test('a reload gets back what was kept, and nothing readable was stored', async () => {
	const storage = tab();
	await deskStore(storage, keys).keep('Kari Nordmann', 1000);
	expect(text(storage)).not.toContain('Kari');
	expect([...rows.values()][0]!.key.extractable).toBe(false);
	const desk = deskStore(storage, keys);
	desk.leave();
	expect(await desk.load(2000, true)).toEqual({ status: 'held', work: 'Kari Nordmann', touched: 1000 });
});

test('clearing takes the key too', async () => {
	const storage = tab();
	const desk = deskStore(storage, keys);
	await desk.keep('Kari', 0);
	await desk.erase();
	expect(rows.size).toBe(0);
	expect(await desk.load(1, true)).toEqual({ status: 'empty' });
	expect(text(storage)).toBe('');
});

test('what is cleared while it is being kept does not come back', async () => {
	const storage = tab();
	const desk = deskStore(storage, keys);
	await desk.keep('Kari', 0);
	const keeping = desk.keep('Kari', 1);
	await desk.erase();
	await keeping;
	expect(rows.size).toBe(0);
	expect(text(storage)).toBe('');
});

test('where the new work cannot be kept, the work it took the place of is gone all the same', async () => {
	const storage = tab();
	const desk = deskStore(storage, keys);
	await desk.keep('Kari', 0);
	storage.setItem = () => {
		throw new DOMException('no room', 'QuotaExceededError');
	};
	expect(await desk.keep('Ola', 1)).toMatchObject({ status: 'not-kept' });
	expect(rows.size).toBe(0);
	expect(await desk.load(2, true)).toEqual({ status: 'empty' });
});

test('of two kept at once the later one stays, however long the first takes', async () => {
	const storage = tab();
	let arrived!: () => void;
	const late = new Promise<void>((resolve) => (arrived = resolve));
	const put = keys.put;
	keys.put = async (...row) => {
		keys.put = put;
		await late;
		return put(...row);
	};
	const desk = deskStore(storage, keys);
	const first = desk.keep('Kari', 0);
	await desk.keep('Ola', 1);
	arrived();
	await first;
	expect(await desk.load(2, true)).toMatchObject({ work: 'Ola' });
	expect(rows.size).toBe(1);
});

test('a closed tab opened again is empty; a tab that crashed is not', async () => {
	const storage = tab();
	const desk = deskStore(storage, keys);
	await desk.keep('Kari', 0);
	expect(await desk.load(1, false)).toMatchObject({ status: 'held' });
	desk.leave();
	expect(await desk.load(2, false)).toEqual({ status: 'empty' });
	expect(rows.size).toBe(0);
});

test('three idle hours erase, and use puts it off', async () => {
	const storage = tab();
	const desk = deskStore(storage, keys);
	await desk.keep('Kari', 0);
	await desk.touch(5000);
	expect(await desk.load(ERASED_AFTER + 4999, true)).toMatchObject({ status: 'held', touched: 5000 });
	expect(await desk.load(ERASED_AFTER + 5000, true)).toEqual({ status: 'empty' });
	expect(rows.size).toBe(0);
});

test('another patient gets another key, and the first one is gone', async () => {
	const desk = deskStore(tab(), keys);
	await desk.keep('Kari', 0);
	const [first] = rows.keys();
	await desk.keep('Ola', 1);
	expect(rows.size).toBe(1);
	expect(rows.has(first!)).toBe(false);
	expect(await desk.load(2, true)).toMatchObject({ work: 'Ola' });
});

test('two tabs never see each other, and a copied tab leaves the key alone', async () => {
	const [mine, other] = [tab(), tab()];
	await deskStore(mine, keys).keep('Kari', 0);
	await deskStore(other, keys).keep('Ola', 0);
	expect(await deskStore(mine, keys).load(1, true)).toMatchObject({ work: 'Kari' });
	const copy = tab();
	for (let i = 0; i < mine.length; i++) copy.setItem(mine.key(i)!, mine.getItem(mine.key(i)!)!);
	deskStore(copy, keys).disown();
	expect(await deskStore(copy, keys).load(1, true)).toEqual({ status: 'empty' });
	expect(await deskStore(mine, keys).load(1, true)).toMatchObject({ work: 'Kari' });
});

test('orphan keys are swept away', async () => {
	await deskStore(tab(), keys).keep('Kari', 0);
	await deskStore(tab(), keys).load(ERASED_AFTER + 1, false);
	expect(rows.size).toBe(0);
});

test('what was tampered with is nothing, and erased', async () => {
	const storage = tab();
	await deskStore(storage, keys).keep('Kari', 0);
	const name = storage.key(0)!;
	const slip = JSON.parse(storage.getItem(name)!);
	for (const broken of [{ ...slip, sealed: slip.iv }, { ...slip, key: 'x' }, 7, 'no json']) {
		storage.setItem(name, typeof broken === 'string' ? broken : JSON.stringify(broken));
		expect(await deskStore(storage, keys).load(1, true)).toEqual({ status: 'empty' });
	}
});

test('a full or refused storage is said, and leaves no key', async () => {
	const storage = {
		...tab(),
		setItem: () => {
			throw new DOMException('full', 'QuotaExceededError');
		}
	};
	expect(await deskStore(storage, keys).keep('Kari', 0)).toMatchObject({ status: 'not-kept' });
	expect(rows.size).toBe(0);
});

test('the same work as it becomes stays under its key, and of two changes at once the later one stays', async () => {
	const storage = tab();
	const desk = deskStore(storage, keys);
	await desk.keep('Kari', 1000);
	const [id] = rows.keys();
	const first = desk.rewrite('Kari, one', 2000);
	await Promise.all([desk.rewrite('Kari, two', 2001), first]);
	expect([...rows.keys()]).toEqual([id]);
	expect(text(storage)).not.toContain('Kari');
	expect(await desk.load(3000, true)).toEqual({ status: 'held', work: 'Kari, two', touched: 1000 });
	const reloaded = deskStore(storage, keys);
	await reloaded.load(3500, true);
	expect(await reloaded.rewrite('Kari, three', 4000)).toEqual({ status: 'kept' });
	expect(await reloaded.load(5000, true)).toMatchObject({ work: 'Kari, three' });
});

test('a change under way brings nothing back: not after clearing, not over another patient', async () => {
	const storage = tab();
	const desk = deskStore(storage, keys);
	await desk.keep('Kari', 0);
	const changing = desk.rewrite('Kari, one', 1);
	await desk.erase();
	await changing;
	expect([rows.size, text(storage)]).toEqual([0, '']);
	await desk.keep('Kari', 2);
	let arrived!: () => void;
	const slow = new Promise<void>((resolve) => (arrived = resolve));
	const key = [...rows.values()][0]!.key;
	const reloaded = deskStore(storage, keys);
	keys.get = async () => key;
	await reloaded.load(2, true);
	keys.get = () => slow.then(() => key);
	const late = reloaded.rewrite('Kari, one', 3);
	await reloaded.keep('Ola', 4);
	arrived();
	await late;
	keys.get = async (id) => rows.get(id)?.key;
	expect(await reloaded.load(5, true)).toMatchObject({ work: 'Ola' });
	expect(rows.size).toBe(1);
});

test('a change whose key is gone is not kept, and one written while the page is left says so too', async () => {
	const storage = tab();
	await deskStore(storage, keys).keep('Kari', 0);
	const desk = deskStore(storage, keys);
	await desk.load(0, true);
	const late = desk.rewrite('Kari, one', 1);
	desk.leave();
	expect(await late).toEqual({ status: 'kept' });
	expect(await desk.load(2, false)).toEqual({ status: 'empty' });
	await desk.keep('Kari', 3);
	rows.clear();
	expect(await deskStore(storage, keys).rewrite('Kari, one', 4)).toMatchObject({ status: 'not-kept' });
});

test('a page that was left writes nothing more: not after the next one cleared, not over another patient', async () => {
	const storage = tab();
	const before = deskStore(storage, keys);
	await before.keep('Kari', 0);
	const desk = deskStore(storage, keys);
	await desk.load(1, true);
	const late = before.rewrite('Kari, one', 2);
	await desk.erase();
	expect(await late).toMatchObject({ status: 'not-kept' });
	expect(await before.rewrite('Kari, two', 3)).toMatchObject({ status: 'not-kept' });
	expect([rows.size, text(storage)]).toEqual([0, '']);
	await desk.keep('Ola', 4);
	expect(await before.rewrite('Kari, three', 5)).toMatchObject({ status: 'not-kept' });
	await before.touch(6);
	expect(await desk.load(7, true)).toEqual({ status: 'held', work: 'Ola', touched: 4 });
	expect(rows.size).toBe(1);
});

test('what a page was about to keep when it was left does not take the place of the next', async () => {
	const storage = tab();
	let arrived!: () => void;
	const late = new Promise<void>((resolve) => (arrived = resolve));
	const slow = { ...keys, put: (...row: Parameters<KeyShelf['put']>) => late.then(() => keys.put(...row)) };
	const keeping = deskStore(storage, slow).keep('Kari', 0);
	const desk = deskStore(storage, keys);
	await desk.keep('Ola', 1);
	arrived();
	await keeping;
	expect(await desk.load(2, true)).toMatchObject({ work: 'Ola' });
	expect(rows.size).toBe(1);
});

test('what is still being kept when the page is left is not kept', async () => {
	const storage = tab();
	const desk = deskStore(storage, keys);
	const keeping = desk.keep('Kari', 0);
	desk.leave();
	await keeping;
	expect([rows.size, text(storage)]).toEqual([0, '']);
});
