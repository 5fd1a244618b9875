/**
 * The pages to read. A page is `<slug>.nb.ts` and `<slug>.nn.ts` in this folder and nothing more; each is
 * loaded when it is to be read. check.vite.ts gives `?page` and `?entry`: the page as plain data, and what the
 * table of contents says of it, so that the list does not bring all the pages with it.
 */
import type { Locale } from '$lib/core/locale.ts';
import { parts, type Part, type ReadPage } from '../page.ts';

/** A page as the table of contents knows it. */
export type Entry = Pick<ReadPage, 'part' | 'order' | 'title' | 'short'> & { readonly slug: string };

const files = import.meta.glob<ReadPage>('./*.{nb,nn}.ts', { query: '?page', import: 'default' });
const entries = import.meta.glob<Omit<Entry, 'slug'>>('./*.{nb,nn}.ts', {
	query: '?entry',
	import: 'default',
	eager: true
});

const slugOf = (file: string) => file.replace(/^\.\/|\.n[bn]\.ts$/g, '');

/** The parts with their pages, in the order they are read. */
export function contents(locale: Locale): { part: Part; pages: Entry[] }[] {
	const pages = Object.entries(entries)
		.filter(([file]) => file.endsWith(`.${locale}.ts`))
		.map(([file, entry]) => ({ ...entry, slug: slugOf(file) }))
		.sort((one, other) => one.order - other.order);
	return parts
		.map((part) => ({ part, pages: pages.filter((page) => page.part === part) }))
		.filter((group) => group.pages.length > 0);
}

/** The pages beside a page, within its part. */
export function neighbours(locale: Locale, slug: string): { previous?: Entry; next?: Entry } {
	const { pages = [] } =
		contents(locale).find((group) => group.pages.some((page) => page.slug === slug)) ?? {};
	const place = pages.findIndex((page) => page.slug === slug);
	const [previous, next] = [pages[place - 1], pages[place + 1]];
	return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
}

/** Every page's name in its address. */
export const slugs: readonly string[] = contents('nb').flatMap(({ pages }) => pages.map(({ slug }) => slug));

/** The page, or undefined when there is none of that name. */
export async function loadPage(locale: Locale, slug: string): Promise<ReadPage | undefined> {
	return files[`./${slug}.${locale}.ts`]?.();
}
