/**
 * The desk's keys, in a tiny database of their own: the patient's store and the clinician's share
 * nothing. Keys whose tab is gone, or that no tab has used for a while, are orphans and are swept away
 * (desk-sweep.ts).
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { tabName } from './desk-tab.ts';

/** Untouched for this long, the work is gone (DESIGN §4 «Clinician's desk»). */
export const ERASED_AFTER = 3 * 60 * 60_000;
const NAME = 'hjemvei-desk';

export type KeyShelf = {
	get(id: string): Promise<CryptoKey | undefined>;
	put(id: string, key: CryptoKey, now: number): Promise<void>;
	touch(id: string, now: number): Promise<void>;
	remove(id: string): Promise<void>;
	/** Removes every key last used before `limit` (milliseconds). */
	sweep(limit: number): Promise<void>;
};

/** Which tab each key belongs to; missing where it was made before keys told, or the tab has no name. */
export type KeyOwners = { owners(): Promise<{ readonly id: string; readonly tab?: string }[]> };

type Row = { key: CryptoKey; touched: number; tab?: string };

interface Schema extends DBSchema {
	keys: { key: string; value: Row; indexes: { touched: number } };
}

/** Whether a desk was ever opened in this browser, as far as it tells; looking makes nothing. */
export async function hasDesk(): Promise<boolean> {
	const all = await indexedDB.databases?.();
	return all?.some(({ name }) => name === NAME) ?? false;
}

/** @param storage the tab's own, which knows the tab's name. */
export function browserKeys(storage: Storage): KeyShelf & KeyOwners {
	let opening: Promise<IDBPDatabase<Schema>> | undefined;
	const db = () => (opening ??= open());
	return {
		get: async (id) => (await (await db()).get('keys', id))?.key,
		put: async (id, key, now) =>
			void (await (await db()).put('keys', { key, touched: now, ...owner(storage) }, id)),
		async touch(id, now) {
			const tx = (await db()).transaction('keys', 'readwrite');
			const row = await tx.store.get(id);
			if (row) await tx.store.put({ ...row, touched: now }, id);
			await tx.done;
		},
		async owners() {
			const tx = (await db()).transaction('keys');
			const [ids, rows] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
			return ids.map((id, index) => ({ id, ...(rows[index]?.tab ? { tab: rows[index].tab } : {}) }));
		},
		remove: async (id) => (await db()).delete('keys', id),
		async sweep(limit) {
			const tx = (await db()).transaction('keys', 'readwrite');
			for await (const cursor of tx.store.index('touched').iterate(IDBKeyRange.upperBound(limit, true)))
				await cursor.delete();
			await tx.done;
		}
	};
}

function open(): Promise<IDBPDatabase<Schema>> {
	return openDB<Schema>(NAME, 1, {
		upgrade(db) {
			db.createObjectStore('keys').createIndex('touched', 'touched');
		}
	});
}

function owner(storage: Storage): { tab?: string } {
	const tab = tabName(storage);
	return tab === null ? {} : { tab };
}
