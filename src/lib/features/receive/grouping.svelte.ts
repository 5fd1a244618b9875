/** Whether marked items stand by the list's groups or by the 13 themes. Remembered in the tab; says nothing of anyone. */
export const groupings = ['group', 'theme'] as const;
export type By = (typeof groupings)[number];

const SLOT = 'hjemvei/desk/by';

export class Grouping {
	#by: By;
	readonly #storage: Storage;

	constructor(storage: Storage) {
		this.#storage = storage;
		this.#by = $state(storage.getItem(SLOT) === 'theme' ? 'theme' : 'group');
	}

	get by(): By {
		return this.#by;
	}

	set by(by: By) {
		this.#by = by;
		try {
			this.#storage.setItem(SLOT, by);
		} catch {
			// Storage is full: the choice lives as long as the answers are open.
			return;
		}
	}
}
