/** The plan in plain text, in its own words, for paper and for a file. */
import type { Agreement, Plan } from '$lib/core/plan/index.ts';
import { dayAndTime, months } from '$lib/i18n/dates.ts';
import type { I18n } from '$lib/i18n/index.svelte.ts';

type T = I18n['t'];

/** All of it; a block to each agreement. */
export function writtenPlan(plan: Plan, t: T): string {
	const agreements =
		plan.agreements.length === 0
			? [t(($) => $.plan.sheet.none)]
			: plan.agreements.map((one) => agreementText(one, plan, t));
	return [...agreements, ...planNotes(plan, t)].join('\n\n');
}

function agreementText(
	{ about, what, who, phone, by, private: hidden }: Agreement,
	plan: Plan,
	t: T
): string {
	return [
		about,
		what,
		`${t(($) => $.plan.sheet.who)}: ${who}`,
		...(phone ? [`${t(($) => $.plan.sheet.phone)}: ${phone}`] : []),
		...(by ? [`${t(($) => $.plan.sheet.by)}: ${dayAndTime(by, undefined, plan.locale)}`] : []),
		...(hidden ? [`(${t(($) => $.plan.sheet.private)})`] : [])
	].join('\n');
}

/** Whom to ring, and what comes next: a sentence or two each. */
export function planNotes({ unheard, contact, next, locale }: Plan, t: T): string[] {
	return [
		...(unheard
			? [
					t(($) => $.plan.sheet.unheardText, {
						date: dayAndTime(unheard.by, undefined, locale),
						name: unheard.name
					}) + ` ${unheard.phone}`
				]
			: []),
		...(contact
			? [
					[
						t(($) => $.plan.sheet.contact),
						t(($) => $.plan.sheet.contactText, { name: contact.name }),
						contact.phone,
						...(contact.hours ? [`(${contact.hours})`] : [])
					].join(' ')
				]
			: []),
		...(next ? [nextText(next, t)] : [])
	];
}

function nextText({ conversation, from, to, who }: NonNullable<Plan['next']>, t: T): string {
	const which = t((words) => words.plan.sheet.nextIs[conversation]);
	return [
		`${t(($) => $.plan.sheet.next)}: ${which}.`,
		...(from && to ? [t(($) => $.plan.sheet.window, { months: months(from, to) })] : []),
		...(who ? [t(($) => $.plan.sheet.callsIn, { who })] : [])
	].join(' ');
}
