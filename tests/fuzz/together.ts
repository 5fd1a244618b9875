/** A room under random use (together-world.ts), and what must hold of it all the time. */
import '../support/lib.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { table } from '../bench/print.ts';
import { randomFrom } from './inputs.ts';

const SETTLE_EVERY = 60;

/** `steps`: those that could be done. @returns what did not hold. */
export async function together(steps: number, seed: number): Promise<string[]> {
	const { World } = await import('./together-world.ts');
	const random = randomFrom(seed);
	const world = await World.begin(() => random.below(2 ** 30) / 2 ** 30);
	const began = performance.now();
	const sum = () => Object.values(world.done).reduce((all, one) => all + one, 0);
	try {
		while (sum() < steps) {
			for (let n = 0; n < SETTLE_EVERY; n++) await world.step();
			await world.settle();
		}
		const { keys, tried } = await world.secrets();
		const { folder, never } = world.kept;
		const clear = readdirSync(folder).filter((name) =>
			never.some((word) => readFileSync(join(folder, name)).includes(word))
		);
		table([Object.keys(world.done), Object.values(world.done).map(String)]);
		const seconds = ((performance.now() - began) / 1000).toFixed(0);
		console.log(
			`\n  ${sum()} steps together in ${seconds} s, seed ${seed}: ${keys} keys, and ${tried} times one that did not fit`
		);
		return clear.map((name) => `the relay has something in clear: ${name}`);
	} catch (cause) {
		return [
			`together, seed ${seed}, after ${sum()} steps: ${cause instanceof Error ? cause.message : String(cause)}`
		];
	} finally {
		await world.end();
	}
}
