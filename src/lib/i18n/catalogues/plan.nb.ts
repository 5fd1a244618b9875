/** The plan that goes home. `said` and `sheet` are what the patient reads, in the plan's language; `panel` is the desk's. */
export default {
	said: {
		something: 'Det dere snakket om',
		self: { patient: 'Du selv', family: 'Dere selv' },
		weAsk: {
			nav: 'Vi tar kontakt med NAV, slik du har sagt ja til',
			school: 'Vi tar kontakt med skolen, slik du har sagt ja til',
			employer: 'Vi tar kontakt med arbeidsgiveren din, slik du har sagt ja til'
		},
		youAsk: {
			nav: 'Du tar selv kontakt med NAV',
			school: 'Du tar selv kontakt med skolen',
			employer: 'Du tar selv kontakt med arbeidsgiveren din'
		},
		clarify: '{{name}} finner ut hvem som gjør det',
		nobody: 'Ikke avklart ennå',
		referred: 'Du er allerede henvist til: {{list}}.',
		referredTo: 'De du er henvist til',
		nothingYet: 'Ikke avtalt ennå'
	},
	sheet: {
		title: 'Dette ble dere enige om',
		after: {
			1: 'Etter samtale 1, på sykehuset',
			2: 'Etter samtale 2, i kommunen',
			3: 'Etter samtale 3, i kommunen'
		},
		made: 'Laget {{date}}',
		practice: 'Dette er en øvelse. Personen og avtalen er oppdiktet.',
		none: 'Dere gjorde ingen nye avtaler.',
		who: 'Hvem',
		phone: 'Telefon',
		by: 'Innen',
		private: 'Ikke for pårørende',
		unheard: 'Hører du ikke noe?',
		unheardText: 'Hører du ikke noe innen {{date}}, ring {{name}}.',
		contact: 'Lurer du på noe?',
		contactText: 'Ring {{name}}.',
		next: 'Neste samtale',
		nextIs: {
			1: 'Samtale 1, på sykehuset',
			2: 'Samtale 2, i kommunen',
			3: 'Samtale 3, i kommunen'
		},
		window: 'Omtrent {{months}}.',
		callsIn: '{{who}} tar kontakt med deg.'
	},
	panel: {
		lead: 'Slik leser pasienten avtalen på telefonen. Den lages av det som står under «Samtalen».',
		practice: 'Oppdiktet pasient: avtalen merkes som øvelse, også på telefonen og på papir.',
		keyed:
			'Svarene kom på papir, så de ligger ikke på noen telefon. Telefonen som henter avtalen, spør først om den skal åpnes. Du kan også skrive den ut.',
		missing: {
			kept: 'Det dere har avtalt om noe barnet holder for seg selv, går ikke til telefonen. Foreldrene kan ha den.',
			outcome: 'Si under «Samtalen» hvordan det gikk. Da kommer neste samtale med i avtalen.',
			contact: 'Det er ikke ført opp noen å ringe. Skriv navn og telefonnummer under «Samtalen».',
			unheard: 'Datoen for «Hører pasienten ikke noe innen» mangler. Du kan sette den under «Samtalen».',
			phone: 'Dette nummeret kan ikke ringes fra telefonen, og kommer ikke med: {{who}}'
		},
		edit: 'Endre ordene',
		editOf: 'Endre ordene: {{about}}',
		editing: 'Endre ordene for pasienten',
		field: { about: 'Hva det gjelder', what: 'Hva som skal skje', who: 'Hvem som gjør det' },
		save: 'Bruk disse ordene',
		cancel: 'Avbryt',
		again: 'Lag ordene på nytt',
		edited: 'Ordene er endret her.',
		language: 'Avtalen er på {{language}}, samme språk som notatet.',
		wordless: 'Maskinen er ikke på nett, så ordene på dette språket er ikke her ennå.',
		languages: { nb: 'bokmål', nn: 'nynorsk' },
		send: 'Lag kode og QR',
		sendAgain: 'Lag ny kode',
		print: 'Skriv ut til pasienten',
		making: 'Lager koden …',
		code: 'Koden til avtalen',
		qrLabel: 'Koden som QR. Pasienten holder telefonens kamera foran den.',
		how: 'Pasienten skanner QR-koden, eller skriver koden på {{address}}. Koden virker én gang.',
		hidden: 'Koden er skjult fordi andre ser skjermen. Den som har koden, kan lese hele avtalen.',
		reveal: 'Vis koden likevel',
		holds: 'Koden virker til {{date}}.',
		takeBack: 'Ta avtalen tilbake',
		tryAgain: 'Prøv igjen',
		other: 'Avtalen er endret etter at koden ble laget. Lag ny kode, så får pasienten den nye avtalen.',
		state: {
			sending: 'Sender avtalen …',
			offline: 'Venter på nett',
			offlineText: 'Koden virker først når avtalen er sendt. Det skjer av seg selv når maskinen får nett.',
			busy: 'Tjenesten svarer ikke',
			busyText: 'Koden virker først når avtalen er sendt. Vi prøver igjen av oss selv.',
			unknown: 'Avtalen er sendt',
			unknownText: 'Akkurat nå svarer ikke tjenesten, så vi vet ikke om avtalen er hentet.',
			waiting: 'Avtalen ligger klar',
			waitingText: 'Her står det når den er hentet. Lukker du fanen før det, kan du ikke ta den tilbake.',
			leased: 'Avtalen hentes nå',
			leasedText:
				'Telefonen har fått avtalen, men har ikke bekreftet det ennå. Kanskje venter telefonen på et svar.',
			fetched: 'Hentet kl. {{time}}',
			fetchedText: 'Avtalen ligger på telefonen.',
			unproven: 'Meldt hentet kl. {{time}}',
			unprovenText: 'Tjenesten melder at avtalen er hentet, men vi kan ikke bekrefte det. Spør pasienten.',
			takingBack: 'Avtalen tas tilbake',
			takingBackText: 'Koden slutter å virke når maskinen får nett. Fram til da kan avtalen hentes.',
			withdrawn: 'Avtalen er tatt tilbake',
			withdrawnText: 'Koden virker ikke lenger. Ingen hadde åpnet avtalen.',
			withdrawnRead: 'Koden virker ikke lenger. Avtalen kan være lest før den ble tatt tilbake.',
			expired: 'Koden har gått ut',
			expiredText: 'Avtalen ble ikke hentet. Lag ny kode om pasienten fortsatt skal ha den.',
			exhausted: 'Koden er brukt opp',
			exhaustedText:
				'Avtalen er åpnet tre ganger uten å bli bekreftet. Spør pasienten om avtalen er kommet fram, eller lag ny kode.',
			refused: 'Avtalen ble ikke tatt imot',
			refusedText: 'Lag ny kode, eller skriv ut avtalen.',
			clockText: 'Klokken på maskinen ser ut til å gå feil. Skriv ut avtalen i stedet.'
		},
		problem: {
			'too-large': 'Avtalen er for lang til å sendes med kode. Kort den inn, eller skriv den ut.',
			'taking-back':
				'Den forrige koden er ikke tatt tilbake ennå, fordi maskinen ikke får svar. Prøv igjen om litt.',
			'not-kept':
				'Avtalen ble ikke sendt. Nettleseren får ikke lagret det som trengs for å ta avtalen tilbake. Skriv ut avtalen i stedet.',
			failed: 'Koden kunne ikke lages. Prøv igjen, eller skriv ut avtalen.'
		},
		copy: 'Kopier lenken',
		copied: 'Lenken er kopiert.',
		copyFailed: 'Nettleseren kopierte ikke. Bruk koden i stedet.'
	}
} as const;
