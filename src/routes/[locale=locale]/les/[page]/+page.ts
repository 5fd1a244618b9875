import { error } from '@sveltejs/kit';
import { loadPage, slugs } from '$lib/content/pages/index.ts';
import { locales } from '$lib/core/locale.ts';

export const entries = () => locales.flatMap((locale) => slugs.map((page) => ({ locale, page })));

export async function load({ parent, params }) {
	const { locale } = await parent();
	const page = await loadPage(locale, params.page);
	if (!page) error(404);
	return { slug: params.page, page };
}
