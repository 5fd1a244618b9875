import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { referrals } from '$lib/content/referrals.ts';
import { locales, type Locale } from '$lib/core/locale.ts';
import { parsePlan, serializePlan } from '$lib/core/plan/index.ts';
import { toFhir, type Result } from '$lib/core/result/index.ts';
import { newTalk, type Need, type Responsible, type Talk } from '$lib/core/talk/index.ts';
import { I18n, loadWords } from '$lib/i18n/index.svelte.ts';
import { example, full } from '../example.ts';
import { referralText } from '../referral.ts';
import { hashOf } from '../stage.ts';
import { madePlan, unringable, type PlanSource } from './made.ts';

const stamp = { id: '0b6f7f4e-6f0e-4b43-9a57-0b7c2f1d9e10', madeAt: '2026-11-22T10:15:00Z' };

beforeAll(() => Promise.all(locales.map((locale) => loadWords(locale, 'plan'))));

function source(talk: Partial<Talk>, over: Partial<Result> = {}, rest: Partial<PlanSource> = {}): PlanSource {
	const { result, pack } = example(over, full);
	const whole = { ...newTalk(result, 'nb'), ...talk };
	return {
		...{ result, pack, resource: toFhir(result, pack), earlier: [], origin: 'signed', edited: {} },
		talk: whole,
		t: new I18n(() => whole.locale).t,
		referral: (id) => referralText(id, whole.locale),
		...rest
	};
}

const need = (about: Partial<Need>): Need => ({ id: 'n1', need: '', action: '', referred: [], ...about });
const made = (talk: Partial<Talk>, over?: Partial<Result>, rest?: Partial<PlanSource>) =>
	madePlan(source(talk, over, rest), stamp).plan;
const only = (about: Partial<Need>, locale: Locale = 'nb', over?: Partial<Result>) =>
	made({ needs: [need(about)], locale }, over).agreements[0];

test('a whole plan, bound to its result', () => {
	const contact = { name: 'Eksempel kommune', phone: '22334455', hours: 'Hverdager kl. 9–15' };
	const given = source({
		outcome: 'held',
		contact,
		unheardBy: '2026-12-11',
		callsIn: 'Kreftkoordinator',
		needs: [
			need({
				topic: 'mark/worry',
				need: 'Grubler om natten',
				action: 'Time hos psykolog',
				responsible: { kind: 'unit', name: 'Fastlegen', phone: '(+47) 22-33-44-77' },
				by: '2026-12-04',
				referred: [{ typed: 'Lærings- og mestringssenteret' }]
			})
		]
	});
	const { plan, unreadable } = madePlan(given, stamp);
	expect(plan).toEqual({
		...stamp,
		locale: 'nb',
		conversation: 1,
		result: hashOf(given),
		agreements: [
			{
				id: 'n1',
				about: 'Grubler om natten',
				what: 'Time hos psykolog. Du er allerede henvist til: Lærings- og mestringssenteret.',
				who: 'Fastlegen',
				phone: '+47 22 33 44 77',
				by: '2026-12-04',
				private: true
			}
		],
		contact: { ...contact, phone: '22334455' },
		unheard: { by: '2026-12-11', name: 'Eksempel kommune', phone: '22334455' },
		next: { conversation: 2, from: '2027-02-18', to: '2027-03-18', who: 'Kreftkoordinator' }
	});
	expect(unreadable).toEqual([]);
	expect(parsePlan(serializePlan(plan))).toEqual({ status: 'read', plan });
});

test.each<[string, Responsible | undefined, string, string]>([
	['the patient', { kind: 'patient' }, 'Du selv', 'Du sjølv'],
	['nobody', undefined, 'Ikke avklart ennå', 'Ikkje avklart enno'],
	['a unit without a name', { kind: 'unit', name: ' ' }, 'Ikke avklart ennå', 'Ikkje avklart enno'],
	[
		'whoever finds out',
		{ kind: 'clarify', name: 'Avdelingen' },
		'Avdelingen finner ut hvem som gjør det',
		'Avdelingen finn ut kven som gjer det'
	],
	[
		'NAV, agreed',
		{ kind: 'outside', who: 'nav', agreed: 'agreed' },
		'Vi tar kontakt med NAV, slik du har sagt ja til',
		'Vi tek kontakt med NAV, slik du har sagt ja til'
	],
	[
		'the employer, the patient asks',
		{ kind: 'outside', who: 'employer', agreed: 'patient-asks' },
		'Du tar selv kontakt med arbeidsgiveren din',
		'Du tek sjølv kontakt med arbeidsgivaren din'
	],
	// Nothing goes there before the patient has been asked, and the plan must not say that it does.
	['school, not asked', { kind: 'outside', who: 'school' }, 'Ikke avklart ennå', 'Ikkje avklart enno']
])('who does it: %s', (_, responsible, nb, nn) => {
	const about = { need: 'Noe', action: 'Ringe', ...(responsible && { responsible }) };
	expect(only(about)?.who).toBe(nb);
	expect(only(about, 'nn')?.who).toBe(nn);
});

test('a family has it itself', () => {
	const parent = { answerer: { role: 'parent', age: 'under-12' } } as const;
	const about = { need: 'Noe', responsible: { kind: 'patient' } } as const;
	expect(only(about, 'nb', parent)?.who).toBe('Dere selv');
	expect(only(about, 'nn', parent)?.who).toBe('De sjølve');
});

test('only what somebody is referred to already, by the deployer’s list in the plan’s language', () => {
	const { id, text } = referrals.find((one) => one.text.nb !== one.text.nn)!;
	const about = {
		need: 'Mat',
		referred: [{ listed: id }, { listed: 'gone' }, { typed: 'Frivilligsentralen' }]
	};
	for (const locale of locales) {
		const one = only(about, locale);
		expect(one?.what).toContain(`${text[locale]}, Frivilligsentralen.`);
		expect(one?.who).toBe({ nb: 'De du er henvist til', nn: 'Dei du er tilvist til' }[locale]);
	}
});

test('a need without words is called what the person marked; own words are never repeated', () => {
	expect(only({ topic: 'mark/pain', action: 'Ringe' })?.about).toBe('Smerter');
	expect(only({ topic: 'other', action: 'Ringe' })?.about).toBe('Det dere snakket om');
	expect(only({ topic: 'other', action: 'Ringe' })?.private).toBe(true);
	expect(only({ need: 'Søvn' })?.what).toBe('Ikke avtalt ennå');
});

test('what was written over stands, until it is emptied', () => {
	const talk = { needs: [need({ need: 'Søvn', action: 'Ringe' })] };
	const edited = { 'n1/what': 'Sykepleieren ringer deg', 'n1/about': '  ', 'n2/what': 'en annens' };
	expect(made(talk, {}, { edited }).agreements[0]).toMatchObject({
		what: 'Sykepleieren ringer deg',
		about: 'Søvn'
	});
});

test.each<[string, Partial<Talk>, Partial<Result>, object | undefined]>([
	['not said', {}, {}, undefined],
	['held', { outcome: 'held' }, {}, { conversation: 2, from: '2027-02-18', to: '2027-03-18' }],
	['later in hospital', { outcome: 'later' }, {}, { conversation: 1 }],
	['no to both', { outcome: 'no' }, {}, undefined],
	['the second, without the first', { outcome: 'held' }, { conversation: 2 }, { conversation: 3 }],
	['the last', { outcome: 'held' }, { conversation: 3 }, undefined]
])('the next conversation: %s', (_, talk, over, next) => {
	expect(made(talk, over).next).toEqual(next);
});

test('a number no telephone can ring is told of and left out, and so is whom to ring without one', () => {
	const contact = { name: 'Kontoret', phone: 'internt 5512 eller kalling' };
	const needs = [need({ need: 'Noe', responsible: { kind: 'unit', name: 'Avdelingen', phone: 'se tavla' } })];
	const { plan, unreadable } = madePlan(source({ contact, unheardBy: '2026-12-11', needs }), stamp);
	expect(plan.contact ?? plan.unheard ?? plan.agreements[0]?.phone).toBeUndefined();
	expect(unreadable.map(({ who }) => who)).toEqual([
		'Avdelingen: se tavla',
		'Kontoret: internt 5512 eller kalling'
	]);
	expect(made({ contact: { name: '', phone: '22334455' } }).contact).toBeUndefined();
});

test('on a shared screen no provider of a private need is named for the number', () => {
	const responsible = (name: string) => ({ kind: 'unit', name, phone: 'se tavla' }) as const;
	const needs = [
		need({ need: 'Grubler', topic: 'mark/worry', responsible: responsible('Psykiatrisk poliklinikk') }),
		need({ id: 'n2', need: 'Grubler mer', topic: 'mark/worry', responsible: responsible('Avdelingen') }),
		need({ id: 'n3', need: 'Søvn', responsible: responsible('Avdelingen') })
	];
	const given = madePlan(source({ needs }), stamp);
	expect(unringable(given, true)).toEqual(['Avdelingen: se tavla']);
	expect(unringable(given, false)).toEqual(['Psykiatrisk poliklinikk: se tavla', 'Avdelingen: se tavla']);
});

test('the next window is of this person’s results alone', () => {
	const { result, pack } = example({ conversation: 2, confirmedAt: '2026-09-01T10:00:00Z' }, full);
	const along = (birthDate: string) =>
		({
			...{ status: 'opened', pack, resource: toFhir(result, pack), proof: 'none' },
			result: { ...result, conversation: 1, person: { ...result.person, birthDate } }
		}) as unknown as PlanSource['earlier'][number];
	const next = (birthDate: string) =>
		made({ outcome: 'held' }, { conversation: 2 }, { earlier: [along(birthDate)] }).next;
	expect(next(result.person.birthDate!)?.from).toBeDefined();
	expect(next('1901-01-01')).toEqual({ conversation: 3 });
});

test('practice is marked', () => {
	expect(made({}, {}, { origin: 'practice' }).practice).toBe(true);
	expect(made({}, {}, { origin: 'keyed' }).practice).toBeUndefined();
});

test('whatever was typed, it is a plan', () => {
	const text = fc.string({ unit: 'binary', maxLength: 700 });
	const needs = fc.array(
		fc.record({
			need: text,
			action: text,
			responsible: fc.record({ kind: fc.constantFrom('unit', 'clarify'), name: text, phone: text }),
			by: fc.constantFrom('2026-12-04', '2026-02-30', ''),
			referred: fc.array(fc.record({ typed: text }), { maxLength: 3 })
		}),
		{ maxLength: 5 }
	);
	fc.assert(
		fc.property(needs, text, text, (given, name, edited) => {
			const list = given.map((one, place) => need({ ...(one as Partial<Need>), id: `n${place}` }));
			const contact = { name, phone: '22334455', hours: name };
			const plan = made({ needs: list, contact, callsIn: name }, {}, { edited: { 'n0/who': edited } });
			expect(parsePlan(serializePlan(plan)).status).toBe('read');
		}),
		{ numRuns: 200 }
	);
});

test('what a child keeps from its parents never goes to the phone, whatever was agreed', () => {
	const { result, pack } = example(
		{ answerer: { role: 'parent', age: '12-15' } },
		{ 'mark/work': true, 'mark/leisure': true, 'private/mark/leisure': true, childOnly: 'Noe' }
	);
	const needs = ['mark/work', 'mark/leisure', 'childOnly'].map((topic, place) =>
		need({ id: `n${place}`, topic, action: `Tiltak ${place}` })
	);
	const given = source({ needs }, {}, { result, pack, resource: toFhir(result, pack) });
	const { plan, kept } = madePlan(given, stamp);
	expect(plan.agreements.map(({ what }) => what)).toEqual(['Tiltak 0']);
	expect(kept).toBe(true);
	expect(madePlan(source({ needs: needs.slice(0, 1) }), stamp).kept).toBe(false);
});
