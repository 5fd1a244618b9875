export default {
	title: 'Hent svar til samtalen',
	paper: 'Skriv ut et tomt skjema',
	lead: 'Be pasienten vise koden sin. Svarene åpnes i denne fanen, og slettes herfra når du tømmer eller lukker den.',
	invite: 'Lag en invitasjon til pasienten',
	field: {
		label: 'Kode, lenke eller håndskanner',
		hint: 'Tolv tegn, for eksempel K7QM-9X4T-RW3H. Store og små bokstaver og mellomrom spiller ingen rolle.',
		submit: 'Hent svarene'
	},
	camera: {
		open: 'Les QR-koden med kamera',
		close: 'Slå av kameraet',
		title: 'Kamera',
		aim: 'Hold telefonen foran kameraet, med QR-koden midt i bildet.',
		starting: 'Kameraet starter. Nettleseren kan spørre om lov.',
		choose: 'Kamera',
		unnamed: 'Kamera {{number}}',
		denied:
			'Nettleseren får ikke bruke kameraet. Tillat kamera for denne siden i adressefeltet, eller skriv koden.',
		none: 'Denne maskinen ser ut til å mangle kamera. Skriv koden i stedet.',
		busy: 'Kameraet svarer ikke. Kanskje bruker et annet program det. Lukk det programmet, eller skriv koden.',
		unsupported: 'Denne nettleseren kan ikke bruke kamera her. Skriv koden i stedet.',
		lost: 'Kameraet ble koblet fra. Skriv koden, eller slå på kameraet igjen.'
	},
	file: {
		open: 'Åpne fil',
		label: 'Fil med svar (.json)',
		drop: 'Slipp filen her'
	},
	waiting: {
		open: 'Vis en QR-kode som pasienten skanner',
		linkTitle: 'Lenke som pasienten åpner',
		title: 'QR-kode som pasienten skanner',
		close: 'Lukk',
		making: 'Gjør klar …',
		qrLabel: 'QR-kode som pasienten skanner med telefonen for å sende svarene hit.',
		noQr: 'QR-koden kunne ikke tegnes. Del som lenke i stedet, eller last siden på nytt.',
		scan: 'Be pasienten skanne QR-koden med kameraet på telefonen, eller fra «Gi svarene videre» i appen. Svarene kommer hit når pasienten sender dem.',
		sendLink:
			'Send lenken til pasienten, for eksempel i meldingsfeltet i videosamtalen. Svarene kommer hit når pasienten sender dem.',
		copy: 'Kopier lenken',
		copied: 'Lenken er kopiert.',
		copyFailed: 'Nettleseren slapp ikke til utklippstavlen. Merk lenken og kopier den med Ctrl+C.',
		number: 'Tallet på begge skjermene',
		compare: 'Telefonen skal vise det samme tallet før pasienten sender svarene.',
		compareLink:
			'Les de tolv sifrene høyt. Telefonen skal vise akkurat de samme. Er ett siffer ulikt, skal pasienten ikke sende.',
		until: 'Gjelder til kl. {{time}}.',
		once: 'Kan brukes én gang, og blir borte når du lukker fanen.',
		waits: 'Venter på svarene.',
		trouble: 'Tjenesten svarer ikke akkurat nå. Vi prøver igjen av oss selv.',
		asLink: 'Del som lenke',
		asQr: 'Vis som QR-kode',
		arrived: 'Svarene er kommet',
		show: 'Vis svarene',
		expired: 'Tiden er ute',
		expiredText: 'Ingen svar er tatt imot. Svarene ligger fortsatt på pasientens telefon.',
		newQr: 'Lag ny QR-kode',
		newLink: 'Lag ny lenke',
		damaged:
			'Det som kom, kunne ikke åpnes her. Ingenting er tatt imot. Lag en ny QR-kode eller lenke, og be pasienten sende svarene på nytt.',
		failed: {
			offline:
				'Maskinen er ikke på nett, så en QR-kode herfra ville ikke virke. Be pasienten vise alle svarene i én QR-kode, eller prøv igjen når nettet er tilbake.',
			server:
				'Tjenesten svarer ikke, så en QR-kode herfra ville ikke virke. Prøv igjen om litt, eller be pasienten vise alle svarene i én QR-kode.',
			clock:
				'Klokken på denne maskinen går feil, så en QR-kode herfra ville ikke virke. Be pasienten vise koden sin i stedet.'
		}
	},
	busy: {
		stretching: 'Gjør koden klar. Det tar et øyeblikk.',
		fetching: 'Henter svarene.',
		opening: 'Kontrollerer svarene.'
	},
	problem: {
		empty: 'Feltet er tomt. Skriv koden fra pasientens telefon, eller skann QR-koden.',
		incomplete:
			'Koden er ikke hel. Den har tolv tegn. Se etter hva som mangler, eller skann QR-koden en gang til.',
		wrongCheck: 'Ett eller flere tegn i koden er feil. Sammenlign med telefonen, tegn for tegn.',
		unknownVersion:
			'Koden er laget med en nyere versjon enn den du har her. Last siden på nytt. Hjelper ikke det, kan pasienten vise svarene på telefonen eller på papir.',
		planCode:
			'Dette ser ut som koden til en avtale som skal hjem til pasienten. Den åpnes på pasientens telefon, ikke her. Skulle det være svar, se om et tegn i koden er skrevet feil.',
		brokenScan: 'Bare en del av QR-koden kom med. Skann den en gang til, og vent til alt står i feltet.',
		misread: 'QR-koden ble lest feil. Skann den en gang til, rett forfra og uten gjenskinn.',
		foreign: 'Dette er ikke en kode fra Hjemvei. Be pasienten åpne «Gi svarene videre» på telefonen.',
		session:
			'Dette er QR-koden som pasienten skanner for å sende svar til deg. Det ligger ingen svar i den. Be pasienten skanne den med telefonen sin.',
		invitation:
			'Dette er en invitasjon til pasienten. Det ligger ingen svar i den. Be pasienten åpne «Gi svarene videre» på telefonen.',
		room: 'Dette er en lenke for dem som skal være med pasienten. Det ligger ingen svar i den. Be pasienten åpne «Gi svarene videre» på telefonen.',
		nothing:
			'Det er ingen svar å hente med denne koden. Koden kan være ukjent eller gått ut. Svarene kan også være hentet eller tatt tilbake. Pasientens telefon viser hva som gjelder. Pasienten kan lage en ny kode.',
		leased:
			'Svarene blir hentet et annet sted akkurat nå. Vent ti minutter og prøv igjen, eller be pasienten lage en ny kode.',
		offline:
			'Maskinen er ikke på nett, så svarene kan ikke hentes ennå. Prøv igjen når nettet er tilbake, eller be pasienten vise alle svarene i én QR-kode. Den virker uten nett. Pasienten kan også gi dem som fil.',
		server:
			'Tjenesten svarer ikke. Svarene ligger fortsatt på pasientens telefon. Prøv igjen om litt, eller be pasienten vise alle svarene i én QR-kode. Pasienten kan også gi dem som fil.',
		limited: 'Tjenesten er opptatt akkurat nå. Vent {{seconds}} sekunder og prøv igjen.',
		damaged:
			'Det som ble hentet, lar seg ikke låse opp med denne koden. Ingenting er tatt imot. Be pasienten lage en ny kode.',
		malformed:
			'Dette er ikke svar fra Hjemvei, eller så er filen skadet. Ingenting er tatt imot. Be pasienten sende eller vise svarene på nytt.',
		unknownFormat:
			'Svarene er skrevet i en form som ikke er kjent her. Last siden på nytt og prøv igjen. Ingenting er tatt imot.',
		unsigned:
			'Disse svarene er skrevet inn fra papir et annet sted, eller laget for øving. De er ikke signert, så de kan ikke åpnes her. Skriv inn papirskjemaet, eller åpne øvingspasienten på denne siden.',
		unknownPack:
			'Skjemaet som er brukt, er ikke kjent her, så svarene kan ikke vises riktig. Ingenting er tatt imot.',
		newerPack:
			'Pasienten har svart på en nyere versjon av skjemaet enn den du har her. Last siden på nytt og prøv igjen. Ingenting er tatt imot.',
		tampered:
			'Svarene er endret etter at de ble bekreftet, så de kan ikke brukes. Ingenting er tatt imot. Be pasienten lage en ny kode.',
		tooLarge: 'Filen er for stor til å være svar fra Hjemvei. Ingenting er lest.',
		unreadable: 'Filen lar seg ikke lese. Prøv å lagre den på nytt, eller bruk koden.',
		unexpected:
			'Noe gikk galt her i nettleseren. Ingenting er endret. Last siden på nytt og prøv igjen, eller be pasienten om å få svarene som fil.'
	},
	replace: {
		title: 'Vil du tømme det som er åpent?',
		text: 'Svarene som er åpne i denne fanen, blir borte når de nye er hentet og kontrollert. Du kan også åpne en ny fane.',
		yes: 'Hent nye og tøm de gamle',
		no: 'Behold det som er åpent'
	},
	expected: {
		label: 'Hvilken samtale venter du svar til?',
		none: 'Ikke valgt',
		hint: 'Gjelder svarene en annen samtale, får du vite det før de vises.'
	},
	check: {
		title: 'Stemmer kontrolltallet?',
		text: 'Se på pasientens telefon. Står det samme tallet der? Svarene vises når du har svart.',
		same: 'Stemmer',
		different: 'Stemmer ikke',
		absent: 'Pasienten er ikke her',
		absentHint: 'Da står det over svarene og i teksten til journalen at kontrolltallet ikke er sammenlignet.',
		concerns: 'Verdt å vite først',
		conversation: 'Svarene gjelder samtale {{found}}. Her er det valgt samtale {{expected}}.',
		birthDate: {
			earlier:
				'Fødselsdatoen er en annen enn i et tidligere svar som fulgte med. Spør om alle svarene gjelder samme person.',
			corrected:
				'Fødselsdatoen er en annen enn i svarene som er åpne, og som disse retter. Spør hva som er rett.'
		},
		again: 'De samme svarene er allerede åpnet i denne nettleseren i dag.',
		old: 'Svarene ble bekreftet {{age}}. Spør om noe er annerledes nå.',
		putAway:
			'Svarene er lagt bort. De er ikke vist eller lagret her, og telefonen har ikke fått kvittering. Se etter at koden eller filen er fra pasienten du snakker med, og hent svarene på nytt. Stemmer tallet fortsatt ikke, kan pasienten lage en ny kode.',
		unchecked:
			'Ingen svarte på om kontrolltallet stemmer, så svarene er lagt bort. Hent dem på nytt når du er klar.'
	},
	cover: {
		title: 'Svarene er skjult',
		text: 'Ingen har brukt denne fanen på en stund. Skriv kontrolltallet på seks sifre for å vise svarene igjen. Det står på pasientens telefon, og i det du har kopiert eller skrevet ut.',
		label: 'Kontrolltall',
		show: 'Vis svarene',
		wrong: 'Tallet stemmer ikke. Prøv igjen, eller tøm og hent svarene på nytt.',
		erased:
			'Tre timer har gått uten at noen brukte fanen, så svarene er tømt her. Trenger du dem igjen, kan pasienten lage en ny kode.'
	},
	receipt: {
		waiting: 'Telefonen har ikke fått kvittering ennå. Vi prøver igjen så lenge denne fanen er åpen.',
		given: 'Kvittering er sendt til pasientens telefon.',
		refused:
			'Kvitteringen kom for sent, så telefonen viser kanskje ikke at svarene er hentet. Si fra til pasienten.'
	},
	notKept:
		'Nettleseren lar ikke fanen ta vare på svarene. Lastes siden på nytt, må du hente dem en gang til med ny kode.',
	result: {
		unknownIdentity: 'IDENTITET IKKE OPPGITT',
		nameless: 'Navn ikke oppgitt',
		born: 'født {{date}}',
		birthDateMissing: 'fødselsdato ikke oppgitt',
		who: {
			self: 'Utfylt av pasienten selv',
			together: 'Utfylt av pasienten sammen med en annen',
			/** A name, or several, follow. */
			togetherWith: 'Utfylt av pasienten sammen med',
			proxy: 'Utfylt av pårørende: slik jeg tror pasienten ville svart',
			under12: 'Utfylt av en forelder for et barn under 12 år',
			from12: 'Utfylt av en forelder sammen med et barn på 12–15 år',
			relative: 'Slik en pårørende selv ser det'
		},
		relative: 'Pårørende',
		parent: 'Forelder',
		helped: 'Har hjulpet til',
		/** Who pressed «Bekreft», where it need not be the patient. */
		recorded: {
			patient: 'Bekreftet av pasienten',
			relative: 'Bekreftet av den pårørende',
			parent: 'Bekreftet av forelderen'
		},
		/** A name follows. */
		by: 'svart av',
		whoWhat: 'Hvem som har svart på hva',
		authority: {
			none: 'Oppgir ingen fullmakt',
			guardian: 'Oppgir å være verge. Ikke kontrollert',
			powerOfAttorney: 'Oppgir å ha fullmakt. Ikke kontrollert'
		},
		conversation: {
			c1: 'Samtale 1, på sykehuset',
			c2: 'Samtale 2, i kommunen, første gang',
			c3: 'Samtale 3, i kommunen, andre gang'
		},
		confirmed: 'Bekreftet {{when}}',
		age: {
			today: 'i dag',
			yesterday: 'i går',
			days: 'for {{count}} dager siden',
			weeks: 'for {{count}} uker siden',
			months: 'for {{count}} måneder siden',
			ahead: 'tidspunktet ligger fram i tid, så klokken på telefonen eller her går feil'
		},
		language: { nb: 'Svart på bokmål', nn: 'Svart på nynorsk' },
		amends: 'Dette er en rettelse. Den gjelder i stedet for det tidligere svaret med nummer {{id}}.',
		digitsHint: 'Sammenlignet med pasientens telefon.',
		digitsAbsent: 'Ikke sammenlignet. Pasienten var ikke her.',
		absent: 'Kontrolltallet er ikke sammenlignet. Pasienten var ikke her da svarene ble åpnet.',
		signatureTitle: 'Hva signaturen viser',
		signature:
			'Bekreftet på enheten som ble brukt til å svare. Svarene er ikke endret siden. Signaturen viser ikke hvem som svarte, og er ikke et samtykke.',
		alone: 'Ønsker tid alene med deg som leder samtalen.',
		aloneHint: 'Skjules når du slår på «Andre ser skjermen».',
		private: 'ikke for pårørende',
		privateChild: 'bare til deg som leder samtalen',
		outOf: 'av 10',
		scale: '0 er «{{lowest}}», 10 er «{{highest}}»',
		notAnswered: 'Ikke besvart',
		first: 'Vil snakke om først',
		followUp: 'Ønsker oppfølging',
		wantsConversation: 'Ønsker samtalen',
		noneMarked: 'Hele listen er gått gjennom. Ingenting er merket.',
		nothingMarkedYet: 'Ingenting er merket i det som er gått gjennom.',
		notGone: 'Ikke besvart',
		partly: 'delvis gått gjennom',
		rest: 'Resten av svarene',
		notMarked: 'Gått gjennom, ikke merket',
		contactTitle: 'Praktisk',
		contact: {
			companion: 'Blir med til samtalen',
			language: 'Tolk eller samisk',
			languageName: 'Språk',
			phone: 'Telefon',
			municipality: 'Kommune eller bydel',
			gp: 'Fastlege'
		},
		themes: 'Temaer å snakke om',
		sendingTitle: 'Etter samtalen',
		sending: {
			municipality: 'Oppsummeringen kan sendes til hjemkommunen',
			gp: 'Kopi av oppsummeringen til fastlegen'
		},
		yes: 'Ja',
		no: 'Nei',
		yesParent: 'Ja, sier én forelder',
		noParent: 'Nei, sier én forelder',
		clarify: 'Avklares muntlig',
		short: 'Svarte på det korte skjemaet: tall, temaer og egne ord. Listen er ikke gått gjennom.',
		none: 'Svarte «{{statement}}». Listen er ikke gått gjennom.',
		form: 'Skjema',
		formName: '{{title}}, versjon {{version}}'
	},
	earlier: {
		title: 'Tidligere svar',
		hint: '«Ny», «fortsatt» og «ikke merket nå» viser endringer fra forrige gang noen svarte på det samme.',
		confirmed: 'bekreftet {{date}}',
		number: 'tallet {{value}} av 10',
		noNumber: 'tallet ikke besvart',
		sameDevice: 'fra samme telefon',
		otherDevice: 'fra en annen telefon',
		otherBirthDate: 'annen fødselsdato, ikke sammenlignet',
		change: { new: 'ny', still: 'fortsatt' },
		notNow: 'Merket før, ikke merket nå',
		bad: {
			malformed: 'Ett svar som fulgte med, er ikke fra Hjemvei, eller så er det skadet. Det vises ikke.',
			unknownFormat: 'Ett svar som fulgte med, er skrevet i en form som ikke er kjent her. Det vises ikke.',
			unsigned: 'Ett svar som fulgte med, er ikke signert. Det vises ikke.',
			unknownPack: 'Ett svar som fulgte med, bruker et skjema som ikke er kjent her. Det vises ikke.',
			newerPack:
				'Ett svar som fulgte med, bruker en nyere versjon av skjemaet enn den du har her. Det vises ikke.',
			tampered: 'Ett svar som fulgte med, er endret etter at det ble bekreftet. Det vises ikke.',
			duplicate: 'Ett svar fulgte med to ganger. Det vises én gang.'
		}
	},
	actions: {
		title: 'Handlinger',
		shared: 'Andre ser skjermen',
		sharedHint: 'Skjuler «ikke for pårørende».',
		copy: 'Kopier svarene',
		copied:
			'Kopiert. Lim inn i journalen. Det som er merket «ikke for pårørende», er med, og det står ved svaret.',
		copyFailed: 'Nettleseren slapp ikke til utklippstavlen. Merk teksten under og kopier den med Ctrl+C.',
		copyShared:
			'Nettleseren slapp ikke til utklippstavlen. Slå av «Andre ser skjermen», så vises teksten her.',
		textLabel: 'Tekst til journalen',
		print: 'Skriv ut',
		save: 'Lagre som fil (FHIR)',
		saveFailed: 'Filen ble ikke laget. Er maskinen uten nett, prøv igjen når den er på nett.',
		clear: 'Tøm',
		cleared: 'Fanen er tømt.'
	},
	journal: {
		heading: '{{conversation}}, «Pakkeforløp hjem for pasienter med kreft»: svar før samtalen',
		confirmed: 'Bekreftet {{when}} på enheten som ble brukt. Identiteten er ikke kontrollert.',
		digits: 'Kontrolltall: {{digits}}.',
		digitsAbsent: 'Kontrolltall ikke sammenlignet, pasienten var ikke til stede: {{digits}}.',
		earlier: 'Tidligere svar fulgte med: {{list}}.',
		form: 'Skjema: {{title}}, versjon {{version}}. {{language}}.',
		amends: 'Retter et tidligere svar, med nummer {{id}}.',
		distress: 'Tall fra 0 («{{lowest}}») til 10 («{{highest}}»): {{value}}',
		subject: {
			patient: 'pasienten',
			relative: 'pårørende',
			parent: 'forelder',
			family: 'forelder og barn'
		},
		marked: '{{group}}: {{subject}} merket {{items}}.',
		/** Where some of it was marked by others. */
		markedTogether: '{{group}}: merket er {{items}}.',
		noneMarked: 'Hele listen er gått gjennom uten at noe er merket.',
		first: 'Vil snakke om først: {{items}}',
		followUp: 'Ønsker oppfølging: {{answer}}',
		notAnswered: 'ikke besvart',
		notGone: 'Ikke gått gjennom: {{groups}}',
		partly: 'Delvis gått gjennom: {{groups}}',
		themes: 'Temaer å snakke om: {{themes}}',
		private: 'ikke for pårørende',
		and: 'og',
		/** Between a name and the answers it gave. */
		helped: 'svarte på',
		number: 'tallet',
		noneOf: 'ingen av disse ({{group}})',
		order: 'hva det skal snakkes om først',
		/** Always there for that age, so that it tells nothing of the one child. */
		childKept: 'Et barn på 12–15 år kan si noe bare til den som leder samtalen. Slikt er ikke tatt med her.',
		views: 'Egne svar fra pårørende fulgte med, og er ikke tatt med her: {{list}}.',
		someRelative: 'en pårørende',
		source: 'Svarene er gjengitt slik de ble gitt. De er ikke vurdert.'
	},
	landing: {
		title: 'En kode til helsepersonell',
		patientTitle: 'Er det du som skal vise koden?',
		patient:
			'Gå tilbake til skjermen med koden, og la den som har samtalen med deg, skanne eller skrive den.',
		mineTitle: 'Er svarene dine egne?',
		mine: 'Da kan du legge dem tilbake på denne telefonen.',
		restore: 'Legg svarene tilbake her',
		clinicianTitle: 'Er du helsepersonell?',
		clinician:
			'Lenken henter svarene en pasient har gitt før en samtale. De kan bare hentes én gang, så hent dem på maskinen der du skal bruke dem.',
		fetch: 'Jeg er helsepersonell: hent svarene',
		carriedTitle: 'Svar før en samtale',
		carried:
			'I QR-koden ligger svarene en pasient har gitt før en samtale. Åpne dem på maskinen der du skal bruke dem.',
		show: 'Jeg er helsepersonell: vis svarene',
		broken:
			'Lenken er ikke hel, så det er ingenting å hente med den. Skann QR-koden en gang til, eller skriv koden som står under QR-koden.',
		brokenVersion:
			'Lenken er laget med en nyere versjon enn den du har her. Last siden på nytt, og skann en gang til.',
		write: 'Gå til feltet for kode',
		noscript: 'Siden trenger JavaScript for å hente svarene. Ingenting er hentet.'
	}
} as const;
