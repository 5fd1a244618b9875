/**
 * A plan on its way from the desk to the phone. What becomes of it is written down with the work before it is shown,
 * so that a reload, a covered screen or a lost network changes nothing.
 */
import type { Handover } from '$lib/client/db/schema.ts';
import type { Sealed } from '$lib/client/handover-make.ts';
import { isLive, waitOf, type Live } from '$lib/client/handover-state.ts';
import { takeStep, withdrawing, type Keeper } from '$lib/client/handover-step.ts';
import { parsePlan, serializePlan, type Plan } from '$lib/core/plan/index.ts';
import type { Talking } from '../talking.svelte.ts';
import type { Edited, Stamp } from './made.ts';
import { fromRow, stateOf, toRow, type PlanWork } from './sent.ts';

export type SendTools = {
	readonly seal: (json: string, result: string) => Promise<Sealed>;
	readonly relay: Keeper['relay'];
	readonly now: () => number;
	readonly newId: () => string;
};

/** Between two questions how it stands. */
const POLL_MS = 3000;

export class PlanSending {
	making = $state(false);
	problem = $state<'too-large' | 'taking-back' | 'not-kept' | 'failed'>();

	readonly #talking: Talking;
	readonly #tools: SendTools;
	#step: Promise<unknown> | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#stopped = true;

	constructor(talking: Talking, tools: SendTools) {
		this.#talking = talking;
		this.#tools = tools;
	}

	get #work(): PlanWork | undefined {
		return this.#talking.sent as PlanWork | undefined;
	}

	get edited(): Edited {
		return this.#work?.edited ?? {};
	}

	/** The handover that carries it. */
	get row(): Handover | undefined {
		const row = this.#work?.row;
		return row && fromRow(row);
	}

	get live(): Live | undefined {
		const row = this.row;
		return row && isLive(row) ? row : undefined;
	}

	/** Whether something in what was sent is kept from relatives. */
	get isPrivate(): boolean {
		const { text } = this.#work ?? {};
		if (text === undefined) return false;
		const read = parsePlan(text);
		return read.status !== 'read' || read.plan.agreements.some((one) => one.private === true);
	}

	/** Whether what stands on the screen says something else than what was sent. */
	isOther(plan: Plan): boolean {
		const { text, id, madeAt } = this.#work ?? {};
		return text !== undefined && id !== undefined && text !== serializePlan({ ...plan, id, madeAt: madeAt! });
	}

	/** Words written over; undefined gives the made ones back. */
	edit(key: string, words: string | undefined): void {
		const { [key]: _before, ...others } = this.#standing();
		this.#change({ edited: words === undefined ? others : { ...others, [key]: words } });
	}

	/** What was written over, without the words of needs that are gone. */
	#standing(): Edited {
		const needs = this.#talking.talk.needs.map(({ id }) => id);
		return Object.fromEntries(
			Object.entries(this.edited).filter(([key]) => needs.includes(key.split('/')[0]!))
		);
	}

	/** Takes back what still waits, and sends the plan under a new code. */
	async send(plan: (stamp: Stamp) => Plan, result: string): Promise<void> {
		if (this.making) return;
		this.making = true;
		this.problem = undefined;
		try {
			if (this.live) await this.takeBack();
			// Its owner's token is all that can take it back, so it is not let go of before it is.
			if (this.live) this.problem = 'taking-back';
			else await this.#make(plan, result);
		} catch {
			this.problem = 'failed';
		} finally {
			this.making = false;
		}
		void this.#follow();
	}

	async #make(plan: (stamp: Stamp) => Plan, result: string): Promise<void> {
		const before = this.#work;
		const id = before?.id ?? this.#tools.newId();
		const made = plan({ id, madeAt: this.#later() });
		const text = serializePlan(made);
		const sealed = await this.#tools.seal(text, result);
		if (sealed.status !== 'made') {
			this.problem = sealed.status;
			return;
		}
		const edited = this.#standing();
		this.#change({ id, edited, text, madeAt: made.madeAt, row: toRow(sealed.handover), state: 'waiting' });
		if (await this.#talking.kept()) return;
		// A reload would lose what alone can take it back, so nothing is sent.
		this.#talking.sent = { ...before, id, edited: this.edited } as PlanWork;
		this.problem = 'not-kept';
	}

	/** A plan made anew is later than the one before, also within a second or by a clock put back. */
	#later(): string {
		const before = Date.parse(this.#work?.madeAt ?? '') || 0;
		const now = Math.floor(this.#tools.now() / 1000) * 1000;
		return new Date(Math.max(now, before + 1000)).toISOString().replace('.000Z', 'Z');
	}

	async takeBack(): Promise<void> {
		await this.#changeRow(withdrawing);
		await this.#advance();
	}

	/** Asks how it stands for as long as it waits. @returns a function that stops it. */
	start(): () => void {
		this.#stopped = false;
		void this.#follow();
		return () => {
			this.#stopped = true;
			clearTimeout(this.#timer);
		};
	}

	/** The network or the screen is back. */
	again(): void {
		void this.#follow();
	}

	async #follow(): Promise<void> {
		clearTimeout(this.#timer);
		if (this.#stopped || this.making || !this.live) return;
		await this.#advance();
		const { live } = this;
		if (this.#stopped || !live) return;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#follow(), Math.max(POLL_MS, waitOf(live, this.#tools.now())));
	}

	/** One at a time. */
	#advance(): Promise<unknown> {
		this.#step ??= takeStep({ relay: this.#tools.relay, change: (how) => this.#changeRow(how) }).finally(
			() => (this.#step = undefined)
		);
		return this.#step;
	}

	async #changeRow(how: (row: Handover) => Handover): Promise<Handover | undefined> {
		const before = this.row;
		if (!before) return undefined;
		const after = how(before);
		if (JSON.stringify(toRow(after)) === JSON.stringify(toRow(before))) return before;
		this.#change({ row: toRow(after), state: stateOf(after) });
		const kept = await this.#talking.kept();
		const goesOut = after.sent && !before.sent;
		if (goesOut && !kept) return this.#hold(before);
		if (goesOut && this.problem === 'not-kept') this.problem = undefined;
		return after;
	}

	/** That it may lie at the relay is on no record, so it does not go there until that is. */
	#hold(before: Handover): undefined {
		if (this.live && !this.live.takingBack) this.#change({ row: toRow(before) });
		this.problem = 'not-kept';
	}

	#change(patch: Partial<PlanWork>): void {
		const before = this.#work ?? { id: this.#tools.newId(), edited: {} };
		this.#talking.sent = { ...before, ...patch };
	}
}
