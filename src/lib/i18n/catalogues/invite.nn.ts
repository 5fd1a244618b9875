import type { Words } from './index.ts';
import type nb from './invite.nb.ts';

export default {
	title: 'Lag ein invitasjon',
	lead: 'Lag eit brev, ein SMS eller ein QR-kode. Då opnar pasienten appen ved rett samtale, med avtale og telefonnummer fylte inn. Lenkja og QR-koden seier ingenting om pasienten. Ingenting blir lagra: alt er borte når du tømmer eller lukkar fana.',
	toDesk: 'Hent svar til samtalen',
	noscript:
		'Sida treng JavaScript for å lage ein invitasjon. Slå det på, eller avtal samtalen på vanleg måte.',

	informed: {
		legend: 'Før du begynner',
		tick: 'Pasienten har fått vite om diagnosen',
		missing:
			'Utan dette krysset blir det ikkje laga nokon invitasjon. Elles kan han kome fram til ein som ikkje veit om diagnosen sin enno.'
	},
	conversation: {
		legend: 'Kva for ein samtale?',
		c1: 'Samtale 1, på sjukehuset',
		c2: 'Samtale 2, i kommunen, første gongen',
		c3: 'Samtale 3, i kommunen, andre gongen',
		missing: 'Vel kva for ein samtale det gjeld.'
	},
	language: 'Språket til pasienten',
	sender: {
		title: 'Avsendar',
		list: 'Fyll inn frå lista',
		listNone: 'Skriv sjølv',
		example: 'Lista er eit døme. Den som driv appen, har ikkje lagt inn sine eigne kontaktpunkt enno.',
		kind: 'Kva slags avsendar?',
		hospital: 'Sjukehus',
		municipality: 'Kommune',
		district: 'Bydel',
		kindMissing: 'Vel kva slags avsendar det er.',
		name: 'Namn på sjukehus, kommune eller bydel',
		unit: 'Avdeling eller eining',
		unitHint: 'Kan stå tom. Skriv ho utan ord for sjukdom, til dømes «Poliklinikk 3».'
	},
	contact: {
		title: 'Kven pasienten kan ringje',
		lead: 'Kan stå tomt.',
		name: 'Namn',
		nameHint: 'Står det ikkje noko her, blir avdelinga eller avsendaren brukt.',
		phone: 'Telefonnummer',
		hours: 'Når nokon svarer',
		hoursHint: 'Til dømes kvardagar kl. 8–15'
	},
	appointment: {
		title: 'Avtale',
		lead: 'Kan stå tomt.',
		date: 'Dato',
		dateHint: 'Til dømes 2.12.2026',
		time: 'Klokkeslett',
		timeHint: 'Til dømes 10.30',
		place: 'Stad',
		video: 'Lenkje til videosamtale',
		with: 'Kven pasienten møter'
	},
	recipient: 'Namn og adresse på brevet',
	recipientHint:
		'Kan stå tomt. Kjem i vindauget på konvolutten når du skriv ut brevet, og aldri med i QR-koden, lenkja eller SMS-en.',
	make: 'Lag invitasjonen',
	clear: 'Tøm alt',
	cleared: 'Alt er tømt.',
	wrong: {
		name: 'Skriv namnet på avsendaren.',
		long: 'Det er for langt. Bruk høgst {{max}} teikn.',
		tells: '«{{word}}» seier noko om sjukdom. Andre kan lese kven avsendaren er. Skriv han utan det ordet.',
		phone: 'Skriv telefonnummeret med berre siffer og mellomrom.',
		phoneMissing: 'Skriv nummeret, eller la både namn og tid stå tomt.',
		dateMissing: 'Skriv datoen, eller tøm resten av avtalen.',
		dateUnreadable: 'Datoen kan ikkje lesast. Skriv han slik: 2.12.2026',
		dateImpossible: 'Den datoen finst ikkje.',
		datePast: 'Den dagen har vore.',
		dateFar: 'Datoen er meir enn tre år fram i tid. Stemmer årstalet?',
		time: 'Klokkeslettet kan ikkje lesast. Skriv det slik: 10.30',
		video: 'Det er inga lenkje som kan brukast. Ho må begynne med https:// og vere utan mellomrom.',
		videoLong: 'Lenkja er for lang. Ho kan ha høgst {{max}} teikn.',
		tooLarge: 'Det er for mykje tekst til éin QR-kode. Kort ned lenkja til videosamtalen, staden eller namna.'
	},

	made: {
		title: 'Invitasjonen er klar',
		summary: '{{conversation}}, frå {{from}}',
		when: 'Avtale {{when}}',
		noWhen: 'Utan avtale',
		tells:
			'«{{word}}» står i invitasjonen og seier noko om sjukdom. Den som ser brevet eller telefonen, kan lese det.',
		change: 'Endre',
		next: 'Ny invitasjon',
		nextHint: 'Avsendar og telefonnummer blir ståande. Avtalen, namnet på brevet og krysset blir tømde.',
		qr: 'På skjermen',
		qrHint: 'Pasienten held kameraet på telefonen framfor QR-koden.',
		qrLabel: 'QR-kode med invitasjonen. Hald kameraet på telefonen framfor.',
		qrFailed: 'QR-koden kunne ikkje teiknast. Last sida på nytt når du har nett, eller bruk lenkja.',
		link: 'Lenkje',
		linkHint: 'Til ei melding i journalsystemet eller på Helsenorge.',
		copyLink: 'Kopier lenkja',
		sms: 'SMS',
		segments_one: 'Blir {{count}} SMS.',
		segments_other: 'Blir {{count}} SMS-ar.',
		longSms: 'Lange lenkjer blir delte opp på vegen. Kort ned staden eller namna om ho skal bli kortare.',
		copySms: 'Kopier SMS-en',
		copied: 'Kopiert.',
		copyFailed: 'Nettlesaren kopierte ikkje. Merk teksten og kopier han sjølv.',
		letter: 'Brev',
		letterHint:
			'Éi side A4. Namn og adresse passar i ein konvolutt med vindauge til venstre, når arket er bretta éin gong.',
		print: 'Skriv ut brevet'
	},

	sms: {
		dated: 'Hei. {{from}} inviterer deg til ein samtale {{when}}. Det er frivillig.',
		undated: 'Hei. {{from}} inviterer deg til ein samtale. Det er frivillig.',
		ring: 'Spørsmål? Ring {{phone}}.',
		more: 'Les meir: {{link}}',
		brief: '{{from}}: Invitasjon til samtale {{when}}. {{link}}'
	},

	letter: {
		label: 'Brevet slik det blir skrive ut',
		title: 'Invitasjon til ein samtale',
		why: 'Vi vil gjerne snakke med deg om korleis du har det, og om kva som er viktig for deg i kvardagen. Samtalen er frivillig. Du kan seie ja, vente litt, eller seie nei takk.',
		conversation: 'Samtale',
		when: 'Når',
		undated: 'Vi avtaler ei tid saman.',
		place: 'Kvar',
		video: 'På video',
		with: 'Du møter',
		prepare: 'Vil du førebu deg?',
		scan: 'Opne kameraet på telefonen, og hald det framfor QR-koden. Då kan du leggje inn avtalen, lese om samtalen og skrive ned det du vil snakke om.',
		address: 'Du kan også gå til {{address}} og skrive inn avtalen sjølv.',
		private: 'Det du skriv, blir på telefonen din til du sjølv gir det vidare.',
		bring: 'Ta gjerne med',
		bringAnswers: 'telefonen eller papiret med svara dine, om du har svart',
		bringQuestions: 'det du lurer på',
		bringSomeone: 'ein du er trygg på',
		ring: 'Vil du heller ringje?',
		ringText:
			'Du kan kome utan å ha svart på noko. Ring oss gjerne om tida ikkje passar, om du treng tolk, eller om du lurer på noko.',
		noNumber:
			'Du kan kome utan å ha svart på noko. Ta kontakt med oss om tida ikkje passar, om du treng tolk, eller om du lurer på noko.',
		regards: 'Venleg helsing',
		qrLabel: 'QR-kode med avtalen',
		qrNote: 'I QR-koden ligg berre det som står i brevet, utan namnet og adressa di.'
	}
} as const satisfies Words<typeof nb>;
