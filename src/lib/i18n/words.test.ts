import { expect, test } from 'vitest';
import { help } from '$lib/content/help.ts';
import { plain } from '$lib/content/inline.ts';
import { labels } from '$lib/content/labels.ts';
import { packs } from '$lib/content/packs/index.ts';
import { loadPage, slugs } from '$lib/content/pages/index.ts';
import { referrals, roles } from '$lib/content/referrals.ts';
import { words as glossary } from '$lib/content/words.ts';
import { strings, texts, words, type Entry } from './every.ts';
import { bokmalIn } from './nynorsk.ts';
import { unknownWords } from './same.ts';

/** Not words of a language: ids and dates, the names of the Norwegian spelling alphabet, and of helpers. */
const SAME = /(^|\.)(id|how|date|part)$|\.spelled\.words\.|^glossary\.\d+\.term$/;
const PLURAL = /_(zero|one|two|few|many|other)$/;
const variables = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name).sort();

const catalogue = { nb: strings(await words('nb')), nn: strings(await words('nn')) };
/** What is read: pages, packs, numbers. Sources are named as their owners name them. */
const written = {
	...{ packs, help, labels, glossary, referrals, roles },
	pages: await Promise.all(
		slugs.map(async (slug) => ({
			nb: { ...(await loadPage('nb', slug)), sources: [] },
			nn: { ...(await loadPage('nn', slug)), sources: [] }
		}))
	)
};
const content = {
	nb: [
		...texts(written).map(({ path, nb: text }) => ({ path, text })),
		...read(written.pages.map(({ nb }) => nb))
	],
	nn: [
		...texts(written).map(({ path, nn: text }) => ({ path, text })),
		...read(written.pages.map(({ nn }) => nn))
	]
};
/** Without the targets of links, which are names of ours and no language. */
function read(pages: unknown): Entry[] {
	return strings(pages).map(({ path, text }) => ({ path, text: plain(text) }));
}
const all = { nb: [...catalogue.nb, ...content.nb], nn: [...catalogue.nn, ...content.nn] };

const pairs = all.nb.map((entry, i) => ({ ...entry, nn: all.nn[i]?.text ?? '' }));
const paths = (entries: readonly Entry[]) => entries.map(({ path }) => path);

test('both languages have the same keys, in the same order', () => {
	expect(paths(catalogue.nn)).toEqual(paths(catalogue.nb));
	expect(paths(content.nn)).toEqual(paths(content.nb));
	expect(all.nb.length).toBeGreaterThan(300);
});

test('no text is empty', () => {
	expect(paths([...all.nb, ...all.nn].filter(({ text }) => text.trim() === ''))).toEqual([]);
});

test('both languages take the same values', () => {
	const wrong = pairs.filter(({ text, nn }) => variables(text).join() !== variables(nn).join());
	expect(paths(wrong)).toEqual([]);
});

test('a key with number forms has both of them, and its plural says how many', () => {
	const forms = Map.groupBy(
		paths(catalogue.nb).filter((path) => PLURAL.test(path)),
		(path) => path.replace(PLURAL, '')
	);
	for (const [key, found] of forms) expect(found.sort(), key).toEqual([`${key}_one`, `${key}_other`]);
	const other = [...catalogue.nb, ...catalogue.nn].filter(({ path }) => path.endsWith('_other'));
	expect(paths(other.filter(({ text }) => !text.includes('{{count}}')))).toEqual([]);
});

test('a text that is the same in both has only words that are right in both', () => {
	const same = pairs.filter(({ path, text, nn }) => text === nn && !SAME.test(path));
	const wrong = same.flatMap(({ path, text }) => {
		const unknown = unknownWords(text);
		return unknown.length > 0 ? [`${path}: «${text}» (${unknown.join(', ')})`] : [];
	});
	expect(wrong, 'translate it, or add the words to same.ts').toEqual([]);
});

test('nynorsk has no bokmål in it', () => {
	const wrong = all.nn.flatMap(({ path, text }) => {
		const found = bokmalIn(text);
		return found.length > 0 ? [`${path}: ${found.join(', ')} in «${text}»`] : [];
	});
	expect(wrong).toEqual([]);
});

test('the search for bokmål finds it where it is', () => {
	const other = pairs.filter(({ text, nn }) => text !== nn);
	const found = other.filter(({ text }) => bokmalIn(text).length > 0);
	expect(found.length / other.length).toBeGreaterThan(0.75);
});

test.each([
	['Eg veit ikkje kva eg skal seie om det no, men nokon kan nå deg på telefon.', []],
	['Kirkens SOS og Pårørendelinjen er opne; det er frivillig og billig.', []],
	['Hva er viktig for deg nå?', ['Hva', 'nå']],
	['Mulighet til å få hjelp fra sykehuset', ['Mulighet', 'fra', 'sykehuset']],
	['Oppsummeringen av utfordringer kan leses', ['Oppsummeringen', 'utfordringer', 'leses']],
	['De tre samtalane i Hjemvei', ['De tre', 'Hjemvei']],
	['{{noen}} svarer', []]
])('%s', (text, expected) => expect(new Set(bokmalIn(text))).toEqual(new Set(expected)));

test('quotes are «these», and nobody shouts', () => {
	const wrong = [...all.nb, ...all.nn].filter(({ text }) => /["“”]|!|\.\.\./.test(text));
	expect(wrong.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
});

test('no question asks for samtykke: that word has a meaning in law', () => {
	expect(texts(packs).filter(({ nb, nn }) => /samtykk/i.test(nb + nn))).toEqual([]);
});
