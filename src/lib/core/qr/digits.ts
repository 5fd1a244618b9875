/**
 * Bytes as digits: seven bytes are seventeen digits, which loses less than one per cent and is what
 * a scanner types right on any keyboard. Kind and version stand first, then the number of bytes, so that a
 * broken-off burst is known for one, and two check digits modulo 97 stand last. A whole result and an
 * invitation are written so.
 */
import { checkDigits97, hasCheck97 } from '../envelope/check97.ts';

/** Kind 2, a whole result; the version is the result's own format, which its signature covers. */
export const HEAD = '21';
const COUNT = 3;
const GROUP_BYTES = 7;
/** How many digits a group of so many bytes takes. */
const DIGITS = [0, 3, 5, 8, 10, 13, 15, 17];
const GROUP_DIGITS = DIGITS[GROUP_BYTES]!;
/** What `COUNT` digits can say; a QR of version 22-M holds less. */
export const MAX_BYTES = 999;
/** The fewest digits by which it is ours: kind, version, count, check. */
const FRAME = HEAD.length + COUNT + 2;

export type ReadDigits =
	| { readonly status: 'bytes'; readonly bytes: Uint8Array }
	| { readonly status: 'incomplete' | 'wrong-check' };

/** `head`: kind and version, one digit each. Throws RangeError for more than MAX_BYTES. */
export function toDigits(bytes: Uint8Array, head: string = HEAD): string {
	if (bytes.length > MAX_BYTES) throw new RangeError('too many bytes');
	const groups = Array.from({ length: Math.ceil(bytes.length / GROUP_BYTES) }, (_, i) =>
		bytes.subarray(i * GROUP_BYTES, (i + 1) * GROUP_BYTES)
	);
	const digits = head + String(bytes.length).padStart(COUNT, '0') + groups.map(groupDigits).join('');
	return digits + checkDigits97(digits);
}

/** `digits` begins with kind and version and holds nothing but digits. */
export function fromDigits(digits: string): ReadDigits {
	const count = Number(digits.slice(HEAD.length, HEAD.length + COUNT));
	const length = FRAME + Math.floor(count / GROUP_BYTES) * GROUP_DIGITS + DIGITS[count % GROUP_BYTES]!;
	if (digits.length < FRAME || digits.length < length) return { status: 'incomplete' };
	if (digits.length > length || !hasCheck97(digits)) return { status: 'wrong-check' };
	const body = digits.slice(HEAD.length + COUNT, -2);
	const groups = body.match(new RegExp(`\\d{1,${GROUP_DIGITS}}`, 'g')) ?? [];
	const bytes = groups.map(groupBytes);
	if (bytes.includes(undefined)) return { status: 'wrong-check' };
	return { status: 'bytes', bytes: Uint8Array.from(bytes.flatMap((group) => [...group!])) };
}

function groupDigits(bytes: Uint8Array): string {
	const value = bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
	return value.toString().padStart(DIGITS[bytes.length]!, '0');
}

/** Undefined for digits that no bytes give. */
function groupBytes(digits: string): Uint8Array | undefined {
	const length = DIGITS.indexOf(digits.length);
	const value = BigInt(digits);
	if (value >> BigInt(8 * length)) return undefined;
	return Uint8Array.from({ length }, (_, i) => Number((value >> BigInt(8 * (length - 1 - i))) & 255n));
}
