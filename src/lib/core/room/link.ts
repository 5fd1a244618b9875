/**
 * The link to a room: a secret that lets somebody ask to come in, and the fingerprint of the room and its owner's keys, so
 * that whoever asks seals to the owner and to nobody in between. It lets nobody in.
 */
import { hkdf } from '@noble/hashes/hkdf.js';
import { canonical, fromBase64url, sha256, toBase64url, utf8 } from '../bytes.ts';
import { toDigits } from '../qr/digits.ts';
import { one, shape } from '../shape.ts';
import { readJson } from './content.ts';
import { isId, isPublicKeys, pointBytes } from './rules.ts';
import type { PublicKeys, RoomId } from './types.ts';

export type RoomLink = {
	/** 16 random bytes. */
	readonly secret: Uint8Array;
	/** 16 bytes (`roomFingerprint`). */
	readonly fingerprint: Uint8Array;
};

export type LinkSecrets = {
	/** base64url of 32 bytes: shown to the relay to see the door and to ask. */
	readonly ticket: string;
	/** base64url of the SHA-256 of its bytes: what the relay keeps. */
	readonly ticketHash: string;
	/** 32 bytes, HMAC: proves to the owner that whoever asks has had the link. The relay never has it. */
	readonly mac: Uint8Array;
};

/** Who waits behind a link, for those who have it. The relay keeps it as it is: it says nothing of anybody. */
export type Door = { readonly room: RoomId; readonly keys: PublicKeys };

/** Kind 6, version 1. */
export const ROOM_HEAD = '61';
export const PART = 16;
const DOOR = 'hjemvei-door/1';
const MAX_DOOR = 1024;
const isDoor = shape({ format: one(DOOR), room: isId, keys: isPublicKeys });

/** 16 bytes of SHA-256 over the room and its owner's keys: what the link pins. */
export function roomFingerprint(room: RoomId, { sign, seal }: PublicKeys): Uint8Array {
	const label = utf8('hjemvei/room/fingerprint/v1');
	const parts = [label, fromBase64url(room)!, pointBytes(sign), pointBytes(seal)];
	return sha256(Uint8Array.from(parts.flatMap((part) => [...part]))).slice(0, PART);
}

/** 85 digits. Throws RangeError for what is no link. */
export function roomLinkDigits({ secret, fingerprint }: RoomLink): string {
	if (secret.length !== PART || fingerprint.length !== PART) throw new RangeError('not a link');
	return toDigits(Uint8Array.from([...secret, ...fingerprint]), ROOM_HEAD);
}

/** What the QR or the message holds. The fragment is never sent to the host. */
export function roomLink(origin: string, link: RoomLink): string {
	return `${origin}/d#${roomLinkDigits(link)}`;
}

/** HKDF-SHA256 (RFC 5869) without salt, one label for each. */
export function linkSecrets(secret: Uint8Array): LinkSecrets {
	if (secret.length !== PART) throw new RangeError(`expected ${PART} bytes`);
	const derive = (label: string) => hkdf(sha256, secret, undefined, utf8(`hjemvei/room/${label}/v1`), 32);
	const ticket = derive('ticket');
	return { ticket: toBase64url(ticket), ticketHash: toBase64url(sha256(ticket)), mac: derive('mac') };
}

/** Canonical JSON, at most 1 KiB. */
export function doorText(room: RoomId, keys: PublicKeys): string {
	const door = { format: DOOR, room, keys };
	if (!isDoor(door)) throw new RangeError('not a door');
	return canonical(door);
}

/** What the relay says is behind a link; undefined unless it is what the link's fingerprint pins. Never throws. */
export function readDoor(text: string, fingerprint: Uint8Array): Door | undefined {
	if (text.length > MAX_DOOR) return undefined;
	const door = readJson<Door>(utf8(text), isDoor);
	if (!door || String(roomFingerprint(door.room, door.keys)) !== String(fingerprint)) return undefined;
	return { room: door.room, keys: door.keys };
}

/**
 * Six digits on both screens, of who asks and of whom they ask. They find the wrong person. Whoever swaps the link on its
 * way could search for keys with the same ones: a QR goes from screen to camera and cannot be swapped.
 */
export function askDigits(fingerprint: Uint8Array, { sign, seal }: PublicKeys): string {
	const parts = [utf8('hjemvei/room/ask/v1'), fingerprint, pointBytes(sign), pointBytes(seal)];
	const hash = sha256(Uint8Array.from(parts.flatMap((part) => [...part])));
	const value = hash.subarray(0, 8).reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
	return String(value % 1_000_000n).padStart(6, '0');
}
