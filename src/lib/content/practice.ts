/**
 * Made-up patients for training and for trying the system before anyone is ill. None of them exists: the names say
 * so, the numbers are nobody's, and what is made of them says so too. Answers are by the sheet's own keys
 * (core/instrument/sheet.ts) and of the newest packs; practice.test.ts tells of a key that a pack does not know.
 */
import type { Sheet } from '$lib/core/instrument/sheet.ts';
import type { Text } from '$lib/core/locale.ts';
import type { Answerer, Conversation, Length } from '$lib/core/result/result.ts';

export type Round = {
	/** The result's UUID. */
	readonly id: string;
	readonly conversation: Conversation;
	/** How long ago they answered when the patient is opened. */
	readonly daysAgo: number;
	readonly length: Length;
	readonly sheet: Sheet;
	/** What they wrote, by its key in the sheet. */
	readonly texts: Readonly<Record<string, Text>>;
};

export type PracticePatient = {
	readonly id: string;
	readonly name: string;
	/** YYYY-MM-DD */
	readonly birthDate: string;
	/** What there is to practise. */
	readonly about: Text;
	readonly answerer: Answerer;
	readonly relative?: string;
	/** The one to work with first, then earlier ones, newest first. */
	readonly rounds: readonly [Round, ...Round[]];
};

/** Every item of these ticked, every screen gone through. */
function list(...items: string[]): Sheet {
	const screens = ['practical', 'social', 'emotional', 'physical-1', 'physical-2'];
	return {
		...Object.fromEntries(screens.map((id) => [`gone/${id}`, true])),
		...Object.fromEntries(items.map((id) => [`mark/${id}`, true]))
	};
}

const first: Round = {
	id: '00000000-0000-4000-8000-000000000011',
	conversation: 1,
	daysAgo: 1,
	length: 'whole',
	sheet: {
		...list('finances-insurance', 'work-school-education', 'worry', 'fatigue', 'sleep'),
		'none/social': true,
		'first/finances-insurance': 0,
		'first/worry': 1,
		'private/mark/worry': true,
		distress: 6,
		followUp: 'yes',
		wantsConversation: 'yes',
		sendMunicipality: true,
		sendGp: true
	},
	texts: {
		ownQuestions: {
			nb: 'Hvem ringer jeg når jeg er hjemme?\nNår kan jeg jobbe igjen?',
			nn: 'Kven ringjer eg når eg er heime?\nNår kan eg jobbe att?'
		},
		important: { nb: 'Å komme hjem til hagen', nn: 'Å kome heim til hagen' },
		municipality: { nb: 'Eksempelvik', nn: 'Eksempelvik' },
		companion: { nb: 'Søsteren min', nn: 'Søstera mi' }
	}
};

const second: Round = {
	id: '00000000-0000-4000-8000-000000000012',
	conversation: 2,
	daysAgo: 1,
	length: 'whole',
	sheet: {
		...list('work-school-education', 'fatigue', 'fitness-strength', 'memory-concentration'),
		'none/social': true,
		'none/emotional': true,
		'first/fatigue': 0,
		distress: 4,
		followUp: 'maybe',
		wantsConversation: 'yes'
	},
	texts: {
		notHappened: {
			nb: 'NAV skulle ringe om sykepengene. Ingen har ringt.',
			nn: 'NAV skulle ringje om sjukepengane. Ingen har ringt.'
		},
		important: { nb: 'Å orke å gå tur', nn: 'Å orke å gå tur' }
	}
};

const third: Round = {
	id: '00000000-0000-4000-8000-000000000013',
	conversation: 3,
	daysAgo: 2,
	length: 'whole',
	sheet: {
		...list('fear', 'fitness-strength', 'sexuality', 'tingling'),
		'none/practical': true,
		'none/social': true,
		'none/physical-1': true,
		'first/sexuality': 0,
		'private/mark/sexuality': true,
		distress: 3,
		followUp: 'yes',
		wantsConversation: 'yes',
		alone: true
	},
	texts: {
		other: { nb: 'Gruer meg til hver kontroll', nn: 'Gruar meg til kvar kontroll' }
	}
};

const none = { length: 'none', sheet: { distress: 1, wantsConversation: 'no' }, texts: {} } as const;
const self = { role: 'self' } as const;

/** In the order they are offered. */
export const practicePatients: readonly PracticePatient[] = [
	{
		id: 'first',
		name: 'Anne Berg',
		birthDate: '1962-04-17',
		about: { nb: 'Samtale 1, hele listen', nn: 'Samtale 1, heile lista' },
		answerer: self,
		rounds: [first]
	},
	{
		id: 'second',
		name: 'Anne Berg',
		birthDate: '1962-04-17',
		about: {
			nb: 'Samtale 2, med tidligere svar og en avtale som ikke ble noe av',
			nn: 'Samtale 2, med tidlegare svar og ein avtale det ikkje vart noko av'
		},
		answerer: self,
		rounds: [second, { ...first, daysAgo: 110 }]
	},
	{
		id: 'third',
		name: 'Anne Berg',
		birthDate: '1962-04-17',
		about: {
			nb: 'Samtale 3, med svar fra begge de andre og ønske om tid alene',
			nn: 'Samtale 3, med svar frå begge dei andre og ønske om tid åleine'
		},
		answerer: self,
		rounds: [third, { ...second, daysAgo: 330 }, { ...first, daysAgo: 440 }]
	},
	{
		id: 'short',
		name: 'Jon Dahl',
		birthDate: '1949-11-02',
		about: {
			nb: 'Det korte skjemaet. Vil ikke at noe sendes til kommunen',
			nn: 'Det korte skjemaet. Vil ikkje at noko blir sendt til kommunen'
		},
		answerer: self,
		rounds: [
			{
				id: '00000000-0000-4000-8000-000000000021',
				conversation: 1,
				daysAgo: 0,
				length: 'short',
				sheet: {
					distress: 8,
					'theme/nutrition': true,
					'theme/mental-health': true,
					followUp: 'yes',
					wantsConversation: 'yes',
					sendMunicipality: false
				},
				texts: { other: { nb: 'Maten smaker ingenting', nn: 'Maten smakar ingenting' } }
			}
		]
	},
	{
		id: 'relapse',
		name: 'Liv Moen',
		birthDate: '1971-08-30',
		about: { nb: 'Tilbakefall: forløpet begynner på nytt', nn: 'Tilbakefall: forløpet tek til på nytt' },
		answerer: { role: 'together' },
		rounds: [
			{
				id: '00000000-0000-4000-8000-000000000031',
				conversation: 1,
				daysAgo: 3,
				length: 'whole',
				sheet: {
					...list('child-care', 'relationship-children', 'fear', 'feeling-low', 'pain', 'eating'),
					'first/relationship-children': 0,
					'first/fear': 1,
					distress: 9,
					followUp: 'yes',
					wantsConversation: 'yes',
					sendGp: true
				},
				texts: {
					important: {
						nb: 'Sykdommen er kommet tilbake. Barna vet det ikke ennå.',
						nn: 'Sjukdommen er komen att. Barna veit det ikkje enno.'
					}
				}
			}
		]
	},
	{
		id: 'proxy',
		name: 'Arne Lie',
		birthDate: '1938-01-09',
		about: {
			nb: 'En pårørende har svart for en voksen',
			nn: 'Ein pårørande har svart for ein vaksen'
		},
		answerer: { role: 'proxy', authority: 'power-of-attorney' },
		relative: 'Kari Lie',
		rounds: [
			{
				id: '00000000-0000-4000-8000-000000000041',
				conversation: 1,
				daysAgo: 2,
				length: 'whole',
				sheet: {
					'mark/hygiene-dressing': true,
					'mark/mobility': true,
					'gone/physical-1': true,
					'mark/memory-concentration': true,
					distress: 5,
					followUp: 'yes'
				},
				texts: {
					other: { nb: 'Trappen hjemme er bratt', nn: 'Trappa heime er bratt' },
					phone: { nb: 'Ring Kari, ikke Arne', nn: 'Ring Kari, ikkje Arne' }
				}
			}
		]
	},
	{
		id: 'child',
		name: 'Ella Vik',
		birthDate: '2016-05-21',
		about: {
			nb: 'Et barn under 12 år. En forelder har svart',
			nn: 'Eit barn under 12 år. Ein forelder har svart'
		},
		answerer: { role: 'parent', age: 'under-12' },
		relative: 'Nina Vik',
		rounds: [
			{
				id: '00000000-0000-4000-8000-000000000051',
				conversation: 1,
				daysAgo: 1,
				length: 'whole',
				sheet: {
					'mark/family': true,
					'mark/work': true,
					'gone/themes-1': true,
					'none/themes-2': true,
					'first/family': 0,
					distress: 4,
					wantsConversation: 'yes',
					sendMunicipality: true
				},
				texts: {
					childView: { nb: 'Vil være med på bursdag på lørdag', nn: 'Vil vere med på bursdag på laurdag' },
					important: { nb: 'At storebror også blir sett', nn: 'At storebror òg blir sett' }
				}
			}
		]
	},
	{
		id: 'none',
		name: 'Per Haug',
		birthDate: '1955-12-12',
		about: { nb: 'Ingen behov nå, og nei takk til samtalen', nn: 'Ingen behov no, og nei takk til samtalen' },
		answerer: self,
		rounds: [{ ...none, id: '00000000-0000-4000-8000-000000000061', conversation: 1, daysAgo: 1 }]
	}
];
