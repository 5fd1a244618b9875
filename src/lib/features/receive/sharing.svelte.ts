/** Whether others can see the clinician's screen. Outlives a reload, so that a reload reveals nothing. */
const SLOT = 'hjemvei/desk/shared';

export class Sharing {
	#shared = $state(false);
	#storage: Storage | undefined;

	get on(): boolean {
		return this.#shared;
	}

	set on(shared: boolean) {
		this.#shared = shared;
		try {
			if (shared) this.#storage?.setItem(SLOT, '1');
			else this.#storage?.removeItem(SLOT);
		} catch {
			// Storage is full: the choice lives as long as the page.
			return;
		}
	}

	restore(storage: Storage): void {
		this.#storage = storage;
		this.#shared = storage.getItem(SLOT) === '1';
	}
}
