/**
 * The sealed result, or plan, as the relay holds it: JWE compact (RFC 7516), `dir` with A256GCM, no compression
 * (sizes would tell about content), padded with spaces, which JSON readers skip.
 *
 * The protected header has one allowed spelling. It names the ticket's hash, so that a relay cannot hand
 * out one ciphertext under another's ticket, and nothing in it is chosen by whoever made the file.
 */
import { CompactEncrypt, compactDecrypt } from 'jose';
import { fromBase64url, fromUtf8, toBase64url, utf8 } from '../bytes.ts';
import type { Kind } from './code.ts';
import { MAX_PADDED, padded } from './pad.ts';
import { ticketHash, type Secrets } from './secrets.ts';

/** Bytes of a sealed result; the relay takes no more. */
export const MAX_SEALED = 65_536;
/** Bytes of JSON that fit. */
export const MAX_JSON = MAX_PADDED;

export type Unsealed =
	| { readonly status: 'opened'; readonly json: string }
	/** Not something this version seals. */
	| { readonly status: 'malformed'; readonly cause?: unknown }
	/** Sealed for another code. */
	| { readonly status: 'not-for-this-code' }
	/** Rightly addressed, but not what was sealed. */
	| { readonly status: 'tampered'; readonly cause: unknown };

/** `random`: 12 fresh bytes, the initialization vector. Throws RangeError above `MAX_JSON` bytes. */
export async function seal(
	json: string,
	secrets: Secrets,
	random: Uint8Array,
	kind: Kind = 'result'
): Promise<string> {
	return (
		new CompactEncrypt(padded(utf8(json)))
			.setProtectedHeader(header(secrets, kind))
			// jose would rather draw it itself; core takes randomness as an argument, and each key seals once.
			.setInitializationVector(random)
			.encrypt(secrets.key)
	);
}

/** Never throws: every byte of `jwe` may have been chosen by a stranger. */
export async function unseal(jwe: string, secrets: Secrets, kind: Kind = 'result'): Promise<Unsealed> {
	const parts = jwe.length <= MAX_SEALED ? jwe.split('.') : [];
	if (parts.length !== 5 || parts.some((part) => !fromBase64url(part))) return { status: 'malformed' };
	if (parts[0] !== encoded(header(secrets, kind)))
		return { status: isOurs(parts[0]!, kind) ? 'not-for-this-code' : 'malformed' };
	try {
		const { plaintext } = await compactDecrypt(jwe, secrets.key, {
			keyManagementAlgorithms: ['dir'],
			contentEncryptionAlgorithms: ['A256GCM']
		});
		return { status: 'opened', json: fromUtf8(plaintext).trimEnd() };
	} catch (cause) {
		return { status: 'tampered', cause };
	}
}

/** What is in it, as its content type. */
const CONTENT = { result: 'application/fhir+json', plan: 'application/hjemvei-plan+json' } as const;

function header(secrets: Secrets, kind: Kind) {
	return headerFor(ticketHash(secrets), kind);
}

function headerFor(tkt: string, kind: Kind) {
	return { alg: 'dir', enc: 'A256GCM', cty: CONTENT[kind], tkt } as const;
}

function encoded(header: ReturnType<typeof headerFor>): string {
	return toBase64url(JSON.stringify(header));
}

/** Whether a header is ours but for the ticket it names. */
function isOurs(part: string, kind: Kind): boolean {
	try {
		const { tkt } = JSON.parse(fromUtf8(fromBase64url(part)!)) as { tkt?: unknown };
		return typeof tkt === 'string' && encoded(headerFor(tkt, kind)) === part;
	} catch {
		return false;
	}
}
