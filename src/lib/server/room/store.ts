/** Rooms, members, requests and letters are random names (16 bytes, base64url); tokens and tickets are SHA-256 digests. */
export type Who = { room: string; token: Uint8Array };

export const roles = ['owner', 'helper', 'reader', 'along'] as const;
export type Role = (typeof roles)[number];

/** `gone`: unknown, dropped and ended alike; whoever asks is not told which. `role`: may not do this. */
export type Denied = { status: 'gone' } | { status: 'role' };
type Full = { status: 'full' };

export type Opened = { status: 'opened' | 'same' | 'taken' } | Full;

export type Link = { ticket: Uint8Array; door: string; expires: number };
export type Invited = { status: 'invited' | 'same' | 'taken' } | Denied | Full;

export type Behind = { status: 'open'; room: string; door: string } | { status: 'gone' };

/** `id` will be the member's. `token`: a digest. `body`: sealed to the owner. */
export type Asking = { room: string; ticket: Uint8Array; id: string; token: Uint8Array; body: string };
export type Asked = { status: 'waits' | 'same' | 'taken' | 'many' | 'gone' } | Full;

export type Seat = { id: string; role: Role; grant: string | null };
/** `digest`: of the whole, so that a repeat is known. */
export type Advance = {
	epoch: number;
	replaces: number;
	members: readonly Seat[];
	snapshot: string | null;
	digest: Uint8Array;
};
/** Why a change was not made: where the room stands instead. */
export type Conflict = { status: 'conflict' } & (
	| { reason: 'epoch'; epoch: number }
	| { reason: 'behind' | 'ahead'; seq: number }
	| { reason: 'counter'; last: number }
	| { reason: 'member' }
);
export type Advanced = { status: 'advanced' | 'same' } | Conflict | Denied | Full;

export type Entry = { epoch: number; counter: number; body: string };
export type Appended = { status: 'appended' | 'same'; seq: number } | Conflict | Denied | Full;

export type Snapshot = { epoch: number; replaces: number; body: string };
export type Snapped = { status: 'kept' } | Conflict | Denied | Full;

export type Letter = { id: string; to: string; body: string };
export type Posted = { status: 'posted' | 'same' | 'taken' } | Conflict | Denied | Full;

export type Visit = { room: string; member: string; at: number };

export type Why = 'ended' | 'dropped' | 'refused' | 'moved';

/** What has been read of a room so far. `epoch`: the last whose snapshot was; `letter`, `request`: the last numbers. */
export type Place = { since: number; epoch: number; letter: number; request: number };
export type StoredEntry = { seq: number; epoch: number; from: string; counter: number; body: string };
export type StoredRequest = { number: number; id: string; at: number; body: string };
export type StoredLetter = { number: number; id: string; from: string; at: number; body: string };

/** What a member may read from a place on. Those who are only along get no entries, none but the owner requests. */
export type View = {
	status: 'member';
	me: Seat;
	epoch: number;
	seq: number;
	/** Unix seconds, by member; for the owner. */
	seen?: Record<string, number>;
	snapshot?: { seq: number; epoch: number; body: string };
	entries: StoredEntry[];
	/** There are entries after these. */
	more: boolean;
	/** The ids of all that wait, and those after the place. */
	waiting: string[];
	requests: StoredRequest[];
	letters: StoredLetter[];
};
export type Read = View | { status: 'asked' } | { status: 'over'; why: Why } | { status: 'gone' };

type Done<Status extends string> = Promise<{ status: Status } | Denied>;

/**
 * Where rooms are kept. Every method is atomic, and what it answers is on disk before it answers; times are unix
 * seconds. tests/relay/room-contract.ts says what each must do; every store passes it.
 */
export interface RoomStore {
	/** A new room with its owner alone in it, in epoch 1. The same again changes nothing. */
	open(who: Who, owner: string, now: number): Promise<Opened>;
	invite(who: Who, link: Link, now: number): Promise<Invited>;
	/** The link takes no more requests; those that wait go on waiting. */
	uninvite(who: Who, ticket: Uint8Array, now: number): Done<'done'>;
	/** What stands behind a link that still takes requests. */
	door(ticket: Uint8Array, now: number): Promise<Behind>;
	ask(asking: Asking, now: number): Promise<Asked>;
	refuse(who: Who, request: string, now: number): Done<'done'>;
	/** A new epoch with exactly these members; entries up to `replaces`, which must be all, are dropped. */
	advance(who: Who, advance: Advance, now: number): Promise<Advanced>;
	/** The owner takes somebody out, or whoever has the token leaves: from now on the token is dead. */
	drop(who: Who, member: string, now: number): Done<'done'>;
	append(who: Who, entry: Entry, now: number): Promise<Appended>;
	/** Takes the place of the entries up to `replaces`. */
	snapshot(who: Who, snapshot: Snapshot, now: number): Promise<Snapped>;
	/** Whether this member may say where they are in this epoch. */
	present(who: Who, epoch: number): Promise<{ status: 'go'; id: string } | Conflict | Denied>;
	letter(who: Who, letter: Letter, now: number): Promise<Posted>;
	/** These letters to me have arrived and are deleted. */
	taken(who: Who, ids: readonly string[], now: number): Done<'done'>;
	end(who: Who, now: number): Done<'done'>;
	/** The owner's token is another from now on. */
	move(who: Who, token: Uint8Array, now: number): Done<'done' | 'taken'>;
	/** Also for those who wait, and those for whom it is over: who has never had a token here gets `gone`. */
	read(who: Who, from: Place): Promise<Read>;
	/** Notes when members were here. */
	see(visits: readonly Visit[]): Promise<void>;
	/** Ends rooms nobody has used for `IDLE`, and forgets old links, requests and tokens. */
	sweep(now: number): Promise<void>;
}

const DAY = 86_400;
export const IDLE = 30 * DAY;
/** How long a dead token is told why it is over. */
export const OVER_MEMORY = 30 * DAY;
export const MAX_INVITATION = 7 * DAY;
/** A request nobody has answered. */
export const MAX_WAIT = 14 * DAY;

export const MAX_MEMBERS = 10;
/** Per room, at a time. */
export const MAX_LINKS = 10;
/** Per link, at a time. */
export const MAX_REQUESTS = 10;

/** Entries since the snapshot; of it, helpers together fill three quarters, so that the owner can always write. */
export const MAX_ENTRIES = 4000;
export const MAX_ENTRY_BYTES = 2 * 1024 * 1024;
/** Letters on their way: between two, one way, and in the whole room. */
export const MAX_LETTERS = 64;
export const MAX_LETTER_BYTES = 1024 * 1024;
/** One reading gives entries until it holds so many bytes. */
export const BATCH_BYTES = 64 * 1024;
