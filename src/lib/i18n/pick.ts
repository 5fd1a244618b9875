import { isLocale, type Locale } from '../core/locale.ts';

/** The saved choice, else the first Norwegian the browser asks for (nn → nn; nb or no → nb), else nb. */
export function pickLocale(saved: string | null | undefined, languages: readonly string[]): Locale {
	if (isLocale(saved)) return saved;
	for (const language of languages) {
		const base = language.toLowerCase().split('-')[0];
		if (base === 'nn') return 'nn';
		if (base === 'nb' || base === 'no') return 'nb';
	}
	return 'nb';
}
