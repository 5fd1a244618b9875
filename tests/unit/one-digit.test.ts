// Of every row of digits we give out, no other row with one digit wrong, or two neighbours swapped, is taken for one.
import { expect, test } from 'vitest';
import { findPack } from '$lib/content/packs/index.ts';
import { readCode } from '$lib/core/envelope/index.ts';
import { readInvitation } from '$lib/core/invitation/index.ts';
import { unpackResult } from '$lib/core/qr/index.ts';
import { readSession, sessionDigits } from '$lib/core/session/index.ts';
import { load, type Vector } from '../support/vectors.ts';

/** x and y of the public example key of RFC 7515 appendix A.3. */
const KEY = Buffer.from(
	'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEXH8UTNG72bfocs3-257rn0s2ldbqkLJK2KRiMohYjlrQ',
	'base64url'
);
const session = sessionDigits({ way: 'link', expires: 1_795_000_020, key: Uint8Array.from(KEY) });
const first = (file: string) => load<Vector<unknown>[]>(file).find(({ input }) => /^\d+$/.test(input))!.input;
const invitation = /\d+$/.exec(load<Vector<unknown>[]>('invitation/v1.json')[0]!.input)![0];

const kinds: [string, string, (digits: string) => string][] = [
	['code', first('code/v1.json'), (digits) => readCode(digits).status],
	[
		'carrying QR',
		first('carrying/v1.json'),
		(digits) => {
			const read = readCode(digits);
			return read.status === 'carried' ? unpackResult(read.digits, findPack).status : read.status;
		}
	],
	['invitation', invitation, (digits) => readInvitation(digits).status],
	['clinic’s QR', session, (digits) => readSession(digits).status]
];
const ACCEPTED = ['code', 'unpacked', 'read', 'session'];

test.each(kinds)('%s', (_, digits, statusOf) => {
	expect(ACCEPTED).toContain(statusOf(digits));
	const taken: string[] = [];
	const refuse = (bent: string, what: string) => {
		if (bent !== digits && ACCEPTED.includes(statusOf(bent))) taken.push(what);
	};
	for (const [place, digit] of [...digits].entries()) {
		const [before, after] = [digits.slice(0, place), digits.slice(place + 1)];
		for (const other of '0123456789') refuse(before + other + after, `${other} at ${place}`);
		refuse(before + (after[0] ?? '') + digit + after.slice(1), `swapped at ${place}`);
	}
	expect(taken).toEqual([]);
});
