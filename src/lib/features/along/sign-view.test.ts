import { describe, expect, test } from 'vitest';
import { findPack } from '$lib/content/packs/index.ts';
import { pakjenning } from '$lib/content/packs/pakjenning.ts';
import { temaer } from '$lib/content/packs/temaer.ts';
import { openResult, partsOf } from '$lib/core/result/index.ts';
import type { ViewForm } from '$lib/core/room/index.ts';
import { formOf, signView, type ToSign } from './sign-view.ts';
import { readWritten, writtenRows } from './written.ts';

const NOW = new Date('2026-11-23T02:00:00.500Z');
const form: ViewForm = {
	conversation: 2,
	length: 'whole',
	pack: { id: pakjenning.id, version: pakjenning.version }
};
const sheet = {
	distress: 3,
	'mark/fear': true,
	'gone/emotional': true,
	'first/fear': 1,
	important: 'At hun får sove',
	ownQuestions: 'Ikke sendt ennå',
	// What is not asked of a relative, however it came there.
	alone: true,
	sendGp: true,
	wantsConversation: 'no',
	phone: '22 22 22 22',
	'private/distress': true
};

async function input(more: Partial<ToSign> = {}): Promise<ToSign> {
	const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
		'sign',
		'verify'
	]);
	const { x, y, d } = await crypto.subtle.exportKey('jwk', pair.privateKey);
	return {
		...{ form, locale: 'nb', sheet, questions: 'Kan jeg være med på video?', whole: true },
		...{ keys: { x: x!, y: y!, d: d! }, patient: 'Ola Nordmann', relative: 'Kari' },
		...more
	};
}

async function signed(more: Partial<ToSign> = {}) {
	const given = await input(more);
	const json = await signView(given, NOW);
	const opened = await openResult(json!, findPack);
	if (opened.status !== 'opened') throw new Error(opened.status);
	return { given, json: json!, ...opened };
}

test('what the relative lets the clinician have is signed by their key in the room, and says whose it is', async () => {
	const { result, resource, given } = await signed();
	expect(result).toMatchObject({
		answerer: { role: 'relative' },
		conversation: 2,
		relative: 'Kari',
		person: { name: 'Ola Nordmann' },
		confirmedAt: '2026-11-23T02:00:00Z'
	});
	expect(partsOf(resource)).toMatchObject({ x: given.keys.x, y: given.keys.y });
});

test('nothing is in it that is the patient’s to say, and questions only as they were sent', async () => {
	const { result } = await signed();
	expect(result.answers).toMatchObject({
		distress: 3,
		marked: ['fear'],
		private: [],
		alone: false,
		first: []
	});
	expect(result.answers.texts).toEqual({
		important: 'At hun får sove',
		ownQuestions: 'Kan jeg være med på video?'
	});
	expect(JSON.stringify(result.answers)).not.toMatch(/sendGp|wantsConversation|22 22|Ikke sendt/);
});

test('questions alone carry nothing of the rest', async () => {
	const { result, json } = await signed({ whole: false });
	expect(result.answers.texts).toEqual({ ownQuestions: 'Kan jeg være med på video?' });
	expect(json).not.toMatch(/At hun får sove|fear/);
	expect(result.answers.distress).toBeUndefined();
});

test('nothing said is nothing signed', async () => {
	expect(await signView(await input({ whole: false, questions: '' }), NOW)).toBeUndefined();
});

describe('what the relative answers follows the patient’s form', () => {
	test.each([
		['an old version', { ...form, pack: { id: pakjenning.id, version: '1.0.0' } }, form],
		['the short way', { ...form, length: 'short' }, { ...form, length: 'short' }],
		['«ingen behov nå»', { ...form, length: 'none' }, form],
		[
			'themes, which are short already',
			{ ...form, length: 'short', pack: { id: temaer.id, version: '1.0.0' } },
			{ ...form, pack: { id: temaer.id, version: temaer.version } }
		]
	] as const)('%s', (_, patients, own) => {
		expect(formOf(patients)).toEqual(own);
	});
});

test('what is written can be read before it goes anywhere', async () => {
	const t = ((pick: (words: object) => unknown) => {
		const path: string[] = [];
		const trail: object = new Proxy({}, { get: (_, key) => (path.push(String(key)), trail) });
		pick(trail);
		return path.join('.');
	}) as never;
	const i18n = { locale: 'nb', t } as never;
	const whole = await readWritten((await signed()).json);
	const rows = writtenRows(i18n, whole!);
	expect(rows.map(({ id }) => id)).toEqual(['ownQuestions', 'number', 'marked', 'important']);
	expect(rows[2]!.value).toEqual(['Frykt']);
});

test('what is not a relative’s is not read as one’s', async () => {
	expect(await readWritten('{}')).toBeUndefined();
	const { json } = await signed();
	expect(await readWritten(json.replace('At hun får sove', 'At hun får dø'))).toBeUndefined();
});
