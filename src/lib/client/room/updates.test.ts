import { expect, test } from 'vitest';
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import { MAX_CONTENT } from '$lib/core/room/index.ts';
import { gathered } from './updates.ts';

/** Each letter in front of the one before it, so that no two make one piece. */
function letters(count: number): { doc: Doc; updates: Uint8Array[] } {
	const doc = new Doc();
	const updates: Uint8Array[] = [];
	doc.on('update', (update: Uint8Array) => updates.push(update));
	for (let n = 0; n < count; n++) {
		doc.getText('t').insert(0, String(n % 10));
		if (n % 7 === 6) doc.getText('t').delete(3, 2);
	}
	return { doc, updates };
}

test('what is little becomes one, and nothing stays nothing', () => {
	const { updates } = letters(30);
	expect(gathered(updates)).toHaveLength(1);
	expect(gathered(updates.slice(0, 1))).toEqual(updates.slice(0, 1));
	expect(gathered([])).toEqual([]);
});

test('what is more than a message holds becomes several, which in their order are the same', () => {
	const { doc, updates } = letters(10_000);
	expect(updates.reduce((sum, { length }) => sum + length, 0)).toBeGreaterThan(3 * MAX_CONTENT);
	const several = gathered(updates);
	expect(several.length).toBeGreaterThan(1);
	for (const { length } of several) expect(length).toBeLessThanOrEqual(MAX_CONTENT);
	const other = new Doc();
	for (const update of several) {
		applyUpdate(other, update);
		expect(other.store.pendingStructs).toBeNull();
	}
	expect(encodeStateAsUpdate(other)).toEqual(encodeStateAsUpdate(doc));
	// And so again, as when more was written since.
	expect(gathered(several).length).toBeLessThanOrEqual(several.length);
});
