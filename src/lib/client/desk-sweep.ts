/**
 * Throws away the desk's keys whose tab was closed without clearing, whenever any page of the app starts
 * in that browser. A key is an orphan when no living tab holds the lock of the tab it belongs to. A tab being
 * loaded anew holds none for a moment, so it is looked at twice.
 */
import { browserKeys, ERASED_AFTER, hasDesk, type KeyOwners, type KeyShelf } from './desk-keys.ts';
import { tabLock } from './desk-tab.ts';
import { tabStorage } from './tab-storage.ts';

/** The first question, or the desk, comes first. */
const START_MS = 4000;
/** No page takes longer to load anew. */
const RELOAD_MS = 15_000;

type Shelf = Pick<KeyShelf, 'sweep' | 'remove'> & KeyOwners;

/** Call it once, from the root layout. @returns a function that stops it. */
export function startDeskSweep(): () => void {
	const stop = new AbortController();
	const after = (ms: number) =>
		new Promise<void>((resolve, reject) => {
			const timer = setTimeout(resolve, ms);
			stop.signal.addEventListener('abort', () => (clearTimeout(timer), reject(stop.signal.reason)));
		});
	const run = async () => {
		await after(START_MS);
		if (!(await hasDesk())) return;
		await sweepKeys(browserKeys(tabStorage()), navigator.locks, Date.now(), () => after(RELOAD_MS));
	};
	// Left before it was done, or no database to look in: the next page tries again.
	run().catch(() => undefined);
	return () => stop.abort();
}

/** @param again resolves when it is time for the second look. `now`: milliseconds. */
export async function sweepKeys(
	keys: Shelf,
	locks: Pick<LockManager, 'query'> | undefined,
	now: number,
	again: () => Promise<void>
): Promise<void> {
	await keys.sweep(now - ERASED_AFTER);
	// Without locks nobody knows which tabs live, and time alone decides.
	if (!locks) return;
	const first = await orphans(keys, locks);
	if (first.length === 0) return;
	await again();
	const still = await orphans(keys, locks);
	for (const id of first) if (still.includes(id)) await keys.remove(id);
}

async function orphans(keys: KeyOwners, locks: Pick<LockManager, 'query'>): Promise<string[]> {
	const owned = await keys.owners();
	const { held = [] } = await locks.query();
	const living = new Set(held.map(({ name }) => name));
	return owned.filter(({ tab }) => tab !== undefined && !living.has(tabLock(tab))).map(({ id }) => id);
}
