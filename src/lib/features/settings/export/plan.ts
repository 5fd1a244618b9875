/** What was agreed in a conversation, and what came of it. */
import type { Stored } from '$lib/client/stored.ts';
import { longDateTime } from '$lib/i18n/dates.ts';
import type { I18n } from '$lib/i18n/index.svelte.ts';
import { dayWords } from './appointment.ts';
import { pair, pairs, type Make } from './dom.ts';

type Row = Pick<Stored['plans'][number], 'plan' | 'outcomes'>;
type Agreement = Row['plan']['agreements'][number];

export function planSection(i18n: I18n, make: Make, row: Row): HTMLElement {
	const { t, locale } = i18n;
	const { agreements, madeAt, practice } = row.plan;
	const when = longDateTime(new Date(madeAt), locale);
	return make(
		'section',
		make(
			'h4',
			t(($) => $.export.plan.title, { when })
		),
		practice &&
			make(
				'p',
				t(($) => $.export.plan.practice)
			),
		agreements.length === 0 &&
			make(
				'p',
				t(($) => $.export.plan.none)
			),
		...agreements.map((agreement) => agreementList(i18n, make, row, agreement)),
		pairs(make, around(i18n, row))
	);
}

function agreementList({ t, locale }: I18n, make: Make, { outcomes }: Row, agreement: Agreement) {
	const { id, about, what, who, phone, by } = agreement;
	const outcome = outcomes?.[id]?.outcome;
	return pairs(make, [
		[t(($) => $.export.plan.about), about],
		[t(($) => $.export.plan.what), what],
		[t(($) => $.export.plan.who), [who, phone].filter(Boolean).join(', ')],
		pair(
			t(($) => $.export.plan.by),
			by && dayWords(by, locale)
		),
		pair(
			t(($) => $.export.plan.happened),
			outcome && t((words) => words.export.plan.outcome[outcome])
		),
		pair(
			t(($) => $.export.plan.mark),
			agreement.private && t(($) => $.export.plan.private)
		)
	]);
}

function around({ t, locale }: I18n, { plan: { unheard, contact, next } }: Row) {
	const window = next?.from && next.to && `${dayWords(next.from, locale)} – ${dayWords(next.to, locale)}`;
	return [
		pair(
			t(($) => $.export.plan.unheard, { date: unheard ? dayWords(unheard.by, locale) : '' }),
			unheard && `${unheard.name}, ${unheard.phone}`
		),
		pair(
			t(($) => $.export.plan.contact),
			contact && [contact.name, contact.phone, contact.hours].filter(Boolean).join(', ')
		),
		pair(
			t(($) => $.export.plan.next),
			next &&
				[t((words) => words.export.plan.conversation[next.conversation]), window, next.who]
					.filter(Boolean)
					.join(', ')
		)
	];
}
