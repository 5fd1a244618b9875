import type { I18n } from '$lib/i18n/index.svelte.ts';
import type { Person } from '$lib/client/room/index.ts';
import type { Given } from './types.ts';
import { whenWords } from './when.ts';

/** The three choices of what somebody may do, the least first. */
export function mayChoices({ t }: I18n): { id: Given; text: string; hint: string }[] {
	return [
		{ id: 'along', text: t(($) => $.together.may.along), hint: t(($) => $.together.may.alongHint) },
		{ id: 'reader', text: t(($) => $.together.may.reader), hint: t(($) => $.together.may.readerHint) },
		{ id: 'helper', text: t(($) => $.together.may.helper), hint: t(($) => $.together.may.helperHint) }
	];
}

export function doesWords({ t }: I18n, role: Person['role']): string {
	return t((words) => words.together.does[role]);
}

/** «Er her nå», «Sist her i dag kl. 10.32», or what is on its way. `now`: milliseconds. */
export function seenWords(i18n: I18n, person: Person, now: number): string {
	if (person.intent?.do === 'remove') return i18n.t(($) => $.together.people.removing);
	if (person.intent?.do === 'role') return i18n.t(($) => $.together.people.changing);
	if (person.here) return i18n.t(($) => $.together.people.here);
	if (person.seen === undefined) return i18n.t(($) => $.together.people.never);
	return i18n.t(($) => $.together.people.seen, { when: whenWords(i18n, person.seen, now) });
}

/** «Kari», «Kari og Ola», «Kari, Ola og Per». */
export function listWords(names: readonly string[]): string {
	// «og» in both languages, and Chromium has no nynorsk.
	return new Intl.ListFormat('nb', { type: 'conjunction' }).format(names);
}

/** The message that is sent: it may be seen by others, and says neither illness nor why. */
export function messageWords({ t }: I18n, link: string, name: string | undefined): string {
	return name
		? t(($) => $.together.invite.smsFrom, { link, name })
		: t(($) => $.together.invite.sms, { link });
}
