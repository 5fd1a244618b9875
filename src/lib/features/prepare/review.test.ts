import { beforeAll, expect, test } from 'vitest';
import { packs } from '$lib/content/packs/index.ts';
import { read, type Sheet } from '$lib/core/instrument/sheet.ts';
import { relevant } from '$lib/core/pathway/relevant.ts';
import { fixedSteps, type Setting } from '$lib/core/pathway/steps.ts';
import { I18n, loadWords } from '$lib/i18n/index.svelte.ts';
import { reviewRows } from './review.ts';

const pack = packs.findLast(({ id }) => id === 'pakjenning')!;
const i18n = new I18n(() => 'nb');

beforeAll(() => loadWords('nb', 'common', 'prepare'));

function rows(sheet: Sheet, patch: Partial<Setting> = {}) {
	const setting: Setting = { conversation: 1, answerer: { role: 'self' }, length: 'whole', ...patch };
	const all = reviewRows(i18n, { pack, setting, answers: relevant(pack, setting, read(pack, sheet)) });
	return Object.fromEntries(all.map((row) => [row.id, row]));
}

test('every row leads to a step that has a page', () => {
	const pages: readonly string[] = [...fixedSteps, ...pack.screens.map(({ id }) => id)];
	for (const length of ['whole', 'short', 'none'] as const)
		for (const row of Object.values(rows({}, { length }))) expect(pages, row.id).toContain(row.step);
});

test('what was not answered says so, and leads to where it can be', () => {
	const { distress, practical } = rows({});
	expect(distress).toMatchObject({ value: 'Ikke besvart', absent: true, step: 'distress' });
	expect(practical).toMatchObject({ value: 'Ikke besvart', absent: true, step: 'practical' });
});

test('«ingen av disse» is said only where it was ticked; a group passed with nothing marked is never a «nei»', () => {
	const { social, emotional, spiritual } = rows({
		'none/social': true,
		'mark/worry': true,
		'gone/emotional': true
	});
	expect(social?.value).toEqual(['Ingen av disse']);
	expect(emotional?.value).toEqual(['Bekymringer']);
	expect(spiritual?.value).toEqual(['Ingenting er merket']);
});

test('a group on two screens is said to be answered in part, and leads to the screen that is left', () => {
	const { physical } = rows({ 'mark/fatigue': true, 'gone/physical-1': true });
	expect(physical).toMatchObject({ value: ['Tretthet', 'Bare en del er besvart'], step: 'physical-2' });
});

test('what is not for relatives says so beside the answer', () => {
	const { distress, practical } = rows({
		distress: 0,
		'private/distress': true,
		'mark/housing': true,
		'private/mark/housing': true,
		'gone/practical': true
	});
	expect(distress?.value).toBe('0 (ikke for pårørende)');
	expect(practical?.value).toEqual(['Bolig (ikke for pårørende)']);
});

test('sending is shown in conversation 1 only, unanswered as something to talk about', () => {
	expect(rows({}).sendGp).toMatchObject({ value: 'Ikke besvart. Dere tar det i samtalen.', absent: true });
	expect(rows({}, { conversation: 2 }).sendGp).toBeUndefined();
	expect(rows({}, { answerer: { role: 'proxy', authority: 'none' } }).sendGp).toBeUndefined();
});

test('own questions and the choice stand in every length but «ingen behov nå», which has the choice alone', () => {
	const sheet = {
		ownQuestions: 'Når kan jeg jobbe?',
		'private/ownQuestions': true,
		wantsConversation: 'yes'
	};
	for (const length of ['whole', 'short'] as const) {
		const { ownQuestions, wantsConversation } = rows(sheet, { length });
		expect(ownQuestions).toMatchObject({ value: 'Når kan jeg jobbe? (ikke for pårørende)', step: 'more' });
		expect(wantsConversation).toMatchObject({ term: 'Vil du ha denne samtalen?', value: 'Ja', step: 'more' });
	}
	expect(rows({}).wantsConversation).toMatchObject({ value: 'Ikke besvart', absent: true, step: 'more' });
	expect(rows(sheet, { length: 'none' }).ownQuestions).toBeUndefined();
	const proxy = rows(sheet, { answerer: { role: 'proxy', authority: 'none' } });
	expect(proxy.wantsConversation).toBeUndefined();
});

test('«ingen behov nå» shows the statement and the choice, and no list', () => {
	const found = rows({ wantsConversation: 'later', 'mark/housing': true }, { length: 'none' });
	expect(found.noNeed?.value).toBe('Jeg har ingen behov nå');
	expect(found.wantsConversation?.value).toBe('Ikke nå, spør meg igjen');
	expect(found.practical).toBeUndefined();
	const proxy = rows({}, { length: 'none', answerer: { role: 'proxy', authority: 'none' } });
	expect(proxy.wantsConversation).toBeUndefined();
});
