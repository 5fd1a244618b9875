import { beforeAll, expect, test } from 'vitest';
import { packFor } from '$lib/content/packs/index.ts';
import { I18n, loadWords } from '$lib/i18n/index.svelte.ts';
import { heldAnswers, namesWords, presenceWords, stepWords } from './words.ts';

const nb = new I18n(() => 'nb');
const nn = new I18n(() => 'nn');
const pack = packFor({ role: 'self' });

beforeAll(async () => {
	await loadWords('nb', 'live');
	await loadWords('nn', 'live');
});

test.each([
	[[], 'Ingen andre er her nå.'],
	[[{ name: 'Kari' }], 'Kari er her.'],
	[[{ name: 'Kari', step: 'social' }], 'Kari er her, på «Sosiale utfordringer».'],
	[[{ name: 'Kari', step: 'distress' }], 'Kari er her, på det samme som deg.'],
	[[{ name: 'Kari', step: 'of-a-later-version' }], 'Kari er her.'],
	[[{ name: 'Kari', step: 'more' }, { name: 'Per' }], 'Her nå: Kari på «Litt til» og Per.']
])('%j', (people, said) => expect(presenceWords(nb, pack, people, 'distress')).toBe(said));

test('in nynorsk', () => {
	const people = [{ name: 'Kari', step: 'social' }, { name: 'Per', step: 'review' }, { name: 'Ola' }];
	expect(presenceWords(nn, pack, people, 'more')).toBe(
		'Her no: Kari på «Sosiale utfordringar», Per på «Sjå over svara» og Ola.'
	);
});

test('names in a row', () => expect(namesWords(nb, ['Kari', 'Per', 'Ola'])).toBe('Kari, Per og Ola'));

test('every step of every form has a name', () => {
	for (const step of ['distress', ...pack.screens.map(({ id }) => id), 'more', 'review', 'no-need'])
		expect(stepWords(nb, pack, step), step).toBeTruthy();
});

test('what was answered meanwhile, each in words, and whether it can be marked', () => {
	const sheet = {
		distress: 7,
		'mark/fatigue': true,
		'first/fatigue': 1,
		'gone/physical-1': true,
		'none/social': true,
		'theme/work': true,
		followUp: 'yes',
		important: `Å sove.\n${'natt '.repeat(30)}`,
		companion: 'Kari'
	};
	const theme = pack.themes.find(({ id }) => id === 'work');
	const held = heldAnswers(nb, pack, sheet, [...Object.keys(sheet), 'mark/pain']);
	expect(held.map(({ key, markable }) => [key, markable])).toEqual([
		['distress', true],
		['mark/fatigue', true],
		['first/fatigue', false],
		['none/social', false],
		...(theme ? [['theme/work', false]] : []),
		['followUp', false],
		['important', true],
		['companion', false]
	]);
	expect(held[0]?.text).toBe('Tallet: 7');
	expect(held.find(({ key }) => key === 'important')?.text).toMatch(/\? Å sove\. natt .*…$/);
	expect(held.find(({ key }) => key === 'none/social')?.text).toBe('Sosiale utfordringer: ingen av disse');
});
