import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	codeDigits,
	formatCode,
	fromDigits,
	fromSymbols,
	handoverLink,
	kdfInput,
	newCode,
	planLink,
	type Code
} from './code.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codes = fc.uint8Array({ minLength: 7, maxLength: 7 }).map(newCode);
const replace = (text: string, i: number, by: string) => text.slice(0, i) + by + text.slice(i + 1);
const swap = (text: string, i: number, j: number) => replace(replace(text, i, text[j]!), j, text[i]!);

/** Every text of a code's length that differs from it by one symbol or by a swap of two. */
function slips(text: string, alphabet: string): string[] {
	const places = [...text].map((_, i) => i);
	const single = places.flatMap((i) => [...alphabet].map((symbol) => replace(text, i, symbol)));
	const swaps = places.flatMap((i) => places.map((j) => swap(text, i, j)));
	return [...new Set([...single, ...swaps])].filter((slip) => slip !== text);
}

test('a code is 55 of the random bits, spread over eleven symbols, and a check symbol', () => {
	expect(newCode(new Uint8Array(7))).toBe('000000000000');
	expect(newCode(new Uint8Array(7).fill(255)).slice(0, 11)).toBe('ZZZZZZZZZZZ');
	expect(newCode(Uint8Array.of(0x80, 0, 0, 0, 0, 0, 1)).slice(0, 11)).toBe('00000000001');
	expect(() => newCode(new Uint8Array(6))).toThrow(RangeError);
});

test('it is shown in three groups of four and stretched without its check symbol', () => {
	expect(formatCode('K7QM9X4TRW3H' as Code)).toBe('K7QM-9X4T-RW3H');
	expect(kdfInput('K7QM9X4TRW3H' as Code)).toBe('K7QM9X4TRW3');
});

test('every single wrong symbol and every swap of two is found', () => {
	fc.assert(
		fc.property(codes, (code) => slips(code, ALPHABET).every((slip) => fromSymbols(slip) === undefined)),
		{ numRuns: 200 }
	);
});

/**
 * The same for all codes at once: the check is linear over GF(32), so a slip goes unseen only if some
 * non-zero difference keeps the check. These are all differences of one symbol, and of swaps.
 */
test('no single error and no swap keeps the check, whatever the code', () => {
	const zero = newCode(new Uint8Array(7));
	expect(slips(zero, ALPHABET).filter((slip) => fromSymbols(slip))).toEqual([]);
	for (let i = 0; i < 12; i++)
		for (let j = 0; j < i; j++)
			for (const difference of ALPHABET.slice(1))
				expect(fromSymbols(replace(replace(zero, i, difference), j, difference))).toBeUndefined();
});

test('the digits hold kind, version, value and check, and give the code back', () => {
	fc.assert(
		fc.property(codes, (code) => {
			expect(codeDigits(code)).toMatch(/^11\d{19}$/);
			expect(fromDigits(codeDigits(code))).toBe(code);
			expect(fromSymbols(code)).toBe(code);
		})
	);
	expect(handoverLink('https://hjemvei.no', newCode(new Uint8Array(7)))).toBe(
		'https://hjemvei.no/k#110000000000000000008'
	);
});

test('every single wrong digit and every swap of neighbours in the digits is found', () => {
	fc.assert(
		fc.property(codes, (code) => {
			const digits = codeDigits(code);
			const neighbours = [...digits].slice(1).map((_, i) => swap(digits, i, i + 1));
			const single = [...digits].flatMap((_, i) => [...'0123456789'].map((d) => replace(digits, i, d)));
			for (const slip of [...neighbours, ...single])
				if (slip !== digits) expect(fromDigits(slip)).toBeUndefined();
		}),
		{ numRuns: 50 }
	);
});

test('digits above 55 bits, too few and too many are no code', () => {
	const top = 1n << 55n;
	const withCheck = (head: string) => head + String(98n - ((BigInt(head) * 100n) % 97n)).padStart(2, '0');
	expect(fromDigits(withCheck(`11${top - 1n}`))).toBeDefined();
	expect(fromDigits(withCheck(`11${top}`))).toBeUndefined();
	expect(fromDigits(withCheck(`110${top - 1n}`))).toBeUndefined();
	expect(fromDigits('')).toBeUndefined();
});

const planCodes = fc.uint8Array({ minLength: 7, maxLength: 7 }).map((random) => newCode(random, 'plan'));

test('a plan’s code is of a kind of its own, typed and in digits', () => {
	fc.assert(
		fc.property(planCodes, (code) => {
			expect(codeDigits(code)).toMatch(/^51\d{19}$/);
			expect(fromDigits(codeDigits(code), 'plan')).toBe(code);
			expect(fromSymbols(code, 'plan')).toBe(code);
			expect(fromDigits(codeDigits(code))).toBeUndefined();
			expect(fromSymbols(code)).toBeUndefined();
		})
	);
	expect(planLink('https://hjemvei.no', newCode(new Uint8Array(7), 'plan'))).toBe(
		'https://hjemvei.no/p#510000000000000000007'
	);
});

test('in a plan’s code every single wrong symbol and every swap of two is found', () => {
	fc.assert(
		fc.property(planCodes, (code) => slips(code, ALPHABET).every((slip) => !fromSymbols(slip, 'plan'))),
		{ numRuns: 200 }
	);
});
