import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examplePack } from '../instrument/example.ts';
import { read, type Sheet } from '../instrument/sheet.ts';
import { authorNo, clientId, differences, isShared, sharedSheet } from './index.ts';

const sheet: Sheet = {
	...{
		distress: 4,
		'mark/pain': true,
		'mark/sleep': true,
		'first/pain': 0,
		'first/sleep': 1,
		'theme/work': true
	},
	...{
		'gone/physical-1': true,
		'none/practical': true,
		other: 'x',
		important: 'y',
		followUp: 'yes',
		gp: 'Dr. Hansen'
	},
	...{
		alone: true,
		wantsConversation: 'yes',
		sendGp: true,
		sendMunicipality: false,
		'told/notHappened': true
	},
	...{ 'private/mark/pain': true, 'private/other': true, childOnly: true }
};

test('what is private, and what only the patient answers, never enters the room', () => {
	expect(sharedSheet(sheet)).toEqual({
		...{ distress: 4, 'mark/sleep': true, 'first/sleep': 1, 'theme/work': true, 'gone/physical-1': true },
		...{ 'none/practical': true, important: 'y', followUp: 'yes', gp: 'Dr. Hansen' }
	});
});

test.each([
	...[
		'private/other',
		'private/mark/pain',
		'alone',
		'told/notHappened',
		'wantsConversation',
		'sendGp',
		'childOnly'
	],
	...[
		'',
		'mark/',
		'mark/a/b',
		'__proto__',
		'constructor',
		'mark/__proto__',
		`mark/${'a'.repeat(100)}`,
		'Distress'
	]
])('%j is nobody else’s', (key) => expect(isShared(key, {})).toBe(false));

test('the author stands in the client id, which has 32 bits', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 255 }),
			fc.uint8Array({ minLength: 3, maxLength: 3 }),
			(no, random) => {
				const id = clientId(no, random);
				expect(authorNo(id)).toBe(no);
				expect(id >>> 0).toBe(id);
			}
		)
	);
	for (const no of [0, 256, 1.5, -1]) expect(() => clientId(no, new Uint8Array(3))).toThrow(RangeError);
	expect(() => clientId(1, new Uint8Array(2))).toThrow(RangeError);
});

const pack = { ...examplePack, asksThemes: true };
const [screen] = pack.screens;
const [first, second] = screen!.items;
const gone = { [`gone/${screen!.id}`]: true };
const answers = (sheet: Sheet) => read(pack, sheet);

test('differences: the number and the marks that both went through, in words of neither', () => {
	const mine = answers({ ...gone, [`mark/${first}`]: true, distress: 3 });
	const theirs = answers({ ...gone, [`mark/${second}`]: true, distress: 7 });
	expect(differences(pack, mine, theirs)).toEqual([
		{ key: 'distress', mine: 3, theirs: 7 },
		{ key: `mark/${first}`, mine: true, theirs: false },
		{ key: `mark/${second}`, mine: false, theirs: true }
	]);
	expect(differences(pack, mine, mine)).toEqual([]);
});

test('what one has not gone through or not answered is no difference', () => {
	const mine = answers({
		...gone,
		[`mark/${first}`]: true,
		distress: 3,
		[`theme/${pack.themes[0]!.id}`]: true
	});
	expect(differences(pack, mine, answers({}))).toEqual([]);
	expect(differences(pack, answers({}), mine)).toEqual([]);
});

test('what is private is left out on either side', () => {
	const mine = answers({
		...gone,
		[`mark/${first}`]: true,
		[`private/mark/${first}`]: true,
		distress: 3,
		'private/distress': true
	});
	const theirs = answers({ [`none/${screen!.id}`]: true, distress: 7 });
	expect(differences(pack, mine, theirs)).toEqual([]);
	expect(differences(pack, theirs, mine)).toEqual([]);
});

test('themes are held together only where both chose some', () => {
	const [a, b] = pack.themes;
	const mine = answers({ [`theme/${a!.id}`]: true });
	const theirs = answers({ [`theme/${b!.id}`]: true });
	expect(differences(pack, mine, theirs)).toEqual([
		{ key: `theme/${a!.id}`, mine: true, theirs: false },
		{ key: `theme/${b!.id}`, mine: false, theirs: true }
	]);
	expect(differences({ ...pack, asksThemes: false }, mine, theirs)).toEqual([]);
});

test('nobody reads «not marked» where something is marked in private: its screen is not gone through for them', () => {
	const sheet = { ...gone, [`mark/${first}`]: true, [`private/mark/${first}`]: true };
	const hers = answers({ ...gone, [`mark/${first}`]: true, [`mark/${second}`]: true });
	const seen = sharedSheet(sheet, pack);
	expect(seen).toEqual({});
	expect(isShared(`gone/${screen!.id}`, sheet, pack)).toBe(false);
	expect(differences(pack, hers, answers(seen))).toEqual([]);
	// What is no longer marked hides nothing.
	const again = { ...gone, [`mark/${second}`]: true, [`private/mark/${first}`]: true };
	expect(sharedSheet(again, pack)).toEqual({ ...gone, [`mark/${second}`]: true });
});
