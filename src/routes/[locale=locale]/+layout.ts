import { isLocale } from '$lib/core/locale.ts';
import { loadWords } from '$lib/i18n/index.svelte.ts';

export async function load({ params }) {
	const locale = isLocale(params.locale) ? params.locale : 'nb';
	await loadWords(locale, 'common');
	return { locale };
}
