import type { IDBPTransaction } from 'idb';
import type { Key, Row, Schema, StoreName } from './schema.ts';

/** What can be done inside one transaction. Await nothing else in there, or it ends by itself. */
export interface Work {
	get<N extends StoreName>(store: N, key: Key<N>): Promise<Row<N> | undefined>;
	all<N extends StoreName>(store: N): Promise<Row<N>[]>;
	/** The answers of one draft. */
	answers(draft: string): Promise<Row<'answers'>[]>;
	put<N extends StoreName>(store: N, row: Row<N>): Promise<void>;
	remove<N extends StoreName>(store: N, key: Key<N>): Promise<void>;
	clear(store: StoreName): Promise<void>;
}

type Transaction = IDBPTransaction<Schema, StoreName[], 'readwrite'>;

/** Every key that starts with the draft: an array sorts after every string. */
export const answersOf = (draft: string) => IDBKeyRange.bound([draft], [draft, []]);

export function idbWork(transaction: Transaction): Work {
	const store = (name: StoreName) => transaction.objectStore(name);
	return {
		get: (name, key) => store(name).get(key as never) as never,
		all: (name) => store(name).getAll() as never,
		answers: (draft) => transaction.objectStore('answers').getAll(answersOf(draft) as never),
		async put(name, row) {
			await store(name).put(row as never);
		},
		remove: (name, key) => store(name).delete(key as never),
		clear: (name) => store(name).clear()
	};
}
