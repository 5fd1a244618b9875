import { describe, expect, test } from 'vitest';
import { pakjenning as pack } from '$lib/content/packs/pakjenning.ts';
import type { View } from '$lib/core/room/index.ts';
import { isLetter } from '$lib/core/room/letter.ts';
import { comparedAnswers, isSameForm, mayShow, stageOf, viewLetter } from './two-views.ts';

const silent: View = { kind: 'view', wants: false, ready: false, toClinician: false };
const view = (said: Partial<View>): View => ({ ...silent, ...said });
const form = { conversation: 1, length: 'whole', pack: { id: pack.id, version: pack.version } } as const;
const answers = comparedAnswers(pack, form, { distress: 6 });

describe('who has asked', () => {
	test.each([
		[undefined, undefined, 'open'],
		[view({ wants: true }), undefined, 'asked'],
		[view({ wants: true }), silent, 'asked'],
		[undefined, view({ wants: true }), 'wanted'],
		[view({ wants: true }), view({ wants: true }), 'agreed']
	] as const)('%o and %o', (mine, theirs, stage) => {
		expect(stageOf(mine, theirs)).toBe(stage);
	});
});

describe('answers are sent', () => {
	const yes = view({ wants: true, ready: true });

	test('when both want it and both are ready', () => {
		expect(mayShow(yes, yes)).toBe(true);
		const letter = viewLetter(view({ wants: true }), yes, { ready: true }, { form, answers });
		expect(letter).toEqual({ ...yes, form, answers });
		expect(isLetter(letter)).toBe(true);
	});

	test.each([
		['I have not said yes', { wants: false, ready: true }, yes],
		['I am not ready', { wants: true, ready: false }, yes],
		['they have said nothing', { wants: true, ready: true }, undefined],
		['they have not said yes', { wants: true, ready: true }, view({ ready: true })],
		['they are not ready', { wants: true, ready: true }, view({ wants: true })]
	] as const)('never while %s', (_, said, theirs) => {
		expect(viewLetter(yes, theirs, said, { form, answers })).not.toHaveProperty('answers');
	});

	test('and are taken back with the yes', () => {
		const sent = viewLetter(yes, yes, {}, { form, answers });
		expect(viewLetter(sent, yes, { wants: false }, { form, answers })).toEqual({
			...view({ ready: true }),
			form
		});
	});

	test('not where nobody knows which form it is', () => {
		expect(viewLetter(yes, yes, {}, { form: undefined, answers })).not.toHaveProperty('answers');
	});
});

test('what is private, and own words, are never put beside another’s', () => {
	const sheet = {
		distress: 6,
		'private/distress': true,
		'mark/fear': true,
		'mark/worry': true,
		'private/mark/worry': true,
		'gone/emotional': true,
		important: 'Å sove',
		'theme/economy': true,
		alone: true,
		sendGp: true,
		wantsConversation: 'yes'
	};
	expect(comparedAnswers(pack, form, sheet)).toMatchObject({
		marked: ['fear'],
		// Where something is kept back, what is not marked is not said either.
		gone: [],
		texts: {},
		private: [],
		alone: false
	});
	expect(JSON.stringify(comparedAnswers(pack, form, sheet))).not.toMatch(/distress|worry|sove|sendGp|wants/);
});

test('answers to another conversation, or another list, stand beside nothing', () => {
	expect(isSameForm(form, { ...form, length: 'short' })).toBe(true);
	expect(isSameForm(form, { ...form, pack: { id: pack.id, version: '1.0.0' } })).toBe(true);
	expect(isSameForm(form, { ...form, conversation: 2 })).toBe(false);
	expect(isSameForm(form, { ...form, pack: { ...form.pack, id: 'temaer' } })).toBe(false);
	expect(isSameForm(form, undefined)).toBe(false);
});
