import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expiryOf } from './expiry.ts';

const at = (instant: string) => Date.parse(instant) / 1000;
const DAY = 86_400;
const now = at('2026-11-22T12:00:00Z');

test.each([
	['the day after an appointment ends at midnight in Norway', '2026-11-24', '2026-11-25T23:00:00Z'],
	['an appointment today counts, also when it was this morning', '2026-11-22', '2026-11-23T23:00:00Z']
])('%s', (_, date, ends) => expect(expiryOf(now, { date, time: '08:00' })).toBe(at(ends)));

test('seven days where there is no appointment, none that can be read, or one on an earlier day', () => {
	expect(expiryOf(now)).toBe(now + 7 * DAY);
	for (const date of ['2026-11-21', '1999-01-01', 'i morgen', '2026-13-01', ''])
		expect(expiryOf(now, { date })).toBe(now + 7 * DAY);
});

test('never more than fourteen days', () => {
	expect(expiryOf(now, { date: '2026-12-04' })).toBe(at('2026-12-05T23:00:00Z'));
	expect(expiryOf(now, { date: '2026-12-05' })).toBe(now + 14 * DAY);
	expect(expiryOf(now, { date: '9999-12-31' })).toBe(now + 7 * DAY);
	expect(expiryOf(now, { date: '2099-01-01' })).toBe(now + 14 * DAY);
});

test('the day is Norway’s, not that of the phone’s clock', () => {
	// Half past midnight in Norway, the day before in UTC.
	expect(expiryOf(at('2026-07-01T22:30:00Z'), { date: '2026-07-01' })).toBe(
		at('2026-07-01T22:30:00Z') + 7 * DAY
	);
	expect(expiryOf(at('2026-07-01T21:30:00Z'), { date: '2026-07-01' })).toBe(at('2026-07-02T22:00:00Z'));
});

test.each([
	['2026-03-26', '2026-03-27T23:00:00Z'],
	['2026-03-27', '2026-03-28T23:00:00Z'],
	['2026-03-28', '2026-03-29T22:00:00Z'],
	['2026-03-29', '2026-03-30T22:00:00Z']
])('when the clocks go forward, an appointment on %s holds until %s', (date, ends) =>
	expect(expiryOf(at('2026-03-25T12:00:00Z'), { date })).toBe(at(ends))
);

test.each([
	['2026-10-23', '2026-10-24T22:00:00Z'],
	['2026-10-24', '2026-10-25T23:00:00Z'],
	['2026-10-25', '2026-10-26T23:00:00Z']
])('when they go back, an appointment on %s holds until %s', (date, ends) =>
	expect(expiryOf(at('2026-10-22T12:00:00Z'), { date })).toBe(at(ends))
);

test('whatever is written, it holds for more than a day and at most for fourteen', () => {
	const day = fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
	const when = fc.integer({ min: at('2020-01-01T00:00:00Z'), max: at('2100-01-01T00:00:00Z') });
	fc.assert(
		fc.property(when, fc.oneof(day, fc.string()), (now, date) => {
			const held = expiryOf(now, { date }) - now;
			// A day in spring has 23 hours.
			expect(held).toBeGreaterThanOrEqual(23 * 3600);
			expect(held).toBeLessThanOrEqual(14 * DAY);
			expect(Number.isInteger(held)).toBe(true);
		})
	);
});
