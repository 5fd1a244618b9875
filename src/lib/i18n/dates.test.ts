import { describe, expect, test } from 'vitest';
import { birthDate, clock, dayAndTime, longDate, longDateTime, months, shortDate } from './dates.ts';

const WEEK = [
	['2026-11-16', 'mandag', 'måndag'],
	['2026-11-17', 'tirsdag', 'tysdag'],
	['2026-11-18', 'onsdag', 'onsdag'],
	['2026-11-19', 'torsdag', 'torsdag'],
	['2026-11-20', 'fredag', 'fredag'],
	['2026-11-21', 'lørdag', 'laurdag'],
	['2026-11-22', 'søndag', 'søndag']
] as const;

test.each(WEEK)('%s is %s and %s', (day, nb, nn) => {
	const date = new Date(`${day}T12:00Z`);
	const rest = `${Number(day.slice(8))}. november 2026`;
	expect(longDate(date, 'nb')).toBe(`${nb} ${rest}`);
	expect(longDate(date, 'nn')).toBe(`${nn} ${rest}`);
});

test('the months are the same in both', () => {
	const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 10, 12)));
	const names = months.map((date) => longDate(date, 'nn').split(' ')[2]);
	expect(names).toEqual(
		'januar februar mars april mai juni juli august september oktober november desember'.split(' ')
	);
});

describe('the clock is Norway’s', () => {
	test.each([
		['2026-11-18T09:32:00Z', '10.32'],
		['2026-07-18T08:32:00Z', '10.32'],
		['2026-11-18T23:05:00Z', '00.05'],
		['2026-11-18T08:00:59Z', '09.00']
	])('%s is %s', (instant, time) => expect(clock(new Date(instant))).toBe(time));

	test('the hour that summer time skips', () => {
		expect(clock(new Date('2026-03-29T00:59:00Z'))).toBe('01.59');
		expect(clock(new Date('2026-03-29T01:00:00Z'))).toBe('03.00');
	});

	test('the hour that comes twice', () => {
		expect(clock(new Date('2026-10-25T00:30:00Z'))).toBe('02.30');
		expect(clock(new Date('2026-10-25T01:30:00Z'))).toBe('02.30');
		expect(clock(new Date('2026-10-25T02:30:00Z'))).toBe('03.30');
	});
});

test('the day is Norway’s, also when it is still yesterday in UTC', () => {
	expect(shortDate(new Date('2026-06-30T22:30:00Z'))).toBe('01.07.2026');
	expect(longDateTime(new Date('2026-12-31T23:15:00Z'), 'nn')).toBe('fredag 1. januar 2027 kl. 00.15');
	expect(longDateTime(new Date('2026-12-31T23:15:00Z'), 'nb')).toBe('fredag 1. januar 2027 kl. 00.15');
});

test('a birth date passes no time zone', () => expect(birthDate('1950-02-01')).toBe('01.02.1950'));

test('a day in the calendar, with and without its time', () => {
	expect(dayAndTime('2027-05-11', '09:05', 'nn')).toBe('tysdag 11. mai 2027 kl.\u00a009.05');
	expect(dayAndTime('2027-05-11', undefined, 'nb')).toBe('tirsdag 11. mai 2027');
});

test.each([
	['2027-03-22', '2027-04-22', 'mars–april 2027'],
	['2026-12-01', '2027-01-01', 'desember 2026–januar 2027'],
	['2027-05-01', '2027-05-31', 'mai 2027']
])('from %s to %s is %s', (from, to, words) => expect(months(from, to)).toBe(words));
