/** One person's record: whom to ring, and for each conversation what they chose, agreed, noted and answered. */
import type { Stored } from '$lib/client/stored.ts';
import type { Conversation } from '$lib/core/result/index.ts';
import { longDate } from '$lib/i18n/dates.ts';
import type { I18n } from '$lib/i18n/index.svelte.ts';
import { journeyTitle } from '../overview.ts';
import { draftSection, resultSection } from './answers.ts';
import { appointmentList, dayWords } from './appointment.ts';
import { pair, pairs, type Make } from './dom.ts';
import { planSection } from './plan.ts';
import { ownRoom } from './together.ts';

type Journey = Stored['journeys'][number];

export function journeySection(i18n: I18n, make: Make, journey: Journey, stored: Stored): HTMLElement {
	const { t, locale } = i18n;
	const { countsFrom } = journey;
	const date = countsFrom ? dayWords(countsFrom.date, locale) : '';
	return make(
		'section',
		make('h2', journeyTitle(i18n, journey, stored)),
		make(
			'p',
			t(($) => $.export.begun, { date: longDate(new Date(journey.createdAt), locale) })
		),
		countsFrom &&
			make(
				'p',
				countsFrom.event === 'diagnosis'
					? t(($) => $.export.countsFrom.diagnosis, { date })
					: t(($) => $.export.countsFrom.pathway, { date })
			),
		journey.windowsHidden &&
			make(
				'p',
				t(($) => $.export.windowsHidden)
			),
		journey.remindersOff &&
			make(
				'p',
				t(($) => $.export.remindersOff)
			),
		...contacts(i18n, make, journey, stored),
		...([1, 2, 3] as const).map((conversation) =>
			conversationSection(i18n, make, { journey: journey.id, conversation }, stored)
		),
		...stored.rooms.filter((room) => room.journey === journey.id).map((room) => ownRoom(i18n, make, room))
	);
}

function contacts(i18n: I18n, make: Make, { id }: Journey, stored: Stored): (HTMLElement | undefined)[] {
	const { t } = i18n;
	const mine = stored.contacts.filter(({ journey }) => journey === id);
	if (mine.length === 0) return [];
	return [
		make(
			'h3',
			t(($) => $.export.contacts.title)
		),
		...mine.map((contact) =>
			pairs(make, [
				[
					contact.role === 'ward' ? t(($) => $.export.contacts.ward) : t(($) => $.export.contacts.contact),
					contact.name
				],
				pair(
					t(($) => $.export.contacts.phone),
					contact.phone
				),
				pair(
					t(($) => $.export.contacts.unit),
					contact.unit
				),
				pair(
					t(($) => $.export.contacts.hours),
					contact.hours
				),
				pair(
					t(($) => $.export.contacts.about),
					contact.about
				)
			])
		)
	];
}

type Place = { readonly journey: string; readonly conversation: Conversation };

function conversationSection(i18n: I18n, make: Make, place: Place, stored: Stored): HTMLElement | undefined {
	const { t } = i18n;
	const here = <T extends Place>(rows: readonly T[]) =>
		rows.filter((row) => row.journey === place.journey && row.conversation === place.conversation);
	const [row] = here(stored.conversations);
	const parts = [
		row?.choice && make('p', `${t(($) => $.export.choice.title)}: ${t(($) => $.export.choice[row.choice!])}`),
		...(row?.appointment
			? [
					make(
						'h4',
						t(($) => $.export.appointment.title)
					),
					appointmentList(i18n, make, row.appointment)
				]
			: []),
		...note(
			make,
			t(($) => $.export.before),
			row?.before
		),
		...note(
			make,
			t(($) => $.export.after),
			row?.after
		),
		...stored.plans
			.filter(({ journey, plan }) => journey === place.journey && plan.conversation === place.conversation)
			.map((row) => planSection(i18n, make, row)),
		...here(stored.results).map((result) => resultSection(i18n, make, result, stored)),
		...here(stored.drafts).map((draft) => draftSection(i18n, make, draft))
	].filter(Boolean);
	return parts.length === 0
		? undefined
		: make('section', make('h3', conversationWords(i18n, place.conversation)), ...parts);
}

function note(make: Make, title: string, text: string | undefined): HTMLElement[] {
	return text ? [make('h4', title), make('blockquote', text)] : [];
}

function conversationWords({ t }: I18n, conversation: Conversation): string {
	switch (conversation) {
		case 1:
			return t(($) => $.export.conversations.one);
		case 2:
			return t(($) => $.export.conversations.two);
		case 3:
			return t(($) => $.export.conversations.three);
	}
}
