import { browser } from '$app/environment';
import { kept } from '$lib/client/db/index.ts';
import { loadWords } from '$lib/i18n/index.svelte.ts';

export async function load({ parent }) {
	// The first answer waits for the database: let it open while the page is put together.
	if (browser) void kept();
	const { locale } = await parent();
	await loadWords(locale, 'prepare');
}
