import type { Words } from './index.ts';
import type nb from './clinician.nb.ts';

export default {
	title: 'Hent svar til samtalen',
	paper: 'Skriv ut eit tomt skjema',
	lead: 'Be pasienten vise koden sin. Svara blir opna i denne fana, og blir sletta herifrå når du tømmer eller lukkar ho.',
	invite: 'Lag ein invitasjon til pasienten',
	field: {
		label: 'Kode, lenkje eller handskannar',
		hint: 'Tolv teikn, til dømes K7QM-9X4T-RW3H. Store og små bokstavar og mellomrom spelar inga rolle.',
		submit: 'Hent svara'
	},
	camera: {
		open: 'Les QR-koden med kamera',
		close: 'Slå av kameraet',
		title: 'Kamera',
		aim: 'Hald telefonen framfor kameraet, med QR-koden midt i biletet.',
		starting: 'Kameraet startar. Nettlesaren kan spørje om lov.',
		choose: 'Kamera',
		unnamed: 'Kamera {{number}}',
		denied:
			'Nettlesaren får ikkje bruke kameraet. Tillat kamera for denne sida i adressefeltet, eller skriv koden.',
		none: 'Denne maskina ser ut til å mangle kamera. Skriv koden i staden.',
		busy: 'Kameraet svarer ikkje. Kanskje bruker eit anna program det. Lukk det programmet, eller skriv koden.',
		unsupported: 'Denne nettlesaren kan ikkje bruke kamera her. Skriv koden i staden.',
		lost: 'Kameraet vart kopla frå. Skriv koden, eller slå på kameraet igjen.'
	},
	file: {
		open: 'Opne fil',
		label: 'Fil med svar (.json)',
		drop: 'Slepp fila her'
	},
	waiting: {
		open: 'Vis ein QR-kode som pasienten skannar',
		linkTitle: 'Lenkje som pasienten opnar',
		title: 'QR-kode som pasienten skannar',
		close: 'Lukk',
		making: 'Gjer klart …',
		qrLabel: 'QR-kode som pasienten skannar med telefonen for å sende svara hit.',
		noQr: 'QR-koden kunne ikkje teiknast. Del som lenkje i staden, eller last sida på nytt.',
		scan: 'Be pasienten skanne QR-koden med kameraet på telefonen, eller frå «Gi svara vidare» i appen. Svara kjem hit når pasienten sender dei.',
		sendLink:
			'Send lenkja til pasienten, til dømes i meldingsfeltet i videosamtalen. Svara kjem hit når pasienten sender dei.',
		copy: 'Kopier lenkja',
		copied: 'Lenkja er kopiert.',
		copyFailed: 'Nettlesaren slapp ikkje til utklippstavla. Merk lenkja og kopier ho med Ctrl+C.',
		number: 'Talet på begge skjermane',
		compare: 'Telefonen skal vise det same talet før pasienten sender svara.',
		compareLink:
			'Les dei tolv sifra høgt. Telefonen skal vise akkurat dei same. Er eitt siffer ulikt, skal pasienten ikkje sende.',
		until: 'Gjeld til kl. {{time}}.',
		once: 'Kan brukast éin gong, og blir borte når du lukkar fana.',
		waits: 'Ventar på svara.',
		trouble: 'Tenesta svarer ikkje akkurat no. Vi prøver igjen av oss sjølve.',
		asLink: 'Del som lenkje',
		asQr: 'Vis som QR-kode',
		arrived: 'Svara er komne',
		show: 'Vis svara',
		expired: 'Tida er ute',
		expiredText: 'Ingen svar er tekne imot. Svara ligg framleis på telefonen til pasienten.',
		newQr: 'Lag ny QR-kode',
		newLink: 'Lag ny lenkje',
		damaged:
			'Det som kom, kunne ikkje opnast her. Ingenting er teke imot. Lag ein ny QR-kode eller ei ny lenkje, og be pasienten sende svara på nytt.',
		failed: {
			offline:
				'Maskina er ikkje på nett, så ein QR-kode herifrå ville ikkje verke. Be pasienten vise alle svara i éin QR-kode, eller prøv igjen når nettet er tilbake.',
			server:
				'Tenesta svarer ikkje, så ein QR-kode herifrå ville ikkje verke. Prøv igjen om litt, eller be pasienten vise alle svara i éin QR-kode.',
			clock:
				'Klokka på denne maskina går feil, så ein QR-kode herifrå ville ikkje verke. Be pasienten vise koden sin i staden.'
		}
	},
	busy: {
		stretching: 'Gjer koden klar. Det tek ein augneblink.',
		fetching: 'Hentar svara.',
		opening: 'Kontrollerer svara.'
	},
	problem: {
		empty: 'Feltet er tomt. Skriv koden frå telefonen til pasienten, eller skann QR-koden.',
		incomplete:
			'Koden er ikkje heil. Han har tolv teikn. Sjå etter kva som manglar, eller skann QR-koden ein gong til.',
		wrongCheck: 'Eitt eller fleire teikn i koden er feil. Samanlikn med telefonen, teikn for teikn.',
		unknownVersion:
			'Koden er laga med ein nyare versjon enn den du har her. Last sida på nytt. Hjelper ikkje det, kan pasienten vise svara på telefonen eller på papir.',
		planCode:
			'Dette ser ut som koden til ein avtale som skal heim til pasienten. Han blir opna på telefonen til pasienten, ikkje her. Skulle det vere svar, sjå om eit teikn i koden er skrive feil.',
		brokenScan: 'Berre ein del av QR-koden kom med. Skann han ein gong til, og vent til alt står i feltet.',
		misread: 'QR-koden vart lesen feil. Skann han ein gong til, rett framanfrå og utan gjenskin.',
		foreign: 'Dette er ikkje ein kode frå Heimveg. Be pasienten opne «Gi svara vidare» på telefonen.',
		session:
			'Dette er QR-koden som pasienten skannar for å sende svar til deg. Det ligg ingen svar i han. Be pasienten skanne han med telefonen sin.',
		invitation:
			'Dette er ein invitasjon til pasienten. Det ligg ingen svar i han. Be pasienten opne «Gi svara vidare» på telefonen.',
		room: 'Dette er ei lenkje for dei som skal vere med pasienten. Det ligg ingen svar i lenkja. Be pasienten opne «Gi svara vidare» på telefonen.',
		nothing:
			'Det er ingen svar å hente med denne koden. Koden kan vere ukjend eller gått ut. Svara kan også vere henta eller tekne tilbake. Telefonen til pasienten viser kva som gjeld. Pasienten kan lage ein ny kode.',
		leased:
			'Svara blir henta ein annan stad akkurat no. Vent ti minutt og prøv igjen, eller be pasienten lage ein ny kode.',
		offline:
			'Maskina er ikkje på nett, så svara kan ikkje hentast enno. Prøv igjen når nettet er tilbake, eller be pasienten vise alle svara i éin QR-kode. Han verkar utan nett. Pasienten kan også gi dei som fil.',
		server:
			'Tenesta svarer ikkje. Svara ligg framleis på telefonen til pasienten. Prøv igjen om litt, eller be pasienten vise alle svara i éin QR-kode. Pasienten kan også gi dei som fil.',
		limited: 'Tenesta er oppteken akkurat no. Vent {{seconds}} sekund og prøv igjen.',
		damaged:
			'Det som vart henta, lèt seg ikkje låse opp med denne koden. Ingenting er teke imot. Be pasienten lage ein ny kode.',
		malformed:
			'Dette er ikkje svar frå Heimveg, eller så er fila skadd. Ingenting er teke imot. Be pasienten sende eller vise svara på nytt.',
		unknownFormat:
			'Svara er skrivne i ei form som ikkje er kjend her. Last sida på nytt og prøv igjen. Ingenting er teke imot.',
		unsigned:
			'Desse svara er skrivne inn frå papir ein annan stad, eller laga for øving. Dei er ikkje signerte, så dei kan ikkje opnast her. Skriv inn papirskjemaet, eller opne øvingspasienten på denne sida.',
		unknownPack:
			'Skjemaet som er brukt, er ikkje kjent her, så svara kan ikkje visast rett. Ingenting er teke imot.',
		newerPack:
			'Pasienten har svart på ein nyare versjon av skjemaet enn den du har her. Last sida på nytt og prøv igjen. Ingenting er teke imot.',
		tampered:
			'Svara er endra etter at dei vart stadfesta, så dei kan ikkje brukast. Ingenting er teke imot. Be pasienten lage ein ny kode.',
		tooLarge: 'Fila er for stor til å vere svar frå Heimveg. Ingenting er lese.',
		unreadable: 'Fila lèt seg ikkje lese. Prøv å lagre ho på nytt, eller bruk koden.',
		unexpected:
			'Noko gjekk gale her i nettlesaren. Ingenting er endra. Last sida på nytt og prøv igjen, eller be pasienten om å få svara som fil.'
	},
	replace: {
		title: 'Vil du tømme det som er ope?',
		text: 'Svara som er opne i denne fana, blir borte når dei nye er henta og kontrollerte. Du kan også opne ei ny fane.',
		yes: 'Hent nye og tøm dei gamle',
		no: 'Behald det som er ope'
	},
	expected: {
		label: 'Kva for ein samtale ventar du svar til?',
		none: 'Ikkje vald',
		hint: 'Gjeld svara ein annan samtale, får du vite det før dei blir viste.'
	},
	check: {
		title: 'Stemmer kontrolltalet?',
		text: 'Sjå på telefonen til pasienten. Står det same talet der? Svara kjem fram når du har svart.',
		same: 'Stemmer',
		different: 'Stemmer ikkje',
		absent: 'Pasienten er ikkje her',
		absentHint: 'Då står det over svara og i teksten til journalen at kontrolltalet ikkje er samanlikna.',
		concerns: 'Verdt å vite først',
		conversation: 'Svara gjeld samtale {{found}}. Her er samtale {{expected}} vald.',
		birthDate: {
			earlier:
				'Fødselsdatoen er ein annan enn i eit tidlegare svar som følgde med. Spør om alle svara gjeld same personen.',
			corrected:
				'Fødselsdatoen er ein annan enn i svara som er opne, og som desse rettar. Spør kva som er rett.'
		},
		again: 'Dei same svara er allereie opna i denne nettlesaren i dag.',
		old: 'Svara vart stadfesta {{age}}. Spør om noko er annleis no.',
		putAway:
			'Svara er lagde bort. Dei er ikkje viste eller lagra her, og telefonen har ikkje fått kvittering. Sjå etter at koden eller fila er frå pasienten du snakkar med, og hent svara på nytt. Stemmer talet framleis ikkje, kan pasienten lage ein ny kode.',
		unchecked:
			'Ingen svarte på om kontrolltalet stemmer, så svara er lagde bort. Hent dei på nytt når du er klar.'
	},
	cover: {
		title: 'Svara er skjulte',
		text: 'Ingen har brukt denne fana på ei stund. Skriv kontrolltalet på seks siffer for å vise svara igjen. Det står på telefonen til pasienten, og i det du har kopiert eller skrive ut.',
		label: 'Kontrolltal',
		show: 'Vis svara',
		wrong: 'Talet stemmer ikkje. Prøv igjen, eller tøm og hent svara på nytt.',
		erased:
			'Det har gått tre timar utan at nokon brukte fana, så svara er tømde her. Treng du dei igjen, kan pasienten lage ein ny kode.'
	},
	receipt: {
		waiting: 'Telefonen har ikkje fått kvittering enno. Vi prøver igjen så lenge denne fana er open.',
		given: 'Kvittering er send til telefonen til pasienten.',
		refused:
			'Kvitteringa kom for seint, så telefonen viser kanskje ikkje at svara er henta. Sei frå til pasienten.'
	},
	notKept:
		'Nettlesaren lèt ikkje fana ta vare på svara. Blir sida lasta på nytt, må du hente dei ein gong til med ny kode.',
	result: {
		unknownIdentity: 'IDENTITET IKKJE OPPGITT',
		nameless: 'Namn ikkje oppgitt',
		born: 'fødd {{date}}',
		birthDateMissing: 'fødselsdato ikkje oppgitt',
		who: {
			self: 'Utfylt av pasienten sjølv',
			together: 'Utfylt av pasienten saman med ein annan',
			/** A name, or several, follow. */
			togetherWith: 'Utfylt av pasienten saman med',
			proxy: 'Utfylt av pårørande: slik eg trur pasienten ville ha svart',
			under12: 'Utfylt av ein forelder for eit barn under 12 år',
			from12: 'Utfylt av ein forelder saman med eit barn på 12–15 år',
			relative: 'Slik ein pårørande sjølv ser det'
		},
		relative: 'Pårørande',
		parent: 'Forelder',
		helped: 'Har hjelpt til',
		/** Who pressed «Bekreft», where it need not be the patient. */
		recorded: {
			patient: 'Stadfesta av pasienten',
			relative: 'Stadfesta av den pårørande',
			parent: 'Stadfesta av forelderen'
		},
		/** A name follows. */
		by: 'svart av',
		whoWhat: 'Kven som har svart på kva',
		authority: {
			none: 'Oppgir inga fullmakt',
			guardian: 'Oppgir å vere verje. Ikkje kontrollert',
			powerOfAttorney: 'Oppgir å ha fullmakt. Ikkje kontrollert'
		},
		conversation: {
			c1: 'Samtale 1, på sjukehuset',
			c2: 'Samtale 2, i kommunen, første gongen',
			c3: 'Samtale 3, i kommunen, andre gongen'
		},
		confirmed: 'Stadfesta {{when}}',
		age: {
			today: 'i dag',
			yesterday: 'i går',
			days: 'for {{count}} dagar sidan',
			weeks: 'for {{count}} veker sidan',
			months: 'for {{count}} månader sidan',
			ahead: 'tidspunktet ligg fram i tid, så klokka på telefonen eller her går feil'
		},
		language: { nb: 'Svart på bokmål', nn: 'Svart på nynorsk' },
		amends: 'Dette er ei retting. Ho gjeld i staden for det tidlegare svaret med nummer {{id}}.',
		digitsHint: 'Samanlikna med telefonen til pasienten.',
		digitsAbsent: 'Ikkje samanlikna. Pasienten var ikkje her.',
		absent: 'Kontrolltalet er ikkje samanlikna. Pasienten var ikkje her då svara vart opna.',
		signatureTitle: 'Kva signaturen viser',
		signature:
			'Stadfesta på eininga som vart brukt til å svare. Svara er ikkje endra sidan. Signaturen viser ikkje kven som svarte, og er ikkje eit samtykke.',
		alone: 'Ønskjer tid åleine med deg som leier samtalen.',
		aloneHint: 'Blir skjult når du slår på «Andre ser skjermen».',
		private: 'ikkje for pårørande',
		privateChild: 'berre til deg som leier samtalen',
		outOf: 'av 10',
		scale: '0 er «{{lowest}}», 10 er «{{highest}}»',
		notAnswered: 'Ikkje svart på',
		first: 'Vil snakke om først',
		followUp: 'Ønskjer oppfølging',
		wantsConversation: 'Ønskjer samtalen',
		noneMarked: 'Heile lista er gått gjennom. Ingenting er merkt.',
		nothingMarkedYet: 'Ingenting er merkt i det som er gått gjennom.',
		notGone: 'Ikkje svart på',
		partly: 'delvis gått gjennom',
		rest: 'Resten av svara',
		notMarked: 'Gått gjennom, ikkje merkt',
		contactTitle: 'Praktisk',
		contact: {
			companion: 'Blir med til samtalen',
			language: 'Tolk eller samisk',
			languageName: 'Språk',
			phone: 'Telefon',
			municipality: 'Kommune eller bydel',
			gp: 'Fastlege'
		},
		themes: 'Tema å snakke om',
		sendingTitle: 'Etter samtalen',
		sending: {
			municipality: 'Oppsummeringa kan sendast til heimkommunen',
			gp: 'Kopi av oppsummeringa til fastlegen'
		},
		yes: 'Ja',
		no: 'Nei',
		yesParent: 'Ja, seier éin forelder',
		noParent: 'Nei, seier éin forelder',
		clarify: 'Blir avklart munnleg',
		short: 'Svarte på det korte skjemaet: tal, tema og eigne ord. Lista er ikkje gått gjennom.',
		none: 'Svarte «{{statement}}». Lista er ikkje gått gjennom.',
		form: 'Skjema',
		formName: '{{title}}, versjon {{version}}'
	},
	earlier: {
		title: 'Tidlegare svar',
		hint: '«Ny», «framleis» og «ikkje merkt no» viser endringar frå førre gongen nokon svarte på det same.',
		confirmed: 'stadfesta {{date}}',
		number: 'talet {{value}} av 10',
		noNumber: 'ikkje svart på talet',
		sameDevice: 'frå same telefonen',
		otherDevice: 'frå ein annan telefon',
		otherBirthDate: 'annan fødselsdato, ikkje samanlikna',
		change: { new: 'ny', still: 'framleis' },
		notNow: 'Merkt før, ikkje merkt no',
		bad: {
			malformed:
				'Eitt svar som følgde med, er ikkje frå Heimveg, eller så er det skadd. Det blir ikkje vist.',
			unknownFormat:
				'Eitt svar som følgde med, er skrive i ei form som ikkje er kjend her. Det blir ikkje vist.',
			unsigned: 'Eitt svar som følgde med, er ikkje signert. Det blir ikkje vist.',
			unknownPack: 'Eitt svar som følgde med, bruker eit skjema som ikkje er kjent her. Det blir ikkje vist.',
			newerPack:
				'Eitt svar som følgde med, bruker ein nyare versjon av skjemaet enn den du har her. Det blir ikkje vist.',
			tampered: 'Eitt svar som følgde med, er endra etter at det vart stadfesta. Det blir ikkje vist.',
			duplicate: 'Eitt svar følgde med to gonger. Det blir vist éin gong.'
		}
	},
	actions: {
		title: 'Handlingar',
		shared: 'Andre ser skjermen',
		sharedHint: 'Skjuler «ikkje for pårørande».',
		copy: 'Kopier svara',
		copied:
			'Kopiert. Lim inn i journalen. Det som er merkt «ikkje for pårørande», er med, og det står ved svaret.',
		copyFailed: 'Nettlesaren slapp ikkje til utklippstavla. Merk teksten under og kopier han med Ctrl+C.',
		copyShared:
			'Nettlesaren slapp ikkje til utklippstavla. Slå av «Andre ser skjermen», så blir teksten vist her.',
		textLabel: 'Tekst til journalen',
		print: 'Skriv ut',
		save: 'Lagre som fil (FHIR)',
		saveFailed: 'Fila vart ikkje laga. Er maskina utan nett, prøv igjen når ho er på nett.',
		clear: 'Tøm',
		cleared: 'Fana er tømd.'
	},
	journal: {
		heading: '{{conversation}}, «Pakkeforløp heim for pasientar med kreft»: svar før samtalen',
		confirmed: 'Stadfesta {{when}} på eininga som vart brukt. Identiteten er ikkje kontrollert.',
		digits: 'Kontrolltal: {{digits}}.',
		digitsAbsent: 'Kontrolltal ikkje samanlikna, pasienten var ikkje til stades: {{digits}}.',
		earlier: 'Tidlegare svar følgde med: {{list}}.',
		form: 'Skjema: {{title}}, versjon {{version}}. {{language}}.',
		amends: 'Rettar eit tidlegare svar, med nummer {{id}}.',
		distress: 'Tal frå 0 («{{lowest}}») til 10 («{{highest}}»): {{value}}',
		subject: {
			patient: 'pasienten',
			relative: 'pårørande',
			parent: 'forelder',
			family: 'forelder og barn'
		},
		marked: '{{group}}: {{subject}} merkte {{items}}.',
		/** Where some of it was marked by others. */
		markedTogether: '{{group}}: merkt er {{items}}.',
		noneMarked: 'Heile lista er gått gjennom utan at noko er merkt.',
		first: 'Vil snakke om først: {{items}}',
		followUp: 'Ønskjer oppfølging: {{answer}}',
		notAnswered: 'ikkje svart på',
		notGone: 'Ikkje gått gjennom: {{groups}}',
		partly: 'Delvis gått gjennom: {{groups}}',
		themes: 'Tema å snakke om: {{themes}}',
		private: 'ikkje for pårørande',
		and: 'og',
		/** Between a name and the answers it gave. */
		helped: 'har svart på',
		number: 'talet',
		noneOf: 'ingen av desse ({{group}})',
		order: 'kva det skal snakkast om først',
		/** Always there for that age, so that it tells nothing of the one child. */
		childKept:
			'Eit barn på 12–15 år kan seie noko berre til den som leier samtalen. Slikt er ikkje teke med her.',
		views: 'Eigne svar frå pårørande følgde med, og er ikkje tekne med her: {{list}}.',
		someRelative: 'ein pårørande',
		source: 'Svara er attgitte slik dei vart gitte. Dei er ikkje vurderte.'
	},
	landing: {
		title: 'Ein kode til helsepersonell',
		patientTitle: 'Er det du som skal vise koden?',
		patient:
			'Gå tilbake til skjermen med koden, og la den som har samtalen med deg, skanne eller skrive han.',
		mineTitle: 'Er svara dine eigne?',
		mine: 'Då kan du leggje dei tilbake på denne telefonen.',
		restore: 'Legg svara tilbake her',
		clinicianTitle: 'Er du helsepersonell?',
		clinician:
			'Lenkja hentar svara ein pasient har gitt før ein samtale. Dei kan berre hentast éin gong, så hent dei på maskina der du skal bruke dei.',
		fetch: 'Eg er helsepersonell: hent svara',
		carriedTitle: 'Svar før ein samtale',
		carried:
			'I QR-koden ligg svara ein pasient har gitt før ein samtale. Opne dei på maskina der du skal bruke dei.',
		show: 'Eg er helsepersonell: vis svara',
		broken:
			'Lenkja er ikkje heil, så det er ingenting å hente med ho. Skann QR-koden ein gong til, eller skriv koden som står under QR-koden.',
		brokenVersion:
			'Lenkja er laga med ein nyare versjon enn den du har her. Last sida på nytt, og skann ein gong til.',
		write: 'Gå til feltet for kode',
		noscript: 'Sida treng JavaScript for å hente svara. Ingenting er henta.'
	}
} as const satisfies Words<typeof nb>;
