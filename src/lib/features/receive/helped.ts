/** Who gave which answers, in words: one sentence for each who helped. */
import type { Pack } from '$lib/core/instrument/pack.ts';
import { helpable } from '$lib/core/result/helpers.ts';
import type { Result } from '$lib/core/result/result.ts';
import type { I18n } from '$lib/i18n/index.svelte.ts';
import { inline, quoted } from './note/plain.ts';

/** The questions in the words and the order of the form, the sentence round them in the clinician's language. */
export function helpedLines({ helpers = [], locale }: Result, pack: Pack, t: I18n['t']): string[] {
	const words = new Map(helpable(pack).map(({ id, text }) => [id, text[locale]]));
	return helpers.map(({ name, answers }) => {
		const list = answers.map((key) => said(key, words.get(key) ?? '', t));
		// Put together by hand: a name never passes through the machinery of the words.
		return `${inline(name)} ${t(($) => $.clinician.journal.helped)}: ${[...new Set(list)].join(', ')}.`;
	});
}

function said(key: string, text: string, t: I18n['t']): string {
	if (key === 'distress') return t(($) => $.clinician.journal.number);
	if (key.startsWith('first/')) return t(($) => $.clinician.journal.order);
	if (key.startsWith('none/')) return t(($) => $.clinician.journal.noneOf, { group: quoted(text) });
	return quoted(text);
}
