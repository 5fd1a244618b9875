import { expect, test } from 'vitest';
import { locales } from '../core/locale.ts';
import { catalogues, type Area } from './catalogues/index.ts';
import { strings, words } from './every.ts';
import { I18n, loadWords } from './index.svelte.ts';

const PLURAL = /_(one|other)$/;
const fill = (text: string, value: string) => text.replaceAll(/\{\{.*?\}\}/g, value);

/** The selector for a dotted path, as components write it. */
function selector(path: string) {
	// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the types know the keys; here they come from data
	return ($: any) => path.split('.').reduce((inner, key) => inner[key], $);
}

test.each(locales)('every key gives its words in %s, never the key', async (locale) => {
	await loadWords(locale, ...(Object.keys(catalogues) as Area[]));
	const t = new I18n(() => locale).t as (key: unknown, values: object) => string;
	for (const { path, text } of strings(await words(locale))) {
		const count = path.endsWith('_one') ? 1 : 2;
		const names = [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => [
			name,
			PLURAL.test(path) ? count : 7
		]);
		const values = { ...Object.fromEntries(names), ...(PLURAL.test(path) ? { count } : {}) };
		const shown = t(selector(path.replace(PLURAL, '')), values);
		expect(shown, path).toBe(fill(text, PLURAL.test(path) ? String(count) : '7'));
	}
});

test('a value that is missing is an error, not a hole', async () => {
	await loadWords('nb', 'prepare');
	const t = new I18n(() => 'nb').t as (key: unknown) => string;
	const entry = strings(await words('nb')).find(
		({ text, path }) => text.includes('{{') && !PLURAL.test(path)
	)!;
	expect(() => t(selector(entry.path))).toThrow('a value is missing');
});
