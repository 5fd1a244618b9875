import { contents, loadPage } from '$lib/content/pages/index.ts';
import type { Part, ReadPage } from '$lib/content/page.ts';
import { locales, type Locale } from '$lib/core/locale.ts';

const PARTS: readonly Part[] = ['pathway', 'relatives', 'young'];

export const entries = () => locales.map((locale) => ({ locale }));

export async function load({ parent }) {
	const { locale } = await parent();
	const parts = contents(locale).filter(({ part }) => PARTS.includes(part));
	return {
		parts: await Promise.all(
			parts.map(async ({ part, pages }) => ({
				part,
				pages: await Promise.all(pages.map(async ({ slug }) => ({ slug, page: await whole(locale, slug) })))
			}))
		)
	};
}

async function whole(locale: Locale, slug: string): Promise<ReadPage> {
	const page = await loadPage(locale, slug);
	if (!page) throw new Error(`the page «${slug}» is in the contents but has no file`);
	return page;
}
