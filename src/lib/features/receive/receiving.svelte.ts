/**
 * The clinician's desk as the screen sees it: what is open, what is under way, what went wrong.
 * A new result takes the place of the old one only when it is verified; anything that goes wrong
 * on the way changes nothing.
 */
import { COVERED_AFTER, ERASED_AFTER, type DeskStore } from '$lib/client/desk.ts';
import type { Arrival } from '$lib/client/desk-tab.ts';
import { openResult } from '$lib/core/result/index.ts';
import { collect, type Open, type Receipt, type Step, type Tools } from './collect.ts';
import type { Problem } from './problem.ts';
import type { Reading, Source } from './reading.ts';

export type Stage = { at: 'empty' } | { at: 'open'; open: Open } | { at: 'covered' };
/** `none`: nothing to say yet. `given`: the phone is told. `refused`: the relay no longer knew the ticket. */
export type ReceiptState = 'none' | 'waiting' | 'given' | 'refused';

export type DeskTools = Tools & {
	store: DeskStore;
	arrive: () => Promise<Arrival>;
	confirm: (receipt: Receipt) => Promise<'given' | 'waiting' | 'refused'>;
	now: () => number;
	online: () => boolean;
};

type Work = { json: string; receipt?: Receipt };

/** How often use of the desk is written down. */
const TOUCH_EVERY = 15_000;

export class Receiving {
	stage = $state.raw<Stage>({ at: 'empty' });
	step = $state.raw<Step | undefined>();
	problem = $state.raw<Problem | undefined>();
	/** A new result waits for a yes, because another is open. */
	asking = $state.raw<Source | undefined>();
	receipt = $state.raw<ReceiptState>('none');
	/** False: this browser does not let the tab keep the work through a reload. */
	kept = $state.raw(true);
	/** What became of the work last time it went away. */
	gone = $state.raw<'cleared' | 'erased' | undefined>();

	readonly #tools: DeskTools;
	#work: Work | undefined;
	#touched = 0;
	#written = 0;
	#ready: Promise<void> = Promise.resolve();
	#confirming: Promise<void> | undefined;

	constructor(tools: DeskTools) {
		this.#tools = tools;
	}

	/** Brings back what this tab held. */
	start(): Promise<void> {
		this.#ready = this.#restore().catch(() => {
			this.kept = false;
		});
		return this.#ready;
	}

	async #restore(): Promise<void> {
		const { store, now } = this.#tools;
		const { copied, same } = await this.#tools.arrive();
		if (copied) store.disown();
		const held = await store.load(now(), same);
		if (held.status === 'empty') return;
		this.#touched = held.touched;
		const work = parse(held.work);
		const open = work && (await this.#verify(work));
		if (!work || !open) return store.erase();
		this.#work = work;
		if (same && now() - held.touched < COVERED_AFTER) this.stage = { at: 'open', open };
		else this.#cover();
		await this.tick();
	}

	/** Takes what was read from the field, the camera or a file. */
	async take(reading: Reading): Promise<void> {
		await this.#ready;
		this.gone = undefined;
		this.asking = undefined;
		this.problem = reading.status === 'refused' ? reading.problem : undefined;
		if (reading.status === 'refused' || this.step) return;
		if (this.stage.at === 'empty') return this.#collect(reading.source);
		this.asking = reading.source;
	}

	/** The answer to «replace what is open?». */
	async answer(replace: boolean): Promise<void> {
		const source = this.asking;
		this.asking = undefined;
		if (replace && source) await this.#collect(source);
	}

	async #collect(source: Source): Promise<void> {
		try {
			const collected = await collect(source, this.#tools, (step) => (this.step = step));
			if (collected.status === 'refused') this.problem = collected.problem;
			else await this.#show(collected.open, { json: collected.json, receipt: collected.receipt });
		} catch {
			// Offline, the worker that stretches codes may not have arrived.
			this.problem = this.#tools.online() ? 'unexpected' : 'offline';
		} finally {
			this.step = undefined;
		}
	}

	/** Kept first, shown, and only then confirmed. */
	async #show(open: Open, work: Work): Promise<void> {
		await this.#keep(work);
		this.#used();
		this.stage = { at: 'open', open };
		this.receipt = 'none';
		void this.#confirm();
	}

	async #keep(work: Work): Promise<void> {
		this.#work = work;
		const { status } = await this.#tools.store.keep(JSON.stringify(work), this.#tools.now());
		this.kept = status === 'kept';
	}

	/** One at a time; what came meanwhile is seen to before it ends. */
	#confirm(): Promise<void> {
		this.#confirming ??= this.#confirmAll().finally(() => (this.#confirming = undefined));
		return this.#confirming;
	}

	async #confirmAll(): Promise<void> {
		let work: Work | undefined;
		do {
			work = this.#work;
			if (work?.receipt) await this.#confirmOne(work, work.receipt);
		} while (this.#work !== work);
	}

	async #confirmOne(work: Work, receipt: Receipt): Promise<void> {
		const outcome = await this.#tools.confirm(receipt);
		if (outcome !== 'waiting') this.#tools.claims.used(receipt);
		if (this.#work !== work) return;
		this.receipt = outcome;
		if (outcome === 'waiting') return;
		await this.#keep({ json: work.json });
	}

	/** Shows covered work again if the six digits are its own. */
	async reveal(digits: string): Promise<boolean> {
		const open = this.#work && (await this.#verify(this.#work));
		if (!open || open.digits !== digits.replace(/\D/g, '') || this.stage.at !== 'covered') return false;
		this.#used();
		this.stage = { at: 'open', open };
		return true;
	}

	async #verify({ json }: Work): Promise<Open | undefined> {
		const opened = await openResult(json, this.#tools.findPack);
		return opened.status === 'opened' ? opened : undefined;
	}

	#cover(): void {
		this.stage = { at: 'covered' };
	}

	async clear(why: 'cleared' | 'erased' = 'cleared'): Promise<void> {
		this.#forget();
		this.gone = why;
		await this.#tools.store.erase().catch(() => undefined);
	}

	#forget(): void {
		this.#work = undefined;
		this.stage = { at: 'empty' };
		this.problem = undefined;
		this.asking = undefined;
		this.receipt = 'none';
	}

	/** The page is going away. A page kept alive in the browser's cache must hold nothing. */
	leave(): void {
		this.#tools.store.leave();
		this.#forget();
	}

	/**
	 * Somebody uses the desk. What is covered is not in use, nor what should be: a computer that wakes tells of
	 * the hand on the mouse before its clocks have run.
	 */
	touch(): void {
		if (this.stage.at !== 'open') return;
		if (this.#tools.now() - this.#touched >= COVERED_AFTER) void this.tick();
		else this.#used();
	}

	#used(): void {
		const now = this.#tools.now();
		this.#touched = now;
		if (now - this.#written < TOUCH_EVERY) return;
		this.#written = now;
		void this.#tools.store.touch(now).catch(() => undefined);
	}

	/** Called now and then, and when the network or the screen comes back. */
	async tick(): Promise<void> {
		if (this.stage.at === 'empty') return;
		const idle = this.#tools.now() - this.#touched;
		if (idle >= ERASED_AFTER) return this.clear('erased');
		if (idle >= COVERED_AFTER) this.#cover();
		await this.#confirm();
	}
}

function parse(text: string): Work | undefined {
	try {
		return JSON.parse(text) as Work;
	} catch {
		// Only the desk itself writes this; what cannot be read is erased.
		return undefined;
	}
}
