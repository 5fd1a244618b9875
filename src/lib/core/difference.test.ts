import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difference, onto, withChange } from './difference.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'å', '😀', '👍'), maxLength: 12 });
test('the piece makes the new text of the old one', () => {
	fc.assert(
		fc.property(text, text, (before, after) => {
			expect(withChange(before, difference(before, after))).toBe(after);
		})
	);
});

test('the cursor tells which of two like pieces came', () => {
	expect(difference('ha', 'haha')).toEqual({ at: 2, gone: 0, text: 'ha' });
	expect(difference('ha', 'haha', 2)).toEqual({ at: 0, gone: 0, text: 'ha' });
	expect(difference('haha', 'ha', 0)).toEqual({ at: 0, gone: 2, text: '' });
	fc.assert(
		fc.property(text, text, fc.nat(12), (before, after, caret) => {
			expect(withChange(before, difference(before, after, caret))).toBe(after);
		})
	);
});

test('a piece never parts the halves of a character', () => {
	fc.assert(
		fc.property(text, text, (before, after) => {
			const { at, gone, text } = difference(before, after);
			for (const part of [before.slice(0, at), before.slice(at, at + gone), text])
				expect(part.isWellFormed()).toBe(true);
		})
	);
});

describe('a change made while another wrote', () => {
	const both = (before: string, now: string, after: string) =>
		onto(difference(before, after), before, now).reduce(withChange, now);

	test.each([
		['hunden', 'hunden og katten', 'Hunden', 'Hunden og katten'],
		['hunden', 'Hunden', 'hunden og katten', 'Hunden og katten'],
		['', 'Kari', 'Per', 'KariPer'],
		['a b c', 'a c', 'a b c d', 'a c d'],
		['a b c', 'a X c', 'a c', 'a Xc'],
		['hun sov dårlig', 'hun sov ikke dårlig', '', 'ikke '],
		['jeg sover', 'jeg sover ikke', '', ' ikke']
	])('%j, now %j, typed %j: %j', (before, now, after, expected) => {
		expect(both(before, now, after)).toBe(expected);
	});

	test('takes nothing of what the other wrote, and leaves nothing out of what was typed', () => {
		fc.assert(
			fc.property(text, text, text, (before, now, after) => {
				const mine = difference(before, after);
				const other = difference(before, now);
				const merged = both(before, now, after);
				expect(merged).toContain(mine.text);
				expect(merged).toContain(other.text);
			})
		);
	});
});
