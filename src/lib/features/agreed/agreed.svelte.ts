/** One plan on its way onto this phone. Nothing is asked of the network before a tap, and nothing opens unasked where it may be another's. */
import { kept, toStorageError, StorageError, type StorageCode } from '$lib/client/db/index.ts';
import { journeyOf, MYSELF, whoIsHere, type Person } from '$lib/client/people.ts';
import { fetchPlan, keepPlan, type Fetched } from '$lib/client/plan-fetch.ts';
import * as plans from '$lib/client/plans.ts';
import { readPlanCode, type PlanCode, type ReadPlan } from '$lib/core/envelope/index.ts';
import type { Plan } from '$lib/core/plan/index.ts';

export type Problem = Exclude<ReadPlan['status'], 'code'>;
/** Why the code waits here. */
export type Why = 'offline' | 'busy' | 'leased' | 'unknown-format';

export type Stage =
	| { readonly at: 'field'; readonly problem?: Problem }
	/** `kept`: it was taken in earlier, and waits. */
	| { readonly at: 'ready'; readonly code: PlanCode; readonly kept?: true }
	| { readonly at: 'fetching' }
	| { readonly at: 'waiting'; readonly code: PlanCode; readonly why: Why }
	| { readonly at: 'asking'; readonly fetched: Fetched }
	| {
			readonly at: 'done';
			readonly plan: Plan;
			readonly outcome: plans.Saved['status'];
			readonly journey: string;
	  }
	| { readonly at: 'failed'; readonly why: 'gone' | 'damaged' | 'unexpected' }
	| { readonly at: 'declined' };

export class Agreed {
	stage = $state.raw<Stage>({ at: 'field' });
	people = $state.raw<readonly Person[]>([MYSELF]);
	chosen = $state.raw<Person>(MYSELF);
	problem = $state<StorageCode>();
	/** True where nothing outlives the page. */
	session = $state(false);
	/** True where nothing was ever written here, which may be another place than the app's. */
	empty = $state(false);

	/** Looks up who has anything here, and whether a code waits. */
	async start(): Promise<void> {
		await this.#attempt(async () => {
			const { people, empty } = await whoIsHere();
			this.people = people;
			this.chosen = people[0] ?? MYSELF;
			this.empty = empty;
			this.session = !(await kept());
			const [first] = await plans.waitingCodes();
			if (first && this.stage.at === 'field' && !this.stage.problem)
				this.stage = { at: 'ready', code: first.code as PlanCode, kept: true };
		});
	}

	/** `input`: typed, pasted, scanned, or the end of a link. */
	read(input: string): void {
		const read = readPlanCode(input);
		this.problem = undefined;
		this.stage =
			read.status === 'code' ? { at: 'ready', code: read.code } : { at: 'field', problem: read.status };
	}

	async fetch(code: PlanCode): Promise<void> {
		if (this.stage.at === 'fetching') return;
		this.stage = { at: 'fetching' };
		try {
			await this.#attempt(() => this.#fetch(code));
		} catch {
			// Offline, the worker that stretches codes may not have arrived.
			this.stage = navigator.onLine
				? { at: 'failed', why: 'unexpected' }
				: { at: 'waiting', code, why: 'offline' };
		}
		if (this.problem) this.stage = { at: 'ready', code };
	}

	async #fetch(code: PlanCode): Promise<void> {
		const fetched = await fetchPlan(code);
		switch (fetched.status) {
			case 'fetched':
				if (!fetched.here) this.stage = { at: 'asking', fetched };
				else await this.#keep(fetched, { journey: fetched.here.journey, result: fetched.here.id });
				return;
			case 'gone':
			case 'damaged':
				this.stage = { at: 'failed', why: fetched.status };
				return;
			default:
				this.stage = { at: 'waiting', code, why: fetched.status };
		}
	}

	/** Opens what is not bound to anything here. */
	async accept(): Promise<void> {
		const { stage } = this;
		if (stage.at !== 'asking') return;
		await this.#attempt(async () => this.#keep(stage.fetched, { journey: await journeyOf(this.chosen) }));
	}

	async decline(): Promise<void> {
		const { stage } = this;
		if (stage.at !== 'asking') return;
		await this.#attempt(() => plans.dropCode(stage.fetched.receipt.code));
		this.stage = { at: 'declined' };
	}

	another(): void {
		this.stage = { at: 'field' };
	}

	/** The code is not wanted any more. */
	async forget(code: PlanCode): Promise<void> {
		await this.#attempt(() => plans.dropCode(code));
		if (!this.problem) this.stage = { at: 'field' };
	}

	async #keep(fetched: Fetched, place: plans.Place): Promise<void> {
		const { status } = await keepPlan(fetched, place);
		const journey = (await plans.get(fetched.plan.id))?.journey ?? place.journey;
		this.stage = { at: 'done', plan: fetched.plan, outcome: status, journey };
	}

	async #attempt(job: () => Promise<void>): Promise<void> {
		this.problem = undefined;
		try {
			await job();
		} catch (cause) {
			if (!(cause instanceof StorageError)) throw cause;
			this.problem = toStorageError(cause).code;
		}
	}
}
