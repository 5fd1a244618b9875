import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BitReader, BitWriter } from './bits.ts';
import { text } from './text.ts';

function bytesOf(value: string): Uint8Array {
	const out = new BitWriter();
	text.write(out, value);
	return out.bytes();
}

test('any text without control characters comes back', () => {
	const plain = fc.string({ unit: 'grapheme' }).filter((value) => !/[\u0000\u0001]/.test(value));
	fc.assert(fc.property(plain, (value) => text.read(new BitReader(bytesOf(value))) === value));
});

test('Norwegian takes less than five bits a letter', () => {
	const nb = 'Jeg er redd for hvordan det skal gå hjemme, og orker ikke like mye som før.';
	const nn = 'Eg er redd for korleis det skal gå heime, og orkar ikkje like mykje som før.';
	for (const words of [nb, nn]) expect((bytesOf(words).length * 8) / words.length).toBeLessThan(5);
});

test('control characters, which mean something to the code, are refused', () => {
	for (const sign of ['\u0000', '\u0001']) expect(() => bytesOf(`a${sign}b`)).toThrow(RangeError);
});

test('any bits end, as a text or for want of more', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
			try {
				expect(text.read(new BitReader(bytes)).length).toBeLessThan(bytes.length * 8);
			} catch (error) {
				expect(error).toBeInstanceOf(RangeError);
			}
		})
	);
});
