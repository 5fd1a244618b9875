/** Who is here and where, and what an answer is called, in words. */
import type { Pack } from '$lib/core/instrument/pack.ts';
import { answeredKeys, read, textKeys, type Sheet, type TextKey } from '$lib/core/instrument/sheet.ts';
import type { Step } from '$lib/core/pathway/steps.ts';
import type { I18n } from '$lib/i18n/index.svelte.ts';

/** As much of a person as one line needs. */
export type Present = { readonly name: string; readonly step?: string | undefined };

/** The patient's name as they wrote it, else «pasienten». */
export function patientWords(i18n: I18n, name: string | undefined): string {
	return name ?? i18n.t(($) => $.live.patient);
}

export function capital(words: string): string {
	return words.charAt(0).toLocaleUpperCase('nb') + words.slice(1);
}

/** «Kari, Per og Ola». */
export function namesWords(i18n: I18n, names: readonly string[]): string {
	const last = names.at(-1) ?? '';
	if (names.length < 2) return last;
	return i18n.t(($) => $.live.here.and, { others: names.slice(0, -1).join(', '), last });
}

/** One line for all who are here, `mine` being the step where I am myself. */
export function presenceWords(i18n: I18n, pack: Pack, people: readonly Present[], mine: Step): string {
	const [first] = people;
	if (!first) return i18n.t(($) => $.live.here.nobody);
	if (people.length > 1) {
		return i18n.t(($) => $.live.here.several, {
			people: namesWords(
				i18n,
				people.map((person) => placed(i18n, pack, person))
			)
		});
	}
	const { name } = first;
	const step = stepWords(i18n, pack, first.step);
	if (step === undefined) return i18n.t(($) => $.live.here.one, { name });
	if (first.step === mine) return i18n.t(($) => $.live.here.oneSame, { name });
	return i18n.t(($) => $.live.here.oneAt, { name, step });
}

function placed(i18n: I18n, pack: Pack, { name, step }: Present): string {
	const words = stepWords(i18n, pack, step);
	return words === undefined ? name : i18n.t(($) => $.live.here.at, { name, step: words });
}

/** What a step is called; undefined for one that this form does not have. */
export function stepWords(i18n: I18n, pack: Pack, step: string | undefined): string | undefined {
	const screen = pack.screens.find(({ id }) => id === step);
	if (screen) return screen.title[i18n.locale];
	switch (step) {
		case 'distress':
			return i18n.t(($) => $.live.step.distress);
		case 'more':
			return i18n.t(($) => $.live.step.more);
		case 'no-need':
			return i18n.t(($) => $.live.step.noNeed);
		case 'review':
			return i18n.t(($) => $.live.step.review);
		case 'setting':
			return i18n.t(($) => $.live.step.setting);
		case 'confirm':
			return i18n.t(($) => $.live.step.confirm);
		default:
			return undefined;
	}
}

/** An answer that was given while only its owner saw it. */
export type Held = {
	readonly key: string;
	readonly text: string;
	/** Whether it can carry «ikke for pårørende» to the clinician. */
	readonly markable: boolean;
};

/** Enough of a text to know it by. */
const GLIMPSE = 60;

/** The answers behind these keys that say something by themselves, in the order of the form. */
export function heldAnswers(i18n: I18n, pack: Pack, sheet: Sheet, keys: readonly string[]): Held[] {
	const answers = read(pack, sheet);
	const markable = answeredKeys(answers);
	return keys
		.filter((key) => sheet[key] !== undefined)
		.map((key) => ({ key, text: answerWords(i18n, pack, key, sheet), markable: markable.includes(key) }))
		.filter((held): held is Held => held.text !== undefined);
}

/** Undefined for what only goes along with other answers, such as that a screen was gone through. */
function answerWords(i18n: I18n, pack: Pack, key: string, sheet: Sheet): string | undefined {
	const [kind, id = ''] = key.split('/');
	const item = () =>
		pack.groups.flatMap(({ items }) => items).find((one) => one.id === id)?.text[i18n.locale];
	switch (kind) {
		case 'mark':
			return item();
		case 'first':
			return about(item(), (words) => i18n.t(($) => $.live.onlyMe.first, { item: words }));
		case 'theme':
			return about(pack.themes.find((one) => one.id === id)?.text[i18n.locale], (words) =>
				i18n.t(($) => $.live.onlyMe.theme, { theme: words })
			);
		case 'none':
			return about(pack.screens.find((one) => one.id === id)?.title[i18n.locale], (words) =>
				i18n.t(($) => $.live.onlyMe.none, { group: words })
			);
		case 'distress':
			return `${i18n.t(($) => $.live.step.distress)}: ${String(sheet.distress)}`;
		case 'followUp':
		case 'language':
			return asked(i18n, pack, kind, choice(pack, kind, sheet[kind])?.text[i18n.locale]);
		default:
			return isText(kind) ? asked(i18n, pack, kind, glimpse(String(sheet[kind] ?? ''))) : undefined;
	}
}

function about(words: string | undefined, say: (words: string) => string): string | undefined {
	return words === undefined ? undefined : say(words);
}

function choice(pack: Pack, kind: 'followUp' | 'language', value: unknown) {
	const choices = kind === 'followUp' ? pack.questions.followUpChoices : pack.questions.languageChoices;
	return choices.find(({ id }) => id === value);
}

function asked(
	i18n: I18n,
	pack: Pack,
	key: 'followUp' | 'language' | TextKey,
	value: string | undefined
): string | undefined {
	const question = pack.questions[key]?.[i18n.locale];
	if (question === undefined || !value) return undefined;
	return question.endsWith('?') ? `${question} ${value}` : `${question}: ${value}`;
}

function glimpse(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > GLIMPSE ? `${line.slice(0, GLIMPSE - 1).trimEnd()}…` : line;
}

function isText(key: string | undefined): key is TextKey {
	return (textKeys as readonly (string | undefined)[]).includes(key);
}
