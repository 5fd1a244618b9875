/**
 * Who wrote what in the document follows from the client id of Yjs: the member's number counted down from 256, and
 * then 24 random bits, so that each opening of the document has its own. Where two answer in the same moment Yjs
 * lets the higher id stand: that is the patient's, and otherwise whoever came earlier.
 */
import { MAX_NO } from './types.ts';

const RANDOM_BITS = 24;

/** `random`: at least three bytes. Draw again where the document has the id already. */
export function clientId(no: number, random: Uint8Array): number {
	if (!Number.isInteger(no) || no < 1 || no > MAX_NO) throw new RangeError('not a member’s number');
	if (random.length < 3) throw new RangeError('a client id needs three random bytes');
	const drawn = random[0]! * 2 ** 16 + random[1]! * 2 ** 8 + random[2]!;
	return (MAX_NO + 1 - no) * 2 ** RANDOM_BITS + drawn;
}

/** The number of the member whose client id it is; below 1 or above `MAX_NO` for nobody's. */
export function authorNo(clientId: number): number {
	return MAX_NO + 1 - Math.floor(clientId / 2 ** RANDOM_BITS);
}
