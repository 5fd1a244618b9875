import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { wordsIn } from '../inline.ts';
import type { ReadPage } from '../page.ts';
import { words } from '../words.ts';
import { contactPoints } from '../contacts.ts';
import { checkContacts } from '../settings.vite.ts';
import { pageCheck, tellPlaces, within } from './check.vite.ts';
import { FOLDER, readPages } from './files.vite.ts';
import { checkPages, checkWords } from './mistakes.vite.ts';

const root = mkdtempSync(join(tmpdir(), 'pages-'));
const folder = join(root, 'pages');
const glossary = [{ id: 'ord', term: { nb: 'ord', nn: 'ord' }, means: { nb: 'Noe.', nn: 'Noko.' } }];
afterAll(() => rmSync(root, { recursive: true }));

const page: ReadPage = {
	part: 'pathway',
	order: 10,
	title: 'En side',
	short: 'Om noe',
	lead: 'Et [ord](=ord).',
	sections: [
		{ id: 'one', heading: 'En', body: ['Les [mer](to#two) eller [ring](/hjelp).', ['punkt']] },
		{ id: 'two', heading: 'To', body: [{ terms: [{ id: 'three', term: 'Tre', text: ['Tekst.'] }] }] }
	],
	sources: []
};

beforeEach(() => {
	rmSync(folder, { recursive: true, force: true });
	cpSync(FOLDER, folder, { recursive: true, filter: (from) => from === FOLDER });
	for (const locale of ['nb', 'nn']) {
		write(`en.${locale}`, page);
		write(`to.${locale}`, { ...page, order: 20 });
	}
});

/** A page that may be made wrong. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what is wrong has no type
type Any = any;

/** One value a line, as a file of a writer's has it. */
function write(name: string, value: unknown): void {
	writeFileSync(join(folder, `${name}.ts`), `export const page = ${JSON.stringify(value, null, '\t')};\n`);
}

/** What is told when this file stands so, without the folder's name. */
async function told(name: string, change: (page: Any) => void): Promise<string[]> {
	const changed = structuredClone(page);
	change(changed);
	write(name, changed);
	const lines = await tellPlaces(checkPages(await readPages(folder), glossary));
	return lines.map((line) => line.replace(`${relative('.', folder)}/`, ''));
}

const lineOf = (name: string, text: string) =>
	readFileSync(join(folder, `${name}.ts`), 'utf8')
		.split('\n')
		.findIndex((line) => line.includes(text)) + 1;

test('the pages that ship name only pages, anchors and words there are, and are the same in both languages', async () => {
	expect(await tellPlaces(checkPages(await readPages(), words))).toEqual([]);
	const used = new Set((await readPages()).flatMap((one) => wordsIn(one.page)));
	expect(checkWords(words, used)).toEqual([]);
});

test('two pages that are right', async () => {
	expect(await told('en.nn', () => undefined)).toEqual([]);
});

test('a page without its twin', async () => {
	rmSync(join(folder, 'to.nn.ts'));
	const lines = await told('en.nb', () => undefined);
	expect(lines).toContain('to.nb.ts:4 title: has no twin in nn');
	// And the one that links to it, in the language where it is not.
	expect(lines).toContain(`en.nn.ts:${lineOf('en.nn', 'mer')} sections.0.body.0: unknown page «to»`);
});

test.each<[string, (page: Any) => void, string]>([
	['another part', (page) => (page.part = 'young'), 'en.nn.ts:2 part: young here, pathway in nb'],
	['a part of its own', (page) => (page.part = 'mine'), 'en.nn.ts:2 part: unknown part «mine»'],
	['another order', (page) => (page.order = 15), 'en.nn.ts:3 order: 15 here, 10 in nb'],
	['a place that is taken', (page) => (page.order = 20), 'en.nn.ts:3 order: 20 is the place of «to» too'],
	[
		'a tab that names the illness',
		(page) => (page.title = 'Om kreften'),
		'en.nn.ts:4 title: names the illness in the tab, where others may see it'
	],
	['an empty text', (page) => (page.sections[0].heading = ' '), 'en.nn.ts:10 sections.0.heading: is empty'],
	['a section without text', (page) => (page.sections[0].body = []), 'en.nn.ts:11 sections.0.body: is empty'],
	[
		'another anchor',
		(page) => (page.sections[0].id = 'eins'),
		'en.nn.ts:9 sections.0.id: «eins» is not what stands here in nb'
	],
	[
		'an anchor twice',
		(page) => (page.sections[0].id = 'three'),
		'en.nn.ts:25 sections.1.body.0.terms.0.id: «three» stands twice'
	],
	[
		'an anchor that is the app’s own',
		(page) => (page.sections[0].id = 'ord-x'),
		"en.nn.ts:9 sections.0.id: «ord-x» is an anchor of the app's own"
	],
	[
		'an anchor no address can hold',
		(page) => (page.sections[0].id = 'Éin'),
		'en.nn.ts:9 sections.0.id: «Éin» can be no anchor: small letters, digits and -'
	],
	[
		'sections in another order',
		(page) => page.sections.reverse(),
		'en.nn.ts:9 sections.0.id: «two» is not what stands here in nb'
	],
	[
		'one point too many',
		(page) => page.sections[0].body[1].push('til'),
		'en.nn.ts:15 sections.0.body.1.1: does not stand in nb'
	],
	[
		'one paragraph too few',
		(page) => page.sections[0].body.pop(),
		'en.nn.ts:11 sections.0.body.1.0: stands in nb alone'
	],
	[
		'an unknown page',
		(page) => (page.sections[0].body[0] = '[a](tre) [b](/hjelp)'),
		'en.nn.ts:12 sections.0.body.0: unknown page «tre»'
	],
	[
		'another site',
		(page) => (page.sections[0].body[0] = '[a](https://example.org) [b](/hjelp)'),
		'en.nn.ts:12 sections.0.body.0: unknown page «https://example.org»'
	],
	[
		'an unknown anchor',
		(page) => (page.sections[0].body[0] = '[a](to#fire) [b](/hjelp)'),
		'en.nn.ts:12 sections.0.body.0: «to» has no «#fire»'
	],
	[
		'an unknown path',
		(page) => (page.sections[0].body[0] = '[a](to#two) [b](/hjelpen)'),
		'en.nn.ts:12 sections.0.body.0: the app has no «/hjelpen»'
	],
	['an unknown word', (page) => (page.lead = 'Et [ord](=ordet).'), 'en.nn.ts:6 lead: unknown word «ordet»'],
	[
		'half a link',
		(page) => (page.lead = 'Et [ord] (=ord).'),
		'en.nn.ts:6 lead: half a link: «Et [ord] (=ord).»'
	],
	[
		'a link in a heading',
		(page) => (page.sections[0].heading = '[En](to)'),
		'en.nn.ts:10 sections.0.heading: a link cannot stand here'
	],
	[
		'other links than its twin',
		(page) => (page.sections[0].body[0] = '[a](to) [b](/hjelp)'),
		'en.nn.ts:8 sections.0: leads to /hjelp, to, but in nb to /hjelp, to#two'
	]
])('%s is told with file and line', async (_, change, expected) => {
	expect(await told('en.nn', change)).toContain(expected);
});

test('sources need a date', async () => {
	const lines = await told('en.nb', (page) => page.sources.push({ name: 'Helsenorge' }));
	expect(lines.join('\n')).toMatch(/en\.nb\.ts:\d+ checked: rests on sources/);
});

test('an address that cannot be, or is taken', async () => {
	for (const name of ['Stor', 'hefte'])
		for (const locale of ['nb', 'nn']) write(`${name}.${locale}`, { ...page, order: 40 });
	const lines = await told('en.nb', () => undefined);
	expect(lines).toContain('Stor.nb.ts:4 title: «Stor» can be no address: small letters, digits and -');
	expect(lines).toContain("hefte.nn.ts:4 title: /les/hefte is the app's own");
});

test('words: unused, twice, empty', () => {
	const [word] = glossary as [(typeof glossary)[0]];
	const wrong = [word, word, { ...word, id: 'nei', means: { nb: '', nn: 'Noko.' } }];
	expect(checkWords(wrong, new Set(['ord']))).toEqual([
		{ path: '1.id', problem: '«ord» stands twice' },
		{ path: '2.means.nb', problem: 'is empty' },
		{ path: '2.id', problem: 'no page explains «nei»' }
	]);
});

test('a build with the plugin tells what is wrong, and gives the contents each page’s entry', async () => {
	const { build } = await import('vite');
	const entry = join(folder, 'entry.ts');
	writeFileSync(entry, "export { default } from './en.nb.ts?entry';\n");
	const run = () =>
		build({
			configFile: false,
			root: folder,
			logLevel: 'silent',
			plugins: [pageCheck()],
			build: { write: false, lib: { entry, formats: ['es'], fileName: 'a' } }
		});
	const [{ output }] = (await run()) as unknown as [{ output: [{ code: string }] }];
	expect(output[0].code).toContain('En side');
	expect(output[0].code).not.toContain('punkt');
	const unused = { ...words[0]!, id: 'ubrukt' };
	(words as unknown[]).push(unused);
	await expect(run()).rejects.toThrow(/words\.ts:\d+ \d+\.id: no page explains «ubrukt»/);
	(words as unknown[]).pop();
});

test('a wrong number among the contact points is told with its line', async () => {
	const wrong = contactPoints.map((point, i) => (i === 1 ? { ...point, phone: 'ring oss' } : point));
	const [told] = await tellPlaces(within('contacts', 'contactPoints', checkContacts(wrong, true)));
	const lines = readFileSync('src/lib/content/contacts.ts', 'utf8').split('\n');
	const id = lines.findIndex((line) => line.includes(`'${contactPoints[1]!.id}'`));
	const phone = lines.findIndex((line, i) => i > id && line.includes('phone:'));
	expect(told).toMatch(new RegExp(`contacts\\.ts:${phone + 1} 1\\.phone: «ring oss»`));
});
