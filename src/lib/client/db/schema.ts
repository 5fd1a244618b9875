/** What rests on the phone. A row is plain data and is replaced, never changed in place. */
import type { DBSchema } from 'idb';
import type { Appointment } from '$lib/core/calendar/appointment.ts';
import type { Sheet, Value } from '$lib/core/instrument/sheet.ts';
import type { Locale } from '$lib/core/locale.ts';
import type { ConversationChoice } from '$lib/core/pathway/choice.ts';
import type { Plan } from '$lib/core/plan/index.ts';
import type { Outcome } from '$lib/core/plan/outcome.ts';
import type { Answerer, Conversation, Length } from '$lib/core/result/result.ts';
import type { LetterKind, MemberId } from '$lib/core/room/types.ts';
import type { RoomDoc, RoomLetter, RoomRow, ViewRow } from './schema-rooms.ts';

export type { Appointment } from '$lib/core/calendar/appointment.ts';
export type { ConversationChoice } from '$lib/core/pathway/choice.ts';
export type * from './schema-rooms.ts';

/** Whose journey it is, so that people who share a phone are not tied together by one signing key. */
export type Subject = 'own' | 'adult' | 'child';

/** `key` is missing where the browser refuses to store one; it then lives as long as the page. */
export type Journey = {
	readonly id: string;
	readonly subject: Subject;
	/** Milliseconds. */
	readonly createdAt: number;
	/** ES256; the private half cannot be exported. */
	readonly key?: CryptoKeyPair;
	readonly jwk: { readonly kty: string; readonly crv: string; readonly x: string; readonly y: string };
	/** What the windows of conversations 2 and 3 are counted from. `date`: YYYY-MM-DD. */
	readonly countsFrom?: { readonly date: string; readonly event: 'diagnosis' | 'pathway' };
	/** The journey before it, where this one began with a relapse. */
	readonly follows?: string;
	readonly windowsHidden?: boolean;
	readonly remindersOff?: boolean;
};

/** How the answers were when they last were the same here and in the document they are shared in. */
export type Mirrored = {
	/** What of them is shared. */
	readonly sheet: Sheet;
	/** Tells that document from any other. */
	readonly clients: readonly number[];
	/** Of those who wrote in it, by their numbers, also when they are no longer in the room. */
	readonly names: Readonly<Record<number, string>>;
};

export type Draft = {
	readonly id: string;
	readonly journey: string;
	readonly conversation: Conversation;
	readonly answerer: Answerer;
	readonly length: Length;
	readonly pack: { readonly id: string; readonly version: string };
	/** Where the person is in the form. */
	readonly step: string;
	readonly locale: Locale;
	readonly name?: string;
	/** YYYY-MM-DD. */
	readonly birthDate?: string;
	/** The name of the relative who answers. */
	readonly relative?: string;
	/** The id of the result that this one corrects. */
	readonly amends?: string;
	/** Whether «vil du ha samtalen?» was answered here. What was answered stands with the conversation. */
	readonly chose?: boolean;
	readonly mirrored?: Mirrored;
	readonly createdAt: number;
	readonly updatedAt: number;
};

export type Answer = {
	readonly draft: string;
	readonly key: string;
	readonly value: Value;
	/** Milliseconds. */
	readonly at: number;
	/** The names of the others who gave it or wrote in it, as they call themselves. Missing: the patient's own. */
	readonly by?: readonly string[];
};

/** A confirmed result. `json` is the signed FHIR text exactly as it is handed over. */
export type SavedResult = Pick<
	Draft,
	| 'journey'
	| 'conversation'
	| 'answerer'
	| 'length'
	| 'pack'
	| 'locale'
	| 'name'
	| 'birthDate'
	| 'relative'
	| 'amends'
> & {
	readonly id: string;
	readonly json: string;
	/** The answers behind it, so that they can be corrected in a new result. */
	readonly sheet: Sheet;
	/** As in the result: `2026-11-22T09:30:00Z`. */
	readonly confirmedAt: string;
	/** Six digits. */
	readonly digits: string;
	/** Whether earlier results go along when it is handed over. Missing: not asked, or not answered. */
	readonly withEarlier?: boolean;
	/** Whether what each of those who are along has written goes along. Missing: not asked, or not answered. */
	readonly withViews?: Readonly<Record<MemberId, boolean>>;
};

/** `delivered`: sent to a clinic's session, which has not said yet that it has it. */
export type HandoverState =
	| 'queued'
	| 'waiting'
	| 'leased'
	| 'delivered'
	| 'fetched'
	| 'withdrawn'
	| 'expired'
	| 'exhausted'
	| 'refused';

/** What opens the upload and what rules over it. Gone as soon as the handover has ended. */
export type HandoverSecrets = {
	readonly code: string;
	readonly ticket: string;
	readonly owner: string;
	readonly ack: Uint8Array;
	readonly jwe: string;
};

/** An earlier result that travels in a handover of another. */
export type Along = Pick<SavedResult, 'id' | 'conversation' | 'confirmedAt'>;

export type Handover = {
	readonly id: string;
	readonly result: string;
	/** Missing where there was nothing earlier; empty where it was to stay behind. */
	readonly along?: readonly Along[];
	/** Those whose own words went along. */
	readonly views?: readonly MemberId[];
	readonly state: HandoverState;
	readonly secrets?: HandoverSecrets;
	/** Without a code, to the session a clinic's QR opened. */
	readonly by?: 'session';
	/** What asks how it went, and checks the answer. Gone as soon as it has ended. */
	readonly meeting?: {
		readonly session: { readonly way: 'screen' | 'link'; readonly expires: number; readonly key: Uint8Array };
		readonly ticketHash: string;
		readonly owner: string;
		readonly ack: Uint8Array;
	};
	/** Milliseconds. */
	readonly createdAt: number;
	/** Unix seconds, absolute. */
	readonly expires: number;
	/** Whether anything was ever sent, so that the relay may hold it. */
	readonly sent: boolean;
	readonly takingBack: boolean;
	readonly attempts: number;
	/** Milliseconds: no attempt before this. */
	readonly nextAt: number;
	/** Why the last attempt did not go through. */
	readonly trouble?: 'offline' | 'busy' | 'broken' | 'clock' | 'too-large' | 'conflict' | 'lost';
	/** Milliseconds: when it was fetched or taken back. */
	readonly endedAt?: number;
	/** Fetched, and the clinic's proof held. */
	readonly proven?: boolean;
	/** Taken back, or run out, after a clinician had it open. Missing where nobody knows. */
	readonly mayBeRead?: boolean;
};

/** What a person keeps about one conversation, theirs alone. */
export type ConversationRow = {
	readonly journey: string;
	readonly conversation: Conversation;
	/** Whether they want it. Stands here only; forms show it and write it here. */
	readonly choice?: ConversationChoice;
	readonly appointment?: Appointment;
	/** Own questions and keywords before the conversation, and what to remember after it. */
	readonly before?: string;
	readonly after?: string;
	/** Milliseconds: when each note was last saved. */
	readonly notedAt?: { readonly before?: number; readonly after?: number };
	/** Milliseconds. */
	readonly updatedAt: number;
};

/** Someone to ring, as the person typed it or chose it from the deployer's list. */
export type Contact = {
	readonly id: string;
	readonly journey: string;
	readonly role: 'ward' | 'contact';
	readonly name: string;
	readonly phone: string;
	readonly unit?: string;
	readonly hours?: string;
	readonly about?: string;
};

/** What was agreed, as the clinic sent it back. Which road it lies on was settled when it was opened. */
export type PlanRow = {
	/** The plan's own. */
	readonly id: string;
	readonly journey: string;
	/** The result here that it came of. Missing where this phone has none such, and the person opened it all the same. */
	readonly result?: string;
	readonly plan: Plan;
	/** Milliseconds. */
	readonly receivedAt: number;
	/** What the person says came of it, by the agreement's id. Theirs alone until they write it in their answers. */
	readonly outcomes?: Readonly<Record<string, { readonly outcome: Outcome; readonly at: number }>>;
};

/** A plan's code that was taken in where there was no network. It is gone when the plan is here. */
export type PlanCode = {
	/** The symbols as they are sent on, without anything between. */
	readonly code: string;
	/** The same at every try, so that a fetch that broke off can be made again. */
	readonly claim: string;
	/** Milliseconds. */
	readonly addedAt: number;
};

/** Of version 1. Nothing is written here any more; the store stays, because phones have it. */
export type Setting = { readonly key: string; readonly value: string };

export interface Schema extends DBSchema {
	journeys: { key: string; value: Journey };
	drafts: { key: string; value: Draft };
	answers: { key: [string, string]; value: Answer };
	results: { key: string; value: SavedResult };
	handovers: { key: string; value: Handover };
	settings: { key: string; value: Setting };
	conversations: { key: [string, Conversation]; value: ConversationRow };
	contacts: { key: string; value: Contact };
	plans: { key: string; value: PlanRow };
	planCodes: { key: string; value: PlanCode };
	rooms: { key: string; value: RoomRow };
	roomDocs: { key: string; value: RoomDoc };
	roomLetters: { key: [string, string, 'in' | 'out', LetterKind]; value: RoomLetter };
	views: { key: string; value: ViewRow };
}

export type StoreName = keyof typeof keyPaths;
export type Row<N extends StoreName> = Schema[N]['value'];
export type Key<N extends StoreName> = Schema[N]['key'];

/** Where a row's key stands in it. */
export const keyPaths = {
	journeys: ['id'],
	drafts: ['id'],
	answers: ['draft', 'key'],
	results: ['id'],
	handovers: ['id'],
	settings: ['key'],
	conversations: ['journey', 'conversation'],
	contacts: ['id'],
	plans: ['id'],
	planCodes: ['code'],
	rooms: ['id'],
	roomDocs: ['room'],
	roomLetters: ['room', 'member', 'way', 'kind'],
	views: ['room']
} as const;

export const storeNames = Object.keys(keyPaths) as readonly StoreName[];
