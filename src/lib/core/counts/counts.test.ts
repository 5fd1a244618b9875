import { expect, test } from 'vitest';
import type { Talk } from '../talk/index.ts';
import { countedFrom, measuresOf, quarterOf } from './index.ts';

const talk: Talk = {
	locale: 'nb',
	outpatient: false,
	relapse: false,
	topics: {},
	needs: [],
	note: { length: 'long', edited: {} },
	ticked: ['wmfg11'],
	finished: true
};

test.each([
	['2026-01-01T00:00:00+01:00', '2026-1'],
	['2026-03-31T23:59:59+02:00', '2026-1'],
	['2026-04-01T00:00:00+02:00', '2026-2'],
	['2026-09-30T23:59:59+02:00', '2026-3'],
	['2026-12-31T23:30:00Z', '2027-1']
])('%s is in the quarter %s in Norway', (time, quarter) => expect(quarterOf(Date.parse(time))).toBe(quarter));

test.each<[number, Talk['outcome'], string[]]>([
	[1, 'held', ['held', 'note', 'wmfg11']],
	[1, 'later', ['later']],
	[1, 'municipality', ['later', 'note']],
	[1, 'no', ['declined']],
	[2, 'held', ['held', 'note']],
	[3, 'no', ['declined']]
])('conversation %i, %s', (conversation, outcome, expected) => {
	const counted = countedFrom({ ...talk, outcome }, conversation as 1 | 2 | 3, 'en-avdeling');
	expect(counted && measuresOf(counted)).toEqual(expected);
});

test('the code counts only where it was ticked, and nothing where nobody said how it went', () => {
	const without = countedFrom({ ...talk, outcome: 'held', ticked: ['journal'] }, 1, 'en-avdeling');
	expect(without).toEqual({ unit: 'en-avdeling', outcome: 'held', note: true, wmfg11: false });
	expect(countedFrom(talk, 1, 'en-avdeling')).toBeUndefined();
});
