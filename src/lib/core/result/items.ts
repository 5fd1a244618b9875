/**
 * The answers as FHIR items, with the exact words the person saw. What was not answered is not there,
 * but for the groups of the list: each stands there, empty when nothing in it was marked.
 */
import type { Choice, Pack } from '../instrument/pack.ts';
import type { Locale, Text } from '../locale.ts';
import { QUESTIONNAIRE, urls, type AnswerValue, type ResponseItem } from './fhir.ts';
import { helpable } from './helpers.ts';
import type { Result } from './result.ts';

/** What of a result its items tell. */
type Stated = Pick<Result, 'answers' | 'length' | 'locale' | 'helpers'>;

/** Link ids are the sheet's keys in kebab case; parse.ts reads them back by that rule. */
export function items(result: Stated, pack: Pack): ResponseItem[] {
	const { distress, marked, private: hidden } = result.answers;
	const { item, codings } = words(pack, result.locale);
	const group = ({ id, title, items }: Pack['groups'][number]) => {
		const here = items.filter((item) => marked.includes(item.id)).map((item) => item.id);
		return item(id, title, codings('', items, here));
	};
	return [
		...answered(
			item('no-need', pack.questions.noNeed, flag(result.length === 'none')),
			item('distress', pack.distress.question, distress === undefined ? [] : [{ valueInteger: distress }])
		),
		...(result.length === 'whole' ? pack.groups.map(group) : []),
		...answered(
			...besideTheList(result, pack),
			item('private', pack.questions.private, codings(':answer', hideable(pack), hidden))
		),
		...helped(result, pack)
	];
}

function besideTheList({ answers, locale }: Stated, pack: Pack): ResponseItem[] {
	const { questions: ask } = pack;
	const { texts } = answers;
	const { item, codings } = words(pack, locale);
	const screens = pack.screens.map(({ id, title }) => ({ id, text: title }));
	const listed = pack.groups.flatMap(({ items }) => items);
	const chosen = (linkId: string, text: Text, choices: readonly Choice[], id: string | undefined) =>
		item(linkId, text, codings(`:${linkId}`, choices, id === undefined ? [] : [id]));

	return [
		item('none-of-these', ask.noneOfThese, codings(':screen', screens, answers.none)),
		item('gone-through', ask.goneThrough, codings(':screen', screens, answers.gone)),
		item('first', ask.first, codings('', listed, answers.first)),
		item('themes', ask.themes, codings(':theme', pack.themes, answers.themes)),
		item('other', ask.other, string(texts.other)),
		item('important', ask.important, string(texts.important)),
		...(ask.ownQuestions ? [item('own-questions', ask.ownQuestions, string(texts.ownQuestions))] : []),
		...(ask.notHappened ? [item('not-happened', ask.notHappened, string(texts.notHappened))] : []),
		item('child-view', ask.childView, string(texts.childView)),
		...(ask.childOnly ? [item('child-only', ask.childOnly, string(texts.childOnly))] : []),
		chosen('follow-up', ask.followUp, ask.followUpChoices, answers.followUp),
		item('companion', ask.companion, string(texts.companion)),
		chosen('language', ask.language, ask.languageChoices, answers.language),
		item('language-name', ask.languageName, string(texts.languageName)),
		item('phone', ask.phone, string(texts.phone)),
		item('municipality', ask.municipality, string(texts.municipality)),
		item('gp', ask.gp, string(texts.gp)),
		item('alone', ask.alone, flag(answers.alone)),
		item('send-municipality', ask.sendMunicipality, boolean(answers.sendMunicipality)),
		item('send-gp', ask.sendGp, boolean(answers.sendGp)),
		chosen(
			'wants-conversation',
			ask.wantsConversation,
			ask.wantsConversationChoices,
			answers.wantsConversation
		)
	];
}

/** One item for each who helped, with the keys of what they gave, as `private` has them. */
function helped({ helpers = [], locale }: Stated, pack: Pack): ResponseItem[] {
	const { item, codings } = words(pack, locale);
	return helpers.map(({ answers }, place) => ({
		extension: [{ url: urls.itemAuthor, valueReference: { reference: `#helper${place + 1}` } }],
		...item(`helped-${place + 1}`, pack.questions.helped!, codings(':answer', helpable(pack), answers))
	}));
}

function answered(...items: ResponseItem[]): ResponseItem[] {
	return items.filter(({ answer }) => answer);
}

/** What can be marked «ikke for pårørende», by its key in the sheet. */
function hideable(pack: Pack): readonly Choice[] {
	return [
		{ id: 'distress', text: pack.distress.question },
		{ id: 'other', text: pack.questions.other },
		{ id: 'important', text: pack.questions.important },
		...(pack.questions.ownQuestions ? [{ id: 'ownQuestions', text: pack.questions.ownQuestions }] : []),
		...(pack.questions.notHappened ? [{ id: 'notHappened', text: pack.questions.notHappened }] : []),
		...(pack.questions.childOnly ? [{ id: 'childOnly', text: pack.questions.childOnly }] : []),
		...pack.groups.flatMap(({ items }) => items).map(({ id, text }) => ({ id: `mark/${id}`, text }))
	];
}

/** The pack's words in one language. Codes of the list are the questionnaire's own; other kinds have a system each. */
function words({ id }: Pack, locale: Locale) {
	return {
		item: (linkId: string, text: Text, answer: AnswerValue[]): ResponseItem => ({
			linkId,
			text: text[locale],
			...(answer.length === 0 ? {} : { answer })
		}),
		codings: (kind: string, choices: readonly Choice[], codes: readonly string[]): AnswerValue[] =>
			codes.map((code) => {
				const display = choices.find((choice) => choice.id === code)!.text[locale];
				return { valueCoding: { system: `${QUESTIONNAIRE}${id}${kind}`, code, display } };
			})
	};
}

function string(text: string | undefined): AnswerValue[] {
	return text === undefined ? [] : [{ valueString: text }];
}

function boolean(value: boolean | undefined): AnswerValue[] {
	return value === undefined ? [] : [{ valueBoolean: value }];
}

/** Something that is only ever stated, never denied. */
function flag(value: boolean): AnswerValue[] {
	return boolean(value || undefined);
}
