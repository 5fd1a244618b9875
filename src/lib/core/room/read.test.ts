import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newMember } from '../../../../tests/support/room.ts';
import { toDigits } from '../qr/digits.ts';
import {
	askDigits,
	importKeys,
	linkSecrets,
	moveDigits,
	moveLink,
	parseMove,
	readMove,
	readRoomDigits,
	readRoomLink,
	roomFingerprint,
	roomLink,
	roomLinkDigits,
	roomName,
	serializeMove,
	type Move
} from './index.ts';

const ORIGIN = 'https://hjemvei.example.no';
const bytes = (fill: number) => Uint8Array.from({ length: 16 }, (_, i) => (fill * (i + 1)) % 256);
const link = { secret: bytes(7), fingerprint: bytes(31) };
const digits = roomLinkDigits(link);
const { private: keys, member } = await newMember('owner', 1);
const move: Move = {
	...{ room: 'A'.repeat(22), member: member.id, token: 'A'.repeat(43) },
	...{ epoch: 4_000_000_000, letters: 1_795_000_000_123, keys }
};

test('a link is 85 digits, and the same again from a link, a message, or digits broken over lines', () => {
	expect(digits).toMatch(/^61032\d{80}$/);
	const whole = roomLink(ORIGIN, link);
	for (const text of [
		...[whole, digits, whole.replace('#', '%23'), `Hei! Trykk her:\n${whole}`, `${whole}\nHilsen Ola`],
		...[digits.replace(/(\d{5})/g, '$1 '), whole.replace(/(\d{40})/, '$1\n')]
	])
		expect(readRoomLink(text), text).toEqual({ status: 'room', link });
	expect(readMove(whole)).toEqual({ status: 'other-kind', kind: 'room' });
});

test('a move is 653 digits, from a QR of version 15-M at most', async () => {
	const text = moveLink(ORIGIN, move);
	expect(moveDigits(move)).toMatch(/^71266\d{648}$/);
	expect(readMove(text)).toEqual({ status: 'move', move });
	expect(readRoomDigits(moveDigits(move))).toEqual({ status: 'move', move });
	expect(readRoomLink(text)).toEqual({ status: 'other-kind', kind: 'move' });
	const { create } = await import('qrcode');
	const parts = [
		{ mode: 'byte' as const, data: new TextEncoder().encode(`https://${'a'.repeat(49)}/d#`) },
		{ mode: 'numeric' as const, data: moveDigits({ ...move, given: 9 }) }
	];
	expect(create(parts, { errorCorrectionLevel: 'M' }).version).toBeLessThanOrEqual(15);
});

test('a move says which numbers were given, where that is known', () => {
	const numbered = { ...move, given: 255 };
	expect(moveDigits(numbered)).toMatch(/^71267\d{651}$/);
	expect(readMove(moveLink(ORIGIN, numbered))).toEqual({ status: 'move', move: numbered });
	expect(parseMove(serializeMove({ move: numbered }))).toEqual({ status: 'read', move: numbered });
	for (const given of [0, 256, 1.5]) expect(() => moveDigits({ ...move, given })).toThrow(RangeError);
});

test.each([
	['a link', digits, 1],
	['a move', moveDigits(move), 13],
	['a move with numbers', moveDigits({ ...move, given: 3 }), 13]
])('%s: any digit wrong, any two neighbours swapped, any beginning is refused', (_, digits, every) => {
	for (let at = 0; at < digits.length; at += every) {
		for (const other of '0123456789')
			if (other !== digits[at])
				expect(readRoomDigits(digits.slice(0, at) + other + digits.slice(at + 1)).status).not.toMatch(
					/^(room|move)$/
				);
		if (digits[at] === digits[at + 1] || at + 1 === digits.length) continue;
		const swapped = digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2);
		expect(readRoomDigits(swapped).status).not.toMatch(/^(room|move)$/);
		if (at > 0) expect(readRoomDigits(digits.slice(0, at))).toEqual({ status: 'incomplete' });
	}
	expect(readRoomDigits(`${digits}0`)).toEqual({ status: 'wrong-check' });
});

test.each([
	['', 'foreign'],
	['hei', 'foreign'],
	[`${ORIGIN}/d`, 'incomplete'],
	[`${ORIGIN}/d#`, 'incomplete'],
	[`${ORIGIN}/d#6`, 'incomplete'],
	[`${ORIGIN}/d#62${digits.slice(2)}`, 'unknown-version'],
	[`${ORIGIN}/d#81${digits.slice(2)}`, 'unknown-version'],
	[`${ORIGIN}/d#<img src=x onerror=alert(1)>`, 'foreign'],
	[`${ORIGIN}/k#111234567890123456789`, 'other-kind'],
	[`${ORIGIN}/k#2101234`, 'other-kind'],
	[`${ORIGIN}/m#31069123`, 'other-kind'],
	[`${ORIGIN}/i#4112`, 'other-kind'],
	[`${ORIGIN}/p#5112`, 'other-kind'],
	[`${ORIGIN}/i#${digits}`, 'foreign'],
	['31069', 'other-kind'],
	['9'.repeat(5000), 'foreign'],
	[toDigits(new Uint8Array(31), '61'), 'malformed'],
	[toDigits(new Uint8Array(33), '61'), 'malformed'],
	[toDigits(new Uint8Array(266), '71'), 'malformed'],
	[toDigits(new Uint8Array(265), '71'), 'malformed']
])('%j is %s', (input, status) => expect(readRoomDigits(input)).toEqual({ status }));

test('anything at all is answered', () => {
	const like = fc.string({ unit: fc.constantFrom(...'0123456789#/dki%23. '), maxLength: 400 });
	fc.assert(
		fc.property(fc.oneof(fc.string({ unit: 'binary' }), like), (text) => {
			expect(readRoomDigits(text).status).not.toMatch(/^(room|move)$/);
			expect(parseMove(text).status).not.toBe('read');
		}),
		{ numRuns: 2000 }
	);
});

test('a move as a file, with what is private too', () => {
	const answers = {
		distress: 4,
		'mark/pain': true,
		'private/mark/pain': true,
		'first/pain': 0,
		other: 'Æ\n🌲'
	};
	for (const file of [{ move }, { move, answers }]) {
		const json = serializeMove(file);
		expect(parseMove(json)).toEqual({ status: 'read', ...file });
		expect(parseMove(`${json}\n`)).toEqual({ status: 'malformed' });
		expect(parseMove(json.replace('hjemvei-move/1', 'hjemvei-move/2'))).toEqual({ status: 'unknown-format' });
	}
	for (const wrong of [
		{ move: { ...move, epoch: 0 } },
		{ move: { ...move, more: 1 } },
		{ move: { ...move, keys: { ...keys, seal: keys.sign } } },
		{ move: { ...move, keys: { ...keys, sign: { ...keys.sign, d: 'A'.repeat(43) } } } },
		{ move, answers: { 'a b': true } },
		{ move, answers: { other: ['x'] } },
		{ move, answers: { other: '\ud800' } }
	])
		expect(() => serializeMove(wrong as never)).toThrow();
});

test('the keys of a move sign and open as they did, and cannot be exported', async () => {
	const read = readMove(moveDigits(move));
	if (read.status !== 'move') throw new Error(read.status);
	const { sign, seal } = await importKeys(read.move.keys);
	expect([sign.extractable, seal.extractable]).toEqual([false, false]);
	const mixed = { ...keys, sign: { ...keys.sign, d: keys.seal.d } };
	await expect(importKeys(mixed)).rejects.toThrow();
});

test('the six digits follow from who asks and whom they ask', () => {
	const fingerprint = roomFingerprint(move.room, member.keys);
	const other = { ...member.keys, sign: member.keys.seal };
	expect(fingerprint).toHaveLength(16);
	const all = [
		askDigits(fingerprint, member.keys),
		askDigits(fingerprint, other),
		askDigits(roomFingerprint('B'.repeat(21) + 'A', member.keys), member.keys)
	];
	expect(new Set(all).size).toBe(3);
	for (const digits of all) expect(digits).toMatch(/^\d{6}$/);
});

test('the ticket tells nothing of the secret that proves the link', () => {
	const { ticket, ticketHash, mac } = linkSecrets(link.secret);
	expect(new Set([ticket, ticketHash, Buffer.from(mac).toString('base64url')]).size).toBe(3);
	expect(() => linkSecrets(new Uint8Array(15))).toThrow(RangeError);
	expect(() => roomLinkDigits({ ...link, secret: new Uint8Array(15) })).toThrow(RangeError);
});

test.each([
	['  Kari \n Nordmann\t', 'Kari Nordmann'],
	['a\u202eb', 'a b'],
	['\u200f', ''],
	['a'.repeat(200), 'a'.repeat(100)]
])('the name %j is %j', (typed, name) => expect(roomName(typed)).toBe(name));
