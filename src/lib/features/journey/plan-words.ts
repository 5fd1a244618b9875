/** What was agreed, in words. */
import type { PlanRow } from '$lib/client/plans.ts';
import { isDate } from '$lib/core/date.ts';
import type { Agreement, Plan } from '$lib/core/plan/plan.ts';
import { dayAndTime, longDate, months } from '$lib/i18n/dates.ts';
import type { I18n } from '$lib/i18n/index.svelte.ts';
import { longNameOf } from './words.ts';

/** «Innen fredag 1. februar 2027». */
export function byWords(i18n: I18n, by: string): string {
	return i18n.t(($) => $.journey.plan.by, { date: dayAndTime(by, undefined, i18n.locale) });
}

/** The day the plan was made. */
export function madeWords({ locale }: I18n, { madeAt }: Plan): string {
	return longDate(new Date(madeAt), locale);
}

/** Which conversation is next, and about when; `hidden`: the person does not want to see when. */
export function nextWords(i18n: I18n, { next }: Plan, hidden: boolean): string[] {
	if (!next) return [];
	const { conversation, from, to, who } = next;
	const when = from && to && isDate(from) && isDate(to) && !hidden ? months(from, to) : undefined;
	const name = longNameOf(i18n, conversation);
	return [
		when ? i18n.t(($) => $.journey.plan.nextWhen, { name, months: when }) : name,
		...(who ? [i18n.t(($) => $.journey.plan.nextWho, { who })] : [])
	];
}

/** Without what relatives are not to see: for pages that whoever sits beside sees too. */
export function openlyOf(agreements: readonly Agreement[]): Agreement[] {
	return agreements.filter((agreement) => !agreement.private);
}

/** What has not happened yet, as far as the person has said. */
export function openOf({ plan, outcomes = {} }: PlanRow): Agreement[] {
	return plan.agreements.filter(({ id }) => outcomes[id]?.outcome !== 'happened');
}
