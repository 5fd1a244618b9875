import { beforeAll, expect, test } from 'vitest';
import type { PlanRow } from '$lib/client/plans.ts';
import type { Plan } from '$lib/core/plan/plan.ts';
import { I18n, loadWords } from '$lib/i18n/index.svelte.ts';
import { byWords, nextWords, openlyOf, openOf } from './plan-words.ts';

beforeAll(async () => {
	await loadWords('nb', 'common', 'journey');
	await loadWords('nn', 'common', 'journey');
});
const nb = new I18n(() => 'nb');
const nn = new I18n(() => 'nn');
const plan = (next: Plan['next']): Plan => ({
	...{ id: 'p', locale: 'nb', conversation: 1, result: 'r', madeAt: '2026-11-22T10:00:00Z' },
	agreements: (['a', 'b', 'c'] as const).map((id) => ({
		...{ id, about: id, what: id, who: 'Du selv' },
		...(id === 'c' ? { private: true as const } : {})
	})),
	...(next ? { next } : {})
});

test('a day to be done by, with its weekday', () => {
	expect(byWords(nb, '2027-02-01')).toBe('Innen mandag 1. februar 2027');
	expect(byWords(nn, '2027-02-01')).toBe('Innan måndag 1. februar 2027');
});

test('the next conversation is a window, which the person may hide, and somebody calls in', () => {
	const next = { conversation: 2, from: '2027-02-18', to: '2027-03-18', who: 'Kommunen' } as const;
	expect(nextWords(nb, plan(next), false)).toEqual([
		'Første samtale i kommunen, omtrent februar–mars 2027',
		'Kommunen tar kontakt med deg.'
	]);
	expect(nextWords(nb, plan(next), true)[0]).toBe('Første samtale i kommunen');
	expect(nextWords(nb, plan({ conversation: 3 }), false)).toEqual(['Andre samtale i kommunen']);
	expect(nextWords(nb, plan(undefined), false)).toEqual([]);
});

test('what is left, and what others may see', () => {
	const row: PlanRow = {
		...{ id: 'p', journey: 'j', receivedAt: 1, plan: plan(undefined) },
		outcomes: { a: { outcome: 'happened', at: 1 }, b: { outcome: 'not-happened', at: 1 } }
	};
	expect(openOf(row).map(({ id }) => id)).toEqual(['b', 'c']);
	expect(openlyOf(openOf(row)).map(({ id }) => id)).toEqual(['b']);
});
