/** Where a person is on the road, from what lies on the phone. Pure; the words stand in words.ts. */
import type { Appointment, ConversationChoice } from '$lib/client/conversations.ts';
import { addMonths } from '$lib/core/date.ts';
import type { Window } from '$lib/core/pathway/window.ts';
import type { Conversation } from '$lib/core/result/result.ts';

/** What is known of one conversation. */
export type Facts = {
	readonly conversation: Conversation;
	readonly choice?: ConversationChoice;
	readonly appointment?: Appointment;
	/** A form that was begun. */
	readonly draft?: { readonly id: string; readonly step: string };
	/** The result that stands, and whether someone can fetch it or has. */
	readonly result?: { readonly id: string; readonly handed: 'no' | 'waiting' | 'fetched' };
	/** Something to remember was written. */
	readonly noted: boolean;
	/** How many things were agreed, but for what relatives are not to see; missing where nothing came back. */
	readonly agreed?: number | undefined;
	/** There is a note, before or after. */
	readonly written?: boolean;
	readonly window?: Window;
};

/** `passed`: behind, without being done. */
export type Place = 'done' | 'passed' | 'now' | 'ahead';

/** The one obvious next thing. */
export type Next = {
	readonly conversation: Conversation;
	readonly kind: 'prepare' | 'continue' | 'hand-over' | 'show-code' | 'remember';
};

export type AnswersState = 'none' | 'begun' | 'confirmed' | 'waiting' | 'fetched';

/** What was begun last is what one is at, also when it corrects something handed over. */
export function answersState({ draft, result }: Facts): AnswersState {
	if (draft) return 'begun';
	if (!result) return 'none';
	return result.handed === 'no' ? 'confirmed' : result.handed;
}

/** `today`: YYYY-MM-DD. */
export function appointmentState(
	{ appointment }: Facts,
	today: string
): 'none' | 'coming' | 'today' | 'past' {
	if (!appointment) return 'none';
	if (appointment.date === today) return 'today';
	return appointment.date > today ? 'coming' : 'past';
}

/** Where each conversation lies, in their order. At most one is «now»; none when all three are behind. */
export function placesOf(all: readonly Facts[], today: string): Place[] {
	const here = hereOf(all, today);
	return all.map((facts, index) => {
		if (index === here) return 'now';
		if (isHeld(facts, today)) return 'done';
		return index < here || facts.choice === 'no' ? 'passed' : 'ahead';
	});
}

/** Nothing is asked of anyone: undefined while there is time, and when all is done. */
export function nextOf(all: readonly Facts[], today: string): Next | undefined {
	const now = all[hereOf(all, today)];
	const kind = now && kindOf(now, today);
	const last = all.findLast((facts) => isHeld(facts, today));
	const remember =
		last && !last.noted ? { conversation: last.conversation, kind: 'remember' as const } : undefined;
	// What was just talked about is fresh; the next conversation, of which nothing is known, is not near.
	if (now && kind && (!remember || isTouched(now) || now.window))
		return { conversation: now.conversation, kind };
	return remember;
}

/**
 * Held, as far as one can know: its day has been, or the answers were fetched or what was agreed has come back, and
 * no day is ahead.
 */
function isHeld(facts: Facts, today: string): boolean {
	const when = appointmentState(facts, today);
	if (facts.agreed !== undefined && when !== 'coming') return true;
	return when === 'past' || (when === 'none' && answersState(facts) === 'fetched');
}

function isOver(facts: Facts, today: string): boolean {
	const ahead = ['coming', 'today'].includes(appointmentState(facts, today));
	return isHeld(facts, today) || (facts.choice === 'no' && !ahead);
}

const isTouched = ({ draft, result, choice, appointment, agreed }: Facts) =>
	agreed !== undefined || Boolean(draft ?? result ?? choice ?? appointment);

/**
 * The index of where one is, past the end when all is over: at what one did something with last, or on from
 * it when that is over. When the months of a later conversation have come, that is the one.
 */
function hereOf(all: readonly Facts[], today: string): number {
	const last = all.findLastIndex(isTouched);
	const due = all.findLastIndex(({ window }) => window !== undefined && window.from <= today);
	const facts = all[last];
	if (!facts) return Math.max(0, due);
	if (isOver(facts, today)) return Math.max(last + 1, due);
	const waits = facts.appointment !== undefined || facts.draft !== undefined;
	return waits ? last : Math.max(last, due);
}

function kindOf(facts: Facts, today: string): Next['kind'] | undefined {
	switch (answersState(facts)) {
		case 'begun':
			return 'continue';
		case 'confirmed':
			return 'hand-over';
		case 'waiting':
			return 'show-code';
		case 'fetched':
			return undefined;
		case 'none':
			return isSoon(facts, today) ? 'prepare' : undefined;
	}
}

/** Nobody is to prepare for something months ahead, or for what they do not want now. */
function isSoon({ choice, appointment, window }: Facts, today: string): boolean {
	if (appointment) return true;
	if (choice === 'later') return false;
	return choice === 'yes' || window === undefined || today >= (addMonths(window.from, -1) ?? window.from);
}
