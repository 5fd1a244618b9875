/**
 * What was scanned, on its way from a link's landing page to the desk: in memory, and a code also in
 * sessionStorage for the case that the browser loads the desk anew. Never in an address.
 */
import { codeDigits } from '$lib/core/envelope/index.ts';
import type { Source } from './reading.ts';

const SLOT = 'hjemvei/desk/carried';
let carried: string | undefined;

export function carry(source: Extract<Source, { from: 'code' | 'carried' }>): void {
	carried = source.from === 'code' ? codeDigits(source.code) : source.digits;
	// The answers themselves never rest in clear on a clinician's machine.
	if (source.from === 'carried') return;
	try {
		sessionStorage.setItem(SLOT, carried);
	} catch {
		// Storage is full: the code is carried in memory alone.
		return;
	}
}

/** The digits that were carried, once. */
export function takeCarried(): string | undefined {
	const kept = stored();
	const text = carried ?? kept;
	carried = undefined;
	return text;
}

function stored(): string | undefined {
	try {
		const text = sessionStorage.getItem(SLOT) ?? undefined;
		sessionStorage.removeItem(SLOT);
		return text;
	} catch {
		// Storage is turned off: memory has it, or nobody.
		return undefined;
	}
}
