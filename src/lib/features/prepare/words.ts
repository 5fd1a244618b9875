/** Who answers and which conversation, in the words of the interface. */
import type { Pack } from '$lib/core/instrument/pack.ts';
import type { Answerer, Conversation } from '$lib/core/result/result.ts';
import { clock, daysBetween, shortDate } from '$lib/i18n/dates.ts';
import type { I18n } from '$lib/i18n/index.svelte.ts';

export function whoWords(i18n: I18n, answerer: Answerer): string {
	switch (answerer.role) {
		case 'self':
			return i18n.t(($) => $.prepare.whoShort.self);
		case 'together':
			return i18n.t(($) => $.prepare.whoShort.together);
		case 'proxy':
			return i18n.t(($) => $.prepare.whoShort.proxy);
		case 'parent':
			return answerer.age === 'under-12'
				? i18n.t(($) => $.prepare.whoShort.parentUnder12)
				: i18n.t(($) => $.prepare.whoShort.parent12);
		case 'relative':
			return i18n.t(($) => $.prepare.whoShort.relative);
	}
}

export function conversationWords(i18n: I18n, conversation: Conversation): string {
	switch (conversation) {
		case 1:
			return i18n.t(($) => $.prepare.conversation.short1);
		case 2:
			return i18n.t(($) => $.prepare.conversation.short2);
		case 3:
			return i18n.t(($) => $.prepare.conversation.short3);
	}
}

/** «i dag kl. 10.32», «i går kl. 10.32», «18.11.2026». In milliseconds. */
export function changedWhen(i18n: I18n, at: number, now: number): string {
	const date = new Date(at);
	switch (daysBetween(at, now)) {
		case 0:
			return i18n.t(($) => $.prepare.start.today, { time: clock(date) });
		case 1:
			return i18n.t(($) => $.prepare.start.yesterday, { time: clock(date) });
		default:
			return shortDate(date);
	}
}

/** How to answer when it is not the patient alone; undefined when it is. */
export function speaksFor(i18n: I18n, answerer: Answerer): string | undefined {
	switch (answerer.role) {
		case 'self':
			return undefined;
		// Stands above the form that is the relative's own, with the patient's name.
		case 'relative':
			return undefined;
		case 'together':
			return i18n.t(($) => $.prepare.speaksFor.together);
		case 'proxy':
			return i18n.t(($) => $.prepare.speaksFor.proxy);
		case 'parent':
			return answerer.age === 'under-12'
				? i18n.t(($) => $.prepare.speaksFor.under12)
				: i18n.t(($) => $.prepare.speaksFor.age12);
	}
}

export function itemWords(i18n: I18n, pack: Pack, id: string): string {
	const item = pack.groups.flatMap((group) => group.items).find((candidate) => candidate.id === id);
	return item?.text[i18n.locale] ?? id;
}

/** What an answer is called where it can be marked «ikke for pårørende». */
export function keyWords(i18n: I18n, pack: Pack, key: string): string {
	if (key === 'distress') return i18n.t(($) => $.prepare.more.privateDistress);
	if (key === 'other' || key === 'important' || key === 'ownQuestions' || key === 'notHappened')
		return pack.questions[key]?.[i18n.locale] ?? key;
	return itemWords(i18n, pack, key.replace('mark/', ''));
}
