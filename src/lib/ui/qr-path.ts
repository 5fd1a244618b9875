/** Quiet modules on each side (ISO/IEC 18004). */
export const QUIET = 4;

/** The dark modules as one SVG path in module units, each run of a row drawn once, moved in by the quiet zone. */
export function qrPath(matrix: readonly (readonly boolean[])[]): string {
	return matrix
		.flatMap((row, y) => runs(row).map(([x, length]) => bar(x + QUIET, y + QUIET, length)))
		.join('');
}

function bar(x: number, y: number, length: number): string {
	return `M${x} ${y}h${length}v1h-${length}z`;
}

function runs(row: readonly boolean[]): [start: number, length: number][] {
	const found: [number, number][] = [];
	row.forEach((dark, x) => {
		const last = found.at(-1);
		if (!dark) return;
		if (last && last[0] + last[1] === x) last[1] += 1;
		else found.push([x, 1]);
	});
	return found;
}
