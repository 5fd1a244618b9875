/** Days of the calendar as `YYYY-MM-DD`, without clock or time of day; and where they begin in Norway. */

const DAY = 86_400_000;
const osloClock = new Intl.DateTimeFormat('en-CA', {
	timeZone: 'Europe/Oslo',
	dateStyle: 'short',
	timeStyle: 'short',
	hourCycle: 'h23'
});
const osloDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Oslo' });

/** Whether it is `YYYY-MM-DD` and a day in the calendar. From a file it may be anything. */
export function isDate(iso: unknown): iso is string {
	if (typeof iso !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(iso)) return false;
	const date = new Date(`${iso}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}

/** Whether it is `HH:MM`, 00:00–23:59. */
export function isTime(time: unknown): time is string {
	return typeof time === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
}

/**
 * The same day so many months later, or the month's last day where it is shorter: 31 August and six
 * months is the last of February. Undefined for what is no date, and after the year 9999.
 */
export function addMonths(iso: string, months: number): string | undefined {
	if (!isDate(iso)) return undefined;
	const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
	const first = utc(year, month - 1 + months, 1);
	const last = utc(year, month + months, 0).getUTCDate();
	first.setUTCDate(Math.min(day, last));
	return toIso(first);
}

/** Undefined for what is no date, and outside the years 0–9999. */
export function addDays(iso: string, days: number): string | undefined {
	return isDate(iso) ? toIso(new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY)) : undefined;
}

/** The day it is in Norway. `at`: milliseconds. */
export function dayInNorway(at: number): string {
	return osloDay.format(at);
}

/** The first instant of a day in Norway, in milliseconds. The clock never changes around midnight there. */
export function startOfDayInNorway(iso: string): number {
	const midnight = Date.parse(`${iso}T00:00:00Z`);
	const summer = midnight - 2 * 3_600_000;
	return osloClock.format(summer).endsWith('00:00') ? summer : midnight - 3_600_000;
}

/** `Date.UTC` takes the years 0–99 for the twentieth century. */
function utc(year: number, month: number, day: number): Date {
	const date = new Date(0);
	date.setUTCFullYear(year, month, day);
	return date;
}

function toIso(date: Date): string | undefined {
	const iso = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
	return isDate(iso) ? iso : undefined;
}
