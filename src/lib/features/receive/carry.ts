/**
 * The code on its way from a link's landing page to the desk: in memory, and in sessionStorage for
 * the case that the browser loads the desk anew. Never in an address.
 */
import { codeDigits, type Code } from '$lib/core/envelope/index.ts';

const SLOT = 'hjemvei/desk/carried';
let carried: string | undefined;

export function carry(code: Code): void {
	carried = codeDigits(code);
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
