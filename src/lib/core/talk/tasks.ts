/**
 * What follows from how a conversation went: where the note goes, what remains to be done by hand, and which
 * conversation comes next (DESIGN §4, the table of conversations). Nothing here is done by the app.
 */
import { dayInNorway } from '../date.ts';
import { windowOf, type Window } from '../pathway/window.ts';
import type { Conversation, Result } from '../result/result.ts';
import { isBlank } from './need.ts';
import type { Talk, Task } from './talk.ts';

/** Whose conversation, and which. */
export type Situation = Pick<Result, 'conversation' | 'answerer'>;

/**
 * `send`: to Forvaltningskontoret, with a copy to the GP. `journal`: to one's own journal alone. `not-yet`: after the
 * conversation. `nothing`: no message at all. `undecided`: nobody has said how it went.
 */
export type Destination = 'undecided' | 'send' | 'journal' | 'not-yet' | 'nothing';

/** A «no» that only a relative has given is not the patient's, and never means «no note». */
export function destinationOf({ conversation, answerer }: Situation, talk: Talk): Destination {
	if (talk.outcome === undefined) return 'undecided';
	if (conversation !== 1) return talk.outcome === 'municipality' ? 'undecided' : 'journal';
	if (talk.outcome === 'later') return 'not-yet';
	if (talk.outcome === 'no' && answerer.role !== 'proxy') return 'nothing';
	return talk.sendMunicipality === false ? 'journal' : 'send';
}

/** What remains, in the order it is done. Empty while nobody has said how the conversation went. */
export function tasksFor(situation: Situation, talk: Talk): readonly Task[] {
	const applies: Record<Task, boolean> =
		situation.conversation === 1 ? atHospital(situation, talk) : inMunicipality(situation.conversation, talk);
	const order: readonly Task[] = [
		...(['journal', 'sent-office', 'sent-following', 'sent-gp', 'wmfg11', 'refund'] as const),
		...(['contact-given', 'call-patient', 'called-in', 'form-sent'] as const)
	];
	return destinationOf(situation, talk) === 'undecided' ? [] : order.filter((task) => applies[task]);
}

/** The municipality calls the patient and calls in for the next conversation, unless it is held here after all. */
function atHospital(situation: Situation, talk: Talk): Record<Task, boolean> {
	const destination = destinationOf(situation, talk);
	const held = talk.outcome === 'held';
	const again = destination === 'not-yet';
	return {
		journal: destination !== 'send',
		'sent-office': destination === 'send',
		'sent-following': false,
		'sent-gp': destination === 'send' && talk.sendGp !== false,
		wmfg11: held,
		refund: held && talk.outpatient,
		'contact-given': destination !== 'nothing',
		'call-patient': false,
		'called-in': again,
		'form-sent': again
	};
}

function inMunicipality(conversation: Conversation, talk: Talk): Record<Task, boolean> {
	const held = talk.outcome === 'held';
	const next = nextConversation(conversation, talk) !== undefined;
	return {
		journal: true,
		'sent-office': false,
		'sent-following': held && talk.needs.some((need) => isOthers(need) && !isBlank(need)),
		'sent-gp': held && talk.sendGp !== false,
		wmfg11: false,
		refund: false,
		'contact-given': true,
		'call-patient': next,
		'called-in': next && held,
		'form-sent': next && held
	};
}

/** Whether someone in the health services other than oneself may have to hear of it. */
export function isOthers({ responsible }: Talk['needs'][number]): boolean {
	return responsible?.kind === 'unit' || responsible?.kind === 'clarify';
}

/** Undefined where none follows. It may be the same one again. */
export function nextConversation(conversation: Conversation, { outcome }: Talk): Conversation | undefined {
	if (outcome === undefined) return undefined;
	switch (conversation) {
		case 1:
			return outcome === 'no' ? undefined : outcome === 'later' ? 1 : 2;
		case 2:
			return 3;
		case 3:
			return outcome === 'later' ? 3 : undefined;
	}
}

/**
 * When the next conversation is usually held, counted from the day the first one's answers were confirmed, which is
 * near the start of the pathway and the only day a result tells. `results`: this one and the earlier that came along.
 * Undefined where that one is not among them.
 */
export function nextWindow(
	next: Conversation,
	results: readonly Pick<Result, 'conversation' | 'confirmedAt'>[]
): Window | undefined {
	const first = results.find(({ conversation }) => conversation === 1);
	return first && windowOf(next, dayInNorway(Date.parse(first.confirmedAt)));
}
