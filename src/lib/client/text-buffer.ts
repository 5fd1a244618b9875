/**
 * Typed text on its way to disk. Each change is copied at once to sessionStorage, saved 400 ms after the
 * last key stroke and when the page is hidden, and recovered at the next start if the page was killed
 * in between. A text that could not be saved stays in the copy until it can.
 */
import * as drafts from './drafts.ts';

const DELAY_MS = 400;

/** `failed` carries what the save threw, a StorageError. */
export type BufferState =
	{ readonly status: 'idle' | 'typing' | 'saved' } | { readonly status: 'failed'; readonly cause: unknown };

export type TextStore = {
	save(key: string, text: string): Promise<void>;
	/** Milliseconds; when the stored text was saved, 0 where there is none. */
	savedAt(key: string): Promise<number>;
};

type Waiting = { text: string; at: number };

/** Names the fields of a draft itself in the same buffer as its answers. */
const FIELD = 'field/';
export type TextField = 'name' | 'birthDate' | 'relative';
export const fieldKey = (field: TextField) => `${FIELD}${field}`;
export const isFieldKey = (key: string) => key.startsWith(FIELD);

/** The buffer of one draft: keys are answer keys or `fieldKey(…)`. An empty text takes the answer away. */
export function draftTexts(draftId: string, onState?: (state: BufferState) => void): TextBuffer {
	const store: TextStore = {
		async save(key, text) {
			const value = text === '' ? undefined : text;
			if (isFieldKey(key)) await drafts.update(draftId, { [key.slice(FIELD.length)]: value });
			else await drafts.setAnswer(draftId, key, value);
		},
		async savedAt(key) {
			// A field has no time of its own; its copy goes away when it is saved, so one that is left is the newest.
			return isFieldKey(key) ? 0 : drafts.answeredAt(draftId, key);
		}
	};
	return new TextBuffer(`hjemvei/text/${draftId}`, store, onState);
}

export class TextBuffer {
	readonly #name: string;
	readonly #store: TextStore;
	readonly #onState: (state: BufferState) => void;
	readonly #waiting = new Map<string, Waiting>();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#saving: Promise<void> = Promise.resolve();

	constructor(name: string, store: TextStore, onState: (state: BufferState) => void = () => undefined) {
		this.#name = name;
		this.#store = store;
		this.#onState = onState;
		if (typeof document === 'undefined') return;
		document.addEventListener('visibilitychange', this.#onHide);
		addEventListener('pagehide', this.#onHide);
	}

	/** What is typed and does not rest in storage yet. */
	get pending(): Readonly<Record<string, string>> {
		return Object.fromEntries([...this.#waiting].map(([key, { text }]) => [key, text]));
	}

	/** To be called on every `input` event. */
	type(key: string, text: string): void {
		this.#waiting.set(key, { text, at: Date.now() });
		this.#copy();
		this.#onState({ status: 'typing' });
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.flush(), DELAY_MS);
	}

	/** Saves what waits. Call it before leaving a step. @returns false where something could not be saved. */
	async flush(): Promise<boolean> {
		clearTimeout(this.#timer);
		this.#saving = this.#saving.then(() => this.#saveAll());
		await this.#saving;
		return this.#waiting.size === 0;
	}

	/** Saves what a killed page left behind, unless something newer was stored since. Call it at the start. */
	async recover(): Promise<Readonly<Record<string, string>>> {
		const found: Record<string, string> = {};
		for (const [key, { text, at }] of Object.entries(this.#readCopy())) {
			if (this.#waiting.has(key) || (await this.#store.savedAt(key)) >= at) continue;
			this.#waiting.set(key, { text, at });
			found[key] = text;
		}
		this.#copy();
		if (this.#waiting.size > 0) await this.flush();
		return found;
	}

	/** Saves and stops listening. */
	async stop(): Promise<void> {
		await this.flush();
		if (typeof document === 'undefined') return;
		document.removeEventListener('visibilitychange', this.#onHide);
		removeEventListener('pagehide', this.#onHide);
	}

	readonly #onHide = () => {
		if (this.#waiting.size > 0) void this.flush();
	};

	async #saveAll(): Promise<void> {
		if (this.#waiting.size === 0) return;
		try {
			for (const [key, entry] of [...this.#waiting]) {
				await this.#store.save(key, entry.text);
				if (this.#waiting.get(key) === entry) this.#waiting.delete(key);
			}
			this.#copy();
			this.#onState({ status: this.#waiting.size > 0 ? 'typing' : 'saved' });
		} catch (cause) {
			this.#onState({ status: 'failed', cause });
		}
	}

	#copy(): void {
		try {
			if (this.#waiting.size === 0) sessionStorage.removeItem(this.#name);
			else sessionStorage.setItem(this.#name, JSON.stringify(Object.fromEntries(this.#waiting)));
		} catch {
			// Storage is turned off or full: the save that follows is then all there is, and says if it fails.
		}
	}

	#readCopy(): Record<string, Waiting> {
		try {
			const copy: unknown = JSON.parse(sessionStorage.getItem(this.#name) ?? '{}');
			return Object.fromEntries(Object.entries(copy ?? {}).filter(([, entry]) => isWaiting(entry)));
		} catch {
			// Not readable or not ours: nothing to recover.
			return {};
		}
	}
}

function isWaiting(entry: Partial<Waiting> | null): entry is Waiting {
	return typeof entry?.text === 'string' && typeof entry.at === 'number';
}
