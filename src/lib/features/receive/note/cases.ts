/** The branches of the note, for its golden files: every row of DESIGN §4's table, and every reservation. */
import type { Sheet } from '$lib/core/instrument/sheet.ts';
import type { OpenedEarlier, Result } from '$lib/core/result/index.ts';
import { newTalk, type Need, type Talk } from '$lib/core/talk/index.ts';
import { example } from '../example.ts';
import type { NoteSource } from './material.ts';

type Case = { readonly source: NoteSource; readonly talk: Talk };

type Given = {
	result?: Partial<Result>;
	sheet?: Sheet;
	talk?: Partial<Talk>;
	origin?: NoteSource['origin'];
	absent?: boolean;
	earlier?: readonly OpenedEarlier[];
	/** Of the pack: fixed, so that a new one changes no golden file. */
	version?: string;
};

function given({
	result = {},
	sheet = full,
	talk = {},
	origin = 'signed',
	absent,
	earlier = [],
	version = '1.1.0'
}: Given): Case {
	const open = example(result, sheet, version);
	return {
		source: { ...open, earlier, origin, ...(absent && { absent }) },
		talk: { ...newTalk(open.result, 'nb'), ...talk }
	};
}

/** One group not gone through and one in part; something kept from relatives. */
export const full: Sheet = {
	distress: 7,
	'mark/finances-insurance': true,
	'mark/depression': true,
	'mark/worry': true,
	'private/mark/worry': true,
	'mark/pain': true,
	'mark/sleep': true,
	'gone/practical': true,
	'gone/emotional': true,
	'gone/physical-2': true,
	'first/sleep': 1,
	'first/worry': 2,
	important: 'Å få være hjemme til jul',
	other: 'Trappen er bratt.\nc) Ingen behov',
	ownQuestions: 'Når kan jeg jobbe igjen?',
	followUp: 'maybe',
	wantsConversation: 'yes',
	'theme/work': true,
	phone: '900 00 000',
	municipality: 'Bodø',
	gp: 'Legekontoret i Storgata',
	sendMunicipality: true,
	sendGp: true
};

const nothingMarked: Sheet = {
	distress: 0,
	...{ 'none/practical': true, 'none/social': true, 'none/emotional': true },
	...{ 'none/physical-1': true, 'none/physical-2': true },
	followUp: 'no',
	wantsConversation: 'yes',
	sendMunicipality: true,
	sendGp: false
};

const none: Omit<Need, 'id'> = { need: '', action: '', referred: [] };

export const needs: readonly Need[] = [
	{
		...{ ...none, id: 'a', topic: 'mark/sleep', need: 'Sover bare noen timer' },
		action: 'Samtale om søvn og smertelindring',
		responsible: { kind: 'unit', name: 'Kreftkoordinator, Eksempel kommune', phone: '00 00 00 00' },
		by: '2027-02-01',
		referred: []
	},
	{
		...{ ...none, id: 'b', topic: 'mark/worry', need: 'Er redd for å bli alene' },
		responsible: { kind: 'clarify', name: 'Sosionom ved kreftavdelingen' }
	},
	{
		...{ ...none, id: 'c', topic: 'mark/finances-insurance', action: 'Søke om arbeidsavklaringspenger' },
		responsible: { kind: 'outside', who: 'nav', agreed: 'patient-asks' }
	},
	{
		...{ ...none, id: 'd', topic: 'mark/pain' },
		referred: [{ listed: 'smerte' }, { typed: 'Fysioterapeut' }]
	},
	{ ...{ ...none, id: 'e', need: 'Vil gå turer igjen' }, responsible: { kind: 'patient' } },
	{ ...{ ...none, id: 'f', topic: 'other', need: 'Trenger gelender' } }
];

/** The patient's yes is asked for before anything goes outside the health services. */
const outside: readonly Need[] = [
	{
		...{ ...none, id: 'a', need: 'Vil tilbake i jobb', action: 'Møte om tilrettelegging' },
		responsible: { kind: 'outside', who: 'employer', agreed: 'agreed' }
	},
	{ ...{ ...none, id: 'b', topic: 'theme/work' }, responsible: { kind: 'outside', who: 'school' } },
	{ ...none, id: 'c', topic: 'mark/pain', referred: [{ listed: 'borte' }] }
];

const agreed: Partial<Talk> = {
	topics: { 'mark/sleep': 'talked', 'mark/pain': 'talked', 'theme/work': 'not-now', ownQuestions: 'not-now' },
	needs,
	contact: { name: 'Kontaktpunktet, Eksempel kommune', phone: '00 00 00 00', hours: 'hverdager kl. 9–15' },
	callsIn: 'Kreftkoordinator, Eksempel kommune',
	unheardBy: '2027-01-15'
};

const proxy: Partial<Result> = {
	answerer: { role: 'proxy', authority: 'none' },
	relative: 'Per Nordmann'
};
const child = (age: 'under-12' | '12-15'): Partial<Result> => ({
	answerer: { role: 'parent', age },
	relative: 'Per Nordmann',
	person: { name: 'Ida Nordmann', birthDate: '2018-05-17' }
});
const childSheet: Sheet = {
	distress: 3,
	'mark/work': true,
	'gone/themes-1': true,
	childView: 'Jeg vil på skolen',
	phone: '911 11 111',
	sendMunicipality: true
};

function along(over: Partial<Result>, sheet: Sheet): OpenedEarlier {
	return { ...example(over, sheet, '1.1.0'), status: 'opened', sameKey: true } as unknown as OpenedEarlier;
}
const first = along(
	{ confirmedAt: '2026-08-02T09:00:00Z', id: '9c8b7a60-1111-4222-8333-444455556666' },
	{
		...{ distress: 8, 'private/distress': true, 'mark/pain': true, 'mark/nausea': true },
		...{ 'gone/physical-2': true, 'none/practical': true }
	}
);

/** What people may paste: control characters, marks that turn text, odd spaces, many lines, quotes, code. */
const wild = `\u202Eabc\u0007\tdef\u00A0ghi\r\n${'rad\n'.repeat(500)}😀 » «{{who}} $t(note.text.and) Čáhci`;

const short = { note: { length: 'short', edited: {} } } as const;
const held = { outcome: 'held' } as const;

export const cases: Readonly<Record<string, Case>> = {
	'1-held': given({ talk: { ...held, ...agreed, patientIs: 'discharged' } }),
	'1-held-short': given({ talk: { ...held, ...agreed, ...short, patientIs: 'inpatient' } }),
	'1-held-no-needs': given({ sheet: nothingMarked, talk: { ...held, patientIs: 'discharged' } }),
	'1-held-sending-unknown': given({ sheet: { distress: 2, 'gone/social': true }, talk: held, absent: true }),
	'1-held-refused': given({
		sheet: { ...full, sendMunicipality: false },
		talk: { ...held, ...agreed, patientIs: 'inpatient' }
	}),
	'1-held-asked-again': given({
		sheet: { ...full, sendMunicipality: false, sendGp: true },
		talk: { ...held, sendMunicipality: true, sendGp: false, outpatient: true, relapse: true }
	}),
	'1-held-short-path': given({
		result: { length: 'short', person: {} },
		sheet: { distress: 4, 'theme/work': true, important: 'Søvn', followUp: 'yes', language: 'sami' },
		talk: { ...held, patientIs: 'discharged' }
	}),
	'1-held-none': given({ result: { length: 'none' }, sheet: { wantsConversation: 'yes' }, talk: held }),
	'1-held-list-untouched': given({ sheet: { language: 'interpreter', languageName: 'Polsk' }, talk: held }),
	'1-held-child': given({ result: child('under-12'), sheet: childSheet, talk: held }),
	'1-held-child-12': given({
		result: { ...child('12-15'), length: 'none' },
		sheet: { wantsConversation: 'yes', sendMunicipality: false },
		talk: { ...held, sendMunicipality: true, needs: [{ ...needs[2]!, topic: 'theme/work', id: 'a' }] }
	}),
	'1-held-proxy': given({ result: proxy, talk: { ...held, ...agreed, sendMunicipality: true } }),
	'1-held-together': given({
		result: { answerer: { role: 'together' } },
		talk: held
	}),
	'1-held-helped': given({
		result: {
			answerer: { role: 'together' },
			helpers: [{ name: 'Ola Nordmann', answers: ['distress', 'mark/pain', 'none/social', 'other'] }]
		},
		talk: { ...held, needs: needs.slice(3) },
		version: '1.3.0'
	}),
	'1-held-child-keeps': given({
		result: child('12-15'),
		sheet: {
			...childSheet,
			...{ 'private/distress': true, 'mark/mental-health': true, 'private/mark/mental-health': true },
			...{ childOnly: 'Pappa gråter om natta', other: 'Vil ikke hjem', 'private/other': true }
		},
		talk: { ...held, topics: { 'mark/work': 'talked', 'mark/mental-health': 'talked', childOnly: 'talked' } },
		version: '1.3.0'
	}),
	'1-held-keyed': given({ origin: 'keyed', talk: { ...held, needs: needs.slice(0, 1) } }),
	'1-held-practice': given({ origin: 'practice', talk: { ...held, ...short } }),
	'1-held-answered-in-nynorsk': given({ result: { locale: 'nn' }, talk: { ...held, needs: needs.slice(3) } }),
	'1-held-outside': given({ talk: { ...held, needs: outside, unheardBy: '2027-01-15' } }),
	'1-held-amended': given({ result: { amends: '9c8b7a60-1111-4222-8333-444455556666' }, talk: held }),
	'1-later': given({ talk: { outcome: 'later', ...agreed, needs: [] } }),
	'1-municipality': given({
		sheet: { ...full, wantsConversation: 'later' },
		talk: { outcome: 'municipality', patientIs: 'discharged', relapse: true }
	}),
	'1-municipality-known': given({
		result: { length: 'none' },
		sheet: { wantsConversation: 'no', sendMunicipality: true },
		talk: { outcome: 'municipality', patientIs: 'inpatient', needs: [needs[3]!] }
	}),
	'1-municipality-refused': given({
		sheet: { ...full, sendMunicipality: false, sendGp: false },
		talk: { outcome: 'municipality', patientIs: 'discharged' }
	}),
	'1-no': given({ sheet: { distress: 1, wantsConversation: 'no' }, talk: { outcome: 'no' } }),
	'1-no-proxy': given({ result: proxy, talk: { outcome: 'no' } }),
	'2-held': given({ result: { conversation: 2 }, talk: { ...held, ...agreed }, earlier: [first] }),
	'2-held-short': given({
		result: { conversation: 2 },
		talk: { ...held, ...agreed, ...short, sendGp: true },
		earlier: [first]
	}),
	'2-held-before-by-relative': given({
		result: { conversation: 2 },
		talk: { ...held, ...short },
		earlier: [along(proxy, { distress: 9, 'gone/physical-2': true, 'mark/pain': true })]
	}),
	'2-held-not-happened': given({
		result: { conversation: 2 },
		sheet: { ...full, notHappened: 'Ingen ringte fra fysioterapeuten' },
		talk: { ...held, ...short, needs: [{ ...needs[0]!, topic: 'notHappened' }] },
		version: '1.2.0'
	}),
	'2-held-alone': given({ result: { conversation: 2 }, sheet: nothingMarked, talk: held }),
	'2-later': given({ result: { conversation: 2 }, talk: { outcome: 'later' }, earlier: [first] }),
	'2-no': given({
		result: { conversation: 2 },
		sheet: { ...full, wantsConversation: 'no' },
		talk: { outcome: 'no' }
	}),
	'2-no-asked-again': given({
		result: { conversation: 2, length: 'none' },
		sheet: { wantsConversation: 'no' },
		talk: { outcome: 'no', callsIn: 'Kreftkoordinator, Eksempel kommune' }
	}),
	'3-held': given({
		result: { conversation: 3, confirmedAt: '2027-12-18T09:32:00Z' },
		talk: { ...held, needs: needs.slice(0, 3), sendGp: false },
		earlier: [first, along({ conversation: 2, confirmedAt: '2027-01-02T09:00:00Z' }, { distress: 5 })]
	}),
	'3-later': given({ result: { conversation: 3 }, talk: { outcome: 'later', callsIn: 'Fastlegen' } }),
	'3-no': given({ result: { conversation: 3 }, sheet: {}, talk: { outcome: 'no' } }),
	hostile: given({
		sheet: { ...full, other: wild, phone: 'Ring\nmeg\tnå' },
		talk: {
			...held,
			needs: [{ ...none, id: 'a', need: wild, responsible: { kind: 'unit', name: '{{x}}\n$t(y)' } }],
			callsIn: wild
		}
	}),
	undecided: given({})
};
