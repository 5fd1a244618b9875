/** Writes the work down, one at a time. Of what changes meanwhile only the newest is written. */
import type { DeskStore } from '$lib/client/desk.ts';
import type { Work } from './stage.ts';

export class Keeping {
	readonly #store: Pick<DeskStore, 'keep' | 'rewrite'>;
	readonly #now: () => number;
	#next: Work | undefined;
	#writing: Promise<boolean> | undefined;

	constructor(store: Pick<DeskStore, 'keep' | 'rewrite'>, now: () => number) {
		this.#store = store;
		this.#now = now;
	}

	/** In place of whatever was kept. @returns whether it is kept. */
	async keep(work: Work): Promise<boolean> {
		this.#next = undefined;
		const { status } = await this.#store.keep(JSON.stringify(work), this.#now());
		return status === 'kept';
	}

	/** The same work, changed. */
	change(work: Work): Promise<boolean> {
		this.#next = work;
		this.#writing ??= this.#write().finally(() => (this.#writing = undefined));
		return this.#writing;
	}

	async #write(): Promise<boolean> {
		let kept = true;
		while (this.#next) {
			const work = JSON.stringify(this.#next);
			this.#next = undefined;
			kept = (await this.#store.rewrite(work, this.#now())).status === 'kept';
		}
		return kept;
	}

	/** What waits to be written belongs to work that is gone. */
	forget(): void {
		this.#next = undefined;
	}
}
