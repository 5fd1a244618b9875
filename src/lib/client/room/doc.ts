/**
 * The document of a shared form, over Yjs: answers in one map, each text in a text of its own, so that what two
 * write at once is merged letter by letter. Whose an answer is follows from the client id that wrote it, and so is
 * the same everywhere. Load this only where a form is shared: it brings Yjs with it.
 */
import * as Y from 'yjs';
import { difference, onto } from '$lib/core/difference.ts';
import type { Pack } from '$lib/core/instrument/pack.ts';
import { textKeys, type Sheet, type TextKey, type Value } from '$lib/core/instrument/sheet.ts';
import { authorNo, clientId, isShared, MAX_CONTENT } from '$lib/core/room/index.ts';
import type { Shown } from '../answer-store.ts';
import { isAnswer, isAnswerKey, isTextKey } from './doc-answers.ts';
import { ANSWERS, ends, lengthOf, MAX_WRITTEN, mostOf, textName, unfit } from './doc-check.ts';
import type { Applied, OpenedDoc, SharedDoc } from './shared-doc.ts';

export type { Applied, OpenedDoc, SharedDoc, Unfit } from './shared-doc.ts';
export { MAX_WRITTEN } from './doc-check.ts';

/** Bytes: what one message can hold, and far more than a snapshot can. */
const MAX_UPDATE = MAX_CONTENT;
const MAX_STATE = 4 * 1024 * 1024;

export type Opening = {
	/** The number of whoever writes on this phone, as the roster has it. */
	readonly no: number;
	/** The form's own. Without it any form's answers are taken, so a phone that has not the pack can still pass them on. */
	readonly pack: Pack | undefined;
	/** What `state()` gave, or a snapshot held. Left out: an empty document. */
	readonly state?: Uint8Array;
	/** Three fresh bytes each time. */
	readonly random?: () => Uint8Array;
};

/** Never throws for what `state` may be. */
export function openDoc(opening: Opening): OpenedDoc {
	const doc = new YSharedDoc(opening);
	const loaded = opening.state ? doc.load(opening.state) : { status: 'applied' as const };
	return loaded.status === 'applied' ? { status: 'open', doc } : loaded;
}

class YSharedDoc implements SharedDoc {
	readonly #doc = new Y.Doc();
	readonly #answers = this.#doc.getMap<Value>(ANSWERS);
	readonly #texts = new Map(textKeys.map((key) => [key, this.#doc.getText(textName(key))]));
	readonly #no: number;
	readonly #pack: Pack | undefined;
	readonly #random: () => Uint8Array;
	readonly #changeListeners = new Set<(keys: readonly string[], here: boolean) => void>();
	readonly #updateListeners = new Set<(update: Uint8Array) => void>();
	#sheet: Sheet | undefined;
	#closed = false;

	constructor({ no, pack, random }: Opening) {
		this.#no = no;
		this.#pack = pack;
		this.#random = random ?? (() => crypto.getRandomValues(new Uint8Array(3)));
		this.#takeId();
		this.#doc.on('update', (update: Uint8Array, _origin: unknown, _doc: Y.Doc, { local }: Y.Transaction) => {
			if (local) for (const listener of [...this.#updateListeners]) listener(update);
		});
		this.#doc.on('afterTransaction', (transaction: Y.Transaction) => this.#tell(transaction));
	}

	sheet(): Sheet {
		return (this.#sheet ??= Object.fromEntries([
			...this.#answers.entries(),
			...[...this.#texts].map(([key, text]) => [key, text.toString()] as const).filter(([, text]) => text)
		]));
	}

	shares(key: string, sheet: Sheet): boolean {
		const isOurs = isTextKey(key) || isAnswerKey(key, this.#pack);
		return isOurs && isShared(key, sheet, this.#pack);
	}

	by(key: string): number | undefined {
		return this.authors(key)[0];
	}

	authors(key: string): readonly number[] {
		const written = new Map<number, number>();
		for (const { id, length } of this.#items(key))
			written.set(authorNo(id.client), (written.get(authorNo(id.client)) ?? 0) + length);
		return [...written].sort(([a, some], [b, more]) => more - some || a - b).map(([no]) => no);
	}

	set(key: string, value: Value | undefined): boolean {
		return this.setAll({ [key]: value });
	}

	setAll(changes: Readonly<Record<string, Value | undefined>>): boolean {
		const all = Object.entries(changes);
		if (!this.#hasRoom(all) || !all.every(([key, value]) => this.#stands(key, value))) return false;
		this.#doc.transact(() => {
			for (const [key, value] of Object.entries(changes)) {
				if (isTextKey(key)) this.#write(key, typeof value === 'string' ? value : '');
				else if (value === undefined) this.#answers.delete(key);
				else if (this.#answers.get(key) !== value && isAnswer(key, value, this.#pack))
					this.#answers.set(key, value);
			}
		});
		return true;
	}

	type(key: TextKey, text: string, was?: Shown): boolean {
		if (!this.#hasRoom([[key, text]]) || !this.#stands(key, text, was)) return false;
		this.#doc.transact(() => this.#write(key, text, was));
		return true;
	}

	onUpdate(listener: (update: Uint8Array) => void): () => void {
		this.#updateListeners.add(listener);
		return () => void this.#updateListeners.delete(listener);
	}

	onChange(listener: (keys: readonly string[], here: boolean) => void): () => void {
		this.#changeListeners.add(listener);
		return () => void this.#changeListeners.delete(listener);
	}

	apply(update: Uint8Array, from: number): Applied {
		return this.#take(update, (no) => no === from, MAX_UPDATE, from !== this.#no);
	}

	load(state: Uint8Array): Applied {
		return this.#take(state, () => true, MAX_STATE, false);
	}

	state(): Uint8Array {
		return Y.encodeStateAsUpdate(this.#doc);
	}

	clients(): readonly number[] {
		return [...this.#doc.store.clients.keys()].sort((a, b) => a - b);
	}

	get closed(): boolean {
		return this.#closed;
	}

	close(): void {
		this.#closed = true;
		this.#changeListeners.clear();
		this.#updateListeners.clear();
		this.#doc.destroy();
	}

	#take(update: Uint8Array, author: (no: number) => boolean, max: number, each: boolean): Applied {
		const why = unfit(update, this.#doc, {
			author,
			max,
			each,
			isKey: (key) => isAnswerKey(key, this.#pack),
			isAnswer: (key, value) => isAnswer(key, value, this.#pack)
		});
		if (why) return { status: 'refused', why };
		Y.applyUpdate(this.#doc, update);
		// Yjs draws an id of its own where it meets its own from elsewhere.
		if (authorNo(this.#doc.clientID) !== this.#no) this.#takeId();
		return { status: 'applied' };
	}

	#takeId(): void {
		do this.#doc.clientID = clientId(this.#no, this.#random());
		while (this.#doc.store.clients.has(this.#doc.clientID));
	}

	/** What stands of an answer: the one item in the map, or the pieces of the text. */
	#items(key: string): readonly Y.Item[] {
		if (!isTextKey(key)) {
			const item = this.#answers._map.get(key);
			return item && !item.deleted ? [item] : [];
		}
		const items: Y.Item[] = [];
		for (let item = this.#texts.get(key)!._start; item; item = item.right)
			if (!item.deleted) items.push(item);
		return items;
	}

	#write(key: TextKey, text: string, was?: Shown): void {
		const field = this.#texts.get(key)!;
		for (const { at, gone, text: come } of this.#pieces(key, text, was)) {
			if (gone > 0) field.delete(at, gone);
			if (come) field.insert(at, come);
		}
	}

	/** From the back to the front. */
	#pieces(key: TextKey, text: string, was?: Shown) {
		const now = this.#texts.get(key)!.toString();
		const before = was?.text ?? now;
		return onto(difference(before, text, was?.caret), before, now);
	}

	/** Others would refuse what goes beyond it. Taking away is always possible. */
	#hasRoom(changes: readonly (readonly [key: string, value: Value | undefined])[]): boolean {
		const own = [...ends(this.#doc)].filter(([client]) => authorNo(client) === this.#no);
		const written = own.reduce((sum, [, end]) => sum + end, 0);
		const more = changes.reduce((sum, [key, value]) => sum + this.#cost(key, value), 0);
		return more === 0 || written + more <= MAX_WRITTEN;
	}

	/** Whether others take it: what this member has standing in the text is within bounds, or no more than before. */
	#stands(key: string, value: Value | undefined, was?: Shown): boolean {
		if (!isTextKey(key)) return true;
		const pieces = this.#pieces(key, typeof value === 'string' ? value : '', was);
		const before = lengthOf(this.#doc, key, this.#no);
		const gone = pieces.reduce((sum, piece) => sum + this.#own(key, piece.at, piece.at + piece.gone), 0);
		const after = before - gone + pieces.reduce((sum, piece) => sum + piece.text.length, 0);
		return after <= mostOf(key) || after <= before;
	}

	/** How much of it between these two places this member wrote. */
	#own(key: TextKey, from: number, to: number): number {
		let [at, own] = [0, 0];
		for (const { id, length } of this.#items(key)) {
			const inside = Math.min(to, at + length) - Math.max(from, at);
			if (inside > 0 && authorNo(id.client) === this.#no) own += inside;
			at += length;
		}
		return own;
	}

	#cost(key: string, value: Value | undefined): number {
		if (!isTextKey(key)) return value === undefined ? 0 : 1;
		return difference(this.#texts.get(key)!.toString(), String(value ?? '')).text.length;
	}

	#tell({ changed, local }: Y.Transaction): void {
		const keys = [...changed].flatMap(([type, subs]) =>
			(type as unknown) === this.#answers ? ([...subs] as string[]) : this.#textKeyOf(type)
		);
		if (keys.length === 0) return;
		this.#sheet = undefined;
		for (const listener of [...this.#changeListeners]) listener(keys, local);
	}

	#textKeyOf(type: unknown): string[] {
		return [...this.#texts].flatMap(([key, text]) => ((text as unknown) === type ? [key] : []));
	}
}
