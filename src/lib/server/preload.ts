import { readFileSync } from 'node:fs';

/** Written by Vite before the pages are prerendered; relative to where the build runs. */
const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';

/** What each part of the app asks for beside `common`. One that is forgotten here only comes later. */
const AREAS: Record<string, readonly string[]> = {
	'': ['home', 'prepare'],
	forbered: ['prepare'],
	'gi-videre': ['handover'],
	helsepersonell: ['clinician'],
	innstillinger: ['home'],
	'legg-tilbake': ['restore'],
	'min-vei': ['journey'],
	sammen: ['together', 'along']
};

let chunks: { name?: string; file: string }[] | undefined;

/**
 * Adds the words of the page's language to what a prerendered page preloads. They are imported by `load`, so
 * that no page carries both languages, and the browser would find them one round trip too late.
 */
export function preloadWords(html: string, path: string): string {
	const start = /<link href="([^"]*)_app\/immutable\/entry\/start[^>]*>/.exec(html);
	const [, locale, part = '', page] = path.split('/');
	if (!start || !locale) return html;
	chunks ??= Object.values(JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, { file: string }>);
	// A page to read is a file of its own, by its name in the address.
	const read = part === 'les' && page ? [page] : [];
	const links = ['common', ...(AREAS[part] ?? []), ...read].flatMap((area) => {
		const words = chunks?.find(({ name }) => name === `${area}.${locale}`);
		return words ? [`<link href="${start[1]}${words.file}" rel="modulepreload">`] : [];
	});
	return html.replace(start[0], [start[0], ...links].join('\n\t\t'));
}
