import { expect, test } from 'vitest';
import { example, full } from './example.ts';
import { summarize } from './summary.ts';

const { result, pack } = example({}, full);

test('marked items keep the order of the list, not of importance', () => {
	const physical = summarize(result, pack).marked.find(({ title }) => title === 'Fysiske utfordringer');
	expect(physical?.lines.map(({ text }) => text)).toEqual(['Kvalme', 'Smerter', 'Søvn']);
});

test('a shared screen holds nothing private, and nothing from which it could be missed', () => {
	const shared = summarize(result, pack, true);
	expect(JSON.stringify(shared)).not.toMatch(/Bekymringer|Trappen|alene/);
	expect(shared.marked.map(({ title }) => title)).toEqual(['Praktiske utfordringer', 'Fysiske utfordringer']);
	expect(shared.first).toEqual([{ topic: 'mark/sleep', text: 'Søvn', private: false }]);
	expect(shared.notMarked).toEqual([]);
	expect(shared.alone).toBe(false);
});

test('a number kept from relatives is left out of a shared screen', () => {
	const own = example({}, { distress: 8, 'private/distress': true });
	expect(summarize(own.result, own.pack, true).distress).toBeUndefined();
	expect(summarize(own.result, own.pack).distress).toMatchObject({ value: 8, private: true });
});

test('what was not gone through is not answered, and not «not marked»', () => {
	const summary = summarize(result, pack);
	expect(summary.notGone).toEqual([{ title: 'Fysiske utfordringer', progress: 'part' }]);
	const physical = summary.notMarked.find(({ title }) => title === 'Fysiske utfordringer');
	expect(physical?.items).toContain('Seksualitet');
	expect(physical?.items).not.toContain('Diaré');
});

test('sending is asked in conversation 1 alone, and not answered is not a no', () => {
	expect(summarize(result, pack).sending).toEqual([
		{ key: 'municipality', answer: false },
		{ key: 'gp', answer: undefined }
	]);
	const second = example({ conversation: 2 }, full);
	expect(summarize(second.result, second.pack).sending).toEqual([]);
});
