import { expect, test } from 'vitest';
import type { Situation, Talk } from '../talk/index.ts';
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

const self = (conversation: Situation['conversation']): Situation => ({
	conversation,
	answerer: { role: 'self' }
});

test.each<[Situation['conversation'], Partial<Talk>, string[]]>([
	[1, { outcome: 'held' }, ['held', 'note', 'wmfg11']],
	[1, { outcome: 'held', sendMunicipality: false }, ['held', 'note', 'wmfg11']],
	[1, { outcome: 'held', ticked: ['journal'] }, ['held', 'note']],
	[1, { outcome: 'later' }, ['later']],
	[1, { outcome: 'municipality' }, ['later', 'note']],
	[1, { outcome: 'no' }, ['declined']],
	[2, { outcome: 'held' }, ['held', 'note']],
	[2, { outcome: 'later' }, ['later']],
	[3, { outcome: 'no' }, ['declined']]
])('conversation %i, %o', (conversation, how, expected) => {
	const counted = countedFrom(self(conversation), { ...talk, ...how }, 'en-avdeling');
	expect(counted && measuresOf(counted)).toEqual(expected);
	expect(counted?.unit).toBe('en-avdeling');
});

test('a «no» that only a relative gave is none of the patient’s', () => {
	const proxy: Situation = { conversation: 1, answerer: { role: 'proxy', authority: 'none' } };
	const counted = countedFrom(proxy, { ...talk, outcome: 'no' }, 'en-avdeling');
	expect(counted && measuresOf(counted)).toEqual(['later', 'note']);
});

test('nothing where nobody said how it went', () =>
	expect(countedFrom(self(1), talk, 'en-avdeling')).toBeUndefined());
