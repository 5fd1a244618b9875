/**
 * The clinic's QR: a public key, until when it is waited for, and whether it is shown or sent, in digits
 * (docs/formats.md). Nothing in it opens anything: the private half never leaves the clinic's tab.
 */
import { fromDigits, toDigits } from '../qr/digits.ts';
import { isOnP256 } from './p256.ts';

export type Session = {
	/** How it came to the phone: from a screen in the same room, or as a link that others may have handled. */
	readonly way: Way;
	/** Unix seconds, a whole minute. */
	readonly expires: number;
	/** x‖y of a point on P-256, 64 bytes. */
	readonly key: Uint8Array;
};
export type Way = 'screen' | 'link';

export type ReadSession =
	| { readonly status: 'session'; readonly session: Session }
	/** The beginning of one: the scan or the pasting broke off. */
	| { readonly status: 'incomplete' }
	| { readonly status: 'wrong-check' }
	/** Ours, but of a version this build does not know, or with bits it gives no meaning. */
	| { readonly status: 'unknown-version' }
	/** Rightly written, but with no key that can be sealed to. */
	| { readonly status: 'malformed' }
	/** One of our other QR kinds: a code, a result, an invitation, a plan, a room. */
	| { readonly status: 'other-kind' }
	| { readonly status: 'foreign' };

/** Kind 3, a clinic that waits; version 1. */
const HEAD = '31';
const KEY_BYTES = 64;
/** One byte for the way, whose other bits are reserved and zero, and four for the minute. */
const BYTES = 1 + 4 + KEY_BYTES;
const WAYS: readonly Way[] = ['screen', 'link'];
const LONGEST_INPUT = 2000;
/** A plan, a room, and a room on its way. */
const OTHERS = /^(?:p51|d61|d71)/;
/** Mail filters turn `#` into `%23`. */
const LINK = /\/([a-z])(?:#|%(?:25)*23)(\d*)$/i;

/** The bytes that everything about a session is bound to: kind and version, then what the digits hold. */
export function sessionBytes({ way, expires, key }: Session): Uint8Array {
	const bytes = new Uint8Array(HEAD.length + BYTES);
	bytes.set([...HEAD].map(Number));
	bytes[HEAD.length] = WAYS.indexOf(way);
	new DataView(bytes.buffer).setUint32(HEAD.length + 1, expires / 60);
	bytes.set(key, HEAD.length + 5);
	return bytes;
}

/** 175 digits. Throws RangeError for what is not a session. */
export function sessionDigits(session: Session): string {
	const { expires, key } = session;
	if (key.length !== KEY_BYTES || !Number.isInteger(expires / 60)) throw new RangeError('not a session');
	return toDigits(sessionBytes(session).subarray(HEAD.length), HEAD);
}

/** What the QR or the link holds. The fragment is never sent to the host. */
export function sessionLink(origin: string, session: Session): string {
	return `${origin}/m#${sessionDigits(session)}`;
}

/** `input`: whatever was scanned, pasted or stood in an address. Never throws. */
export function readSession(input: string): ReadSession {
	if (input.length > LONGEST_INPUT) return { status: 'foreign' };
	const text = input.replace(/[\s\p{Cf}]/gu, '').replace(/[.,;:>)\]»"']+$/u, '');
	if (/^\d+$/.test(text)) return readDigits(text);
	const link = LINK.exec(text);
	if (!link) return { status: /\/m%?2?$/i.test(text) ? 'incomplete' : 'foreign' };
	const [path, digits] = [link[1]!.toLowerCase(), link[2]!];
	if (OTHERS.test(path + digits)) return { status: 'other-kind' };
	if (path !== 'm') return { status: 'ki'.includes(path) ? 'other-kind' : 'foreign' };
	return readDigits(digits);
}

function readDigits(digits: string): ReadSession {
	if (!digits.startsWith(HEAD[0]!.slice(0, digits.length)))
		return { status: /^[124-7]1/.test(digits) ? 'other-kind' : 'unknown-version' };
	if (!digits.startsWith(HEAD.slice(0, digits.length))) return { status: 'unknown-version' };
	const read = fromDigits(digits);
	return read.status === 'bytes' ? fromBytes(read.bytes) : read;
}

function fromBytes(bytes: Uint8Array): ReadSession {
	if (bytes.length !== BYTES) return { status: 'malformed' };
	const way = WAYS[bytes[0]!];
	if (!way) return { status: 'unknown-version' };
	const key = bytes.slice(5);
	if (!isOnP256(key)) return { status: 'malformed' };
	const minute = new DataView(bytes.buffer, bytes.byteOffset).getUint32(1);
	return { status: 'session', session: { way, expires: minute * 60, key } };
}
