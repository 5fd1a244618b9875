import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { encode } from 'jose/base64url';
import type { Pack } from './pack.ts';

/**
 * What a pack says, as one value: base64url SHA-256 (RFC 4648 §5) of its canonical JSON (RFC 8785).
 * A signed result names it, so the words cannot change beneath an answer.
 */
export function packHash(pack: Pack): string {
	const json = canonicalize(pack);
	if (json === undefined) throw new Error('a pack must be JSON');
	return encode(sha256(utf8ToBytes(json)));
}
