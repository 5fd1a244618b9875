/** What the hand-over screen knows and can do. It follows the database, whichever tab changes it. */
import { expiryOf } from '$lib/core/pathway/expiry.ts';
import * as conversations from '$lib/client/conversations.ts';
import { kept, StorageError, toStorageError, type StorageCode } from '$lib/client/db/index.ts';
import * as drafts from '$lib/client/drafts.ts';
import * as outbox from '$lib/client/outbox.ts';
import { follow } from '$lib/client/post.ts';
import * as results from '$lib/client/results.ts';
import { alongWith, handedWith, type Handed } from './along.ts';
import { saveResult } from './save-file.ts';
import { WrittenByOthers } from './written.svelte.ts';

export type Problem = StorageCode | 'too-large' | 'no-code' | 'no-file';

export class HandoverScreen {
	#status = $state<'loading' | 'ready'>('loading');
	#results = $state.raw<readonly results.SavedResult[]>([]);
	#handovers = $state.raw<readonly outbox.Handover[]>([]);
	#chosen = $state<string>();
	#making = $state(false);
	#problem = $state<Problem>();
	#missing = $state(false);
	#session = $state(false);
	#stops: (() => void)[] = [];
	#ended = false;
	#turn = 0;
	readonly #written = new WrittenByOthers();
	#following: { id: string; stop: () => void } | undefined;

	/** The result shown: the chosen one, else the newest. */
	readonly result = $derived(this.#results.find(({ id }) => id === this.#chosen) ?? this.#results[0]);
	/** Its newest handover. */
	readonly handover = $derived(this.#handovers.find(({ result }) => result === this.result?.id));

	/** Earlier results that could go along with it. */
	readonly along = $derived(this.result && alongWith(this.result, this.#results));

	/** What others have written, to any conversation. */
	get written() {
		return this.#written.list;
	}
	get status() {
		return this.#status;
	}
	get results() {
		return this.#results;
	}
	get making() {
		return this.#making;
	}
	get problem() {
		return this.#problem;
	}
	/** Whether earlier answers go along, or what others have written, has to be said first. */
	get missing() {
		return this.#missing;
	}
	/** True where nothing outlives the page. */
	get session() {
		return this.#session;
	}

	/** @returns a function that ends it. */
	start(chosen?: string): () => void {
		this.#chosen = chosen;
		const reload = () => void this.#load();
		this.#stops = [results.onChange(reload), outbox.onChange(reload), this.#written.start()];
		reload();
		return () => {
			this.#ended = true;
			for (const stop of this.#stops) stop();
			this.#following?.stop();
		};
	}

	choose(id: string): void {
		this.#chosen = id;
		this.#problem = undefined;
		this.#missing = false;
		this.#follow();
	}

	/** Remembered with the result. It counts at once: whoever chooses and makes the code right after has chosen. */
	async chooseAlong(choice: results.AlongChoice): Promise<void> {
		const { result } = this;
		if (!result) return;
		this.#missing = false;
		this.#turn += 1;
		this.#results = this.#results.map((row) => (row.id === result.id ? results.chosen(row, choice) : row));
		await this.#try('failed', () => results.choose(result.id, choice));
		await this.#load();
	}

	/** What is handed over. Undefined: whether earlier ones go along is not said yet, and is asked for. */
	async #handed(): Promise<Handed | undefined> {
		await this.#written.known;
		if (!this.result) return undefined;
		const handed = handedWith(this.result, this.along, this.written);
		this.#missing = handed === undefined;
		return handed;
	}

	/** Whether somebody could still fetch the result. */
	isWaiting(resultId: string): boolean {
		return this.#handovers.some((row) => holds(row, resultId) && outbox.isLive(row));
	}

	async make(): Promise<void> {
		const { result } = this;
		if (!result || this.#making) return;
		this.#making = true;
		await this.#try('no-code', async () => {
			const handed = await this.#handed();
			if (!handed) return;
			const made = await outbox.make(handed, await expiry(result));
			if (made.status === 'too-large') this.#problem = 'too-large';
		});
		this.#making = false;
	}

	takeBack(): Promise<void> {
		const { handover } = this;
		return this.#try('failed', async () => void (handover && (await outbox.takeBack(handover.id))));
	}

	tryAgain(): Promise<void> {
		return this.#try('failed', () => outbox.drain({ force: true }));
	}

	async save(): Promise<void> {
		const { result } = this;
		const handed = await this.#handed();
		if (!result || !handed) return;
		return this.#try('no-file', () => saveResult({ ...result, json: handed.json }));
	}

	/** Takes back what still waits, and deletes the result from the phone. */
	remove(id: string): Promise<void> {
		return this.#try('failed', async () => {
			for (const row of await outbox.list())
				if (holds(row, id) && outbox.isLive(row)) await outbox.takeBack(row.id);
			await results.remove(id);
		});
	}

	/** A new draft with the same answers, looked over from `step`. False where it could not be made. */
	async amend(id: string, step: string): Promise<boolean> {
		await this.#try('failed', async () => void (await drafts.amend(id, step)));
		return this.#problem === undefined;
	}

	async #try(otherwise: Problem, job: () => Promise<void>): Promise<void> {
		this.#problem = undefined;
		try {
			await job();
		} catch (error) {
			this.#problem = error instanceof StorageError ? error.code : otherwise;
		}
	}

	async #load(): Promise<void> {
		const turn = ++this.#turn;
		try {
			const [rows, handovers] = await Promise.all([results.list(), outbox.list()]);
			// A slower, older reading never comes over a newer one, nor over what was chosen meanwhile.
			if (turn !== this.#turn) return;
			this.#results = rows;
			this.#handovers = handovers;
			this.#session = !(await kept());
		} catch (error) {
			this.#problem = toStorageError(error).code;
		}
		this.#status = 'ready';
		// The screen may have been left while the rows were read.
		if (!this.#ended) this.#follow();
	}

	#follow(): void {
		const { handover } = this;
		const id = handover && outbox.isLive(handover) ? handover.id : undefined;
		if (this.#following?.id === id) return;
		this.#following?.stop();
		this.#following = id === undefined ? undefined : { id, stop: follow(id) };
	}
}

/** Whether the result travels in it, as the current one or along with another. */
function holds({ result, along = [] }: outbox.Handover, id: string): boolean {
	return result === id || along.some((one) => one.id === id);
}

/** Until the day after the appointment of that conversation, so that the code works when it is needed. */
async function expiry({ journey, conversation }: results.SavedResult): Promise<number> {
	const row = await conversations.get(journey, conversation);
	return expiryOf(Math.floor(Date.now() / 1000), row?.appointment);
}
