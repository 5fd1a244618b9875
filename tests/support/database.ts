/** What lies in the phone's database, read and written past the app. */
import type { Page } from '@playwright/test';

type Row = Record<string, unknown>;

/** Every row of a store, by key. */
export function rows(page: Page, store: string): Promise<Row[]> {
	return page.evaluate(
		(store) =>
			new Promise<Row[]>((resolve, reject) => {
				const opening = indexedDB.open('hjemvei');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const all = opening.result.transaction(store).objectStore(store).getAll();
					all.onsuccess = () => resolve((opening.result.close(), all.result));
					all.onerror = () => reject(all.error);
				};
			}),
		store
	);
}

/** Puts rows, each under its store's name, in one transaction. */
export function put(page: Page, stores: Record<string, Row>): Promise<void> {
	return page.evaluate(
		(stores) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('hjemvei');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const work = opening.result.transaction(Object.keys(stores), 'readwrite');
					for (const [store, row] of Object.entries(stores)) work.objectStore(store).put(row);
					work.oncomplete = () => resolve(opening.result.close());
					work.onabort = () => reject(work.error);
				};
			}),
		stores
	);
}

/** From the next page on the database opens so many milliseconds late, as on an old phone. */
export function openLate(page: Page, ms: number): Promise<unknown> {
	return page.addInitScript((ms) => {
		type Listener = (this: EventTarget, event: Event) => void;
		const add = EventTarget.prototype.addEventListener;
		IDBOpenDBRequest.prototype.addEventListener = function (type: string, listener: unknown) {
			if (type !== 'success') return add.call(this, type, listener as Listener);
			add.call(this, type, (event) => void setTimeout(() => (listener as Listener).call(this, event), ms));
		};
	}, ms);
}
