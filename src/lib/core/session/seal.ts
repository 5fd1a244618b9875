/**
 * A result sealed to a clinic's session: JWE compact (RFC 7516), ECDH-ES with A256GCM (RFC 7518 §4.6), no
 * compression. The text is 32 secret bytes for the receipt and then the signed result, padded with spaces.
 *
 * The protected header holds five members and nothing of the sender's choosing but an ephemeral key. `apv` is the session's hash,
 * which goes into the agreed key as well: what was sealed to one session opens for no other.
 */
import { CompactEncrypt, compactDecrypt, importJWK, type CryptoKey } from 'jose';
import { canonical, fromBase64url, fromUtf8, toBase64url, utf8 } from '../bytes.ts';
import { MAX_PADDED, padded } from '../envelope/pad.ts';
import { MAX_SEALED } from '../envelope/seal.ts';
import { sessionHash } from './secrets.ts';
import type { Session } from './session.ts';

const ACK_BYTES = 32;
/** Bytes of JSON that fit. */
export const MAX_SESSION_JSON = MAX_PADDED - ACK_BYTES;
const PARTY = utf8('hjemvei/session/v1');

export type SessionRandom = {
	/** The private half of a fresh P-256 pair that can be exported (its public half is sent along). */
	readonly ephemeral: CryptoKey;
	/** 12 bytes. */
	readonly iv: Uint8Array;
	/** 32 bytes: whoever opens the text proves it with these. */
	readonly ack: Uint8Array;
};

export type SessionOpened =
	| { readonly status: 'opened'; readonly json: string; readonly ack: Uint8Array }
	/** Not something this version seals. */
	| { readonly status: 'malformed'; readonly cause?: unknown }
	/** Sealed for another session. */
	| { readonly status: 'not-for-this-session' }
	/** Rightly addressed, but sealed to another key, or not what was sealed. */
	| { readonly status: 'tampered'; readonly cause: unknown };

/** Throws RangeError above `MAX_SESSION_JSON` bytes. */
export async function sealToSession(
	json: string,
	session: Session,
	{ ephemeral, iv, ack }: SessionRandom
): Promise<string> {
	const text = utf8(json);
	const whole = new Uint8Array(ack.length + text.length);
	whole.set(ack);
	whole.set(text, ack.length);
	const { x, y } = coordinates(session);
	const key = await importJWK({ kty: 'EC', crv: 'P-256', x, y }, 'ECDH-ES');
	return (
		new CompactEncrypt(padded(whole))
			.setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM' })
			// jose would rather draw both itself; core takes randomness as an argument, and each pair seals once.
			.setKeyManagementParameters({ apu: PARTY, apv: sessionHash(session), epk: ephemeral })
			.setInitializationVector(iv)
			.encrypt(key)
	);
}

/** `key`: the session's private half, which need not be exportable. Never throws: a stranger may have made `jwe`. */
export async function openFromSession(jwe: string, session: Session, key: CryptoKey): Promise<SessionOpened> {
	const parts = jwe.length <= MAX_SEALED ? jwe.split('.') : [];
	if (parts.length !== 5 || parts.some((part) => !fromBase64url(part))) return { status: 'malformed' };
	const apv = sessionOf(parts[0]!);
	if (apv === undefined) return { status: 'malformed' };
	if (apv !== toBase64url(sessionHash(session))) return { status: 'not-for-this-session' };
	try {
		const { plaintext } = await compactDecrypt(jwe, key, {
			keyManagementAlgorithms: ['ECDH-ES'],
			contentEncryptionAlgorithms: ['A256GCM']
		});
		return textOf(plaintext);
	} catch (cause) {
		return { status: 'tampered', cause };
	}
}

function textOf(plaintext: Uint8Array): SessionOpened {
	try {
		const json = fromUtf8(plaintext.subarray(ACK_BYTES)).trimEnd();
		return { status: 'opened', json, ack: plaintext.slice(0, ACK_BYTES) };
	} catch (cause) {
		return { status: 'malformed', cause };
	}
}

/** The session a header of ours names; undefined for a header with more, less or other than ours. */
function sessionOf(part: string): string | undefined {
	try {
		const given = JSON.parse(fromUtf8(fromBase64url(part)!)) as {
			apv: string;
			epk: { x: string; y: string };
		};
		const ours = {
			...{ alg: 'ECDH-ES', enc: 'A256GCM', apu: toBase64url(PARTY), apv: given.apv },
			epk: { kty: 'EC', crv: 'P-256', x: given.epk.x, y: given.epk.y }
		};
		// Written out anew, so that no member stands there twice.
		const exact = toBase64url(JSON.stringify(given)) === part && canonical(given) === canonical(ours);
		return exact && typeof given.apv === 'string' ? given.apv : undefined;
	} catch {
		return undefined;
	}
}

function coordinates({ key }: Session): { x: string; y: string } {
	return { x: toBase64url(key.subarray(0, 32)), y: toBase64url(key.subarray(32)) };
}
