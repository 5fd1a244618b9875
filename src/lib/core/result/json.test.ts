import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_BYTES, parseStrict } from './json.ts';

test('reads what JSON.stringify writes', () => {
	const values = fc.jsonValue({ maxDepth: 5, stringUnit: 'grapheme' });
	const noKeys = (text: string) => !/"(__proto__|constructor|prototype)"/.test(text);
	fc.assert(
		fc.property(
			values.filter((value) => noKeys(JSON.stringify(value))),
			fc.constantFrom(0, 2),
			(value, indent) => {
				expect(parseStrict(JSON.stringify(value, null, indent))).toEqual(JSON.parse(JSON.stringify(value)));
			}
		)
	);
});

test.each([
	['a key twice', '{"a":1,"a":2}'],
	['a key twice, spelled otherwise', String.raw`{"a":1,"\u0061":2}`],
	['a key twice, deeper', '[{"b":{"a":{"a":1},"c":[],"a":2}}]'],
	['__proto__', '{"__proto__":{"a":1}}'],
	['__proto__, spelled otherwise', String.raw`{"\u005f_proto__":{}}`],
	['constructor', '{"a":{"constructor":{}}}'],
	['half a surrogate pair', String.raw`{"a":"\ud800"}`],
	['half a surrogate pair in a key', String.raw`{"\udfff":1}`],
	['too deep', '['.repeat(13) + ']'.repeat(13)],
	['far too deep', '['.repeat(30_000) + ']'.repeat(30_000)],
	['quotes without end', '"\\"'.repeat(10_000)],
	['too long', JSON.stringify('x'.repeat(MAX_BYTES))],
	['too long in bytes', JSON.stringify('æ'.repeat(MAX_BYTES / 2))],
	['two values', '{}{}'],
	['a byte order mark', '\ufeff{}'],
	['a comment', '{}//'],
	['nothing', '']
])('refuses %s', (_, text) => {
	expect(() => parseStrict(text)).toThrow();
});

test('the same key may stand in two objects, and as a value', () => {
	const text = String.raw`[{"a":"a","b":{"a":"b"}},{"a":"\"a\":"}, "a" , "{"]`;
	expect(parseStrict(text)).toEqual(JSON.parse(text));
});
