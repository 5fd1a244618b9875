import { expect, test } from 'vitest';
import { ageOf } from './age.ts';

const now = new Date('2026-11-22T09:00:00Z');
const age = (confirmed: string) => ageOf(new Date(confirmed), now);

test('counts calendar days in Norway, not spans of 24 hours', () => {
	expect(age('2026-11-21T23:30:00Z')).toEqual({ unit: 'today', count: 0 });
	expect(age('2026-11-21T22:30:00Z')).toEqual({ unit: 'yesterday', count: 0 });
	expect(age('2026-11-20T22:59:00Z')).toEqual({ unit: 'days', count: 2 });
});

test('goes from days to weeks to months', () => {
	expect(age('2026-11-09T09:00:00Z')).toEqual({ unit: 'days', count: 13 });
	expect(age('2026-11-08T09:00:00Z')).toEqual({ unit: 'weeks', count: 2 });
	expect(age('2026-09-22T09:00:00Z')).toEqual({ unit: 'months', count: 2 });
	expect(age('2025-11-22T09:00:00Z')).toEqual({ unit: 'months', count: 11 });
});

test('a phone some minutes fast is today; more than that is said', () => {
	expect(age('2026-11-22T09:04:00Z')).toEqual({ unit: 'today', count: 0 });
	expect(age('2026-11-22T09:06:00Z')).toEqual({ unit: 'ahead', count: 0 });
});
