/**
 * The answer sheet: what a person has answered so far, one entry per answer, so that each can be
 * stored, merged and withdrawn by itself. A missing key is «not answered»; nothing is ever inferred.
 */
import type { Pack } from './pack.ts';

export type Value = boolean | number | string;

/**
 * | key | value |
 * |---|---|
 * | `distress` | 0–10 |
 * | `mark/<item>` | true |
 * | `none/<screen>`, `gone/<screen>` | true |
 * | `first/<item>` | a number that gives the order chosen |
 * | `theme/<theme>` | true |
 * | `other` `important` `ownQuestions` `notHappened` `childView` `childOnly` `companion` `languageName` `phone` `municipality` `gp` | text |
 * | `followUp` `language` `wantsConversation` | the id of a choice |
 * | `alone` | true |
 * | `sendMunicipality` `sendGp` | true or false |
 * | `told/notHappened` | true: filled in once from what did not happen, so that the person can empty it |
 * | `private/<key>` | true: «ikke for pårørende»; the key is `distress`, `other`, `important`, `ownQuestions`, `notHappened` or `mark/<item>`; `childOnly` always is |
 * | `kept/<item>` | true: marked by a child on a screen of its own, and private; beside the parents' `mark/<item>` (core/pathway/kept.ts) |
 */
export type Sheet = Readonly<Record<string, Value>>;

/** Characters in each free text. */
export const LONG_TEXT = 500;
export const SHORT_TEXT = 100;

/** At most this many items to talk about first. */
export const FIRST = 3;

/** The sheet as a result states it: only what the pack knows, in the pack's order. */
export type Answers = {
	readonly distress?: number;
	readonly marked: readonly string[];
	readonly none: readonly string[];
	readonly gone: readonly string[];
	readonly first: readonly string[];
	readonly themes: readonly string[];
	readonly texts: Readonly<Partial<Record<TextKey, string>>>;
	readonly followUp?: string;
	readonly language?: string;
	readonly wantsConversation?: string;
	readonly alone: boolean;
	readonly sendMunicipality?: boolean;
	readonly sendGp?: boolean;
	readonly private: readonly string[];
};

export const textKeys = [
	'other',
	'important',
	'ownQuestions',
	'notHappened',
	'childView',
	'childOnly',
	'companion',
	'languageName',
	'phone',
	'municipality',
	'gp'
] as const;
export type TextKey = (typeof textKeys)[number];

const longTexts = ['other', 'important', 'ownQuestions', 'notHappened', 'childView', 'childOnly'] as const;

/** The texts that can be kept from relatives; what a child says to the clinician alone always is. */
const privateTexts = ['other', 'important', 'ownQuestions', 'notHappened', 'childOnly'] as const;

export function maxLength(key: TextKey): number {
	return (longTexts as readonly TextKey[]).includes(key) ? LONG_TEXT : SHORT_TEXT;
}

/** Reads a sheet by its pack. Unknown keys and values out of range are left out. */
export function read(pack: Pack, sheet: Sheet): Answers {
	const items = pack.groups.flatMap((group) => group.items.map((item) => item.id));
	const marked = items.filter((id) => sheet[`mark/${id}`] === true || sheet[`kept/${id}`] === true);
	const none = pack.screens.filter(({ id }) => sheet[`none/${id}`] === true).map(({ id }) => id);
	const gone = pack.screens
		.filter(
			(screen) =>
				sheet[`none/${screen.id}`] === true ||
				(sheet[`gone/${screen.id}`] === true && screen.items.some((id) => marked.includes(id)))
		)
		.map(({ id }) => id);
	const answers: Answers = {
		...pick('distress', isDistress(sheet.distress) ? sheet.distress : undefined),
		marked,
		none: none.filter((id) => !screenHasMark(pack, id, marked)),
		gone,
		first: marked
			.filter((id) => typeof sheet[`first/${id}`] === 'number')
			.sort((a, b) => Number(sheet[`first/${a}`]) - Number(sheet[`first/${b}`]))
			.slice(0, FIRST),
		themes: pack.themes.filter(({ id }) => sheet[`theme/${id}`] === true).map(({ id }) => id),
		texts: Object.fromEntries(
			textKeys.map((key) => [key, text(sheet[key], maxLength(key))]).filter(([, value]) => value)
		),
		...pick('followUp', choice(pack.questions.followUpChoices, sheet.followUp)),
		...pick('language', choice(pack.questions.languageChoices, sheet.language)),
		...pick('wantsConversation', choice(pack.questions.wantsConversationChoices, sheet.wantsConversation)),
		alone: sheet.alone === true,
		...pick('sendMunicipality', flag(sheet.sendMunicipality)),
		...pick('sendGp', flag(sheet.sendGp)),
		private: []
	};
	const keptMark = (key: string) => sheet[key.replace('mark/', 'kept/')] === true && sheet[key] !== true;
	const hidden = (key: string) =>
		key === 'childOnly' || sheet[`private/${key}`] === true || (key.startsWith('mark/') && keptMark(key));
	return { ...answers, private: answeredKeys(answers).filter(hidden) };
}

/** The sheet that reads as these answers: what `read` undoes. */
export function toSheet(answers: Answers): Sheet {
	const { distress, marked, none, gone, first, themes, texts, private: kept, ...rest } = answers;
	const ticks = (kind: string, ids: readonly string[]) => ids.map((id) => [`${kind}/${id}`, true] as const);
	return Object.fromEntries([
		...Object.entries({ ...rest, ...texts, ...(distress === undefined ? {} : { distress }) }),
		...ticks('mark', marked),
		...ticks('none', none),
		...ticks('gone', gone),
		...first.map((id, order) => [`first/${id}`, order] as const),
		...ticks('theme', themes),
		...ticks('private', kept)
	]);
}

/** The answers that can be marked «ikke for pårørende», in the order they are shown. */
export function answeredKeys(answers: Answers): string[] {
	return [
		...(answers.distress === undefined ? [] : ['distress']),
		...answers.marked.map((id) => `mark/${id}`),
		...privateTexts.filter((key) => answers.texts[key])
	];
}

export type Progress = 'all' | 'part' | 'none';

/** Whether a group was gone through. A group on two screens may be gone through in part. */
export function goneThrough(pack: Pack, groupId: string, gone: readonly string[]): Progress {
	const items = pack.groups.find(({ id }) => id === groupId)?.items.map(({ id }) => id) ?? [];
	const screens = pack.screens.filter((screen) => screen.items.some((id) => items.includes(id)));
	const done = screens.filter(({ id }) => gone.includes(id)).length;
	return done === 0 ? 'none' : done === screens.length ? 'all' : 'part';
}

function screenHasMark(pack: Pack, screenId: string, marked: readonly string[]): boolean {
	return pack.screens.find(({ id }) => id === screenId)?.items.some((id) => marked.includes(id)) ?? false;
}

function pick<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
	return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
}

function isDistress(value: unknown): value is number {
	return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 10;
}

function choice(choices: Pack['questions']['followUpChoices'], value: Value | undefined): string | undefined {
	return choices.find(({ id }) => id === value)?.id;
}

function flag(value: Value | undefined): boolean | undefined {
	return typeof value === 'boolean' ? value : undefined;
}

/** NFC, without control characters but line breaks, cut to length without splitting a character. */
function text(value: Value | undefined, max: number): string | undefined {
	if (typeof value !== 'string') return undefined;
	const clean = cleanText(value, max);
	return clean === '' ? undefined : clean;
}

/**
 * The lone halves go first and the cut comes last, so that cleaning twice changes nothing more: a
 * result is checked by building it again.
 */
export function cleanText(value: string, max: number): string {
	const plain = value
		.toWellFormed()
		.replaceAll('\uFFFD', '')
		.normalize('NFC')
		.replaceAll('\r\n', '\n')
		// Control characters have no meaning in an answer and could hide or turn text.
		.replace(
			/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/g,
			' '
		)
		.trim();
	return plain.slice(0, max).toWellFormed().replace('\uFFFD', '').trim();
}
