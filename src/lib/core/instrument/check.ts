/**
 * What can be wrong with a pack. A pack is data that people who do not program may edit, so every
 * mistake is told with the path of the offending value, and the build stops on it.
 */
import { locales } from '../locale.ts';
import { packHash } from './hash.ts';
import type { Choice, Pack, Questions } from './pack.ts';

/** `path` is dotted, as in `groups.4.items.3.text.nn`. */
export type Problem = { readonly path: string; readonly problem: string };

/** For each question: a text, one that may be left out, or the ids its choices must have, since the app acts on them. */
const QUESTIONS: Record<keyof Questions, 'text' | 'maybe-text' | readonly string[]> = {
	noneOfThese: 'text',
	goneThrough: 'text',
	first: 'text',
	other: 'text',
	important: 'text',
	ownQuestions: 'maybe-text',
	notHappened: 'maybe-text',
	childView: 'text',
	followUp: 'text',
	followUpChoices: ['yes', 'no', 'maybe'],
	themes: 'text',
	companion: 'text',
	language: 'text',
	languageChoices: ['interpreter', 'sami'],
	languageName: 'text',
	phone: 'text',
	municipality: 'text',
	gp: 'text',
	alone: 'text',
	sendMunicipality: 'text',
	sendGp: 'text',
	noNeed: 'text',
	wantsConversation: 'text',
	wantsConversationChoices: ['yes', 'later', 'no'],
	private: 'text',
	helped: 'maybe-text',
	childOnly: 'maybe-text'
};

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function checkPack(pack: Pack): Problem[] {
	return [
		...checkHead(pack),
		...checkGroups(pack),
		...checkScreens(pack),
		...checkChoices('themes', pack.themes),
		...checkQuestions(pack.questions)
	];
}

/** `released` maps `id|version` to the hash the pack had when it was released. */
export function checkReleased(pack: Pack, released: Readonly<Record<string, string>>): Problem[] {
	const name = `${pack.id}|${pack.version}`;
	const hash = packHash(pack);
	if (!Object.hasOwn(released, name)) return tell('version', `${name} is not released; its hash is ${hash}`);
	if (released[name] === hash) return [];
	return tell('version', `${name} was changed after its release; give it a new version (hash ${hash})`);
}

function checkHead(pack: Pack): Problem[] {
	return [
		...(SLUG.test(pack.id) ? [] : tell('id', `«${pack.id}» is not a lower-case slug`)),
		...(/^\d+\.\d+\.\d+$/.test(pack.version) ? [] : tell('version', 'must be like 1.0.0')),
		...(pack.answerForm === 'tick' ? [] : tell('answerForm', `unknown answer form «${pack.answerForm}»`)),
		...(['title', 'notice', 'heading', 'instruction', 'safety'] as const).flatMap((key) =>
			checkText(key, pack[key])
		),
		...(['question', 'highest', 'lowest'] as const).flatMap((key) =>
			checkText(`distress.${key}`, pack.distress?.[key])
		)
	];
}

function checkGroups(pack: Pack): Problem[] {
	const items = pack.groups.flatMap((group, g) =>
		group.items.map((item, i) => ({ ...item, path: `groups.${g}.items.${i}` }))
	);
	const known = new Set(pack.themes.map(({ id }) => id));
	return [
		...checkTitles('groups', pack.groups),
		...pack.groups.flatMap((group, g) => notEmpty(`groups.${g}.items`, group.items)),
		...items.flatMap(({ path, text }) => checkText(`${path}.text`, text)),
		...checkIds(items),
		...items.flatMap(({ path, themes }) => [
			...notEmpty(`${path}.themes`, themes),
			...themes.flatMap((theme, t) =>
				known.has(theme) ? [] : tell(`${path}.themes.${t}`, `unknown theme «${theme}»`)
			)
		])
	];
}

function checkScreens(pack: Pack): Problem[] {
	const order = pack.groups.flatMap((group) => group.items.map(({ id }) => id));
	const shown = pack.screens.flatMap((screen, s) =>
		screen.items.map((id, i) => ({ id, path: `screens.${s}.items.${i}` }))
	);
	const missing = pack.groups.flatMap((group, g) =>
		group.items.flatMap(({ id }, i) =>
			shown.some((item) => item.id === id) ? [] : tell(`groups.${g}.items.${i}.id`, `«${id}» is on no screen`)
		)
	);
	return [
		...checkTitles('screens', pack.screens),
		...pack.screens.flatMap((screen, s) => notEmpty(`screens.${s}.items`, screen.items)),
		...missing,
		...shown.flatMap(({ id, path }, i) => {
			if (!order.includes(id)) return tell(path, `«${id}» is in no group`);
			if (shown.findIndex((other) => other.id === id) < i) return tell(path, `«${id}» is on two screens`);
			const before = order.indexOf(shown[i - 1]?.id ?? '');
			return order.indexOf(id) < before
				? tell(path, `«${id}» stands in another order than in its group`)
				: [];
		})
	];
}

function checkQuestions(questions: Questions): Problem[] {
	return Object.entries(QUESTIONS).flatMap(([key, kind]) => {
		const path = `questions.${key}`;
		const value: unknown = questions[key as keyof Questions];
		if (kind === 'maybe-text' && value === undefined) return [];
		if (kind === 'text' || kind === 'maybe-text') return checkText(path, value);
		if (!Array.isArray(value)) return tell(path, 'is missing');
		const ids = (value as Choice[]).map(({ id }) => id);
		const same = kind.length === ids.length && kind.every((id) => ids.includes(id));
		return [
			...checkChoices(path, value),
			...(same ? [] : tell(path, `must be the choices ${kind.join(', ')}`))
		];
	});
}

function checkChoices(path: string, choices: readonly Choice[]): Problem[] {
	const placed = choices.map((choice, i) => ({ ...choice, path: `${path}.${i}` }));
	return [...checkIds(placed), ...placed.flatMap((choice) => checkText(`${choice.path}.text`, choice.text))];
}

function checkTitles(path: string, list: readonly { id: string; title: unknown }[]): Problem[] {
	const placed = list.map(({ id, title }, i) => ({ id, title, path: `${path}.${i}` }));
	return [...checkIds(placed), ...placed.flatMap((one) => checkText(`${one.path}.title`, one.title))];
}

function checkIds(list: readonly { id: string; path: string }[]): Problem[] {
	return list.flatMap(({ id, path }, i) => {
		if (!SLUG.test(id)) return tell(`${path}.id`, `«${id}» is not a lower-case slug`);
		return list.findIndex((other) => other.id === id) < i ? tell(`${path}.id`, `duplicate id «${id}»`) : [];
	});
}

function checkText(path: string, text: unknown): Problem[] {
	if (typeof text !== 'object' || text === null) return tell(path, 'is missing');
	return locales.flatMap((locale) => {
		const words = (text as Record<string, unknown>)[locale];
		if (typeof words !== 'string') return tell(path, `${locale} is missing`);
		if (words.trim() === '') return tell(`${path}.${locale}`, 'is empty');
		return words === words.trim().normalize('NFC')
			? []
			: tell(`${path}.${locale}`, 'has blanks around it or is not NFC');
	});
}

function notEmpty(path: string, list: readonly unknown[]): Problem[] {
	return list.length > 0 ? [] : tell(path, 'is empty');
}

function tell(path: string, problem: string): Problem[] {
	return [{ path, problem }];
}
