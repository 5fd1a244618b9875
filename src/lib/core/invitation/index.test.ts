import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toDigits } from '../qr/digits.ts';
import { usual } from './example.ts';
import {
	FIRST_DAY,
	invitationLink,
	isInvitation,
	isPhone,
	isVideo,
	LAST_DAY,
	NAME,
	packInvitation,
	readInvitation,
	senders,
	TEXT,
	tidyPhone,
	tidyText,
	VIDEO,
	type Invitation
} from './index.ts';

const HEAD = '41';
const digitsOf = (invitation: Invitation) => {
	const packed = packInvitation(invitation);
	if (packed.status !== 'packed') throw new Error(packed.status);
	return packed.digits;
};
const digits = digitsOf(usual);

const written = (max: number) =>
	fc
		.string({ unit: fc.oneof(fc.constantFrom(...'aeinrst ÅØæ«»–1.'), fc.constant('š')), maxLength: max })
		.map((text) => tidyText(text).slice(0, max).trim())
		.filter((text) => text !== '');
const day = fc
	.integer({ min: Date.parse(FIRST_DAY), max: Date.parse(LAST_DAY) })
	.map((at) => new Date(at).toISOString().slice(0, 10));
const clock = fc
	.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
	.map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const video = fc
	.tuple(
		fc.domain(),
		fc.string({ unit: fc.constantFrom(...'abcXYZ0189-_.~?&=/#%!$()*+,;:@[]'), maxLength: 60 })
	)
	.map(([host, path]) => `https://${host}/${path}`)
	.filter(isVideo);
const phone = fc
	.string({ unit: fc.constantFrom(...'0123456789 '), maxLength: 15 })
	.map(tidyPhone)
	.filter(isPhone);
const spare = { requiredKeys: [] as [] };
const any: fc.Arbitrary<Invitation> = fc
	.tuple(
		fc.record({
			conversation: fc.constantFrom(1, 2, 3),
			from: fc.record(
				{ kind: fc.constantFrom(...senders), name: written(30), unit: written(30) },
				{ requiredKeys: ['kind', 'name'] }
			)
		}),
		fc.record(
			{
				appointment: fc.record(
					{ date: day, time: clock, place: written(40), video, with: written(30) },
					{ requiredKeys: ['date'] }
				),
				contact: fc.record(
					{ name: written(30), phone, hours: written(30) },
					{ requiredKeys: ['name', 'phone'] }
				)
			},
			spare
		)
	)
	.map(([must, may]) => ({ ...must, ...may }) as Invitation);

test('any invitation comes back as it was', () => {
	let read = 0;
	fc.assert(
		fc.property(any, (invitation) => {
			const packed = packInvitation(invitation);
			if (packed.status === 'too-large') return;
			read += 1;
			const link = invitationLink('https://hjemvei.example.no', digitsOf(invitation));
			expect(readInvitation(link)).toEqual({ status: 'read', invitation });
		}),
		{ numRuns: 500 }
	);
	expect(read).toBeGreaterThan(400);
});

test('a contact that is the unit, or the sender, is not named twice', () => {
	const { unit: _, ...plain } = usual.from;
	const other = { ...usual, contact: { ...usual.contact!, name: 'Poliklinikk 4' } };
	const sender = { ...usual, from: plain, contact: { ...usual.contact!, name: plain.name } };
	for (const invitation of [other, sender])
		expect(readInvitation(digitsOf(invitation))).toEqual({ status: 'read', invitation });
	expect(digits.length).toBeLessThan(digitsOf(other).length);
});

test('every digit changed into every other is refused', () => {
	for (const [place, digit] of [...digits].entries())
		for (const other of '0123456789') {
			if (other === digit) continue;
			const { status } = readInvitation(digits.slice(0, place) + other + digits.slice(place + 1));
			expect(status, `digit ${place}: ${other}`).not.toBe('read');
		}
});

test('two neighbours swapped are refused', () => {
	for (let place = 0; place + 1 < digits.length; place++) {
		if (digits[place] === digits[place + 1]) continue;
		const swapped = digits.slice(0, place) + digits[place + 1] + digits[place] + digits.slice(place + 2);
		expect(readInvitation(swapped).status, `digit ${place}`).not.toBe('read');
	}
});

test('every beginning is told from a misreading', () => {
	for (let length = 1; length < digits.length; length++)
		expect(readInvitation(digits.slice(0, length)), `${length} digits`).toEqual({ status: 'incomplete' });
});

test('more after the end is refused', () => {
	expect(readInvitation(`${digits}0`)).toEqual({ status: 'wrong-check' });
});

test('bytes with a right check are read only when they are the one spelling of an invitation', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
			const read = readInvitation(toDigits(bytes, HEAD));
			if (read.status === 'read')
				expect(packInvitation(read.invitation)).toEqual({
					status: 'packed',
					digits: toDigits(bytes, HEAD)
				});
			else expect(read).toEqual({ status: 'malformed' });
		}),
		{ numRuns: 2000 }
	);
});

test('anything at all is answered', () => {
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string({ unit: 'binary' }),
				fc
					.string({ unit: fc.constantFrom(...'0123456789') })
					.map((more) => `https://a.example/i#${HEAD}${more}`)
			),
			(input) => {
				expect(readInvitation(input).status).not.toBe('read');
			}
		),
		{ numRuns: 2000 }
	);
});

test.each([
	['a link with %23', (d: string) => `https://a.example/i%23${d}`],
	['a message with the link last', (d: string) => `Hei. Du kan lese mer her:\nhttps://a.example/i#${d}`],
	['a message with words after it', (d: string) => `https://a.example/i#${d}\nHilsen oss`],
	['digits with spaces', (d: string) => d.replace(/(\d{4})/g, '$1 ')],
	['a link broken over lines', (d: string) => `https://a.example/i#${d.slice(0, 50)}\n${d.slice(50)}`],
	['invisible marks', (d: string) => `\u200b${d.slice(0, 9)}\u2060${d.slice(9)}`]
])('%s', (_, write) => {
	expect(readInvitation(write(digits))).toEqual({ status: 'read', invitation: usual });
});

test.each([
	['', 'empty'],
	['  \n', 'empty'],
	['hei', 'foreign'],
	['https://a.example/k#111234567890123456789', 'foreign'],
	['21' + '0'.repeat(40), 'foreign'],
	['9'.repeat(5000), 'foreign'],
	['42' + digits.slice(2), 'unknown-version'],
	['https://a.example/i#', 'incomplete'],
	['https://a.example/i#<img src=x onerror=alert(1)>', 'foreign'],
	['4', 'incomplete']
])('%j is %s', (input, status) => expect(readInvitation(input)).toEqual({ status }));

const at = (part: Partial<NonNullable<Invitation['appointment']>>): Invitation => ({
	...usual,
	appointment: { date: '2026-12-02', ...part }
});
const call = (phone: string): Invitation => ({ ...usual, contact: { name: 'Vi', phone } });
const named = (name: string): Invitation => ({ ...usual, from: { kind: 'hospital', name } });

test.each([
	['no name', named('')],
	['a name too long', named('a'.repeat(NAME + 1))],
	['a line break', named('Eksempel\nsykehus')],
	['two spaces', named('Eksempel  sykehus')],
	['a space at the end', named('Eksempel ')],
	['text turned round', named('Eksempel \u202esuhekys')],
	['an invisible mark', named('Eksempel\u200b sykehus')],
	['a control character', named('Eksempel\u0007')],
	['half a character', named('Eksempel \ud83c')],
	['another spelling of å', named('Sjukehuset pa\u030a Vestlandet')],
	['a heap of accents', named('E\u0323\u0324\u0325\u0326ksempel')],
	['a day that is none', at({ date: '2026-02-30' })],
	['a day before the first', at({ date: '1999-12-31' })],
	['a day after the last', at({ date: '2179-06-07' })],
	['a time that is none', at({ time: '24:00' })],
	['a place too long', at({ place: 'a'.repeat(TEXT + 1) })],
	['a link that runs code', at({ video: 'javascript:alert(1)' })],
	['a link that is not https', at({ video: 'http://video.example.no/1' })],
	['a link with a user', at({ video: 'https://helse.no@evil.example/1' })],
	['a link with a port', at({ video: 'https://video.example.no:8443/1' })],
	['a link with big letters in its host', at({ video: 'https://Video.example.no/1' })],
	['a link with foreign letters in its host', at({ video: 'https://vide\u043e.example.no/1' })],
	['a link to an address of numbers', at({ video: 'https://127.0.0.1/1' })],
	['a link to this machine', at({ video: 'https://localhost/1' })],
	['a link that climbs', at({ video: 'https://video.example.no/a/../b' })],
	['a link that climbs in disguise', at({ video: 'https://video.example.no/a/%2E%2e/b' })],
	['a link without a path', at({ video: 'https://video.example.no' })],
	['a link too long', at({ video: `https://video.example.no/${'a'.repeat(VIDEO)}` })],
	['letters in a number', call('22 CALL ME')],
	['a number that is too short', call('12')],
	['a number that is too long', call('1234567890123456')],
	['a number with hyphens', call('22-33-44-55')],
	['no number', call('')]
])('%s is refused', (_, invitation) => {
	expect(isInvitation(invitation)).toBe(false);
	expect(packInvitation(invitation)).toEqual({ status: 'malformed' });
});

test.each([
	['+47 22 33 44 55', '+47 22 33 44 55'],
	['22-33 44.55', '22 33 44 55'],
	['(+47)22334455', '+47 22334455'],
	['  113 ', '113'],
	['22\u00a033\u200944\t55', '22 33 44 55']
])('the number %j is tidied', (typed, tidy) => {
	expect(tidyPhone(typed)).toBe(tidy);
	expect(isPhone(tidy)).toBe(true);
});

test('tidied text is always spelled as it may be', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
			const tidy = tidyText(text);
			expect(tidyText(tidy)).toBe(tidy);
			expect(tidy).not.toMatch(/[\p{C}\r\n]/u);
		})
	);
});

test('a browser goes where the link says, and spells it the same', () => {
	fc.assert(fc.property(video, (address) => new URL(address).href === address));
});

test('the longest is refused beyond a QR of version 15-M, and the usual is far below', async () => {
	const { create } = await import('qrcode');
	const version = (digits: string) =>
		create(
			[
				{ mode: 'byte', data: new TextEncoder().encode(`https://${'a'.repeat(49)}/i#`) },
				{ mode: 'numeric', data: digits }
			],
			{ errorCorrectionLevel: 'M' }
		).version;
	expect(version(digits)).toBeLessThanOrEqual(9);
	const longest = (length: number): Invitation => ({
		...at({ video: `https://video.example.no/${'a'.repeat(170)}`, place: 'e'.repeat(TEXT) }),
		from: { kind: 'hospital', name: 'W'.repeat(length), unit: 'n'.repeat(NAME) }
	});
	const all = Array.from({ length: NAME }, (_, i) => packInvitation(longest(i + 1)));
	const largest = all.findLast(({ status }) => status === 'packed');
	expect(all.at(-1)).toEqual({ status: 'too-large' });
	expect(largest?.status === 'packed' && version(largest.digits)).toBeLessThanOrEqual(15);
});
