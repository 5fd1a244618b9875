import { describe, expect, test } from 'vitest';
import { examplePack } from '$lib/core/instrument/example.ts';
import { maxLength } from '$lib/core/instrument/sheet.ts';
import { openDoc, MAX_WRITTEN, type SharedDoc } from './doc.ts';

const pack = examplePack;
const { items, id: screen } = pack.screens[0]!;
const item = items[0]!;
let drawn = 0;
const random = () => Uint8Array.of(1, drawn >> 8, drawn++ & 255);

function opened(no: number, state?: Uint8Array): SharedDoc {
	const result = openDoc({ no, pack, random, ...(state ? { state } : {}) });
	if (result.status !== 'open') throw new Error(result.why);
	return result.doc;
}

/** Two phones where each edit of one is taken in by the other, until they are parted. */
function pair() {
	const [patient, kari] = [opened(1), opened(2)];
	const waiting: (() => void)[] = [];
	let apart = false;
	const send = (from: SharedDoc, no: number, to: SharedDoc) =>
		from.onUpdate((update) => {
			const deliver = () => expect(to.apply(update, no)).toEqual({ status: 'applied' });
			if (apart) waiting.push(deliver);
			else deliver();
		});
	send(patient, 1, kari);
	send(kari, 2, patient);
	return {
		patient,
		kari,
		part: () => void (apart = true),
		meet() {
			apart = false;
			for (const deliver of waiting.splice(0)) deliver();
		}
	};
}

test('what one answers the other has, and who gave it', () => {
	const { patient, kari } = pair();
	patient.set('distress', 0);
	kari.setAll({ [`mark/${item}`]: true, [`gone/${screen}`]: true, [`first/${item}`]: 1 });
	kari.type('other', 'Hunden');
	expect(patient.sheet()).toEqual({
		distress: 0,
		[`mark/${item}`]: true,
		[`gone/${screen}`]: true,
		[`first/${item}`]: 1,
		other: 'Hunden'
	});
	expect(kari.sheet()).toEqual(patient.sheet());
	expect([patient.by('distress'), patient.by(`mark/${item}`), patient.by('other'), patient.by('gp')]).toEqual(
		[1, 2, 2, undefined]
	);
	kari.set(`mark/${item}`, undefined);
	expect(patient.sheet()).not.toHaveProperty(`mark/${item}`);
	expect(patient.by(`mark/${item}`)).toBeUndefined();
});

test('a text remembers all whose words stand in it', () => {
	const { patient, kari } = pair();
	patient.type('important', 'Jeg vil hjem');
	kari.type('important', 'Jeg vil hjem nå');
	expect(patient.authors('important')).toEqual([1, 2]);
	patient.type('important', ' nå');
	expect(kari.authors('important')).toEqual([2]);
	patient.type('important', '');
	expect(kari.authors('important')).toEqual([]);
});

describe('two at once', () => {
	test('words typed in the same field all stand', () => {
		const { patient, kari, part, meet } = pair();
		patient.type('other', 'Hunden.');
		part();
		patient.type('other', 'Hunden. Trappa.');
		kari.type('other', 'Hunden og katten.');
		meet();
		expect(patient.sheet().other).toBe('Hunden og katten. Trappa.');
		expect(kari.sheet()).toEqual(patient.sheet());
	});

	test('an answer is the patient’s own', () => {
		const { patient, kari, part, meet } = pair();
		part();
		kari.set('distress', 8);
		patient.set('distress', 3);
		meet();
		expect([patient.sheet().distress, kari.sheet().distress, kari.by('distress')]).toEqual([3, 3, 1]);
	});

	test('what came while a field showed an older text is not taken away', () => {
		const { patient, kari } = pair();
		patient.type('other', 'Hunden');
		kari.type('other', 'Hunden og katten');
		patient.type('other', 'Hunden!', { text: 'Hunden' });
		expect(kari.sheet().other).toMatch(/og katten/);
		expect(kari.sheet().other).toMatch(/!/);
	});
});

test('an answer that is as it was is not given again', () => {
	const doc = opened(1);
	const updates: Uint8Array[] = [];
	doc.onUpdate((update) => updates.push(update));
	doc.set('distress', 3);
	doc.type('other', 'Hunden');
	const { length } = updates;
	doc.set('distress', 3);
	doc.type('other', 'Hunden');
	doc.set('gp', undefined);
	expect([length, updates.length]).toEqual([2, 2]);
});

test('says which answers changed, and whether it was here', () => {
	const { patient, kari } = pair();
	const told: unknown[] = [];
	const stop = patient.onChange((keys, here) => told.push([keys, here]));
	kari.set('distress', 4);
	patient.type('other', 'Hunden');
	stop();
	kari.set('distress', 5);
	expect(told).toEqual([
		[['distress'], false],
		[['other'], true]
	]);
});

test('what a form does not have is left alone', () => {
	const doc = opened(1);
	doc.setAll({ alone: true, 'private/distress': true, 'mark/unknown': true, distress: 11, followUp: 'x' });
	expect(doc.sheet()).toEqual({});
});

test('a state is opened with whose the answers are, and without what was taken away', () => {
	const { patient, kari } = pair();
	kari.type('other', 'hemmelig hund');
	kari.type('other', 'katt');
	patient.set('distress', 2);
	const state = patient.state();
	expect(new TextDecoder().decode(state)).not.toContain('hemmelig');
	const later = opened(3, state);
	expect(later.sheet()).toEqual({ other: 'katt', distress: 2 });
	expect([later.by('other'), later.by('distress')]).toEqual([2, 1]);
	expect(later.clients()).toEqual(patient.clients());
});

test('the same update twice is as once', () => {
	const [patient, kari] = [opened(1), opened(2)];
	const updates: Uint8Array[] = [];
	kari.onUpdate((update) => updates.push(update));
	kari.type('other', 'a');
	kari.type('other', 'ab');
	for (const update of [...updates, ...updates]) patient.apply(update, 2);
	expect(patient.sheet().other).toBe('ab');
});

test('a phone opened anew goes on in its own name, also with its own words from before', () => {
	const first = opened(2);
	const updates: Uint8Array[] = [];
	first.onUpdate((update) => updates.push(update));
	first.type('other', 'uten nett');
	const again = opened(2);
	for (const update of updates) expect(again.apply(update, 2)).toEqual({ status: 'applied' });
	again.set('distress', 1);
	expect([again.by('other'), again.by('distress')]).toEqual([2, 2]);
});

test('an id that another opening has is drawn again', () => {
	const [same, next] = [Uint8Array.of(9, 9, 9), Uint8Array.of(9, 9, 8)];
	const first = openDoc({ no: 1, pack, random: () => same });
	if (first.status !== 'open') throw new Error(first.why);
	first.doc.set('distress', 1);
	const draws = [same, same, next];
	const second = openDoc({ no: 1, pack, state: first.doc.state(), random: () => draws.shift()! });
	if (second.status !== 'open') throw new Error(second.why);
	second.doc.set('distress', 2);
	expect(second.doc.clients()).toHaveLength(2);
	expect(first.doc.load(second.doc.state())).toEqual({ status: 'applied' });
	expect(first.doc.sheet()).toEqual({ distress: 2 });
});

test('nobody writes more than the others would take', () => {
	const { patient, kari } = pair();
	for (let written = 0; written < MAX_WRITTEN; written += 1000) {
		expect(patient.type('other', 'a'.repeat(1000))).toBe(true);
		expect(patient.type('other', '')).toBe(true);
	}
	expect(patient.type('other', 'a')).toBe(false);
	expect(kari.sheet()).toEqual({});
});

describe('four times its limit of one text is the most that one has standing in it', () => {
	const most = 4 * maxLength('gp');

	test('more is not written; what is taken away makes room', () => {
		const { patient, kari } = pair();
		expect(patient.type('gp', 'a'.repeat(most))).toBe(true);
		expect(patient.type('gp', 'a'.repeat(most + 1))).toBe(false);
		expect(patient.setAll({ gp: 'b'.repeat(most + 1), distress: 1 })).toBe(false);
		expect(patient.type('gp', 'b'.repeat(most))).toBe(true);
		expect(patient.type('gp', 'short')).toBe(true);
		expect(kari.sheet()).toEqual({ gp: 'short' });
	});

	test('whatever several write at once is taken in everywhere', () => {
		const { patient, kari, part, meet } = pair();
		part();
		expect(patient.type('gp', 'a'.repeat(most))).toBe(true);
		expect(kari.type('gp', 'b'.repeat(most))).toBe(true);
		meet();
		expect(patient.sheet().gp).toHaveLength(2 * most);
		expect(kari.sheet()).toEqual(patient.sheet());
		// In the other's place: the text grows no longer, and one's own part would.
		expect(kari.type('gp', 'b'.repeat(2 * most))).toBe(false);
		expect(kari.type('gp', 'b'.repeat(most))).toBe(true);
		expect(patient.sheet()).toEqual({ gp: 'b'.repeat(most) });
	});
});
