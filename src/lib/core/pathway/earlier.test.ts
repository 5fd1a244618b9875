import { expect, test } from 'vitest';
import type { Conversation } from '../result/result.ts';
import { earlierThan } from './earlier.ts';

const result = (id: string, conversation: Conversation, day: string, amends?: string) => ({
	...{ id, conversation, confirmedAt: `${day}T09:00:00Z` },
	...(amends ? { amends } : {})
});
const first = result('first', 1, '2026-01-10');
const second = result('second', 2, '2026-05-10');
const third = result('third', 3, '2027-03-10');
const ids = (of: typeof first, all: (typeof first)[]) => earlierThan(of, all).map(({ id }) => id);

test('the earlier conversations, newest first', () => {
	expect(ids(third, [first, second, third])).toEqual(['second', 'first']);
	expect(ids(second, [first, second, third])).toEqual(['first']);
	expect(ids(first, [first, second, third])).toEqual([]);
	expect(ids(first, [first])).toEqual([]);
});

test('a correction takes the place of what it corrects, also one made later', () => {
	const corrected = result('corrected', 1, '2026-06-01', 'first');
	expect(ids(second, [first, corrected, second])).toEqual(['corrected']);
	expect(ids(corrected, [first, corrected, second])).toEqual(['second']);
});

test('never another of the same conversation', () => {
	const again = result('again', 2, '2026-05-12');
	expect(ids(again, [first, second, again])).toEqual(['first']);
	expect(ids(third, [first, second, again, third])).toEqual(['again', 'first']);
});
