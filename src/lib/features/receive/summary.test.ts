import { expect, test } from 'vitest';
import { example, full } from './example.ts';
import { carried, summarize } from './summary.ts';

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

test('each answer says who else gave it', () => {
	const helpers = [{ name: 'Ola', answers: ['distress', 'mark/pain', 'first/sleep', 'important', 'phone'] }];
	const { result, pack } = example({ answerer: { role: 'together' }, helpers }, full);
	const { distress, first, marked, ownWords, contact } = summarize(result, pack);
	const by = (list: readonly { by?: string }[]) => list.map((one) => one.by ?? '-').join(' ');
	expect(distress?.by).toBe('Ola');
	expect(by(first)).toBe('Ola -');
	expect(by(marked.flatMap(({ lines }) => lines))).toBe('- - - Ola -');
	expect(by(ownWords)).toBe('- Ola -');
	expect(contact.map(({ key, by }) => [key, by])).toContainEqual(['phone', 'Ola']);
});

test('what a child keeps is on the desk alone: not on a shared screen, and not where it is copied', () => {
	const { result, pack } = example(
		{ answerer: { role: 'parent', age: '12-15' } },
		{
			distress: 6,
			'private/distress': true,
			'mark/work': true,
			'private/mark/work': true,
			childOnly: 'Pappa'
		}
	);
	const { distress, marked, ownWords } = summarize(result, pack);
	expect([distress, marked[0]?.lines[0], ownWords[0]].map((one) => one?.kept)).toEqual([true, true, true]);
	expect(ownWords[0]).toMatchObject({ topic: 'childOnly', text: 'Pappa', private: true });
	for (const without of [summarize(result, pack, true), carried(result, pack)]) {
		expect(JSON.stringify(without)).not.toContain('Pappa');
		expect(without.distress).toBeUndefined();
		expect(without.marked).toEqual([]);
	}
	// Of anybody else it is not for relatives, and the clinician's to carry on.
	const own = example({}, full);
	expect(carried(own.result, own.pack)).toEqual(summarize(own.result, own.pack));
});
