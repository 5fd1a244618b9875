/** A worked-through conversation, out as a file: the note as it stands, the results as they came, the plan. */
import { beforeAll, expect, test } from 'vitest';
import { findPack } from '$lib/content/packs/index.ts';
import { locales } from '$lib/core/locale.ts';
import { serializePlan } from '$lib/core/plan/index.ts';
import { openHandover, openResult, type QuestionnaireResponse } from '$lib/core/result/index.ts';
import type { Document } from '$lib/core/document/index.ts';
import { newTalk, type Talk } from '$lib/core/talk/index.ts';
import type { I18n } from '$lib/i18n/index.svelte.ts';
import type { Open } from '../collect.ts';
import { signed } from '../example.ts';
import { full, needs } from '../note/cases.ts';
import { leftBy, wordsIn, type Leaving } from './material.ts';
import { documentOf } from './save-document.ts';

let count = 0;
const here = {
	at: '2026-11-22T10:20:00Z',
	uuid: () => `00000000-0000-4000-8000-${String(count++).padStart(12, '0')}`
};
const t = {} as Record<'nb' | 'nn', I18n['t']>;
beforeAll(async () => {
	for (const locale of locales) t[locale] = await wordsIn(locale);
});

async function leaving(change: Partial<Talk> = {}, more: Partial<Leaving> = {}): Promise<Leaving> {
	const { current, ...along } = await openHandover(await signed({}, full), findPack);
	if (current.status !== 'opened') throw new Error(current.status);
	const open: Open = { ...current, ...along };
	const contact = { name: 'Kontaktpunktet', phone: '22 33 44 55', hours: 'hverdager kl. 9–15' };
	const talk: Talk = {
		...newTalk(open.result, 'nb'),
		...{ outcome: 'held', needs, contact, unheardBy: '2027-01-15' },
		...change
	};
	return { open, absent: false, talk, sent: undefined, ...more };
}

const of = (document: Document, type: string) =>
	document.entry.map(({ resource }) => resource).filter(({ resourceType }) => resourceType === type);
const textOf = (document: Document) => JSON.stringify(of(document, 'Composition'));

test.each(locales)('note, answers and plan in %s, each in its place', async (locale) => {
	const document = documentOf(await leaving({ locale }), t[locale], here);
	const [composition] = of(document, 'Composition') as unknown as [{ title: string; section: object[] }];
	expect(composition.title).toContain('Samtale 1');
	const titles = composition.section.map((section) => (section as { title: string }).title);
	expect(titles).toHaveLength(6);
	expect(titles.slice(-2)).toEqual(locale === 'nb' ? ['Svarene', 'Avtalen hjem'] : ['Svara', 'Avtalen heim']);
	expect(titles[1]).toMatch(/^a\) /);
	expect(textOf(document)).toContain('Sover bare noen timer');
	const [plan] = of(document, 'CarePlan') as unknown as [{ activity: object[]; note: { text: string }[] }];
	expect(plan.activity).toHaveLength(needs.length);
	expect(plan.note.map(({ text }) => text).join('\n')).toContain('22 33 44 55');
	const [answers] = of(document, 'QuestionnaireResponse') as QuestionnaireResponse[];
	expect((await openResult(JSON.stringify(answers), findPack)).status).toBe('opened');
});

test('the note as it was written over, and without what goes to single units', async () => {
	const note = { length: 'long', edited: { 'needs/send/held': 'Mine egne ord <om> dette' } } as const;
	const text = textOf(documentOf(await leaving({ note }), t.nb, here));
	expect(text).toContain('Mine egne ord &lt;om&gt; dette');
	expect(text).not.toContain('"Til: ');
});

test('before anyone has said how it went there is no note, and nothing is agreed', async () => {
	const document = documentOf(
		await leaving({ ...{ needs: [], outcome: undefined, contact: undefined } } as Partial<Talk>),
		t.nb,
		here
	);
	expect(of(document, 'CarePlan')).toEqual([]);
	const [composition] = of(document, 'Composition') as unknown as [{ section: { title: string }[] }];
	expect(composition.section.map(({ title }) => title)).toEqual(['Svarene']);
});

test('the plan that was sent is the plan that is saved', async () => {
	const now = await leaving();
	const { plan } = leftBy(now, t.nb, { at: here.at, id: here.uuid() });
	const text = serializePlan({ ...plan!, agreements: plan!.agreements.slice(0, 1) });
	const sent = { state: 'waiting', id: plan!.id, edited: {}, text } as Leaving['sent'];
	const document = documentOf({ ...now, sent }, t.nb, here);
	expect(of(document, 'CarePlan')).toMatchObject([
		{ identifier: [{ value: `urn:uuid:${plan!.id}` }], activity: [{}] }
	]);
	expect(leftBy({ ...now, sent }, t.nb, { at: here.at, id: here.uuid() }).sent).toBe(true);
});

test('whether the digits were compared is said, and nothing that was not checked', async () => {
	const said = async (more: Partial<Leaving>) =>
		JSON.stringify(of(documentOf(await leaving({}, more), t.nb, here), 'Provenance'));
	expect(await said({})).toContain('ble sammenlignet på begge');
	expect(await said({ absent: true })).toContain('ble ikke sammenlignet');
	const read = async (more: Partial<Leaving>) => textOf(documentOf(await leaving({}, more), t.nb, here));
	expect(await read({})).not.toContain('ikke sammenlignet');
	expect(await read({ absent: true })).toContain('Kontrolltallet er ikke sammenlignet');
	const { open } = await leaving();
	for (const origin of ['keyed', 'practice'] as const)
		expect(await said({ open: { ...open, origin } })).toContain('Ingen signatur å kontrollere');
});

test('opened again, the results in it are read, and nothing else of it', async () => {
	const document = documentOf(await leaving(), t.nb, here);
	const { current, earlier } = await openHandover(JSON.stringify(document, null, 2), findPack);
	expect(current).toMatchObject({ status: 'opened', origin: 'signed' });
	expect(earlier).toEqual([]);
	const changed = JSON.parse(JSON.stringify(document)) as {
		entry: { resource: { item?: { text: string }[] } }[];
	};
	changed.entry.find(({ resource }) => resource.item)!.resource.item![0]!.text = 'Noe annet';
	expect((await openHandover(JSON.stringify(changed), findPack)).current.status).toBe('tampered');
	const empty = { ...document, entry: document.entry.slice(0, 2) };
	expect((await openHandover(JSON.stringify(empty), findPack)).current.status).toBe('malformed');
	const newer = { ...document, meta: { tag: [{ system: 'urn:hjemvei:fhir:document', code: '2' }] } };
	expect((await openHandover(JSON.stringify(newer), findPack)).current.status).toBe('unknown-format');
});

test('of a made-up patient every text says so', async () => {
	const { open } = await leaving();
	const document = documentOf(await leaving({}, { open: { ...open, origin: 'practice' } }), t.nn, here);
	const [composition] = of(document, 'Composition') as unknown as [{ title: string }];
	expect(composition.title).toMatch(/^ØVING/);
	expect(document.meta.security).toHaveLength(1);
});
