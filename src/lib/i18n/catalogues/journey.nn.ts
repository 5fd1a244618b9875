import type { Words } from './index.ts';
import type nb from './journey.nb.ts';

export default {
	title: 'Vegen min',
	name: {
		1: 'På sjukehuset',
		2: 'I kommunen, første gongen',
		3: 'I kommunen, andre gongen'
	},
	long: {
		1: 'Samtalen på sjukehuset',
		2: 'Første samtalen i kommunen',
		3: 'Andre samtalen i kommunen'
	},
	short: { 1: 'Samtale 1', 2: 'Samtale 2', 3: 'Samtale 3' },
	home: 'Oppfølginga held fram',
	invitation: 'Opne ein invitasjon',

	window: {
		around: 'Omtrent {{months}}',
		noDate: {
			diagnosis: {
				2: 'Omtrent 3–4 månader etter diagnosen',
				3: 'Omtrent 12–18 månader etter diagnosen'
			},
			pathway: {
				2: 'Omtrent 3–4 månader etter starten av forløpet',
				3: 'Omtrent 12–18 månader etter starten av forløpet'
			}
		}
	},
	state: {
		nothing: 'Ikkje begynt enno',
		passed: 'Ingenting er skrive her',
		written: 'Du har skrive eit notat',
		yes: 'Du har valt: ja',
		later: 'Du har valt: ikkje no, spør meg igjen',
		no: 'Du har valt: nei takk',
		begun: 'Du har begynt å svare',
		confirmed: 'Svara er stadfesta',
		waiting: 'Koden ventar på å bli henta',
		fetched: 'Svara er henta',
		coming: 'Avtale {{when}}',
		today: 'Avtale i dag',
		todayAt: 'Avtale i dag kl. {{time}}',
		past: 'Avtalen var {{when}}'
	},
	next: {
		prepare: 'Førebu samtalen',
		continueDraft: 'Hald fram med å svare',
		handOver: 'Gi svara vidare',
		showCode: 'Vis koden',
		remember: 'Skriv det du vil hugse',
		choose: 'Vel ja, ikkje no eller nei takk'
	},

	choice: {
		title: 'Vil du ha denne samtalen?',
		yes: 'Ja',
		later: 'Ikkje no, spør meg igjen',
		no: 'Nei takk',
		1: {
			yes: 'De avtaler ei tid. Etter samtalen skriv sjukehuset ei kort oppsummering i journalen. Dei spør deg om kommunen og fastlegen kan få ho.',
			later:
				'Sjukehuset spør deg igjen. Skal du heim før det, kan sjukehuset seie frå til kommunen at du vil bli spurd der.',
			no: 'Då blir det ingen samtale på sjukehuset. Du kan framleis seie ja til samtalane i kommunen. Vil du ikkje ha dei, sender sjukehuset inga oppsummering.'
		},
		2: {
			yes: 'De avtaler ei tid. Den du snakkar med, skriv i journalen til kommunen. Dei som følgjer deg opp, får vite det dei treng.',
			later: 'Kommunen spør deg igjen før den neste samtalen.',
			no: 'Då blir det ingen samtale no. Kommunen kan likevel spørje om du vil ha den neste.'
		},
		3: {
			yes: 'De avtaler ei tid. Den du snakkar med, skriv i journalen til kommunen. Dei som følgjer deg opp, får vite det dei treng.',
			later: 'Spør kommunen når de kan snakke saman. Det kjem ingen samtale etter denne.',
			no: 'Då sluttar pakkeforløpet. Oppfølginga held fram.'
		},
		stays:
			'Valet ligg på denne telefonen. Ingen får vite det før du gir svara vidare. Sei det difor også til den som inviterer deg. Du kan ombestemme deg når du vil.'
	},

	appointment: {
		title: 'Tid og stad',
		none: 'Har du fått ei tid? Skriv ho inn, så har du ho her.',
		add: 'Skriv inn tid og stad',
		change: 'Endre tid og stad',
		remove: 'Fjern avtalen',
		removeSure: 'Vil du fjerne avtalen herifrå? Har du lagt han i kalenderen, må du slette han der også.',
		removeNo: 'Nei, behald',
		removed: 'Avtalen er fjerna.',
		date: 'Dato',
		dateHint: 'Skriv han slik han står i brevet, til dømes 12.5.2027 eller 12. mai',
		time: 'Klokkeslett',
		timeHint: 'Til dømes 10.30. Kan stå tomt',
		timeRead: 'kl. {{time}}',
		place: 'Stad',
		video: 'Lenkje til videosamtale',
		videoHint: 'Kan stå tomt. Lim inn lenkja du har fått',
		with: 'Kven du skal snakke med',
		companion: 'Kven som blir med deg',
		save: 'Lagre avtalen',
		saved: 'Avtalen er lagra.',
		cancel: 'Avbryt',
		when: 'Tid',
		open: 'Opne videosamtalen',
		calendar: 'Legg i kalenderen',
		calendarTitle: 'Samtale',
		calendarReminder: 'Samtale',
		calendarAlarms:
			'Kalenderen minner deg på det ei veke før og dagen før. Der står det berre «Samtale», tid og stad.',
		calendarQuiet: 'Utan påminningar, slik du har valt. Der står det berre «Samtale», tid og stad.',
		calendarChanged: 'Har du endra avtalen? Legg han i kalenderen på nytt. Då blir den gamle bytt ut.',
		calendarFailed: 'Det gjekk ikkje å lage kalenderfila. Prøv igjen.',
		past: 'Denne dagen har vore.',
		wrong: {
			dateMissing: 'Skriv datoen for avtalen.',
			dateUnreadable: 'Datoen kan ikkje lesast. Skriv han slik: 12.5.2027',
			dateImpossible: 'Den datoen finst ikkje. Sjå etter i brevet.',
			datePast: 'Datoen er før år 2000. Stemmer årstalet?',
			dateFar: 'Datoen er meir enn tre år fram i tid. Stemmer årstalet?',
			timeUnreadable: 'Klokkeslettet kan ikkje lesast. Skriv det slik: 10.30',
			timeImpossible: 'Det klokkeslettet finst ikkje. Skriv det slik: 10.30',
			video: 'Lenkja må begynne med https:// og vere heil.',
			long: 'Det er for langt. Bruk høgst {{max}} teikn.'
		},
		found_one: 'Eitt felt må rettast. Alt du har skrive, står her framleis.',
		found_other: '{{count}} felt må rettast. Alt du har skrive, står her framleis.'
	},

	answers: {
		title: 'Svara dine',
		none: 'Du kan svare i ro før samtalen. Det tek omtrent fem minutt.',
		proxyNone: 'Du kan svare slik du trur pasienten ville ha svart.',
		confirmedAt: 'Stadfesta {{when}}',
		again: 'Svar på nytt'
	},

	plan: {
		title: 'Dette vart de samde om',
		page: 'Det de vart samde om',
		tab: 'Avtalar',
		count_one: 'De vart samde om éin ting',
		count_other: 'De vart samde om {{count}} ting',
		none: 'De gjorde ingen nye avtalar.',
		who: 'Kven',
		when: 'Når',
		by: 'Innan {{date}}',
		private: 'Ikkje for pårørande',
		happened: 'Skjedde det?',
		outcome: { happened: 'Skjedde', 'not-happened': 'Skjedde ikkje', unknown: 'Veit ikkje' },
		say: 'Sjå alt, og sei om det skjedde',
		ring: 'Ring og sei frå at det ikkje skjedde',
		ringNobody: 'Ring den du plar snakke med på sjukehuset eller i kommunen, eller fastlegen din.',
		goesAlong: 'Når du førebur neste samtale, står det klart i skjemaet. Du kan ta det bort der.',
		staysPrivate:
			'Dette er merkt «ikkje for pårørande». Difor blir det ikkje sett inn i neste skjema av seg sjølv. Du kan skrive det der.',
		unheard: 'Høyrer du ikkje noko innan {{date}}, ring',
		contact: 'Lurer du på noko, ring',
		next: 'Neste samtale',
		nextWhen: '{{name}}, omtrent {{months}}',
		nextWho: '{{who}} tek kontakt med deg.',
		practice: 'Dette er ei øving. Personen og avtalen er oppdikta.',
		before: 'Frå {{date}}',
		toPrint: 'Skriv ut eller slett',
		fetch: 'Hent det de vart samde om, med ein kode',
		print: 'Skriv ut',
		printing: 'På papir',
		printPrivate: 'Ta med det som er merkt «ikkje for pårørande»',
		empty: 'Her er det ingenting enno',
		emptyText:
			'Etter ein samtale kan du få med deg det de vart samde om. Den du snakkar med, gir deg ein kode.',
		remove: 'Slett',
		removeSure:
			'Vil du slette dette herifrå, med det du har svart? Koden kan ikkje brukast ein gong til. Det de vart samde om, gjeld framleis.',
		removeYes: 'Ja, slett',
		removeNo: 'Nei, behald',
		removed: 'Sletta.'
	},

	notes: {
		title: 'Til samtalen',
		mine: 'Berre du ser dette. Vil du ha noko med i svara, set du det inn i skjemaet sjølv.',
		before: 'Spørsmål og stikkord før samtalen',
		after: 'Det eg vil hugse etterpå',
		long: 'Berre dei første {{max}} teikna blir lagra. Kort ned teksten.'
	},

	people: {
		title: 'Kven gjeld det?',
		shown: 'Gjeld: {{who}}',
		since: '{{who}}, begynt {{when}}',
		earlier: '{{who}}, tidlegare veg, begynt {{when}}',
		isEarlier: 'Dette er ein tidlegare veg. Han begynte {{when}}. Du kan lese alt som står her.',
		toNew: 'Gå til den nye vegen',
		addTitle: 'Hjelper du ein annan?',
		addLead: 'Kvar person har sin eigen veg på denne telefonen. Dei blir ikkje blanda.',
		add: 'Start ein veg til',
		addFailed: 'Vel kven det gjeld.'
	},

	dates: {
		title: 'Når er samtalane?',
		lead: 'Det finst ingen fristar. Vil du sjå omtrent når samtalane plar vere, kan du skrive ein dato her.',
		event: 'Kva vil du rekne frå?',
		diagnosis: 'Dagen eg fekk diagnosen',
		pathway: 'Dagen pakkeforløpet begynte',
		diagnosisOf: 'Dagen diagnosen kom',
		date: 'Dato',
		dateHint: 'Til dømes 12.11.2026 eller 12. november. Omtrent er godt nok',
		save: 'Lagre datoen',
		saved: 'Datoen er lagra.',
		remove: 'Fjern datoen',
		removed: 'Datoen er fjerna.',
		hide: 'Skjul tidene',
		hideHint: 'Då står det ikkje når samtalane plar vere.',
		wrong: {
			missing: 'Skriv ein dato, eller la det vere.',
			unreadable: 'Datoen kan ikkje lesast. Skriv han slik: 12.11.2026',
			impossible: 'Den datoen finst ikkje. Sjå etter ein gong til.',
			future: 'Den dagen har ikkje vore enno.',
			far: 'Det er svært lenge sidan. Stemmer årstalet?'
		}
	},
	reminders: {
		title: 'Påminningar',
		off: 'Ingen påminningar',
		offHint:
			'Då varslar ikkje kalenderen om nye avtalar du legg i han. Framsida minner deg ikkje på noko. Avtalar som ligg i kalenderen frå før, må du endre der.'
	},
	relapse: {
		title: 'Har kreften kome tilbake?',
		lead: 'Ved tilbakefall begynner pakkeforløpet på nytt, med tre nye samtalar. Då kan du starte ein ny veg her. Det du har skrive før, blir liggjande som ein tidlegare veg.',
		start: 'Tilbakefall: start ein ny veg',
		sure: 'Vil du starte ein ny veg?',
		yes: 'Ja, start ein ny veg',
		no: 'Nei, ikkje no'
	},

	compare: {
		title: 'Det eg har svart',
		short: 'Svara frå kvar samtale, side om side',
		lead: 'Slik svarte du kvar gong. Appen vurderer ikkje svara.',
		none: 'Du har ikkje stadfesta nokon svar enno',
		noneText: 'Når du har stadfesta svar til ein samtale, ser du dei her.',
		one: 'Her er svara frå éin samtale. Etter den neste kan du sjå dei side om side.',
		numberCaption: 'Talet frå 0 til 10, kvar gong',
		conversation: 'Samtale',
		value: 'Talet',
		notAnswered: 'Ikkje svart på',
		marked: 'merkt',
		new: 'ny',
		still: 'framleis',
		notNow: 'ikkje merkt no',
		notMarked: 'ikkje merkt',
		notAnsweredShort: 'ikkje svart på',
		nothing: 'Ingenting er merkt.',
		noList: '{{which}}: lista er ikkje svart på.',
		groupNothing: 'Ingenting merkt: {{which}}',
		groupMissing: 'Ikkje svart på: {{which}}',
		number: 'Talet',
		marks: 'Det du har merkt',
		words: 'Orda betyr',
		meansNew: 'Ny: merkt no, men ikkje sist du svarte.',
		meansStill: 'Framleis: merkt både no og sist.',
		meansNotNow: 'Ikkje merkt no: merkt sist, men ikkje no.',
		packs: 'Du har svart på to ulike skjema. Dei har ikkje dei same spørsmåla og står difor kvar for seg.',
		unread: 'Nokre svar er laga med ein annan versjon av Heimveg og kan ikkje visast her.',
		amended: 'Retta'
	},

	contact: {
		title: 'Kven du kan ringje',
		lead: 'Skriv inn avdelinga som behandlar deg, og kontaktpersonen din. Då står dei øvst på sida «Treng du hjelp no?».',
		none: 'Du har ikkje skrive inn nokon enno.',
		fromList: 'Vel frå lista',
		choose: 'Vel {{name}}',
		chosen: '{{name}} er lagd til.',
		example: 'Lista er eit døme. Den som driv appen, har ikkje lagt inn sine eigne stader enno.',
		add: 'Skriv inn sjølv',
		roleTitle: 'Kva er det?',
		ward: 'Avdelinga som behandlar meg',
		person: 'Ein kontaktperson',
		name: 'Namnet på avdelinga eller personen',
		unit: 'Sjukehus, kommune eller eining',
		phone: 'Telefonnummer',
		hours: 'Når du kan ringje',
		hoursHint: 'Til dømes kvardagar kl. 8–15',
		about: 'Kva du kan ringje om',
		optional: 'Kan stå tomt',
		save: 'Lagre',
		saved: 'Lagra.',
		cancel: 'Avbryt',
		change: 'Endre',
		remove: 'Slett',
		removeSure: 'Vil du slette {{name}} herifrå?',
		removeNo: 'Nei, behald',
		removed: 'Sletta.',
		changeWhat: ': {{name}}',
		wrong: {
			name: 'Skriv kven det er.',
			phone: 'Skriv telefonnummeret, berre siffer og mellomrom.',
			long: 'Det er for langt. Bruk høgst {{max}} teikn.'
		}
	},

	storage: {
		session:
			'Nettlesaren lagrar ikkje, kanskje fordi vindauget er privat. Det du skriv, blir borte når du lukkar sida.',
		full: 'Telefonen har ikkje plass til å lagre. Frigjer plass, og prøv igjen. Det du har skrive, står her så lenge sida er open.',
		unavailable: 'Nettlesaren lèt ikkje appen lagre noko. Det du har skrive, står her så lenge sida er open.',
		outdated: 'Ein nyare versjon av Heimveg er open i ei anna fane. Last sida på nytt.',
		blocked: 'Ein eldre versjon av appen er open i ei anna fane. Lukk den fana, og prøv igjen.',
		gone: 'Denne vegen er sletta, kanskje i ei anna fane.',
		failed: 'Det vart ikkje lagra. Prøv igjen.',
		retry: 'Prøv igjen'
	}
} as const satisfies Words<typeof nb>;
