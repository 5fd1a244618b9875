import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newMember } from '../../../../tests/support/room.ts';
import { sessionDigits, sessionLink } from '../session/index.ts';
import { invitationLink, packInvitation } from '../invitation/index.ts';
import { moveDigits, moveLink, roomLink, roomLinkDigits } from '../room/index.ts';
import { codeDigits, formatCode, handoverLink, newCode, planLink } from './code.ts';
import { otherKind } from './other-kind.ts';
import { readCode } from './read.ts';

const origin = 'https://hjemvei.example.no';
const random = Uint8Array.of(0x12, 0x34, 0x56, 0x78, 0x9a, 0xbc, 0xde);
const session = { way: 'screen', expires: 1_800_000_000, key: new Uint8Array(64).fill(7) } as const;
const packed = packInvitation({ conversation: 1, from: { kind: 'hospital', name: 'Eksempel sykehus' } });
const invitation = packed.status === 'packed' ? packed.digits : '';
const plan = newCode(random, 'plan');

const link = { secret: new Uint8Array(16).fill(3), fingerprint: new Uint8Array(16).fill(9) };
const { private: keys } = await newMember('owner', 1);
const id = 'A'.repeat(22);
const move = { room: id, member: id, token: 'A'.repeat(43), epoch: 1, letters: 0, keys };

const kinds = [
	['session', sessionLink(origin, session), sessionDigits(session)],
	['invitation', invitationLink(origin, invitation), invitation],
	['plan', planLink(origin, plan), codeDigits(plan)],
	['room', roomLink(origin, link), roomLinkDigits(link)],
	['move', moveLink(origin, move), moveDigits(move)]
] as const;

/** What comes out where a scanner believes in a US keyboard and the PC in a Norwegian one. */
const burst = (text: string) => text.replaceAll(':', 'Ø').replaceAll('/', '-').replace('#', '§');

test.each(kinds)('%s: link, scanner, encoded, digits alone', (kind, link, digits) => {
	for (const text of [link, `${link}\n`, burst(link), link.replace('#', '%23'), digits]) {
		expect(readCode(text).status, text).toMatch(/^(foreign|unknown-version|wrong-check)$/);
		expect(otherKind(text), text).toBe(kind);
	}
});

test.each(kinds)('%s: a burst that broke off is still known for what it is', (kind, link) => {
	const whole = burst(link);
	for (let length = whole.indexOf('§') + 3; length < whole.length; length++) {
		expect(readCode(whole.slice(0, length)).status).not.toMatch(/^(code|carried)$/);
		expect(otherKind(whole.slice(0, length))).toBe(kind);
	}
});

test('a plan’s code typed', () => expect(otherKind(formatCode(plan))).toBe('plan'));

test.each([
	'',
	'https://hjemvei.example.no/m',
	'https://hjemvei.example.no/m#',
	'https://example.com/i#12',
	'https://hjemvei.example.no/k#3112345678',
	'https://hjemvei.example.no/m#32123456',
	'Hei, her er koden min',
	`${formatCode(newCode(random)).slice(0, -1)}`,
	`3${codeDigits(newCode(random)).slice(1)}`,
	handoverLink(origin, newCode(random)),
	'9'.repeat(5000)
])('nothing of ours, or a code: %s', (input) => expect(otherKind(input)).toBeUndefined());

test('any text gets an answer', () => {
	fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void otherKind(text)));
});
