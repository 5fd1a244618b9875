/**
 * Handovers on their way. A handover is on disk before anything is sent, so that it also goes after the
 * app was closed; one lock per handover and a relay that stores once make it go exactly once.
 */
import { announce, onChange as onAnyChange, read, StorageError, write, type Handover } from './db/index.ts';
import { sealNew, type Sealed } from './handover-make.ts';
import { isLive, waitOf } from './handover-state.ts';
import { takeStep, withdrawing } from './handover-step.ts';
import { createRelay, type Relay } from './relay.ts';

export type { Handover, HandoverState } from './db/index.ts';
export { isLive } from './handover-state.ts';

const PATIENCE_MS = 4000;

let relay: Relay | undefined;
const theRelay = () => (relay ??= createRelay(location.origin, fetch.bind(globalThis)));

export type Made = Sealed;

/**
 * Makes a code for a signed result, `along` and `views` telling what else is in its `json`, and queues the sealed copy. Takes a second or more, offline too.
 * `expires`: unix seconds; a week from now when left out, never more than two. Throws StorageError, and
 * Error when the code cannot be stretched.
 */
export async function make(
	result: {
		readonly id: string;
		readonly json: string;
		readonly along?: Handover['along'] | undefined;
		readonly views?: Handover['views'] | undefined;
	},
	expires?: number
): Promise<Made> {
	const made = await sealNew({ json: result.json, result: result.id, kind: 'result' }, expires);
	if (made.status !== 'made') return made;
	const { along, views } = result;
	const handover = { ...made.handover, ...(along && { along }), ...(views && { views }) };
	await write(['handovers'], (work) => work.put('handovers', handover));
	announce({ store: 'handovers', id: handover.id });
	void advance(handover.id);
	return { status: 'made', handover };
}

/** Newest first; those of one result where it is named. */
export async function list(resultId?: string): Promise<Handover[]> {
	const rows = await read(['handovers'], (work) => work.all('handovers'));
	return rows
		.filter(({ result }) => resultId === undefined || result === resultId)
		.sort((a, b) => b.createdAt - a.createdAt);
}

/** Takes it back: at once where nothing was sent, else when the relay can be told. */
export async function takeBack(id: string): Promise<Handover> {
	const handover = await change(id, withdrawing);
	if (!handover) throw new StorageError('gone');
	return (await advance(id)) ?? handover;
}

/**
 * Takes back whatever still waits, as far as the network allows within a few seconds; of one journey where
 * it is named.
 */
export async function takeBackAll(journey?: string): Promise<void> {
	const results = await read(['results'], (work) => work.all('results'));
	const others = new Set(results.filter((row) => journey && row.journey !== journey).map(({ id }) => id));
	const live = (await list()).filter((row) => isLive(row) && !others.has(row.result));
	const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS));
	await Promise.race([Promise.allSettled(live.map(({ id }) => takeBack(id))), patience]);
}

/** Does what can be done for every handover whose time has come, or for all when `force`d. */
export async function drain({ force = false } = {}): Promise<void> {
	const due = (await list()).filter((row) => isLive(row) && (force || waitOf(row, Date.now()) === 0));
	await Promise.all(due.map(({ id }) => advance(id)));
}

/** One step for one handover, one tab at a time. Undefined where it is no more. */
export function advance(id: string): Promise<Handover | undefined> {
	return alone(id, () => takeStep({ relay: theRelay(), change: (how) => change(id, how) }));
}

/** Called with the id that changed, undefined when everything was removed. */
export function onChange(listener: (id: string | undefined) => void): () => void {
	return onAnyChange((change) => {
		if (change.store === 'wiped') listener(undefined);
		else if (change.store === 'handovers') listener(change.id);
	});
}

/** Reads, changes and writes in one transaction; writes only what is new. */
async function change(id: string, how: (row: Handover) => Handover): Promise<Handover | undefined> {
	let changed = false;
	const after = await write(['handovers'], async (work) => {
		const before = await work.get('handovers', id);
		if (!before) return undefined;
		const after = how(before);
		changed = isDifferent(before, after);
		if (changed) await work.put('handovers', after);
		return after;
	});
	if (changed) announce({ store: 'handovers', id });
	return after;
}

function isDifferent(before: Handover, after: Handover): boolean {
	const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof Handover>;
	return [...keys].some((key) => before[key] !== after[key]);
}

function alone<T>(id: string, job: () => Promise<T>): Promise<T> {
	// Without locks two tabs may both send; the relay stores the same upload once.
	return navigator.locks ? navigator.locks.request(`hjemvei/handover/${id}`, job) : job();
}
