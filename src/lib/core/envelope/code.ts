/**
 * The code a person reads out: `K7QM-9X4T-RW3H`. Eleven random symbols (55 bits) and a check symbol,
 * in Crockford's base32, which has no I, L, O or U. In the QR code the same value is written in digits.
 * There are two kinds, a result's and a plan's: neither is ever taken for the other, typed or scanned.
 */
import { checkDigits97, hasCheck97 } from './check97.ts';

declare const brand: unique symbol;

/** What waits at the relay: a patient's answers, or what was agreed on its way home. */
export type Kind = 'result' | 'plan';
/** Twelve upper-case Crockford symbols whose check holds for that kind. */
export type CodeOf<K extends Kind> = string & { readonly [brand]: K };
export type Code = CodeOf<'result'>;
export type PlanCode = CodeOf<'plan'>;

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const RANDOM_SYMBOLS = 11;
const BITS = 5 * RANDOM_SYMBOLS;
export const SYMBOLS = RANDOM_SYMBOLS + 1;

/** Kind and version, which stand first among the digits: 1 a result, 5 a plan, both of version 1. */
export const HEADS = { result: '11', plan: '51' } as const;
/** Added to the check symbol, so that a plan's code is no result's code with the same symbols. */
const OFFSETS = { result: 0, plan: 21 } as const;
const HEAD_DIGITS = 2;
const VALUE_DIGITS = 17;
export const DIGITS = HEAD_DIGITS + VALUE_DIGITS + 2;

/** A fresh code from at least seven random bytes, of which 55 bits are used. */
export function newCode<K extends Kind>(random: Uint8Array, kind: K): CodeOf<K>;
export function newCode(random: Uint8Array): Code;
export function newCode(random: Uint8Array, kind: Kind = 'result'): CodeOf<Kind> {
	if (random.length < 7) throw new RangeError('a code needs seven random bytes');
	const bits = random.subarray(0, 7).reduce((bits, byte) => (bits << 8n) | BigInt(byte), 0n);
	return fromValue(BigInt.asUintN(BITS, bits), kind);
}

export function formatCode(code: CodeOf<Kind>): string {
	return code.replace(/(?!^)(?=(?:.{4})+$)/g, '-');
}

/** Kind, version, the 55 bits as 17 digits, and two check digits modulo 97: 21 digits. */
export function codeDigits(code: CodeOf<Kind>): string {
	const kind = fromSymbols(code) ? 'result' : 'plan';
	const value = [...code.slice(0, RANDOM_SYMBOLS)].reduce(
		(value, symbol) => (value << 5n) | BigInt(ALPHABET.indexOf(symbol)),
		0n
	);
	const digits = HEADS[kind] + value.toString().padStart(VALUE_DIGITS, '0');
	return digits + checkDigits97(digits);
}

/** What the QR code holds. The fragment is never sent to the host. */
export function handoverLink(origin: string, code: Code): string {
	return `${origin}/k#${codeDigits(code)}`;
}

/** What the QR of a plan holds. */
export function planLink(origin: string, code: PlanCode): string {
	return `${origin}/p#${codeDigits(code)}`;
}

/** What the key derivation stretches: the eleven random symbols. */
export function kdfInput(code: CodeOf<Kind>): string {
	return code.slice(0, RANDOM_SYMBOLS);
}

/** The code, if the text is twelve symbols of the alphabet whose check holds. */
export function fromSymbols(text: string): Code | undefined;
export function fromSymbols<K extends Kind>(text: string, kind: K): CodeOf<K> | undefined;
export function fromSymbols(text: string, kind: Kind = 'result'): CodeOf<Kind> | undefined {
	const random = text.slice(0, RANDOM_SYMBOLS);
	const known = [...text].every((symbol) => ALPHABET.includes(symbol));
	return known && text === random + checkSymbol(random, kind) ? (text as CodeOf<Kind>) : undefined;
}

/** The code, if the text is 21 digits of our kind and version whose check holds. */
export function fromDigits(text: string): Code | undefined;
export function fromDigits<K extends Kind>(text: string, kind: K): CodeOf<K> | undefined;
export function fromDigits(text: string, kind: Kind = 'result'): CodeOf<Kind> | undefined {
	const ours = text.length === DIGITS && /^\d+$/.test(text) && text.startsWith(HEADS[kind]);
	if (!ours || !hasCheck97(text)) return undefined;
	const value = BigInt(text.slice(HEAD_DIGITS, -2));
	return value < 1n << BigInt(BITS) ? fromValue(value, kind) : undefined;
}

function fromValue(value: bigint, kind: Kind): CodeOf<Kind> {
	const symbols = Array.from(
		{ length: RANDOM_SYMBOLS },
		(_, i) => ALPHABET[Number((value >> BigInt(5 * (RANDOM_SYMBOLS - 1 - i))) & 31n)]
	).join('');
	return (symbols + checkSymbol(symbols, kind)) as CodeOf<Kind>;
}

/**
 * Σ αⁱ·cᵢ over GF(32), i from 1, and the kind's own constant; the check symbol itself weighs α⁰. All twelve
 * weights differ and none is zero, so every single wrong symbol and every swap of two different symbols changes the sum.
 */
function checkSymbol(symbols: string, kind: Kind): string {
	const sum = [...symbols].reduceRight((sum, symbol) => timesAlpha(sum ^ ALPHABET.indexOf(symbol)), 0);
	return ALPHABET[sum ^ OFFSETS[kind]]!;
}

/** Multiplies by α in GF(2⁵) modulo the primitive polynomial x⁵ + x² + 1. */
function timesAlpha(element: number): number {
	return element & 16 ? (element << 1) ^ 0b100101 : element << 1;
}
