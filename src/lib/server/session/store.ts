/** Times are unix seconds; `ticket`, `owner` and `sender` are SHA-256 digests (32 bytes), as with handovers. */
export type Opening = { ticket: Uint8Array; owner: Uint8Array; expires: number };
export type Delivery = { ticket: Uint8Array; sender: Uint8Array; body: Uint8Array };

export type SessionOpened = { status: 'opened' | 'same' | 'taken' | 'full' };

/** `used`: another phone came first. `over`: expired, or closed by the clinic. `unknown`: no clinic waits. */
export type Delivered = { status: 'delivered' | 'same' | 'used' | 'over' | 'unknown' | 'full' };

/** `gone`: unknown, somebody else's, received, closed or over; whoever asks is not told which. */
export type Collected = { status: 'delivered'; body: Uint8Array } | { status: 'empty' } | { status: 'gone' };

/** What the phone that delivered may know. `mayBeRead`: the clinic had been given the body. */
export type SessionStanding =
	| { state: 'delivered' }
	| { state: 'received'; at: number; proof: string }
	| { state: 'closed' | 'expired'; mayBeRead: boolean };

/**
 * Where clinics wait for one result each. Every method is atomic, and what it answers is on disk before it
 * answers. tests/relay/session-contract.ts says what each must do; every store passes it.
 */
export interface SessionStore {
	/** Begins to wait. The same opening again changes nothing; a ticket is never opened twice. */
	open(opening: Opening, now: number): Promise<SessionOpened>;
	/** Keeps the first body; repeating it changes nothing. */
	deliver(delivery: Delivery, now: number): Promise<Delivered>;
	/** Gives the body to whoever opened the session, as often as it is asked for until it is confirmed. */
	collect(ticket: Uint8Array, owner: Uint8Array, now: number): Promise<Collected>;
	/** Keeps proof and time, and empties the row. Repeatable with the same proof. */
	confirm(
		ticket: Uint8Array,
		owner: Uint8Array,
		proof: string,
		now: number
	): Promise<{ status: 'confirmed' | 'gone' }>;
	/** Takes no more, and empties the row. What was collected may still be confirmed. */
	close(ticket: Uint8Array, owner: Uint8Array, now: number): Promise<{ status: 'closed' | 'gone' }>;
	/** Undefined when the ticket is unknown or was delivered by somebody else. */
	standing(ticket: Uint8Array, sender: Uint8Array, now: number): Promise<SessionStanding | undefined>;
	/** Empties what is over, forgets old tickets. */
	sweep(now: number): Promise<void>;
}

/** A clinic waits a quarter of an hour, rounded up to the minute. */
export const MAX_SESSION = 16 * 60;

/** What came in the last minute can be collected this long after: the clinic may have lost its network. */
export const GRACE = 600;

/** A ticket is remembered so long that no phone still shows its QR. */
export const SESSION_MEMORY = 86_400;
