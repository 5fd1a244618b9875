/** How the conversation went, which one comes next, and what whoever takes over must know of the person. */
import { nextConversation, nextWindow } from '$lib/core/talk/index.ts';
import type { Conversation } from '$lib/core/result/index.ts';
import { months } from '$lib/i18n/dates.ts';
import { isOtherBirthDate } from '../concerns.ts';
import { who, type Material, type NoteSource } from './material.ts';
import { nameIn } from './names.ts';
import { inline, labelled, quoted } from './plain.ts';

export function status(material: Material): string[] {
	const { talk, result, t } = material;
	return [
		...went(material),
		...(talk.relapse ? [t(($) => $.note.text.status.relapse)] : []),
		...child(material),
		...language(material),
		...(talk.outcome === 'held' ? [] : ownAnswer(material)),
		...next(material),
		...(ends(material) ? [t(($) => $.note.text.status.end)] : []),
		...(result.conversation === 1 || talk.outcome === 'held' || ends(material)
			? []
			: caller(material, 'contacts', 'contactsUnknown'))
	];
}

function went(material: Material): string[] {
	const { talk, result, t } = material;
	const number = result.conversation;
	if (talk.outcome === 'held') return [t(($) => $.note.text.status[`held${number}`])];
	if (talk.outcome === 'municipality')
		return [t(($) => $.note.text.status.municipality, { who: who(material) })];
	if (number === 1) return [t(($) => $.note.text.status.relativeNo)];
	if (talk.outcome === 'no') return [t(($) => $.note.text.status.no, { who: who(material), number })];
	return [t(($) => $.note.text.status[number === 2 ? 'later2' : 'later3'], { who: who(material) })];
}

/** After the third the pathway ends, unless it is held later after all. */
function ends({ talk, result }: Material): boolean {
	return result.conversation === 3 && nextConversation(3, talk) === undefined;
}

export function child({ result: { answerer }, t }: Material): string[] {
	if (answerer.role !== 'parent') return [];
	return [t(($) => $.note.text.status[answerer.age === 'under-12' ? 'under12' : 'from12'])];
}

/** Whoever rings must know it. */
export function language({ result, pack, t }: Material): string[] {
	const { answers, locale } = result;
	const choice = pack.questions.languageChoices.find(({ id }) => id === answers.language)?.text[locale];
	const said = [choice, answers.texts.languageName].filter((text) => text !== undefined);
	if (said.length === 0) return [];
	return [
		labelled(
			t(($) => $.note.text.status.language),
			said.map((text) => quoted(inline(text))).join(', ')
		)
	];
}

/** What was answered on the phone, where the conversation did not come about. */
export function ownAnswer({ result, pack, talk, t }: Material): string[] {
	const { answers, locale } = result;
	const choice = pack.questions.wantsConversationChoices.find(({ id }) => id === answers.wantsConversation);
	if (!choice || talk.note.length === 'short') return [];
	const said = `${quoted(pack.questions.wantsConversation[locale])} ${quoted(choice.text[locale])}`;
	const label = t(($) => $.note.text.status.answer, { number: result.conversation });
	return [labelled(label, said)];
}

function next(material: Material): string[] {
	const { talk, result, t } = material;
	const number = nextConversation(result.conversation, talk);
	if (number === undefined) return [];
	if (result.conversation === 1 || talk.outcome === 'held')
		return [
			t(($) => $.note.text.status.next, { number, when: when(number, material) }),
			...caller(material, 'callsIn', 'callsInUnknown')
		];
	if (number === result.conversation) return [];
	const key = talk.outcome === 'no' ? 'againNo' : 'againLater';
	return [t(($) => $.note.text.status[key], { who: who(material), when: when(number, material) })];
}

function caller(
	{ talk, t, locale }: Material,
	label: 'callsIn' | 'contacts',
	unknown: 'callsInUnknown' | 'contactsUnknown'
): string[] {
	const name = nameIn(locale, talk.callsIn ?? '');
	return [
		name
			? labelled(
					t(($) => $.note.text.status[label]),
					name
				)
			: t(($) => $.note.text.status[unknown])
	];
}

/** A window, never a deadline. */
function when(next: Conversation, material: Material): string {
	const { t } = material;
	const window = nextWindow(next, resultsOf(material));
	if (window) return t(($) => $.note.text.status.whenMonths, { months: months(window.from, window.to) });
	return t(($) => $.note.text.status[next === 2 ? 'when2' : 'when3']);
}

/** This person's results: the one that is open and the earlier ones that came along. */
export function resultsOf({ result, earlier }: Pick<NoteSource, 'result' | 'earlier'>) {
	const along = earlier.flatMap((one) => (one.status === 'opened' ? [one.result] : []));
	return [result, ...along.filter((one) => !isOtherBirthDate(one, result))];
}
