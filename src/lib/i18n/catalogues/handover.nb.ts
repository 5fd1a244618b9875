export default {
	title: 'Gi svarene videre',
	none: {
		title: 'Ingen svar å gi videre ennå',
		text: 'Her lager du koden som helsepersonell henter svarene dine med. Først svarer du, og så bekrefter du svarene.',
		restore: 'Har du svar på papir eller i en fil? Legg dem tilbake',
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
		text: 'Lag koden når du er kommet til samtalen, eller like før. Svarene sendes låst. Bare den som har koden, kan åpne dem.',
		button: 'Lag kode',
		again: 'Lag ny kode',
		working: 'Lager koden …',
		tooLarge: 'Svarene tar for stor plass til å sendes med kode. Lagre dem som fil i stedet.',
		failed: 'Koden kunne ikke lages. Prøv en gang til, eller lagre svarene som fil.'
	},
	along: {
		question: 'Skal tidligere svar følge med?',
		text: 'Da kan den du snakker med, se hva som er nytt og hva som er likt. Svarene følger med slik du bekreftet dem, også det som er merket «ikke for pårørende».',
		yes: 'Ja, ta dem med',
		no: 'Nei, bare disse svarene',
		missing: 'Velg ja eller nei først.',
		for: 'for {{name}}',
		left: '{{which}}: disse svarene får ikke plass, så de følger ikke med.',
		goes: 'Tidligere svar følger med:',
		alone: 'Bare disse svarene ligger i koden. De tidligere følger ikke med.',
		only: 'Bare disse svarene. De tidligere følger ikke med.',
		single: 'QR-koden har bare plass til disse svarene. De tidligere følger ikke med.',
		views: 'Det {{names}} har skrevet, følger også med.',
		singleViews: 'QR-koden har ikke plass til det {{names}} har skrevet.'
	},
	changed: {
		title: 'Svaret om samtalen er endret',
		text: 'I svarene her står det «{{before}}» til samtalen. I Min vei står det nå «{{now}}».',
		unsaid: 'I svarene her står det ikke om du vil ha samtalen. I Min vei står det nå «{{now}}».',
		how: 'Det du bekreftet, endrer seg ikke av seg selv. Rett svarene, så kommer det nye med.',
		choice: { yes: 'Ja', later: 'Ikke nå, spør meg igjen', no: 'Nei takk' }
	},
	how: 'Vis koden til den du skal snakke med, eller les den opp.',
	code: 'Koden',
	qrLabel: 'Den samme koden som bilde. Helsepersonell kan lese den av med kamera eller håndskanner.',
	spelled: {
		summary: 'Slik leser du opp koden',
		letter: '{{sign}} som i {{word}}',
		figureZero: '0, tallet null',
		singleV: 'V, enkelt-v',
		doubleV: 'W, dobbelt-v',
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
		text: 'Kontrolltall',
		why: 'Den du snakker med, skal se det samme tallet før svarene åpnes. Da vet dere at det er de rette.'
	},
	state: {
		offline: 'Venter på nett',
		offlineText:
			'Koden virker når svarene er sendt. Det skjer av seg selv når telefonen får nett og Hjemvei er åpen.',
		sending: 'Sender svarene …',
		busy: 'Venter på tjenesten',
		busyText:
			'Tjenesten svarer ikke som den skal akkurat nå. Appen prøver igjen av seg selv. Du trenger ikke vente: vis alle svarene i én QR-kode.',
		waiting: 'Koden er klar',
		delivered: 'Sendt til helsepersonell {{when}}',
		deliveredText:
			'De har ikke bekreftet ennå at svarene er mottatt. Telefonen spør av seg selv når den har nett.',
		unanswered: 'Det ble ikke bekreftet at svarene er mottatt',
		unansweredText: 'Ingen har lest dem. Du kan gi dem videre på nytt.',
		unansweredRead: 'De kan være lest. Spør den du snakket med, om svarene er kommet.',
		leased: 'Åpnes nå hos helsepersonell',
		fetched: 'Hentet {{when}}',
		fetchedText: 'Svarene er kommet fram. De ligger fortsatt på denne telefonen også.',
		unproven: 'Meldt hentet {{when}}',
		unprovenText:
			'Tjenesten melder at svarene er hentet, men telefonen kan ikke bekrefte det. Spør den du skal snakke med, om svarene er kommet.',
		takingBack: 'Svarene tas tilbake',
		takingBackText: 'Koden slutter å virke når telefonen får nett. Fram til da kan svarene hentes.',
		withdrawn: 'Svarene er tatt tilbake',
		withdrawnText: 'Koden virker ikke lenger.',
		unread: 'Koden virker ikke lenger. Ingen hadde åpnet svarene.',
		mayBeRead: 'Koden virker ikke lenger. Svarene var åpnet da du tok dem tilbake, så de kan være lest.',
		expired: 'Koden har gått ut',
		expiredText: 'Svarene ligger fortsatt på denne telefonen. Du kan lage en ny kode.',
		expiredRead:
			'Svarene var åpnet før koden gikk ut, så de kan være lest. De ligger fortsatt på denne telefonen.',
		exhausted: 'Koden er brukt opp',
		exhaustedText:
			'Svarene er åpnet tre ganger, men kvitteringen kom ikke tilbake. Spør den du skal snakke med, om svarene er kommet. Du kan lage en ny kode.',
		refused: 'Koden virker ikke',
		clock: 'Sjekk at klokken og datoen på telefonen stemmer. Lag så en ny kode.',
		lost: 'Tjenesten har ikke svarene lenger. De ligger fortsatt på denne telefonen. Lag en ny kode.',
		broken:
			'Svarene ble ikke tatt imot. De ligger fortsatt på denne telefonen. Lag en ny kode, eller lagre dem som fil.'
	},
	today: 'kl. {{time}}',
	takeBack: 'Ta svarene tilbake',
	tryAgain: 'Prøv igjen',
	carrying: {
		offer:
			'Telefonen har ikke nett. Da kan du vise alle svarene i én QR-kode. Den virker uten nett, også hos den du skal snakke med.',
		offerDown:
			'Tjenesten svarer ikke akkurat nå. Da kan du vise alle svarene i én QR-kode. Den går ikke gjennom tjenesten.',
		choose: 'Virker ikke koden? Vis alle svarene i én QR-kode',
		text: 'Alle svarene ligger i QR-koden. Den som skanner den, kan lese dem. Vis den bare til den du skal snakke med.',
		untold: 'Appen får ikke vite om QR-koden er skannet. Sammenlign kontrolltallet på de to skjermene.',
		show: 'Vis QR-koden',
		hide: 'Skjul QR-koden',
		soon: 'QR-koden skjules av seg selv etter ett minutt. Du kan vise den igjen.',
		hidden: 'QR-koden er skjult.',
		label: 'Alle svarene dine i én QR-kode. Helsepersonell kan lese den av med kamera eller håndskanner.',
		tooLarge:
			'Svarene er for lange for en QR-kode. Lagre dem som fil i stedet, eller lag en kode når telefonen har nett.',
		failed: 'QR-koden kunne ikke lages. Prøv en gang til, eller lagre svarene som fil.'
	},
	meet: {
		open: 'Skann QR-koden på skjermen til helsepersonell',
		text: 'Kan den du skal snakke med, vise en QR-kode? Da kan du sende svarene rett dit, uten å lage en kode.'
	},
	file: {
		save: 'Lagre som fil',
		text: 'Alle som har filen, kan lese svarene. Gi den bare til den du skal snakke med.',
		failed: 'Filen kunne ikke lagres.'
	},
	paper: {
		print: 'Skriv ut på papir',
		text: 'Ta arket med og gi det til den du skal snakke med.'
	},
	earlier: {
		title: 'Bekreftede svar på denne telefonen',
		show: 'Vis',
		shown: 'Vises nå',
		amend: 'Rett svarene',
		amended: 'Retter tidligere svar',
		remove: 'Slett',
		sure: 'Vil du slette disse svarene fra telefonen? Det kan ikke angres.',
		sureLive: 'Appen prøver også å ta tilbake svarene som venter på å bli hentet.',
		keep: 'Behold'
	},
	storage: {
		full: 'Telefonen har ikke mer plass. Frigjør plass, og prøv igjen.',
		unavailable: 'Nettleseren lar ikke appen lagre noe.',
		outdated: 'Appen er oppdatert i en annen fane. Last siden på nytt.',
		blocked: 'En eldre versjon av appen er åpen i en annen fane. Lukk den fanen, og prøv igjen.',
		gone: 'Disse svarene er slettet.',
		failed: 'Noe gikk galt da telefonen skulle lagre. Prøv igjen.',
		session:
			'Nettleseren lagrer ikke, kanskje fordi vinduet er privat. Svarene og koden blir borte fra telefonen når du lukker siden.'
	}
} as const;
