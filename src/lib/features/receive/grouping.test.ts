import { expect, test } from 'vitest';
import { Grouping } from './grouping.svelte.ts';

function memory(full = false): Storage {
	const entries = new Map<string, string>();
	return {
		getItem: (key: string) => entries.get(key) ?? null,
		setItem: (key: string, value: string) => {
			if (full) throw new DOMException('full', 'QuotaExceededError');
			entries.set(key, value);
		}
	} as unknown as Storage;
}

test('groups first; what was chosen stays chosen in the tab', () => {
	const storage = memory();
	expect(new Grouping(storage).by).toBe('group');
	new Grouping(storage).by = 'theme';
	expect(new Grouping(storage).by).toBe('theme');
	expect(new Grouping(memory()).by).toBe('group');
});

test('where the tab can keep nothing, the choice holds as long as the answers are open', () => {
	const grouping = new Grouping(memory(true));
	grouping.by = 'theme';
	expect(grouping.by).toBe('theme');
});
