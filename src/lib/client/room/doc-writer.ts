/** Brings the document of a room to disk: at once, or when there is time for it; never twice at the same time. */
import type { Deps } from './deps.ts';

export class DocWriter {
	readonly #deps: Deps;
	readonly #write: () => Promise<void>;
	readonly #changed: () => void;
	#dirty = false;
	#writing: Promise<void> | undefined;
	#later: (() => void) | undefined;
	/** The last save failed. */
	failed = false;

	/** `write`: of the document as it is then. `changed`: it rests on disk, or failed to. */
	constructor(deps: Deps, write: () => Promise<void>, changed: () => void) {
		this.#deps = deps;
		this.#write = write;
		this.#changed = changed;
	}

	/** Settled when all of it rests on disk. Throws StorageError; it is tried again at the next change. */
	async keep(): Promise<void> {
		this.#later?.();
		this.#later = undefined;
		this.#dirty = true;
		while (this.#dirty || this.#writing) {
			if (!this.#writing) {
				this.#dirty = false;
				this.#writing = this.#once().finally(() => (this.#writing = undefined));
			}
			await this.#writing;
		}
	}

	/** What can be fetched again is written when there is time for it. */
	lazily(): void {
		const { after, times } = this.#deps;
		this.#later ??= after(times?.lazy ?? 300, () => {
			this.#later = undefined;
			this.keep().catch(() => undefined);
		});
	}

	/** From now on nothing is written unless it is asked for: another tab may have the room. */
	stop(): void {
		this.#later?.();
		this.#later = () => undefined;
	}

	async #once(): Promise<void> {
		try {
			await this.#write();
			this.failed = false;
		} catch (cause) {
			this.failed = true;
			throw cause;
		} finally {
			this.#changed();
		}
	}
}
