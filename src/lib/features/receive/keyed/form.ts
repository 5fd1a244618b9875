/**
 * A paper form while it is keyed in, and the result it becomes. An empty field is «not answered», as in the app: a
 * group without a tick is not gone through unless «ingen av disse» is ticked on the paper, and nothing is read as a no.
 */
import { packFor, packs } from '$lib/content/packs/index.ts';
import type { Pack } from '$lib/core/instrument/pack.ts';
import {
	cleanText,
	FIRST,
	LONG_TEXT,
	maxLength,
	SHORT_TEXT,
	textKeys,
	type Answers,
	type Sheet,
	type TextKey
} from '$lib/core/instrument/sheet.ts';
import type { Locale } from '$lib/core/locale.ts';
import { asksWhatHappened, hasRelative, type Setting } from '$lib/core/pathway/steps.ts';
import { readBirthDate } from '$lib/core/person/birth-date.ts';
import { packHash, stated, unsignedFhir, type Marking } from '$lib/core/result/index.ts';
import {
	answerers,
	type Answerer,
	type Conversation,
	type Length,
	type Result
} from '$lib/core/result/result.ts';

export type PaperForm = {
	/** Of the words on the paper. */
	readonly locale: Locale;
	/** Of the pack, as it stands at the foot of the paper. Missing: the newest. */
	readonly version?: string;
	readonly conversation?: Conversation;
	/** The place in `answerers`. */
	readonly who?: number;
	readonly name: string;
	/** Dates and number as they are typed. */
	readonly born: string;
	readonly date: string;
	readonly number: string;
	readonly relative: string;
	/** «Ingen behov nå» is ticked. */
	readonly noNeed: boolean;
	/** Screens with a tick that the person did not get through. */
	readonly partly: readonly string[];
	/** Items, in order; '' where nothing is chosen. */
	readonly first: readonly string[];
	/** All else; without `gone`, `first` and `distress`, which follow from the rest of the form. */
	readonly sheet: Sheet;
};

export function newForm(locale: Locale, conversation: Conversation | undefined): PaperForm {
	const empty = { name: '', born: '', date: '', number: '', relative: '' };
	return {
		locale,
		...(conversation === undefined ? {} : { conversation }),
		...empty,
		noNeed: false,
		partly: [],
		first: Array.from({ length: FIRST }, () => ''),
		sheet: {}
	};
}

/** Before anything is said of who answers, the form for adults. */
export function answererOf({ who }: PaperForm): Answerer {
	return answerers[who ?? 0] ?? answerers[0]!;
}

/** The forms this paper may be, newest first. */
export function versionsOf(form: PaperForm): readonly Pack[] {
	const { id } = packFor(answererOf(form));
	return packs.filter((pack) => pack.id === id).toReversed();
}

export function packOf(form: PaperForm): Pack {
	const versions = versionsOf(form);
	return versions.find(({ version }) => version === form.version) ?? versions[0]!;
}

/** The long texts in the order of the paper; what a child says stands by itself, and is not on it where it is for the clinician alone. */
export function longKeys(form: PaperForm): TextKey[] {
	const pack = packOf(form);
	const setting = settingOf(form, 'whole');
	const isAsked = (key: TextKey) =>
		key === 'notHappened' ? asksWhatHappened(pack, setting) : pack.questions[key] !== undefined;
	const last = ['ownQuestions', 'important', 'other'];
	return textKeys
		.filter((key) => maxLength(key) === LONG_TEXT && !key.startsWith('child') && isAsked(key))
		.sort((a, b) => last.indexOf(a) - last.indexOf(b));
}

export function hasMark({ sheet }: PaperForm, items: readonly string[]): boolean {
	return items.some((id) => sheet[`mark/${id}`] === true);
}

function sheetOf(form: PaperForm, pack: Pack): Sheet {
	const gone = pack.screens.filter(({ id, items }) => hasMark(form, items) && !form.partly.includes(id));
	const number = readNumber(form.number);
	return {
		...form.sheet,
		...Object.fromEntries(gone.map(({ id }) => [`gone/${id}`, true])),
		...Object.fromEntries(form.first.flatMap((id, order) => (id ? [[`first/${id}`, order]] : []))),
		...(number === undefined ? {} : { distress: number })
	};
}

/** What the form says so far, had it been the whole of it. */
export function answersOf(form: PaperForm, length: Length = 'whole'): Answers {
	const pack = packOf(form);
	return stated(pack, sheetOf(form, pack), settingOf(form, length));
}

/** Before it is said which conversation, the first. */
export function settingOf(form: PaperForm, length: Length): Setting {
	return { conversation: form.conversation ?? 1, answerer: answererOf(form), length };
}

/** «Ingen behov nå» is all that was answered beside the number and whether the conversation is wanted. */
function lengthOf(form: PaperForm): Length {
	return form.noNeed && !saysMore(form) ? 'none' : 'whole';
}

function saysMore(form: PaperForm): boolean {
	const { distress: _number, wantsConversation: _choice, ...rest } = answersOf(form);
	const { private: kept, alone, texts, ...others } = rest;
	return (
		alone || kept.some((key) => key !== 'distress') || [texts, ...Object.values(others)].some(hasContent)
	);
}

function hasContent(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return value !== undefined;
	return Object.keys(value).length > 0;
}

/** What the person who keys in should know, and decides about. */
export type Remark =
	/** The tick for «ingen behov» and other answers: all of them are taken, and the statement is not. */
	| 'moreThanNone'
	/** A language without a tick for interpreter or Sámi: it does not come along. */
	| 'languageAlone';

export function remarksOf(form: PaperForm): Remark[] {
	const { language, languageName } = form.sheet;
	return [
		...(form.noNeed && saysMore(form) ? (['moreThanNone'] as const) : []),
		...(languageName && !language ? (['languageAlone'] as const) : [])
	];
}

/** What must be mended first, in the order of the form; the key is the field's name. */
export type Flaw = 'born' | 'date' | 'conversation' | 'who' | 'number' | 'long' | 'empty';

/** `today`: YYYY-MM-DD. */
export function flawsOf(form: PaperForm, today: string): Flaw[] {
	const is: Record<Flaw, boolean> = {
		born: form.born.trim() !== '' && readBirthDate(form.born, today) === undefined,
		date: form.date.trim() !== '' && readBirthDate(form.date, today) === undefined,
		conversation: form.conversation === undefined,
		who: form.who === undefined,
		number: form.number.trim() !== '' && readNumber(form.number) === undefined,
		long: textKeys.some((key) => String(form.sheet[key] ?? '').length > maxLength(key)),
		empty: !form.noNeed && !saysMore(form) && form.number.trim() === '' && !form.sheet.wantsConversation
	};
	return (Object.keys(is) as Flaw[]).filter((flaw) => is[flaw]);
}

function readNumber(typed: string): number | undefined {
	const text = typed.trim();
	return /^(\d|10)$/.test(text) ? Number(text) : undefined;
}

/** @param at the result's new UUID, and the instant in milliseconds. The form must be without flaws. */
export function resultOf(form: PaperForm, at: { id: string; now: number; today: string }): Result {
	const pack = packOf(form);
	const answerer = answererOf(form);
	const length = lengthOf(form);
	const born = readBirthDate(form.born, at.today);
	const name = cleanName(form.name);
	const relative = hasRelative(answerer) ? cleanName(form.relative) : '';
	return {
		id: at.id,
		pack: { id: pack.id, version: pack.version, hash: packHash(pack) },
		locale: form.locale,
		conversation: form.conversation ?? 1,
		answerer,
		length,
		answers: answersOf(form, length),
		person: { ...(name && { name }), ...(born && { birthDate: born }) },
		...(relative && { relative }),
		confirmedAt: new Date(at.now).toISOString().replace(/\.\d+Z$/, 'Z')
	};
}

/** The unsigned result as the desk takes it. */
export function keyedJson(form: PaperForm, at: { id: string; now: number; today: string }): string {
	const paperDate = readBirthDate(form.date, at.today);
	const marking: Marking = { origin: 'keyed', ...(paperDate && { paperDate }) };
	return JSON.stringify(unsignedFhir(resultOf(form, at), packOf(form), marking));
}

function cleanName(typed: string): string {
	return cleanText(typed.replaceAll('\n', ' '), SHORT_TEXT);
}
