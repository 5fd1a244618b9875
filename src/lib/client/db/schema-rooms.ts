/** What rests on the phone of the rooms it is in (client/room). */
import type { Sheet } from '$lib/core/instrument/sheet.ts';
import type { Locale } from '$lib/core/locale.ts';
import type {
	JoinRequest,
	Letter,
	LetterKind,
	MemberId,
	PrivateKeys,
	PublicKeys,
	Role,
	RoomId,
	Roster,
	SharedForm,
	ViewForm
} from '$lib/core/room/types.ts';

/** Why a room is over for this phone. */
export type RoomOver = 'ended' | 'removed' | 'refused' | 'left' | 'moved' | 'wrong-key' | 'unknown';

/** What was decided here and the relay has not heard yet, in the order decided. */
export type RoomIntent =
	/** `no`: the number they get; it is given once. */
	| { readonly do: 'admit'; readonly request: JoinRequest; readonly no: number; readonly role: Role }
	| { readonly do: 'refuse'; readonly request: MemberId }
	| { readonly do: 'role'; readonly member: MemberId; readonly role: Role }
	/** `dropped`: the relay knows; the change of epoch is left. */
	| { readonly do: 'remove'; readonly member: MemberId; readonly dropped?: true }
	| { readonly do: 'form'; readonly form?: SharedForm }
	| { readonly do: 'uninvite'; readonly ticketHash: string }
	| { readonly do: 'end' }
	/** A guest's. */
	| { readonly do: 'leave' };

/** A link that lets others ask to be let in. */
export type RoomLink = {
	/** 16 bytes. */
	readonly secret: Uint8Array;
	/** Unix seconds. */
	readonly expires: number;
	/** Missing until the relay has it. */
	readonly sent?: true;
	/** Taken back, or it has brought somebody in. Kept to know those who asked by it. */
	readonly closed?: true;
};

/** A room this phone is in, asks to be let into, or was in. */
export type RoomRow = {
	readonly id: RoomId;
	/** This phone's own id there. */
	readonly me: MemberId;
	/** As last known; `along` while asking. */
	readonly role: Role;
	/** The owner's journey. Missing for a guest. */
	readonly journey?: string;
	/** What this phone's person is called there. */
	readonly name?: string;
	/** What the patient is called there. */
	readonly patient?: string;
	/** `opening`: the relay has not heard of it. */
	readonly phase: 'opening' | 'asking' | 'in' | 'over';
	readonly why?: RoomOver;
	/** For the relay: 32 bytes, base64url. */
	readonly token: string;
	/** A move's token, until the relay has put it in the place of the one before. */
	readonly nextToken?: string;
	readonly keys: PrivateKeys;
	readonly owner: PublicKeys;
	/** The last that was believed; 0 before the first. */
	readonly epoch: number;
	/** 32 bytes: opens what is sent in this epoch. */
	readonly key?: Uint8Array;
	readonly roster?: Roster;
	/** Milliseconds: when each member was last here, as far as the owner knows. */
	readonly seen?: Readonly<Record<MemberId, number>>;
	/** The highest number on a letter from here. */
	readonly letters: number;
	/** A guest's request, until the relay has it. */
	readonly asking?: { readonly ticket: string; readonly body: string };
	readonly intents?: readonly RoomIntent[];
	/** The owner's alone. */
	readonly links?: readonly RoomLink[];
	/** The owner's: what those were called who are in the room no more, by their numbers. What they wrote stays theirs. */
	readonly former?: Readonly<Record<number, string>>;
	/** The owner's: the number the next member gets. */
	readonly nextNo?: number;
	/** Milliseconds. */
	readonly createdAt: number;
};

/** The form of a room as this phone has it, and what it has not sent yet. */
export type RoomDoc = {
	readonly room: RoomId;
	/** The form's id, and the epoch of the last snapshot. */
	readonly form: string;
	readonly epoch: number;
	/** Yjs, with what is unsent. */
	readonly state: Uint8Array;
	/** The last sequence that is in it, and that of the snapshot it began with. */
	readonly seq: number;
	readonly base: number;
	/** The last counter of each member that is in it. */
	readonly counters: Readonly<Record<MemberId, number>>;
	/** The last counter this phone has used. */
	readonly counter: number;
	/** Own updates the relay has not acknowledged. */
	readonly unsent: readonly Uint8Array[];
	/** The first `covers` of them on their way: sent again exactly so until there is an answer. */
	readonly flight?: {
		readonly epoch: number;
		readonly counter: number;
		readonly body: string;
		readonly covers: number;
	};
};

/** The newest letter of its kind, in or out. `member`: the other of the two. */
export type RoomLetter = {
	readonly room: RoomId;
	readonly member: MemberId;
	readonly way: 'in' | 'out';
	readonly kind: LetterKind;
	readonly n: number;
	readonly letter: Letter;
	/** Milliseconds. */
	readonly at: number;
	/** Sealed and on its way; gone when the relay has it. */
	readonly unsent?: { readonly id: string; readonly body: string };
};

/** «To blikk»: a relative's own answers, apart from the form filled in together. One for each room. */
export type ViewRow = {
	readonly room: RoomId;
	readonly form: ViewForm & { readonly locale: Locale };
	readonly sheet: Sheet;
	/** The answers, without the questions, as they were when the relative last said that they were finished. */
	readonly finished?: Finished;
	readonly step: string;
	/** Milliseconds. */
	readonly updatedAt: number;
};
export type Finished = { readonly form: ViewForm & { readonly locale: Locale }; readonly sheet: Sheet };
