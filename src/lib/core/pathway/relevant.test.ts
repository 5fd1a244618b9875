import { expect, test } from 'vitest';
import { packs } from '$lib/content/packs/index.ts';
import { read } from '../instrument/sheet.ts';
import { relevant } from './relevant.ts';
import type { Setting } from './steps.ts';

const pack = packs.findLast(({ id }) => id === 'pakjenning')!;
const before = packs.find(({ id }) => id === 'pakjenning')!;
const themes = packs.findLast(({ id }) => id === 'temaer')!;
const answers = read(pack, {
	distress: 4,
	'mark/housing': true,
	'gone/practical': true,
	'first/housing': 1,
	'theme/work': true,
	other: 'noe annet',
	ownQuestions: 'Når kan jeg jobbe?',
	notHappened: 'Timen hos NAV',
	childView: 'barnets ord',
	languageName: 'tamil',
	wantsConversation: 'later',
	alone: true,
	sendMunicipality: false,
	sendGp: true,
	'private/distress': true,
	'private/mark/housing': true
});
const setting = (patch: Partial<Setting>): Setting => ({
	conversation: 1,
	answerer: { role: 'self' },
	length: 'whole',
	...patch
});

test('the whole path keeps all that was asked, and nothing that was not', () => {
	expect(relevant(pack, setting({}), answers)).toEqual({
		distress: 4,
		marked: ['housing'],
		none: [],
		gone: ['practical'],
		first: ['housing'],
		themes: ['work'],
		texts: { other: 'noe annet', ownQuestions: 'Når kan jeg jobbe?' },
		wantsConversation: 'later',
		alone: true,
		sendMunicipality: false,
		sendGp: true,
		private: ['distress', 'mark/housing']
	});
});

test('the short path leaves the list out, its private marks too', () => {
	const short = relevant(pack, setting({ length: 'short' }), answers);
	expect(short).toMatchObject({ marked: [], gone: [], first: [], themes: ['work'], private: ['distress'] });
});

test('«ingen behov nå» keeps the number and the choice alone', () => {
	const none = relevant(pack, setting({ length: 'none' }), answers);
	expect(none).toMatchObject({
		distress: 4,
		wantsConversation: 'later',
		themes: [],
		texts: {},
		alone: false
	});
	const proxy = setting({ length: 'none', answerer: { role: 'proxy', authority: 'none' } });
	expect(relevant(pack, proxy, answers)).not.toHaveProperty('wantsConversation');
});

test('the choice is kept in every length for whoever chooses for themself', () => {
	for (const length of ['whole', 'short'] as const) {
		expect(relevant(pack, setting({ length }), answers).wantsConversation).toBe('later');
		const proxy = setting({ length, answerer: { role: 'proxy', authority: 'guardian' } });
		expect(relevant(pack, proxy, answers)).not.toHaveProperty('wantsConversation');
		const parent = setting({ length, answerer: { role: 'parent', age: '12-15' } });
		expect(relevant(pack, parent, answers).wantsConversation).toBe('later');
	}
});

test('a pack states only what it has words for: 1.0.0 no own questions, and the choice after «ingen behov nå» alone', () => {
	const whole = relevant(before, setting({}), answers);
	expect(whole.texts).toEqual({ other: 'noe annet' });
	expect(whole).not.toHaveProperty('wantsConversation');
	expect(relevant(before, setting({ length: 'none' }), answers).wantsConversation).toBe('later');
});

test('what did not happen belongs to the conversations after the first', () => {
	const said = (conversation: 1 | 2 | 3, length: 'whole' | 'short' | 'none' = 'whole') =>
		relevant(pack, setting({ conversation, length }), answers).texts.notHappened;
	expect([said(1), said(2), said(3, 'short'), said(2, 'none')]).toEqual([
		...[undefined, 'Timen hos NAV', 'Timen hos NAV', undefined]
	]);
});

test('sending belongs to conversation 1 and to the patient', () => {
	for (const patch of [
		{ conversation: 2 },
		{ answerer: { role: 'proxy', authority: 'guardian' } }
	] as const) {
		const kept = relevant(pack, setting(patch), answers);
		expect(kept).not.toHaveProperty('sendMunicipality');
		expect(kept).not.toHaveProperty('sendGp');
	}
});

test('the child’s own view belongs to a parent’s answers; a language to the wish for an interpreter', () => {
	const parent = setting({ answerer: { role: 'parent', age: 'under-12' } });
	expect(relevant(before, parent, answers).texts).toEqual({ other: 'noe annet', childView: 'barnets ord' });
	expect(relevant(pack, setting({}), { ...answers, language: 'interpreter' }).texts).toHaveProperty(
		'languageName'
	);
});

test('themes are not kept where the list is the themes', () => {
	expect(relevant(themes, setting({}), read(themes, { 'theme/work': true })).themes).toEqual([]);
});
