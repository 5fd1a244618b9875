/** The file a person can take everything along in. Its title can be seen by others and tells nothing. */
export default {
	title: 'Hjemvei {{date}}',
	lead: 'Her er alt Hjemvei hadde lagret på telefonen {{when}}.',
	notLocked: 'Filen er ikke låst. Alle som får tak i den, kan lese den. Legg den et trygt sted.',
	nothing: 'Ingenting var lagret.',
	begun: 'Lagt inn {{date}}',
	countsFrom: {
		diagnosis: 'Tidene regnes fra diagnosen {{date}}.',
		pathway: 'Tidene regnes fra starten på forløpet {{date}}.'
	},
	windowsHidden: 'Tidene for samtalene er skjult.',
	remindersOff: 'Påminnelser er slått av.',
	contacts: {
		title: 'Telefonnumre',
		ward: 'Avdelingen som behandler',
		contact: 'Kontakt',
		phone: 'Telefon',
		unit: 'Enhet',
		hours: 'Telefontid',
		about: 'Gjelder'
	},
	conversations: {
		one: 'Samtalen på sykehuset',
		two: 'Første samtale i kommunen',
		three: 'Andre samtale i kommunen'
	},
	choice: {
		title: 'Om du vil ha samtalen',
		yes: 'Ja',
		later: 'Ikke nå, spør meg igjen',
		no: 'Nei takk'
	},
	appointment: {
		title: 'Avtale',
		date: 'Dag',
		time: 'Tid',
		clock: 'kl. {{time}}',
		place: 'Sted',
		video: 'Lenke til videosamtale',
		with: 'Hvem du skal snakke med',
		companion: 'Hvem som blir med'
	},
	before: 'Notater før samtalen',
	after: 'Notater etter samtalen',
	plan: {
		title: 'Det dere ble enige om, skrevet {{when}}',
		practice: 'Dette er en øvelse. Personen og avtalen er oppdiktet.',
		none: 'Dere gjorde ingen nye avtaler.',
		about: 'Hva det gjelder',
		what: 'Hva som skal skje',
		who: 'Hvem som gjør det',
		by: 'Innen',
		happened: 'Skjedde det?',
		outcome: { happened: 'Skjedde', 'not-happened': 'Skjedde ikke', unknown: 'Vet ikke' },
		mark: 'Merke',
		private: 'Ikke for pårørende',
		unheard: 'Hører du ikke noe innen {{date}}, ring',
		contact: 'Lurer du på noe, ring',
		next: 'Neste samtale',
		conversation: { 1: 'På sykehuset', 2: 'I kommunen, første gang', 3: 'I kommunen, andre gang' }
	},
	together: {
		members: 'De som er med',
		nobody: 'Ingen er med ennå.',
		over: 'Dette er avsluttet.',
		guest: 'Du er med hos {{name}}',
		you: 'Du',
		role: {
			owner: 'Pasienten',
			helper: 'Hjelper med å svare',
			reader: 'Ser svarene',
			along: 'Leser om forløpet'
		},
		patient: 'pasienten',
		relative: 'en som er eller var med',
		sent: 'Spørsmål du har sendt til {{name}}',
		unsent: 'Spørsmål du har skrevet og ikke sendt',
		asked: 'Spørsmål fra {{name}}',
		view: 'Slik du ser det',
		theirView: 'Slik {{name}} ser det',
		shownTo: 'Det du viser til {{name}}',
		shownBy: 'Det {{name}} viser deg',
		appointment: 'Avtalen {{date}}',
		with: 'Hvem samtalen er med',
		whose: 'Det dere ble enige om, er skrevet til {{name}}. «Du» er {{name}}.'
	},
	answers: {
		confirmed: 'Svar bekreftet {{when}}',
		begun: 'Skjema du har begynt på, sist endret {{when}}',
		corrects: 'Retter svar du har bekreftet før.',
		corrected: 'Du har rettet disse svarene senere.',
		otherForm: 'Skjemaet er fra en annen versjon av appen. Svarene står slik de er lagret.',
		name: 'Navn',
		birthDate: 'Fødselsdato',
		relative: 'Navn på pårørende',
		who: 'Hvem som svarte',
		kept: 'Det barnet kan ha svart alene, på siden «Din tur», står ikke her. Derfor er heller ikke originalen med.',
		digits: 'Kontrolltall',
		yes: 'Ja',
		no: 'Nei',
		nothingMarked: 'Ingenting merket',
		notAnswered: 'Ikke besvart'
	},
	who: {
		self: 'Pasienten selv',
		together: 'Pasienten, sammen med noen',
		proxy: 'En pårørende, for en voksen',
		parent: 'En forelder, for et barn under 12 år',
		parent12: 'Barn og forelder sammen (12–15 år)',
		relative: 'En pårørende, med sitt eget syn'
	},
	code: {
		title: 'Koder',
		made: 'Laget {{when}}: {{state}}',
		fetched: 'hentet {{when}}',
		withdrawn: 'tatt tilbake',
		expired: 'gikk ut uten å bli hentet',
		waiting: 'ikke hentet ennå',
		failed: 'kom ikke fram'
	},
	originals: {
		title: 'Svar med digitalt merke',
		lead: 'Her er svarene slik de var da telefonen satte det digitale merket. Teksten er laget for datamaskiner. Med den kan andre se at ingenting er endret.'
	}
} as const;
