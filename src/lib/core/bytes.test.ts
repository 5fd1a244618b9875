import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	canonical,
	fromBase64,
	fromBase64url,
	isBase64url,
	sameBytes,
	toBase64,
	toBase64url
} from './bytes.ts';

test('canonical JSON gives the examples of RFC 8785 §3.2.2 and §3.2.3', () => {
	const sample = String.raw`{
		"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
		"string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
		"literals": [null, true, false]
	}`;
	expect(canonical(JSON.parse(sample))).toBe(
		String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`
	);
	const keys = String.raw`{"\u20ac":1,"\r":2,"\ufb33":3,"1":4,"\ud83d\ude00":5,"\u0080":6,"\u00f6":7}`;
	expect(canonical(JSON.parse(keys))).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
});

test('numbers are spelled as in RFC 8785 appendix B', () => {
	const view = new DataView(new ArrayBuffer(8));
	const float = (hex: string) => (view.setBigUint64(0, BigInt(`0x${hex}`)), view.getFloat64(0));
	for (const [hex, spelled] of [
		['0000000000000000', '0'],
		['8000000000000000', '0'],
		['0000000000000001', '5e-324'],
		['7fefffffffffffff', '1.7976931348623157e+308'],
		['4340000000000000', '9007199254740992'],
		['4430000000000000', '295147905179352830000'],
		['44b52d02c7e14af5', '9.999999999999997e+22'],
		['444b1ae4d6e2ef50', '1e+21'],
		['3eb0c6f7a0b5ed8d', '0.000001'],
		['41b3de4355555553', '333333333.3333332'],
		['becbf647612f3696', '-0.0000033333333333333333']
	] as const)
		expect(canonical(float(hex)), hex).toBe(spelled);
	expect(() => canonical(Number.NaN)).toThrow();
});

test('what is not I-JSON has no canonical form', () => {
	for (const value of ['\ud800', { '\udc00': 1 }, ['x\ud83d']]) expect(() => canonical(value)).toThrow();
	expect(() => canonical(undefined)).toThrow(TypeError);
});

test('base64 and base64url have one spelling for each run of bytes', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
			expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
			expect(fromBase64(toBase64(bytes))).toEqual(bytes);
			expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
			expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
		})
	);
	// Spare bits, padding, spaces, the other alphabet, impossible lengths.
	for (const text of ['AB', 'AA==', 'A A', 'AA\n', '+/8', 'A', 'Å', 'AAAAA'])
		expect(fromBase64url(text), text).toBeUndefined();
	for (const text of ['AB==', 'AA', 'AA=', 'AA==\n', '-_8=', 'AAA==', '='])
		expect(fromBase64(text), text).toBeUndefined();
});

test('bytes are the same, or not', () => {
	const bytes = Uint8Array.of(1, 2, 3);
	expect(sameBytes(bytes, Uint8Array.of(1, 2, 3))).toBe(true);
	for (const other of [[1, 2, 4], [0, 2, 3], [1, 2], [1, 2, 3, 0], []])
		expect(sameBytes(bytes, Uint8Array.from(other))).toBe(false);
});

test('base64url is told without reading it just where reading it gives bytes', () => {
	const like = fc.string({ unit: fc.constantFrom(...'ABCQgwEIz019-_=+/. '), maxLength: 9 });
	fc.assert(
		fc.property(fc.oneof(like, fc.string({ unit: 'binary' })), (text) => {
			expect(isBase64url(text), text).toBe(fromBase64url(text) !== undefined);
		}),
		{ numRuns: 5000 }
	);
	expect(isBase64url('A'.repeat(65_536))).toBe(true);
	expect(isBase64url(`${'A'.repeat(65_536)}\n`)).toBe(false);
});
