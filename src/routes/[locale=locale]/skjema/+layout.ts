import { loadWords } from '$lib/i18n/index.svelte.ts';

export async function load({ parent }) {
	const { locale } = await parent();
	await loadWords(locale, 'paper');
}
