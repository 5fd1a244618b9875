import { expect, test } from 'vitest';
import { findPack, packFor } from '$lib/content/packs/index.ts';
import { goneThrough, type Sheet } from '$lib/core/instrument/sheet.ts';
import { openUnsigned } from '$lib/core/result/index.ts';
import { answerers } from '$lib/core/result/result.ts';
import {
	answersOf,
	flawsOf,
	keyedJson,
	longKeys,
	newForm,
	packOf,
	remarksOf,
	versionsOf,
	type PaperForm
} from './form.ts';

const at = {
	id: '3f8c1b52-6f0e-4d5a-9f1e-1b2c3d4e5f60',
	now: Date.parse('2026-11-22T22:10:11.345Z'),
	today: '2026-11-22'
};
const filled = (sheet: Sheet, over: Partial<PaperForm> = {}): PaperForm => ({
	...newForm('nb', 1),
	who: 0,
	sheet,
	...over
});

function opened(form: PaperForm) {
	const read = openUnsigned(JSON.parse(keyedJson(form, at)), findPack);
	if (read.status !== 'opened') throw new Error(read.status);
	return read;
}

test('a filled-in paper becomes an unsigned result that the desk opens', () => {
	const form = filled(
		{
			'mark/sleep': true,
			'mark/pain': true,
			other: ' Trappen\u202e ',
			'private/mark/sleep': true,
			sendGp: false
		},
		{
			name: ' Kari  Nordmann ',
			born: '28.2.1950',
			date: '20112026',
			number: '10',
			first: ['sleep', '', 'pain']
		}
	);
	const { origin, paperDate, result } = opened(form);
	expect({ origin, paperDate }).toEqual({ origin: 'keyed', paperDate: '2026-11-20' });
	expect(result).toMatchObject({
		person: { name: 'Kari  Nordmann', birthDate: '1950-02-28' },
		confirmedAt: '2026-11-22T22:10:11Z',
		length: 'whole',
		answers: {
			distress: 10,
			marked: ['pain', 'sleep'],
			first: ['sleep', 'pain'],
			texts: { other: 'Trappen' },
			private: ['mark/sleep'],
			sendGp: false
		}
	});
	expect(result.answers.sendMunicipality).toBeUndefined();
});

test('an empty group is not gone through; a tick or «ingen av disse» makes it so, and «delvis» unmakes it', () => {
	const progress = (form: PaperForm) => goneThrough(packOf(form), 'social', opened(form).result.answers.gone);
	expect(progress(filled({ 'mark/pain': true }))).toBe('none');
	expect(progress(filled({ 'mark/family-health': true }))).toBe('all');
	expect(progress(filled({ 'none/social': true }))).toBe('all');
	expect(progress(filled({ 'mark/family-health': true }, { partly: ['social'] }))).toBe('none');
	// Both on the paper: what is ticked stands, and is never turned into «ingen».
	const both = opened(filled({ 'mark/family-health': true, 'none/social': true })).result.answers;
	expect(both).toMatchObject({ marked: ['family-health'], none: [] });
});

test('nothing filled in is refused, and an unanswered question is not answered', () => {
	expect(flawsOf(newForm('nb', undefined), at.today)).toEqual(['conversation', 'who', 'empty']);
	expect(flawsOf(filled({}), at.today)).toEqual(['empty']);
	const { answers } = opened(filled({}, { number: '0' })).result;
	expect(answers).toEqual({
		...{
			distress: 0,
			marked: [],
			none: [],
			gone: [],
			first: [],
			themes: [],
			texts: {},
			alone: false,
			private: []
		}
	});
});

test('what is typed wrong is said, field by field', () => {
	const typed = { born: '28.02.50', date: '23.11.2026', number: '11' };
	expect(flawsOf(filled({ other: 'x'.repeat(501) }, typed), at.today)).toEqual([
		'born',
		'date',
		'number',
		'long'
	]);
	expect(flawsOf(filled({}, { number: ' 7 ', born: '29 02 1952' }), at.today)).toEqual([]);
	expect(flawsOf(filled({}, { number: '7,5' }), at.today)).toEqual(['number']);
});

test('«ingen behov nå» alone is that statement; with other answers they are taken and it is said', () => {
	const alone = filled({ wantsConversation: 'later' }, { noNeed: true, number: '2' });
	expect(remarksOf(alone)).toEqual([]);
	expect(opened(alone).result).toMatchObject({
		length: 'none',
		answers: { distress: 2, wantsConversation: 'later' }
	});
	for (const more of [
		{ 'mark/pain': true },
		{ other: 'Trapp' },
		{ followUp: 'no' },
		{ alone: true },
		{ sendGp: false }
	] as Sheet[]) {
		const form = filled(more, { noNeed: true });
		expect(remarksOf(form)).toEqual(['moreThanNone']);
		expect(opened(form).result.length).toBe('whole');
	}
});

test('a language that would be lost is told of', () => {
	expect(remarksOf(filled({ languageName: 'Somali' }))).toEqual(['languageAlone']);
	expect(remarksOf(filled({ languageName: 'Somali', language: 'interpreter' }))).toEqual([]);
});

test('a parent gets the form for children, and the name of who answers is kept only where it belongs', () => {
	const parent = answerers.findIndex((one) => one.role === 'parent');
	const form = filled({ childView: 'Vil leke', 'mark/family': true }, { who: parent, relative: 'Ola' });
	const { result, pack } = opened(form);
	expect(pack.id).toBe('temaer');
	expect(result).toMatchObject({ relative: 'Ola', answers: { texts: { childView: 'Vil leke' } } });
	expect(opened(filled({ other: 'x' }, { relative: 'Ola' })).result.relative).toBeUndefined();
});

test('paper of an older version keeps its own words', () => {
	const older = versionsOf(filled({})).at(-1)!;
	const form = filled({ ownQuestions: 'Når?', other: 'x' }, { version: older.version });
	expect(longKeys(form)).toEqual(['important', 'other']);
	expect(longKeys(filled({}))).toEqual(['ownQuestions', 'important', 'other']);
	expect(longKeys(filled({}, { conversation: 2 }))[0]).toBe('notHappened');
	expect(opened(form).result).toMatchObject({
		pack: { version: older.version },
		answers: { texts: { other: 'x' } }
	});
	expect(answersOf(form).texts.ownQuestions).toBeUndefined();
	expect(packOf(filled({}))).toBe(packFor({ role: 'self' }));
});
