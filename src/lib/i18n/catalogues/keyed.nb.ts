export default {
	open: 'Skriv inn et papirskjema',
	openHint: 'For svar på papir. Du kan gjøre alt fra tastaturet.',
	title: 'Papirskjema',
	lead: 'Feltene står i samme rekkefølge som på arket. La det som er tomt, stå tomt. Et tomt felt blir «ikke besvart», aldri «nei».',
	name: 'Navn',
	born: 'Født',
	bornHint: 'Dag, måned og år, for eksempel 28.02.1950',
	date: 'Dato på arket',
	dateHint: 'Står det ingen dato, lar du feltet stå tomt.',
	conversation: 'Hvilken samtale gjelder skjemaet?',
	conversations: {
		'1': '1, på sykehuset',
		'2': '2, i kommunen, første gang',
		'3': '3, i kommunen, andre gang'
	},
	whoLabel: 'Hvem har svart?',
	choose: 'Velg',
	who: {
		self: 'Pasienten selv',
		together: 'Pasienten sammen med en annen',
		none: 'En pårørende',
		guardian: 'En pårørende som sier å være verge',
		'power-of-attorney': 'En pårørende som sier å ha fullmakt',
		'under-12': 'En forelder, for et barn under 12 år',
		'12-15': 'Forelder og barn sammen, 12–15 år'
	},
	relative: 'Navn på den som svarer for pasienten',
	language: 'Språket på arket',
	nb: 'Bokmål',
	nn: 'Nynorsk',
	version: 'Versjon, nederst på arket',
	number: 'Tallet, 0–10',
	keys: 'Piltastene flytter, mellomrom krysser av. Skriv begynnelsen på et ord for å hoppe dit. Tab går til neste gruppe.',
	partly: 'Bare en del av gruppen er fylt ut',
	state: {
		open: 'ikke besvart',
		none: 'gått gjennom',
		gone: 'gått gjennom',
		partly: 'delvis gått gjennom'
	},
	firstHint:
		'Velg blant det som er krysset av. Står det noe annet på arket, skriver du det under «Andre utfordringer».',
	firstEmpty: 'Her velger du blant det som er krysset av i listen. Ingenting er krysset av ennå.',
	nothing: 'Ikke fylt ut',
	notTicked: 'Ikke krysset av',
	yes: 'Ja',
	no: 'Nei',
	done: 'Vis svarene',
	doneKeys: 'Enter går til neste felt. Ctrl og Enter viser svarene.',
	cancel: 'Avbryt og tøm skjemaet',
	flaws: 'Se på dette først',
	flaw: {
		born: 'Fødselsdatoen kan ikke stemme. Skriv dag, måned og fire sifre for året, eller la feltet stå tomt.',
		date: 'Datoen på arket kan ikke stemme. Skriv dag, måned og fire sifre for året, eller la feltet stå tomt.',
		conversation: 'Velg hvilken samtale skjemaet gjelder.',
		who: 'Velg hvem som har svart. Spør hvis det ikke er krysset av.',
		number: 'Tallet må være et helt tall fra 0 til 10, eller stå tomt.',
		long: 'En tekst er for lang. Under feltet står det hvor mye.',
		empty: 'Ingenting er fylt ut ennå.'
	},
	remark: {
		moreThanNone:
			'Arket har kryss for «ingen behov», og andre svar i tillegg. Alle de andre svarene blir med, men ikke det krysset. Spør pasienten hva som gjelder.',
		languageAlone:
			'Et språk er skrevet, men verken tolk eller samisk er krysset av. Da blir ikke språket med.'
	},
	notKept:
		'Nettleseren lar ikke fanen ta vare på skjemaet. Lastes siden på nytt, må du skrive det inn igjen.',
	erased: 'Ingen rørte papirskjemaet på ti minutter, så det er tømt her. Skriv det inn på nytt fra arket.',
	journal: 'Skrevet inn fra papirskjema av helsepersonell {{when}}. Svarene er ikke signert. {{paper}}',
	dated: 'Skjemaet er datert {{date}}.',
	undated: 'Skjemaet har ingen dato.'
} as const;
