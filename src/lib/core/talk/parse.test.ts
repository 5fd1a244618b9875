import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeTalk, lineText, linesText, NAME, NEED_TEXT, parseTalk, type Talk } from './index.ts';

const usual: Talk = {
	locale: 'nn',
	outcome: 'held',
	patientIs: 'discharged',
	outpatient: true,
	relapse: false,
	sendMunicipality: true,
	topics: { 'mark/sleep': 'talked', ownQuestions: 'not-now' },
	needs: [
		{
			...{ id: 'n1', topic: 'mark/sleep', need: 'Sove betre', action: 'Time', by: '2026-12-04' },
			responsible: { kind: 'unit', name: 'Fastlegen', phone: '22 33 44 55' },
			referred: [{ listed: 'psykolog' }, { typed: 'Tannlege' }]
		},
		{
			...{ id: 'n2', need: 'Sjukepengar', action: '', referred: [] },
			responsible: { kind: 'outside', who: 'nav', agreed: 'patient-asks' }
		}
	],
	contact: { name: 'Poliklinikk 3', phone: '22 33 44 55', hours: 'Kvardagar kl. 8–15' },
	callsIn: 'Eksempel kommune',
	unheardBy: '2026-12-11',
	note: { length: 'short', edited: { b: 'Ei line\nog ei til' }, copied: true },
	ticked: ['wmfg11', 'journal'],
	finished: true
};
const [first] = usual.needs;
const withNeed = (over: object) => ({ ...usual, needs: [{ ...first, ...over }] });
const read = (value: unknown) => parseTalk(JSON.parse(JSON.stringify(value)) as unknown);

test('what was kept is read as it was', () => {
	expect(read(usual)).toEqual(usual);
});

test.each<[string, unknown]>([
	['nothing', null],
	['a list', []],
	['a text', 'x'],
	['another field', { ...usual, more: 1 }],
	['no topics', { ...usual, topics: undefined }],
	['a language we do not have', { ...usual, locale: 'en' }],
	['an outcome we do not have', { ...usual, outcome: 'perhaps' }],
	['a yes in words', { ...usual, sendGp: 'yes' }],
	['a topic that is no key', { ...usual, topics: { 'mark/søvn': 'talked' } }],
	['a topic that names a prototype', JSON.parse('{"__proto__":1}')],
	['topics without end', { ...usual, topics: Object.fromEntries(many(201, 'talked')) }],
	[
		'needs without end',
		{ ...usual, needs: Array.from({ length: 31 }, (_, i) => ({ ...first, id: `n${i + 1}` })) }
	],
	['two needs with one id', { ...usual, needs: [first, first] }],
	['another id', withNeed({ id: 'x' })],
	['a need too long', withNeed({ need: 'x'.repeat(NEED_TEXT + 1) })],
	['a line break in a need', withNeed({ need: 'a\nb' })],
	['a sign that turns text', withNeed({ action: 'a\u202eb' })],
	['a day that is none', withNeed({ by: '2026-02-30' })],
	['someone else responsible', withNeed({ responsible: { kind: 'nobody' } })],
	['an outsider we do not have', withNeed({ responsible: { kind: 'outside', who: 'bank' } })],
	['more in responsible', withNeed({ responsible: { kind: 'patient', name: 'Kari' } })],
	['a referral of two kinds', withNeed({ referred: [{ listed: 'a', typed: 'b' }] })],
	['half a contact', { ...usual, contact: { name: 'x' } }],
	['a task twice', { ...usual, ticked: ['journal', 'journal'] }],
	['copied: false', { ...usual, note: { ...usual.note, copied: false } }],
	['a task we do not have', { ...usual, ticked: ['dance'] }]
])('refuses: %s', (_, value) => {
	expect(read(value)).toBeUndefined();
});

function many(count: number, value: string) {
	return Array.from({ length: count }, (_, i) => [`mark/a${i}`, value] as const);
}

const HIDDEN = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/;

test('whatever is written in any field can be kept and read again, and nothing hides in it', () => {
	const written = fc.string({ unit: 'binary', maxLength: 700 });
	fc.assert(
		fc.property(written, written, written, (a, b, c) => {
			const talk = changeTalk(usual, {
				needs: [
					{
						...first!,
						...{ need: a, action: b, referred: [{ typed: c }] },
						responsible: { kind: 'clarify', name: b, phone: c }
					}
				],
				contact: { name: a, phone: b, hours: c },
				callsIn: c,
				note: { length: 'long', edited: { a, b: `${b}\n${c}` } }
			});
			expect(read(talk)).toEqual(JSON.parse(JSON.stringify(talk)));
			expect(JSON.stringify(talk)).not.toMatch(HIDDEN);
			expect(talk.needs[0]!.need.length).toBeLessThanOrEqual(NEED_TEXT);
			expect(talk.callsIn!.length).toBeLessThanOrEqual(NAME);
		})
	);
});

test('what is cleaned once is clean: what a hidden sign stood between is put together at once', () => {
	const signs = [
		'A',
		'o',
		'\u030a',
		'\u0308',
		'\u200B',
		'\uFFFD',
		'\ud83d',
		'\udc69',
		'\r',
		'\n',
		' ',
		'\u202e'
	];
	const written = fc.array(fc.constantFrom(...signs), { maxLength: 12 }).map((some) => some.join(''));
	fc.assert(
		fc.property(written, fc.integer({ min: 1, max: 8 }), (text, max) => {
			for (const clean of [lineText, linesText]) {
				const once = clean(text, max);
				expect(clean(once, max)).toBe(once);
				expect(once.length).toBeLessThanOrEqual(max);
			}
		}),
		{ numRuns: 1000 }
	);
	const talk = changeTalk(usual, {
		callsIn: 'A\u200B\u030asmund',
		note: { length: 'long', edited: { a: 'A\uFFFD\u030a' } }
	});
	expect(talk.callsIn).toBe('Åsmund');
	expect(read(talk)).toEqual(talk);
});

test.each([
	['500 lines', Array.from({ length: 500 }, (_, i) => `linje ${i}`).join('\n'), /^linje 0 linje 1 /],
	['control characters', 'a\u0000b\u001bc\u007fd\te', /^a b c d e$/],
	['right-to-left marks', '\u202eabc\u202c \u200fdef', /^ abc {2} {1}def$/],
	['an emoji of several signs', '👩‍⚕️ ringer', /^👩‍⚕️ ringer$/u],
	['half a pair', 'a\ud83db', /^ab$/],
	['letters put together', 'A\u030asmund', /^Åsmund$/],
	['the space on the way to the next word', 'Ringe ', /^Ringe $/]
])('a line of %s', (_, text, expected) => {
	const line = lineText(text, NEED_TEXT);
	expect(line).toMatch(expected);
	expect(line.length).toBeLessThanOrEqual(NEED_TEXT);
	expect(lineText(line, NEED_TEXT)).toBe(line);
});

test('an emoji is never cut in two, and lines stay lines', () => {
	expect(lineText(`${'x'.repeat(299)}👩`, 300)).toBe('x'.repeat(299));
	expect(linesText('a\r\nb\u2028c\rd', 100)).toBe('a\nb c\nd');
});
