import { clock, daysBetween, longDate, longDateTime } from '$lib/i18n/dates.ts';
import type { I18n } from '$lib/i18n/index.svelte.ts';

/** «kl. 10.32» today, else «onsdag 18. november 2026 kl. 10.32». */
export function when(i18n: I18n, at: number, now: number): string {
	const date = new Date(at);
	if (daysBetween(at, now) === 0) return i18n.t(($) => $.handover.today, { time: clock(date) });
	return longDateTime(date, i18n.locale);
}

/** How old the answers are: «Bekreftet i går kl. 10.32». */
export function age(i18n: I18n, confirmedAt: string, now: number): string {
	const date = new Date(confirmedAt);
	const days = daysBetween(date.getTime(), now);
	if (days <= 0) return i18n.t(($) => $.handover.age.today, { time: clock(date) });
	if (days === 1) return i18n.t(($) => $.handover.age.yesterday, { time: clock(date) });
	return i18n.t(($) => $.handover.age.days, { days, date: longDate(date, i18n.locale) });
}
