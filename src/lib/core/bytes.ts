/** Bytes as text and back, and the one hash used everywhere: SHA-256. */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { decode, encode } from 'jose/base64url';

export { sha256, utf8ToBytes as utf8, encode as toBase64url };

/**
 * base64url without padding (RFC 4648 §5). Undefined unless the text is the one canonical spelling:
 * decoders skip spare bits and spaces, so two spellings would otherwise mean the same bytes.
 */
export function fromBase64url(text: string): Uint8Array | undefined {
	try {
		const bytes = decode(text);
		return encode(bytes) === text ? bytes : undefined;
	} catch {
		return undefined;
	}
}

/** Whether it is base64url in its one spelling, without reading it: the bits of the last letter that stand for nothing are zero. */
export function isBase64url(text: string): boolean {
	return /^(?:[\w-]{4})*(?:[\w-][AQgw]|[\w-]{2}[AEIMQUYcgkosw048])?$/.test(text);
}

/** Canonical JSON (RFC 8785). Throws for what is not I-JSON, such as a lone surrogate. */
export function canonical(value: unknown): string {
	const json = canonicalize(value);
	if (json === undefined) throw new TypeError('not a JSON value');
	return json;
}

/** Takes the same time wherever the difference is. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
	if (a.length !== b.length) return false;
	let difference = 0;
	for (const [i, byte] of a.entries()) difference |= byte ^ b[i]!;
	return difference === 0;
}

/** Padded base64 (RFC 4648 §4), as FHIR's `base64Binary` wants it. */
export function toBase64(bytes: Uint8Array): string {
	const text = encode(bytes).replaceAll('-', '+').replaceAll('_', '/');
	return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
}

/** Undefined unless the text is the canonical spelling. */
export function fromBase64(text: string): Uint8Array | undefined {
	const bytes = fromBase64url(text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, ''));
	return bytes && toBase64(bytes) === text ? bytes : undefined;
}

// Core is compiled without DOM types; this class every platform has.
declare const TextDecoder: new (
	label: 'utf-8',
	options: { fatal: boolean; ignoreBOM: boolean }
) => { decode(bytes: Uint8Array): string };

/** Throws for what is not UTF-8. */
export function fromUtf8(bytes: Uint8Array): string {
	return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
