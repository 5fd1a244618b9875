/** What follows from a session: its name at the relay, the numbers people compare, and the receipt's proof. */
import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sameBytes, sha256, toBase64url, utf8 } from '../bytes.ts';
import { sessionBytes, type Session } from './session.ts';

/**
 * The twelve digits of a link are read aloud after somebody may have swapped the link, who then has until it
 * expires to find another key with the same digits. Stretching (PBKDF2-SHA256, RFC 8018) makes each try cost
 * this many rounds; twelve digits alone would be found within minutes.
 */
export const LINK_KDF = { iterations: 600_000, salt: 'hjemvei/session/link/v1', length: 32 } as const;

/** SHA-256 over kind, version, way, minute and key: whichever of them is changed, it is another session. */
export function sessionHash(session: Session): Uint8Array {
	return sha256(sessionBytes(session));
}

/** base64url of 32 bytes: shown to the relay to deliver. The relay can tell neither the key nor the numbers from it. */
export function sessionTicket(session: Session): string {
	return toBase64url(derive(session, 'ticket'));
}

/** Four digits for two screens in one room. They catch mix-ups, not attackers. */
export function screenNumber(session: Session): string {
	return digits(derive(session, 'number'), 10_000, 4);
}

/** Twelve digits to read aloud. `stretched`: LINK_KDF's 32 bytes of `sessionHash`. */
export function linkNumber(stretched: Uint8Array): string {
	if (stretched.length !== LINK_KDF.length) throw new RangeError('expected 32 stretched bytes');
	return digits(stretched, 1_000_000_000_000, 12);
}

/** Groups of four: `1234 5678 9012`. */
export function formatNumber(number: string): string {
	return number.replace(/(?!^)(?=(?:.{4})+$)/g, '\u00a0');
}

/** base64url HMAC-SHA256 over the ticket, by a secret that stood in the sealed text alone. `ack`: 32 bytes. */
export function receiptProof(ack: Uint8Array, session: Session): string {
	return toBase64url(hmac(sha256, ack, utf8(`hjemvei/session/receipt/v1 ${sessionTicket(session)}`)));
}

/** Whether the receipt came from someone who opened what was sealed. Constant time; never throws. */
export function isReceiptProof(ack: Uint8Array, session: Session, proof: string): boolean {
	return sameBytes(utf8(receiptProof(ack, session)), utf8(proof));
}

function derive(session: Session, label: string): Uint8Array {
	return hkdf(sha256, sessionHash(session), undefined, utf8(`hjemvei/session/${label}/v1`), 32);
}

/** The first eight bytes modulo `limit`; even for twelve digits no value is noticeably likelier than another. */
function digits(bytes: Uint8Array, limit: number, length: number): string {
	const value = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0) % BigInt(limit);
	return value.toString().padStart(length, '0');
}
