type Stop = { readonly x: number; readonly y: number };

const START = 8;
const HOME = 298;
const MIDDLE = 15;
const SWING = 5;

/**
 * A gently winding road in a 320 × 28 box, with `total` stops and a house after the last.
 * `until` draws it only as far as that stop (counted from 1).
 */
export function road(total: number, until = total + 1): { path: string; stops: Stop[] } {
	const gap = (HOME - START) / total;
	const stops = Array.from({ length: total }, (_, index) => place(index, gap));
	const points = [...stops, { x: HOME, y: MIDDLE + 4 }].slice(0, Math.max(1, until));
	const first = points[0] as Stop;
	const path = points
		.slice(1)
		.map((point, index) => {
			const from = points[index] as Stop;
			const half = round((from.x + point.x) / 2);
			return `C${half} ${from.y} ${half} ${point.y} ${point.x} ${point.y}`;
		})
		.join('');
	return { path: `M${first.x} ${first.y}${path}`, stops };
}

function place(index: number, gap: number): Stop {
	return { x: round(START + index * gap), y: MIDDLE + (index % 2 === 0 ? SWING : -SWING) };
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
