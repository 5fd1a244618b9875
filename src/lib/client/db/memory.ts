/** Stands in where the browser lets us keep nothing. Lives as long as the page, and one job runs at a time. */
import { keyPaths, storeNames, type StoreName } from './schema.ts';
import type { Work } from './work.ts';

type Rows = Map<string, unknown>;
type Tables = Map<StoreName, Rows>;

export function createMemory(): <T>(job: (work: Work) => Promise<T>) => Promise<T> {
	let tables: Tables = new Map(storeNames.map((name) => [name, new Map()]));
	let last: Promise<unknown> = Promise.resolve();

	async function run<T>(job: (work: Work) => Promise<T>): Promise<T> {
		const copy: Tables = new Map([...tables].map(([name, rows]) => [name, new Map(rows)]));
		const value = await job(memoryWork(copy));
		tables = copy;
		return value;
	}

	return (job) => {
		const turn = last.then(() => run(job));
		last = turn.catch(() => undefined);
		return turn;
	};
}

function memoryWork(tables: Tables): Work {
	const rows = (name: StoreName) => tables.get(name) as Rows;
	return {
		get: async (name, key) => rows(name).get(String(key)) as never,
		all: async (name) => [...rows(name).values()] as never,
		answers: async (draft) =>
			[...rows('answers').values()].filter((row) => (row as { draft: string }).draft === draft) as never,
		put: async (name, row) => void rows(name).set(keyOf(name, row), row),
		remove: async (name, key) => void rows(name).delete(String(key)),
		clear: async (name) => rows(name).clear()
	};
}

/** Keys become text: a list of two as IndexedDB would have it, with a comma between. */
function keyOf(name: StoreName, row: object): string {
	return String(keyPaths[name].map((field) => (row as Record<string, unknown>)[field]));
}
