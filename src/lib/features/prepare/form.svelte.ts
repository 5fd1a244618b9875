/**
 * One form being answered. It stands on a draft: every answer goes to storage by itself, in the order it was
 * given, and the screen says «Lagret» only when it rests there. An answer given before the draft has been found
 * waits for it. A draft that is filled in together also stands on what is shared (`join`); a guest's form and a
 * view stand on that alone (`stand`).
 */
import { packFor } from '$lib/content/packs/index.ts';
import type { Pack } from '$lib/core/instrument/pack.ts';
import { read, type Answers, type Sheet, type TextKey, type Value } from '$lib/core/instrument/sheet.ts';
import { shownSheet, signedSheet } from '$lib/core/pathway/kept.ts';
import { relevant } from '$lib/core/pathway/relevant.ts';
import { stepsFor, type Setting, type Step } from '$lib/core/pathway/steps.ts';
import type { Locale } from '$lib/core/locale.ts';
import { ONLY_ME } from '$lib/core/room/shared.ts';
import type { AnswerStore, Shown, Stand } from '$lib/client/answer-store.ts';
import { kept, toStorageError, type StorageCode } from '$lib/client/db/index.ts';
import * as drafts from '$lib/client/drafts.ts';
import type { Draft } from '$lib/client/drafts.ts';
import { draftTexts, fieldKey, type TextBuffer, type TextField } from '$lib/client/text-buffer.ts';
import type { Beginning } from './beginning.ts';
import { forgetEarly, keepEarly, leftEarly } from './early.ts';
import { begin, found, packAt, packOf } from './form-draft.ts';
import { answersOf, pick, present, privateMarks, upon, without } from './form-sheet.ts';

/** `memory`: the browser keeps nothing, so the answers live as long as the page. */
export type SaveState = 'idle' | 'saving' | 'saved' | 'memory' | StorageCode;

export class Form {
	#draft = $state.raw<Draft>();
	#sheet = $state.raw<Sheet>({});
	#status = $state<'opening' | 'open' | 'none' | 'unknown-pack'>('opening');
	#save = $state<SaveState>('idle');
	#unsaved = new Map<string, Value | undefined>();
	#writing: Promise<void> = Promise.resolve();
	#texts: TextBuffer | undefined;
	#stop: (() => void) | undefined;
	#store: AnswerStore | undefined;
	#leave: (() => void) | undefined;
	#stand = $state.raw<Stand>();
	#by = $state.raw<Readonly<Record<string, readonly string[]>>>({});
	/** Whether others see what is shared of it while it is answered. */
	seen = $state(false);
	#closed = false;
	/** The draft that is most likely found, while it is looked for. */
	#sought: string | undefined;
	readonly #guess: Pack;

	readonly setting: Setting = $derived(
		this.#draft ?? this.#stand?.setting ?? { conversation: 1, answerer: { role: 'self' }, length: 'whole' }
	);
	readonly pack: Pack = $derived.by(() => packOf(this.#draft ?? this.#stand) ?? this.#guess);
	/** What screens show. */
	readonly answers: Answers = $derived(read(this.pack, shownSheet(this.pack, this.setting, this.#sheet)));
	/** What will be reviewed. */
	readonly shown: Answers = $derived(relevant(this.pack, this.setting, this.answers));
	/** What will be signed: with what a child has said alone. */
	readonly relevant: Answers = $derived(
		relevant(this.pack, this.setting, read(this.pack, signedSheet(this.pack, this.setting, this.#sheet)))
	);
	readonly steps: Step[] = $derived(stepsFor(this.pack, this.setting.length, this.setting.answerer));

	/** `step`: where the page stands, which tells the pack before the draft is found. */
	constructor(step?: Step) {
		this.#guess = packAt(step);
	}

	get draft(): Draft | undefined {
		return this.#draft;
	}
	get sheet(): Sheet {
		return this.#sheet;
	}
	get status() {
		return this.#status;
	}
	get save(): SaveState {
		return this.#save;
	}
	/** True once the screen has been left. */
	get closed(): boolean {
		return this.#closed;
	}
	/** True once the stored answers have been read, so that an absent one means «not answered». */
	get known(): boolean {
		return this.#status === 'open';
	}

	/** «Bare jeg ser det jeg svarer nå»: while on, each answer is marked private before it is given. */
	get apart(): boolean {
		return this.#sheet[ONLY_ME] === true;
	}

	/** The names of those who gave this answer or wrote in it, the patient left out. */
	readonly authors = (key: string): readonly string[] => this.#by[key] ?? [];
	/** The same in one string; undefined for the patient's own. */
	readonly by = (key: string): string | undefined => this.authors(key).join(', ') || undefined;

	/** Finds this tab's draft, or begins one; then writes what was answered meanwhile. */
	async open(beginning: Beginning | undefined, locale: Locale, step: Step): Promise<void> {
		this.#sought = beginning ? undefined : drafts.chosen();
		const sought = () => (beginning ? begin(beginning, locale, step) : found(locale, step));
		await this.#attempt(async () => this.#take(await sought()));
		if (this.#closed) return;
		this.#stop = drafts.onChange(({ id, here }) => {
			if (!here && id === this.#draft?.id) void this.#attempt(() => this.#refresh());
		});
	}

	/** Without a draft, on this alone. */
	stand(on: Stand): void {
		if (this.#closed) return;
		this.#stand = on;
		if (!packOf(on)) return void (this.#status = 'unknown-pack');
		this.#status = 'open';
		const early = Object.fromEntries(this.#unsaved);
		this.#unsaved.clear();
		this.join(on.store);
		this.setAll(upon(this.#sheet, early));
	}

	/** From now on what the store takes is read and written there, and the rest in the draft. @returns what leaves it. */
	join(store: AnswerStore): () => void {
		this.#leave?.();
		if (this.#closed) return () => undefined;
		const stop = store.onChange(() => this.#follow());
		this.#store = store;
		const leave = (this.#leave = () => {
			stop();
			if (this.#store === store) this.#store = this.#leave = undefined;
		});
		void this.#texts?.flush();
		this.#follow();
		return leave;
	}

	close(): void {
		this.#closed = true;
		this.#stop?.();
		this.#leave?.();
		void this.#texts?.stop();
	}

	set(key: string, value: Value | undefined): void {
		this.setAll({ [key]: value });
	}

	/** Several answers at once: «ingen av disse» takes the marks away. */
	setAll(changes: Record<string, Value | undefined>): void {
		const all = { ...(this.apart ? privateMarks(Object.keys(changes)) : {}), ...changes };
		this.#sheet = present({ ...this.#sheet, ...all });
		const keys = Object.keys(all);
		const shared = keys.filter((key) => this.#takes(key));
		if (shared.length > 0) this.#give((store) => store.set(pick(all, shared)));
		// A guest has no draft to keep the rest in.
		if (this.#stand) return;
		const own = keys.filter((key) => !shared.includes(key));
		for (const key of own) this.#unsaved.set(key, all[key]);
		keepEarly(this.#sought, pick(all, own));
		this.#by = without(this.#by, own);
		this.#flush();
	}

	/** A text as it is being written; saved a moment after the last letter. `was`: what the field showed before it. */
	type(key: TextKey, text: string, was?: Shown): void {
		if (this.apart && this.#sheet[`private/${key}`] !== true) this.setAll(privateMarks([key]));
		if (this.#takes(key)) return this.#give((store) => store.type(key, text, was));
		// Written before the draft is found, it waits with the other answers; so it does behind its own private mark.
		if (!this.#texts || this.#unsaved.has(`private/${key}`)) return this.set(key, text || undefined);
		this.#unsaved.delete(key);
		this.#by = without(this.#by, [key]);
		this.#sheet = present({ ...this.#sheet, [key]: text });
		this.#texts.type(key, text);
	}

	/** Name, birth date as written, and the relative's name: fields of the draft itself. */
	typeField(field: TextField, text: string): void {
		this.#texts?.type(fieldKey(field), text);
	}

	async change(patch: Partial<Setting> & { step?: Step; locale?: Locale }): Promise<void> {
		const id = this.#draft?.id;
		if (!id) return;
		const pack = patch.answerer && packFor(patch.answerer);
		const newPack = pack && pack.id !== this.pack.id ? { pack: { id: pack.id, version: pack.version } } : {};
		// Whether they want it stands with each conversation: what is being written belongs to the one before.
		const moves = Boolean(patch.conversation ?? patch.answerer);
		await this.#attempt(async () => {
			if (moves) await this.#writing;
			this.#draft = await drafts.update(id, { ...patch, ...newPack });
			if (moves) await this.#refresh();
		});
	}

	/** Tries again what could not be saved. */
	async retry(): Promise<void> {
		this.#flush();
		await this.settled();
	}

	/** Resolves when everything answered so far rests in storage, or has failed to. */
	async settled(): Promise<void> {
		await this.#texts?.flush();
		await this.#writing;
		const all = () => this.#store!.settled().then(() => (this.#save === 'idle' ? undefined : this.#saved()));
		if (this.#store) await this.#attempt(all);
		if (this.#draft) this.#draft = (await drafts.get(this.#draft.id).catch(() => undefined)) ?? this.#draft;
	}

	async #take(draft: Draft | undefined): Promise<void> {
		if (!draft) return void (this.#status = 'none');
		if (!packOf(draft)) return void (this.#status = 'unknown-pack');
		if (this.#closed) return;
		drafts.choose(draft.id);
		const texts = draftTexts(draft.id, (state) => {
			if (state.status === 'failed') this.#fail(state.cause);
			else if (state.status === 'saved') void this.#saved();
			else this.#save = 'saving';
		});
		const recovered = await texts.recover();
		const left = await leftEarly(draft.id);
		const [stored, by] = await Promise.all([drafts.sheet(draft.id), drafts.authors(draft.id)]);
		this.#by = by;
		this.#draft = (await drafts.get(draft.id)) ?? draft;
		this.#sheet = present({ ...stored, ...answersOf(recovered) });
		this.#status = 'open';
		// Not before: what is written until now waits, and is put to what was read.
		this.#texts = texts;
		this.#sought = undefined;
		const early = { ...left, ...Object.fromEntries(this.#unsaved) };
		this.#unsaved.clear();
		this.setAll(upon(this.#sheet, early));
		if (this.#closed) await texts.stop();
	}

	/** Another tab changed this draft. */
	async #refresh(): Promise<void> {
		const id = this.#draft?.id;
		if (!id) return;
		await this.#writing;
		const [draft, stored, by] = await Promise.all([drafts.get(id), drafts.sheet(id), drafts.authors(id)]);
		if (!draft) return void (this.#status = 'none');
		this.#draft = draft;
		this.#by = by;
		const typed = answersOf(this.#texts?.pending ?? {});
		this.#sheet = present({ ...stored, ...typed, ...Object.fromEntries(this.#unsaved) });
		this.#follow();
	}

	/** Whether the answer belongs to what the form is joined to, with the private marks as they are on the screen. */
	#takes(key: string): boolean {
		const isOnItsWay = this.#unsaved.has(key) || key in (this.#texts?.pending ?? {});
		return !isOnItsWay && (this.#store?.takes(key, this.#sheet) ?? false);
	}

	/** What the store takes is as it is there; the rest stays as it is here. */
	#follow(): void {
		const store = this.#store;
		if (!store) return;
		const come = Object.keys(store.sheet).filter((key) => this.#takes(key));
		const left = Object.keys(this.#sheet).filter((key) => !this.#takes(key));
		this.#sheet = { ...pick(this.#sheet, left), ...pick(store.sheet, come) };
		this.#by = { ...this.#by, ...Object.fromEntries(come.map((key) => [key, store.authors(key)])) };
	}

	#give(what: (store: AnswerStore) => Promise<void>): void {
		this.#save = 'saving';
		void this.#attempt(() => what(this.#store!).then(() => this.#saved()));
		this.#follow();
	}

	#flush(): void {
		const id = this.#draft?.id;
		if (!id || this.#unsaved.size === 0) return;
		this.#writing = this.#writing.then(() => this.#attempt(() => this.#writeAll(id)));
	}

	async #writeAll(draft: string): Promise<void> {
		if (this.#unsaved.size === 0) return;
		for (const [key, value] of [...this.#unsaved]) {
			await drafts.setAnswer(draft, key, value);
			if (this.#unsaved.get(key) === value) this.#unsaved.delete(key);
		}
		forgetEarly(draft);
		await this.#saved();
	}

	async #attempt(write: () => Promise<void>): Promise<void> {
		if (this.#unsaved.size > 0) this.#save = 'saving';
		try {
			await write();
		} catch (cause) {
			this.#fail(cause);
		}
	}

	/** Only when nothing else waits: what failed before is tried again first, and says how it went. */
	async #saved(): Promise<void> {
		if (this.#unsaved.size > 0) return this.#flush();
		if (this.#texts && Object.keys(this.#texts.pending).length > 0) return void this.#texts.flush();
		this.#save = (await kept()) ? 'saved' : 'memory';
	}

	#fail(cause: unknown): void {
		// Whatever it was, the answer is not kept, and the writes that wait behind this one must go on.
		this.#save = toStorageError(cause).code;
		if (this.#status === 'opening') this.#status = 'none';
	}
}
