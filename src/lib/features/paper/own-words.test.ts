import { expect, test } from 'vitest';
import { furtherSides, type OwnWords } from './own-words.ts';

const own = (...texts: string[]): OwnWords[] =>
	texts.map((text, index) => ({ key: (['ownQuestions', 'important', 'other'] as const)[index]!, text }));
const sentence = 'Jeg lurer på hvem jeg skal ringe når noe skjer om natten. ';

test('short texts stand on the second side', () => {
	expect(furtherSides([])).toEqual([]);
	expect(furtherSides(own(sentence, sentence.repeat(4), 'x'))).toEqual([]);
	expect(furtherSides(own('1\n2\n3\n4\n5\n6\n7', '8\n9\n10\n11\n12\n13\n14'))).toEqual([]);
});

test('when they need more room, all of them stand together on a side of their own', () => {
	const texts = own(sentence.repeat(8), sentence.repeat(8), sentence.repeat(8));
	expect(furtherSides(texts)).toEqual([texts.map((one) => ({ ...one, again: false }))]);
});

test('long practical answers take of the same room', () => {
	const texts = own('1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14');
	expect(furtherSides(texts, ['kort', ''])).toEqual([]);
	expect(furtherSides(texts, ['x'.repeat(100)])).toHaveLength(1);
});

test('a text longer than a side goes on at the next, and no line is lost', () => {
	const lines = Array.from({ length: 100 }, (_, index) => `linje ${index}`);
	const sides = furtherSides(own(lines.join('\n'), 'etterpå'));
	expect(sides.map((pieces) => pieces.map(({ key, again }) => [key, again]))).toEqual([
		[['ownQuestions', false]],
		[['ownQuestions', true]],
		[
			['ownQuestions', true],
			['important', false]
		]
	]);
	const all = sides.flat().filter(({ key }) => key === 'ownQuestions');
	expect(all.map(({ text }) => text).join('\n')).toBe(lines.join('\n'));
});

test('capitals and signs of other scripts take more of a line', () => {
	expect(furtherSides(own('x'.repeat(84 * 14)))).toEqual([]);
	expect(furtherSides(own('X'.repeat(84 * 14)))).toHaveLength(1);
	expect(furtherSides(own('語'.repeat(43 * 14)))).toHaveLength(1);
});

test('a question more takes room of its own', () => {
	const lines = (count: number) => Array.from({ length: count }, () => 'Søvn').join('\n');
	const own = { key: 'important', text: lines(10) } as const;
	expect(furtherSides([{ key: 'notHappened', text: lines(2) }, own])).toEqual([]);
	expect(furtherSides([{ key: 'ownQuestions', text: lines(4) }, own])).toEqual([]);
	expect(furtherSides([{ key: 'notHappened', text: lines(4) }, own])).toHaveLength(1);
});
