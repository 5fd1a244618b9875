/**
 * A result in the order a clinician reads it. Pure data; the words are the pack's, in the language
 * the person saw. With `shared` (others can see the screen) everything marked «ikke for pårørende»
 * is left out, and so is every list in which its absence could be noticed. What a child keeps from its parents is
 * treated so wherever the answers are copied: `carried`.
 */
import type { Pack } from '$lib/core/instrument/pack.ts';
import { goneThrough, type Answers, type Progress, type TextKey } from '$lib/core/instrument/sheet.ts';
import type { Locale } from '$lib/core/locale.ts';
import { asksChildAlone } from '$lib/core/pathway/steps.ts';
import { givenBy } from '$lib/core/result/index.ts';
import type { Result } from '$lib/core/result/result.ts';
import type { Topic } from '$lib/core/talk/index.ts';

export type Line = {
	readonly topic: Topic;
	readonly text: string;
	readonly private: boolean;
	/** Kept from the parents by a child: for whoever leads the conversation alone, and never copied or printed. */
	readonly kept?: true;
	/** Someone else than the one who confirmed gave it. */
	readonly by?: string;
	/** Against the last time it was answered, where earlier answers came along. */
	readonly change?: 'new' | 'still';
};
export type Section = { readonly id: string; readonly title: string; readonly lines: readonly Line[] };

export type Summary = {
	/** Undefined: left out. `value` undefined: not answered. */
	readonly distress?: Pick<Line, 'private' | 'kept' | 'by'> & {
		readonly value?: number;
		readonly lowest: string;
		readonly highest: string;
	};
	readonly first: readonly Line[];
	readonly followUp?: string;
	readonly followUpBy?: string;
	readonly wantsConversation?: string;
	readonly noNeed: string;
	readonly marked: readonly Section[];
	/** In the order a conversation needs them, each under the question it answers. */
	readonly ownWords: readonly (Line & { readonly question: string })[];
	readonly notGone: readonly { title: string; progress: Exclude<Progress, 'all'> }[];
	/** What was gone through and not marked. */
	readonly notMarked: readonly { title: string; items: readonly string[] }[];
	readonly themes: readonly Line[];
	readonly contact: readonly { key: ContactKey; answer: string; by?: string }[];
	/** Conversation 1 alone. `answer` undefined: not answered. */
	readonly sending: readonly { key: 'municipality' | 'gp'; answer?: boolean }[];
	readonly alone: boolean;
};

const OWN_WORDS = ['notHappened', 'ownQuestions', 'important', 'other', 'childView', 'childOnly'] as const;
const CONTACT = ['companion', 'language', 'languageName', 'phone', 'municipality', 'gp'] as const;
export type ContactKey = (typeof CONTACT)[number];

type Changes = ReadonlyMap<string, 'new' | 'still'>;

export function summarize(result: Result, pack: Pack, shared = false, changes: Changes = new Map()): Summary {
	const { answers, locale } = result;
	const shown = (key: string) => !(shared && answers.private.includes(key));
	const given = givenBy(result.helpers);
	const line = (topic: Topic, text: string, key: string = topic): Line => ({
		topic,
		text,
		...said(result, pack, topic),
		...(given[key] === undefined ? {} : { by: given[key] })
	});
	const items = new Map(
		pack.groups.flatMap(({ items }) => items.map((item) => [item.id, item.text[locale]]))
	);
	const lines = (ids: readonly string[], kind = 'mark') =>
		ids
			.filter((id) => items.has(id) && shown(`mark/${id}`))
			.map((id) => line(`mark/${id}`, items.get(id) ?? '', `${kind}/${id}`));
	return {
		...(shown('distress') && { distress: distress(result, pack, given.distress) }),
		first: lines(answers.first, 'first'),
		followUp: choice(pack.questions.followUpChoices, answers.followUp, locale),
		...(given.followUp === undefined ? {} : { followUpBy: given.followUp }),
		wantsConversation: choice(pack.questions.wantsConversationChoices, answers.wantsConversation, locale),
		noNeed: pack.questions.noNeed[locale],
		marked: pack.groups
			.map(({ id, title, items }) => ({
				id,
				title: title[locale],
				lines: items
					.filter(({ id }) => answers.marked.includes(id))
					.flatMap(({ id }) => lines([id]).map((line) => changed(line, changes.get(id))))
			}))
			.filter(({ lines }) => lines.length > 0),
		ownWords: OWN_WORDS.filter((key) => answers.texts[key] !== undefined && shown(key)).map((key) => ({
			question: pack.questions[key]?.[locale] ?? '',
			...line(key, answers.texts[key] ?? '')
		})),
		notGone: notGone(result, pack),
		notMarked: shared ? [] : notMarked(result, pack),
		themes: pack.themes
			.filter(({ id }) => answers.themes.includes(id))
			.map(({ id, text }) => line(`theme/${id}`, text[locale])),
		contact: contact(answers, pack, locale, given),
		sending: sending(result),
		alone: answers.alone && !shared
	};
}

function changed(line: Line, change: Line['change']): Line {
	return change ? { ...line, change } : line;
}

/** What is to be known of an answer beside its words. */
function said({ answers, answerer }: Result, pack: Pack, key: string): Pick<Line, 'private' | 'kept'> {
	const isPrivate = answers.private.includes(key);
	return { private: isPrivate, ...(isPrivate && asksChildAlone(pack, answerer) ? { kept: true } : {}) };
}

function distress(result: Result, pack: Pack, by: string | undefined): Summary['distress'] {
	const { answers, locale } = result;
	return {
		value: answers.distress,
		...said(result, pack, 'distress'),
		...(by === undefined ? {} : { by }),
		lowest: pack.distress.lowest[locale],
		highest: pack.distress.highest[locale]
	};
}

/** Only the whole list has groups to go through; for the other lengths one sentence says it. */
function notGone({ answers, length, locale }: Result, pack: Pack): Summary['notGone'] {
	if (length !== 'whole') return [];
	return pack.groups.flatMap(({ id, title }) => {
		const progress = goneThrough(pack, id, answers.gone);
		return progress === 'all' ? [] : [{ title: title[locale], progress }];
	});
}

/** An item on a screen that was not gone through is not answered, so it is not «not marked» either. */
function notMarked({ answers, locale }: Result, pack: Pack): Summary['notMarked'] {
	const seen = new Set(
		pack.screens.filter(({ id }) => answers.gone.includes(id)).flatMap(({ items }) => items)
	);
	return pack.groups
		.map(({ title, items }) => ({
			title: title[locale],
			items: items
				.filter(({ id }) => seen.has(id) && !answers.marked.includes(id))
				.map(({ text }) => text[locale])
		}))
		.filter(({ items }) => items.length > 0);
}

function contact(
	answers: Answers,
	pack: Pack,
	locale: Locale,
	given: Readonly<Record<string, string>>
): Summary['contact'] {
	return CONTACT.flatMap((key) => {
		const answer =
			key === 'language'
				? choice(pack.questions.languageChoices, answers.language, locale)
				: answers.texts[key satisfies TextKey];
		return answer === undefined
			? []
			: [{ key, answer, ...(given[key] === undefined ? {} : { by: given[key] }) }];
	});
}

function sending({ answers, conversation }: Result): Summary['sending'] {
	if (conversation !== 1) return [];
	return [
		{ key: 'municipality', answer: answers.sendMunicipality },
		{ key: 'gp', answer: answers.sendGp }
	];
}

function choice(choices: Pack['themes'], id: string | undefined, locale: Locale): string | undefined {
	return choices.find((choice) => choice.id === id)?.text[locale];
}

/** The summary as it may leave the screen by copying: without what a child says to the clinician alone. */
export function carried(result: Result, pack: Pack, changes?: Changes): Summary {
	return summarize(result, pack, asksChildAlone(pack, result.answerer), changes);
}
