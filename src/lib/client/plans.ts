/** What was agreed, as the clinic sent it back; what came of it; and codes of plans that wait for the network. */
import { stillHold, type Outcome } from '$lib/core/plan/outcome.ts';
import type { Plan } from '$lib/core/plan/index.ts';
import { announce, onChange as onAnyChange, read, StorageError, write } from './db/index.ts';
import type { PlanCode, PlanRow } from './db/index.ts';
import { plain } from './plain.ts';
import { askToPersist } from './storage.ts';

export type { PlanCode, PlanRow } from './db/index.ts';
export type { Outcome } from '$lib/core/plan/outcome.ts';

/** Where a plan belongs: a journey, and the result it came of where that is here (plan-place.ts finds both). */
export type Place = { readonly journey: string; readonly result?: string };

/**
 * `same` is here already, `older` has been changed since, `conflict` has the id of another result's plan: nothing
 * was changed by these three.
 */
export type Saved = { readonly status: 'saved' | 'replaced' | 'same' | 'older' | 'conflict' };

/** Newest first; of one journey where it is named. */
export async function list(journey?: string): Promise<PlanRow[]> {
	const rows = await read(['plans'], (work) => work.all('plans'));
	return rows
		.filter((row) => journey === undefined || row.journey === journey)
		.sort((a, b) => (a.plan.madeAt < b.plan.madeAt ? 1 : -1));
}

export function get(id: string): Promise<PlanRow | undefined> {
	return read(['plans'], (work) => work.get('plans', id));
}

/**
 * Safely on disk when the promise is kept. A plan that was changed takes the place of the one before, on the road
 * it lies on; what came of the agreements that say the same stays. Throws `gone` where the journey is no more.
 */
export async function save(plan: Plan, place: Place): Promise<Saved> {
	const receivedAt = Date.now();
	const status = await write(['journeys', 'plans'], async (work) => {
		const before = await work.get('plans', plan.id);
		const status = before ? compare(before.plan, plan) : 'saved';
		if (status !== 'saved' && status !== 'replaced') return status;
		const { journey, result } = before ?? place;
		if (!(await work.get('journeys', journey))) throw new StorageError('gone');
		const outcomes = before?.outcomes && stillHold(before.outcomes, before.plan, plan);
		await work.put('plans', plain({ id: plan.id, journey, result, plan, receivedAt, outcomes }) as PlanRow);
		return status;
	});
	if (status === 'saved' || status === 'replaced') {
		announce({ store: 'plans', id: plan.id });
		void askToPersist();
	}
	return { status };
}

function compare(before: Plan, now: Plan): Saved['status'] {
	if (before.result !== now.result || before.conversation !== now.conversation) return 'conflict';
	if (before.madeAt === now.madeAt) return 'same';
	return before.madeAt < now.madeAt ? 'replaced' : 'older';
}

/** What came of one agreement; undefined takes it away. Throws `gone` where the plan or the agreement is no more. */
export async function setOutcome(id: string, agreement: string, outcome: Outcome | undefined): Promise<void> {
	const at = Date.now();
	await write(['plans'], async (work) => {
		const before = await work.get('plans', id);
		if (!before?.plan.agreements.some((one) => one.id === agreement)) throw new StorageError('gone');
		const { [agreement]: _before, ...others } = before.outcomes ?? {};
		const outcomes = outcome ? { ...others, [agreement]: { outcome, at } } : others;
		await work.put('plans', plain({ ...before, outcomes }));
	});
	announce({ store: 'plans', id });
	void askToPersist();
}

export async function remove(id: string): Promise<void> {
	await write(['plans'], (work) => work.remove('plans', id));
	announce({ store: 'plans', id });
}

/** Called with the id that changed, undefined when everything was removed. */
export function onChange(listener: (id: string | undefined) => void): () => void {
	return onAnyChange((change) => {
		if (change.store === 'wiped') listener(undefined);
		else if (change.store === 'plans') listener(change.id);
	});
}

/** Oldest first. */
export async function waitingCodes(): Promise<PlanCode[]> {
	const rows = await read(['planCodes'], (work) => work.all('planCodes'));
	return rows.sort((a, b) => a.addedAt - b.addedAt);
}

/** Keeps a code until its plan can be fetched. One that waits already keeps its claim. `code`: canonical symbols. */
export async function keepCode(code: string, claim: string): Promise<PlanCode> {
	const addedAt = Date.now();
	const row = await write(['planCodes'], async (work) => {
		const before = await work.get('planCodes', code);
		if (before) return before;
		const row = { code, claim, addedAt };
		await work.put('planCodes', row);
		return row;
	});
	announce({ store: 'planCodes', id: code });
	return row;
}

/** The plan is here, or can never be fetched, or is not wanted. */
export async function dropCode(code: string): Promise<void> {
	await write(['planCodes'], (work) => work.remove('planCodes', code));
	announce({ store: 'planCodes', id: code });
}
