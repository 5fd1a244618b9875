/**
 * What of Yjs a shared form has, and nothing else: answers in one map, texts letter by letter, each under its own
 * name. Yjs takes in anything that parses, waits for ever for what never comes, and throws half way through what
 * contradicts itself, so an update is looked through before it is let in.
 */
import * as Y from 'yjs';
import { maxLength, textKeys, type TextKey } from '$lib/core/instrument/sheet.ts';
import { authorNo, MAX_NO } from '$lib/core/room/index.ts';
import type { Unfit } from './shared-doc.ts';

export const ANSWERS = 'a';
const TEXT = 't/';
export const textName = (key: string) => `${TEXT}${key}`;

/** In UTF-16 units and answers: what one member can write in a document's whole life, taken away or not. */
export const MAX_WRITTEN = 50_000;
/**
 * How often its limit what one member has standing in one text may be. Counted for each by themself: what several
 * write at once adds up to more, and is then everybody's to shorten, but is refused nowhere.
 */
const OVER = 4;
/** How often one member can open a document and write in it. */
const MAX_OPENINGS = 1_000;

export type Rules = {
	/** Whether this member may have written it. */
	readonly author: (no: number) => boolean;
	/** Whether the form has such an answer outside its texts, with this value. */
	readonly isAnswer: (key: string, value: unknown) => boolean;
	readonly isKey: (key: string) => boolean;
	/** Bytes. */
	readonly max: number;
	/** Whether it is what one member sends, who may have only so much standing; not a state that stands already. */
	readonly each: boolean;
};

/** Where a piece stands: in the map under a key, or in a text. */
type Place = { readonly root: string; readonly sub: string | null };
type Piece = { readonly clock: number; readonly end: number; readonly place: Place };

/** Undefined where the update fits: it can then be applied, all of it takes effect and nothing is left waiting. */
export function unfit(update: Uint8Array, doc: Y.Doc, rules: Rules): Unfit | undefined {
	if (update.length > rules.max) return 'size';
	let decoded: ReturnType<typeof Y.decodeUpdate>;
	try {
		decoded = Y.decodeUpdate(update);
	} catch {
		// Cut off, or of a kind Yjs does not know.
		return 'shape';
	}
	const runs = runsOf(decoded.structs);
	// The count at the front is what Yjs goes by: a run that comes twice would replace itself.
	if (!runs || runs.size !== firstNumber(update)) return 'shape';
	return (
		authors(runs, doc, rules) ??
		contents(runs, rules) ??
		new Places(doc, runs, rules).check() ??
		deletes(decoded.ds, doc, runs) ??
		(rules.each ? standing(update, doc, runs) : undefined)
	);
}

type Runs = ReadonlyMap<number, readonly Y.Item[]>;

/** Each client's items in unbroken order; undefined where there is anything but items of some length. */
function runsOf(structs: readonly object[]): Runs | undefined {
	const runs = new Map<number, Y.Item[]>();
	let last: Y.Item | undefined;
	for (const struct of structs) {
		if (!(struct instanceof Y.Item) || !(struct.length > 0)) return undefined;
		const run = runs.get(struct.id.client);
		if (!run) runs.set(struct.id.client, [struct]);
		else if (last?.id.client !== struct.id.client || last.id.clock + last.length !== struct.id.clock)
			return undefined;
		else run.push(struct);
		last = struct;
	}
	return runs;
}

function authors(runs: Runs, doc: Y.Doc, { author }: Rules): Unfit | undefined {
	const written = new Map<number, { units: number; openings: number }>();
	const state = ends(doc);
	for (const [client, items] of runs) {
		const no = authorNo(client);
		if (!author(no) || no < 1 || no > MAX_NO) return 'foreign';
		const known = state.get(client) ?? 0;
		if (items[0]!.id.clock > known) return 'early';
		state.set(client, Math.max(known, endOf(items.at(-1)!)));
	}
	for (const [client, end] of state) {
		const no = authorNo(client);
		const one = written.get(no) ?? { units: 0, openings: 0 };
		written.set(no, { units: one.units + end, openings: one.openings + 1 });
	}
	const most = (client: number) => written.get(authorNo(client))!;
	return [...runs.keys()].some(
		(client) => most(client).units > MAX_WRITTEN || most(client).openings > MAX_OPENINGS
	)
		? 'size'
		: undefined;
}

/** What each item holds by itself: a piece of text, one value, or something that was taken away. */
function contents(runs: Runs, { isAnswer, isKey }: Rules): Unfit | undefined {
	for (const { content, parent, parentSub } of [...runs.values()].flat()) {
		if (content instanceof Y.ContentAny) {
			if (content.arr.length !== 1) return 'shape';
		} else if (!(content instanceof Y.ContentString || content instanceof Y.ContentDeleted)) return 'shape';
		if (parent === null) continue;
		if (typeof parent !== 'string') return 'shape';
		if (parent === ANSWERS) {
			if (parentSub === null) return 'shape';
			const value = content instanceof Y.ContentAny ? content.arr[0] : undefined;
			if (value === undefined ? !isKey(parentSub) : !isAnswer(parentSub, value)) return 'answer';
		} else if (parentSub !== null || !isText(parent)) return 'answer';
	}
	return undefined;
}

/** Finds where each item stands, which is said by the one it was put beside. */
class Places {
	readonly #doc: Y.Doc;
	readonly #runs: Runs;
	readonly #rules: Rules;
	readonly #found = new Map<number, Piece[]>();
	readonly #names = new Map<unknown, string>();

	constructor(doc: Y.Doc, runs: Runs, rules: Rules) {
		this.#doc = doc;
		this.#runs = runs;
		this.#rules = rules;
		for (const [name, type] of doc.share) this.#names.set(type, name);
	}

	/** Goes round the clients as long as one item can be placed after another. */
	check(): Unfit | undefined {
		const waiting = new Map([...this.#runs].map(([client, items]) => [client, [...items].reverse()]));
		for (let moved = true; moved;) {
			moved = false;
			for (const items of waiting.values()) {
				for (let item = items.at(-1); item; item = items.at(-1)) {
					const place = this.#placeOf(item);
					if (place === 'early') break;
					if (typeof place === 'string') return place;
					this.#add(item, place);
					items.pop();
					moved = true;
				}
			}
		}
		return [...waiting.values()].some((items) => items.length > 0) ? 'early' : undefined;
	}

	#placeOf(item: Y.Item): Place | Unfit {
		const { id, origin, rightOrigin, content } = item;
		for (const beside of [origin, rightOrigin]) {
			// Yjs would look for itself in what is not there yet, and throw in the midst of it.
			if (beside?.client === id.client && beside.clock >= id.clock) return 'shape';
		}
		const [left, right] = [origin && this.#at(origin), rightOrigin && this.#at(rightOrigin)];
		if (left === undefined || right === undefined) return 'early';
		const named = typeof item.parent === 'string' ? { root: item.parent, sub: item.parentSub } : undefined;
		const place = named ?? left ?? right;
		if (!place || [left, right].some((other) => other && !same(other, place))) return 'shape';
		// What is known already stands where it stands; a rest of it must go on there.
		const known = Y.getState(this.#doc.store, id.client);
		if (known > id.clock) {
			const before = this.#at({ client: id.client, clock: Math.min(known, endOf(item)) - 1 });
			if (!before || !same(before, place)) return 'shape';
		}
		if (place.root !== ANSWERS) return content instanceof Y.ContentAny ? 'shape' : place;
		if (content instanceof Y.ContentString || right) return 'shape';
		if (content instanceof Y.ContentAny && !this.#rules.isAnswer(place.sub!, content.arr[0])) return 'answer';
		return place;
	}

	#add(item: Y.Item, place: Place): void {
		const piece = { clock: item.id.clock, end: endOf(item), place };
		const pieces = this.#found.get(item.id.client);
		if (pieces) pieces.push(piece);
		else this.#found.set(item.id.client, [piece]);
	}

	#at({ client, clock }: { client: number; clock: number }): Place | undefined {
		if (clock < Y.getState(this.#doc.store, client)) {
			const item = Y.getItem(this.#doc.store, Y.createID(client, clock));
			return { root: this.#names.get(item.parent) ?? '', sub: item.parentSub };
		}
		const pieces = this.#found.get(client) ?? [];
		const last = pieces.at(-1);
		if (!last || clock >= last.end) return undefined;
		return last.clock <= clock ? last.place : pieces.find((piece) => clock < piece.end)!.place;
	}
}

/** Only what is there can be taken away: Yjs would keep the rest waiting, and in every copy of the document. */
function deletes(set: ReturnType<typeof Y.decodeUpdate>['ds'], doc: Y.Doc, runs: Runs): Unfit | undefined {
	for (const [client, pieces] of set.clients) {
		const come = runs.get(client)?.at(-1);
		const end = Math.max(Y.getState(doc.store, client), come ? endOf(come) : 0);
		for (const { clock, len } of pieces) {
			if (!(clock >= 0 && len > 0)) return 'shape';
			if (clock + len > end) return 'early';
		}
	}
	return undefined;
}

/** Only where the update itself is large enough is it tried, on a copy. */
function standing(update: Uint8Array, doc: Y.Doc, runs: Runs): Unfit | undefined {
	const no = [...runs.keys()].map(authorNo)[0];
	if (no === undefined) return undefined;
	const come = [...runs].reduce((sum, [client, items]) => {
		const known = Y.getState(doc.store, client);
		return sum + Math.max(0, endOf(items.at(-1)!) - Math.max(known, items[0]!.id.clock));
	}, 0);
	const full = textKeys.filter((key) => lengthOf(doc, key, no) + come > mostOf(key));
	if (full.length === 0) return undefined;
	const copy = new Y.Doc();
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
	Y.applyUpdate(copy, update);
	const isOver = full.some((key) => {
		const after = lengthOf(copy, key, no);
		return after > mostOf(key) && after > lengthOf(doc, key, no);
	});
	copy.destroy();
	return isOver ? 'size' : undefined;
}

/** Of what this member has standing in it, in UTF-16 units. */
export function lengthOf(doc: Y.Doc, key: TextKey, no: number): number {
	let length = 0;
	for (let item = doc.getText(textName(key))._start; item; item = item.right)
		if (!item.deleted && authorNo(item.id.client) === no) length += item.length;
	return length;
}

/** How much one member may have standing in this text. */
export const mostOf = (key: TextKey) => OVER * maxLength(key);

function isText(root: string): boolean {
	return root.startsWith(TEXT) && (textKeys as readonly string[]).includes(root.slice(TEXT.length));
}

const endOf = (item: Y.Item) => item.id.clock + item.length;

const same = (a: Place, b: Place) => a.root === b.root && a.sub === b.sub;

/** How far each client has come. */
export function ends(doc: Y.Doc): Map<number, number> {
	return new Map([...doc.store.clients.keys()].map((client) => [client, Y.getState(doc.store, client)]));
}

/** Of the form lib0 writes: seven bits at a time, the low ones first. */
function firstNumber(bytes: Uint8Array): number {
	let [value, place] = [0, 1];
	for (const byte of bytes) {
		value += (byte & 127) * place;
		if (byte < 128) return value;
		place *= 128;
	}
	return NaN;
}
