import { expect, test } from 'vitest';
import type { Conversation } from '$lib/core/result/result.ts';
import { answersState, nextOf, placesOf, type Facts } from './state.ts';

const TODAY = '2026-11-22';
const window = { 2: { from: '2027-02-01', to: '2027-03-01' }, 3: { from: '2027-11-01', to: '2028-05-01' } };
type Patch = Partial<Omit<Facts, 'conversation'>>;

function road(one: Patch = {}, two: Patch = {}, three: Patch = {}): Facts[] {
	return [one, two, three].map((patch, index) => ({
		conversation: (index + 1) as Conversation,
		noted: false,
		...patch
	}));
}
const places = (facts: Facts[], today = TODAY) => placesOf(facts, today).join(' ');
const next = (facts: Facts[], today = TODAY) => {
	const found = nextOf(facts, today);
	return found && `${found.conversation} ${found.kind}`;
};
const on = (date: string) => ({ uid: 'u', sequence: 0, date });
const result = (handed: 'no' | 'waiting' | 'fetched') => ({ id: 'r', handed });
const draft = { id: 'd', step: 'more' };

test('an empty road begins at the first', () => {
	expect(places(road())).toBe('now ahead ahead');
	expect(next(road())).toBe('1 prepare');
});

test('the answers on their way: begin, go on, hand over, show the code', () => {
	expect(next(road({ draft }))).toBe('1 continue');
	expect(next(road({ result: result('no') }))).toBe('1 hand-over');
	expect(next(road({ result: result('waiting') }))).toBe('1 show-code');
	expect(answersState(road({ draft, result: result('fetched') })[0]!)).toBe('begun');
});

test('fetched answers, or a day that has been, are behind; what to remember comes before the next', () => {
	const facts = road({ result: result('fetched') }, { window: window[2] }, { window: window[3] });
	expect(places(facts)).toBe('done now ahead');
	expect(next(facts)).toBe('1 remember');
	expect(next([{ ...facts[0]!, noted: true }, facts[1]!, facts[2]!])).toBeUndefined();
	expect(next(facts, '2027-01-01')).toBe('2 prepare');
	expect(places(road({ appointment: on('2026-11-21') }))).toBe('done now ahead');
	expect(next(road({ appointment: on('2026-11-21') }))).toBe('1 remember');
	expect(next(road({ appointment: on('2026-11-21'), noted: true }))).toBe('2 prepare');
});

test('an appointment ahead keeps one there, whatever was fetched or declined', () => {
	expect(places(road({ appointment: on('2026-12-01'), result: result('fetched') }))).toBe('now ahead ahead');
	expect(places(road({ appointment: on(TODAY), choice: 'no' }))).toBe('now ahead ahead');
	expect(next(road({ appointment: on(TODAY), result: result('fetched') }))).toBeUndefined();
});

test('«nei takk» leads on to the next, and after the last nothing is asked', () => {
	expect(places(road({ choice: 'no' }))).toBe('passed now ahead');
	expect(places(road({}, { choice: 'no' }))).toBe('passed passed now');
	expect(places(road({ choice: 'no' }, { choice: 'no' }, { choice: 'no' }))).toBe('passed passed passed');
	expect(next(road({ choice: 'no' }, { choice: 'no' }, { choice: 'no' }))).toBeUndefined();
});

test('«ikke nå» asks for nothing, and gives way when the months of the next have come', () => {
	const facts = road({ choice: 'later' }, { window: window[2] }, { window: window[3] });
	expect(places(facts)).toBe('now ahead ahead');
	expect(next(facts)).toBeUndefined();
	expect(places(facts, '2027-02-01')).toBe('passed now ahead');
});

test('whoever begins in the municipality has the hospital behind them', () => {
	expect(places(road({}, { draft }))).toBe('passed now ahead');
	expect(places(road({}, { window: window[2] }, { window: window[3] }), '2027-12-01')).toBe(
		'passed passed now'
	);
});

test('all held: nothing but what to remember', () => {
	const held = { appointment: on('2026-01-01'), result: result('fetched') };
	expect(places(road(held, held, held))).toBe('done done done');
	expect(next(road(held, held, held))).toBe('3 remember');
	expect(next(road(held, held, { ...held, noted: true }))).toBeUndefined();
});

test('what came back says that the conversation was held, unless a new day is ahead', () => {
	expect(places(road({ agreed: 3 }))).toBe('done now ahead');
	expect(places(road({ agreed: 0, appointment: on(TODAY) }))).toBe('done now ahead');
	expect(places(road({ agreed: 2, appointment: on('2026-12-01') }))).toBe('now ahead ahead');
	expect(next(road({ agreed: 1 }, { window: window[2] }))).toBe('1 remember');
});
