/**
 * Which results this tab has opened today, so that it can say so when one comes again. A result is known by
 * its hash alone: it holds a random id, so nobody can guess from it whose answers they were.
 */
const SLOT = 'hjemvei/desk/opened';
const KEPT = 100;

type Opened = [hash: string, day: string][];

/** `day`: YYYY-MM-DD. */
export function wasOpened(hash: string, day: string, storage: Storage): boolean {
	return today(day, storage).some(([opened]) => opened === hash);
}

export function noteOpened(hash: string, day: string, storage: Storage): void {
	const others = today(day, storage).filter(([opened]) => opened !== hash);
	try {
		storage.setItem(SLOT, JSON.stringify([...others, [hash, day]].slice(-KEPT)));
	} catch {
		// A full or refused storage only means that it cannot be said.
		return;
	}
}

/** Other days are of no use to anybody. */
function today(day: string, storage: Storage): Opened {
	try {
		const opened: unknown = JSON.parse(storage.getItem(SLOT) ?? '[]');
		return Array.isArray(opened) ? (opened as Opened).filter(([, of]) => of === day) : [];
	} catch {
		return [];
	}
}
