// What rooms have said must be read so in every later build (tests/vectors/README.md).
import { expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '$lib/core/bytes.ts';
import {
	askDigits,
	doorText,
	importKeys,
	linkSecrets,
	moveDigits,
	openGrant,
	openLetter,
	openPresence,
	openRequest,
	openSnapshot,
	openUpdate,
	parseMove,
	readDoor,
	readRoomDigits,
	readyRoom,
	roomFingerprint,
	roomLinkDigits,
	serializeMove,
	type MemberId,
	type Move,
	type PrivateKeys,
	type PublicKeys,
	type Roster
} from '$lib/core/room/index.ts';
import type { Sheet } from '$lib/core/instrument/sheet.ts';
import { load, type Vector } from '../support/vectors.ts';

type Derived = {
	roster: Roster;
	key: string;
	private: Record<MemberId, PrivateKeys>;
	link: Record<'secret' | 'fingerprint' | 'digits' | 'ticket' | 'ticketHash' | 'mac' | 'door', string>;
	newcomer: { id: MemberId; keys: PublicKeys; digits: string };
	move: Move;
	moveDigits: string;
	moveFile: string;
	answers: Sheet;
};
type Kept = Vector<unknown> & { kind: string; from: MemberId; to: MemberId };

const { roster, key, link, newcomer, answers, ...derived } = load<Derived>('room/derived-v1.json');
const bytes = (text: string) => fromBase64url(text)!;
const grant = { roster, key: bytes(key) };
const room = await readyRoom(grant);
const owner = roster.members[0]!;
const door = { room: roster.room, keys: owner.keys };
const memberOf = (id: MemberId) => roster.members.find((member) => member.id === id)!;
const sealOf = async (id: MemberId) => (await importKeys(derived.private[id]!)).seal;

/** A refusal is the word itself; bytes are base64url. */
function plain<T extends { status: string }>(opened: T, good: string): unknown {
	if (opened.status !== good) return opened.status;
	const bytesAsText = (_: string, value: unknown) =>
		value instanceof Uint8Array ? toBase64url(value) : value;
	return JSON.parse(JSON.stringify(opened, bytesAsText)) as unknown;
}

test('what follows from room, keys and link is the same again', () => {
	const [secret, fingerprint] = [bytes(link.secret), bytes(link.fingerprint)];
	expect(roomFingerprint(roster.room, owner.keys)).toEqual(fingerprint);
	expect(roomLinkDigits({ secret, fingerprint })).toBe(link.digits);
	const { ticket, ticketHash, mac } = link;
	expect(linkSecrets(secret)).toEqual({ ticket, ticketHash, mac: bytes(mac) });
	expect(doorText(roster.room, owner.keys)).toBe(link.door);
	expect(readDoor(link.door, fingerprint)).toEqual(door);
	expect(askDigits(fingerprint, newcomer.keys)).toBe(newcomer.digits);
	expect(moveDigits(derived.move)).toBe(derived.moveDigits);
	expect(serializeMove({ move: derived.move, answers })).toBe(derived.moveFile);
});

test.each(load<Vector<unknown>[]>('room/read-v1.json'))(
	'room v1, read: $name',
	({ input, expect: expected }) => {
		const read = readRoomDigits(input);
		const flat = read.status === 'room' ? { status: 'room', ...read.link } : read;
		expect(plain(flat, read.status === 'move' ? 'move' : 'room')).toEqual(expected);
	}
);

test.each(load<Kept[]>('room/live-v1.json'))(
	'room v1, live: $name',
	async ({ kind, input, expect: expected }) => {
		const open = { update: openUpdate, snapshot: openSnapshot, presence: openPresence }[kind]!;
		const opened = await open(input, room);
		const flat = 'snapshot' in opened ? { status: 'opened', ...opened.snapshot } : opened;
		expect(plain(flat, 'opened')).toEqual(expected);
	}
);

test.each(load<Kept[]>('room/sealed-v1.json'))(
	'room v1, sealed: $name',
	async ({ kind, from, to, input, expect: expected }) => {
		const at = { room: roster.room, me: to, key: await sealOf(to) };
		if (kind === 'grant') {
			const opened = await openGrant(input, { ...at, owner: owner.keys });
			const flat = opened.status === 'opened' ? { status: 'opened', ...opened.grant } : opened;
			return expect(plain(flat, 'opened')).toEqual(expected);
		}
		const opened =
			kind === 'letter'
				? await openLetter(input, { ...at, from: memberOf(from) })
				: await openRequest(input, { ...at, door, id: from, macs: [bytes(link.mac)] });
		expect(plain('link' in opened ? { ...opened, link: undefined } : opened, 'opened')).toEqual(expected);
	}
);

test.each(load<Vector<unknown>[]>('room/move-v1.json'))(
	'room v1, move: $name',
	({ input, expect: expected }) => {
		expect(plain(parseMove(input), 'read')).toEqual(expected);
	}
);
