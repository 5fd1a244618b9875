/**
 * The clinician's desk as the screen sees it: what is open, what is under way, what went wrong.
 * A new result takes the place of the old one only when it is verified and its six digits are compared;
 * until then it lies in memory alone and the phone is told nothing. What goes wrong on the way changes nothing.
 */
import { COVERED_AFTER, ERASED_AFTER } from '$lib/client/desk.ts';
import type { Conversation } from '$lib/core/result/index.ts';
import { newTalk } from '$lib/core/talk/index.ts';
import { collect, reopen, type Collected, type Open, type Receipt, type Step } from './collect.ts';
import { concernsOf } from './concerns.ts';
import { Keeping } from './keeping.ts';
import type { Problem } from './problem.ts';
import type { Reading, Source } from './reading.ts';
import { hashOf, parseWork, type Work, type Worked } from './stage.ts';
import type { Checking, Compared, DeskTools, ReceiptState, Stage } from './stage.ts';
import { Talking, type Loose } from './talking.svelte.ts';

/** How often use of the desk is written down. */
const TOUCH_EVERY = 15_000;

export class Receiving {
	stage = $state.raw<Stage>({ at: 'empty' });
	step = $state.raw<Step | undefined>();
	problem = $state.raw<Problem | undefined>();
	/** A new result waits for a yes, because another is open. */
	asking = $state.raw<Source | undefined>();
	/** A new result waits for its digits to be compared. */
	checking = $state.raw<Checking | undefined>();
	receipt = $state.raw<ReceiptState>('none');
	/** False: this browser does not let the tab keep the work through a reload. */
	kept = $state.raw(true);
	/** What became of the work last time it went away. `different`: the digits did not match. `unchecked`: nobody compared them. */
	gone = $state.raw<'cleared' | 'erased' | 'different' | 'unchecked' | undefined>();
	/** What was recorded of the conversation could not be read when the page was loaded anew. */
	lost = $state.raw(false);
	#expected = $state.raw<Conversation | undefined>();

	readonly #tools: DeskTools;
	readonly #keeping: Keeping;
	#work: Work | undefined;
	/** The same while the work is covered, so that what is under way finds its place. */
	#talking: Talking | undefined;
	/** What is being checked, and when somebody last used the desk meanwhile. */
	#waiting: { work: Work; touched: number } | undefined;
	#touched = 0;
	#written = 0;
	#ready: Promise<void> = Promise.resolve();
	#confirming: Promise<void> | undefined;
	/** Which work, and which visit to the page: what was waited for may come after another, or after all of it. */
	#turn = 0;
	#visit = 0;

	constructor(tools: DeskTools) {
		this.#tools = tools;
		this.#keeping = new Keeping(tools.store, tools.now);
		this.#expected = tools.expected.read();
	}

	/** The conversation the desk waits for, where it was said. */
	get expected(): Conversation | undefined {
		return this.#expected;
	}

	set expected(conversation: Conversation | undefined) {
		this.#expected = conversation;
		this.#tools.expected.write(conversation);
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
		const visit = this.#visit;
		const { copied, same } = await this.#tools.arrive();
		if (copied) store.disown();
		const held = await store.load(now(), same);
		if (visit !== this.#visit) return;
		if (held.status === 'empty') return;
		this.#touched = held.touched;
		const { work, lost } = parseWork(held.work) ?? {};
		const open = work && (await reopen(work, this.#tools.findPack));
		if (visit !== this.#visit) return;
		if (!work || !open) return store.erase();
		this.#work = work;
		this.lost = lost === true;
		this.#talking = this.#talkingOf(open, work);
		if (same && now() - held.touched < COVERED_AFTER) this.#open(open, work);
		else this.#cover();
		await this.tick();
	}

	/** Takes what was read from the field, the camera or a file. */
	async take(reading: Reading): Promise<void> {
		const visit = this.#visit;
		await this.#ready;
		if (visit !== this.#visit) return;
		this.gone = undefined;
		this.asking = undefined;
		this.problem = reading.status === 'refused' ? reading.problem : undefined;
		if (reading.status === 'refused' || this.step) return;
		this.#putAway();
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
		const visit = this.#visit;
		try {
			const collected = await collect(source, this.#tools, (step) => (this.step = step));
			if (visit !== this.#visit) return;
			if (collected.status === 'refused') this.problem = collected.problem;
			else await this.#check(collected);
		} catch {
			// Offline, the worker that stretches codes may not have arrived.
			this.problem = this.#tools.online() ? 'unexpected' : 'offline';
		} finally {
			this.step = undefined;
		}
	}

	/** Nothing of it is shown, kept or confirmed before somebody has compared the digits. */
	async #check({ open, json, receipt }: Collected & { status: 'collected' }): Promise<void> {
		const { opened, now } = this.#tools;
		// Made at this desk, there is no other screen to compare with.
		if (open.origin !== 'signed') return this.#show(open, { json, origin: open.origin });
		const visit = this.#visit;
		const before = this.#work && (await reopen(this.#work, this.#tools.findPack));
		if (visit !== this.#visit) return;
		const concerns = concernsOf(open, {
			expected: this.expected,
			again: opened.has(hashOf(open)),
			before,
			now: new Date(now())
		});
		this.#waiting = { work: { json, ...(receipt && { receipt }) }, touched: now() };
		this.checking = { open, concerns };
	}

	/** The answer to «is it the same number?». Where it is not, nothing was stored and the phone hears nothing. */
	async settle(compared: Compared): Promise<void> {
		const { checking } = this;
		const work = this.#waiting?.work;
		this.#putAway();
		if (!checking || !work) return;
		if (compared === 'different') {
			this.gone = 'different';
			return;
		}
		this.#tools.opened.add(hashOf(checking.open));
		await this.#show(checking.open, compared === 'absent' ? { ...work, absent: true } : work);
	}

	#putAway(): void {
		this.checking = undefined;
		this.#waiting = undefined;
	}

	/** Kept first, shown, and only then confirmed. */
	async #show(open: Open, work: Work): Promise<void> {
		const turn = await this.#keep(work);
		// Cleared, left or replaced while it was being kept: it is not this desk's any more.
		if (turn !== this.#turn) return;
		this.#used();
		this.#open(open, work);
		this.receipt = 'none';
		void this.#confirm();
	}

	#open(open: Open, work: Work): void {
		const talking = (this.#talking ??= this.#talkingOf(open, work));
		this.stage = { at: 'open', open, absent: work.absent === true, talking };
	}

	/** What is said of work that is gone, or was put in another's place, is not written down. */
	#talkingOf(open: Open, { talk = newTalk(open.result, this.#tools.locale()), sent }: Work): Talking {
		const talking: Talking = new Talking(
			open,
			{ talk, sent },
			async (worked) => this.#talking === talking && this.#change(worked)
		);
		return talking;
	}

	/** @returns whose turn it was. */
	async #keep(work: Work): Promise<number> {
		const turn = ++this.#turn;
		this.#work = work;
		this.#talking = undefined;
		const kept = await this.#keeping.keep(work);
		if (turn === this.#turn) this.kept = kept;
		return turn;
	}

	/** What has become of the work: on the desk at once, written down as soon as may be. */
	async #change(worked: Worked & Pick<Work, 'receipt'>): Promise<boolean> {
		if (!this.#work) return false;
		this.#work = { ...this.#work, ...worked };
		return (this.kept = await this.#keeping.change(this.#work));
	}

	/** One at a time; what came meanwhile is seen to before it ends. */
	#confirm(): Promise<void> {
		this.#confirming ??= this.#confirmAll().finally(() => (this.#confirming = undefined));
		return this.#confirming;
	}

	async #confirmAll(): Promise<void> {
		let receipt: Receipt | undefined;
		do {
			receipt = this.#work?.receipt;
			if (receipt) await this.#confirmOne(receipt);
		} while (this.#work?.receipt && this.#work.receipt !== receipt);
	}

	async #confirmOne(receipt: Receipt): Promise<void> {
		const outcome = await this.#tools.confirm(receipt);
		if (outcome !== 'waiting' && 'ticket' in receipt) this.#tools.claims.used(receipt);
		if (this.#work?.receipt !== receipt) return;
		this.receipt = outcome;
		if (outcome !== 'waiting') await this.#change({ receipt: undefined });
	}

	/** Shows covered work again if the six digits are its own. */
	async reveal(digits: string): Promise<boolean> {
		const work = this.#work;
		const open = work && (await reopen(work, this.#tools.findPack));
		if (!open || open.digits !== digits.replace(/\D/g, '') || this.stage.at !== 'covered') return false;
		this.#used();
		this.#open(open, work);
		return true;
	}

	/** What would be left undone if what is open, or covered, went away now. */
	get loose(): readonly Loose[] {
		return this.#talking?.loose ?? [];
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
		this.#turn++;
		this.#putAway();
		this.#keeping.forget();
		this.#work = undefined;
		this.#talking = undefined;
		this.lost = false;
		this.stage = { at: 'empty' };
		this.problem = undefined;
		this.asking = undefined;
		this.receipt = 'none';
	}

	/** The page is going away. A page kept alive in the browser's cache must hold nothing. */
	leave(): void {
		this.#visit++;
		this.#tools.store.leave();
		this.#forget();
	}

	/**
	 * Somebody uses the desk. What is covered is not in use, nor what should be: a computer that wakes tells of
	 * the hand on the mouse before its clocks have run.
	 */
	touch(): void {
		this.#touchWaiting();
		if (this.stage.at !== 'open') return;
		if (this.#tools.now() - this.#touched >= COVERED_AFTER) void this.tick();
		else this.#used();
	}

	#touchWaiting(): void {
		if (!this.#waiting) return;
		const now = this.#tools.now();
		if (now - this.#waiting.touched >= COVERED_AFTER) void this.tick();
		else this.#waiting.touched = now;
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
		if (this.#waiting && this.#tools.now() - this.#waiting.touched >= COVERED_AFTER) {
			this.#putAway();
			this.gone = 'unchecked';
		}
		if (this.stage.at === 'empty') return;
		const idle = this.#tools.now() - this.#touched;
		if (idle >= ERASED_AFTER) return this.clear('erased');
		if (idle >= COVERED_AFTER) this.#cover();
		await this.#confirm();
	}
}
