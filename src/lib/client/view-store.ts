/** A relative's own view as a form can stand on it: each answer in storage by itself, in the order it was given. */
import type { Sheet, TextKey, Value } from '$lib/core/instrument/sheet.ts';
import { isSharedKey } from '$lib/core/room/index.ts';
import type { AnswerStore, Stand } from './answer-store.ts';
import { StorageError } from './db/index.ts';
import type { BufferState, TextBuffer } from './text-buffer.ts';
import * as views from './views.ts';

/** `stop` saves what is being written, and lets go. */
export type ViewStand = Stand & { readonly store: AnswerStore; stop(): Promise<void> };

/** Throws `gone` where there is no view to stand on. */
export async function openView(room: string): Promise<ViewStand> {
	const row = await views.get(room);
	if (!row) throw new StorageError('gone');
	const store = new ViewStore(room, row.sheet);
	await store.recover();
	const { conversation, length, pack } = row.form;
	const setting = { conversation, length, answerer: { role: 'relative' } } as const;
	return { store, setting, pack, stop: () => store.stop() };
}

class ViewStore implements AnswerStore {
	readonly #room: string;
	readonly #texts: TextBuffer;
	readonly #listeners = new Set<() => void>();
	readonly #stopListening: () => void;
	#sheet: Sheet;
	#writing: Promise<void> = Promise.resolve();
	#waiting: { resolve: () => void; reject: (cause: unknown) => void; promise: Promise<void> } | undefined;

	constructor(room: string, sheet: Sheet) {
		this.#room = room;
		this.#sheet = sheet;
		this.#texts = views.viewTexts(room, (state) => this.#told(state));
		this.#stopListening = views.onChange(room, (here) => {
			if (!here) void this.#reread();
		});
	}

	get sheet(): Sheet {
		return this.#sheet;
	}

	takes(key: string): boolean {
		return isSharedKey(key);
	}

	authors(): readonly string[] {
		return [];
	}

	onChange(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => void this.#listeners.delete(listener);
	}

	set(changes: Readonly<Record<string, Value | undefined>>): Promise<void> {
		this.#is({ ...this.#sheet, ...changes });
		const written = this.#writing.then(async () => {
			for (const [key, value] of Object.entries(changes)) await views.setAnswer(this.#room, key, value);
		});
		this.#writing = written.catch(() => undefined);
		return written;
	}

	type(key: TextKey, text: string): Promise<void> {
		this.#is({ ...this.#sheet, [key]: text });
		this.#waiting ??= Promise.withResolvers<void>();
		const { promise } = this.#waiting;
		this.#texts.type(key, text);
		return promise;
	}

	async settled(): Promise<void> {
		await this.#writing;
		const typed = this.#waiting?.promise;
		await this.#texts.flush();
		await typed;
	}

	async recover(): Promise<void> {
		const found = await this.#texts.recover();
		if (Object.keys(found).length > 0) this.#is({ ...this.#sheet, ...found });
	}

	async stop(): Promise<void> {
		this.#stopListening();
		this.#listeners.clear();
		await this.#writing;
		await this.#texts.stop();
	}

	/** Another tab changed it: what is being written here stays. */
	async #reread(): Promise<void> {
		await this.#writing;
		const row = await views.get(this.#room).catch(() => undefined);
		if (row) this.#is({ ...row.sheet, ...this.#texts.pending });
	}

	#told(state: BufferState): void {
		if (state.status === 'saved') this.#waiting?.resolve();
		else if (state.status === 'failed') this.#waiting?.reject(state.cause);
		if (state.status === 'saved' || state.status === 'failed') this.#waiting = undefined;
	}

	#is(sheet: Record<string, Value | undefined>): void {
		this.#sheet = Object.fromEntries(
			Object.entries(sheet).filter(([, value]) => value !== undefined)
		) as Sheet;
		for (const listener of [...this.#listeners]) listener();
	}
}
