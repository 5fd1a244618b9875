import fc from 'fast-check';
import { CompactEncrypt } from 'jose';
import { expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '../bytes.ts';
import { MAX_JSON, MAX_SEALED, seal, unseal } from './seal.ts';
import { deriveSecrets, ticketHash } from './secrets.ts';

const secrets = deriveSecrets(new Uint8Array(32).fill(1));
const others = deriveSecrets(new Uint8Array(32).fill(2));
const iv = new Uint8Array(12).fill(3);
const json = JSON.stringify({ note: 'Æ og 🌲' });
const parts = (jwe: string) => jwe.split('.');

test('what was sealed opens with the same code, in steps of 4 KiB', async () => {
	const text = fc.json({ maxDepth: 3 });
	await fc.assert(
		fc.asyncProperty(text, fc.uint8Array({ minLength: 12, maxLength: 12 }), async (json, iv) => {
			const jwe = await seal(json, secrets, iv);
			expect(await unseal(jwe, secrets)).toEqual({ status: 'opened', json });
			expect(fromBase64url(parts(jwe)[3]!)!.length % 4096).toBe(0);
		})
	);
});

test('sizes around each step and at the limit', async () => {
	for (const [length, steps] of [
		[2, 1],
		[4096, 1],
		[4097, 2],
		[MAX_JSON, MAX_JSON / 4096]
	] as const) {
		const jwe = await seal(`"${'x'.repeat(length - 2)}"`, secrets, iv);
		expect(fromBase64url(parts(jwe)[3]!)!.length).toBe(steps * 4096);
		expect(jwe.length).toBeLessThanOrEqual(MAX_SEALED);
	}
	await expect(seal('x'.repeat(MAX_JSON + 1), secrets, iv)).rejects.toThrow(RangeError);
});

test('the header is public, names the ticket’s hash and nothing about the content', async () => {
	const [header, key] = parts(await seal(json, secrets, iv));
	expect(JSON.parse(atob(header!.replaceAll('-', '+').replaceAll('_', '/')))).toEqual({
		alg: 'dir',
		enc: 'A256GCM',
		cty: 'application/fhir+json',
		tkt: ticketHash(secrets)
	});
	expect(key).toBe('');
});

test('a ciphertext handed out for another code is told apart from a broken one', async () => {
	const jwe = await seal(json, others, iv);
	expect(await unseal(jwe, secrets)).toEqual({ status: 'not-for-this-code' });
	const [header] = parts(await seal(json, secrets, iv));
	const readdressed = [header, ...parts(jwe).slice(1)].join('.');
	expect(await unseal(readdressed, secrets)).toMatchObject({ status: 'tampered' });
});

test('every bit of every character flipped is refused', async () => {
	const jwe = await seal(json, secrets, iv);
	// The middle of the ciphertext is alike; its first and last hundred characters stand for it.
	const [head, tail] = [jwe.indexOf('.', jwe.indexOf('..') + 2) + 100, jwe.length - 122];
	const places = [...jwe].map((_, i) => i).filter((i) => i < head || i > tail || i % 97 === 0);
	for (const i of places)
		for (let bit = 0; bit < 8; bit++) {
			const flipped = String.fromCharCode(jwe.charCodeAt(i) ^ (1 << bit));
			const { status } = await unseal(jwe.slice(0, i) + flipped + jwe.slice(i + 1), secrets);
			expect(status, `bit ${bit} of ${i}`).not.toBe('opened');
		}
});

test.each([
	['another enc', { enc: 'A128CBC-HS256' }],
	['another alg', { alg: 'A256GCMKW' }],
	['zip', { zip: 'DEF' }],
	['crit', { crit: ['x'], x: 1 }],
	['a second key', { jwk: { kty: 'oct', k: 'AA' } }],
	['no content type', { cty: undefined }],
	['a number for a ticket', { tkt: 7 }],
	['null', null]
])('a hostile header is a value, never a throw: %s', async (_, change) => {
	const good = { alg: 'dir', enc: 'A256GCM', cty: 'application/fhir+json', tkt: ticketHash(secrets) };
	const header = toBase64url(JSON.stringify(change && { ...good, ...change }));
	const [, ...rest] = parts(await seal(json, secrets, iv));
	expect(await unseal([header, ...rest].join('.'), secrets)).toEqual({ status: 'malformed' });
});

test('the right key under a spelling of the header that is not ours is refused', async () => {
	const jwe = await new CompactEncrypt(new TextEncoder().encode(json))
		.setProtectedHeader({
			enc: 'A256GCM',
			alg: 'dir',
			cty: 'application/fhir+json',
			tkt: ticketHash(secrets)
		})
		.encrypt(secrets.key);
	expect(await unseal(jwe, secrets)).toEqual({ status: 'malformed' });
});

test('bytes that are not UTF-8 are refused', async () => {
	const jwe = await new CompactEncrypt(Uint8Array.of(0xff, 0xfe))
		.setProtectedHeader({
			alg: 'dir',
			enc: 'A256GCM',
			cty: 'application/fhir+json',
			tkt: ticketHash(secrets)
		})
		.encrypt(secrets.key);
	expect(await unseal(jwe, secrets)).toMatchObject({ status: 'tampered' });
});

test('garbage of any shape and size is refused', async () => {
	for (const garbage of ['', '.', '....', 'a.b.c.d.e', '\ud800....', 'A'.repeat(MAX_SEALED + 1)])
		expect(await unseal(garbage, secrets)).toEqual({ status: 'malformed' });
	await fc.assert(
		fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
			expect((await unseal(text, secrets)).status).toBe('malformed');
		})
	);
});

test('a plan sealed for the same symbols opens nothing of a result’s, and the other way', async () => {
	const stretched = new Uint8Array(32).fill(1);
	const plans = deriveSecrets(stretched, 'plan');
	expect(plans.ticket).not.toBe(secrets.ticket);
	expect(plans.key).not.toEqual(secrets.key);
	expect(plans.ack).not.toEqual(secrets.ack);
	const plan = await seal(json, plans, iv, 'plan');
	expect(await unseal(plan, plans, 'plan')).toEqual({ status: 'opened', json });
	expect(await unseal(plan, plans)).toEqual({ status: 'malformed' });
	expect(await unseal(plan, secrets)).toEqual({ status: 'malformed' });
	expect(await unseal(await seal(json, secrets, iv), secrets, 'plan')).toEqual({ status: 'malformed' });
	expect(await unseal(plan, deriveSecrets(new Uint8Array(32).fill(2), 'plan'), 'plan')).toEqual({
		status: 'not-for-this-code'
	});
});
