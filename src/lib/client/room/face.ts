/** What screens see of a room. Everything is on disk first and sent after; nothing here is sent by being looked at. */
import type { Sheet } from '$lib/core/instrument/sheet.ts';
import type { Letter, LetterKind, MemberId, Move, Role, RoomId, SharedForm } from '$lib/core/room/index.ts';
import type { RoomOver, RoomRow } from '../db/index.ts';
import type { SharedDoc } from './shared-doc.ts';

export type { SharedDoc } from './shared-doc.ts';
export type { RoomOver, RoomRow } from '../db/index.ts';

export type Person = {
	readonly id: MemberId;
	readonly name: string;
	readonly role: Role;
	readonly me: boolean;
	readonly here: boolean;
	/** Of the form, while they are there. */
	readonly step?: string;
	/** Milliseconds: when they were last here. The owner alone knows. */
	readonly seen?: number;
	/** Decided here, and not heard by the relay yet. */
	readonly intent?: { readonly do: 'remove' } | { readonly do: 'role'; readonly role: Role };
};

/** Somebody who asks to be let in. `digits`: the six that both screens show. `at`: milliseconds. */
export type Asking = {
	readonly id: MemberId;
	readonly name: string;
	readonly digits: string;
	readonly at: number;
	readonly intent?: 'admitting' | 'refusing';
};

/**
 * `waiting`: no network, or no relay; what is unsent is kept. `elsewhere`: another tab has the room. `asking`: this
 * phone's request waits for the owner.
 */
export type Link = 'connecting' | 'live' | 'waiting' | 'asking' | 'elsewhere' | 'over';

export type Problem =
	/** The room has no place for more until the owner's phone has tidied up. */
	| 'full'
	/** It did not go, for a reason this app does not know. Tried again and again. */
	| 'stuck'
	/** Too much at once; sent a little later. */
	| 'flood'
	/** This phone could not keep something: what is typed may be lost when the app is closed. */
	| 'storage'
	/** Somebody sends what cannot be read; it is left out. */
	| 'bad-member';

export type LiveState = {
	readonly link: Link;
	/** Where it is over. */
	readonly why?: RoomOver;
	/** Something done here has not reached the relay. */
	readonly unsent: boolean;
	/** Words written here before this phone knew that it may write no more. Kept, and sent if it may again in the same form. */
	readonly stranded?: true;
	readonly role: Role;
	readonly patient?: string;
	readonly form?: SharedForm;
	/** The owner first. Empty before the first grant. */
	readonly people: readonly Person[];
	/** The owner's alone. */
	readonly asking: readonly Asking[];
	/** The six digits of this phone's own request, while it waits. */
	readonly digits?: string;
	/** The room is to end, or to be left, when the phone has network. */
	readonly ending?: true;
	readonly problem?: Problem;
	/** All that the relay had when it was asked is here, also what stands in the form. */
	readonly whole?: true;
};

/** `full` is ten people. `offline`: the link works when this phone has network. */
export type Invitation = {
	readonly link: string;
	readonly digits: string;
	/** Unix seconds. */
	readonly expires: number;
	/** Whether the relay knows it, so that it works. */
	readonly status: 'works' | 'offline';
};

/** The newest of each kind, by the other of the two. */
export type Letters = Readonly<
	Record<
		MemberId,
		{
			readonly in: { readonly [K in LetterKind]?: Extract<Letter, { kind: K }> };
			readonly out: { readonly [K in LetterKind]?: Extract<Letter, { kind: K }> };
			/** Kinds that the relay has not taken yet. */
			readonly unsent: readonly LetterKind[];
		}
	>
>;

export type Decided =
	/** On disk; sent at once where there is network. */
	| { readonly status: 'decided' }
	/** Ten people are in it already. */
	| { readonly status: 'full' }
	/** They are not there, or no longer ask. */
	| { readonly status: 'gone' }
	/** Only the owner decides this, and the room must not be over. */
	| { readonly status: 'not-allowed' };

/** One room on this tab. Every promise throws StorageError where the phone cannot keep it. */
export interface Live {
	readonly id: RoomId;
	readonly state: LiveState;
	/** Called after every change of `state`. @returns what stops it. */
	onChange(listener: () => void): () => void;
	/** Called when `doc()` is another than before: another form, or one that had to be made anew. */
	onDoc(listener: () => void): () => void;
	/** Lets the room go on this tab. What is unsent stays on disk. */
	close(): Promise<void>;
	/** Where this person is in the form; undefined: not in it. */
	at(step?: string): void;
	/** The form's document. Undefined where there is none, or this member may not see it. */
	doc(): Promise<SharedDoc | undefined>;
	/** Kept on disk: the updates a screen made are safe when this is settled. */
	kept(): Promise<void>;
	/** The link that holds until it runs out, made where there is none. */
	invite(): Promise<Invitation | { readonly status: 'not-allowed' }>;
	uninvite(): Promise<Decided>;
	admit(request: MemberId, role: Exclude<Role, 'owner'>): Promise<Decided>;
	refuse(request: MemberId): Promise<Decided>;
	setRole(member: MemberId, role: Exclude<Role, 'owner'>): Promise<Decided>;
	remove(member: MemberId): Promise<Decided>;
	/** Another form, or the same with another length or language; undefined takes it out of the room. `sheet` comes with the mirror. */
	shareForm(form: SharedForm | undefined): Promise<Decided>;
	closeForm(why: NonNullable<SharedForm['closed']>): Promise<Decided>;
	/** Something in the document was made private or taken away: the relay is soon given a snapshot without it. */
	tidy(): void;
	end(): Promise<Decided>;
	/** A guest leaves. Nothing of the room is left on this phone but that it was left. */
	leave(): Promise<void>;
	/** To the owner, or from the owner to one of the others. */
	send(to: MemberId, letter: Letter): Promise<Decided>;
	letters(): Promise<Letters>;
	/** What the owner's next phone needs: `digits` for a QR, `file` as the text of a file with the answers too. */
	moveOut(
		sheet?: Sheet
	): Promise<
		| { readonly status: 'move'; readonly digits: string; readonly file: string }
		| { readonly status: 'not-allowed' }
	>;
}

/** What a newcomer's link holds: 16 bytes each. */
export type RoomLinkRead = { readonly secret: Uint8Array; readonly fingerprint: Uint8Array };

export type Asked =
	/** The request is on its way, or there already. */
	| { readonly status: 'asked' | 'already' | 'own'; readonly room: RoomId }
	/** Old, spent, taken back, or never there. */
	| { readonly status: 'gone' }
	/** What the relay gave is not what the link says. */
	| { readonly status: 'wrong' }
	/** Ten requests wait already. */
	| { readonly status: 'full' }
	| { readonly status: 'offline' | 'busy' };

export type Taken =
	| { readonly status: 'taken' | 'already'; readonly room: RoomId }
	| { readonly status: 'gone' | 'offline' | 'busy' };

export interface Rooms {
	/** Newest first. */
	list(): Promise<RoomRow[]>;
	get(id: RoomId): Promise<RoomRow | undefined>;
	/** The journey's room that is not over. */
	ofJourney(journey: string): Promise<RoomRow | undefined>;
	/** Called with the room that changed, undefined when everything was removed. */
	onChange(listener: (id: RoomId | undefined) => void): () => void;
	/** The journey's room, made where there is none; works without network. `patient`: what the others shall see. */
	openFor(journey: string, patient?: string): Promise<RoomRow>;
	/** Asks to be let in. `name` in the newcomer's own words, at most 100 characters. */
	ask(link: RoomLinkRead, name: string): Promise<Asked>;
	/** The owner's new phone takes over. `journey`: where the room shall lie here. */
	takeMove(move: Move, journey: string): Promise<Taken>;
	/** Removes what this phone has of a room that is over. */
	forget(id: RoomId): Promise<void>;
	/** Tells the relay what is still to be told, of rooms that no tab has open. */
	runErrands(): Promise<void>;
}
