import type { Words } from './index.ts';
import type nb from './export.nb.ts';

export default {
	title: 'Heimveg {{date}}',
	lead: 'Her er alt Heimveg hadde lagra på telefonen {{when}}.',
	notLocked: 'Fila er ikkje låst. Alle som får tak i ho, kan lese ho. Legg ho ein trygg stad.',
	nothing: 'Ingenting var lagra.',
	begun: 'Lagt inn {{date}}',
	countsFrom: {
		diagnosis: 'Tidene blir rekna frå diagnosen {{date}}.',
		pathway: 'Tidene blir rekna frå starten på forløpet {{date}}.'
	},
	windowsHidden: 'Tidene for samtalane er skjulte.',
	remindersOff: 'Påminningar er slåtte av.',
	contacts: {
		title: 'Telefonnummer',
		ward: 'Avdelinga som behandlar',
		contact: 'Kontakt',
		phone: 'Telefon',
		unit: 'Eining',
		hours: 'Telefontid',
		about: 'Gjeld'
	},
	conversations: {
		one: 'Samtalen på sjukehuset',
		two: 'Første samtalen i kommunen',
		three: 'Andre samtalen i kommunen'
	},
	choice: {
		title: 'Om du vil ha samtalen',
		yes: 'Ja',
		later: 'Ikkje no, spør meg igjen',
		no: 'Nei takk'
	},
	appointment: {
		title: 'Avtale',
		date: 'Dag',
		time: 'Tid',
		clock: 'kl. {{time}}',
		place: 'Stad',
		video: 'Lenkje til videosamtale',
		with: 'Kven du skal snakke med',
		companion: 'Kven som blir med'
	},
	before: 'Notat før samtalen',
	after: 'Notat etter samtalen',
	plan: {
		title: 'Det de vart samde om, skrive {{when}}',
		practice: 'Dette er ei øving. Personen og avtalen er oppdikta.',
		none: 'De gjorde ingen nye avtalar.',
		about: 'Kva det gjeld',
		what: 'Kva som skal skje',
		who: 'Kven som gjer det',
		by: 'Innan',
		happened: 'Skjedde det?',
		outcome: { happened: 'Skjedde', 'not-happened': 'Skjedde ikkje', unknown: 'Veit ikkje' },
		mark: 'Merke',
		private: 'Ikkje for pårørande',
		unheard: 'Høyrer du ikkje noko innan {{date}}, ring',
		contact: 'Lurer du på noko, ring',
		next: 'Neste samtale',
		conversation: { 1: 'På sjukehuset', 2: 'I kommunen, første gongen', 3: 'I kommunen, andre gongen' }
	},
	together: {
		members: 'Dei som er med',
		nobody: 'Ingen er med enno.',
		over: 'Dette er avslutta.',
		guest: 'Du er med hos {{name}}',
		you: 'Du',
		role: {
			owner: 'Pasienten',
			helper: 'Hjelper med å svare',
			reader: 'Ser svara',
			along: 'Les om forløpet'
		},
		patient: 'pasienten',
		relative: 'ein som er eller var med',
		sent: 'Spørsmål du har sendt til {{name}}',
		unsent: 'Spørsmål du har skrive og ikkje sendt',
		asked: 'Spørsmål frå {{name}}',
		view: 'Slik du ser det',
		theirView: 'Slik {{name}} ser det',
		shownTo: 'Det du viser til {{name}}',
		shownBy: 'Det {{name}} viser deg',
		appointment: 'Avtalen {{date}}',
		with: 'Kven samtalen er med',
		whose: 'Det de vart samde om, er skrive til {{name}}. «Du» er {{name}}.'
	},
	answers: {
		confirmed: 'Svar stadfesta {{when}}',
		begun: 'Skjema du har begynt på, sist endra {{when}}',
		corrects: 'Rettar svar du har stadfesta før.',
		corrected: 'Du har retta desse svara seinare.',
		otherForm: 'Skjemaet er frå ein annan versjon av appen. Svara står slik dei er lagra.',
		name: 'Namn',
		birthDate: 'Fødselsdato',
		relative: 'Namnet på den pårørande',
		who: 'Kven som svarte',
		kept: 'Det barnet kan ha svart åleine, på sida «Din tur», står ikkje her. Difor er heller ikkje originalen med.',
		digits: 'Kontrolltal',
		yes: 'Ja',
		no: 'Nei',
		nothingMarked: 'Ingenting merkt',
		notAnswered: 'Ikkje svart på'
	},
	who: {
		self: 'Pasienten sjølv',
		together: 'Pasienten, saman med nokon',
		proxy: 'Ein pårørande, for ein vaksen',
		parent: 'Ein forelder, for eit barn under 12 år',
		parent12: 'Barn og forelder saman (12–15 år)',
		relative: 'Ein pårørande, med sitt eige syn'
	},
	code: {
		title: 'Kodar',
		made: 'Laga {{when}}: {{state}}',
		fetched: 'henta {{when}}',
		withdrawn: 'teken tilbake',
		expired: 'gjekk ut utan å bli henta',
		waiting: 'ikkje henta enno',
		failed: 'kom ikkje fram'
	},
	originals: {
		title: 'Svar med digitalt merke',
		lead: 'Her er svara slik dei var då telefonen sette det digitale merket. Teksten er laga for datamaskiner. Med den kan andre sjå at ingenting er endra.'
	}
} as const satisfies Words<typeof nb>;
