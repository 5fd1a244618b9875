/** How old a result is, in the words people use: by calendar days in Norway. */
import { daysBetween } from '$lib/i18n/dates.ts';

/** `count`: how many of the unit; 0 where the unit says it all. */
export type Age = {
	unit: 'today' | 'yesterday' | 'ahead' | 'days' | 'weeks' | 'months';
	count: number;
};

/** A phone's clock may be a little fast. More than this is worth a word. */
const SLACK = 5 * 60_000;

/** Days up to two weeks, weeks up to two months, then months. `ahead`: the phone's clock was wrong. */
export function ageOf(confirmed: Date, now: Date): Age {
	if (confirmed.getTime() - now.getTime() > SLACK) return { unit: 'ahead', count: 0 };
	const days = daysOld(confirmed, now);
	if (days <= 0) return { unit: 'today', count: 0 };
	if (days === 1) return { unit: 'yesterday', count: 0 };
	if (days < 14) return { unit: 'days', count: days };
	if (days < 61) return { unit: 'weeks', count: Math.floor(days / 7) };
	return { unit: 'months', count: Math.floor(days / 30.44) };
}

export function daysOld(confirmed: Date, now: Date): number {
	return daysBetween(confirmed.getTime(), now.getTime());
}
