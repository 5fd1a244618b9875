import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseInline, plain, wordsIn } from './inline.ts';

test('a text without links is itself', () => {
	expect(parseInline('Du bestemmer.')).toEqual([{ kind: 'text', text: 'Du bestemmer.' }]);
	expect(parseInline('')).toEqual([]);
});

test.each([
	['samtalene', { kind: 'page', text: 'her', page: 'samtalene' }],
	['samtalene#hvor', { kind: 'page', text: 'her', page: 'samtalene', section: 'hvor' }],
	['/hjelp', { kind: 'app', text: 'her', path: '/hjelp' }],
	['tel:+4721494921', { kind: 'tel', text: 'her', tel: '+4721494921' }],
	['=kontaktlege', { kind: 'word', text: 'her', word: 'kontaktlege' }]
])('a link to %s, in the middle of a sentence', (target, link) => {
	expect(parseInline(`Les [her](${target}), først.`)).toEqual([
		{ kind: 'text', text: 'Les ' },
		link,
		{ kind: 'text', text: ', først.' }
	]);
});

test('two links beside each other, first and last', () => {
	const kinds = parseInline('[en](a)[to](=b)').map(({ kind, text }) => `${kind} ${text}`);
	expect(kinds).toEqual(['page en', 'word to']);
});

test.each(['[en] (a)', '[](a)', '[en]()', '[en](a b)', '[en(a)', 'en](a)'])('«%s» is no link', (text) => {
	expect(parseInline(text)).toEqual([{ kind: 'text', text }]);
});

test('an e-mail address is a link by itself, without the full stop after it', () => {
	expect(parseInline('Skriv til post@ek-sempel.example. Takk')).toEqual([
		{ kind: 'text', text: 'Skriv til ' },
		{ kind: 'mail', text: 'post@ek-sempel.example' },
		{ kind: 'text', text: '. Takk' }
	]);
});

test('whatever is written, no letter is lost and nothing fails', () => {
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom('[', ']', '(', ')', '=', '/', '#', ' ', '@', '.', 'æ', 'ord')),
			(signs) => {
				const text = signs.join('');
				const shown = parseInline(text).map((part) => part.text);
				expect(shown.join('')).toBe(plain(text));
			}
		)
	);
});

test('the words of a page: each once, wherever they stand', () => {
	const body = [
		'[To](=two) og [en](=one)',
		['punkt', '[tre](=three)'],
		{ terms: [{ id: 't', term: 'T', text: ['[fire](=four) [en](=one)'] }] },
		{ stops: [], home: '[fem](=five)' }
	];
	const page = { lead: '[En](=one)', sections: [{ body }] };
	expect(wordsIn(page)).toEqual(['one', 'two', 'three', 'four', 'five']);
});
