import type { CountStore } from './counts/store.ts';
import type { RoomStore } from './room/store.ts';
import type { SessionStore } from './session/store.ts';

/** Times are unix seconds; `ticket` and `owner` are SHA-256 digests (32 bytes): a store never sees the secrets. */
export type Parcel = { ticket: Uint8Array; owner: Uint8Array; body: Uint8Array; expires: number };

export type Stored = { status: 'stored' | 'same' | 'taken' | 'full' };

/** `gone`: unknown, expired, fetched, withdrawn or used up; whoever asks is not told which. */
export type Claimed =
	{ status: 'leased'; body: Uint8Array; lease: number } | { status: 'busy' } | { status: 'gone' };

export type Confirmed = { status: 'confirmed' | 'gone' };

/** What the owner may know. `at`: when it was fetched or withdrawn. */
export type Standing =
	| { state: 'waiting' | 'leased' | 'exhausted'; expires: number }
	| { state: 'expired'; expires: number; mayBeRead: boolean }
	| { state: 'fetched'; expires: number; at: number; claim: string; proof: string }
	| { state: 'withdrawn'; expires: number; at: number; mayBeRead: boolean };

/**
 * Where sealed handovers wait. Every method is atomic, and what it answers is on disk before it answers.
 * tests/relay/contract.ts says what each must do; every store passes it.
 */
export interface HandoverStore {
	/** Keeps the first body of a ticket; repeating it changes nothing. A used ticket is never taken again. */
	put(parcel: Parcel, now: number): Promise<Stored>;
	/** Lends the body to one claim at a time until `leaseUntil`; the holder may ask again. */
	claim(ticket: Uint8Array, claim: string, now: number, leaseUntil: number): Promise<Claimed>;
	/** Keeps proof and time, and empties the row. Repeatable by the same claim with the same proof. */
	confirm(ticket: Uint8Array, claim: string, proof: string, now: number): Promise<Confirmed>;
	/** Undefined when the ticket is unknown or belongs to somebody else. */
	standing(ticket: Uint8Array, owner: Uint8Array, now: number): Promise<Standing | undefined>;
	/**
	 * Empties the row unless it is fetched; answers with the standing afterwards. With `bar`, a ticket nobody has
	 * used is refused from now on: the upload may still be under way. There is no standing to tell then.
	 */
	withdraw(ticket: Uint8Array, owner: Uint8Array, now: number, bar?: boolean): Promise<Standing | undefined>;
	/** Empties what has expired, forgets old tombstones, gives space back. */
	sweep(now: number): Promise<void>;
	/** Rejects with StoreError when the store cannot be relied on. */
	ping(): Promise<void>;
	close(): Promise<void>;
}

/** Everything the relay keeps. Sweeping and closing it does so for the sessions, the rooms and the counts too. */
export type RelayStore = HandoverStore & {
	readonly sessions: SessionStore;
	readonly rooms: RoomStore;
	readonly counts: CountStore;
};

/** `full`: no room now, try later. `broken`: the disk failed us; nothing is promised until a restart. */
export class StoreError extends Error {
	override name = 'StoreError';
	readonly code: 'full' | 'broken';

	constructor(code: 'full' | 'broken', options?: ErrorOptions) {
		super(`store: ${code}`, options);
		this.code = code;
	}
}

/** No upload may wait longer than this. */
export const MAX_LIFETIME = 14 * 86_400;

/** A ticket is remembered until any upload made with it has run out, and a day more for skewed clocks. */
export const MEMORY = MAX_LIFETIME + 86_400;

/** How many different claims may have been lent one body. */
export const MAX_CLAIMS = 3;
