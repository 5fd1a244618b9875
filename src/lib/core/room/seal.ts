/**
 * The two ways a signed text is sealed: under the key of an epoch, which all who may see the answers have, and to one
 * member's own key. JWE compact (RFC 7516), A256GCM, no compression.
 */
import { CompactEncrypt, compactDecrypt, importJWK, type CryptoKey } from 'jose';
import { canonical, fromBase64url, fromUtf8, isBase64url, sha256, toBase64url, utf8 } from '../bytes.ts';
import { MAX_SEALED } from '../envelope/seal.ts';
import type { Point } from './types.ts';

export type SealRandom = {
	/** The private half of a fresh P-256 pair (ECDH) that can be exported: its public half is sent along. */
	readonly ephemeral: CryptoKey;
	/** 12 bytes. */
	readonly iv: Uint8Array;
};

export type Unsealed =
	| { readonly status: 'text'; readonly text: Uint8Array }
	/** Not something this version seals. */
	| { readonly status: 'malformed' }
	/** Rightly addressed, but sealed under another key, or not what was sealed. */
	| { readonly status: 'tampered' };

const PARTY = utf8('hjemvei/room/v1');
const ALGORITHMS = {
	keyManagementAlgorithms: ['dir', 'ECDH-ES'],
	contentEncryptionAlgorithms: ['A256GCM']
};

/** `iv`: 12 fresh bytes. `key`: of the epoch, imported once (`readyRoom`). */
export function sealUnder(text: Uint8Array, epoch: number, key: CryptoKey, iv: Uint8Array): Promise<string> {
	// jose would rather draw the vector itself; core takes randomness as an argument.
	return new CompactEncrypt(text)
		.setProtectedHeader(epochHeader(epoch))
		.setInitializationVector(iv)
		.encrypt(key);
}

/** Never throws. */
export async function unsealUnder(
	jwe: string,
	epoch: number,
	key: CryptoKey
): Promise<Unsealed | { readonly status: 'other-epoch' }> {
	const parts = partsOf(jwe);
	if (!parts) return { status: 'malformed' };
	const [header] = parts;
	if (header === encoded(epochHeader(epoch))) return decrypt(jwe, key);
	const { epoch: other } = objectIn(header);
	const isOurs = Number.isSafeInteger(other) && header === encoded(epochHeader(other as number));
	return { status: isOurs ? 'other-epoch' : 'malformed' };
}

/** To one member's key. `address` goes into the agreed key: what is sealed for one place opens in no other. */
export async function sealTo(
	text: Uint8Array,
	{ x, y }: Point,
	address: string,
	{ ephemeral, iv }: SealRandom
): Promise<string> {
	const key = await importJWK({ kty: 'EC', crv: 'P-256', x, y }, 'ECDH-ES');
	return new CompactEncrypt(text)
		.setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM' })
		.setKeyManagementParameters({ apu: PARTY, apv: addressed(address), epk: ephemeral })
		.setInitializationVector(iv)
		.encrypt(key);
}

/** `key`: the private half, which need not be exportable. Never throws. */
export async function unsealTo(jwe: string, address: string, key: CryptoKey): Promise<Unsealed> {
	const parts = partsOf(jwe);
	if (!parts || !isAddressed(parts[0], address)) return { status: 'malformed' };
	return decrypt(jwe, key);
}

/** Kind, room and receiver of what is sealed to one. */
export function addressOf(kind: string, room: string, to: string): string {
	return `${kind} ${room} ${to}`;
}

async function decrypt(jwe: string, key: CryptoKey): Promise<Unsealed> {
	try {
		const { plaintext } = await compactDecrypt(jwe, key, ALGORITHMS);
		return { status: 'text', text: plaintext };
	} catch {
		return { status: 'tampered' };
	}
}

/** Five parts in their one spelling, of which the second is empty; undefined for more or other. */
function partsOf(jwe: string): [header: string, ...rest: string[]] | undefined {
	const parts = jwe.length <= MAX_SEALED ? jwe.split('.') : [];
	const isCompact = parts.length === 5 && parts[1] === '' && parts.every(isBase64url);
	return isCompact ? (parts as [string]) : undefined;
}

function epochHeader(epoch: number) {
	return { alg: 'dir', enc: 'A256GCM', epoch } as const;
}

function addressed(address: string): Uint8Array {
	return sha256(utf8(address));
}

/** Whether a header is ours, with an ephemeral key of the sender's and nothing else of their choosing. */
function isAddressed(part: string, address: string): boolean {
	try {
		const given = objectIn(part) as { epk: { x: string; y: string } };
		const ours = {
			...{ alg: 'ECDH-ES', enc: 'A256GCM', apu: toBase64url(PARTY), apv: toBase64url(addressed(address)) },
			epk: { kty: 'EC', crv: 'P-256', x: given.epk.x, y: given.epk.y }
		};
		// Written out anew, so that no member stands there twice.
		return encoded(given) === part && canonical(given) === canonical(ours);
	} catch {
		return false;
	}
}

function encoded(header: object): string {
	return toBase64url(JSON.stringify(header));
}

function objectIn(part: string): Record<string, unknown> {
	try {
		const value: unknown = JSON.parse(fromUtf8(fromBase64url(part)!));
		return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
	} catch {
		return {};
	}
}
