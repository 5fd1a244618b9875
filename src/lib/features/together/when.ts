import { clock, daysBetween, longDate } from '$lib/i18n/dates.ts';
import type { I18n } from '$lib/i18n/index.svelte.ts';

/**
 * «i dag kl. 10.32», «i går kl. 10.32», «onsdag 18. november 2026». `at`: milliseconds by the relay's clock; this phone's,
 * `now`, may be wrong, so that what seems to lie ahead is only given its day.
 */
export function whenWords(i18n: I18n, at: number, now: number): string {
	const date = new Date(at);
	const days = daysBetween(at, now);
	if (days === 0) return i18n.t(($) => $.together.people.today, { time: clock(date) });
	if (days === 1) return i18n.t(($) => $.together.people.yesterday, { time: clock(date) });
	return longDate(date, i18n.locale);
}
