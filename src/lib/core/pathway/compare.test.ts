import { expect, test } from 'vitest';
import { packs } from '$lib/content/packs/index.ts';
import type { Pack } from '../instrument/pack.ts';
import { read, type Sheet } from '../instrument/sheet.ts';
import type { Conversation, Length } from '../result/result.ts';
import { compareRounds, standing, type Comparison, type Round } from './compare.ts';

const pack = packs.find(({ id }) => id === 'pakjenning')!;
const other = packs.find(({ id }) => id === 'temaer')!;

const round = (
	conversation: Conversation,
	sheet: Sheet,
	{ length = 'whole', of = pack }: { length?: Length; of?: Pack } = {}
): Round => ({ conversation, pack: of, answers: read(of, sheet), length });

const cells = (comparison: Comparison | undefined, item: string) =>
	comparison?.groups.flatMap(({ items }) => items).find(({ id }) => id === item)?.cells;

const marked = { 'mark/housing': true, 'gone/practical': true };
const none = { 'none/practical': true };

test('marked, still marked, and not marked now', () => {
	const [comparison] = compareRounds([round(1, marked), round(2, marked), round(3, none)]);
	expect(cells(comparison, 'housing')).toEqual([
		{ state: 'marked' },
		{ state: 'marked', change: 'still' },
		{ state: 'not-marked', change: 'not-now' }
	]);
});

test('what was not marked and is marked now is new; what never was has no change', () => {
	const [comparison] = compareRounds([round(1, none), round(2, marked)]);
	expect(cells(comparison, 'housing')).toEqual([{ state: 'not-marked' }, { state: 'marked', change: 'new' }]);
	const [calm] = compareRounds([round(1, none), round(2, none)]);
	expect(cells(calm, 'housing')).toEqual([{ state: 'not-marked' }, { state: 'not-marked' }]);
});

test('a group that was not gone through is not answered, never «not marked»', () => {
	const [comparison] = compareRounds([round(1, marked), round(2, {}), round(3, marked)]);
	expect(cells(comparison, 'housing')).toEqual([
		{ state: 'marked' },
		{ state: 'not-answered' },
		{ state: 'marked', change: 'still' }
	]);
	expect(cells(comparison, 'sleep')?.every(({ state }) => state === 'not-answered')).toBe(true);
});

test('a mark counts although its screen was left unfinished', () => {
	const [comparison] = compareRounds([round(1, { 'mark/housing': true })]);
	expect(cells(comparison, 'housing')).toEqual([{ state: 'marked' }]);
	const beside = pack.screens[0]!.items.find((id) => id !== 'housing')!;
	expect(cells(comparison, beside)).toEqual([{ state: 'not-answered' }]);
});

test.each(['short', 'none'] as const)('«%s» answers the number and nothing of the list', (length) => {
	const [comparison] = compareRounds([round(1, marked), round(2, { ...marked, distress: 0 }, { length })]);
	expect(cells(comparison, 'housing')?.[1]).toEqual({ state: 'not-answered' });
	expect(comparison?.numbers).toEqual([{ conversation: 1 }, { conversation: 2, distress: 0 }]);
});

test('a first answer in the second conversation is not called new', () => {
	const [comparison] = compareRounds([round(1, {}, { length: 'short' }), round(2, marked)]);
	expect(cells(comparison, 'housing')?.[1]).toEqual({ state: 'marked' });
});

test('conversations come in order, and other instruments by themselves', () => {
	const comparisons = compareRounds([
		round(3, marked),
		round(2, { distress: 4 }, { of: other }),
		round(1, none)
	]);
	expect(comparisons.map((one) => [one.pack.id, one.rounds.map(({ conversation }) => conversation)])).toEqual(
		[
			['pakjenning', [1, 3]],
			['temaer', [2]]
		]
	);
	expect(comparisons[0]!.groups.map(({ id }) => id)).toEqual(pack.groups.map(({ id }) => id));
	expect(comparisons[1]!.numbers).toEqual([{ conversation: 2, distress: 4 }]);
	expect(compareRounds([])).toEqual([]);
});

test('versions of one instrument are compared, in the words of the newest', () => {
	const newer: Pack = { ...pack, version: '1.10.0', title: { nb: 'Nyere', nn: 'Nyare' } };
	const older: Pack = { ...pack, version: '1.9.0' };
	const [comparison] = compareRounds([round(1, marked, { of: newer }), round(2, marked, { of: older })]);
	expect(comparison?.pack).toBe(newer);
	expect(cells(comparison, 'housing')?.[1]).toEqual({ state: 'marked', change: 'still' });
});

test('of several results the newest stands, and never one that was corrected', () => {
	const result = (id: string, conversation: Conversation, confirmedAt: string, amends?: string) => ({
		...{ id, conversation, confirmedAt },
		...(amends ? { amends } : {})
	});
	const ids = (...results: ReturnType<typeof result>[]) => standing(results).map(({ id }) => id);
	expect(
		ids(
			result('c', 3, '2028-01-01T00:00:00Z'),
			result('a', 1, '2026-11-22T09:00:00Z'),
			result('b', 1, '2026-11-22T10:00:00Z')
		)
	).toEqual(['b', 'c']);
	// The phone's clock had been set back.
	expect(ids(result('a', 1, '2026-11-22T09:00:00Z'), result('b', 1, '2026-11-21T09:00:00Z', 'a'))).toEqual([
		'b'
	]);
	// Corrected to have been for another conversation.
	expect(ids(result('a', 1, '2026-11-22T09:00:00Z'), result('b', 2, '2026-11-23T09:00:00Z', 'a'))).toEqual([
		'b'
	]);
	expect(ids()).toEqual([]);
});
