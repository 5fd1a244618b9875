import { expect, test } from 'vitest';
import { locales } from '$lib/core/locale.ts';
import { help } from './help.ts';
import { parseInline } from './inline.ts';
import { contents, loadPage, neighbours, slugs } from './pages/index.ts';
import { parts } from './page.ts';

const lines = help.groups.flatMap((group) => group.lines);

test.each(lines)('$id dials the number that is shown', ({ number, tel }) => {
	const shown = number.replaceAll(' ', '');
	expect(shown).toMatch(/^\d{3,8}$/);
	expect([shown, `+47${shown}`]).toContain(tel);
});

test('a number in what comes before every number is one of the lines', () => {
	for (const text of Object.values(help.ward)) {
		const dialled = parseInline(text).flatMap((part) => (part.kind === 'tel' ? [[part.text, part.tel]] : []));
		expect(dialled.length).toBeGreaterThan(0);
		expect(lines.map(({ number, tel }) => [number, tel])).toEqual(expect.arrayContaining(dialled));
	}
});

test('acute help comes first, and every line has its own id', () => {
	expect(lines.slice(0, 2).map(({ tel }) => tel)).toEqual(['113', '116117']);
	expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
});

test.each(locales)('%s: the contents name every page once, by part and order', (locale) => {
	const groups = contents(locale);
	expect(groups.map(({ part }) => part)).toEqual(parts);
	for (const { part, pages } of groups) {
		expect(pages.every((page) => page.part === part)).toBe(true);
		expect(pages.map(({ order }) => order)).toEqual(
			pages.map(({ order }) => order).toSorted((a, b) => a - b)
		);
	}
	expect(groups.flatMap(({ pages }) => pages.map(({ slug }) => slug))).toEqual(slugs);
	expect(new Set(slugs).size).toBe(slugs.length);
});

test('a page has those beside it in its part, and no others', () => {
	const [first, second] = contents('nb')[0]!.pages;
	expect(neighbours('nb', first!.slug)).toEqual({ next: second });
	const last = contents('nb')[0]!.pages.at(-1)!;
	expect(neighbours('nb', last.slug).next).toBeUndefined();
	expect(neighbours('nb', 'finnes-ikke')).toEqual({});
});

test('a page that is not there is undefined', async () => {
	expect(await loadPage('nb', 'finnes-ikke')).toBeUndefined();
	expect(await loadPage('nb', '../labels')).toBeUndefined();
	expect((await loadPage('nn', slugs[0]!))?.title).toBe(contents('nn')[0]!.pages[0]!.title);
});
