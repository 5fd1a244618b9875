import { describe, expect, test } from 'vitest';
import { locales } from '$lib/core/locale.ts';
import { about } from './about/index.ts';
import { help } from './help.ts';
import { read } from './read/index.ts';

const lines = help.groups.flatMap((group) => group.lines);

test.each(lines)('$id dials the number that is shown', ({ number, tel }) => {
	const shown = number.replaceAll(' ', '');
	expect(shown).toMatch(/^\d{3,8}$/);
	expect([shown, `+47${shown}`]).toContain(tel);
});

test('acute help comes first, and every line has its own id', () => {
	expect(lines.slice(0, 2).map(({ tel }) => tel)).toEqual(['113', '116117']);
	expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
});

describe.each(Object.entries({ read, about }))('%s', (_, pages) => {
	test.each(locales)('%s: every section has an anchor of its own and something to say', async (locale) => {
		const { sections } = await pages[locale]();
		expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
		expect(sections.filter(({ body }) => body.length === 0)).toEqual([]);
	});
});

test('what rests on sources says when they were read, and how', async () => {
	for (const { sources, checked } of [await read.nb(), await read.nn()]) {
		expect(sources.length).toBeGreaterThan(0);
		expect(checked?.date).toMatch(/^\d{4}-\d\d-\d\d$/);
	}
});
