/**
 * Asking to come in: who one says one is, one's keys, and the token one has made for the relay, sealed to the owner. It carries
 * a MAC by the link's secret, which the relay never has, so that the relay cannot ask in anybody's place.
 */
import { hmac } from '@noble/hashes/hmac.js';
import type { CryptoKey } from 'jose';
import { canonical, fromBase64url, sameBytes, sha256, toBase64url, utf8 } from '../bytes.ts';
import { shape, type Check } from '../shape.ts';
import { jsonContent, readJson } from './content.ts';
import { roomFingerprint, type Door } from './link.ts';
import { verifyKey } from './ready.ts';
import { bytesText, isPublicKeys, line } from './rules.ts';
import { addressOf, sealTo, unsealTo, type SealRandom } from './seal.ts';
import { readSigned, sign, type Names } from './signed.ts';
import { NAME, type JoinRequest, type MemberId } from './types.ts';

export type OpenedRequest =
	| {
			readonly status: 'opened';
			readonly request: JoinRequest;
			/** Which of the `macs` it came by. */
			readonly link: number;
	  }
	/** Not a request of this version, or not the one with this id. */
	| { readonly status: 'malformed' }
	/** Not sealed to this owner, or not signed by the key in it. */
	| { readonly status: 'tampered' }
	/** By none of these links. */
	| { readonly status: 'unknown-link' };

export type RequestReader = {
	readonly door: Door;
	/** What the relay calls it. */
	readonly id: MemberId;
	/** The private half of the owner's `seal`. */
	readonly key: CryptoKey;
	/** `mac` of each link that may still be asked by. */
	readonly macs: readonly Uint8Array[];
};

type Written = Omit<JoinRequest, 'id'> & { readonly mac: string };

const is32Bytes = bytesText(32);
const isWritten = shape({
	name: line(NAME),
	keys: isPublicKeys,
	tokenHash: is32Bytes,
	mac: is32Bytes
} satisfies Record<keyof Written, Check>);

/** `signKey`: the newcomer's own. Throws RangeError for what is no request. */
export async function sealRequest(
	{ id, name, keys, tokenHash }: JoinRequest,
	door: Door,
	mac: Uint8Array,
	signKey: CryptoKey,
	random: SealRandom
): Promise<string> {
	const request = { name, keys, tokenHash };
	const written = { ...request, mac: toBase64url(macOver(mac, door, { id, ...request })) };
	const to = pinned(door);
	const names = { kind: 'request', room: door.room, from: id, to };
	const text = await sign(names, jsonContent(written, isWritten, 'a request'), signKey);
	return sealTo(text, door.keys.seal, addressOf('request', door.room, to), random);
}

/** Never throws: whoever has the link may ask, and the relay may say whatever it likes. */
export async function openRequest(
	body: string,
	{ door, id, key, macs }: RequestReader
): Promise<OpenedRequest> {
	const to = pinned(door);
	const unsealed = await unsealTo(body, addressOf('request', door.room, to), key);
	if (unsealed.status !== 'text') return unsealed;
	const signed = readSigned<Names & { readonly to: string }>(unsealed.text, 'request', { to: bytesText(16) });
	const written = signed && readJson<Written>(signed.content, isWritten);
	const isHere = signed?.names.room === door.room && signed.names.to === to && signed.names.from === id;
	if (!written || !isHere) return { status: 'malformed' };
	const { mac, ...rest } = written;
	if (!(await signed.isBy(await verifyKey(rest.keys.sign)))) return { status: 'tampered' };
	const request = { id, ...rest };
	const link = macs.findIndex((one) => sameBytes(macOver(one, door, request), fromBase64url(mac)!));
	return link < 0 ? { status: 'unknown-link' } : { status: 'opened', request, link };
}

function macOver(mac: Uint8Array, door: Door, request: JoinRequest): Uint8Array {
	return hmac(sha256, mac, utf8(`hjemvei/room/request/v1 ${pinned(door)} ${canonical(request)}`));
}

function pinned({ room, keys }: Door): string {
	return toBase64url(roomFingerprint(room, keys));
}
