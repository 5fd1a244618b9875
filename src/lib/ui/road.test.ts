import { expect, test } from 'vitest';
import { road } from './road.ts';

test('has a stop for each part, in order, inside the box', () => {
	const { stops } = road(7);
	expect(stops).toHaveLength(7);
	expect(stops.map(({ x }) => x)).toEqual([...stops.map(({ x }) => x)].sort((a, b) => a - b));
	for (const { x, y } of stops) {
		expect(x).toBeLessThan(298);
		expect(y).toBeLessThan(28);
	}
});

test('ends at the stop asked for', () => {
	const { path, stops } = road(5, 3);
	expect(path.endsWith(`${stops[2]?.x} ${stops[2]?.y}`)).toBe(true);
	expect(road(5, 1).path).toBe(`M${stops[0]?.x} ${stops[0]?.y}`);
	expect(road(5).path).toContain('298 19');
});
