/** Who one is along with, what was written between two, what was shown, and how each sees it. */
import type { Stored } from '$lib/client/stored.ts';
import type { Answers } from '$lib/core/instrument/sheet.ts';
import type { ViewForm } from '$lib/core/room/index.ts';
import { longDateTime } from '$lib/i18n/dates.ts';
import type { I18n } from '$lib/i18n/index.svelte.ts';
import { comparedList, signedList, viewList } from './answers.ts';
import { pair, pairs, type Make } from './dom.ts';
import { appointmentList, dayWords } from './appointment.ts';
import { planSection } from './plan.ts';

type Room = Stored['rooms'][number];
type Letter = Room['letters'][number]['letter'];
type Shown = Extract<Letter, { kind: 'shown' }>;
type View = Extract<Letter, { kind: 'view' }>;
type Parts = (HTMLElement | undefined | false)[];

/** The patient's: who is along in this, what they were shown, and what they wrote. */
export function ownRoom(i18n: I18n, make: Make, room: Room): HTMLElement {
	const { t } = i18n;
	return make(
		'section',
		make(
			'h3',
			t(($) => $.export.together.members)
		),
		...about(i18n, make, room),
		...room.letters.flatMap(({ way, name, letter }): Parts => {
			const who = name ?? t(($) => $.export.together.relative);
			if (way === 'out') return letter.kind === 'shown' ? shownTo(i18n, make, letter, who) : [];
			return received(i18n, make, letter, who);
		})
	);
}

/** A relative's: with whom they are along, what they wrote themselves, and what they were shown. */
export function guestRoom(i18n: I18n, make: Make, room: Room): HTMLElement {
	const { t } = i18n;
	const name = room.patient ?? t(($) => $.export.together.patient);
	const letters = (way: 'in' | 'out') => room.letters.filter((one) => one.way === way);
	return make(
		'section',
		make(
			'h2',
			t(($) => $.export.together.guest, { name })
		),
		...about(i18n, make, room),
		...questions(i18n, make, room, name),
		...ownView(i18n, make, room),
		...letters('in').flatMap(({ letter }): Parts =>
			letter.kind === 'shown' ? shownBy(i18n, make, letter, name) : received(i18n, make, letter, name)
		)
	);
}

function about({ t }: I18n, make: Make, { role, phase, name, members }: Room): Parts {
	const roles = (who: Room['role']) => t((words) => words.export.together.role[who]);
	const you =
		role === 'owner'
			? []
			: [
					pair(
						t(($) => $.export.together.you),
						[name, roles(role)].filter(Boolean).join(': ')
					)
				];
	const others = members.filter((one) => one.role !== 'owner' && (role === 'owner' || one.name !== name));
	return [
		phase === 'over' &&
			make(
				'p',
				t(($) => $.export.together.over)
			),
		role === 'owner' && phase !== 'over' && others.length === 0
			? make(
					'p',
					t(($) => $.export.together.nobody)
				)
			: undefined,
		pairs(make, [...you, ...others.map((one) => pair(one.name, roles(one.role)))])
	];
}

function questions({ t }: I18n, make: Make, { letters, view }: Room, name: string): Parts {
	const sent = letters.find(({ way, letter }) => way === 'out' && letter.kind === 'questions')?.letter;
	const text = sent?.kind === 'questions' ? sent.text : '';
	const written = String(view?.sheet['ownQuestions'] ?? '');
	return [
		...quote(
			make,
			t(($) => $.export.together.sent, { name }),
			text
		),
		...(written.trim() === text
			? []
			: quote(
					make,
					t(($) => $.export.together.unsent),
					written
				))
	];
}

function ownView(i18n: I18n, make: Make, { view }: Room): Parts {
	const list = view && viewList(i18n, make, view);
	if (!list) return [];
	return [
		make(
			'h3',
			i18n.t(($) => $.export.together.view)
		),
		list
	];
}

function received(i18n: I18n, make: Make, letter: Letter, name: string): Parts {
	const { t } = i18n;
	if (letter.kind === 'questions')
		return quote(
			make,
			t(($) => $.export.together.asked, { name }),
			letter.text
		);
	const list = letter.kind === 'view' ? seenBy(i18n, make, letter) : undefined;
	if (!list) return [];
	return [
		make(
			'h4',
			t(($) => $.export.together.theirView, { name })
		),
		list
	];
}

function seenBy(i18n: I18n, make: Make, { form, answers, result }: View): HTMLElement | undefined {
	const signed = result === undefined ? undefined : signedList(i18n, make, result);
	return signed ?? (form && answers && compared(i18n, make, form, answers));
}

function compared(i18n: I18n, make: Make, form: ViewForm, answers: Answers): HTMLElement | undefined {
	return comparedList(i18n, make, { ...form, locale: i18n.locale, answerer: { role: 'relative' }, answers });
}

/** In short: it stands with the conversation it belongs to. */
function shownTo({ t, locale }: I18n, make: Make, { appointment, plan }: Shown, name: string): Parts {
	const lines = [
		...(appointment
			? [t(($) => $.export.together.appointment, { date: dayWords(appointment.date, locale) })]
			: []),
		...(plan ? [t(($) => $.export.plan.title, { when: longDateTime(new Date(plan.madeAt), locale) })] : [])
	];
	if (lines.length === 0) return [];
	return [
		make(
			'h4',
			t(($) => $.export.together.shownTo, { name })
		),
		make('ul', ...lines.map((line) => make('li', line)))
	];
}

function shownBy(i18n: I18n, make: Make, { appointment, plan }: Shown, name: string): Parts {
	const { t } = i18n;
	if (!appointment && !plan) return [];
	return [
		make(
			'h3',
			t(($) => $.export.together.shownBy, { name })
		),
		appointment &&
			make(
				'h4',
				t(($) => $.export.appointment.title)
			),
		appointment && appointmentList(i18n, make, appointment, 'guest'),
		...(plan
			? [
					make(
						'p',
						t(($) => $.export.together.whose, { name })
					),
					planSection(i18n, make, { plan })
				]
			: [])
	];
}

function quote(make: Make, title: string, text: string): Parts {
	return text.trim() ? [make('h4', title), make('blockquote', text)] : [];
}
