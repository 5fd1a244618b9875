/**
 * The carrying QR: a whole signed result in digits, rebuilt to the very same FHIR, so that its one
 * signature holds (DESIGN §4 Handover 2; steps in docs/formats.md).
 */
import { fromBase64url, toBase64url } from '../bytes.ts';
import { packHash } from '../instrument/hash.ts';
import type { Pack } from '../instrument/pack.ts';
import { toFhir, type FindPack, type Opened, type Result } from '../result/index.ts';
import { fromParts, partsOf } from '../result/signature.ts';
import { BitReader, BitWriter } from './bits.ts';
import { fromDigits, HEAD, MAX_BYTES, toDigits } from './digits.ts';
import { body, words, type Body } from './layout.ts';

export type Packed =
	{ readonly status: 'packed'; readonly digits: string } | { readonly status: 'too-large' };

export type Unpacked =
	/** Signed FHIR as text, for `openResult`, which alone says whether the signature holds. */
	| { readonly status: 'unpacked'; readonly json: string }
	/** The beginning of one: the scan broke off. */
	| { readonly status: 'incomplete' }
	/** Misread. */
	| { readonly status: 'wrong-check' }
	| { readonly status: 'unknown-version' | 'unknown-pack' | 'newer-pack' | 'malformed' };

const HASH_BYTES = 4;

/** The digits of an opened result. `too-large` is beyond every QR; how large a QR may be is for the screen. */
export function packResult({ result, pack, resource }: Opened & { status: 'opened' }): Packed {
	const { x, y, signature } = partsOf(resource);
	const key = Uint8Array.from([...fromBase64url(x)!, ...fromBase64url(y)!]);
	const bytes = write(pack, { ...withoutPack(result), key, signature });
	return bytes.length > MAX_BYTES ? { status: 'too-large' } : { status: 'packed', digits: toDigits(bytes) };
}

/** `digits`: from a stranger, nothing but digits. Never throws for what they say. */
export function unpackResult(digits: string, findPack: FindPack): Unpacked {
	if (!digits.startsWith(HEAD.slice(0, digits.length))) return { status: 'unknown-version' };
	const read = fromDigits(digits);
	if (read.status !== 'bytes') return read;
	try {
		return rebuild(read.bytes, findPack);
	} catch {
		// Bits that no result of this pack gives.
		return { status: 'malformed' };
	}
}

/** What the QR of an address holds. The fragment is never sent to the host. */
export function carryingLink(origin: string, digits: string): string {
	return `${origin}/k#${digits}`;
}

function rebuild(bytes: Uint8Array, findPack: FindPack): Unpacked {
	const from = new BitReader(bytes);
	const { id, version, hash } = words.read(from);
	const pack = findPack(id, version);
	if (pack === 'newer') return { status: 'newer-pack' };
	if (!pack || String(hashOf(pack)) !== String(hash)) return { status: 'unknown-pack' };
	const { key, signature, ...rest } = body(pack).read(from);
	// One result has one spelling: bits that stand for nothing would carry something unseen.
	if (String(write(pack, { ...rest, key, signature })) !== String(bytes)) return { status: 'malformed' };
	const resource = toFhir({ ...rest, pack: { id, version, hash: packHash(pack) } }, pack);
	const [x, y] = [toBase64url(key.subarray(0, 32)), toBase64url(key.subarray(32))];
	return { status: 'unpacked', json: JSON.stringify(fromParts(resource, { x, y, signature })) };
}

function write(pack: Pack, content: Body): Uint8Array {
	const out = new BitWriter();
	words.write(out, { id: pack.id, version: pack.version, hash: hashOf(pack) });
	body(pack).write(out, content);
	return out.bytes();
}

function hashOf(pack: Pack): Uint8Array {
	return fromBase64url(packHash(pack))!.subarray(0, HASH_BYTES);
}

function withoutPack({ pack: _rebuilt, ...rest }: Result): Omit<Result, 'pack'> {
	return rest;
}
