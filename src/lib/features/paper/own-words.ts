/**
 * Where a person's own words stand on paper. The sheet has two sides; there is room for some lines on the
 * second. When they need more, all of them stand in full on sides of their own, and the second side says
 * where. How many lines a text takes is reckoned on the long side, since printers differ.
 */
import type { TextKey } from '$lib/core/instrument/sheet.ts';

export type OwnWords = { readonly key: TextKey; readonly text: string };
/** One text, or as much of it as one side holds. */
export type Piece = OwnWords & { readonly again: boolean };

/** Ordinary letters on a full line, and lines on a full side. */
const LINE = 84;
const SIDE = 44;
/** Lines the second side has for own words; and what a heading takes of a side. */
const ROOM = 14;
const HEADING = 2;
/** Ordinary letters in the narrower line of the practical table. */
const SHORT_LINE = 52;

/** The sides that own words take beyond the two; empty where there is room on the second. `short`: the practical answers. */
export function furtherSides(own: readonly OwnWords[], short: readonly string[] = []): Piece[][] {
	const extra = short.map((text) => linesOf(text, SHORT_LINE) - 1);
	const lines = own.map(({ text }) => paragraphs(text).reduce((sum, one) => sum + linesOf(one), 0));
	// What did not happen is a question more than the side is laid out for.
	const more = own.some(({ key }) => key === 'notHappened') ? HEADING : 0;
	if (sum(lines) + sum(extra) + more <= ROOM) return [];
	const sides: Piece[][] = [[]];
	let left = SIDE;
	for (const { key, text } of own) {
		let piece: string[] = [];
		let again = false;
		const put = () => {
			if (piece.length > 0) sides.at(-1)!.push({ key, text: piece.join('\n'), again });
			again ||= piece.length > 0;
			piece = [];
		};
		left -= HEADING;
		for (const paragraph of paragraphs(text)) {
			const needed = linesOf(paragraph);
			if (needed > left) {
				put();
				sides.push([]);
				left = SIDE - HEADING;
			}
			piece.push(paragraph);
			left -= needed;
		}
		put();
	}
	return sides;
}

function paragraphs(text: string): string[] {
	return text.split('\n');
}

function linesOf(text: string, line = LINE): number {
	return Math.max(1, Math.ceil(sum([...text].map(widthOf)) / line));
}

/** In ordinary letters: capitals are wider, and signs of other scripts are twice as wide. */
function widthOf(sign: string): number {
	if (sign > '\u2e80') return 2;
	return /[\p{Lu}mwMW@%—…]/u.test(sign) ? 1.5 : 1;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
