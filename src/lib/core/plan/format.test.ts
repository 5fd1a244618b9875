import fc from 'fast-check';
import { expect, test } from 'vitest';
import { usual } from './example.ts';
import { LONG, MAX_AGREEMENTS, parsePlan, planText, serializePlan, SHORT, type Plan } from './index.ts';

const json = serializePlan(usual);
const [first, second] = usual.agreements as [Plan['agreements'][0], Plan['agreements'][0]];
/** The text of something that is like a plan, spelled canonically. */
const spelled = (value: object) =>
	JSON.stringify(sorted({ format: 'hjemvei-plan/1', ...(JSON.parse(JSON.stringify(value)) as object) }));

function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, inner]) => [key, sorted(inner)])
	);
}

test('it is read back as it was written', () => {
	expect(parsePlan(json)).toEqual({ status: 'read', plan: usual });
	expect(spelled(usual)).toBe(json);
});

test.each<[string, Plan]>([
	['no agreements', { ...usual, agreements: [] }],
	['nothing but what must be', bare()],
	['nynorsk, conversation 3', { ...bare(), locale: 'nn', conversation: 3 }],
	['of a made-up patient', { ...usual, practice: true }],
	['no window', { ...usual, next: { conversation: 3 } }],
	['the same one again', { ...usual, next: { conversation: 1 } }],
	['the longest', { ...usual, agreements: many(MAX_AGREEMENTS) }]
])('reads: %s', (_, plan) => {
	expect(parsePlan(serializePlan(plan))).toEqual({ status: 'read', plan });
});

const agreement = (change: object) => ({ ...usual, agreements: [{ ...first, ...change }] });

test.each<[string, object]>([
	['another member', { ...usual, more: 1 }],
	['another member in an agreement', agreement({ more: 1 })],
	['another member in contact', { ...usual, contact: { ...usual.contact, more: 1 } }],
	['another member in next', { ...usual, next: { ...usual.next, more: 1 } }],
	['another member in unheard', { ...usual, unheard: { ...usual.unheard, more: 1 } }],
	['an id in capitals', { ...usual, id: usual.id.toUpperCase() }],
	['no id', { ...usual, id: undefined }],
	['another language', { ...usual, locale: 'se' }],
	['conversation 4', { ...usual, conversation: 4 }],
	['a conversation as text', { ...usual, conversation: '1' }],
	['a short hash', { ...usual, result: usual.result.slice(1) }],
	['a hash in another spelling', { ...usual, result: `${usual.result}=` }],
	['no such instant', { ...usual, madeAt: '2026-02-30T10:00:00Z' }],
	['parts of seconds', { ...usual, madeAt: '2026-11-22T10:15:00.5Z' }],
	['too many agreements', { ...usual, agreements: many(MAX_AGREEMENTS + 1) }],
	['agreements that are no list', { ...usual, agreements: {} }],
	['the same id twice', { ...usual, agreements: [first, { ...second, id: first.id }] }],
	['an id that names a prototype', agreement({ id: '__proto__' })],
	['an id with a space', agreement({ id: 'n 1' })],
	['an empty text', agreement({ what: '' })],
	['a text too long', agreement({ what: 'x'.repeat(LONG + 1) })],
	['who too long', agreement({ who: 'x'.repeat(SHORT + 1) })],
	['spaces at the end', agreement({ what: 'Ringe ' })],
	['a line break', agreement({ what: 'Ringe\nNAV' })],
	['a control character', agreement({ what: 'Ringe\u0007NAV' })],
	['a right-to-left override', agreement({ what: 'Ringe \u202eVAN' })],
	['a heap of accents', agreement({ what: `a${'\u0316'.repeat(3)}` })],
	['not NFC', agreement({ what: 'A\u030a' })],
	['letters in a number', agreement({ phone: '22 33 44 5x' })],
	['a number to an extension', agreement({ phone: '22334455,1' })],
	['a day that is none', agreement({ by: '2026-02-30' })],
	['private: false', agreement({ private: false })],
	['practice: false', { ...usual, practice: false }],
	['null for missing', { ...usual, contact: null }],
	['unheard without a number', { ...usual, unheard: { by: '2026-12-11', name: 'Noen' } }],
	['an earlier conversation next', { ...usual, conversation: 2, next: { conversation: 1 } }],
	['half a window', { ...usual, next: { conversation: 2, from: '2027-02-22' } }],
	['a window turned round', { ...usual, next: { conversation: 2, from: '2027-03-22', to: '2027-02-22' } }]
])('refuses: %s', (_, value) => {
	expect(parsePlan(spelled(value))).toEqual({ status: 'malformed' });
	expect(() => serializePlan(value as Plan)).toThrow();
});

test.each([
	['spaces', ` ${json}`],
	['a line feed after it', `${json}\n`],
	['another order', json.replace(/^\{/, '{"zz":0,').replace('"zz":0,', '').replace('"locale":"nb",', '')],
	['a member twice', json.replace('"locale":"nb"', '"locale":"nb","locale":"nn"')],
	['half of it', json.slice(0, -20)],
	['nothing', ''],
	['a list', '[]'],
	['null', 'null'],
	['no format', json.replace('"format":"hjemvei-plan/1",', '')],
	['a format that is no text', json.replace('"hjemvei-plan/1"', '1')],
	['a prototype', json.replace('"locale"', '"__proto__":{},"locale"')],
	['too long', json.replace('Fastlegen', 'x'.repeat(70_000))]
])('refuses text: %s', (_, text) => {
	expect(parsePlan(text)).toEqual({ status: 'malformed' });
});

test('a later format is told from no plan', () => {
	expect(parsePlan(json.replace('hjemvei-plan/1', 'hjemvei-plan/2'))).toEqual({ status: 'unknown-format' });
});

test('whatever is written becomes a text a plan may hold, or nothing', () => {
	const texts = fc.string({ unit: 'binary', maxLength: 700 });
	fc.assert(
		fc.property(texts, (written) => {
			const what = planText(written, LONG);
			if (what === '') return;
			const plan = { ...usual, agreements: [{ ...first, what }] };
			expect(parsePlan(serializePlan(plan))).toEqual({ status: 'read', plan });
		})
	);
	expect(planText(`${'x'.repeat(LONG - 1)}👩`, LONG)).toBe('x'.repeat(LONG - 1));
	expect(planText('én\r\n\tto\u202e tre\u200f', LONG)).toBe('én to tre');
});

test('any text gets an answer, and what differs by one sign is no other plan', () => {
	fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void parsePlan(text)));
	fc.assert(
		fc.property(fc.nat(json.length - 1), fc.string({ maxLength: 2 }), (at, by) => {
			const bent = json.slice(0, at) + by + json.slice(at + 1);
			const read = parsePlan(bent);
			if (read.status === 'read') expect(serializePlan(read.plan)).toBe(bent);
		})
	);
});

function bare(): Plan {
	const { id, locale, conversation, result, madeAt } = usual;
	return { id, locale, conversation, result, madeAt, agreements: [] };
}

function many(count: number): Plan['agreements'] {
	return Array.from({ length: count }, (_, place) => ({
		...first,
		id: `n${place}`,
		about: 'a'.repeat(LONG),
		what: 'b'.repeat(LONG),
		who: 'c'.repeat(SHORT)
	}));
}
