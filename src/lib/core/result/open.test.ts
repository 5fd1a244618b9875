import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPack, packs } from '$lib/content/packs/index.ts';
import { anyPack, anyResult, newKey, resultOf, sign } from '../../../../tests/support/results.ts';
import type { QuestionnaireResponse } from './fhir.ts';
import { checkDigits, formatDigits, openResult, signResult } from './index.ts';

const keys = await newKey();
const pack = packs.findLast(({ id }) => id === 'pakjenning')!;
const sheet = {
	distress: 7,
	'mark/housing': true,
	'mark/finances': true,
	'first/housing': 1,
	other: 'Trapp',
	'private/other': true,
	sendGp: false
};
const result = resultOf(pack, sheet);
const signed = await sign(result, pack, keys);
const open = (resource: unknown) => openResult(JSON.stringify(resource), findPack);

test('any result a person could confirm is signed, written, read and opened as it was', async () => {
	await fc.assert(
		fc.asyncProperty(
			anyPack.chain((pack) => fc.tuple(fc.constant(pack), anyResult(pack))),
			fc.boolean(),
			async ([pack, result], pretty) => {
				const resource = await sign(result, pack, keys);
				const opened = await openResult(JSON.stringify(resource, null, pretty ? 2 : 0), findPack);
				const thumbprint = expect.stringMatching(/^[\w-]{43}$/);
				expect(opened).toEqual({
					...{ status: 'opened', origin: 'signed', result, pack, resource, thumbprint },
					digits: checkDigits(resource)
				});
			}
		),
		{ numRuns: 300 }
	);
});

test('the six digits are of the content, whoever signed it', async () => {
	const again = await sign(result, pack, await newKey());
	expect(checkDigits(again)).toBe(checkDigits(signed));
	expect(checkDigits(await sign({ ...result, locale: 'nn' }, pack, keys))).not.toBe(checkDigits(signed));
	expect(formatDigits('012345')).toBe('012 345');
});

/** Compact JSON has no insignificant byte, so here every flip must be refused. */
test('every byte of a signed file flipped is refused', async () => {
	const bytes = Buffer.from(JSON.stringify(signed));
	for (let i = 0; i < bytes.length; i++) {
		const flipped = Buffer.from(bytes);
		flipped[i]! ^= 1 << (i % 8);
		expect((await openResult(flipped.toString(), findPack)).status, `byte ${i}`).not.toBe('opened');
	}
});

/** Spaces and line breaks between tokens may become one another; nothing else may change. */
test('every byte of an indented file flipped is refused or opens with the same content', async () => {
	const bytes = Buffer.from(JSON.stringify(signed, null, '\t'));
	for (let i = 0; i < bytes.length; i++) {
		const flipped = Buffer.from(bytes);
		flipped[i]! ^= 1 << ((i + 3) % 8);
		const opened = await openResult(flipped.toString(), findPack);
		if (opened.status === 'opened') expect(opened.result, `byte ${i}`).toEqual(result);
	}
});

type Change = (resource: QuestionnaireResponse & Record<string, unknown>) => void;
const smuggled: [string, Change][] = [
	['an id', (r) => (r.id = 'x')],
	['meta', (r) => (r.meta = { security: [] })],
	['a narrative', (r) => (r.text = { status: 'generated', div: '<div/>' })],
	['null', (r) => (r.basedOn = null)],
	['an unknown extension', (r) => r.extension.unshift({ url: 'urn:x', valueString: 'x' })],
	['an extension twice', (r) => r.extension.unshift(r.extension[0]!)],
	['extensions in another order', (r) => r.extension.reverse()],
	['other words in a question', (r) => (r.item[0]!.text += '!')],
	['other words in an answer', (r) => (r.item.at(-1)!.answer![0] = { valueString: 'x' })],
	['items in another order', (r) => r.item.reverse()],
	['an item twice', (r) => r.item.push(r.item[0]!)],
	['an unknown item', (r) => r.item.push({ linkId: 'x', text: 'x' })],
	[
		'an item of the sheet under its key',
		(r) => r.item.push({ linkId: 'mark/housing', text: 'x', answer: [] })
	],
	['a number out of range', (r) => (r.item[0]!.answer = [{ valueInteger: 11 }])],
	['a number that is not whole', (r) => (r.item[0]!.answer = [{ valueInteger: 6.5 }])],
	['two numbers', (r) => r.item[0]!.answer!.push({ valueInteger: 3 })],
	['an answer of two kinds', (r) => Object.assign(r.item[0]!.answer![0]!, { valueString: 'x' })],
	['a patient with more', (r) => Object.assign(r.contained[0], { gender: 'female' })],
	['a relative for a patient', (r) => r.contained.push({ ...relative })],
	['a birth date that is none', (r) => (r.contained[0].birthDate = '1951-02-30')],
	['a birth date in a list', (r) => Object.assign(r.contained[0], { birthDate: ['1951-02-28'] })],
	['a name that turns text round', (r) => (r.contained[0].name![0]!.text = 'Kari\u202e')],
	['a name that is too long', (r) => (r.contained[0].name![0]!.text = 'x'.repeat(101))],
	['an identifier in a list', (r) => Object.assign(r.identifier, { value: [r.identifier.value] })],
	['an identifier in upper case', (r) => (r.identifier.value = r.identifier.value.replace('f', 'F'))],
	['another language', (r) => (r.language = 'en')],
	['words in the other language', (r) => (r.language = 'nn')],
	['amended, of nothing', (r) => (r.status = 'amended')],
	['a fourth conversation', (r) => (r.extension[2]!.valuePositiveInt = 4)],
	['sending in conversation 2', (r) => (r.extension[2]!.valuePositiveInt = 2)],
	['a list on the short path', (r) => (r.extension[4]!.valueCode = 'short')],
	['an unknown role', (r) => (r.extension[3]!.extension![0]!.valueCode = 'nurse')],
	['another source', (r) => (r.source = { reference: 'Patient/1' })]
];
const relative = {
	resourceType: 'RelatedPerson',
	id: 'relative',
	patient: { reference: '#patient' }
} as const;

test.each(smuggled)('nothing rides along, however well signed: %s', async (_, change) => {
	const resource = structuredClone(signed) as Parameters<Change>[0];
	change(resource);
	const resigned = await signResult(resource, keys.key, keys.jwk);
	expect((await open(resigned)).status).toBe('malformed');
});

test('a time that is not whole seconds in UTC is refused, also when signed', async () => {
	for (const authored of [
		'2026-11-22T09:30:00.5Z',
		'2026-11-22T10:30:00+01:00',
		'2026-02-30T09:30:00Z',
		'2026'
	]) {
		const resigned = await signResult({ ...signed, authored }, keys.key, keys.jwk);
		expect((await open(resigned)).status, authored).toBe('malformed');
	}
});

test('what this build cannot know is told apart', async () => {
	const change = (patch: object) => open({ ...signed, ...patch });
	const [format, hash, ...more] = signed.extension;
	const questionnaire = 'urn:hjemvei:questionnaire:';
	expect(await change({ extension: [{ ...format, valuePositiveInt: 2 }, hash, ...more] })).toEqual({
		status: 'unknown-format'
	});
	expect(await change({ questionnaire: `${questionnaire}pakjenning|99.0.0` })).toEqual({
		status: 'newer-pack'
	});
	expect(await change({ questionnaire: `${questionnaire}skjema|1.0.0` })).toEqual({ status: 'unknown-pack' });
	expect(await change({ extension: [format, { ...hash, valueString: 'x' }, ...more] })).toEqual({
		status: 'unknown-pack'
	});
});

test.each([
	['nothing', ''],
	['null', 'null'],
	['a list', '[]'],
	['another resource', JSON.stringify({ ...signed, resourceType: 'Bundle' })],
	['another questionnaire response', '{"resourceType":"QuestionnaireResponse","status":"completed"}'],
	['extensions that are none', JSON.stringify({ ...signed, extension: [null, 1] })],
	['no questionnaire', JSON.stringify({ ...signed, questionnaire: 7 })],
	['an oversize file', JSON.stringify({ ...signed, x: 'x'.repeat(70_000) })],
	['deep nesting', JSON.stringify(signed).replace('{', `{"x":${'['.repeat(50)}${']'.repeat(50)},`)],
	['a key twice', JSON.stringify(signed).replace('{', '{"status":"amended",')],
	['a prototype', JSON.stringify(signed).replace('{', '{"__proto__":{"status":"amended"},')]
])('%s is malformed', async (_, json) => {
	expect((await openResult(json, findPack)).status).toBe('malformed');
});

test('any JSON and any text get a status', async () => {
	await fc.assert(
		fc.asyncProperty(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), async (text) => {
			expect((await openResult(text, findPack)).status).toBe('malformed');
		})
	);
});
