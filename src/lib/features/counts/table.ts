/** Figures as they are read: quarters without a gap, and every unit in each of them. */
import { measures, type Figures, type Row } from '$lib/core/counts/index.ts';
import type { Unit } from '$lib/content/units.ts';

const NOTHING = Object.fromEntries(measures.map((name) => [name, null])) as Figures;

export type Quarter = { readonly quarter: string; readonly units: readonly (Unit & { figures: Figures })[] };

/**
 * From the first quarter that has anything to the last. What is not there stands as fewer than five, so that nobody can
 * tell none from a few. A unit that is no longer on the list goes by its id.
 */
export function quartersOf(rows: readonly Row[], listed: readonly Unit[]): Quarter[] {
	const all = allUnits(rows, listed);
	const found = new Map(rows.map(({ quarter, unit, figures }) => [`${quarter}/${unit}`, figures]));
	const names = rows.map(({ quarter }) => quarter).sort();
	return between(names[0], names.at(-1)).map((quarter) => ({
		quarter,
		units: all.map((unit) => ({ ...unit, figures: found.get(`${quarter}/${unit.id}`) ?? NOTHING }))
	}));
}

function allUnits(rows: readonly Row[], listed: readonly Unit[]): Unit[] {
	const known = new Set(listed.map(({ id }) => id));
	const gone = [...new Set(rows.map(({ unit }) => unit))].filter((id) => !known.has(id)).sort();
	return [...listed, ...gone.map((id) => ({ id, name: id }))];
}

function between(first: string | undefined, last: string | undefined): string[] {
	if (first === undefined || last === undefined) return [];
	const quarters = [first];
	while (quarters.at(-1)! < last) quarters.push(after(quarters.at(-1)!));
	return quarters;
}

function after(quarter: string): string {
	const [year, number] = partsOf(quarter);
	return number === 4 ? `${year + 1}-1` : `${year}-${number + 1}`;
}

/** Year, and 1–4. */
export function partsOf(quarter: string): [number, number] {
	return quarter.split('-').map(Number) as [number, number];
}

export type CsvWords = {
	/** Headings: quarter, unit, then the measures in their order. */
	readonly headings: readonly string[];
	readonly few: string;
};

/** One row for each unit and quarter, as Norwegian spreadsheets open it: UTF-8 with a mark, semicolons, CRLF. */
export function toCsv(quarters: readonly Quarter[], { headings, few }: CsvWords): string {
	const rows = quarters.flatMap(({ quarter, units }) =>
		units.map(({ name, figures }) => [quarter, name, ...measures.map((measure) => figures[measure] ?? few)])
	);
	return `\uFEFF${[headings, ...rows].map((cells) => cells.map(cell).join(';')).join('\r\n')}\r\n`;
}

/** What begins like a formula is made text. */
function cell(value: string | number): string {
	const text = String(value).replace(/^[=+\-@\t\r]/, "'$&");
	return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
