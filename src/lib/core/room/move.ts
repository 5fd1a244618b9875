/**
 * A room on its way to the owner's next phone, by a QR from screen to camera or as a file: all that being the owner takes.
 * Whoever has it is the owner, until the token in it is replaced, which the new phone does at once.
 */
import { canonical, fromBase64url, toBase64url } from '../bytes.ts';
import type { Sheet } from '../instrument/sheet.ts';
import { toDigits } from '../qr/digits.ts';
import { parseStrict } from '../result/json.ts';
import { either, flag, maybe, one, record, shape, whole, type Check } from '../shape.ts';
import { bytesText, isId, isPublicKeys, pointBytes } from './rules.ts';
import { MAX_NO, type Move, type MoveFile, type PrivateKeys } from './types.ts';

/** Kind 7, version 1. */
export const MOVE_HEAD = '71';
const FORMAT = 'hjemvei-move/1';
/** Order of P-256 (FIPS 186-5; SEC 2 §2.4.2): a private half is from 1 to below it. */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
/** Room, member, token; epoch in four bytes, letters in six; and x, y, d of both keys. The highest number given may follow in one byte. */
const SIZES = [16, 16, 32, 4, 6, 32, 32, 32, 32, 32, 32] as const;
const BYTES = SIZES.reduce((sum, size) => sum + size, 0);
const MOST_LETTERS = 2 ** 48 - 1;
const MANY_ANSWERS = 500;
/** Texts that were merged may be longer than a form takes. */
const LONGEST_ANSWER = 5000;

const isHalf: Check = (value) => {
	const bytes = bytesText(32)(value) ? fromBase64url(value as string)! : new Uint8Array();
	const number = bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
	return number > 0n && number < ORDER;
};

const areKeys: Check = (value) => {
	const key = shape({ x: bytesText(32), y: bytesText(32), d: isHalf });
	if (!shape({ sign: key, seal: key })(value)) return false;
	const { sign, seal } = value as PrivateKeys;
	return isPublicKeys({ sign: { x: sign.x, y: sign.y }, seal: { x: seal.x, y: seal.y } });
};

const isMove = shape({
	room: isId,
	member: isId,
	token: bytesText(32),
	epoch: whole(1, 2 ** 32 - 1),
	letters: whole(0, MOST_LETTERS),
	keys: areKeys,
	given: maybe(whole(1, MAX_NO))
} satisfies Record<keyof Move, Check>);

const isAnswer = either(
	flag,
	(value) => Number.isFinite(value),
	(value) => typeof value === 'string' && value.length <= LONGEST_ANSWER && value.isWellFormed()
);
const isSheet = record(
	MANY_ANSWERS,
	(key) =>
		typeof key === 'string' && key.length <= 100 && /^[a-zA-Z]+(\/[a-zA-Z]+)*(\/[a-zA-Z0-9-]+)?$/.test(key),
	isAnswer
);
const isFile = shape({ format: one(FORMAT), move: isMove, answers: maybe(isSheet) });

/** 653 digits, 656 with `given`. Throws RangeError for what is no move. */
export function moveDigits(move: Move): string {
	if (!isMove(move)) throw new RangeError('not a move');
	const { room, member, token, epoch, letters, keys, given } = move;
	const texts = [room, member, token].map((text) => fromBase64url(text)!);
	const halves = [keys.sign, keys.seal].flatMap((key) => [pointBytes(key), fromBase64url(key.d)!]);
	const parts = [...texts, number(epoch, 4), number(letters, 6), ...halves];
	if (given !== undefined) parts.push(number(given, 1));
	return toDigits(Uint8Array.from(parts.flatMap((part) => [...part])), MOVE_HEAD);
}

/** What the QR holds. The fragment is never sent to the host. */
export function moveLink(origin: string, move: Move): string {
	return `${origin}/d#${moveDigits(move)}`;
}

/** The move that these bytes say; undefined for any other. */
export function moveFrom(bytes: Uint8Array): Move | undefined {
	if (bytes.length !== BYTES && bytes.length !== BYTES + 1) return undefined;
	const starts = SIZES.map((_, i) => SIZES.slice(0, i).reduce<number>((sum, size) => sum + size, 0));
	const parts = SIZES.map((size, i) => bytes.slice(starts[i]!, starts[i]! + size));
	const [room, member, token, , , ...halves] = parts.map(toBase64url) as string[];
	const key = (at: number) => ({ x: halves[at]!, y: halves[at + 1]!, d: halves[at + 2]! });
	const move = {
		...{ room: room!, member: member!, token: token! },
		epoch: value(parts[3]!),
		letters: value(parts[4]!),
		keys: { sign: key(0), seal: key(3) },
		...(bytes.length > BYTES && { given: bytes[BYTES]! })
	};
	return isMove(move) ? move : undefined;
}

export type ReadMoveFile =
	| ({ readonly status: 'read' } & MoveFile)
	/** Of another version of the app. */
	| { readonly status: 'unknown-format' }
	/** Not a room on its way. */
	| { readonly status: 'malformed' };

/** Canonical JSON (RFC 8785). Throws RangeError for what is no move, or holds more than a form has. */
export function serializeMove({ move, answers }: MoveFile): string {
	const file = { format: FORMAT, move, ...(answers && { answers }) };
	if (!isFile(file)) throw new RangeError('not a move');
	return canonical(file);
}

/** `json`: at most 64 KiB, from anybody. One move has one spelling. Never throws. */
export function parseMove(json: string): ReadMoveFile {
	try {
		const file = parseStrict(json) as { format?: unknown; move: Move; answers?: Sheet };
		const { format, move, answers } = file;
		if (typeof format === 'string' && /^hjemvei-move\/\d+$/.test(format) && format !== FORMAT)
			return { status: 'unknown-format' };
		if (!isFile(file) || canonical(file) !== json) return { status: 'malformed' };
		return { status: 'read', move, ...(answers && { answers }) };
	} catch {
		// Not JSON, too long or too deep, or not an object.
		return { status: 'malformed' };
	}
}

function number(value: number, bytes: number): Uint8Array {
	return Uint8Array.from({ length: bytes }, (_, i) => Math.floor(value / 2 ** (8 * (bytes - 1 - i))) % 256);
}

function value(bytes: Uint8Array): number {
	return bytes.reduce((value, byte) => value * 256 + byte, 0);
}
