/**
 * One desk, one tab. Browsers copy sessionStorage when a tab is duplicated; the copy must not carry
 * another patient along. The tab that was there first holds a lock for as long as it lives, which
 * also keeps the page out of the back/forward cache.
 */
const NAME = 'hjemvei/desk/tab';
/** A reloaded page may ask before the old one has let go. */
const PATIENCE = 1500;

export type Arrival = {
	/** The tab is a copy: what it carries belongs to the tab it was copied from. */
	copied: boolean;
	/** The same page reloaded, or the desk come back to without leaving the app. */
	same: boolean;
};

/** Null before the tab has been a desk. */
export const tabName = (storage: Storage) => storage.getItem(NAME);

/** The lock that the tab of this name holds for as long as it lives. */
export const tabLock = (name: string) => `${NAME}/${name}`;

let arrived: Promise<Arrival> | undefined;

/** How this tab came to the desk. Takes the tab's lock the first time. */
export function arrive(storage: Storage, locks: LockManager | undefined): Promise<Arrival> {
	const before = arrived;
	arrived = before?.then(() => ({ copied: false, same: true })) ?? first(storage, locks);
	return arrived;
}

async function first(storage: Storage, locks: LockManager | undefined): Promise<Arrival> {
	const [navigation] = performance.getEntriesByType('navigation');
	const same = navigation instanceof PerformanceNavigationTiming && navigation.type === 'reload';
	if (!locks) return { copied: false, same };
	return { copied: !(await takeTab(storage, locks)), same };
}

/** False: another living tab holds this one's name, so it gets a new one. */
async function takeTab(storage: Storage, locks: LockManager): Promise<boolean> {
	const before = tabName(storage);
	if (before !== null && (await hold(locks, before))) return true;
	const name = crypto.randomUUID();
	storage.setItem(NAME, name);
	await hold(locks, name);
	return before === null;
}

function hold(locks: LockManager, name: string): Promise<boolean> {
	return new Promise((resolve) => {
		const forever = () => {
			resolve(true);
			return new Promise<never>(() => {});
		};
		locks
			.request(tabLock(name), { signal: AbortSignal.timeout(PATIENCE) }, forever)
			.catch(() => resolve(false));
	});
}
