// A short run of what `npm run fuzz` does for long: a room under random use, with the real relay.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { randomFrom } from '../fuzz/inputs.ts';
import { World } from '../fuzz/together-world.ts';

test.each([1, 2])(
	'all who may see converge, and nobody else reads anything (%i)',
	{ timeout: 120_000 },
	async (seed) => {
		const random = randomFrom(seed);
		const world = await World.begin(() => random.below(2 ** 30) / 2 ** 30);
		try {
			for (let round = 0; round < 6; round++) {
				for (let step = 0; step < 50; step++) await world.step();
				await world.settle();
			}
			const { keys } = await world.secrets();
			expect(keys).toBeGreaterThan(0);
			const { folder, never } = world.kept;
			for (const name of readdirSync(folder))
				expect(never.filter((word) => readFileSync(join(folder, name)).includes(word))).toEqual([]);
		} finally {
			await world.end();
		}
	}
);
