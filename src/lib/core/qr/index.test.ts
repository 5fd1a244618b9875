import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPack, packs } from '$lib/content/packs/index.ts';
import { anyPack, anyResult, newKey, resultOf, sign } from '../../../../tests/support/results.ts';
import type { Sheet } from '../instrument/sheet.ts';
import { openResult } from '../result/index.ts';
import { fromDigits, toDigits } from './digits.ts';
import { carryingLink, packResult, unpackResult } from './index.ts';

const keys = await newKey();
const list = packs.findLast(({ id }) => id === 'pakjenning')!;
const anySigned = anyPack.chain((pack) => fc.tuple(fc.constant(pack), anyResult(pack)));

/** Digits and signed text of one result. */
async function carried(sheet: Sheet) {
	const json = JSON.stringify(await sign(resultOf(list, sheet), list, keys));
	const packed = await packText(json);
	if (packed.status !== 'packed') throw new Error(packed.status);
	return { json, digits: packed.digits };
}

async function packText(json: string) {
	const opened = await openResult(json, findPack);
	if (opened.status !== 'opened') throw new Error(opened.status);
	return packResult(opened);
}

/** How a clinician's desk takes digits: unpacked and then opened. */
async function take(digits: string): Promise<string> {
	const unpacked = unpackResult(digits, findPack);
	return unpacked.status === 'unpacked'
		? (await openResult(unpacked.json, findPack)).status
		: unpacked.status;
}

const letters =
	'Jeg sover dårlig og er redd for hvordan det skal gå hjemme når jeg ikke orker som før. '.repeat(9);
const everything: Sheet = {
	distress: 7,
	...Object.fromEntries(list.groups.flatMap(({ items }) => items.map(({ id }) => [`mark/${id}`, true]))),
	...Object.fromEntries(list.themes.map(({ id }) => [`theme/${id}`, true])),
	...Object.fromEntries(list.screens.map(({ id }) => [`gone/${id}`, true])),
	...{ 'first/housing': 0, 'first/pain': 1, 'first/sleep': 2 },
	...{ followUp: 'maybe', alone: true, sendGp: true, sendMunicipality: false }
};

test('any result that fits comes back as the very same signed text', async () => {
	let fitting = 0;
	await fc.assert(
		fc.asyncProperty(anySigned, async ([pack, result]) => {
			const json = JSON.stringify(await sign(result, pack, keys));
			const packed = await packText(json);
			if (packed.status === 'too-large') return;
			fitting += 1;
			expect(unpackResult(packed.digits, findPack)).toEqual({ status: 'unpacked', json });
		}),
		{ numRuns: 150 }
	);
	expect(fitting).toBeGreaterThan(100);
});

test('everything marked, 300 letters and a name fit into a QR of version 18-M', async () => {
	const { create } = await import('qrcode');
	const { digits } = await carried({
		...everything,
		important: letters.slice(0, 150),
		other: letters.slice(100, 250)
	});
	const segments = [
		{ mode: 'byte' as const, data: new TextEncoder().encode('https://hjemvei.sykehus.example.no/k#') },
		{ mode: 'numeric' as const, data: digits }
	];
	expect(create(segments, { errorCorrectionLevel: 'M' }).version).toBeLessThanOrEqual(18);
	expect(carryingLink('https://a.example', digits)).toBe(`https://a.example/k#${digits}`);
});

test('what no QR holds is too large', async () => {
	const long = '\u{1F3E0}'.repeat(250);
	const sheet = { ...everything, important: long, other: long, companion: long.slice(0, 100) };
	const json = JSON.stringify(await sign(resultOf(list, sheet), list, keys));
	expect(await packText(json)).toEqual({ status: 'too-large' });
});

describe('nothing but the very digits opens', async () => {
	const { digits } = await carried({
		distress: 3,
		'mark/pain': true,
		other: 'Søvn og «åndenød»',
		followUp: 'yes'
	});
	const read = fromDigits(digits);
	const bytes = read.status === 'bytes' ? read.bytes : new Uint8Array();

	test('the digits open', async () => expect(await take(digits)).toBe('opened'));

	test('every digit changed into every other', () => {
		for (const [place, digit] of [...digits].entries())
			for (const other of '0123456789') {
				if (other === digit) continue;
				const { status } = unpackResult(digits.slice(0, place) + other + digits.slice(place + 1), findPack);
				expect(['wrong-check', 'incomplete', 'unknown-version'], `digit ${place}`).toContain(status);
			}
	});

	test('every bit flipped, the check made right again', async () => {
		for (let bit = 0; bit < bytes.length * 8; bit++) {
			const bent = bytes.with(bit >> 3, bytes[bit >> 3]! ^ (128 >> (bit % 8)));
			expect(await take(toDigits(bent)), `bit ${bit}`).not.toBe('opened');
		}
	});

	test('every beginning is told from a misreading', () => {
		for (let length = 0; length < digits.length; length++)
			expect(unpackResult(digits.slice(0, length), findPack), `${length} digits`).toEqual({
				status: 'incomplete'
			});
	});

	test('more after the end', async () => {
		expect(unpackResult(`${digits}0`, findPack)).toEqual({ status: 'wrong-check' });
		expect(await take(toDigits(Uint8Array.from([...bytes, 0])))).toBe('malformed');
	});
});

test('words of a pack that is not here are named for what they are', async () => {
	const { digits } = await carried({ distress: 3 });
	expect(unpackResult(digits, () => undefined)).toEqual({ status: 'unknown-pack' });
	expect(unpackResult(digits, () => 'newer')).toEqual({ status: 'newer-pack' });
	expect(unpackResult(digits, () => ({ ...list, notice: list.title }))).toEqual({ status: 'unknown-pack' });
});

test('digits of another kind or version', () => {
	for (const digits of ['22', '31', '99999'])
		expect(unpackResult(digits, findPack).status).toBe('unknown-version');
});

test('garbage of any length and content is refused', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 999 }), (bytes) => {
			expect(unpackResult(toDigits(bytes), findPack).status).not.toBe('unpacked');
		})
	);
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 2500 }), (digits) => {
			expect(unpackResult(`21${digits}`, findPack).status).not.toBe('unpacked');
		})
	);
});
