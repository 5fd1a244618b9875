export default {
	title: 'Lag en invitasjon',
	lead: 'Lag et brev, en SMS eller en QR-kode. Da åpner pasienten appen ved riktig samtale, med avtale og telefonnummer fylt inn. Lenken og QR-koden sier ingenting om pasienten. Ingenting blir lagret: alt er borte når du tømmer eller lukker fanen.',
	toDesk: 'Hent svar til samtalen',
	noscript:
		'Siden trenger JavaScript for å lage en invitasjon. Slå det på, eller avtal samtalen på den vanlige måten.',

	informed: {
		legend: 'Før du begynner',
		tick: 'Pasienten er informert om diagnosen',
		missing:
			'Uten dette krysset blir det ikke laget noen invitasjon. Ellers kan den komme fram til en som ikke vet om diagnosen sin ennå.'
	},
	conversation: {
		legend: 'Hvilken samtale?',
		c1: 'Samtale 1, på sykehuset',
		c2: 'Samtale 2, i kommunen, første gang',
		c3: 'Samtale 3, i kommunen, andre gang',
		missing: 'Velg hvilken samtale det gjelder.'
	},
	language: 'Pasientens språk',
	sender: {
		title: 'Avsender',
		list: 'Fyll inn fra listen',
		listNone: 'Skriv selv',
		example: 'Listen er et eksempel. Den som driver appen, har ikke lagt inn sine egne kontaktpunkter ennå.',
		kind: 'Hva slags avsender?',
		hospital: 'Sykehus',
		municipality: 'Kommune',
		district: 'Bydel',
		kindMissing: 'Velg hva slags avsender det er.',
		name: 'Navn på sykehus, kommune eller bydel',
		unit: 'Avdeling eller enhet',
		unitHint: 'Kan stå tom. Skriv den uten ord for sykdom, for eksempel «Poliklinikk 3».'
	},
	contact: {
		title: 'Hvem pasienten kan ringe',
		lead: 'Kan stå tomt.',
		name: 'Navn',
		nameHint: 'Står det ikke noe her, brukes avdelingen eller avsenderen.',
		phone: 'Telefonnummer',
		hours: 'Når noen svarer',
		hoursHint: 'For eksempel hverdager kl. 8–15'
	},
	appointment: {
		title: 'Avtale',
		lead: 'Kan stå tomt.',
		date: 'Dato',
		dateHint: 'For eksempel 2.12.2026',
		time: 'Klokkeslett',
		timeHint: 'For eksempel 10.30',
		place: 'Sted',
		video: 'Lenke til videosamtale',
		with: 'Hvem pasienten møter'
	},
	recipient: 'Navn og adresse på brevet',
	recipientHint:
		'Kan stå tomt. Kommer i konvoluttvinduet når du skriver ut brevet, og aldri med i QR-koden, lenken eller SMS-en.',
	make: 'Lag invitasjonen',
	clear: 'Tøm alt',
	cleared: 'Alt er tømt.',
	wrong: {
		name: 'Skriv navnet på avsenderen.',
		long: 'Det er for langt. Bruk høyst {{max}} tegn.',
		tells: '«{{word}}» sier noe om sykdom. Avsenderen kan leses av andre. Skriv den uten det ordet.',
		phone: 'Skriv telefonnummeret med bare sifre og mellomrom.',
		phoneMissing: 'Skriv nummeret, eller la både navn og tid stå tomt.',
		dateMissing: 'Skriv datoen, eller tøm resten av avtalen.',
		dateUnreadable: 'Datoen kan ikke leses. Skriv den slik: 2.12.2026',
		dateImpossible: 'Den datoen finnes ikke.',
		datePast: 'Den dagen har vært.',
		dateFar: 'Datoen er mer enn tre år fram i tid. Stemmer årstallet?',
		time: 'Klokkeslettet kan ikke leses. Skriv det slik: 10.30',
		video: 'Det er ikke en lenke som kan brukes. Den må begynne med https:// og være uten mellomrom.',
		videoLong: 'Lenken er for lang. Den kan ha høyst {{max}} tegn.',
		tooLarge: 'Det er for mye tekst til én QR-kode. Kort ned lenken til videosamtalen, stedet eller navnene.'
	},

	made: {
		title: 'Invitasjonen er klar',
		summary: '{{conversation}}, fra {{from}}',
		when: 'Avtale {{when}}',
		noWhen: 'Uten avtale',
		tells:
			'«{{word}}» står i invitasjonen og sier noe om sykdom. Den som ser brevet eller telefonen, kan lese det.',
		change: 'Endre',
		next: 'Ny invitasjon',
		nextHint: 'Avsender og telefonnummer blir stående. Avtalen, navnet på brevet og krysset tømmes.',
		qr: 'På skjermen',
		qrHint: 'Pasienten holder kameraet på telefonen foran QR-koden.',
		qrLabel: 'QR-kode med invitasjonen. Hold telefonens kamera foran.',
		qrFailed: 'QR-koden kunne ikke tegnes. Last siden på nytt når du har nett, eller bruk lenken.',
		link: 'Lenke',
		linkHint: 'For en melding i journalsystemet eller på Helsenorge.',
		copyLink: 'Kopier lenken',
		sms: 'SMS',
		segments_one: 'Blir {{count}} SMS.',
		segments_other: 'Blir {{count}} SMS-er.',
		longSms: 'Lange lenker deles opp på veien. Kort ned stedet eller navnene hvis den skal bli kortere.',
		copySms: 'Kopier SMS-en',
		copied: 'Kopiert.',
		copyFailed: 'Nettleseren kopierte ikke. Merk teksten og kopier den selv.',
		letter: 'Brev',
		letterHint:
			'Én side A4. Navn og adresse passer i en konvolutt med vindu til venstre, når arket er brettet én gang.',
		print: 'Skriv ut brevet'
	},

	sms: {
		dated: 'Hei. {{from}} inviterer deg til en samtale {{when}}. Den er frivillig.',
		undated: 'Hei. {{from}} inviterer deg til en samtale. Den er frivillig.',
		ring: 'Spørsmål? Ring {{phone}}.',
		more: 'Les mer: {{link}}',
		brief: '{{from}}: Invitasjon til samtale {{when}}. {{link}}'
	},

	letter: {
		label: 'Brevet slik det blir skrevet ut',
		title: 'Invitasjon til en samtale',
		why: 'Vi vil gjerne snakke med deg om hvordan du har det, og om hva som er viktig for deg i hverdagen. Samtalen er frivillig. Du kan si ja, vente litt, eller si nei takk.',
		conversation: 'Samtale',
		when: 'Når',
		undated: 'Vi avtaler en tid sammen.',
		place: 'Hvor',
		video: 'På video',
		with: 'Du møter',
		prepare: 'Vil du forberede deg?',
		scan: 'Åpne kameraet på telefonen, og hold det foran QR-koden. Da kan du legge inn avtalen, lese om samtalen og skrive ned det du vil snakke om.',
		address: 'Du kan også gå til {{address}} og skrive inn avtalen selv.',
		private: 'Det du skriver, blir på telefonen din til du selv gir det videre.',
		bring: 'Ta gjerne med',
		bringAnswers: 'telefonen eller papiret med svarene dine, hvis du har svart',
		bringQuestions: 'det du lurer på',
		bringSomeone: 'en du er trygg på',
		ring: 'Vil du heller ringe?',
		ringText:
			'Du kan komme uten å ha svart på noe. Ring oss gjerne hvis tiden ikke passer, hvis du trenger tolk, eller hvis du lurer på noe.',
		noNumber:
			'Du kan komme uten å ha svart på noe. Ta kontakt med oss hvis tiden ikke passer, hvis du trenger tolk, eller hvis du lurer på noe.',
		regards: 'Vennlig hilsen',
		qrLabel: 'QR-kode med avtalen',
		qrNote: 'I QR-koden ligger bare det som står i brevet, uten navnet og adressen din.'
	}
} as const;
