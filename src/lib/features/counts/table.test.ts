import { expect, test } from 'vitest';
import type { Figures, Row } from '$lib/core/counts/index.ts';
import { quartersOf, toCsv } from './table.ts';

const none: Figures = { held: null, later: null, declined: null, note: null, wmfg11: null };
const units = [
	{ id: 'a', name: 'Avdeling A' },
	{ id: 'b', name: 'Avdeling; «B»' }
];
const row = (quarter: string, unit: string, figures: Partial<Figures> = {}): Row => ({
	...{ quarter, unit },
	figures: { ...none, ...figures }
});

test('quarters without a gap, and every unit in each, whether it has anything or not', () => {
	const quarters = quartersOf([row('2027-2', 'b'), row('2026-3', 'a', { held: 12 })], units);
	expect(quarters.map(({ quarter }) => quarter)).toEqual(['2026-3', '2026-4', '2027-1', '2027-2']);
	for (const { units } of quarters) expect(units.map(({ id }) => id)).toEqual(['a', 'b']);
	expect(quarters[0]?.units[0]?.figures.held).toBe(12);
	// A unit with a few and one with none cannot be told apart.
	expect(quarters[3]?.units.map(({ figures }) => figures)).toEqual([none, none]);
});

test('a unit that is no longer listed keeps its figures, by its id', () => {
	const [quarter] = quartersOf([row('2026-4', 'gone', { note: 7 })], units);
	expect(quarter?.units.at(-1)).toEqual({ id: 'gone', name: 'gone', figures: { ...none, note: 7 } });
});

test('nothing counted is no quarter', () => expect(quartersOf([], units)).toEqual([]));

test('a file a spreadsheet opens, without a figure below five and without a formula', () => {
	const rows = quartersOf(
		[row('2026-4', 'a', { held: 12, note: 5 })],
		[units[1]!, { id: 'a', name: '=cmd|A1' }]
	);
	const headings = ['Kvartal', 'Enhet', 'Holdt', 'Utsatt', 'Nei', 'Notat', 'WMFG11'];
	expect(toCsv(rows, { headings, few: 'færre enn 5' })).toBe(
		'\uFEFFKvartal;Enhet;Holdt;Utsatt;Nei;Notat;WMFG11\r\n' +
			'2026-4;"Avdeling; «B»";færre enn 5;færre enn 5;færre enn 5;færre enn 5;færre enn 5\r\n' +
			"2026-4;'=cmd|A1;12;færre enn 5;færre enn 5;5;færre enn 5\r\n"
	);
});
