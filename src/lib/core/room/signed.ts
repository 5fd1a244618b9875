/**
 * What every message of a room is inside its sealing: a detached JWS (RFC 7515 appendix F), ES256, whose protected header
 * names what the message is, where it belongs and who sends it; then the content as it is; then padding.
 * A signature by the member's room key is what tells who wrote it: the key of an epoch all its members have.
 */
import { CompactSign, compactVerify, type CryptoKey } from 'jose';
import { canonical, fromBase64url, fromUtf8, toBase64url, utf8 } from '../bytes.ts';
import { one, shape, type Check, type Shape } from '../shape.ts';
import { isId } from './rules.ts';

/** Sizes tell little, and a message is small: steps of 1 KiB. */
export const STEP = 1024;
const MAX_TEXT = 47 * STEP;
/** Bytes of content that fit whatever the names; a body is then at most 64 KiB. */
export const MAX_CONTENT = 46 * STEP;
/** Between the signature and the content, and after the content (ISO/IEC 7816-4: this, then zeros). */
const [LINE_FEED, END] = [0x0a, 0x80];
const LONGEST_JWS = 2 * STEP;
const TYPE = 'hjemvei-room+jws';

/** Members of the protected header beside `alg`, `typ` and `v`. */
export type Names = { readonly kind: string; readonly room: string; readonly from: string } & Readonly<
	Record<string, unknown>
>;

/** A message read, its signature not yet looked at. */
export type Signed<N extends Names> = {
	readonly names: N;
	readonly content: Uint8Array;
	/** Whether it is by this key. Never throws. */
	readonly isBy: (key: CryptoKey) => Promise<boolean>;
};

/** The padded text to seal. `key` may be non-extractable. Throws RangeError above `MAX_CONTENT` bytes. */
export async function sign(names: Names, content: Uint8Array, key: CryptoKey): Promise<Uint8Array> {
	if (content.length > MAX_CONTENT) throw new RangeError(`at most ${MAX_CONTENT} bytes`);
	const signer = new CompactSign(content).setProtectedHeader(headerOf(names));
	const [header, , signature] = (await signer.sign(key)).split('.');
	return padded(utf8(`${header}..${signature}\n`), content);
}

/** `fields`: what else stands in the header of this kind, and nothing more may. Undefined for any other text. Never throws. */
export function readSigned<N extends Names>(
	text: Uint8Array,
	kind: N['kind'],
	fields: Shape
): Signed<N> | undefined {
	try {
		const [jws, content] = unpadded(text);
		const [, header = '', signature = ''] = /^([\w-]+)\.\.([\w-]{86})$/.exec(jws)!;
		const names = namesIn<N>(header, shape({ kind: one(kind), room: isId, from: isId, ...fields }));
		if (!names || !fromBase64url(signature)) return undefined;
		return { names, content, isBy: (key) => holds(header, content, signature, key) };
	} catch {
		// Not a text of ours.
		return undefined;
	}
}

async function holds(
	header: string,
	content: Uint8Array,
	signature: string,
	key: CryptoKey
): Promise<boolean> {
	try {
		await compactVerify(`${header}.${toBase64url(content)}.${signature}`, key, { algorithms: ['ES256'] });
		return true;
	} catch {
		return false;
	}
}

/** Canonical, so that it has one spelling. `typ` keeps it from meaning anything elsewhere (RFC 8725 §3.11). */
function headerOf(names: Names) {
	return JSON.parse(canonical({ ...names, alg: 'ES256', typ: TYPE, v: 1 })) as { alg: string };
}

function namesIn<N extends Names>(part: string, check: Check): N | undefined {
	const { alg, typ, v, ...names } = JSON.parse(fromUtf8(fromBase64url(part)!)) as Record<string, unknown>;
	if (alg !== 'ES256' || typ !== TYPE || v !== 1 || !check(names)) return undefined;
	return toBase64url(JSON.stringify(headerOf(names as N))) === part ? (names as N) : undefined;
}

function padded(jws: Uint8Array, content: Uint8Array): Uint8Array {
	const out = new Uint8Array(Math.ceil((jws.length + content.length + 1) / STEP) * STEP);
	if (out.length > MAX_TEXT) throw new RangeError('too much');
	out.set(jws);
	out.set(content, jws.length);
	out[jws.length + content.length] = END;
	return out;
}

/** Throws for what is not padded so. */
function unpadded(text: Uint8Array): [jws: string, content: Uint8Array] {
	const line = text.subarray(0, LONGEST_JWS).indexOf(LINE_FEED);
	const end = text.findLastIndex((byte) => byte !== 0);
	const least = Math.ceil((end + 1) / STEP) * STEP;
	if (line < 0 || end <= line || text[end] !== END || text.length !== least) throw new TypeError('padding');
	return [fromUtf8(text.subarray(0, line)), text.slice(line + 1, end)];
}
