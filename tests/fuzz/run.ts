/**
 * `npm run fuzz [-- --inputs N] [-- --steps N] [-- --seed N] [-- --untimed]`: malformed inputs against every parser that meets a stranger's
 * text. Fails when one is accepted as something it was not, takes over 50 ms of the processor, or memory grows by more than 8 MiB.
 * Then a room under random use, with the real relay (together.ts); fails when somebody's words are lost, or two see different things.
 */
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import { freshBuild } from '../bench/fresh-build.ts';
import { table } from '../bench/print.ts';
import { together } from './together.ts';
import type { Part, Told } from './worker.ts';

const MOST_MS = 50;
const MOST_BYTES = 8 * 1024 * 1024;
const THREADS = 2;
const { values } = parseArgs({
	options: {
		inputs: { type: 'string', default: '1200000' },
		steps: { type: 'string', default: '10000' },
		seed: { type: 'string', default: '1' },
		untimed: { type: 'boolean', default: false }
	}
});

function thread(part: Part): Promise<Told[]> {
	const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: part });
	const all: Told[] = [];
	worker.on('message', (told: Told) => all.push(told));
	return new Promise((resolve, reject) => {
		worker.once('error', reject);
		worker.once('exit', () => resolve(all));
	});
}

const inputs = Math.ceil(Number(values.inputs) / THREADS);
const began = performance.now();
const threads = await Promise.all(
	Array.from({ length: THREADS }, (_, i) => thread({ seed: Number(values.seed) + i * 7919, inputs }))
);
const rows = threads[0]!.map((told, at) => merged(threads.map((all) => all[at] ?? told)));
const sum = (of: (told: Told) => number) => rows.reduce((sum, told) => sum + of(told), 0);
const tried = ({ counts }: Told) => counts.refused + counts.same + counts.wrong;

table([
	['parser', 'inputs', 'refused', 'the same as a seed', 'wrong', 'slowest', 'memory'],
	...rows.map((told) => [
		told.name,
		...[tried(told), told.counts.refused, told.counts.same, told.counts.wrong].map(String),
		`${told.slowest.toFixed(1)} ms`,
		`${(told.growth / 1024).toFixed(0)} KiB`
	])
]);
console.log(
	`\n  ${sum(tried)} inputs in ${((performance.now() - began) / 1000).toFixed(0)} s, seed ${values.seed}`
);

const failures = rows.flatMap((told) => [
	...told.wrong.map((input) => `${told.name}: accepted as something it was not: ${JSON.stringify(input)}`),
	...(values.untimed || told.slowest <= MOST_MS ? [] : [`${told.name}: ${told.slowest.toFixed(0)} ms`]),
	...(told.growth <= MOST_BYTES ? [] : [`${told.name}: memory grew by ${told.growth} bytes`])
]);
if (Number(values.steps) > 0) {
	freshBuild(fileURLToPath(new URL('../..', import.meta.url)));
	failures.push(...(await together(Number(values.steps), Number(values.seed))));
}
if (rows.length === 0) failures.push('nothing was tried');
for (const failure of failures) console.error(`  ${failure}`);
process.exitCode = failures.length === 0 ? 0 : 1;

function merged(parts: readonly Told[]): Told {
	const total = (judged: keyof Told['counts']) => parts.reduce((sum, { counts }) => sum + counts[judged], 0);
	return {
		name: parts[0]!.name,
		counts: { refused: total('refused'), same: total('same'), wrong: total('wrong') },
		slowest: Math.max(...parts.map(({ slowest }) => slowest)),
		growth: Math.max(...parts.map(({ growth }) => growth)),
		wrong: parts.flatMap(({ wrong }) => wrong)
	};
}
