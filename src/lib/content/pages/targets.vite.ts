/** Whether what a text leads to exists. */
import { existsSync } from 'node:fs';
import { parseInline, textsOf, type Inline } from '../inline.ts';
import type { ReadPage } from '../page.ts';
import type { Word } from '../words.ts';
import type { PageFile } from './files.vite.ts';

export type Text = { readonly path: string; readonly text: string };

/** The strings anywhere inside a value, with their dotted path. */
export function strings(value: unknown, path = ''): Text[] {
	if (typeof value === 'string') return [{ path, text: value }];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => strings(inner, path ? `${path}.${key}` : key));
}

/** The places within a page that an address can name. */
export function anchorsOf({ sections }: ReadPage): Text[] {
	return sections.flatMap(({ id, body }, i) => [
		{ path: `sections.${i}.id`, text: id },
		...body.flatMap((block, j) =>
			typeof block === 'object' && 'terms' in block
				? block.terms.map((term, k) => ({ path: `sections.${i}.body.${j}.terms.${k}.id`, text: term.id }))
				: []
		)
	]);
}

/** Every link a section's texts hold, as they are written, in the order of the alphabet. */
export function targetsOf(section: ReadPage['sections'][number]): string[] {
	return section.body
		.flatMap(textsOf)
		.flatMap(parseInline)
		.flatMap((part) => (part.kind === 'text' || part.kind === 'mail' ? [] : [written(part)]))
		.sort();
}

function written(link: Exclude<Inline, { kind: 'text' | 'mail' }>): string {
	if (link.kind === 'app') return link.path;
	if (link.kind === 'word') return `=${link.word}`;
	if (link.kind === 'tel') return `tel:${link.tel}`;
	return link.section === undefined ? link.page : `${link.page}#${link.section}`;
}

/** What is wrong with a link, in words; undefined when it leads somewhere. */
export function deadEnd(
	part: Inline,
	pages: readonly PageFile[],
	words: readonly Word[]
): string | undefined {
	if (part.kind === 'text') return /[[\]]/.test(part.text) ? `half a link: «${part.text.trim()}»` : undefined;
	if (part.kind === 'mail') return undefined;
	if (part.kind === 'tel')
		return /^\+?\d{3,12}$/.test(part.tel) ? undefined : `«${part.tel}» cannot be dialled`;
	if (part.kind === 'word')
		return words.some(({ id }) => id === part.word) ? undefined : `unknown word «${part.word}»`;
	if (part.kind === 'app') return isRoute(part.path) ? undefined : `the app has no «${part.path}»`;
	const found = pages.find(({ slug }) => slug === part.page);
	if (!found) return `unknown page «${part.page}»`;
	if (part.section === undefined || anchorsOf(found.page).some(({ text }) => text === part.section))
		return undefined;
	return `«${part.page}» has no «#${part.section}»`;
}

function isRoute(path: string): boolean {
	const [plain = ''] = path.split('#', 1);
	return existsSync(`src/routes/[locale=locale]${plain}/+page.svelte`);
}
