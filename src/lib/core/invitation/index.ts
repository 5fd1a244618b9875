/** An invitation as digits and as a link, and back (docs/formats.md, «Invitation»). Unsigned, and only to prefill. */
import { BitReader, BitWriter } from '../qr/bits.ts';
import { fromDigits, toDigits } from '../qr/digits.ts';
import { isInvitation, type Invitation } from './invitation.ts';
import { layout } from './layout.ts';

export * from './invitation.ts';

/** Kind 4, version 1. */
const HEAD = '41';
/** With an address of up to 60 signs a QR of version 15-M holds it, which every phone reads from paper. */
export const MAX_INVITATION_BYTES = 340;
const LONGEST_INPUT = 4000;

export type Packed =
	{ readonly status: 'packed'; readonly digits: string } | { readonly status: 'too-large' | 'malformed' };

export type ReadInvitation =
	| { readonly status: 'read'; readonly invitation: Invitation }
	/** Only the beginning of one. */
	| { readonly status: 'incomplete' }
	| { readonly status: 'wrong-check' }
	/** An invitation of a later form than this build knows. */
	| { readonly status: 'unknown-version' }
	/** The digits are whole, but say what no invitation says. */
	| { readonly status: 'malformed' }
	| { readonly status: 'empty' | 'foreign' };

/** The digits of an invitation. Never throws: what is spelled wrong is `malformed`. */
export function packInvitation(invitation: Invitation): Packed {
	if (!isInvitation(invitation)) return { status: 'malformed' };
	const bytes = write(invitation);
	return bytes.length > MAX_INVITATION_BYTES
		? { status: 'too-large' }
		: { status: 'packed', digits: toDigits(bytes, HEAD) };
}

/** What letter, message and QR hold. The fragment is never sent to the host. */
export function invitationLink(origin: string, digits: string): string {
	return `${origin}/i#${digits}`;
}

/** `input`: from a stranger, a link, a message with one in it, or the digits alone. Never throws. */
export function readInvitation(input: string): ReadInvitation {
	if (input.trim() === '') return { status: 'empty' };
	if (input.length > LONGEST_INPUT) return { status: 'foreign' };
	const digits = digitsIn(input);
	if (digits === undefined) return { status: 'foreign' };
	if (digits.length < HEAD.length) return { status: 'incomplete' };
	if (!digits.startsWith(HEAD)) return { status: 'unknown-version' };
	const read = fromDigits(digits);
	if (read.status !== 'bytes') return read;
	const invitation = unpack(read.bytes);
	return invitation ? { status: 'read', invitation } : { status: 'malformed' };
}

/** Digits of kind 4. Message apps break a long link with spaces and marks, and mail filters turn `#` into `%23`. */
function digitsIn(input: string): string | undefined {
	const bare = input.replace(/[\s\p{Cf}]+/gu, '');
	const [, digits] = /^(\d+)$/.exec(bare) ?? /\/i(?:#|%(?:25)*23)(\d+|$)/i.exec(bare) ?? [];
	return digits === undefined || digits === '' || digits.startsWith(HEAD[0]!) ? digits : undefined;
}

function unpack(bytes: Uint8Array): Invitation | undefined {
	if (bytes.length > MAX_INVITATION_BYTES) return undefined;
	try {
		const invitation = layout.read(new BitReader(bytes));
		// One invitation has one spelling: bits that stand for nothing would carry something unseen.
		return isInvitation(invitation) && String(write(invitation)) === String(bytes) ? invitation : undefined;
	} catch {
		// Bits that no invitation gives.
		return undefined;
	}
}

function write(invitation: Invitation): Uint8Array {
	const out = new BitWriter();
	layout.write(out, invitation);
	return out.bytes();
}
