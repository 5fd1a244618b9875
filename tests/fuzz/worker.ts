/** One thread's part of the inputs. Says for each parser what became of them, the slowest, and how much memory stayed taken. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { randomFrom } from './inputs.ts';
import { parsers, type Judged, type Parser } from './parsers.ts';

export type Part = { seed: number; inputs: number };
export type Told = {
	name: string;
	counts: Record<Judged, number>;
	/** The slowest input, in milliseconds this thread had the processor; the quickest of three tries, as a collection may come between. */
	slowest: number;
	/** Bytes taken after all of it and a collection, less those before. */
	growth: number;
	/** What was accepted as something it was not. */
	wrong: string[];
};

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const WARM = 300;
const LOOKS = 4;
/** Only what takes longer is looked at again. */
const SUSPECT = 10;

async function run({ name, make, judge }: Parser, { seed, inputs }: Part): Promise<Told> {
	const random = randomFrom(seed);
	for (let warm = 0; warm < WARM; warm++) await judge(make(random));
	const told: Told = { name, counts: { refused: 0, same: 0, wrong: 0 }, slowest: 0, growth: 0, wrong: [] };
	const before = await taken();
	for (let left = inputs; left > 0; left--) {
		const input = make(random);
		const began = busy();
		const judged = await judge(input);
		let time = busy() - began;
		if (time > SUSPECT && time > told.slowest)
			time = Math.min(time, await again(judge, input), await again(judge, input));
		told.slowest = Math.max(told.slowest, time);
		told.counts[judged]++;
		if (judged === 'wrong' && told.wrong.length < 3) told.wrong.push(input.slice(0, 500));
	}
	told.growth = (await taken()) - before;
	return told;
}

async function again(judge: Parser['judge'], input: string): Promise<number> {
	const began = busy();
	await judge(input);
	return busy() - began;
}

/** Milliseconds of the processor this thread has had: what others do on a busy machine is not an input's fault. */
function busy(): number {
	const { user, system } = process.threadCpuUsage();
	return (user + system) / 1000;
}

/** Bytes held. What buffers held is given back a little after the collection, so the least of some looks counts. */
async function taken(): Promise<number> {
	let least = Infinity;
	for (let look = 0; look < LOOKS; look++) {
		collect();
		await new Promise((resolve) => setImmediate(resolve));
		const { heapUsed, external } = process.memoryUsage();
		least = Math.min(least, heapUsed + external);
	}
	return least;
}

const { seed, inputs } = workerData as Part;
const shares = parsers.reduce((sum, { share }) => sum + share, 0);
for (const parser of parsers)
	parentPort!.postMessage(await run(parser, { seed, inputs: Math.ceil((inputs * parser.share) / shares) }));
