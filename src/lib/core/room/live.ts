/**
 * What goes to everybody who may see the answers: edits, snapshots, and who is here. Sealed under the key of the
 * epoch, signed by whoever sends it. Whether the relay's own line says the same sender, counter and epoch is for the caller.
 */
import type { CryptoKey } from 'jose';
import { maybe, one, record, shape, whole, type Check, type Shape } from '../shape.ts';
import { jsonContent, readJson } from './content.ts';
import type { Room } from './ready.ts';
import { isId, isSlug } from './rules.ts';
import { sealUnder, unsealUnder } from './seal.ts';
import { readSigned, sign, type Names } from './signed.ts';
import { MAX_MEMBERS, type MemberId, type Presence, type Role, type Snapshot, type Update } from './types.ts';

export type Refused = {
	readonly status:
		/** Not something this version seals. */
		| 'malformed'
		/** Does not open with this key, or is not signed by whom it names. */
		| 'tampered'
		/** Of another epoch than this. */
		| 'other-epoch'
		/** By nobody in the roster. */
		| 'stranger'
		/** By somebody whose role has no such message; or opened by one who has no key. */
		| 'not-allowed';
};

export type OpenedUpdate = ({ readonly status: 'opened' } & Update) | Refused;
export type OpenedSnapshot = { readonly status: 'opened'; readonly snapshot: Snapshot } | Refused;
export type OpenedPresence =
	| {
			readonly status: 'opened';
			readonly from: MemberId;
			/** Only a higher one than the last of this member counts. */
			readonly n: number;
			readonly presence: Presence;
	  }
	| Refused;

type Live<More> = Names & { readonly epoch: number } & More;

const EPOCH = { epoch: whole(1) };
const UPDATE: Shape = { ...EPOCH, counter: whole(1) };
const COUNTERS = record(MAX_MEMBERS, isId, whole(1));
const SNAPSHOT: Shape = { ...EPOCH, replaces: whole(0), counters: COUNTERS };
const PRESENCE: Shape = { ...EPOCH, n: whole(1) };
const isPresence: Check = shape({ step: maybe(isSlug), away: maybe(one(true)) });

/** `iv`: 12 fresh bytes; so below. Throws RangeError for an update above `MAX_CONTENT` bytes. */
export async function sealUpdate(
	{ from, counter, update }: Update,
	room: Room,
	signKey: CryptoKey,
	iv: Uint8Array
): Promise<string> {
	return seal({ kind: 'update', from, counter }, update, room, signKey, iv);
}

/** Never throws. An edit by a reader is `not-allowed`. */
export async function openUpdate(body: string, room: Room): Promise<OpenedUpdate> {
	const opened = await open<Live<{ counter: number }>>(body, room, 'update', UPDATE, ['owner', 'helper']);
	if (opened.status !== 'opened') return opened;
	const { from, counter } = opened.names;
	return { status: 'opened', from, counter, update: opened.content };
}

/** By the owner. Counters only of those in the roster: the others' say nothing any more. */
export async function sealSnapshot(
	{ replaces, update, counters }: Snapshot,
	room: Room,
	signKey: CryptoKey,
	iv: Uint8Array
): Promise<string> {
	const from = room.roster.members[0]!.id;
	const known = Object.entries(counters).filter(([id, counter]) => room.verify.has(id) && counter > 0);
	const names = { kind: 'snapshot', from, replaces, counters: Object.fromEntries(known) };
	return seal(names, update, room, signKey, iv);
}

/** Never throws. */
export async function openSnapshot(body: string, room: Room): Promise<OpenedSnapshot> {
	type Of = Live<Pick<Snapshot, 'replaces' | 'counters'>>;
	const opened = await open<Of>(body, room, 'snapshot', SNAPSHOT, ['owner']);
	if (opened.status !== 'opened') return opened;
	const { replaces, counters } = opened.names;
	if (!Object.keys(counters).every((id) => room.verify.has(id))) return { status: 'malformed' };
	return { status: 'opened', snapshot: { replaces, update: opened.content, counters } };
}

/** `n`: higher each time, also after the app was closed. */
export async function sealPresence(
	presence: Presence,
	n: number,
	from: MemberId,
	room: Room,
	signKey: CryptoKey,
	iv: Uint8Array
): Promise<string> {
	const content = jsonContent(presence, isPresence, 'a presence');
	return seal({ kind: 'presence', from, n }, content, room, signKey, iv);
}

/** Never throws. */
export async function openPresence(body: string, room: Room): Promise<OpenedPresence> {
	const who: Role[] = ['owner', 'helper', 'reader'];
	const opened = await open<Live<{ n: number }>>(body, room, 'presence', PRESENCE, who);
	if (opened.status !== 'opened') return opened;
	const presence = readJson<Presence>(opened.content, isPresence);
	const { from, n } = opened.names;
	return presence ? { status: 'opened', from, n, presence } : { status: 'malformed' };
}

async function seal(
	names: Omit<Names, 'room'> & { kind: string; from: string },
	content: Uint8Array,
	{ roster, key }: Room,
	signKey: CryptoKey,
	iv: Uint8Array
): Promise<string> {
	if (!key) throw new TypeError('no key of this epoch');
	const { room, epoch } = roster;
	return sealUnder(await sign({ ...names, room, epoch }, content, signKey), epoch, key, iv);
}

async function open<N extends Live<unknown>>(
	body: string,
	{ roster, key, verify }: Room,
	kind: N['kind'],
	fields: Shape,
	allowed: readonly Role[]
): Promise<{ readonly status: 'opened'; readonly names: N; readonly content: Uint8Array } | Refused> {
	if (!key) return { status: 'not-allowed' };
	const unsealed = await unsealUnder(body, roster.epoch, key);
	if (unsealed.status !== 'text') return unsealed;
	const signed = readSigned<N>(unsealed.text, kind, fields);
	// The sealing names the same epoch, and both are the sender's: they differ only where somebody plays tricks.
	if (!signed || signed.names.room !== roster.room || signed.names.epoch !== roster.epoch)
		return { status: 'malformed' };
	const { names, content } = signed;
	const sender = roster.members.find(({ id }) => id === names.from);
	if (!sender) return { status: 'stranger' };
	if (!allowed.includes(sender.role)) return { status: 'not-allowed' };
	return (await signed.isBy(verify.get(sender.id)!))
		? { status: 'opened', names, content }
		: { status: 'tampered' };
}
