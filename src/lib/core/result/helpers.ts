/** Who gave which answers, where several filled in one form together (DESIGN §4 «Together»). */
import type { Choice, Pack } from '../instrument/pack.ts';
import { cleanText, SHORT_TEXT, type Answers } from '../instrument/sheet.ts';
import type { Answerer, Helper } from './result.ts';

/** At most this many are named; a form is shared by ten. */
export const MAX_HELPERS = 15;

const texts = ['other', 'important', 'ownQuestions', 'notHappened', 'childView'] as const;
const shortTexts = ['companion', 'languageName', 'phone', 'municipality', 'gp'] as const;

/**
 * The keys of the answers that somebody may have given for another, in the order of the form. What is not for
 * relatives is not among them, nor what only the patient is asked.
 */
export function givenKeys(answers: Omit<Answers, 'private'>, hidden: readonly string[]): string[] {
	const { distress, marked, none, first, themes, followUp, language } = answers;
	const keys = [
		...(distress === undefined ? [] : ['distress']),
		...marked.map((id) => `mark/${id}`),
		...none.map((id) => `none/${id}`),
		...first.filter((id) => !hidden.includes(`mark/${id}`)).map((id) => `first/${id}`),
		...themes.map((id) => `theme/${id}`),
		...texts.filter((key) => answers.texts[key]),
		...(followUp === undefined ? [] : ['followUp']),
		...(language === undefined ? [] : ['language']),
		...shortTexts.filter((key) => answers.texts[key])
	];
	return keys.filter((key) => !hidden.includes(key));
}

/** `by`: who gave what, by the sheet's keys; an answer that is not in it is the patient's own. */
export function helpersOf(answers: Answers, by: Readonly<Record<string, string>>): Helper[] {
	const given = new Map<string, string[]>();
	for (const key of givenKeys(answers, answers.private)) {
		const name = Object.hasOwn(by, key) ? nameOf(by[key]!) : '';
		if (name) given.set(name, [...(given.get(name) ?? []), key]);
	}
	return [...given].slice(0, MAX_HELPERS).map(([name, answers]) => ({ name, answers }));
}

/** What `helpersOf` undoes: the name of who gave each answer. */
export function givenBy(helpers: readonly Helper[] = []): Readonly<Record<string, string>> {
	return Object.fromEntries(helpers.flatMap(({ name, answers }) => answers.map((key) => [key, name])));
}

/** Whether others can have filled in some of it: not where one person alone speaks. */
export function mayHaveHelpers({ questions }: Pack, { role }: Answerer): boolean {
	return questions.helped !== undefined && role !== 'self' && role !== 'relative';
}

/** Everything a helper can have given, with the pack's words for it. */
export function helpable({ distress, groups, screens, themes, questions: ask }: Pack): Choice[] {
	const items = groups.flatMap((group) => group.items);
	const under = (kind: string, choices: readonly Choice[]) =>
		choices.map(({ id, text }) => ({ id: `${kind}/${id}`, text }));
	return [
		{ id: 'distress', text: distress.question },
		...under('mark', items),
		...under(
			'none',
			screens.map(({ id, title }) => ({ id, text: title }))
		),
		...under('first', items),
		...under('theme', themes),
		...[...texts, 'followUp' as const, 'language' as const, ...shortTexts].flatMap((id) => {
			const text = ask[id];
			return text ? [{ id, text }] : [];
		})
	];
}

/** One line, as every name in a result. */
function nameOf(name: string): string {
	return cleanText(name.replaceAll('\n', ' '), SHORT_TEXT);
}
