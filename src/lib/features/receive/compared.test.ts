import { expect, test } from 'vitest';
import type { OpenedEarlier, Result } from '$lib/core/result/index.ts';
import type { Sheet } from '$lib/core/instrument/sheet.ts';
import { compareWithEarlier, numbersOf } from './compared.ts';
import { example } from './example.ts';
import { summarize } from './summary.ts';

const seen = { 'gone/practical': true, 'gone/emotional': true, 'gone/physical-2': true };

function along(over: Partial<Result>, sheet: Sheet): OpenedEarlier {
	const earlier = { ...example(over, sheet), status: 'opened', thumbprint: 'x', sameKey: true };
	return earlier as unknown as OpenedEarlier;
}

const open = {
	...example({ conversation: 2 }, { ...seen, 'mark/sleep': true, 'mark/pain': true, 'mark/worry': true }),
	earlier: [
		along(
			{ conversation: 1 },
			{ ...seen, 'mark/sleep': true, 'mark/nausea': true, 'mark/fear': true, 'private/mark/fear': true }
		)
	]
};
const texts = (sections: readonly { lines: readonly { text: string }[] }[]) =>
	sections.flatMap(({ lines }) => lines.map(({ text }) => text));

test('what is marked now is new or was marked before; what is no longer marked is told', () => {
	const { changes, notNow, any } = compareWithEarlier(open);
	expect(Object.fromEntries(changes)).toEqual({ worry: 'new', pain: 'new', sleep: 'still' });
	expect(texts(notNow)).toEqual(['Frykt', 'Kvalme']);
	expect(notNow[0]!.lines[0]).toMatchObject({ private: true });
	expect(any).toBe(true);
	const marked = summarize(open.result, open.pack, false, changes).marked.flatMap(({ lines }) => lines);
	expect(marked.map(({ text, change }) => `${text}: ${change}`)).toEqual([
		'Bekymringer: new',
		'Smerter: new',
		'Søvn: still'
	]);
});

test('what was not gone through then or now is not compared', () => {
	const before = along({ conversation: 1 }, { 'gone/physical-2': true, 'mark/nausea': true });
	const { changes, notNow } = compareWithEarlier({ ...open, earlier: [before] });
	expect(Object.fromEntries(changes)).toEqual({ pain: 'new', sleep: 'new' });
	expect(texts(notNow)).toEqual(['Kvalme']);
	const short = { ...example({ conversation: 2, length: 'short' }, {}), earlier: open.earlier };
	expect(compareWithEarlier(short)).toMatchObject({ notNow: [], any: false });
});

test('another person’s birth date, another instrument, and what did not open are left out', () => {
	for (const earlier of [
		along({ conversation: 1, person: { birthDate: '1951-01-01' } }, { ...seen, 'mark/nausea': true }),
		along({ conversation: 1, answerer: { role: 'parent', age: '12-15' } }, {}),
		{ status: 'tampered', cause: undefined } as const
	])
		expect(compareWithEarlier({ ...open, earlier: [earlier] }).any).toBe(false);
	expect(compareWithEarlier({ ...open, earlier: [] }).any).toBe(false);
});

test('the number each time it was asked in the same words, and who gave it', () => {
	const id = (letter: string) => `00000000-0000-4000-8000-00000000000${letter}`;
	const child = { answerer: { role: 'parent', age: '12-15' } } as const;
	const own = {
		...example({ conversation: 3, id: id('c') }, { distress: 0 }),
		earlier: [
			along({ conversation: 2, id: id('b'), answerer: { role: 'proxy', authority: 'none' } }, {}),
			along({ conversation: 1, id: id('a') }, { distress: 8, 'private/distress': true }),
			along({ conversation: 1, id: id('d'), ...child }, { distress: 3 }),
			along({ conversation: 2, id: id('e'), person: { birthDate: '1951-01-01' } }, { distress: 4 })
		]
	};
	const told = (shared: boolean) => numbersOf(own, shared).map(({ id, value }) => [id, value]);
	expect(told(false)).toEqual([
		[id('a'), 8],
		[id('b'), undefined],
		[id('c'), 0]
	]);
	expect(numbersOf(own, false)[1]!.answerer.role).toBe('proxy');
	// Kept from relatives and not answered look the same.
	expect(told(true)).toEqual([[id('c'), 0]]);
});
