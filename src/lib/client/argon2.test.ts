import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kdfInput, newCode } from '$lib/core/envelope/index.ts';
import { stretchJs, stretchWasm } from './argon2.ts';

const inputs = fc.uint8Array({ minLength: 7, maxLength: 7 }).map((random) => kdfInput(newCode(random)));

test('both implementations stretch a code alike', async () => {
	const input = kdfInput(newCode(Uint8Array.of(1, 2, 3, 4, 5, 6, 7)));
	const stretched = await stretchWasm(input);
	expect(stretched).toHaveLength(32);
	expect(stretchJs(input)).toEqual(stretched);
});

test('and any code, in less memory', async () => {
	await fc.assert(
		fc.asyncProperty(inputs, async (input) => {
			expect(stretchJs(input, 64)).toEqual(await stretchWasm(input, 64));
		}),
		{ numRuns: 30 }
	);
});
