import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toDigits } from '../qr/digits.ts';
import { newPair } from '../../../../tests/support/session.ts';
import { linkNumber, formatNumber, screenNumber, sessionHash, sessionTicket } from './secrets.ts';
import { readSession, sessionBytes, sessionDigits, sessionLink, type Session } from './session.ts';

const ORIGIN = 'https://hjemvei.example.no';
const EXPIRES = 1_795_342_620;
const { key } = await newPair();
const session: Session = { way: 'screen', expires: EXPIRES, key };
const digits = sessionDigits(session);

const body = () => sessionBytes(session).slice(2);

test('a session is 175 digits, and the same again from a link, digits alone, or a mail that broke it over lines', () => {
	expect(digits).toMatch(/^31069\d{170}$/);
	const read = { status: 'session', session };
	const link = sessionLink(ORIGIN, session);
	for (const text of [link, digits, link.replace('#', '%23'), `  ${link}.\n`, `<${link}>`])
		expect(readSession(text)).toEqual(read);
	expect(readSession(link.replace(/(\d{60})/, '$1\r\n'))).toEqual(read);
	expect(readSession(sessionDigits({ ...session, way: 'link' }))).toMatchObject({ session: { way: 'link' } });
});

test('any digit wrong, or any two that change places, is refused', () => {
	for (const [at, digit] of [...digits].entries())
		for (const other of '0123456789')
			if (other !== digit)
				expect(readSession(digits.slice(0, at) + other + digits.slice(at + 1)).status).not.toBe('session');
	fc.assert(
		fc.property(fc.nat(174), fc.nat(174), (a, b) => {
			const swapped = [...digits];
			[swapped[a], swapped[b]] = [swapped[b]!, swapped[a]!];
			expect(readSession(swapped.join('')).status === 'session').toBe(swapped.join('') === digits);
		})
	);
});

test('reserved bits, other versions and other kinds are refused', () => {
	for (let way = 2; way < 256; way++) {
		const bytes = body();
		bytes[0] = way;
		expect(readSession(toDigits(bytes, '31'))).toEqual({ status: 'unknown-version' });
	}
	expect(readSession(toDigits(body(), '32'))).toEqual({ status: 'unknown-version' });
	for (const other of [
		`${ORIGIN}/k#111234567890123456789`,
		'2101234',
		'4112',
		`${ORIGIN}/i#4112`,
		'5112',
		`${ORIGIN}/p#5112`
	])
		expect(readSession(other)).toEqual({ status: 'other-kind' });
	for (const foreign of ['', 'https://example.no/', 'x'.repeat(3000), `${ORIGIN}/p#${digits}`, '\ud800'])
		expect(readSession(foreign).status).toBe('foreign');
});

test('the beginning of one is incomplete, wherever it broke off', () => {
	const link = sessionLink(ORIGIN, session);
	for (let length = `${ORIGIN}/m`.length; length < link.length; length++)
		expect(readSession(link.slice(0, length)), String(length)).toEqual({ status: 'incomplete' });
});

test('what is no point on the curve, or more or less than one, is refused', () => {
	const p = Buffer.from('ffffffff00000001000000000000000000000000ffffffffffffffffffffffff', 'hex');
	const off = body();
	off[68]! ^= 1;
	const zero = body().fill(0, 5);
	const beyond = body();
	beyond.set(p, 37);
	for (const bytes of [off, zero, beyond, body().slice(1), new Uint8Array([...body(), 0])])
		expect(readSession(toDigits(bytes, '31'))).toEqual({ status: 'malformed' });
});

test('the numbers and the ticket follow from every part of it', () => {
	const others: Session[] = [
		{ ...session, way: 'link' },
		{ ...session, expires: EXPIRES + 60 },
		{ ...session, key: key.map((byte, at) => (at === 63 ? byte ^ 1 : byte)) }
	];
	for (const of of [sessionTicket, (of: Session) => String(sessionHash(of))])
		expect(new Set([session, ...others].map(of)).size).toBe(4);
	expect(screenNumber(session)).toMatch(/^\d{4}$/);
	expect(formatNumber(linkNumber(new Uint8Array(32).fill(9)))).toMatch(/^\d{4}\u00a0\d{4}\u00a0\d{4}$/);
	expect(formatNumber(screenNumber(session))).toBe(screenNumber(session));
});

test('whatever is read is written the same way', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...'0123456789#/mki%23. '), maxLength: 400 }), (text) => {
			const read = readSession(text);
			if (read.status === 'session') expect(text).toContain(sessionDigits(read.session));
		})
	);
});
