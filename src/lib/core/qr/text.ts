/**
 * Text in about four and a half bits a letter: a prefix code (Huffman 1952) whose lengths come from how
 * often Norwegians write each letter. The table is frozen with the format. What it lacks is written out.
 */
import type { BitReader, BitWriter } from './bits.ts';
import { uint, type Codec } from './codec.ts';

/** No answer holds control characters, so they are free to mean something. */
const END = '\u0000';
const ESCAPE = '\u0001';

/** Symbols by the length of their code, in bits; codes are counted up in this order (RFC 1951 §3.2.2). */
const TABLE: readonly (readonly [length: number, symbols: string])[] = [
	[3, ' e'],
	[4, 'nrtas'],
	[5, 'likdog.m'],
	[6, 'vpåuf,'],
	[7, `jhb${END}ø`],
	[8, 'yDS\n'],
	[9, '-HIK'],
	[10, '?LT0123456789PN!/EVBF:'],
	[11, `()AæOc${ESCAPE}RGUMJ`],
	[12, `"QéØCqwxz'+`],
	[13, 'Å–%;@WX'],
	[14, '«»&YZÆ']
];

const codepoint = uint(21);
const { codes, symbols } = build();

export const text: Codec<string> = {
	write(out, value) {
		for (const symbol of value) writeOne(out, symbol);
		out.push(...codes.get(END)!);
	},
	read(from) {
		let value = '';
		for (;;) {
			const symbol = readOne(from);
			if (symbol === END) return value;
			value += symbol === ESCAPE ? String.fromCodePoint(codepoint.read(from)) : symbol;
		}
	}
};

function writeOne(out: BitWriter, symbol: string): void {
	if (symbol === END || symbol === ESCAPE) throw new RangeError('a control character');
	const code = codes.get(symbol);
	if (code) return out.push(...code);
	out.push(...codes.get(ESCAPE)!);
	codepoint.write(out, symbol.codePointAt(0)!);
}

/** Ends: the code is complete, so some symbol matches within its longest length, or the bits run out. */
function readOne(from: BitReader): string {
	for (let code = 0, length = 1; ; length++) {
		code = code * 2 + from.take(1);
		const symbol = symbols.get(`${length}:${code}`);
		if (symbol !== undefined) return symbol;
	}
}

function build() {
	const codes = new Map<string, [code: number, length: number]>();
	const symbols = new Map<string, string>();
	let code = 0;
	let before = 0;
	for (const [length, row] of TABLE) {
		code <<= length - before;
		before = length;
		for (const symbol of row) {
			codes.set(symbol, [code, length]);
			symbols.set(`${length}:${code++}`, symbol);
		}
	}
	return { codes, symbols };
}
