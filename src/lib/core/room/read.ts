/** Reads what is scanned, pasted or stands in the address of the room's page: a way in, or a room on its way to a new phone. */
import { fromDigits } from '../qr/digits.ts';
import { PART, ROOM_HEAD, type RoomLink } from './link.ts';
import { MOVE_HEAD, moveFrom } from './move.ts';
import type { Move } from './types.ts';

export type ReadRoomDigits =
	| { readonly status: 'room'; readonly link: RoomLink }
	| { readonly status: 'move'; readonly move: Move }
	/** The beginning of one: the scan or the pasting broke off. */
	| { readonly status: 'incomplete' }
	| { readonly status: 'wrong-check' }
	/** Ours, but of a version this build does not know. */
	| { readonly status: 'unknown-version' }
	/** Rightly written, but of no such room. */
	| { readonly status: 'malformed' }
	/** One of our other QR kinds: a code, a result, a clinic, an invitation, a plan. */
	| { readonly status: 'other-kind' }
	| { readonly status: 'foreign' };
export type ReadRoomLink =
	| Exclude<ReadRoomDigits, { status: 'move' | 'other-kind' }>
	/** `move`: it is a room on its way to a new phone. */
	| { readonly status: 'other-kind'; readonly kind?: 'move' };
export type ReadMove =
	| Exclude<ReadRoomDigits, { status: 'room' | 'other-kind' }>
	/** `room`: it is a link for those who ask to come in. */
	| { readonly status: 'other-kind'; readonly kind?: 'room' };

const LONGEST_INPUT = 4000;
/** Mail filters turn `#` into `%23`; messages have words before the link and after it. */
const LINK = /\/([a-z])(?:#|%(?:25)*23)(\d+|$)/i;
const HALF_LINK = /\/d%?2?$/i;
const PATHS: Readonly<Record<string, string>> = { k: '12', m: '3', i: '4', p: '5' };

/** `input`: whatever was scanned, pasted or stood in an address. Never throws. */
export function readRoomDigits(input: string): ReadRoomDigits {
	if (input.length > LONGEST_INPUT) return { status: 'foreign' };
	const text = input.replace(/[\s\p{Cf}]+/gu, '');
	if (/^\d+$/.test(text)) return readDigits(text);
	const link = LINK.exec(text);
	if (!link) return { status: HALF_LINK.test(text) ? 'incomplete' : 'foreign' };
	const [path, digits] = [link[1]!.toLowerCase(), link[2]!];
	if (path === 'd') return readDigits(digits);
	const isOther = PATHS[path]?.includes(digits.slice(0, 1)) && digits[1] === '1';
	return { status: isOther ? 'other-kind' : 'foreign' };
}

/** For whoever asks to come in. Never throws. */
export function readRoomLink(input: string): ReadRoomLink {
	const read = readRoomDigits(input);
	return read.status === 'move' ? { status: 'other-kind', kind: 'move' } : read;
}

/** For a phone that takes over. Never throws. */
export function readMove(input: string): ReadMove {
	const read = readRoomDigits(input);
	return read.status === 'room' ? { status: 'other-kind', kind: 'room' } : read;
}

function readDigits(digits: string): ReadRoomDigits {
	const heads = [ROOM_HEAD, MOVE_HEAD];
	const head = heads.find((head) => digits.startsWith(head.slice(0, digits.length)));
	if (head === undefined) return { status: /^[1-5]1/.test(digits) ? 'other-kind' : 'unknown-version' };
	const read = fromDigits(digits);
	if (read.status !== 'bytes') return read;
	return head === MOVE_HEAD ? readMoveBytes(read.bytes) : readLinkBytes(read.bytes);
}

function readLinkBytes(bytes: Uint8Array): ReadRoomDigits {
	if (bytes.length !== 2 * PART) return { status: 'malformed' };
	return { status: 'room', link: { secret: bytes.slice(0, PART), fingerprint: bytes.slice(PART) } };
}

function readMoveBytes(bytes: Uint8Array): ReadRoomDigits {
	const move = moveFrom(bytes);
	return move ? { status: 'move', move } : { status: 'malformed' };
}
