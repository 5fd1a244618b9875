/**
 * Who wrote what in the document follows from the client id of Yjs: the member's number, and then 24 random
 * bits, so that each opening of the document has its own.
 */
import { MAX_NO } from './types.ts';

const RANDOM_BITS = 24;

/** `random`: at least three bytes. Draw again where the document has the id already. */
export function clientId(no: number, random: Uint8Array): number {
	if (!Number.isInteger(no) || no < 1 || no > MAX_NO) throw new RangeError('not a member’s number');
	if (random.length < 3) throw new RangeError('a client id needs three random bytes');
	return no * 2 ** RANDOM_BITS + (random[0]! * 2 ** 16 + random[1]! * 2 ** 8 + random[2]!);
}

/** The number of the member whose client id it is; 0 or above `MAX_NO` for nobody's. */
export function authorNo(clientId: number): number {
	return Math.floor(clientId / 2 ** RANDOM_BITS);
}
