import { CompactEncrypt, importJWK } from 'jose';
import { expect, test } from 'vitest';
import { newSession, sessionRandom } from '../../../../tests/support/session.ts';
import { fromBase64url, toBase64url, utf8 } from '../bytes.ts';
import { MAX_SEALED } from '../envelope/index.ts';
import { MAX_SESSION_JSON, openFromSession, sealToSession } from './seal.ts';
import { isReceiptProof, receiptProof, sessionHash } from './secrets.ts';

const { session, privateKey } = await newSession();
const other = await newSession();
const json = JSON.stringify({ note: 'Æ og 🌲' });
const random = await sessionRandom();
const jwe = await sealToSession(json, session, random);
const headerOf = (jwe: string) =>
	JSON.parse(new TextDecoder().decode(fromBase64url(jwe.split('.')[0]!))) as Record<string, unknown>;
const open = (jwe: string) => openFromSession(jwe, session, privateKey);

test('what was sealed opens in the tab that made the key, in steps of 4 KiB, with the proof’s secret', async () => {
	expect(await open(jwe)).toEqual({ status: 'opened', json, ack: new Uint8Array(random.ack) });
	for (const [length, steps] of [
		[4096 - 32, 1],
		[4096 - 31, 2],
		[MAX_SESSION_JSON, 11]
	] as const) {
		const sealed = await sealToSession('x'.repeat(length), session, await sessionRandom());
		expect(fromBase64url(sealed.split('.')[3]!)!.length).toBe(steps * 4096);
		expect(sealed.length).toBeLessThanOrEqual(MAX_SEALED);
		expect(await open(sealed)).toMatchObject({ status: 'opened', json: 'x'.repeat(length) });
	}
	await expect(sealToSession('x'.repeat(MAX_SESSION_JSON + 1), session, random)).rejects.toThrow(RangeError);
});

test('the header names the session’s hash and an ephemeral key, and nothing about the content', () => {
	expect(headerOf(jwe)).toEqual({
		alg: 'ECDH-ES',
		enc: 'A256GCM',
		apu: toBase64url('hjemvei/session/v1'),
		apv: toBase64url(sessionHash(session)),
		epk: { kty: 'EC', crv: 'P-256', x: expect.any(String), y: expect.any(String) }
	});
});

test('what was sealed to another session is told apart, and readdressed it does not open', async () => {
	const elsewhere = await sealToSession(json, other.session, await sessionRandom());
	expect(await open(elsewhere)).toEqual({ status: 'not-for-this-session' });
	const header = { ...headerOf(elsewhere), apv: toBase64url(sessionHash(session)) };
	const readdressed = [toBase64url(JSON.stringify(header)), ...elsewhere.split('.').slice(1)].join('.');
	expect(await open(readdressed)).toMatchObject({ status: 'tampered' });
});

test('another way, minute or version of the same key is another session', async () => {
	for (const changed of [
		{ ...session, way: 'link' as const },
		{ ...session, expires: session.expires + 60 }
	]) {
		const sealed = await sealToSession(json, changed, await sessionRandom());
		expect(await open(sealed)).toEqual({ status: 'not-for-this-session' });
		const header = { ...headerOf(sealed), apv: toBase64url(sessionHash(session)) };
		const readdressed = [toBase64url(JSON.stringify(header)), ...sealed.split('.').slice(1)].join('.');
		expect(await open(readdressed)).toMatchObject({ status: 'tampered' });
	}
});

test('sealed under another key than the session’s, it does not open', async () => {
	const [x, y] = [other.session.key.slice(0, 32), other.session.key.slice(32)].map(toBase64url);
	const key = await importJWK({ kty: 'EC', crv: 'P-256', x: x!, y: y! }, 'ECDH-ES');
	const swapped = await new CompactEncrypt(new Uint8Array(4096).fill(32))
		.setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM' })
		.setKeyManagementParameters({ apu: utf8('hjemvei/session/v1'), apv: sessionHash(session) })
		.encrypt(key);
	expect(await open(swapped)).toMatchObject({ status: 'tampered' });
});

test('every character changed is refused', async () => {
	// The middle of the ciphertext is alike; its first and last hundred characters stand for it.
	const places = [...jwe].flatMap((_, at) => (at < 700 || at > jwe.length - 130 ? [at] : []));
	for (const at of places) {
		const changed = jwe.slice(0, at) + (jwe[at] === 'A' ? 'B' : 'A') + jwe.slice(at + 1);
		expect((await open(changed)).status, `at ${at}`).not.toBe('opened');
	}
});

test('a header with more, less, twice or other than ours is malformed', async () => {
	const [part, ...rest] = jwe.split('.');
	const header = headerOf(jwe);
	const { apu, ...less } = header;
	expect(apu).toBeTruthy();
	const text = JSON.stringify(header);
	for (const changed of [
		JSON.stringify({ ...header, kid: 'x' }),
		JSON.stringify({ ...header, zip: 'DEF' }),
		JSON.stringify({ ...header, epk: { ...(header.epk as object), d: 'x' } }),
		JSON.stringify({ ...header, alg: 'ECDH-ES+A256KW' }),
		JSON.stringify({ ...header, enc: 'A128GCM' }),
		JSON.stringify({ ...header, apu: toBase64url('hjemvei/session/v2') }),
		JSON.stringify(less),
		text.replace('{', '{ '),
		text.replace('{', '{"alg":"dir",'),
		'[]',
		'null',
		'x'
	])
		expect(await open([toBase64url(changed), ...rest].join('.')), changed).toEqual({ status: 'malformed' });
	for (const shape of ['', '....', part!, `${jwe}.`, jwe.replace('..', '.AA.'), 'x'.repeat(MAX_SEALED + 1)])
		expect((await open(shape)).status).not.toBe('opened');
});

test('the receipt is proven by what was opened, for this session alone', () => {
	const proof = receiptProof(random.ack, session);
	expect(isReceiptProof(random.ack, session, proof)).toBe(true);
	expect(isReceiptProof(random.ack, other.session, proof)).toBe(false);
	expect(isReceiptProof(new Uint8Array(32), session, proof)).toBe(false);
	for (const wrong of ['', proof.slice(1), `${proof}A`])
		expect(isReceiptProof(random.ack, session, wrong)).toBe(false);
});
