import { beforeAll, expect, test } from 'vitest';
import type { Followed } from '$lib/core/plan/outcome.ts';
import { I18n, loadWords } from '$lib/i18n/index.svelte.ts';
import { notHappenedText } from './not-happened.ts';

beforeAll(async () => {
	await loadWords('nb', 'common', 'prepare');
	await loadWords('nn', 'common', 'prepare');
});

const rows: Followed[] = [
	{
		plan: {
			...{ id: 'p', locale: 'nb', conversation: 1, result: 'r', madeAt: '2026-11-22T10:00:00Z' },
			agreements: [
				{
					id: 'a',
					about: 'Styrke',
					what: 'Time hos fysioterapeut',
					who: 'Frisklivssentralen',
					by: '2027-02-01'
				},
				{ id: 'b', about: 'Jobb', what: 'Snakke med NAV', who: 'Du selv' },
				{ id: 'c', about: 'Mat', what: 'Kostråd', who: 'Sykehuset' }
			]
		},
		outcomes: { a: { outcome: 'not-happened' }, b: { outcome: 'not-happened' }, c: { outcome: 'happened' } }
	}
];

test('a line for each that did not happen, with who and when', () => {
	const text = (locale: 'nb' | 'nn', conversation: 1 | 2) =>
		notHappenedText(new I18n(() => locale), rows, conversation).text;
	expect(text('nb', 2)).toBe(
		'Time hos fysioterapeut (Frisklivssentralen, innen 01.02.2027)\nSnakke med NAV (Du selv)'
	);
	expect(text('nn', 2)).toContain('(Frisklivssentralen, innan 01.02.2027)');
	expect(text('nb', 1)).toBe('');
	expect(notHappenedText(new I18n(() => 'nb'), rows, 2).left).toBe(false);
});

test('about what relatives are not to see nothing is said by itself', () => {
	const [{ plan, outcomes }] = rows as [Followed];
	const agreements = plan.agreements.map((one) => ({ ...one, private: true as const }));
	const hidden = [{ plan: { ...plan, agreements }, ...(outcomes ? { outcomes } : {}) }];
	expect(notHappenedText(new I18n(() => 'nb'), hidden, 2)).toEqual({ text: '', left: true });
});
