/** Days and times of day as people write them, in either language: both have the same months. */
import { isDate } from '../date.ts';

/** `impossible`: it can be read, but there is no such day or time. */
export type Read<T> =
	{ readonly status: 'read'; readonly value: T } | { readonly status: 'unreadable' | 'impossible' };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'];
const WEEKDAY = /^(man|mån|tirs|tys|ons|tors|fre|lør|laur|søn|sun)\.?(dag)?\s+(den\s+)?/;

/** Between the numbers: also the comma, which is what some telephones' number keys offer. */
const NUMBERS = /^(\d{1,2})[\s.,/-]+(\d{1,2})(?:[\s.,/-]+(\d{4}|\d{2}))?\.?$/;
const DIGITS = /^(\d{2})(\d{2})(\d{4}|\d{2})$/;
const NAMED = /^(\d{1,2})[\s.]*([a-zæøå]{3,})\.?\s*(\d{4}|\d{2})?$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * A day as `YYYY-MM-DD`: «12.5.2027», «12. mai», «onsdag 12. mai 2027», «120527». Without a year it is the
 * nearest such day on the side of today (`YYYY-MM-DD`) that it is asked for, today included. Two digits of a
 * year are this century's: show what was understood.
 */
export function readDay(input: string, today: string, side: 'coming' | 'past'): Read<string> {
	const found = parts(input.trim().toLowerCase().replace(WEEKDAY, ''));
	if (!found) return { status: 'unreadable' };
	const { day, month, year } = found;
	const iso = (of: number) => `${of}-${two(month)}-${two(day)}`;
	const value = year === undefined ? nearest(iso, today, side) : iso(year);
	return value && isDate(value) ? { status: 'read', value } : { status: 'impossible' };
}

/** A time as `HH:MM`: «10», «kl. 9.30», «14:15», «1415». */
export function readTime(input: string): Read<string> {
	const [, hours, minutes = '00'] =
		input
			.trim()
			.toLowerCase()
			.match(/^(?:kl\.?\s*)?(\d{1,2})(?:[.:,\s]?(\d{2}))?$/) ?? [];
	if (!hours) return { status: 'unreadable' };
	if (Number(hours) > 23 || Number(minutes) > 59) return { status: 'impossible' };
	return { status: 'read', value: `${hours.padStart(2, '0')}:${minutes}` };
}

type Parts = { day: number; month: number; year?: number };

function parts(text: string): Parts | undefined {
	const iso = ISO.exec(text);
	if (iso) return { day: Number(iso[3]), month: Number(iso[2]), year: Number(iso[1]) };
	const [, day, month, year] = NUMBERS.exec(text) ?? DIGITS.exec(text) ?? named(text) ?? [];
	if (!day || !month) return undefined;
	return { day: Number(day), month: Number(month), ...(year ? { year: century(year) } : {}) };
}

function named(text: string): readonly (string | undefined)[] | undefined {
	const [, day, name = '', year] = NAMED.exec(text) ?? [];
	const month = MONTHS.indexOf(name.slice(0, 3)) + 1;
	return day && month > 0 ? [undefined, day, String(month), year] : undefined;
}

const century = (year: string) => Number(year.length === 2 ? `20${year}` : year);
const two = (value: number) => String(value).padStart(2, '0');

/** Leap days may be eight years apart (1896, 1904). */
function nearest(iso: (year: number) => string, today: string, side: 'coming' | 'past'): string | undefined {
	const step = side === 'coming' ? 1 : -1;
	const first = Number(today.slice(0, 4));
	return Array.from({ length: 9 }, (_, years) => iso(first + step * years)).find(
		(day) => isDate(day) && (side === 'coming' ? day >= today : day <= today)
	);
}
