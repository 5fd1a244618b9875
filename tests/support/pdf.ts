/**
 * What a PDF that Chromium wrote says of itself (ISO 32000-1: catalog §7.7.2, structure §14.7, ToUnicode §9.10.3).
 * Chromium writes its objects plain and packs only the streams, so no library is needed.
 */
import { inflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';

export type Pdf = {
	/** BCP 47, of the whole document. */
	readonly lang: string | undefined;
	readonly title: string | undefined;
	/** True when what is read aloud is told from what is decoration. */
	readonly tagged: boolean;
	/** Width and height in points. */
	readonly pages: readonly { readonly width: number; readonly height: number; readonly text: string }[];
	/** Kinds of structure elements as often as they stand there, such as `H1`, `P`, `L`, `LI`, `Table`. */
	readonly tags: Readonly<Record<string, number>>;
};

/** Prints the page as it stands, as the browser's own dialog would, with tags and an outline. */
export async function printed(page: Page): Promise<Pdf> {
	return readPdf(await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, format: 'A4' }));
}

export function readPdf(bytes: Uint8Array): Pdf {
	const objects = objectsOf(Buffer.from(bytes).toString('latin1'));
	const all = [...objects.values()];
	const catalog = all.find(({ dict }) => /\/Type \/Catalog\b/.test(dict))?.dict ?? '';
	const title = all.map(({ dict }) => /\/Title <FEFF([0-9A-F]*)>|\/Title \(([^)]*)\)\n\/Creator/.exec(dict));
	const [, wide, plain] = title.find((found) => found !== null) ?? [];
	return {
		lang: /\/Lang \(([^)]*)\)/.exec(catalog)?.[1],
		title: wide === undefined ? plain : utf16(wide),
		tagged: /\/Marked true/.test(catalog) && /\/StructTreeRoot/.test(catalog),
		pages: pageNumbers(objects).map((number) => pageOf(objects, number)),
		tags: count(all.flatMap(({ dict }) => /\/Type \/StructElem\n\/S \/(\w+)/.exec(dict)?.[1] ?? []))
	};
}

/** 210 by 297 mm, upright. Chromium rounds to its own pixels, so a point either way is the same. */
export function isA4({ width, height }: Pdf['pages'][number]): boolean {
	return Math.abs(width - 595.28) < 1 && Math.abs(height - 841.89) < 1;
}

type Objects = Map<string, { dict: string; stream: string }>;

function objectsOf(pdf: string): Objects {
	const found: Objects = new Map();
	const start = /(?:^|\n)(\d+) 0 obj\n/g;
	for (let match = start.exec(pdf); match; match = start.exec(pdf)) {
		const [, number = ''] = match;
		const end = pdf.indexOf('\nendobj', start.lastIndex);
		const body = pdf.slice(start.lastIndex, end);
		const [dict = '', packed] = body.split(' stream\n', 2);
		found.set(number, { dict, stream: packed === undefined ? '' : unpack(body.slice(dict.length + 8)) });
		start.lastIndex = end;
	}
	return found;
}

function unpack(stream: string): string {
	try {
		return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
	} catch {
		// A picture, which is packed otherwise and holds no text.
		return '';
	}
}

/** In the order they are read: the tree of pages, from its root. */
function pageNumbers(objects: Objects, number = rootOf(objects)): string[] {
	const dict = objects.get(number)?.dict ?? '';
	const kids = /\/Kids \[([^\]]*)\]/.exec(dict)?.[1];
	if (kids === undefined) return [number];
	return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pageNumbers(objects, kid));
}

function rootOf(objects: Objects): string {
	const catalog = [...objects.values()].find(({ dict }) => /\/Type \/Catalog\b/.test(dict));
	return /\/Pages (\d+) 0 R/.exec(catalog?.dict ?? '')?.[1] ?? '';
}

function pageOf(objects: Objects, number: string) {
	const dict = objects.get(number)?.dict ?? '';
	const [, width = 0, height = 0] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(dict) ?? [];
	const contents = /\/Contents (\d+) 0 R/.exec(dict)?.[1] ?? '';
	const fonts = new Map(
		[...dict.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', font = '']) => [
			name,
			lettersOf(objects, font)
		])
	);
	const text = textOf(objects.get(contents)?.stream ?? '', fonts);
	return { width: Number(width), height: Number(height), text };
}

/** A new line where the pen moves up or down, so that a word is whole where it is not divided by the line. */
function textOf(stream: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
	let text = '';
	let letters: ReadonlyMap<string, string> = new Map();
	let line = '';
	for (const [, font, y, down, hex] of stream.matchAll(
		/\/(F\d+) [\d.]+ Tf|[-\d. ]+ ([-\d.]+) Tm|[-\d.]+ ([-\d.]+) Td|<([0-9A-F]+)> Tj/g
	)) {
		if (font) letters = fonts.get(font) ?? new Map();
		if (y !== undefined && y !== line) text += '\n';
		if (y !== undefined) line = y;
		if (down !== undefined && Number(down) !== 0) text += '\n';
		if (hex) text += codes(hex, letters).join('');
	}
	return text.trim();
}

function codes(hex: string, letters: ReadonlyMap<string, string>): string[] {
	const width = letters.keys().next().value?.length ?? 4;
	return (hex.match(new RegExp(`.{${width}}`, 'g')) ?? []).map((code) => letters.get(code) ?? '\ufffd');
}

function lettersOf(objects: Objects, font: string): ReadonlyMap<string, string> {
	const number = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font)?.dict ?? '')?.[1] ?? '';
	const map = objects.get(number)?.stream ?? '';
	const letters = new Map<string, string>();
	for (const [, list = ''] of map.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g))
		for (const [, code = '', to = ''] of list.matchAll(/<(\w+)> <(\w+)>/g)) letters.set(code, utf16(to));
	for (const [, list = ''] of map.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g))
		for (const [, from = '', last = '', to = ''] of list.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
			for (let i = 0; i <= parseInt(last, 16) - parseInt(from, 16); i += 1)
				letters.set(plus(from, i), utf16(plus(to, i)));
	return letters;
}

function plus(hex: string, i: number): string {
	return (parseInt(hex, 16) + i).toString(16).toUpperCase().padStart(hex.length, '0');
}

function utf16(hex: string): string {
	return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

function count(kinds: readonly string[]): Record<string, number> {
	return Object.fromEntries([...Map.groupBy(kinds, (kind) => kind)].map(([kind, all]) => [kind, all.length]));
}
