import { expect, test } from 'vitest';
import { Shares } from './shares.ts';

const STORE = 32 * 1024 * 1024;
const KIB = 1024;

test('who fills rooms from one address is stopped, and a room beside theirs goes on until it holds much', () => {
	const shares = new Shares(STORE);
	let filled = 0;
	while (shares.allows('full', 'hospital', 64 * KIB)) {
		shares.grow('full', 'hospital', 64 * KIB);
		filled += 64 * KIB;
	}
	expect(filled).toBe(STORE / 32);
	expect(shares.allows('beside', 'hospital', 64 * KIB)).toBe(true);
	shares.grow('beside', 'hospital', 64 * KIB);
	expect(shares.allows('beside', 'hospital', 64 * KIB)).toBe(false);
	expect(shares.allows('full', 'home', 64 * KIB)).toBe(true);
});

test('a snapshot gives everything back, to each who wrote', () => {
	const shares = new Shares(STORE);
	for (let written = 0; written < 100; written++) shares.grow('room', written % 2 ? 'a' : 'b', 64 * KIB);
	for (const name of ['a', 'b']) expect(shares.allows('room', name, 64 * KIB)).toBe(false);
	shares.settle('room');
	for (const name of ['a', 'b']) expect(shares.allows('room', name, 1024 * KIB)).toBe(true);
});
