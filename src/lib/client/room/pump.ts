/** Does what there is to do at the relay, one thing at a time, and waits where it has to be tried again. */
import { StorageError } from '../db/index.ts';
import type { Context } from './context.ts';
import { step } from './outbound.ts';

type Hooks = {
	/** Nothing more is to be said. */
	readonly isClosed: () => boolean;
	readonly changed: () => void;
	/** What this phone knows of the room is not what the relay has: the stream is to begin anew. */
	readonly again: () => void;
};

export class Pump {
	readonly #context: Context;
	readonly #hooks: Hooks;
	#running = false;
	#again = false;
	#wake: (() => void) | undefined;

	constructor(context: Context, hooks: Hooks) {
		this.#context = context;
		this.#hooks = hooks;
	}

	/** Settled when nothing is left to do; at once where it runs already, which then sees what has come. */
	async run(): Promise<void> {
		this.#again = true;
		if (this.#running) return;
		this.#running = true;
		try {
			while (this.#again && !this.#hooks.isClosed()) {
				this.#again = false;
				await this.#once();
			}
		} finally {
			this.#running = false;
		}
	}

	/** A line has come, which may change what there is to do: no more waiting, but where it is too much already. */
	wake(): void {
		this.#wake?.();
	}

	async #once(): Promise<void> {
		const { problems, deps, times } = this.#context;
		const { isClosed, changed, again } = this.#hooks;
		while (!isClosed()) {
			const done = await step(this.#context).catch((cause: unknown) => this.#failed(cause));
			if ((done === 'more' || done === 'idle') && problems.delete('stuck')) changed();
			if (done === 'more') changed();
			else if (typeof done === 'object') {
				changed();
				await this.#pause(done.wait);
			} else if (done === 'again') {
				changed();
				again();
				return new Promise((resolve) => void deps.after(times.shortest, resolve));
			} else return;
		}
	}

	/** Nothing here throws for want of network: whoever waits is told, and it is tried again. */
	#failed(cause: unknown): { readonly wait: number } {
		this.#context.problems.add(cause instanceof StorageError ? 'storage' : 'stuck');
		return { wait: this.#context.times.longest };
	}

	async #pause(ms: number): Promise<void> {
		const { problems, deps } = this.#context;
		await new Promise<void>((resolve) => {
			const cancel = deps.after(ms, resolve);
			this.#wake = () => {
				if (problems.has('flood') || problems.has('full')) return;
				cancel();
				resolve();
			};
		});
		this.#wake = undefined;
	}
}
