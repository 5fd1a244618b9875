import { expect, test } from 'vitest';
import type { Answers } from '../instrument/sheet.ts';
import {
	changeTalk,
	isPrivate,
	MAX_NEEDS,
	newNeed,
	newTalk,
	noteIsLoose,
	problemsOf,
	problemsOfNeed,
	statedNeeds,
	type Need,
	type Responsible,
	type Talk
} from './index.ts';

const answers = { sendMunicipality: false, private: ['mark/worry'] } as unknown as Answers;
const result = { conversation: 1, answerer: { role: 'self' }, answers } as const;
const begun = newTalk(result as unknown as Parameters<typeof newTalk>[0], 'nb');
const need = (over: Partial<Need> = {}): Need => ({
	...{ id: 'n1', need: 'Sove bedre', action: 'Time hos fastlegen', referred: [] },
	...over
});

test('a talk begins with what the phone said of sending, in conversation 1 alone, and nothing else', () => {
	expect(begun).toEqual({
		...{ locale: 'nb', outpatient: false, relapse: false, sendMunicipality: false },
		...{ topics: {}, needs: [], note: { length: 'long', edited: {} }, ticked: [], finished: false }
	});
	const second = newTalk({ ...result, conversation: 2 } as unknown as Parameters<typeof newTalk>[0], 'nn');
	expect(second).not.toHaveProperty('sendMunicipality');
});

test.each<[string, Partial<Need>, string[]]>([
	['nobody responsible', {}, ['responsible']],
	['a unit', { responsible: { kind: 'unit', name: 'Fastlegen' } }, []],
	['a unit without a name', { responsible: { kind: 'unit', name: ' ' } }, ['name']],
	['avklares av', { responsible: { kind: 'clarify', name: 'Forvaltningskontoret' } }, []],
	['avklares av nobody', { responsible: { kind: 'clarify', name: '' } }, ['name']],
	['the patient', { responsible: { kind: 'patient' } }, []],
	['NAV, not asked', { responsible: { kind: 'outside', who: 'nav' } }, ['agreed']],
	['the school, agreed', { responsible: { kind: 'outside', who: 'school', agreed: 'agreed' } }, []],
	[
		'the employer, the patient asks',
		{ responsible: { kind: 'outside', who: 'employer', agreed: 'patient-asks' } },
		[]
	],
	['nothing written at all', { need: ' ', action: '' }, []],
	['nothing written, but chosen whom', { need: '', action: '', responsible: { kind: 'patient' } }, []],
	['only a day', { need: '', action: '', by: '2026-12-04' }, ['words', 'responsible']],
	['a referral typed with blanks alone', { action: '', referred: [{ typed: ' ' }] }, ['responsible']],
	['blanks alone, all over', { need: ' ', action: '', referred: [{ typed: ' ' }] }, []],
	[
		'only an office outside, not asked',
		{ need: '', action: '', topic: 'mark/work', responsible: { kind: 'outside', who: 'school' } },
		['agreed']
	],
	['an action and no need', { need: '' }, ['words', 'responsible']],
	['an action about something marked', { need: '', topic: 'mark/sleep' }, ['responsible']],
	['referred already, nothing more to do', { action: '', referred: [{ listed: 'fysioterapeut' }] }, []],
	['referred already, without words', { need: '', action: '', referred: [{ typed: 'Tannlege' }] }, []],
	['referred, and something to do', { referred: [{ listed: 'fysioterapeut' }] }, ['responsible']],
	[
		'referred, and a day',
		{ action: '', by: '2026-12-04', referred: [{ listed: 'fysioterapeut' }] },
		['responsible']
	]
])('a need: %s', (_, over, problems) => {
	expect(problemsOfNeed(need(over))).toEqual(problems);
});

test('a conversation cannot be finished before it is said how it went and every need has someone', () => {
	const talk: Talk = { ...begun, needs: [need(), need({ id: 'n2', responsible: { kind: 'patient' } })] };
	expect(problemsOf(talk)).toEqual([{ what: 'outcome' }, { what: 'responsible', need: 'n1' }]);
	const responsible: Responsible = { kind: 'clarify', name: 'Forvaltningskontoret' };
	expect(problemsOf({ ...talk, outcome: 'held', needs: [need({ responsible })] })).toEqual([]);
});

test('what was finished is not when a need has nobody, or nobody says how it went', () => {
	const done = changeTalk(begun, { outcome: 'held', finished: true });
	expect(done.finished).toBe(true);
	expect(changeTalk(done, { needs: [need()] }).finished).toBe(false);
	expect(changeTalk(done, { needs: [need({ responsible: { kind: 'patient' } })] }).finished).toBe(true);
	expect(changeTalk(done, { outcome: undefined }).finished).toBe(false);
});

test('what goes into note and plan has no blank needs, ends or empty fields', () => {
	const responsible = { kind: 'unit', name: ' Fastlegen ', phone: ' ' } as const;
	const needs = [
		need({ need: ' Sove bedre ', responsible, referred: [{ typed: ' ' }, { listed: 'psykolog' }] }),
		need({ id: 'n2', need: '', action: ' ' })
	];
	expect(statedNeeds({ needs })).toEqual([
		need({ responsible: { kind: 'unit', name: 'Fastlegen' }, referred: [{ listed: 'psykolog' }] })
	]);
});

test('two needs never have one id, and there is an end to them', () => {
	const first = newNeed(begun, 'n71', { topic: 'mark/sleep' })!;
	expect(first).toEqual({ id: 'n71', topic: 'mark/sleep', need: '', action: '', referred: [] });
	expect(newNeed({ needs: [first] }, 'n71', {})).toBeUndefined();
	const many = Array.from({ length: MAX_NEEDS }, (_, i) => need({ id: `n${i + 1}` }));
	expect(newNeed({ needs: many }, 'n99', {})).toBeUndefined();
});

test('a need is private when what it came of is', () => {
	expect(isPrivate(result, need({ topic: 'mark/worry' }))).toBe(true);
	expect(isPrivate(result, need({ topic: 'mark/sleep' }))).toBe(false);
	expect(isPrivate(result, need())).toBe(false);
});

test('a copied note is out of date when what could stand in it changes, not when a task is ticked', () => {
	const copied: Talk = { ...begun, note: { length: 'short', edited: { a: 'x' }, copied: true } };
	expect(changeTalk(copied, { ticked: ['journal'], finished: true }).note.copied).toBe(true);
	expect(changeTalk(copied, { relapse: true }).note).toEqual({ length: 'short', edited: { a: 'x' } });
	expect(changeTalk(begun, { sendMunicipality: undefined })).not.toHaveProperty('sendMunicipality');
});

test('a note is missed when one is due, something was recorded, and it was not copied', () => {
	expect(noteIsLoose(result, begun)).toBe(false);
	const talked: Talk = { ...begun, topics: { 'mark/sleep': 'talked' } };
	expect(noteIsLoose(result, talked)).toBe(true);
	expect(noteIsLoose(result, { ...talked, note: { ...talked.note, copied: true } })).toBe(false);
	expect(noteIsLoose(result, { ...talked, outcome: 'no' })).toBe(false);
	expect(noteIsLoose(result, { ...talked, outcome: 'later' })).toBe(false);
	const proxy = { ...result, answerer: { role: 'proxy', authority: 'none' } } as const;
	expect(noteIsLoose(proxy, { ...talked, outcome: 'no' })).toBe(true);
});
