export default {
	title: 'Overlever svarene',
	none: {
		title: 'Ingen svar å overlevere ennå',
		text: 'Her lager du koden som helsepersonell henter svarene dine med. Først svarer du, og så bekrefter du svarene.',
		start: 'Forbered samtalen'
	},
	conversation: {
		1: 'Samtale 1: på sykehuset',
		2: 'Samtale 2: i kommunen, første gang',
		3: 'Samtale 3: i kommunen, andre gang'
	},
	age: {
		today: 'Bekreftet i dag kl. {{time}}',
		yesterday: 'Bekreftet i går kl. {{time}}',
		days: 'Bekreftet for {{days}} dager siden, {{date}}'
	},
	about: 'Svarene for {{name}}',
	make: {
		text: 'Lag koden når du er hos helsepersonell, eller like før. Svarene sendes låst, og bare den som har koden, kan åpne dem.',
		button: 'Lag kode',
		again: 'Lag ny kode',
		working: 'Lager koden …',
		tooLarge: 'Svarene er for store til å sendes med kode. Lagre dem som fil i stedet.',
		failed: 'Koden kunne ikke lages. Prøv en gang til, eller lagre svarene som fil.'
	},
	how: 'Vis eller les opp koden.',
	code: 'Koden',
	qrLabel: 'Den samme koden som bilde. Helsepersonell kan lese den av med kamera eller håndleser.',
	spelled: {
		summary: 'Slik leser du opp koden',
		letter: '{{sign}} som i {{word}}',
		figureZero: '0, tallet null',
		singleV: 'V, enkel v',
		doubleV: 'W, dobbel v',
		words: {
			A: 'Anna',
			B: 'Bernhard',
			C: 'Cæsar',
			D: 'David',
			E: 'Edith',
			F: 'Fredrik',
			G: 'Gustav',
			H: 'Harald',
			J: 'Johan',
			K: 'Karin',
			M: 'Martin',
			N: 'Nils',
			P: 'Petter',
			Q: 'Quintus',
			R: 'Rikard',
			S: 'Sigrid',
			T: 'Teodor',
			X: 'Xerxes',
			Y: 'Yngling',
			Z: 'Zakarias'
		}
	},
	holds: 'Koden virker til {{date}}.',
	digits: {
		text: 'Seks kontrolltall',
		why: 'Helsepersonell ser de samme tallene. Da vet dere at det er de rette svarene.'
	},
	state: {
		offline: 'Venter på nett',
		offlineText: 'Koden virker når svarene er sendt. Det skjer av seg selv når telefonen får nett.',
		sending: 'Sender svarene …',
		busy: 'Venter på tur',
		busyText: 'Tjenesten svarer ikke som den skal akkurat nå. Appen prøver igjen av seg selv.',
		waiting: 'Klar',
		leased: 'Åpnes nå hos helsepersonell',
		fetched: 'Hentet {{when}}',
		fetchedText: 'Svarene er kommet fram. De ligger også fortsatt på denne telefonen.',
		unproven: 'Meldt hentet {{when}}',
		unprovenText:
			'Tjenesten melder at svarene er hentet, men beviset fra den som hentet dem, stemmer ikke. Spør helsepersonell om de har fått svarene.',
		takingBack: 'Tas tilbake',
		takingBackText: 'Koden slutter å virke når telefonen får nett.',
		withdrawn: 'Tatt tilbake',
		withdrawnText: 'Koden virker ikke lenger.',
		unread: 'Koden virker ikke lenger. Ingen hadde åpnet svarene.',
		mayBeRead: 'Koden virker ikke lenger. Svarene var åpnet da du tok dem tilbake, så de kan være lest.',
		expired: 'Utløpt',
		expiredText: 'Koden virker ikke lenger. Svarene ligger fortsatt på denne telefonen.',
		exhausted: 'Koden er brukt opp',
		exhaustedText:
			'Svarene ble åpnet tre ganger uten at noen meldte dem hentet. Spør helsepersonell om de har fått dem.',
		refused: 'Koden virker ikke',
		clock: 'Se om klokka og datoen på telefonen er riktige, og lag en ny kode.',
		lost: 'Tjenesten har ikke svarene lenger. De ligger fortsatt på denne telefonen. Lag en ny kode.',
		broken:
			'Svarene ble ikke tatt imot. De ligger fortsatt på denne telefonen. Lag en ny kode, eller lagre dem som fil.'
	},
	today: 'kl. {{time}}',
	takeBack: 'Ta tilbake',
	tryAgain: 'Prøv igjen',
	file: {
		save: 'Lagre som fil',
		text: 'Filen er ikke låst. Gi den bare til den som skal lese svarene.',
		failed: 'Filen kunne ikke lagres.'
	},
	earlier: {
		title: 'Bekreftede svar på denne telefonen',
		show: 'Vis',
		shown: 'Vises nå',
		amend: 'Rett svarene',
		amended: 'Retter tidligere svar',
		remove: 'Slett',
		sure: 'Slette disse svarene fra telefonen? Det kan ikke gjøres om.',
		sureLive: 'Koden tas tilbake samtidig.',
		keep: 'Behold'
	},
	storage: {
		full: 'Telefonen har ikke mer plass. Rydd litt, og prøv igjen.',
		unavailable: 'Nettleseren lar ikke appen lagre noe.',
		outdated: 'Appen er oppdatert i en annen fane. Last siden på nytt.',
		blocked: 'En eldre utgave av appen er åpen i en annen fane. Lukk den, og prøv igjen.',
		gone: 'Disse svarene er slettet.',
		failed: 'Noe gikk galt da telefonen skulle lagre. Prøv igjen.',
		session: 'Nettleseren lagrer ikke noe her. Svarene og koden blir borte fra telefonen når du lukker siden.'
	}
} as const;
