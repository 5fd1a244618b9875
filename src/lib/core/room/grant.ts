/** What the owner gives each member of an epoch: who is in it, and its key, sealed to that member alone. */
import type { CryptoKey } from 'jose';
import { canonical, fromBase64url, toBase64url } from '../bytes.ts';
import { maybe, shape, whole, type Shape } from '../shape.ts';
import { jsonContent, readJson } from './content.ts';
import { verifyKey } from './ready.ts';
import { bytesText, isId, isRoster } from './rules.ts';
import { addressOf, sealTo, unsealTo, type SealRandom } from './seal.ts';
import { readSigned, sign, type Names } from './signed.ts';
import type { Grant, MemberId, PublicKeys, RoomId, Roster } from './types.ts';

export type OpenedGrant =
	| { readonly status: 'opened'; readonly grant: Grant }
	/** Not a grant of this version, or one that says something a grant cannot say. */
	| { readonly status: 'malformed' }
	/** Not sealed to this member, or not signed by the owner. */
	| { readonly status: 'tampered' };

export type GrantReader = {
	readonly room: RoomId;
	readonly me: MemberId;
	/** As the door said behind the link's fingerprint, and never again otherwise. */
	readonly owner: PublicKeys;
	/** The private half of this member's `seal`. */
	readonly key: CryptoKey;
};

type GrantNames = Names & { readonly to: string; readonly epoch: number };
type Written = { readonly roster: Roster; readonly key?: string };

const KEY_BYTES = 32;
const FIELDS: Shape = { to: isId, epoch: whole(1) };
const isWritten = shape({ roster: isRoster, key: maybe(bytesText(KEY_BYTES)) });

/**
 * `grant` with the epoch's key; whoever is only along gets none. Throws RangeError for a roster that cannot be, and
 * for a member who is not in it.
 */
export async function sealGrant(
	{ roster, key }: Grant,
	to: MemberId,
	signKey: CryptoKey,
	random: SealRandom
): Promise<string> {
	const { room, epoch, members } = roster;
	const [owner, member] = [members[0], members.find(({ id }) => id === to)];
	if (!owner || !member || key?.length !== KEY_BYTES) throw new RangeError('not a grant');
	const written: Written = { roster, ...(member.role === 'along' ? {} : { key: toBase64url(key) }) };
	const names = { kind: 'grant', room, epoch, from: owner.id, to };
	const text = await sign(names, jsonContent(written, isWritten, 'a grant'), signKey);
	return sealTo(text, member.keys.seal, addressOf('grant', room, to), random);
}

/** Never throws. That the epoch is no lower than one seen before is for the caller. */
export async function openGrant(body: string, { room, me, owner, key }: GrantReader): Promise<OpenedGrant> {
	const unsealed = await unsealTo(body, addressOf('grant', room, me), key);
	if (unsealed.status !== 'text') return unsealed;
	const signed = readSigned<GrantNames>(unsealed.text, 'grant', FIELDS);
	const written = signed && readJson<Written>(signed.content, isWritten);
	if (!written || !belongs(written, signed.names, { room, me, owner })) return { status: 'malformed' };
	if (!(await signed.isBy(await verifyKey(owner.sign)))) return { status: 'tampered' };
	const { roster } = written;
	return {
		status: 'opened',
		grant: { roster, ...(written.key && { key: fromBase64url(written.key)! }) }
	};
}

function belongs(
	{ roster, key }: Written,
	names: GrantNames,
	{ room, me, owner }: Omit<GrantReader, 'key'>
): boolean {
	const [first, mine] = [roster.members[0]!, roster.members.find(({ id }) => id === me)];
	return (
		[names.room, roster.room].every((named) => named === room) &&
		names.epoch === roster.epoch &&
		names.to === me &&
		names.from === first.id &&
		canonical(first.keys) === canonical(owner) &&
		mine !== undefined &&
		(mine.role === 'along') === (key === undefined)
	);
}
