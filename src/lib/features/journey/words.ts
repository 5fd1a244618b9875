/** The road in words. */
import type { Appointment, ConversationChoice } from '$lib/client/conversations.ts';
import type { StorageCode } from '$lib/client/db/index.ts';
import { deployment } from '$lib/content/deployment.ts';
import type { Journey } from '$lib/client/journeys.ts';
import type { Conversation } from '$lib/core/result/result.ts';
import { dayAndTime, longDate, months } from '$lib/i18n/dates.ts';
import type { I18n } from '$lib/i18n/index.svelte.ts';
import { answersState, appointmentState, type Facts, type Next, type Place } from './state.ts';

export const nameOf = (i18n: I18n, n: Conversation) => i18n.t((words) => words.journey.name[n]);
export const longNameOf = (i18n: I18n, n: Conversation) => i18n.t((words) => words.journey.long[n]);
export const shortNameOf = (i18n: I18n, n: Conversation) => i18n.t((words) => words.journey.short[n]);

/** When it is usually held; undefined for the first, which comes when it comes. */
export function windowWords(i18n: I18n, { conversation, window }: Facts): string | undefined {
	if (conversation === 1) return undefined;
	if (!window) return i18n.t((words) => words.journey.window.noDate[deployment.countsFrom][conversation]);
	return i18n.t(($) => $.journey.window.around, { months: months(window.from, window.to) });
}

export function appointmentWords(i18n: I18n, { date, time }: Appointment): string {
	return dayAndTime(date, time, i18n.locale);
}

/** A line for the appointment, one for what was said, one for the answers; only those that say something. */
export function stateLines(i18n: I18n, facts: Facts, place: Place, today: string): string[] {
	const lines = [
		agreedLine(i18n, facts),
		appointmentLine(i18n, facts, today),
		choiceLine(i18n, facts),
		answersLine(i18n, facts)
	];
	const said = lines.filter((line) => line !== undefined);
	if (said.length > 0) return said;
	if (facts.written) return [i18n.t(($) => $.journey.state.written)];
	return [
		place === 'passed' ? i18n.t(($) => $.journey.state.passed) : i18n.t(($) => $.journey.state.nothing)
	];
}

function agreedLine(i18n: I18n, { agreed }: Facts): string | undefined {
	return agreed ? i18n.t(($) => $.journey.plan.count, { count: agreed }) : undefined;
}

function appointmentLine(i18n: I18n, facts: Facts, today: string): string | undefined {
	if (!facts.appointment) return undefined;
	const { date, time } = facts.appointment;
	switch (appointmentState(facts, today)) {
		case 'coming':
			return i18n.t(($) => $.journey.state.coming, { when: appointmentWords(i18n, facts.appointment!) });
		case 'past':
			return i18n.t(($) => $.journey.state.past, { when: dayAndTime(date, undefined, i18n.locale) });
		case 'today':
			return time
				? i18n.t(($) => $.journey.state.todayAt, { time: time.replace(':', '.') })
				: i18n.t(($) => $.journey.state.today);
		case 'none':
			return undefined;
	}
}

/** «Ja» goes without saying once there is an appointment or an answer. */
function choiceLine(i18n: I18n, facts: Facts): string | undefined {
	const { choice, appointment } = facts;
	if (!choice) return undefined;
	if (choice === 'yes' && (appointment || answersState(facts) !== 'none')) return undefined;
	return i18n.t((words) => words.journey.state[choice]);
}

function answersLine(i18n: I18n, facts: Facts): string | undefined {
	const state = answersState(facts);
	return state === 'none' ? undefined : i18n.t((words) => words.journey.state[state]);
}

export function nextWords(i18n: I18n, kind: Next['kind']): string {
	switch (kind) {
		case 'prepare':
			return i18n.t(($) => $.journey.next.prepare);
		case 'continue':
			return i18n.t(($) => $.journey.next.continueDraft);
		case 'hand-over':
			return i18n.t(($) => $.journey.next.handOver);
		case 'show-code':
			return i18n.t(($) => $.journey.next.showCode);
		case 'remember':
			return i18n.t(($) => $.journey.next.remember);
	}
}

/** What follows from a choice, for this conversation. */
export function followsWords(i18n: I18n, n: Conversation, choice: ConversationChoice): string {
	return i18n.t((words) => words.journey.choice[n][choice]);
}

/** `name`: as in the journey's results. */
export function personWords(i18n: I18n, { subject }: Journey, name: string | undefined): string {
	return name ?? i18n.t((words) => words.common.people[subject]);
}

/** `at`: milliseconds. */
export function dayOf(i18n: I18n, at: number): string {
	return longDate(new Date(at), i18n.locale);
}

export function problemWords(i18n: I18n, code: StorageCode): string {
	return i18n.t((words) => words.journey.storage[code]);
}
