export default {
	title: 'Min vei',
	name: {
		1: 'På sykehuset',
		2: 'I kommunen, første gang',
		3: 'I kommunen, andre gang'
	},
	long: {
		1: 'Samtalen på sykehuset',
		2: 'Første samtale i kommunen',
		3: 'Andre samtale i kommunen'
	},
	short: { 1: 'Samtale 1', 2: 'Samtale 2', 3: 'Samtale 3' },
	home: 'Oppfølgingen fortsetter',
	invitation: 'Åpne en invitasjon',

	window: {
		around: 'Omtrent {{months}}',
		noDate: {
			diagnosis: {
				2: 'Omtrent 3–4 måneder etter diagnosen',
				3: 'Omtrent 12–18 måneder etter diagnosen'
			},
			pathway: {
				2: 'Omtrent 3–4 måneder etter starten av forløpet',
				3: 'Omtrent 12–18 måneder etter starten av forløpet'
			}
		}
	},
	state: {
		nothing: 'Ikke begynt ennå',
		passed: 'Ingenting er skrevet her',
		written: 'Du har skrevet et notat',
		yes: 'Du har valgt: ja',
		later: 'Du har valgt: ikke nå, spør meg igjen',
		no: 'Du har valgt: nei takk',
		begun: 'Du har begynt å svare',
		confirmed: 'Svarene er bekreftet',
		waiting: 'Koden venter på å bli hentet',
		fetched: 'Svarene er hentet',
		coming: 'Avtale {{when}}',
		today: 'Avtale i dag',
		todayAt: 'Avtale i dag kl. {{time}}',
		past: 'Avtalen var {{when}}'
	},
	next: {
		prepare: 'Forbered samtalen',
		continueDraft: 'Fortsett å svare',
		handOver: 'Gi svarene videre',
		showCode: 'Vis koden',
		remember: 'Skriv det du vil huske',
		choose: 'Velg ja, ikke nå eller nei takk'
	},

	choice: {
		title: 'Vil du ha denne samtalen?',
		yes: 'Ja',
		later: 'Ikke nå, spør meg igjen',
		no: 'Nei takk',
		1: {
			yes: 'Dere avtaler en tid. Etter samtalen skriver sykehuset en kort oppsummering til journalen. De spør deg om kommunen og fastlegen kan få den.',
			later:
				'Sykehuset spør deg igjen. Skal du hjem før det, kan sykehuset gi kommunen beskjed om at du vil bli spurt der.',
			no: 'Da blir det ingen samtale på sykehuset. Du kan fortsatt si ja til samtalene i kommunen. Vil du ikke ha dem, sender sykehuset ingen oppsummering.'
		},
		2: {
			yes: 'Dere avtaler en tid. Den du snakker med, skriver i kommunens egen journal. De som følger deg opp, får vite det de trenger.',
			later: 'Kommunen spør deg igjen før neste samtale.',
			no: 'Da blir det ingen samtale nå. Kommunen kan likevel spørre om du vil ha den neste.'
		},
		3: {
			yes: 'Dere avtaler en tid. Den du snakker med, skriver i kommunens egen journal. De som følger deg opp, får vite det de trenger.',
			later: 'Spør kommunen når dere kan snakke sammen. Det kommer ingen samtale etter denne.',
			no: 'Da slutter pakkeforløpet. Oppfølgingen fortsetter.'
		},
		stays:
			'Valget ligger på denne telefonen. Ingen får vite det før du gir svarene videre. Si det derfor også til den som inviterer deg. Du kan ombestemme deg når du vil.'
	},

	appointment: {
		title: 'Tid og sted',
		none: 'Har du fått en tid? Skriv den inn, så har du den her.',
		add: 'Skriv inn tid og sted',
		change: 'Endre tid og sted',
		remove: 'Fjern avtalen',
		removeSure: 'Vil du fjerne avtalen herfra? Har du lagt den i kalenderen, må du slette den der også.',
		removeNo: 'Nei, behold',
		removed: 'Avtalen er fjernet.',
		date: 'Dato',
		dateHint: 'Skriv den slik den står i brevet, for eksempel 12.5.2027 eller 12. mai',
		time: 'Klokkeslett',
		timeHint: 'For eksempel 10.30. Kan stå tomt',
		timeRead: 'kl. {{time}}',
		place: 'Sted',
		video: 'Lenke til videosamtale',
		videoHint: 'Kan stå tomt. Lim inn lenken du har fått',
		with: 'Hvem du skal snakke med',
		companion: 'Hvem som blir med deg',
		save: 'Lagre avtalen',
		saved: 'Avtalen er lagret.',
		cancel: 'Avbryt',
		when: 'Tid',
		open: 'Åpne videosamtalen',
		calendar: 'Legg i kalenderen',
		calendarTitle: 'Samtale',
		calendarReminder: 'Samtale',
		calendarAlarms:
			'Kalenderen minner deg på det en uke før og dagen før. Der står det bare «Samtale», tid og sted.',
		calendarQuiet: 'Uten påminnelser, slik du har valgt. Der står det bare «Samtale», tid og sted.',
		calendarChanged: 'Har du endret avtalen? Legg den i kalenderen på nytt. Da byttes den gamle ut.',
		calendarFailed: 'Kalenderfilen kunne ikke lages. Prøv igjen.',
		past: 'Denne dagen har vært.',
		wrong: {
			dateMissing: 'Skriv datoen for avtalen.',
			dateUnreadable: 'Datoen kan ikke leses. Skriv den slik: 12.5.2027',
			dateImpossible: 'Den datoen finnes ikke. Se etter i brevet.',
			datePast: 'Datoen er før år 2000. Stemmer årstallet?',
			dateFar: 'Datoen er mer enn tre år fram i tid. Stemmer årstallet?',
			timeUnreadable: 'Klokkeslettet kan ikke leses. Skriv det slik: 10.30',
			timeImpossible: 'Det klokkeslettet finnes ikke. Skriv det slik: 10.30',
			video: 'Lenken må begynne med https:// og være hel.',
			long: 'Det er for langt. Bruk høyst {{max}} tegn.'
		},
		found_one: 'Ett felt må rettes. Alt du har skrevet, står her fortsatt.',
		found_other: '{{count}} felter må rettes. Alt du har skrevet, står her fortsatt.'
	},

	answers: {
		title: 'Svarene dine',
		none: 'Du kan svare i ro før samtalen. Det tar omtrent fem minutter.',
		proxyNone: 'Du kan svare slik du tror pasienten ville svart.',
		confirmedAt: 'Bekreftet {{when}}',
		again: 'Svar på nytt'
	},

	plan: {
		title: 'Dette ble dere enige om',
		page: 'Det dere ble enige om',
		/** On tabs and in lists of visited pages, which others may see. */
		tab: 'Avtaler',
		count_one: 'Dere ble enige om én ting',
		count_other: 'Dere ble enige om {{count}} ting',
		none: 'Dere gjorde ingen nye avtaler.',
		who: 'Hvem',
		when: 'Når',
		by: 'Innen {{date}}',
		private: 'Ikke for pårørende',
		happened: 'Skjedde det?',
		outcome: { happened: 'Skjedde', 'not-happened': 'Skjedde ikke', unknown: 'Vet ikke' },
		say: 'Se alt, og si om det skjedde',
		ring: 'Ring og si fra at det ikke skjedde',
		ringNobody: 'Ring den du pleier å snakke med på sykehuset eller i kommunen, eller fastlegen din.',
		goesAlong: 'Når du forbereder neste samtale, står det klart i skjemaet. Du kan ta det bort der.',
		staysPrivate:
			'Dette er merket «ikke for pårørende». Derfor settes det ikke inn i neste skjema av seg selv. Du kan skrive det der.',
		unheard: 'Hører du ikke noe innen {{date}}, ring',
		contact: 'Lurer du på noe, ring',
		next: 'Neste samtale',
		nextWhen: '{{name}}, omtrent {{months}}',
		nextWho: '{{who}} tar kontakt med deg.',
		practice: 'Dette er en øvelse. Personen og avtalen er oppdiktet.',
		before: 'Fra {{date}}',
		toPrint: 'Skriv ut eller slett',
		fetch: 'Hent det dere ble enige om, med en kode',
		print: 'Skriv ut',
		printing: 'På papir',
		printPrivate: 'Ta med det som er merket «ikke for pårørende»',
		empty: 'Her er det ingenting ennå',
		emptyText:
			'Etter en samtale kan du få med deg det dere ble enige om. Den du snakker med, gir deg en kode.',
		remove: 'Slett',
		removeSure:
			'Vil du slette dette herfra, med det du har svart? Koden kan ikke brukes en gang til. Det dere ble enige om, gjelder fortsatt.',
		removeYes: 'Ja, slett',
		removeNo: 'Nei, behold',
		removed: 'Slettet.'
	},

	notes: {
		title: 'Til samtalen',
		mine: 'Bare du ser dette. Vil du ha noe med i svarene, setter du det inn i skjemaet selv.',
		before: 'Spørsmål og stikkord før samtalen',
		after: 'Det jeg vil huske etterpå',
		long: 'Bare de første {{max}} tegnene blir lagret. Kort ned teksten.'
	},

	people: {
		title: 'Hvem gjelder det?',
		shown: 'Gjelder: {{who}}',
		since: '{{who}}, begynt {{when}}',
		earlier: '{{who}}, tidligere vei, begynt {{when}}',
		isEarlier: 'Dette er en tidligere vei. Den begynte {{when}}. Du kan lese alt som står her.',
		toNew: 'Gå til den nye veien',
		addTitle: 'Hjelper du en annen?',
		addLead: 'Hver person har sin egen vei på denne telefonen. De blandes ikke.',
		add: 'Start en vei til',
		addFailed: 'Velg hvem det gjelder.'
	},

	dates: {
		title: 'Når er samtalene?',
		lead: 'Det finnes ingen frister. Vil du se omtrent når samtalene pleier å være, kan du skrive en dato her.',
		event: 'Hva vil du regne fra?',
		diagnosis: 'Dagen jeg fikk diagnosen',
		pathway: 'Dagen pakkeforløpet begynte',
		diagnosisOf: 'Dagen diagnosen kom',
		date: 'Dato',
		dateHint: 'For eksempel 12.11.2026 eller 12. november. Omtrent er godt nok',
		save: 'Lagre datoen',
		saved: 'Datoen er lagret.',
		remove: 'Fjern datoen',
		removed: 'Datoen er fjernet.',
		hide: 'Skjul tidene',
		hideHint: 'Da står det ikke når samtalene pleier å være.',
		wrong: {
			missing: 'Skriv en dato, eller la det være.',
			unreadable: 'Datoen kan ikke leses. Skriv den slik: 12.11.2026',
			impossible: 'Den datoen finnes ikke. Se etter en gang til.',
			future: 'Den dagen har ikke vært ennå.',
			far: 'Det er svært lenge siden. Stemmer årstallet?'
		}
	},
	reminders: {
		title: 'Påminnelser',
		off: 'Ingen påminnelser',
		offHint:
			'Da varsler ikke kalenderen om nye avtaler du legger i den. Forsiden minner deg ikke på noe. Avtaler som ligger i kalenderen fra før, må du endre der.'
	},
	relapse: {
		title: 'Har kreften kommet tilbake?',
		lead: 'Ved tilbakefall begynner pakkeforløpet på nytt, med tre nye samtaler. Da kan du starte en ny vei her. Det du har skrevet før, blir liggende som en tidligere vei.',
		start: 'Tilbakefall: start en ny vei',
		sure: 'Vil du starte en ny vei?',
		yes: 'Ja, start en ny vei',
		no: 'Nei, ikke nå'
	},

	compare: {
		title: 'Det jeg har svart',
		short: 'Svarene fra hver samtale, side om side',
		lead: 'Slik svarte du hver gang. Appen vurderer ikke svarene.',
		none: 'Du har ikke bekreftet noen svar ennå',
		noneText: 'Når du har bekreftet svar til en samtale, ser du dem her.',
		one: 'Her er svarene fra én samtale. Etter neste samtale kan du se dem side om side.',
		numberCaption: 'Tallet fra 0 til 10, hver gang',
		conversation: 'Samtale',
		value: 'Tallet',
		notAnswered: 'Ikke besvart',
		marked: 'merket',
		new: 'ny',
		still: 'fortsatt',
		notNow: 'ikke merket nå',
		notMarked: 'ikke merket',
		notAnsweredShort: 'ikke besvart',
		nothing: 'Ingenting er merket.',
		noList: '{{which}}: listen er ikke besvart.',
		groupNothing: 'Ingenting merket: {{which}}',
		groupMissing: 'Ikke besvart: {{which}}',
		number: 'Tallet',
		marks: 'Det du har merket',
		words: 'Ordene betyr',
		meansNew: 'Ny: merket nå, men ikke sist du svarte.',
		meansStill: 'Fortsatt: merket både nå og sist.',
		meansNotNow: 'Ikke merket nå: merket sist, men ikke nå.',
		packs: 'Du har svart på to ulike skjemaer. De har ikke de samme spørsmålene og står derfor hver for seg.',
		unread: 'Noen svar er laget med en annen versjon av Hjemvei og kan ikke vises her.',
		amended: 'Rettet'
	},

	contact: {
		title: 'Hvem du kan ringe',
		lead: 'Skriv inn avdelingen som behandler deg, og kontaktpersonen din. Da står de øverst på siden «Trenger du hjelp nå?».',
		none: 'Du har ikke skrevet inn noen ennå.',
		fromList: 'Velg fra listen',
		choose: 'Velg {{name}}',
		chosen: '{{name}} er lagt til.',
		example: 'Listen er et eksempel. Den som driver appen, har ikke lagt inn sine egne steder ennå.',
		add: 'Skriv inn selv',
		roleTitle: 'Hva er det?',
		ward: 'Avdelingen som behandler meg',
		person: 'En kontaktperson',
		name: 'Navn på avdelingen eller personen',
		unit: 'Sykehus, kommune eller enhet',
		phone: 'Telefonnummer',
		hours: 'Når du kan ringe',
		hoursHint: 'For eksempel hverdager kl. 8–15',
		about: 'Hva du kan ringe om',
		optional: 'Kan stå tomt',
		save: 'Lagre',
		saved: 'Lagret.',
		cancel: 'Avbryt',
		change: 'Endre',
		remove: 'Slett',
		removeSure: 'Vil du slette {{name}} herfra?',
		removeNo: 'Nei, behold',
		removed: 'Slettet.',
		changeWhat: ': {{name}}',
		wrong: {
			name: 'Skriv hvem det er.',
			phone: 'Skriv telefonnummeret, bare sifre og mellomrom.',
			long: 'Det er for langt. Bruk høyst {{max}} tegn.'
		}
	},

	storage: {
		session:
			'Nettleseren lagrer ikke, kanskje fordi vinduet er privat. Det du skriver, blir borte når du lukker siden.',
		full: 'Telefonen har ikke plass til å lagre. Frigjør plass, og prøv igjen. Det du har skrevet, står her så lenge siden er åpen.',
		unavailable: 'Nettleseren lar ikke appen lagre noe. Det du har skrevet, står her så lenge siden er åpen.',
		outdated: 'En nyere versjon av Hjemvei er åpen i en annen fane. Last siden på nytt.',
		blocked: 'En eldre versjon av appen er åpen i en annen fane. Lukk den fanen, og prøv igjen.',
		gone: 'Denne veien er slettet, kanskje i en annen fane.',
		failed: 'Det ble ikke lagret. Prøv igjen.',
		retry: 'Prøv igjen'
	}
} as const;
