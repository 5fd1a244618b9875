import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, dayInNorway, isDate, isTime, startOfDayInNorway } from './date.ts';

/** Any day of the years 1–9999. */
const days = fc
	.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

test('a date is a day in the calendar', () => {
	expect(isDate('2024-02-29')).toBe(true);
	expect(isDate('2023-02-29')).toBe(false);
	expect(isDate('2023-2-9')).toBe(false);
});

test.each(['00:00', '09:30', '23:59'])('%s is a time', (time) => expect(isTime(time)).toBe(true));
test.each(['24:00', '9:30', '09.30', '12:60', '', '09:30:00', 930, undefined])('%s is none', (time) =>
	expect(isTime(time)).toBe(false)
);

test.each([
	['2026-08-31', 6, '2027-02-28'],
	['2027-08-31', 6, '2028-02-29'],
	['2024-02-29', 12, '2025-02-28'],
	['2024-02-29', 48, '2028-02-29'],
	['2026-01-31', 3, '2026-04-30'],
	['2026-11-22', 3, '2027-02-22'],
	['2026-12-31', 12, '2027-12-31'],
	['0099-12-31', 2, '0100-02-28'],
	['9999-11-30', 1, '9999-12-30'],
	['9999-12-01', 1, undefined],
	['2026-02-30', 1, undefined],
	['', 1, undefined]
])('%s and %i months is %s', (date, months, later) => expect(addMonths(date, months)).toBe(later));

test('any date gets an answer, and months never jump past a month', () => {
	fc.assert(
		fc.property(days, fc.integer({ min: 0, max: 36 }), (date, months) => {
			const later = addMonths(date, months);
			fc.pre(later !== undefined || date < '9996');
			if (later === undefined) throw new Error('no date');
			const month = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
			expect(month(later) - month(date)).toBe(months);
			expect(later.slice(8) <= date.slice(8)).toBe(true);
		})
	);
	fc.assert(fc.property(fc.string(), fc.integer(), (text, months) => void addMonths(text, months)));
});

test.each([
	['2026-03-28', 2, '2026-03-30'],
	['2026-12-31', 1, '2027-01-01'],
	['2024-02-28', 1, '2024-02-29'],
	['9999-12-31', 1, undefined],
	['i morgen', 1, undefined]
])('%s and %i days is %s', (date, more, later) => expect(addDays(date, more)).toBe(later));

test.each([
	['2026-01-15', '2026-01-14T23:00:00Z'],
	['2026-07-15', '2026-07-14T22:00:00Z'],
	// The clocks change later that night, so the day begins in the old time.
	['2026-03-29', '2026-03-28T23:00:00Z'],
	['2026-03-30', '2026-03-29T22:00:00Z'],
	['2026-10-25', '2026-10-24T22:00:00Z'],
	['2026-10-26', '2026-10-25T23:00:00Z']
])('%s begins in Norway at %s', (day, instant) => {
	expect(new Date(startOfDayInNorway(day))).toEqual(new Date(instant));
	expect(dayInNorway(Date.parse(instant))).toBe(day);
	expect(dayInNorway(Date.parse(instant) - 1)).toBe(addDays(day, -1));
});
