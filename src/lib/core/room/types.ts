/**
 * A room: what a patient and those who are along share, end-to-end encrypted (DESIGN §4 «Together»; docs/formats.md,
 * «Room»). The relay knows room and members by random names and sees sizes; everything here travels inside ciphertext.
 */
import type { Appointment } from '../calendar/appointment.ts';
import type { Answers, Sheet } from '../instrument/sheet.ts';
import type { Locale } from '../locale.ts';
import type { Plan } from '../plan/plan.ts';
import type { Answerer, Conversation, Length } from '../result/result.ts';

/** The patient · may answer · sees answers · reads about the pathway: no answers, and never the key of an epoch. */
export type Role = (typeof roles)[number];
export const roles = ['owner', 'helper', 'reader', 'along'] as const;

/** 16 random bytes, base64url: 22 characters. */
export type RoomId = string;
/** Spelled as a room's. */
export type MemberId = string;

/** Coordinates of a point on P-256, 32 bytes each, base64url. */
export type Point = { readonly x: string; readonly y: string };
export type PublicKeys = {
	/** Signs everything this member sends (ES256). */
	readonly sign: Point;
	/** What only this member is to read is sealed to it (ECDH-ES). */
	readonly seal: Point;
};
/** The same with their private halves, for a phone that takes over. */
export type PrivateKeys = { readonly [Use in keyof PublicKeys]: Point & { readonly d: string } };

export type Member = {
	readonly id: MemberId;
	/** From 1, the owner's, to `MAX_NO`; given by the owner and never given again (author.ts). */
	readonly no: number;
	/** In their own words: one line of at most `NAME` characters. */
	readonly name: string;
	readonly role: Role;
	readonly keys: PublicKeys;
};

/** The form that is filled in together. */
export type SharedForm = {
	/** UUID of the draft. */
	readonly id: string;
	readonly conversation: Conversation;
	readonly length: Length;
	readonly answerer: Answerer;
	readonly pack: { readonly id: string; readonly version: string };
	readonly locale: Locale;
	/** Nothing more is answered in it. */
	readonly closed?: 'confirmed' | 'unshared';
};

/** Who is in the room in one epoch, as the owner has signed it. */
export type Roster = {
	readonly room: RoomId;
	/** From 1; one more for each change of who is in it or of the form. */
	readonly epoch: number;
	/** What the patient is called here, as they write it. */
	readonly patient?: string;
	readonly form?: SharedForm;
	/** The owner first; at most `MAX_MEMBERS`. */
	readonly members: readonly Member[];
};

/** What a member gets of an epoch. `key`: 32 bytes; missing for those who are only along. */
export type Grant = { readonly roster: Roster; readonly key?: Uint8Array };

/** One edit of the shared document: a Yjs update, format 1. */
export type Update = {
	readonly from: MemberId;
	/** From 1, strictly rising for each member through the whole life of the room. */
	readonly counter: number;
	readonly update: Uint8Array;
};

/** The document as it stands: by the owner only. */
export type Snapshot = {
	/** The last sequence at the relay that it replaces; 0 for none. */
	readonly replaces: number;
	readonly update: Uint8Array;
	/** The last counter of each member that it holds; nobody has 0. */
	readonly counters: Readonly<Record<MemberId, number>>;
};

/** Where a member is just now. `step`: of the form. */
export type Presence = { readonly step?: string; readonly away?: true };

/** Between one member and the owner. Of each kind the newest (the highest number) holds. */
export type Letter =
	/** The relative's own questions to the conversation; '' takes them back. */
	| { readonly kind: 'questions'; readonly text: string }
	/** Owner to member: all that is shown to them now, in place of what was. */
	| {
			readonly kind: 'shown';
			readonly appointment?: Appointment & { readonly conversation: Conversation };
			/** As `planForOthers` gives it. */
			readonly plan?: Plan;
			/** The member's questions were sent along to the clinician. */
			readonly questionsSent?: boolean;
	  }
	| View
	/** The member has left. */
	| { readonly kind: 'bye' };
export type LetterKind = Letter['kind'];

/** «To blikk»: what one of the two says of seeing it side by side. */
export type View = {
	readonly kind: 'view';
	readonly wants: boolean;
	readonly ready: boolean;
	readonly toClinician: boolean;
	/** What is answered, so that both answer the same. */
	readonly form?: ViewForm;
	/** Only with `form`, and without anything private, alone, or about sending and wanting the conversation. */
	readonly answers?: Answers;
	/** Signed result of the relative, JSON. */
	readonly result?: string;
};
export type ViewForm = Pick<SharedForm, 'conversation' | 'length' | 'pack'>;

/** Who asks to be let in, sealed to the owner. */
export type JoinRequest = {
	/** Will be the member's id. */
	readonly id: MemberId;
	readonly name: string;
	readonly keys: PublicKeys;
	/** base64url of the SHA-256 of the token they have made for the relay. */
	readonly tokenHash: string;
};

/** What the owner's next phone must have to be the owner. */
export type Move = {
	readonly room: RoomId;
	/** The owner's. */
	readonly member: MemberId;
	/** For the relay: 32 bytes, base64url. Replaced as soon as the new phone has taken over. */
	readonly token: string;
	/** The last epoch: no lower one is believed. */
	readonly epoch: number;
	/** The highest number on a letter so far. */
	readonly letters: number;
	readonly keys: PrivateKeys;
	/** The highest number given to any member so far, also to those who were taken out. */
	readonly given?: number;
};

/** The same with the answers on the phone, also those that are private. */
export type MoveFile = { readonly move: Move; readonly answers?: Sheet };

export const MAX_MEMBERS = 10;
/** So that a client id of the document has 32 bits (author.ts). */
export const MAX_NO = 255;
/** UTF-16 units. */
export const NAME = 100;
