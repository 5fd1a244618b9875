/** One room as it is open on this tab, and what its owner does there. */
import { toStorageError, type StorageCode } from '$lib/client/db/index.ts';
import { live, type Decided, type Invitation, type Live, type LiveState } from '$lib/client/room/index.ts';

export class Opened {
	#live = $state.raw<Live>();
	#state = $state.raw<LiveState>();
	#problem = $state<StorageCode>();
	#busy = $state(false);
	#unfetched = $state(false);
	#turn = 0;
	#stop: (() => void) | undefined;

	/** Undefined until it is open, and after it is closed. */
	get live() {
		return this.#live;
	}
	get state() {
		return this.#state;
	}
	get problem() {
		return this.#problem;
	}
	get busy() {
		return this.#busy;
	}

	/** It cannot be opened before there is network: its script is not on this phone yet. */
	get unfetched() {
		return this.#unfetched;
	}

	/** Opens the room in the place of any other; also takes it back from another tab. */
	async open(id: string): Promise<void> {
		this.close();
		const turn = this.#turn;
		await this.#attempt(async () => {
			const opened = await live(id).catch((cause: unknown) => {
				if (cause instanceof TypeError) return undefined;
				throw cause;
			});
			this.#unfetched = opened === undefined;
			if (!opened) return;
			if (turn !== this.#turn) return opened.close();
			this.#live = opened;
			this.#state = opened.state;
			this.#stop = opened.onChange(() => (this.#state = opened.state));
		});
	}

	close(): void {
		this.#turn += 1;
		this.#stop?.();
		this.#stop = undefined;
		// What is unsent is on disk already.
		void this.#live?.close().catch(() => undefined);
		this.#live = undefined;
		this.#state = undefined;
	}

	/** What the owner decides; undefined where it could not be kept, or something else is under way. */
	async decide(what: (live: Live) => Promise<Decided>): Promise<Decided['status'] | undefined> {
		const opened = this.#live;
		if (!opened || this.#busy) return undefined;
		this.#busy = true;
		const decided = await this.#attempt(() => what(opened));
		this.#busy = false;
		return decided?.status;
	}

	/** Undefined where there is no link to be had. */
	async invite(): Promise<Invitation | undefined> {
		const invited = await this.#attempt(async () => this.#live?.invite());
		return invited && invited.status !== 'not-allowed' ? invited : undefined;
	}

	async #attempt<T>(job: () => Promise<T>): Promise<T | undefined> {
		this.#problem = undefined;
		try {
			return await job();
		} catch (cause) {
			this.#problem = toStorageError(cause).code;
			return undefined;
		}
	}
}
