/** What a relative has written, as rows to read: only what they answered. */
import { findPack } from '$lib/content/packs/index.ts';
import type { Pack } from '$lib/core/instrument/pack.ts';
import type { Answers } from '$lib/core/instrument/sheet.ts';
import { openResult } from '$lib/core/result/index.ts';
import type { I18n } from '$lib/i18n/index.svelte.ts';

export type Wrote = { readonly pack: Pack; readonly answers: Answers; readonly conversation: 1 | 2 | 3 };
export type Row = { readonly id: string; readonly term: string; readonly value: string | readonly string[] };

/** `json`: as the relative's phone signed it. Undefined where it is not to be read, or not a relative's. */
export async function readWritten(json: string): Promise<Wrote | undefined> {
	const opened = await openResult(json, findPack);
	if (opened.status !== 'opened' || opened.result.answerer.role !== 'relative') return undefined;
	const { answers, conversation } = opened.result;
	return { pack: opened.pack, answers, conversation };
}

export function writtenRows(i18n: I18n, { pack, answers }: Wrote): Row[] {
	const { locale } = i18n;
	const text = (key: 'ownQuestions' | 'important' | 'other'): Row[] => {
		const value = answers.texts[key];
		const term = pack.questions[key]?.[locale];
		return value && term ? [{ id: key, term, value }] : [];
	};
	const list = (id: string, term: string, value: readonly string[]): Row[] =>
		value.length > 0 ? [{ id, term, value }] : [];
	const items = pack.groups
		.flatMap((group) => group.items)
		.filter(({ id }) => answers.marked.includes(id))
		.map((item) => item.text[locale]);
	const themes = pack.themes
		.filter(({ id }) => answers.themes.includes(id))
		.map((theme) => theme.text[locale]);
	const none = answers.gone.length > 0 ? [i18n.t(($) => $.along.written.none)] : [];
	const number =
		answers.distress === undefined
			? []
			: [{ id: 'number', term: i18n.t(($) => $.along.written.number), value: String(answers.distress) }];
	return [
		...text('ownQuestions'),
		...number,
		...list(
			'marked',
			i18n.t(($) => $.along.written.marked),
			items.length > 0 ? items : none
		),
		...list('themes', pack.questions.themes[locale], themes),
		...text('important'),
		...text('other')
	];
}
