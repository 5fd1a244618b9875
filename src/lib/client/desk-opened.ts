/**
 * Which results this browser has opened today, so that any tab can say so when one comes again. What is kept is a hash of the
 * day and the result's own hash, which holds a random id: nobody can tell from it whose answers they were, and the
 * check digits cannot be read out of it. It is forgotten the next day.
 */
import { sha256, toBase64url, utf8 } from '$lib/core/bytes.ts';

const SLOT = 'hjemvei/desk/opened';
const KEPT = 200;

type Opened = readonly [mark: string, day: string][];

/** `day`: YYYY-MM-DD. */
export function wasOpened(hash: string, day: string, storage: Storage): boolean {
	const mark = markOf(hash, day);
	return today(day, storage).some(([opened]) => opened === mark);
}

export function noteOpened(hash: string, day: string, storage: Storage): void {
	const mark = markOf(hash, day);
	const others = today(day, storage).filter(([opened]) => opened !== mark);
	keep([...others, [mark, day]], storage);
}

/** Other days are of no use to anybody. */
export function forgetOtherDays(day: string, storage: Storage): void {
	const left = today(day, storage);
	if (left.length > 0) keep(left, storage);
	else storage.removeItem(SLOT);
}

function keep(opened: Opened, storage: Storage): void {
	try {
		storage.setItem(SLOT, JSON.stringify(opened.slice(-KEPT)));
	} catch {
		// A full or refused storage only means that it cannot be said.
		return;
	}
}

function today(day: string, storage: Storage): Opened {
	try {
		const opened: unknown = JSON.parse(storage.getItem(SLOT) ?? '[]');
		return Array.isArray(opened) ? (opened as Opened).filter(([, of]) => of === day) : [];
	} catch {
		return [];
	}
}

function markOf(hash: string, day: string): string {
	return toBase64url(sha256(utf8(`hjemvei/desk/opened ${day} ${hash}`)));
}
