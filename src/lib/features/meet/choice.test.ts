import { expect, test } from 'vitest';
import type { SavedResult } from '$lib/client/results.ts';
import { preselected, sendable } from './choice.ts';

const result = (id: string, about: Partial<SavedResult> = {}) =>
	({ id, journey: 'own', name: 'Kari', birthDate: '1950-12-24', ...about }) as SavedResult;

test('what another result corrects is not offered', () => {
	const results = [result('c', { amends: 'b' }), result('b', { amends: 'a' }), result('a'), result('x')];
	expect(sendable(results).map(({ id }) => id)).toEqual(['c', 'x']);
});

test('the newest is chosen where all are about one person, and none where they are not', () => {
	expect(preselected([result('b'), result('a')])).toBe('b');
	expect(preselected([])).toBeUndefined();
	for (const other of [{ journey: 'child' }, { name: 'Ola' }, { birthDate: '2015-01-01' }])
		expect(preselected([result('b'), result('a', other)])).toBeUndefined();
});
