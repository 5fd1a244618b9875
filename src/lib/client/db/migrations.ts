import type { IDBPDatabase } from 'idb';
import type { Schema } from './schema.ts';

export const VERSION = 1;

/** Appended to, never edited: a phone may come from any version that was ever released. */
export function migrate(db: IDBPDatabase<Schema>, oldVersion: number): void {
	if (oldVersion < 1) {
		db.createObjectStore('journeys', { keyPath: 'id' });
		db.createObjectStore('drafts', { keyPath: 'id' });
		db.createObjectStore('answers', { keyPath: ['draft', 'key'] });
		db.createObjectStore('results', { keyPath: 'id' });
		db.createObjectStore('handovers', { keyPath: 'id' });
		db.createObjectStore('settings', { keyPath: 'key' });
	}
}
