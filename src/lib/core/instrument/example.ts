/** A small pack for tests: group `first` stands on two screens, screen `two` holds two groups. */
import type { Text } from '../locale.ts';
import type { Choice, Pack, Questions } from './pack.ts';

const text = (words: string): Text => ({ nb: words, nn: words });
const choices = (...ids: string[]): Choice[] => ids.map((id) => ({ id, text: text(id) }));
const item = (id: string, theme: string) => ({ id, text: text(id), themes: [theme] });

const questions: Questions = {
	noneOfThese: text('none'),
	goneThrough: text('gone'),
	first: text('first'),
	other: text('other'),
	important: text('important'),
	childView: text('child'),
	followUp: text('follow up'),
	followUpChoices: choices('yes', 'no', 'maybe'),
	themes: text('themes'),
	companion: text('companion'),
	language: text('language'),
	languageChoices: choices('interpreter', 'sami'),
	languageName: text('name'),
	phone: text('phone'),
	municipality: text('municipality'),
	gp: text('gp'),
	alone: text('alone'),
	sendMunicipality: text('municipality?'),
	sendGp: text('gp?'),
	noNeed: text('no need'),
	wantsConversation: text('wants?'),
	wantsConversationChoices: choices('yes', 'later', 'no'),
	private: text('private')
};

export const examplePack: Pack = {
	id: 'example',
	version: '1.0.0',
	title: text('title'),
	notice: text('notice'),
	answerForm: 'tick',
	distress: { question: text('how much?'), highest: text('most'), lowest: text('least') },
	heading: text('heading'),
	instruction: text('instruction'),
	groups: [
		{ id: 'first', title: text('first'), items: [item('a', 't1'), item('b', 't1'), item('c', 't2')] },
		{ id: 'second', title: text('second'), items: [item('d', 't2')] }
	],
	screens: [
		{ id: 'one', title: text('one'), items: ['a', 'b'], safety: false },
		{ id: 'two', title: text('two'), items: ['c', 'd'], safety: true }
	],
	themes: choices('t1', 't2'),
	asksThemes: true,
	safety: text('safety'),
	questions
};
