/**
 * The code a person reads out: `K7QM-9X4T-RW3H`. Eleven random symbols (55 bits) and a check symbol,
 * in Crockford's base32, which has no I, L, O or U. In the QR code the same value is written in digits.
 */
import { checkDigits97, hasCheck97 } from './check97.ts';

declare const brand: unique symbol;

/** Twelve upper-case Crockford symbols whose check holds. */
export type Code = string & { readonly [brand]: 'code' };

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const RANDOM_SYMBOLS = 11;
const BITS = 5 * RANDOM_SYMBOLS;
export const SYMBOLS = RANDOM_SYMBOLS + 1;

/** Kind 1, a result waiting at the relay; version 1. They stand first among the digits. */
export const HEAD = '11';
const VALUE_DIGITS = 17;
export const DIGITS = HEAD.length + VALUE_DIGITS + 2;
const OUR_DIGITS = /^11[0-9]{19}$/;

/** A fresh code from at least seven random bytes, of which 55 bits are used. */
export function newCode(random: Uint8Array): Code {
	if (random.length < 7) throw new RangeError('a code needs seven random bytes');
	const bits = random.subarray(0, 7).reduce((bits, byte) => (bits << 8n) | BigInt(byte), 0n);
	return fromValue(BigInt.asUintN(BITS, bits));
}

export function formatCode(code: Code): string {
	return code.replace(/(?!^)(?=(?:.{4})+$)/g, '-');
}

/** Kind, version, the 55 bits as 17 digits, and two check digits modulo 97: 21 digits. */
export function codeDigits(code: Code): string {
	const value = [...code.slice(0, RANDOM_SYMBOLS)].reduce(
		(value, symbol) => (value << 5n) | BigInt(ALPHABET.indexOf(symbol)),
		0n
	);
	const digits = HEAD + value.toString().padStart(VALUE_DIGITS, '0');
	return digits + checkDigits97(digits);
}

/** What the QR code holds. The fragment is never sent to the host. */
export function handoverLink(origin: string, code: Code): string {
	return `${origin}/k#${codeDigits(code)}`;
}

/** What the key derivation stretches: the eleven random symbols. */
export function kdfInput(code: Code): string {
	return code.slice(0, RANDOM_SYMBOLS);
}

/** The code, if the text is twelve symbols of the alphabet whose check holds. */
export function fromSymbols(text: string): Code | undefined {
	const random = text.slice(0, RANDOM_SYMBOLS);
	const known = [...text].every((symbol) => ALPHABET.includes(symbol));
	return known && text === random + checkSymbol(random) ? (text as Code) : undefined;
}

/** The code, if the text is 21 digits of our kind and version whose check holds. */
export function fromDigits(text: string): Code | undefined {
	if (!OUR_DIGITS.test(text) || !hasCheck97(text)) return undefined;
	const value = BigInt(text.slice(HEAD.length, -2));
	return value < 1n << BigInt(BITS) ? fromValue(value) : undefined;
}

function fromValue(value: bigint): Code {
	const symbols = Array.from(
		{ length: RANDOM_SYMBOLS },
		(_, i) => ALPHABET[Number((value >> BigInt(5 * (RANDOM_SYMBOLS - 1 - i))) & 31n)]
	).join('');
	return (symbols + checkSymbol(symbols)) as Code;
}

/**
 * Σ αⁱ·cᵢ over GF(32), i from 1; the check symbol itself weighs α⁰. All twelve weights differ and none
 * is zero, so every single wrong symbol and every swap of two different symbols changes the sum.
 */
function checkSymbol(symbols: string): string {
	const sum = [...symbols].reduceRight((sum, symbol) => timesAlpha(sum ^ ALPHABET.indexOf(symbol)), 0);
	return ALPHABET[sum]!;
}

/** Multiplies by α in GF(2⁵) modulo the primitive polynomial x⁵ + x² + 1. */
function timesAlpha(element: number): number {
	return element & 16 ? (element << 1) ^ 0b100101 : element << 1;
}
