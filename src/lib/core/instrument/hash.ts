import { canonical, sha256, toBase64url, utf8 } from '../bytes.ts';
import type { Pack } from './pack.ts';

/**
 * What a pack says, as one value: base64url SHA-256 (RFC 4648 §5) of its canonical JSON (RFC 8785).
 * A signed result names it, so the words cannot change beneath an answer.
 */
export function packHash(pack: Pack): string {
	return toBase64url(sha256(utf8(canonical(pack))));
}
