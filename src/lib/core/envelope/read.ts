/**
 * Finds a code, or a carrying QR's digits, in whatever reaches a field: typing, a pasted link, a scanner's burst.
 * Results are for the clinician's field, plans for the phone's.
 */
import { hasCheck97 } from './check97.ts';
import { DIGITS, HEADS, SYMBOLS, fromDigits, fromSymbols } from './code.ts';
import type { Code, CodeOf, Kind, PlanCode } from './code.ts';

export type Read =
	| { readonly status: 'code'; readonly code: Code }
	/** The digits of a carrying QR, or the beginning of them: for `unpackResult` (core/qr). */
	| { readonly status: 'carried'; readonly digits: string }
	/** The beginning of a code or of a link. */
	| { readonly status: 'incomplete' }
	| { readonly status: 'wrong-check' }
	/** Ours, but of a kind or version this build does not know. */
	| { readonly status: 'unknown-version' }
	| { readonly status: 'foreign' };

export type ReadPlan =
	| { readonly status: 'code'; readonly code: PlanCode }
	/** Answers, not a plan. */
	| { readonly status: 'other-kind' }
	| { readonly status: 'incomplete' | 'wrong-check' | 'unknown-version' | 'foreign' };

const LONGEST_INPUT = 2000;

/** What people and word processors put between symbols. */
const SEPARATORS = /[\s\p{Pd}\p{Cf}\u2212._]/gu;

/**
 * `/k#` (a plan: `/p#`) and digits at the end. Mail filters turn `#` into `%23`. A scanner types as if on a US keyboard,
 * so on a Norwegian one the signs come out as others, but `k` and the digits stay. Digits in the host or
 * its port do not stand behind `/k#`.
 */
const LINK = {
	result: /[^a-z0-9]k(?:%(?:25)*23|[^a-z0-9]{1,3})(\d*)$/i,
	plan: /[^a-z0-9]p(?:%(?:25)*23|[^a-z0-9]{1,3})(\d*)$/i
};
const LONG_ROW = /\d{40}$/;
/** What a carrying QR begins with. */
const CARRIED = '2';
const HALF_LINK = { result: /[^a-z0-9]k(?:%2)?$/i, plan: /[^a-z0-9]p(?:%2)?$/i };

/** Never throws; `input` is anything. Needs no network. */
export function readCode(input: string): Read {
	return read(input, 'result');
}

/** The code of a plan. Never throws; `input` is anything. Needs no network. */
export function readPlanCode(input: string): ReadPlan {
	const found = read(input, 'plan');
	if (found.status === 'code') return found;
	const { status } = readCode(input);
	return status === 'code' || status === 'carried' ? { status: 'other-kind' } : (found as ReadPlan);
}

type ReadOf<K extends Kind> =
	Exclude<Read, { status: 'code' }> | { readonly status: 'code'; readonly code: CodeOf<K> };

function read<K extends Kind>(input: string, kind: K): ReadOf<K> {
	if (input.length > LONGEST_INPUT) return { status: 'foreign' };
	// One sign may become eighteen, and the search below is slow where many signs stand before a letter.
	const whole = input.normalize('NFKC');
	if (whole.length > LONGEST_INPUT) return { status: 'foreign' };
	const text = whole.replace(/[^\p{L}\d]+$/u, '');
	// Whatever became of the signs before them, these digits carry kind, version and check. In a carrying QR's
	// long row the last ones may look like a code by chance.
	const code = LONG_ROW.test(text) ? undefined : fromDigits(text.slice(-DIGITS), kind);
	if (code) return { status: 'code', code };

	// A zero with a stroke reads as Ø to a Norwegian.
	const bare = text.replace(SEPARATORS, '').toUpperCase().replaceAll('Ø', 'O');
	if (/^[0-9A-Z]*$/.test(bare)) return readTyped(bare, kind);
	if (HALF_LINK[kind].test(text)) return { status: 'incomplete' };
	const link = LINK[kind].exec(text);
	return link ? readDigits(link[1]!, kind) : { status: 'foreign' };
}

function readTyped<K extends Kind>(bare: string, kind: K): ReadOf<K> {
	if (/^\d+$/.test(bare) && bare.length > SYMBOLS) return readDigits(bare, kind);
	if (bare.length < SYMBOLS) return { status: 'incomplete' };
	// A symbol typed twice is a slip; anything much longer is some other text.
	if (bare.length > SYMBOLS + 2) return { status: 'foreign' };
	return found(fromSymbols(bare.replaceAll('O', '0').replace(/[IL]/g, '1'), kind));
}

function readDigits<K extends Kind>(digits: string, kind: K): ReadOf<K> {
	// As long as a code, it is more likely a code misread in its first digit: the check below tells.
	if (digits.startsWith(CARRIED) && digits.length !== DIGITS) return { status: 'carried', digits };
	const ours = digits.startsWith(HEADS[kind].slice(0, digits.length));
	// Another version may have another length and check; at our length, a check that fails is a misreading.
	if (!ours && (digits.length !== DIGITS || hasCheck97(digits))) return { status: 'unknown-version' };
	return digits.length < DIGITS ? { status: 'incomplete' } : found(fromDigits(digits, kind));
}

function found<K extends Kind>(code: CodeOf<K> | undefined): ReadOf<K> {
	return code ? { status: 'code', code } : { status: 'wrong-check' };
}
