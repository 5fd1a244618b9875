/** Several phones, edits in any order, deliveries in any order: all end with the same form, and nobody's words are gone. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examplePack as pack } from '$lib/core/instrument/example.ts';
import { MAX_CONTENT } from '$lib/core/room/index.ts';
import type { TextKey } from '$lib/core/instrument/sheet.ts';
import { openDoc, type SharedDoc } from './doc.ts';

const items = pack.screens.flatMap((screen) => screen.items);
const texts: readonly TextKey[] = ['other', 'important', 'gp'];

function opened(no: number, state?: Uint8Array): SharedDoc {
	const result = openDoc({ no, pack, ...(state ? { state } : {}) });
	if (result.status !== 'open') throw new Error(result.why);
	return result.doc;
}

type Sent = { readonly update: Uint8Array; readonly from: number };

/** One phone: what it has not got yet comes in the order the test draws, and waits while it builds on what is missing. */
class Phone {
	doc: SharedDoc;
	#inbox: Sent[] = [];

	readonly no: number;
	readonly #send: (sent: Sent) => void;

	constructor(no: number, send: (sent: Sent) => void) {
		this.no = no;
		this.#send = send;
		this.doc = this.#follow(opened(no));
	}

	get waiting(): number {
		return this.#inbox.length;
	}

	expect(sent: Sent): void {
		this.#inbox.push(sent);
	}

	/** @returns whether anything was taken in. */
	receive(which: number): boolean {
		const at = which % this.#inbox.length;
		const [sent] = this.#inbox.splice(at, 1);
		const outcome = this.doc.apply(sent!.update, sent!.from);
		if (outcome.status === 'applied') return true;
		expect(outcome.why).toBe('early');
		this.#inbox.push(sent!);
		return false;
	}

	receiveAll(): void {
		for (let misses = 0; this.#inbox.length > 0; misses = this.receive(0) ? 0 : misses + 1)
			expect(misses).toBeLessThanOrEqual(this.#inbox.length);
	}

	/** Closed and opened again from what it kept. */
	reopen(): void {
		const state = this.doc.state();
		const [sheet, authors] = [this.doc.sheet(), authorsOf(this.doc)];
		this.doc.close();
		this.doc = this.#follow(opened(this.no, state));
		expect([this.doc.sheet(), authorsOf(this.doc)]).toEqual([sheet, authors]);
	}

	#follow(doc: SharedDoc): SharedDoc {
		doc.onUpdate((update) => this.#send({ update, from: this.no }));
		return doc;
	}
}

function authorsOf(doc: SharedDoc) {
	return Object.fromEntries(Object.keys(doc.sheet()).map((key) => [key, doc.authors(key)]));
}

function phones(count: number): Phone[] {
	const all: Phone[] = [];
	const send = (sent: Sent) =>
		all.filter(({ no }) => no !== sent.from).forEach((phone) => phone.expect(sent));
	for (let no = 1; no <= count; no++) all.push(new Phone(no, send));
	return all;
}

function expectSame(all: readonly Phone[]): void {
	for (const phone of all) phone.receiveAll();
	for (const { doc } of all) {
		expect(doc.sheet()).toEqual(all[0]!.doc.sheet());
		expect(authorsOf(doc)).toEqual(authorsOf(all[0]!.doc));
	}
	const late = opened(9, all[0]!.doc.state());
	expect([late.sheet(), authorsOf(late)]).toEqual([all[0]!.doc.sheet(), authorsOf(all[0]!.doc)]);
}

const letter = (n: number) => String.fromCharCode(97 + n);
const who = fc.nat(4);
const step = fc.oneof(
	{ weight: 4, arbitrary: fc.record({ do: fc.constant('receive' as const), who, which: fc.nat(50) }) },
	{
		weight: 4,
		arbitrary: fc.record({
			do: fc.constant('edit' as const),
			who,
			key: fc.constantFrom(...texts),
			at: fc.nat(30),
			gone: fc.nat(6),
			text: fc.string({ unit: fc.constantFrom('a', 'b', 'æ', ' ', '😀'), maxLength: 5 })
		})
	},
	{
		weight: 2,
		arbitrary: fc.record({ do: fc.constant('mark' as const), who, item: fc.nat(5), on: fc.boolean() })
	},
	{ weight: 2, arbitrary: fc.record({ do: fc.constant('number' as const), who, value: fc.nat(10) }) },
	{ weight: 1, arbitrary: fc.record({ do: fc.constant('reopen' as const), who }) }
);

test('any edits in any order end in the same form, and in the same names', () => {
	fc.assert(
		fc.property(fc.integer({ min: 2, max: 5 }), fc.array(step, { maxLength: 60 }), (count, steps) => {
			const all = phones(count);
			for (const one of steps) {
				const phone = all[one.who % count]!;
				const { doc } = phone;
				if (one.do === 'receive') {
					if (phone.waiting > 0) phone.receive(one.which);
				} else if (one.do === 'reopen') phone.reopen();
				else if (one.do === 'mark') doc.set(`mark/${items[one.item % items.length]}`, one.on || undefined);
				else if (one.do === 'number') doc.set('distress', one.value);
				else {
					const now = [...String(doc.sheet()[one.key] ?? '')];
					now.splice(one.at % (now.length + 1), one.gone, ...one.text);
					doc.type(one.key, now.join(''));
				}
			}
			expectSame(all);
			for (const key of texts) expect(String(all[0]!.doc.sheet()[key] ?? '').isWellFormed()).toBe(true);
		}),
		{ numRuns: 150 }
	);
});

test('every word that was typed stands, letter by letter, whoever else types in the same field', () => {
	const typing = fc.record({ who, place: fc.nat(20), mixed: fc.array(fc.nat(200), { maxLength: 6 }) });
	fc.assert(
		fc.property(fc.integer({ min: 2, max: 5 }), fc.array(typing, { maxLength: 25 }), (count, all) => {
			const group = phones(count);
			const words = all.map(({ who, place, mixed }, n) => {
				const word = `ord${n}x`;
				const { doc } = group[who % count]!;
				const gaps = [...` ${String(doc.sheet().other ?? '')}`.matchAll(/ /g)].map(({ index }) => index);
				let at = gaps[place % gaps.length]!;
				for (const letter of `${word} `) {
					const now = String(doc.sheet().other ?? '');
					at++;
					doc.type('other', now.slice(0, at - 1) + letter + now.slice(at - 1), { text: now, caret: at });
					// Others receive while it is typed; on this phone only afterwards, so that the place stays the same.
					const draw = mixed[at % (mixed.length || 1)];
					const other = draw === undefined ? undefined : group[draw % count]!;
					if (other && other.doc !== doc && other.waiting > 0) other.receive(draw!);
				}
				return word;
			});
			expectSame(group);
			const end = String(group[0]!.doc.sheet().other ?? '');
			for (const word of words) expect(end).toContain(word);
		}),
		{ numRuns: 80 }
	);
});

test('what a field showed when it was written in need not be what stands there now: no letter goes', () => {
	const edit = fc.record({ mine: fc.boolean(), at: fc.nat(60), shows: fc.boolean() });
	fc.assert(
		fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
			const [own, kari] = phones(2) as [Phone, Phone];
			let shown = '';
			edits.forEach(({ mine, at, shows }, n) => {
				const word = letter(n).repeat(3);
				const before = mine ? shown : String(kari.doc.sheet().other ?? '');
				const place = at % (before.length + 1);
				const text = before.slice(0, place) + word + before.slice(place);
				(mine ? own : kari).doc.type('other', text, { text: before, caret: place + word.length });
				if (mine) shown = text;
				own.receiveAll();
				kari.receiveAll();
				if (shows) shown = String(own.doc.sheet().other ?? '');
			});
			expectSame([own, kari]);
			const end = [...String(own.doc.sheet().other ?? '')].sort().join('');
			expect(end).toBe(edits.map((_, n) => letter(n).repeat(3)).join(''));
		}),
		{ numRuns: 100 }
	);
});

test('after 2,000 edits by five people all of it goes into one message, with room to spare', () => {
	const all = phones(5);
	let seed = 7;
	const draw = (below: number) => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) % below;
	for (let n = 0; n < 2000; n++) {
		const { doc } = all[draw(5)]!;
		const key = texts[draw(3)]!;
		const now = String(doc.sheet()[key] ?? '');
		const at = draw(now.length + 1);
		if (n % 5 === 0) {
			const mark = `mark/${items[draw(items.length)]}`;
			doc.set(mark, doc.sheet()[mark] ? undefined : true);
		} else
			doc.type(
				key,
				now.length > 450 ? now.slice(0, at) + now.slice(at + 9) : now.slice(0, at) + 'x' + now.slice(at)
			);
		if (n % 20 === 0) for (const phone of all) phone.receiveAll();
	}
	for (const phone of all) phone.receiveAll();
	expect(all[0]!.doc.state().length).toBeLessThan(MAX_CONTENT / 2);
});
