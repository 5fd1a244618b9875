/** The answers as rows to look over: the words the person saw, and plainly what was not answered. */
import type { Group, Pack, Questions } from '$lib/core/instrument/pack.ts';
import { goneThrough, type Answers, type TextKey } from '$lib/core/instrument/sheet.ts';
import type { Text } from '$lib/core/locale.ts';
import { asksAboutSending, asksChoice, type Setting, type Step } from '$lib/core/pathway/steps.ts';
import type { I18n } from '$lib/i18n/index.svelte.ts';
import { conversationWords, itemWords, whoWords } from './words.ts';

export type Row = {
	readonly id: string;
	readonly term: string;
	readonly value: string | readonly string[];
	readonly absent?: boolean;
	/** The step where it can be changed. */
	readonly step: Step;
};

type Draft = {
	readonly pack: Pack;
	readonly setting: Setting;
	readonly answers: Answers;
	/** «fra Kari», for an answer that is not the patient's own. */
	readonly from?: (key: string) => string | undefined;
};

/** The rows that are the patient's alone, or said in their words. */
export const ownKeys: readonly string[] = ['who', 'wantsConversation', 'alone', 'sendMunicipality', 'sendGp'];

export function reviewRows(i18n: I18n, draft: Draft): Row[] {
	const { setting, pack } = draft;
	const list = setting.length === 'whole' ? pack.groups.map((group) => groupRow(i18n, draft, group)) : [];
	return [...settingRows(i18n, setting), numberRow(i18n, draft), ...list, ...moreRows(i18n, draft)];
}

function settingRows(i18n: I18n, setting: Setting): Row[] {
	return [
		{
			id: 'who',
			term: i18n.t(($) => $.prepare.review.who),
			value: whoWords(i18n, setting.answerer),
			step: 'setting'
		},
		{
			id: 'conversation',
			term: i18n.t(($) => $.prepare.review.conversation),
			value: capital(conversationWords(i18n, setting.conversation)),
			step: 'setting'
		}
	];
}

function numberRow(i18n: I18n, draft: Draft): Row {
	const { answers } = draft;
	const words = i18n.t(($) => $.prepare.review.number);
	if (answers.distress === undefined) return absent(i18n, 'distress', words, 'distress');
	return {
		id: 'distress',
		term: words,
		value: mark(i18n, draft, 'distress', String(answers.distress)),
		step: 'distress'
	};
}

function groupRow(i18n: I18n, draft: Draft, group: Group): Row {
	const { pack, answers } = draft;
	const marked = group.items.filter(({ id }) => answers.marked.includes(id));
	const progress = goneThrough(pack, group.id, answers.gone);
	const step = screenOf(pack, group, answers);
	const term = group.title[i18n.locale];
	const items = marked.map(({ id, text }) => mark(i18n, draft, `mark/${id}`, text[i18n.locale]));
	if (marked.length === 0 && progress === 'none') return absent(i18n, group.id, term, step);
	const value = items.length > 0 ? items : [noMarks(i18n, draft, group)];
	const part = progress === 'all' ? [] : [i18n.t(($) => $.prepare.review.part)];
	return { id: group.id, term, value: [...value, ...part], step };
}

/** «Ingen av disse» is what a person ticked; without that tick it is only said that nothing was marked. */
function noMarks(i18n: I18n, draft: Draft, group: Group): string {
	const { pack, answers } = draft;
	const screens = pack.screens.filter((screen) => group.items.some(({ id }) => screen.items.includes(id)));
	const [first] = screens;
	return first && screens.every(({ id }) => answers.none.includes(id))
		? mark(i18n, draft, `none/${first.id}`, pack.questions.noneOfThese[i18n.locale])
		: i18n.t(($) => $.prepare.list.none);
}

/** The first screen of the group that was not gone through, else its first. */
function screenOf(pack: Pack, group: Group, answers: Answers): Step {
	const screens = pack.screens.filter((screen) => group.items.some(({ id }) => screen.items.includes(id)));
	return (screens.find(({ id }) => !answers.gone.includes(id)) ?? screens[0])?.id ?? 'distress';
}

/** The questions that are one text. */
type Asked = { [K in keyof Questions]-?: Questions[K] extends Text | undefined ? K : never }[keyof Questions];

function moreRows(i18n: I18n, draft: Draft): Row[] {
	const { pack, setting, answers } = draft;
	const words = pack.questions;
	const step = setting.length === 'none' ? 'no-need' : 'more';
	const row = (id: Asked, value: string | readonly string[] | undefined): Row[] =>
		value === undefined || value.length === 0
			? []
			: [{ id, term: words[id]?.[i18n.locale] ?? '', value, step }];
	const text = (key: TextKey) => row(key, answers.texts[key] && mark(i18n, draft, key, answers.texts[key]));
	const chosen = (choices: typeof words.followUpChoices, id: string | undefined) =>
		choices.find((choice) => choice.id === id)?.text[i18n.locale];
	const themes = pack.themes
		.filter(({ id }) => answers.themes.includes(id))
		.map(({ id, text }) => mark(i18n, draft, `theme/${id}`, text[i18n.locale]));
	const one = (key: 'followUp' | 'language', words: string | undefined) =>
		row(key, words && mark(i18n, draft, key, words));
	if (setting.length === 'none') {
		return [
			{ id: 'noNeed', term: i18n.t(($) => $.prepare.noNeed.title), value: words.noNeed[i18n.locale], step },
			...choiceRows(i18n, { pack, setting, answers }, step)
		];
	}
	return [
		...text('childView'),
		...row(
			'first',
			answers.first.map((id) => mark(i18n, draft, `first/${id}`, itemWords(i18n, pack, id)))
		),
		...row('themes', themes),
		...text('notHappened'),
		...text('ownQuestions'),
		...text('important'),
		...text('other'),
		...one('followUp', chosen(words.followUpChoices, answers.followUp)),
		...choiceRows(i18n, { pack, setting, answers }, step),
		...row('alone', answers.alone ? i18n.t(($) => $.prepare.review.yes) : undefined),
		...sendingRows(i18n, { pack, setting, answers }),
		...text('companion'),
		...one('language', chosen(words.languageChoices, answers.language)),
		...text('languageName'),
		...text('phone'),
		...text('municipality'),
		...text('gp')
	];
}

function choiceRows(i18n: I18n, { pack, setting, answers }: Draft, step: Step): Row[] {
	if (!asksChoice(pack, setting)) return [];
	const { wantsConversation, wantsConversationChoices } = pack.questions;
	const term = wantsConversation[i18n.locale];
	const wanted = wantsConversationChoices.find(({ id }) => id === answers.wantsConversation);
	if (!wanted) return [absent(i18n, 'wantsConversation', term, step)];
	return [{ id: 'wantsConversation', term, value: wanted.text[i18n.locale], step }];
}

function sendingRows(i18n: I18n, { pack, setting, answers }: Draft): Row[] {
	if (!asksAboutSending(setting)) return [];
	return (['sendMunicipality', 'sendGp'] as const).map((key) => {
		const answer = answers[key];
		const term = pack.questions[key][i18n.locale];
		if (answer === undefined)
			return { id: key, term, value: i18n.t(($) => $.prepare.review.clarified), absent: true, step: 'more' };
		const value = answer ? i18n.t(($) => $.prepare.review.yes) : i18n.t(($) => $.prepare.review.no);
		return { id: key, term, value, step: 'more' };
	});
}

function absent(i18n: I18n, id: string, term: string, step: Step): Row {
	return { id, term, value: i18n.t(($) => $.prepare.review.notAnswered), absent: true, step };
}

/** The words of an answer, with who gave it and whom it is kept from. */
function mark(i18n: I18n, { answers, from }: Draft, key: string, words: string): string {
	const kept = answers.private.includes(key) ? i18n.t(($) => $.prepare.review.private) : undefined;
	const about = [from?.(key), kept].filter(Boolean).join(', ');
	return about ? `${words} (${about})` : words;
}

function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
