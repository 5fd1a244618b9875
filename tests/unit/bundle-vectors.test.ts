// Frozen bundles: what opened once opens in every later build, and what was refused stays refused.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findPack } from '$lib/content/packs/index.ts';
import { openHandover, type Opened, type OpenedEarlier, type OpenedView } from '$lib/core/result/index.ts';

type Outcome = { status: string; digits?: string; sameKey?: boolean };
type Vector = {
	name: string;
	input: string;
	expect: { current: Outcome; earlier: Outcome[]; views?: Outcome[] };
	reason: string;
};

const vectors = JSON.parse(
	readFileSync(new URL('../vectors/bundle/v1.json', import.meta.url), 'utf8')
) as Vector[];

test('most of them are to be refused, each with its reason', () => {
	const refused = vectors.filter(({ expect: { current, earlier, views = [] } }) =>
		[current, ...earlier, ...views].some(({ status }) => status !== 'opened')
	);
	expect(vectors.length).toBeGreaterThanOrEqual(50);
	expect(refused.length / vectors.length).toBeGreaterThanOrEqual(0.7);
	for (const { reason } of vectors) expect(reason).not.toBe('');
	expect(new Set(vectors.map(({ name }) => name)).size).toBe(vectors.length);
});

test.each(vectors)('$name', async ({ input, expect: expected }) => {
	const { current, earlier, views } = await openHandover(input, findPack);
	const along = views.length > 0 ? { views: views.map(outcome) } : {};
	expect({ current: outcome(current), earlier: earlier.map(outcome), ...along }).toEqual(expected);
});

function outcome(opened: Opened | OpenedEarlier | OpenedView): Outcome {
	if (opened.status !== 'opened') return { status: opened.status };
	const sameKey = 'sameKey' in opened ? { sameKey: opened.sameKey } : {};
	return { status: opened.status, digits: opened.digits, ...sameKey };
}
