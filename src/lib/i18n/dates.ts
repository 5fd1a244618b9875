/**
 * Dates and times as Norwegians write them. Chromium has no nynorsk data and falls silently back to
 * the browser's own language, so both languages are formatted with `nb` and nynorsk's weekdays are
 * swapped in (the month names are the same).
 */
import type { Locale } from '../core/locale.ts';

const NN_WEEKDAY: Record<string, string> = {
	mandag: 'måndag',
	tirsdag: 'tysdag',
	onsdag: 'onsdag',
	torsdag: 'torsdag',
	fredag: 'fredag',
	lørdag: 'laurdag',
	søndag: 'søndag'
};

const ZONE = 'Europe/Oslo';
const DAY_MS = 86_400_000;
const part = (options: Intl.DateTimeFormatOptions) =>
	new Intl.DateTimeFormat('nb', { timeZone: ZONE, ...options });
const weekdayFormat = part({ weekday: 'long' });
const dayFormat = part({ day: 'numeric', month: 'long', year: 'numeric' });
const shortFormat = part({ day: '2-digit', month: '2-digit', year: 'numeric' });
const monthFormat = part({ month: 'long' });
const isoFormat = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE });
const timeFormat = part({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** «onsdag 18. november 2026», nynorsk «måndag …». */
export function longDate(date: Date, locale: Locale): string {
	const weekday = weekdayFormat.format(date);
	return `${locale === 'nn' ? (NN_WEEKDAY[weekday] ?? weekday) : weekday} ${dayFormat.format(date)}`;
}

/** «18.11.2026». */
export function shortDate(date: Date): string {
	return shortFormat.format(date);
}

/** «10.32»: hours and minutes as read in a sentence after «kl.». */
export function clock(date: Date): string {
	return timeFormat.format(date).replace(':', '.');
}

/** «onsdag 18. november 2026 kl. 10.32». */
export function longDateTime(date: Date, locale: Locale): string {
	return `${longDate(date, locale)} kl. ${clock(date)}`;
}

/** How many midnights in Norway lie between two instants (milliseconds). */
export function daysBetween(from: number, to: number): number {
	const day = (at: number) => Date.parse(isoFormat.format(at)) / DAY_MS;
	return day(to) - day(from);
}

/** «2027-05-12» as «onsdag 12. mai 2027», and with `time` (`HH:MM`) «onsdag 12. mai 2027 kl. 10.30», where «kl.» keeps its time. */
export function dayAndTime(iso: string, time: string | undefined, locale: Locale): string {
	const day = longDate(new Date(`${iso}T12:00:00Z`), locale);
	return time ? `${day} kl.\u00a0${time.replace(':', '.')}` : day;
}

/** The months from one day to another: «mars 2027», «mars–april 2027», «desember 2026–januar 2027». */
export function months(from: string, to: string): string {
	const [first, last] = [from, to].map((iso) => new Date(`${iso}T12:00:00Z`)) as [Date, Date];
	const end = `${monthFormat.format(last)} ${to.slice(0, 4)}`;
	if (from.slice(0, 7) === to.slice(0, 7)) return end;
	const year = from.slice(0, 4) === to.slice(0, 4) ? '' : ` ${from.slice(0, 4)}`;
	return `${monthFormat.format(first)}${year}–${end}`;
}

/** «1990-02-28» as «28.02.1990», without going through a time zone. */
export function birthDate(iso: string): string {
	return iso.split('-').reverse().join('.');
}
