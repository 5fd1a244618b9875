/**
 * The draft on the patient's phone and the document it is shared in, kept equal both ways. Confirming, going on
 * without network and taking everything along stand on the draft, as they do when nobody else is there.
 *
 * What both had when they last were equal rests with the draft, so that what was changed on one side only is known.
 */
import { difference } from '$lib/core/difference.ts';
import type { Sheet, TextKey, Value } from '$lib/core/instrument/sheet.ts';
import type { AnswerStore, Shown } from '../answer-store.ts';
import { onChange, StorageError, type Mirrored } from '../db/index.ts';
import { isTextKey } from './doc-answers.ts';
import { readRows, writeRows, type Rows } from './mirror-rows.ts';
import type { SharedDoc } from './shared-doc.ts';

/** After the last letter, as for a text that nobody shares. */
const DELAY_MS = 300;
/** The patient's number in every room. */
const PATIENT = 1;

export type MirrorOf = {
	/** The draft's id. */
	readonly draft: string;
	readonly doc: SharedDoc;
	/** Kept when the document's edits made here rest on the phone. */
	readonly kept: () => Promise<void>;
	/** What the member with this number is called, while they are in the room. */
	readonly nameOf: (no: number) => string | undefined;
	/** Told when something was taken out of the document because it was made private. */
	readonly tidy?: () => void;
};

export type Mirror = AnswerStore & {
	/** Writes down what is left, and follows neither side any more. */
	stop(): Promise<void>;
};

/** They have met when the promise is kept. Throws StorageError, `gone` where there is no such draft. */
export async function startMirror(of: MirrorOf): Promise<Mirror> {
	const mirror = new DraftMirror(of);
	try {
		await mirror.settled();
	} catch (cause) {
		await mirror.stop();
		throw cause;
	}
	return mirror;
}

class DraftMirror implements Mirror {
	readonly #of: MirrorOf;
	readonly #listeners = new Set<() => void>();
	readonly #stops: (() => void)[];
	/** Answered in the draft, and not in the document yet. */
	readonly #dirty = new Set<string>();
	#rows: Rows = { sheet: {}, by: {}, mirrored: undefined };
	#names: Record<number, string> = {};
	#timer: ReturnType<typeof setTimeout> | undefined;
	#queued: Promise<void> | undefined;
	#last: Promise<void> = Promise.resolve();
	#stopped = false;

	constructor(of: MirrorOf) {
		this.#of = of;
		this.#stops = [
			of.doc.onChange(() => {
				this.#later();
				this.#tell();
			}),
			onChange((change) => {
				if (change.store !== 'answers' || change.id !== of.draft || change.mirrored) return;
				if (change.key) this.#dirty.add(change.key);
				this.#now();
			}),
			onHide(() => this.#now())
		];
	}

	get sheet(): Sheet {
		return this.#of.doc.sheet();
	}

	takes(key: string, sheet: Sheet): boolean {
		return (
			!this.#of.doc.closed &&
			this.#of.doc.shares(key, sheet) &&
			this.#of.doc.shares(key, this.#rows.sheet) &&
			!this.#dirty.has(key)
		);
	}

	async set(changes: Readonly<Record<string, Value | undefined>>): Promise<void> {
		if (!this.#of.doc.setAll(changes)) throw new StorageError('full');
		await this.#of.kept();
		this.#now();
	}

	async type(key: TextKey, text: string, was?: Shown): Promise<void> {
		if (!this.#of.doc.type(key, text, was)) throw new StorageError('full');
		await this.#of.kept();
	}

	async settled(): Promise<void> {
		await this.#meetSoon();
	}

	authors(key: string): readonly string[] {
		const { doc, nameOf } = this.#of;
		const others = doc.authors(key).filter((no) => no !== PATIENT);
		const names = others.flatMap((no) => nameOf(no) ?? this.#names[no] ?? []);
		if (names.length > 0) return names;
		// Given by another before it was shared, or by one whose name nobody knows any more.
		const { sheet, by } = this.#rows;
		return sheet[key] === doc.sheet()[key] ? (by[key] ?? []) : [];
	}

	onChange(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => void this.#listeners.delete(listener);
	}

	async stop(): Promise<void> {
		if (this.#stopped) return;
		for (const stop of this.#stops) stop();
		this.#listeners.clear();
		// What could not be written down now is when they meet again.
		await this.#meetSoon().catch(() => undefined);
		this.#stopped = true;
	}

	#tell(): void {
		for (const listener of [...this.#listeners]) listener();
	}

	#later(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#now(), DELAY_MS);
	}

	/** What fails is tried again with the next answer, and told by `settled`. */
	#now(): void {
		this.#meetSoon().catch(() => undefined);
	}

	#meetSoon(): Promise<void> {
		clearTimeout(this.#timer);
		if (this.#stopped) return Promise.resolve();
		this.#queued ??= this.#last.then(() => {
			this.#queued = undefined;
			return this.#meet();
		});
		this.#last = this.#queued.catch(() => undefined);
		return this.#queued;
	}

	async #meet(): Promise<void> {
		const { draft, doc, kept, tidy } = this.#of;
		// What is answered from now on waits in the draft for the document that comes in its place.
		if (doc.closed) return;
		const dirty = [...this.#dirty];
		const rows = await readRows(draft);
		const base = isOf(rows.mirrored, doc) ? rows.mirrored : undefined;
		this.#names = { ...base?.names, ...this.#names };
		const hidden = this.#hide(rows.sheet);
		const left = tellDoc(rows.sheet, base?.sheet, doc);
		this.#rows = { ...rows, mirrored: base };
		for (const key of dirty) this.#dirty.delete(key);
		const write = this.#writing(rows, base, left);
		// What is said to be the same must rest in the document on this phone before that is said.
		await kept();
		await write?.();
		if (hidden) tidy?.();
		if (dirty.length > 0) this.#tell();
	}

	/** Takes what is the patient's and private out of the document. What another gave there is theirs to show. */
	#hide(own: Sheet): boolean {
		const { doc } = this.#of;
		const keys = Object.keys(doc.sheet()).filter(
			(key) => !doc.shares(key, own) && doc.authors(key).includes(PATIENT)
		);
		doc.setAll(Object.fromEntries(keys.map((key) => [key, undefined])));
		return keys.length > 0;
	}

	/** What writes the document as it is now down in the draft; undefined where it stands there already. */
	#writing(
		rows: Rows,
		base: Mirrored | undefined,
		left: readonly string[]
	): (() => Promise<void>) | undefined {
		const { draft, doc } = this.#of;
		const now = sharedOf(doc, doc.sheet(), rows.sheet);
		const keys = keysOf(now, sharedOf(doc, rows.sheet, rows.sheet));
		const by = Object.fromEntries(keys.map((key) => [key, this.authors(key)]));
		// What the document would not take was never in it, and is not taken away here either.
		const wasNever = (key: string) => now[key] === undefined && base?.sheet[key] === undefined;
		const isChanged = (key: string) =>
			!wasNever(key) &&
			!left.includes(key) &&
			(now[key] !== rows.sheet[key] || String(by[key]) !== String(rows.by[key] ?? []));
		const changes = Object.fromEntries(keys.filter(isChanged).map((key) => [key, now[key]]));
		this.#remember();
		// What was not taken is told again when they meet next.
		const asBefore = Object.fromEntries(left.map((key) => [key, base?.sheet[key]]));
		const same = {
			sheet: present({ ...now, ...asBefore }),
			clients: doc.clients(),
			names: { ...this.#names }
		};
		if (Object.keys(changes).length === 0 && JSON.stringify(same) === JSON.stringify(base)) return undefined;
		return async () => {
			await writeRows(draft, rows.sheet, changes, (key) => by[key] ?? [], same);
			this.#rows = {
				sheet: present({ ...rows.sheet, ...changes }),
				by: { ...rows.by, ...by },
				mirrored: same
			};
		};
	}

	/** Names stay known when somebody has left the room. */
	#remember(): void {
		const { doc, nameOf } = this.#of;
		for (const no of new Set(Object.keys(doc.sheet()).flatMap((key) => doc.authors(key)))) {
			const name = no === PATIENT ? undefined : nameOf(no);
			if (name) this.#names[no] = name;
		}
	}
}

/**
 * Tells the document what was answered here since they were the same, and merges texts that both were written in.
 * @returns the keys it did not take, because too much is written in it already: they stay as they are in the draft.
 */
function tellDoc(own: Sheet, base: Sheet | undefined, doc: SharedDoc): string[] {
	const theirs = doc.sheet();
	const left: string[] = [];
	const changes: Record<string, Value | undefined> = {};
	for (const key of keysOf(own, theirs)) {
		if (!doc.shares(key, own)) continue;
		const [mine, now, was] = [own[key], theirs[key], base?.[key]];
		if (mine === now || mine === was) continue;
		if (now === was) changes[key] = mine;
		// Without a base nothing tells which is older: the document is what everybody has seen.
		else if (!base) continue;
		else if (isTextKey(key)) {
			if (!mergeText(doc, key, mine, now, was)) left.push(key);
		} else if (mine !== undefined) changes[key] = mine;
	}
	doc.setAll(changes);
	const after = doc.sheet();
	return [...left, ...Object.keys(changes).filter((key) => base && after[key] !== changes[key])];
}

/** Both were written in since they were the same. What the document has already is not written there again. */
function mergeText(doc: SharedDoc, key: TextKey, ...[mine, now, was]: (Value | undefined)[]): boolean {
	const [own, there, before] = [String(mine ?? ''), String(now ?? ''), String(was ?? '')];
	const { text } = difference(before, own);
	return (text !== '' && there.includes(text)) || doc.type(key, own, { text: before });
}

/** Whether they were the same with this very document: one that lacks what was in it is another. */
function isOf(mirrored: Mirrored | undefined, doc: SharedDoc): boolean {
	const clients = doc.clients();
	return mirrored !== undefined && mirrored.clients.every((client) => clients.includes(client));
}

function sharedOf(doc: SharedDoc, sheet: Sheet, own: Sheet): Sheet {
	return Object.fromEntries(Object.entries(sheet).filter(([key]) => doc.shares(key, own)));
}

function present(sheet: Readonly<Record<string, Value | undefined>>): Sheet {
	return Object.fromEntries(Object.entries(sheet).filter(([, value]) => value !== undefined)) as Sheet;
}

function keysOf(...sheets: Sheet[]): string[] {
	return [...new Set(sheets.flatMap((sheet) => Object.keys(sheet)))];
}

function onHide(listener: () => void): () => void {
	if (typeof document === 'undefined') return () => undefined;
	document.addEventListener('visibilitychange', listener);
	addEventListener('pagehide', listener);
	return () => {
		document.removeEventListener('visibilitychange', listener);
		removeEventListener('pagehide', listener);
	};
}
