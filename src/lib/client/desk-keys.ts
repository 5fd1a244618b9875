/**
 * The desk's keys, in a tiny database of their own: the patient's store and the clinician's share
 * nothing. Keys that no tab has used for a while are orphans and are swept away.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

export type KeyShelf = {
	get(id: string): Promise<CryptoKey | undefined>;
	put(id: string, key: CryptoKey, now: number): Promise<void>;
	touch(id: string, now: number): Promise<void>;
	remove(id: string): Promise<void>;
	/** Removes every key last used before `limit` (milliseconds). */
	sweep(limit: number): Promise<void>;
};

type Row = { key: CryptoKey; touched: number };

interface Schema extends DBSchema {
	keys: { key: string; value: Row; indexes: { touched: number } };
}

export function browserKeys(): KeyShelf {
	let opening: Promise<IDBPDatabase<Schema>> | undefined;
	const db = () => (opening ??= open());
	return {
		get: async (id) => (await (await db()).get('keys', id))?.key,
		put: async (id, key, now) => void (await (await db()).put('keys', { key, touched: now }, id)),
		async touch(id, now) {
			const tx = (await db()).transaction('keys', 'readwrite');
			const row = await tx.store.get(id);
			if (row) await tx.store.put({ ...row, touched: now }, id);
			await tx.done;
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
	return openDB<Schema>('hjemvei-desk', 1, {
		upgrade(db) {
			db.createObjectStore('keys').createIndex('touched', 'touched');
		}
	});
}
