/**
 * The form of a room on this phone: what all have written, and what of one's own the relay has not acknowledged. An
 * edit is on disk before it is sent, and sent again exactly so until there is an answer (a flight). After a
 * snapshot the document is made anew from it and from what is unsent, so that nobody's words vanish.
 */
import { sealUpdate, type MemberId, type Room, type Snapshot } from '$lib/core/room/index.ts';
import type { RoomDoc } from '../db/index.ts';
import type { Deps } from './deps.ts';
import { DocWriter } from './doc-writer.ts';
import type { Kept } from './kept.ts';
import { intended } from './roster.ts';
import type { SharedDoc } from './shared-doc.ts';
import { gathered, isSame } from './updates.ts';

export type Flight = NonNullable<RoomDoc['flight']>;

/** Own updates are put together when there are more than this. */
const MANY = 40;

export class Document {
	readonly #deps: Deps;
	readonly #kept: Kept;
	readonly #changed: () => void;
	readonly #replaced: () => void;
	#meta: Omit<RoomDoc, 'state'> | undefined;
	#shared: SharedDoc | undefined;
	#before: SharedDoc | undefined;
	#stop: (() => void) | undefined;
	/** How many of the unsent are in a flight, or in one being made. */
	#held = 0;
	readonly #writer: DocWriter;
	/** Of entries since the last snapshot, as far as this page has read them. */
	bytes = 0;

	/** `changed`: something is unsent, or no longer. `replaced`: the shared document is another. */
	constructor(deps: Deps, kept: Kept, changed: () => void, replaced: () => void) {
		this.#deps = deps;
		this.#kept = kept;
		this.#changed = changed;
		this.#replaced = replaced;
		this.#writer = new DocWriter(deps, () => kept.putDoc(() => this.#row()), changed);
		if (!kept.doc) return;
		const { state, ...meta } = kept.doc;
		this.#meta = meta;
		this.#held = meta.flight?.covers ?? 0;
		this.#use(this.#open(state) ?? this.#open(undefined));
	}

	get shared(): SharedDoc | undefined {
		return this.#shared;
	}
	get form(): string | undefined {
		return this.#meta?.form;
	}
	/** The epoch of the last snapshot; 0 before the first. */
	get epoch(): number {
		return this.#meta?.epoch ?? 0;
	}
	get seq(): number {
		return this.#meta?.seq ?? 0;
	}
	/** Entries since the last snapshot. */
	get since(): number {
		return this.#meta ? this.#meta.seq - this.#meta.base : 0;
	}
	/** Bytes of its state. */
	get size(): number {
		return this.#shared?.state().length ?? 0;
	}
	get unsent(): boolean {
		return (this.#meta?.unsent.length ?? 0) > 0;
	}
	get flight(): Flight | undefined {
		return this.#meta?.flight;
	}
	/** The last save failed. */
	get failed(): boolean {
		return this.#writer.failed;
	}

	/** An empty document for another form than before. What was unsent of that one goes with it. */
	begin(form: string): void {
		if (this.#meta?.form === form) return;
		const counter = this.#meta?.counter ?? 0;
		const start = { epoch: 0, seq: 0, base: 0, counters: {}, unsent: [] };
		this.#meta = { room: this.#kept.row.id, form, ...start, counter };
		this.#held = 0;
		this.#use(this.#open(undefined));
		this.#writer.lazily();
	}

	/** No form any more, or none that this member may see. */
	drop(): void {
		if (!this.#meta) return;
		this.#meta = undefined;
		this.#use(undefined);
		this.#writer.lazily();
	}

	/** This member sees the answers no more; what of their own was not sent waits until they do again. */
	blank(): void {
		const { flight: _flight, ...meta } = this.#meta ?? { unsent: [] };
		if (!('form' in meta) || meta.unsent.length === 0) return this.drop();
		this.#meta = { ...meta, epoch: 0, seq: 0, base: 0, counters: {} };
		this.#held = 0;
		this.#use(this.#open(undefined));
		this.#writer.lazily();
	}

	/** What another wrote, in its turn. Counted also where it is left out. */
	entry(from: MemberId, no: number, seq: number, counter: number, update: Uint8Array): 'applied' | 'refused' {
		const meta = this.#meta;
		if (!meta || !this.#shared) return 'refused';
		const isNew = counter > (meta.counters[from] ?? 0);
		const applied = !isNew || this.#shared.apply(update, no).status === 'applied';
		const counters = isNew ? { ...meta.counters, [from]: counter } : meta.counters;
		const own = from === this.#kept.row.me ? Math.max(meta.counter, counter) : meta.counter;
		this.#meta = { ...meta, seq, counters, counter: own };
		this.bytes += update.length;
		this.#writer.lazily();
		return applied ? 'applied' : 'refused';
	}

	/** A place in the sequence that held nothing for this document. */
	pass(seq: number): void {
		if (!this.#meta) return;
		this.#meta = { ...this.#meta, seq };
		this.#writer.lazily();
	}

	/** `writes`: whether this member may answer; else what is unsent waits until they may again. */
	snapshot(epoch: number, { replaces, update, counters }: Snapshot, me: MemberId, writes: boolean): boolean {
		const meta = this.#meta;
		if (!meta) return false;
		const unsent = meta.unsent.slice(this.#settledBy(counters[me] ?? 0));
		const fresh = this.#open(update);
		if (!fresh) return false;
		const no = this.#no();
		if (writes) for (const own of unsent) fresh.apply(own, no);
		// A flight of this epoch may still land: after what the snapshot replaces.
		const isAloft = meta.flight && meta.flight.epoch === epoch && (counters[me] ?? 0) < meta.flight.counter;
		const { flight, ...rest } = meta;
		const seen = Math.max(meta.counter, counters[me] ?? 0);
		const seq = meta.epoch === epoch ? Math.max(meta.seq, replaces) : replaces;
		const isNews = meta.epoch !== epoch || meta.seq < replaces;
		// What came after it comes by the stream once more, one's own too, and is then to be taken in.
		const last = isNews ? counters : meta.counters;
		this.#meta = { ...rest, epoch, seq, base: replaces, counters: last, counter: seen, unsent };
		if (isAloft && flight) this.#meta = { ...this.#meta, flight };
		this.#held = this.#meta.flight?.covers ?? 0;
		this.bytes = 0;
		if (isNews) this.#takeOver(fresh, update, meta.epoch === epoch);
		else fresh.close();
		this.#writer.lazily();
		this.#changed();
		return true;
	}

	/** How many of the unsent were in a flight that the snapshot counts. What else it holds of them is sent once more, which does no harm. */
	#settledBy(counter: number): number {
		const { flight } = this.#meta!;
		return flight && counter >= flight.counter ? flight.covers : 0;
	}

	/**
	 * Goes on with the same document where it can become what the snapshot says, so that nobody's caret moves. Within an
	 * epoch it says nothing away, and what landed after it stands here only.
	 */
	#takeOver(fresh: SharedDoc, update: Uint8Array, isWithin: boolean): void {
		const here = this.#shared;
		if (here?.load(update).status === 'applied' && (isWithin || isSame(here, fresh))) return fresh.close();
		this.#use(fresh, here);
	}

	/**
	 * The state for a new epoch, with what is unsent here. It is sent all the same: of several tries nobody knows which one
	 * the relay took.
	 */
	forSnapshot(): Pick<Snapshot, 'update' | 'counters'> {
		return { update: this.#shared!.state(), counters: this.#counters() };
	}

	#counters(): Record<MemberId, number> {
		const { counters, counter } = this.#meta!;
		return counter > 0 ? { ...counters, [this.#kept.row.me]: counter } : { ...counters };
	}

	/** For a snapshot within the epoch: what is unsent will follow it. */
	asRead(): Pick<Snapshot, 'update' | 'counters'> {
		return { update: this.#shared!.state(), counters: { ...this.#meta!.counters } };
	}

	snapped(replaces: number): void {
		if (this.#meta) this.#meta = { ...this.#meta, base: replaces };
		this.bytes = 0;
		this.#writer.lazily();
	}

	/** The flight that is to be sent; one is made, and kept, of what is unsent, as much as a message holds. */
	async takeOff(room: Room, sign: CryptoKey): Promise<Flight | undefined> {
		const before = this.#meta?.flight;
		if (before?.epoch === room.roster.epoch) return before;
		if (!this.#meta) return undefined;
		const [update, ...later] = gathered(this.#meta.unsent);
		if (!update) return undefined;
		const counter = this.#meta.counter + 1;
		this.#meta = { ...this.#meta, unsent: [update, ...later], counter };
		this.#held = 1;
		const names = { from: this.#kept.row.me, counter, update };
		const body = await sealUpdate(names, room, sign, this.#deps.random(12));
		const flight = { epoch: room.roster.epoch, counter, body, covers: 1 };
		this.#meta = { ...this.#meta!, flight };
		await this.keep();
		return flight;
	}

	/** The relay has it. */
	landed({ counter, covers }: Pick<Flight, 'counter' | 'covers'>): void {
		const meta = this.#meta;
		if (meta?.flight?.counter !== counter) return;
		const { flight: _landed, ...rest } = meta;
		const { me } = this.#kept.row;
		const counters = { ...meta.counters, [me]: Math.max(counter, meta.counters[me] ?? 0) };
		this.#meta = { ...rest, counters, unsent: meta.unsent.slice(covers) };
		this.#held = 0;
		this.#writer.lazily();
		this.#changed();
	}

	/** It cannot land as it is: made anew, with a counter above `last`. */
	ground(last = 0): void {
		if (!this.#meta) return;
		const { flight: _grounded, ...rest } = this.#meta;
		this.#meta = { ...rest, counter: Math.max(rest.counter, last) };
		this.#held = 0;
	}

	/** Settled when all of it rests on disk. Throws StorageError; it is tried again at the next change. */
	keep(): Promise<void> {
		return this.#writer.keep();
	}

	close(): void {
		this.#writer.stop();
		this.#stop?.();
		this.#before?.close();
		this.#shared?.close();
	}

	#row(): RoomDoc | undefined {
		return this.#meta && this.#shared && { ...this.#meta, state: this.#shared.state() };
	}

	#local(update: Uint8Array): void {
		const meta = this.#meta;
		if (!meta) return;
		const rest = [...meta.unsent.slice(this.#held), update];
		const few = rest.length > MANY ? gathered(rest) : rest;
		this.#meta = { ...meta, unsent: [...meta.unsent.slice(0, this.#held), ...few] };
		this.#changed();
		this.keep().catch(() => undefined);
	}

	/** `before`: the same form as it stood; what is typed in it before the screen has changed over comes along. */
	#use(shared: SharedDoc | undefined, before?: SharedDoc): void {
		this.#stop?.();
		this.#before?.close();
		if (!before) this.#shared?.close();
		this.#before = before;
		this.#shared = shared;
		const stop = shared?.onUpdate((update) => this.#local(update));
		const late = before?.onUpdate((update) => {
			if (shared?.apply(update, this.#no()).status === 'applied') this.#local(update);
		});
		this.#stop = () => {
			stop?.();
			late?.();
		};
		this.#replaced();
	}

	#open(state: Uint8Array | undefined): SharedDoc | undefined {
		const { row } = this.#kept;
		const form = [row.roster?.form, intended(row).form].find((one) => one?.id === this.#meta?.form);
		const opened = this.#deps.openDoc(state, this.#no(), form);
		return opened.status === 'open' ? opened.doc : undefined;
	}

	/** The number of this phone's member; 1 is the owner's, also before there is a roster. */
	#no(): number {
		const { roster, me } = this.#kept.row;
		return roster?.members.find(({ id }) => id === me)?.no ?? 1;
	}
}
