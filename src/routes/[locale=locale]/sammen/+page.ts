import { locales } from '$lib/core/locale.ts';
import { loadWords } from '$lib/i18n/index.svelte.ts';

export const entries = () => locales.map((locale) => ({ locale }));

export async function load({ parent }) {
	const { locale } = await parent();
	await loadWords(locale, 'together', 'along', 'live');
}
