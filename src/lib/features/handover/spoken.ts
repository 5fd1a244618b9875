import type { I18n } from '$lib/i18n/index.svelte.ts';

/** A sign of the code as one says it in Norwegian: «K som i Karin». The code has no I, L, O or U. */
export function spoken(i18n: I18n, sign: string): string {
	const words: Readonly<Record<string, string>> = i18n.t(($) => $.handover.spelled.words, {
		returnObjects: true
	});
	const word = words[sign];
	if (word) return i18n.t(($) => $.handover.spelled.letter, { sign, word });
	if (sign === 'V') return i18n.t(($) => $.handover.spelled.singleV);
	if (sign === 'W') return i18n.t(($) => $.handover.spelled.doubleV);
	return sign === '0' ? i18n.t(($) => $.handover.spelled.figureZero) : sign;
}
