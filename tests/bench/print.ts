/** What the bench says. Figures and ratios only: nothing here passes or fails. */

export function heading(text: string): void {
	console.log(`\n${text}`);
}

export function line(name: string, value: string): void {
	console.log(`  ${name.padEnd(44)} ${value}`);
}

export const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
export const ms = (time: number) => `${time.toFixed(time < 100 ? 1 : 0)} ms`;

/** `limit` in the unit of `value`. */
export function against(value: number, limit: number): string {
	return value <= limit ? '' : ' over';
}

/** q from 0 to 1. */
export function quantile(values: readonly number[], q: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	const place = (sorted.length - 1) * q;
	const [low = NaN, high = low] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
	return low + (high - low) * (place - Math.floor(place));
}

/** Pads the cells of each row to the widest of their column; the first column is text, the rest numbers. */
export function table(rows: readonly (readonly string[])[]): void {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	for (const row of rows) {
		const cells = row.map((cell, column) =>
			column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)
		);
		console.log(`  ${cells.join('  ').trimEnd()}`);
	}
}
