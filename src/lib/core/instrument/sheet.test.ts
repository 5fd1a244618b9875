import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pack } from './pack.ts';
import {
	answeredKeys,
	cleanText,
	FIRST,
	goneThrough,
	LONG_TEXT,
	maxLength,
	read,
	SHORT_TEXT
} from './sheet.ts';
import { examplePack as pack } from './example.ts';

describe('read', () => {
	test('an empty sheet says nothing', () => {
		expect(read(pack, {})).toEqual({
			marked: [],
			none: [],
			gone: [],
			first: [],
			themes: [],
			texts: {},
			alone: false,
			private: []
		});
	});

	test('0 is an answer', () => expect(read(pack, { distress: 0 }).distress).toBe(0));

	test.each([-1, 11, 2.5, NaN, Infinity, '5', true])('%s is no answer to the 0–10 question', (distress) =>
		expect(read(pack, { distress })).not.toHaveProperty('distress')
	);

	test('marks come in the order of the pack, and unknown ones are left out', () => {
		const { marked } = read(pack, { 'mark/c': true, 'mark/x': true, 'mark/a': true, 'mark/b': 'yes' });
		expect(marked).toEqual(['a', 'c']);
	});

	test('«none of these» holds until something on the screen is marked', () => {
		expect(read(pack, { 'none/one': true })).toMatchObject({ none: ['one'], gone: ['one'] });
		expect(read(pack, { 'none/one': true, 'mark/a': true })).toMatchObject({ none: [], gone: ['one'] });
	});

	test('a screen that was passed without an answer is not gone through', () => {
		expect(read(pack, { 'gone/one': true }).gone).toEqual([]);
		expect(read(pack, { 'mark/a': true }).gone).toEqual([]);
		expect(read(pack, { 'gone/one': true, 'mark/a': true }).gone).toEqual(['one']);
	});

	test('first: only marked items, in the order chosen, three at most', () => {
		const marks = Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [`mark/${id}`, true]));
		const first = { 'first/d': 1, 'first/a': 4, 'first/b': 3, 'first/c': 2 };
		expect(read(pack, { ...marks, ...first }).first).toEqual(['d', 'c', 'b']);
		expect(read(pack, { ...marks, 'mark/c': false, ...first }).first).toEqual(['d', 'b', 'a']);
		expect(read(pack, first).first).toEqual([]);
	});

	test('choices and yes or no: only what was offered', () => {
		expect(read(pack, { followUp: 'maybe', sendGp: false })).toMatchObject({
			followUp: 'maybe',
			sendGp: false
		});
		const answers = read(pack, { followUp: 'perhaps', language: 1, sendGp: 'yes', alone: 'true' });
		expect(answers).toMatchObject({ alone: false });
		for (const key of ['followUp', 'language', 'sendGp']) expect(answers).not.toHaveProperty(key);
	});

	test('private stands only with an answer that is there', () => {
		const hidden = {
			'private/distress': true,
			'private/mark/a': true,
			'private/other': true,
			'private/phone': true
		};
		expect(read(pack, hidden).private).toEqual([]);
		const sheet = { ...hidden, distress: 0, 'mark/a': true, other: 'noe', phone: '1' };
		expect(read(pack, sheet).private).toEqual(['distress', 'mark/a', 'other']);
	});
});

describe('goneThrough', () => {
	test.each([
		[[], 'none'],
		[['one'], 'part'],
		[['one', 'two'], 'all']
	] as const)('a group on two screens, %j gone through: %s', (gone, progress) =>
		expect(goneThrough(pack, 'first', gone)).toBe(progress)
	);
	test('a group on one screen', () => expect(goneThrough(pack, 'second', ['two'])).toBe('all'));
	test('an unknown group', () => expect(goneThrough(pack, 'x', ['one'])).toBe('none'));
});

describe('cleanText', () => {
	test('keeps letters and line breaks', () =>
		expect(cleanText('  Sjå, ørret\r\nčáhci 👩‍👩‍👧 ', 99)).toBe('Sjå, ørret\nčáhci 👩‍👩‍👧'));
	test('removes what could hide or turn text', () =>
		expect(cleanText('a\u0000b\u202Ec\u001B[0m\u200Fd\u200E\u061Ce', 99)).toBe('a b c [0m d  e'));
	test('does not cut a character in two', () => expect(cleanText('a👍', 2)).toBe('a'));
});

/** Sheets as they may come from an older database or another member: right and wrong keys, any value. */
const keys = [
	...['distress', 'followUp', 'language', 'wantsConversation', 'alone', 'sendGp', 'other', 'gp', '__proto__'],
	...['mark/', 'first/', 'private/mark/'].flatMap((prefix) =>
		['a', 'b', 'c', 'd', 'x'].map((id) => prefix + id)
	),
	...['none/one', 'gone/one', 'gone/two', 'theme/t1', 'theme/t2', 'private/distress', 'private/other']
];
const sheets = fc.dictionary(
	fc.constantFrom(...keys),
	fc.oneof(
		fc.boolean(),
		fc.integer({ min: -2, max: 12 }),
		fc.double(),
		fc.string({ unit: 'binary' }),
		fc.constant('yes')
	)
);

describe('for any sheet', () => {
	test('what is read is valid', () =>
		fc.assert(
			fc.property(sheets, (sheet) => {
				const answers = read(pack, sheet);
				expect(answers.first.length).toBeLessThanOrEqual(FIRST);
				for (const id of answers.first) expect(answers.marked).toContain(id);
				for (const id of answers.none) expect(answers.gone).toContain(id);
				for (const key of answers.private) expect(answeredKeys(answers)).toContain(key);
				if (answers.distress !== undefined)
					expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).toContain(answers.distress);
				for (const [key, text] of Object.entries(answers.texts)) {
					expect(text.length).toBeLessThanOrEqual(maxLength(key as 'other'));
					expect(text.isWellFormed()).toBe(true);
				}
			})
		));

	test('withdrawing an answer leaves the others as they were', () =>
		fc.assert(
			fc.property(sheets, fc.constantFrom('a', 'b', 'c', 'd'), (sheet, id) => {
				const rest = Object.fromEntries(Object.entries(sheet).filter(([key]) => key !== `mark/${id}`));
				expect(read(pack, rest).marked).toEqual(read(pack, sheet).marked.filter((marked) => marked !== id));
			})
		));

	test('the order in which keys were stored does not matter', () =>
		fc.assert(
			fc.property(sheets, (sheet) => {
				const turned = Object.fromEntries(Object.entries(sheet).reverse());
				expect(read(pack, turned)).toEqual(read(pack, sheet));
			})
		));
});

test('cleaning text twice changes nothing more', () =>
	fc.assert(
		fc.property(
			fc.array(
				fc.oneof(
					fc.string({ unit: 'binary' }),
					fc.constantFrom('a', '\u0301', '\uFFFD', '\uD83D', '\r\n', '\u0000', '👍')
				)
			),
			fc.constantFrom(LONG_TEXT, SHORT_TEXT, 3),
			(parts, max) => {
				const once = cleanText(parts.join(''), max);
				expect(cleanText(once, max)).toBe(once);
				expect(once).toBe(once.normalize('NFC'));
			}
		),
		{ numRuns: 2000 }
	));

test('the example is a pack', () => expect(pack satisfies Pack).toBeDefined());
