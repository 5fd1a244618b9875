/** What must be said before a conversation is done with, and what may be left unsaid. */
import { isDate } from '../date.ts';
import type { Result } from '../result/result.ts';
import { isBlank, isEmpty, isReferredOnly } from './need.ts';
import { MAX_NEEDS, type Need, type Responsible, type Talk, type Topic } from './talk.ts';
import { destinationOf } from './tasks.ts';

/**
 * `words`: what the need is. `responsible`: nobody is responsible, not even to find out who is. `name`: someone is,
 * but who is not written. `agreed`: NAV, school or employer, and nobody has asked the patient.
 */
export type NeedProblem = 'words' | 'responsible' | 'name' | 'agreed';

export type Problem =
	{ readonly what: 'outcome' } | { readonly what: NeedProblem; readonly need: Need['id'] };

/** In the order they are asked. Empty where the need can stand as it is. */
export function problemsOfNeed(need: Need): readonly NeedProblem[] {
	if (isBlank(need)) return [];
	return [
		...(isEmpty(need.need) && need.topic === undefined && !isReferredOnly(need) ? ['words' as const] : []),
		...problemsOfResponsible(need)
	];
}

function problemsOfResponsible(need: Need): readonly NeedProblem[] {
	const { responsible } = need;
	if (!responsible) return isReferredOnly(need) ? [] : ['responsible'];
	if (responsible.kind === 'patient') return [];
	if (responsible.kind === 'outside') return responsible.agreed ? [] : ['agreed'];
	return isEmpty(responsible.name) ? ['name'] : [];
}

/** What keeps the conversation from being finished. */
export function problemsOf(talk: Talk): readonly Problem[] {
	return [
		...(talk.outcome === undefined ? [{ what: 'outcome' as const }] : []),
		...talk.needs.flatMap((need) => problemsOfNeed(need).map((what) => ({ what, need: need.id })))
	];
}

/** The needs as they go into the note and the plan: without blank ones, ends and empty fields. */
export function statedNeeds({ needs }: Pick<Talk, 'needs'>): readonly Need[] {
	return needs
		.filter((need) => !isBlank(need))
		.map((need) => ({
			...need,
			need: need.need.trim(),
			action: need.action.trim(),
			...(need.responsible && { responsible: stated(need.responsible) }),
			referred: need.referred.filter((one) => !('typed' in one && isEmpty(one.typed)))
		}));
}

function stated(responsible: Responsible): Responsible {
	if (responsible.kind === 'patient' || responsible.kind === 'outside') return responsible;
	const { kind, name, phone = '' } = responsible;
	return { kind, name: name.trim(), ...(isEmpty(phone) ? {} : { phone: phone.trim() }) };
}

/**
 * Undefined where there are as many as there may be. `id`: n and at most nine digits, never used before, so that
 * nothing said of a need that was taken out turns up under this one.
 */
export function newNeed(
	talk: Pick<Talk, 'needs'>,
	id: Need['id'],
	about: Omit<Partial<Need>, 'id'>
): Need | undefined {
	if (talk.needs.length >= MAX_NEEDS || talk.needs.some((need) => need.id === id)) return undefined;
	return { need: '', action: '', referred: [], ...about, id };
}

/** Whether it came of something the patient marked «ikke for pårørende». */
export function isPrivate({ answers }: Pick<Result, 'answers'>, { topic }: { topic?: Topic }): boolean {
	return topic !== undefined && answers.private.includes(topic);
}

/** Whether anything was recorded: without it there is nothing to lose. */
export function isBegun({ topics, needs, outcome }: Talk): boolean {
	return outcome !== undefined || Object.keys(topics).length > 0 || needs.some((need) => !isBlank(need));
}

/** Whether a note is due that nobody has copied. */
export function noteIsLoose(result: Pick<Result, 'conversation' | 'answerer'>, talk: Talk): boolean {
	if (!isBegun(talk) || talk.note.copied) return false;
	return !['nothing', 'not-yet'].includes(destinationOf(result, talk));
}

/** Whether a day (YYYY-MM-DD) has been: agreed for then, nothing can be done in time. */
export function isPast(day: string | undefined, today: string): boolean {
	return isDate(day) && day < today;
}
