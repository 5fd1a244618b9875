/** What a stretched code opens: a ticket for the relay, a key for the content, a proof of having read it. */
import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { fromBase64url, sameBytes, sha256, toBase64url, utf8 } from '../bytes.ts';
import type { Kind } from './code.ts';

/** Argon2id (RFC 9106, version 0x13). `memory` in KiB, `length` in bytes. Fixed for version 1 codes. */
export const KDF = {
	memory: 65536,
	iterations: 3,
	parallelism: 1,
	salt: 'hjemvei/code/v1',
	length: 32
} as const;

export type Secrets = {
	/** base64url of 32 bytes: shown to the relay to fetch; the relay keeps only its hash. */
	readonly ticket: string;
	/** 32 bytes, AES-256-GCM. Encrypts once: every code is new. */
	readonly key: Uint8Array;
	/** 32 bytes, HMAC: proves to the phone that whoever confirmed knew the code. */
	readonly ack: Uint8Array;
};

/** Before each label: a plan's secrets open no result, even where the random symbols are the same. */
const LABELS = { result: 'hjemvei', plan: 'hjemvei/plan' } as const;

/** HKDF-SHA256 (RFC 5869) without salt, one label for each. `stretched` is Argon2id's 32 bytes. */
export function deriveSecrets(stretched: Uint8Array, kind: Kind = 'result'): Secrets {
	if (stretched.length !== KDF.length) throw new RangeError(`expected ${KDF.length} stretched bytes`);
	const derive = (label: string) =>
		hkdf(sha256, stretched, undefined, utf8(`${LABELS[kind]}/${label}/v1`), 32);
	return { ticket: toBase64url(derive('ticket')), key: derive('key'), ack: derive('ack') };
}

/** base64url SHA-256 of the ticket's 32 bytes: the name the relay knows the handover by. */
export function ticketHash({ ticket }: Pick<Secrets, 'ticket'>): string {
	const bytes = fromBase64url(ticket);
	if (bytes?.length !== 32) throw new TypeError('not a ticket');
	return toBase64url(sha256(bytes));
}

/** base64url HMAC-SHA256 over the claim id, as sent with the confirmation. */
export function claimProof({ ack }: Pick<Secrets, 'ack'>, claimId: string): string {
	return toBase64url(hmac(sha256, ack, utf8(claimId)));
}

/** Whether the confirmation came from someone who knew the code. Constant time; never throws. */
export function isClaimProof(secrets: Pick<Secrets, 'ack'>, claimId: string, proof: string): boolean {
	return sameBytes(utf8(claimProof(secrets, claimId)), utf8(proof));
}
