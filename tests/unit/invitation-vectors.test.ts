// What letters and messages already carry must be read so in every later build (tests/vectors/README.md).
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packInvitation, readInvitation, type Invitation } from '$lib/core/invitation/index.ts';

type Vector = { name: string; input: string; expect: Invitation | string; reason: string };

const file = new URL('../vectors/invitation/v1.json', import.meta.url);
const vectors = JSON.parse(readFileSync(file, 'utf8')) as Vector[];
const refused = vectors.filter(({ expect }) => typeof expect === 'string');

test('there are enough of them, and most must be refused', () => {
	expect(vectors.length).toBeGreaterThanOrEqual(70);
	expect(refused.length / vectors.length).toBeGreaterThan(0.7);
});

test.each(vectors)('invitation v1: $name', ({ input, expect: expected }) => {
	const read = readInvitation(input);
	if (typeof expected === 'string') return expect(read).toEqual({ status: expected });
	expect(read).toEqual({ status: 'read', invitation: expected });
	// It is still written with the very same digits.
	const packed = packInvitation(expected);
	const digits = /(?:\/i#)?([\d ]+)$/.exec(input)![1]!.replaceAll(' ', '');
	expect(packed).toEqual({ status: 'packed', digits });
});
