import { hkdf } from '@noble/hashes/hkdf.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { expect, test } from 'vitest';
import { fromBase64url, sha256, toBase64url } from '../bytes.ts';
import { claimProof, deriveSecrets, isClaimProof, ticketHash } from './secrets.ts';

const stretched = new Uint8Array(32).fill(7);
const secrets = deriveSecrets(stretched);

test('HKDF-SHA256 gives RFC 5869 test case 1', () => {
	const okm = hkdf(
		sha256,
		hexToBytes('0b'.repeat(22)),
		hexToBytes('000102030405060708090a0b0c'),
		hexToBytes('f0f1f2f3f4f5f6f7f8f9'),
		42
	);
	expect(bytesToHex(okm)).toBe(
		'3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865'
	);
});

test('each secret is WebCrypto’s HKDF of the stretched code under its own label', async () => {
	const key = await crypto.subtle.importKey('raw', stretched, 'HKDF', false, ['deriveBits']);
	const derive = async (label: string) => {
		const info = new TextEncoder().encode(`hjemvei/${label}/v1`);
		const params = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info };
		return new Uint8Array(await crypto.subtle.deriveBits(params, key, 256));
	};
	expect(secrets).toEqual({
		ticket: toBase64url(await derive('ticket')),
		key: await derive('key'),
		ack: await derive('ack')
	});
	expect(() => deriveSecrets(new Uint8Array(31))).toThrow(RangeError);
});

test('the ticket’s hash is over its bytes, not its spelling', () => {
	expect(ticketHash(secrets)).toBe(toBase64url(sha256(fromBase64url(secrets.ticket)!)));
	expect(() => ticketHash({ ticket: 'short' })).toThrow(TypeError);
});

test('a claim is proven by whoever has the code, for that claim alone', async () => {
	const proof = claimProof(secrets, 'AAAAAAAAAAAAAAAAAAAAAA');
	const key = await crypto.subtle.importKey(
		'raw',
		secrets.ack as Uint8Array<ArrayBuffer>,
		{ name: 'HMAC', hash: 'SHA-256' },
		false,
		['sign']
	);
	const mac = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode('AAAAAAAAAAAAAAAAAAAAAA'));
	expect(proof).toBe(toBase64url(new Uint8Array(mac)));
	expect(isClaimProof(secrets, 'AAAAAAAAAAAAAAAAAAAAAA', proof)).toBe(true);
	expect(isClaimProof(secrets, 'BAAAAAAAAAAAAAAAAAAAAA', proof)).toBe(false);
	expect(isClaimProof(deriveSecrets(new Uint8Array(32)), 'AAAAAAAAAAAAAAAAAAAAAA', proof)).toBe(false);
	for (const wrong of ['', proof.slice(1), `${proof}=`, proof.toLowerCase(), '\ud800'])
		expect(isClaimProof(secrets, 'AAAAAAAAAAAAAAAAAAAAAA', wrong)).toBe(false);
});
