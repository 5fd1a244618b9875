// What clinics show and phones seal to it must be read so in every later build (tests/vectors/README.md).
import { readFileSync } from 'node:fs';
import { importJWK, type JWK } from 'jose';
import { expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '$lib/core/bytes.ts';
import {
	LINK_KDF,
	linkNumber,
	openFromSession,
	readSession,
	receiptProof,
	screenNumber,
	sessionDigits,
	sessionHash,
	sessionTicket,
	type Session
} from '$lib/core/session/index.ts';

type Reading = {
	name: string;
	input: string;
	expect: string | { way: string; expires: number; key: string };
	reason: string;
};
type Sealed = {
	name: string;
	input: string;
	expect: string;
	json?: string;
	ack?: string;
	proof?: string;
	reason: string;
};
type Derived = {
	digits: string;
	hash: string;
	ticket: string;
	number: string;
	stretched?: string;
};

const load = (name: string) =>
	JSON.parse(readFileSync(new URL(`../vectors/session/${name}-v1.json`, import.meta.url), 'utf8')) as unknown;
const readings = load('read') as Reading[];
const sealed = load('sealed') as Sealed[];
const { key, derived } = load('derived') as { key: JWK; derived: Derived[] };

function sessionOf(digits: string): Session {
	const read = readSession(digits);
	if (read.status !== 'session') throw new Error(read.status);
	return read.session;
}

test('there are enough of them, and most must be refused', () => {
	const refused = readings.filter(({ expect }) => typeof expect === 'string').length;
	const unopened = sealed.filter(({ expect }) => expect !== 'opened').length;
	expect(readings.length + sealed.length).toBeGreaterThanOrEqual(70);
	expect((refused + unopened) / (readings.length + sealed.length)).toBeGreaterThan(0.7);
});

test.each(readings)('session v1, read: $name', ({ input, expect: expected }) => {
	const read = readSession(input);
	if (read.status !== 'session') return expect(read).toEqual({ status: expected });
	const { way, expires, key } = read.session;
	expect({ way, expires, key: toBase64url(key) }).toEqual(expected);
	// It is still written with the very same digits.
	expect(input.replace(/\s/g, '')).toContain(sessionDigits(read.session));
});

test.each(sealed)('session v1, sealed: $name', async ({ input, expect: expected, json, ack, proof }) => {
	const session = sessionOf(derived[0]!.digits);
	const opened = await openFromSession(input, session, (await importJWK(key, 'ECDH-ES')) as CryptoKey);
	expect(opened.status).toBe(expected);
	if (opened.status !== 'opened') return;
	expect({ json: opened.json, ack: toBase64url(opened.ack) }).toEqual({ json, ack });
	expect(receiptProof(opened.ack, session)).toBe(proof);
});

test.each(derived)('session v1, derived: $number', async ({ digits, hash, ticket, number, stretched }) => {
	const session = sessionOf(digits);
	expect(toBase64url(sessionHash(session))).toBe(hash);
	expect(sessionTicket(session)).toBe(ticket);
	if (session.way === 'screen') return expect(screenNumber(session)).toBe(number);
	const { subtle } = globalThis.crypto;
	const input = await subtle.importKey('raw', new Uint8Array(fromBase64url(hash)!), 'PBKDF2', false, [
		'deriveBits'
	]);
	const salt = new TextEncoder().encode(LINK_KDF.salt);
	const { iterations } = LINK_KDF;
	const bits = await subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', iterations, salt }, input, 256);
	expect(toBase64url(new Uint8Array(bits))).toBe(stretched);
	expect(linkNumber(new Uint8Array(bits))).toBe(number);
});
