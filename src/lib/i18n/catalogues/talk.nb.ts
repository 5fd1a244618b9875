/** The conversation as it is worked through at the clinician's desk. */
export default {
	answers: 'Svarene',
	work: 'Arbeidet',
	tabs: { talk: 'Samtalen', note: 'Notatet', plan: 'Avtalen hjem', remains: 'Gjenstår' },
	notShared: 'Vises ikke når andre ser skjermen.',
	topic: {
		talked: 'Snakket om',
		'not-now': 'Ikke nå',
		need: 'Nytt behov',
		toNeed: 'Til behovet',
		keys: 'Piltastene flytter i listen. S er «snakket om», I er «ikke nå», B er «nytt behov».'
	},
	course: {
		title: 'Hvordan gikk det?',
		hospital: 'Samtalen på sykehuset',
		municipality: 'Samtalen i kommunen',
		outcome1: {
			held: 'Gjennomført',
			later: 'Utsatt, holdes her senere',
			municipality: 'Vil heller ha samtalen i kommunen',
			no: 'Nei takk, heller ikke i kommunen'
		},
		outcome2: { held: 'Gjennomført', later: 'Utsatt til senere', no: 'Nei takk nå, spør før samtale 3' },
		outcome3: { held: 'Gjennomført', later: 'Utsatt til senere', no: 'Nei takk' },
		follows: {
			later: 'Da sendes det ikke noe notat ennå.',
			municipality:
				'Notatet sendes likevel. Påkjenninger og behov står som «ikke kartlagt», aldri som «ingen».',
			no: 'Da skal ingen melding sendes.',
			noByOther: 'En pårørende har svart. Et nei fra andre enn pasienten betyr ikke at notatet faller bort.',
			end: 'Pakkeforløpet slutter. Oppfølgingen fortsetter.'
		},
		patientIs: 'Pasienten er',
		inpatient: 'Innlagt',
		discharged: 'Utskrevet',
		patientIsHint: 'Så lenge pasienten er innlagt, følger sykehuset opp. Etterpå er det kommunen.',
		outpatient: 'Samtalen var en poliklinisk kontakt',
		relapse: 'Nytt forløp etter tilbakefall'
	},
	sending: {
		title: 'Hva kan sendes?',
		hint: 'Spør også muntlig. Det pasienten sier nå, gjelder.',
		municipality: 'Oppsummeringen til kommunen',
		gp: 'Kopi til fastlegen',
		yes: 'Ja',
		no: 'Nei',
		open: 'Ikke avklart',
		answered: 'På skjemaet: {{answer}}.',
		refused: 'Da sendes ingenting. Notatet skal bare i egen journal.'
	},
	needs: {
		title: 'Behov',
		none: 'Ingen behov er skrevet her.',
		held: 'Skriv ett for hver ting noen skal gjøre. Velg «Nytt behov» ved et svar, eller her.',
		add: 'Nytt behov',
		full: 'Det er plass til {{count}} behov. Slå sammen noen av dem.',
		number: 'Behov {{number}}',
		about: 'Gjelder {{topic}}',
		need: 'Behov, med egne ord',
		action: 'Hva skal gjøres',
		by: 'Innen',
		referred: 'Allerede henvist til',
		referredOther: 'Annet pasienten er henvist til',
		done: 'Ferdig med behovet',
		edit: 'Endre',
		remove: 'Fjern',
		removed: 'Behovet er fjernet.',
		undo: 'Angre',
		unwritten: 'Ikke skrevet ennå',
		until: 'innen {{date}}',
		past: 'Datoen er passert.',
		referredTo: 'Allerede henvist til {{list}}'
	},
	problem: {
		words: 'Skriv hva behovet er.',
		responsible: 'Ingen er ansvarlig. Vet du ikke hvem ennå, velg «Avklares av …».',
		name: 'Skriv hvem det er.',
		agreed: 'Spør pasienten, og velg ett av svarene.'
	},
	who: {
		label: 'Ansvarlig',
		nobody: 'Velg',
		contacts: 'Kontaktpunkter',
		roles: 'Roller',
		others: 'Andre',
		patient: 'Pasienten selv',
		nav: 'NAV',
		school: 'Skolen eller studiestedet',
		employer: 'Arbeidsgiveren',
		clarify: 'Avklares av …',
		typed: 'Skriv selv …',
		name: 'Enhet eller rolle',
		clarifyName: 'Hvem avklarer?',
		office: 'Forvaltningskontoret i hjemkommunen',
		phone: 'Telefon',
		agreedTitle: 'Utenfor helsetjenesten. Er pasienten spurt?',
		agreed: 'Pasienten er enig i at vi tar kontakt',
		'patient-asks': 'Pasienten tar kontakt selv',
		clarifies: 'avklares av {{name}}',
		example: 'Kontaktpunktene er eksempler. Ingen svarer på numrene.'
	},
	after: {
		title: 'Når pasienten går',
		contact: 'Hvem kan pasienten ringe?',
		contactName: 'Navn på enheten',
		hours: 'Når noen svarer',
		callsIn: 'Hvem kaller inn til neste samtale?',
		unheardBy: 'Hører pasienten ikke noe innen'
	},
	day: {
		week_one: '{{count}} uke',
		week_other: '{{count}} uker',
		in_one: '{{label}}: om {{count}} uke',
		in_other: '{{label}}: om {{count}} uker',
		none: 'Fjern datoen'
	},
	loose: {
		title: 'Noe er ikke gjort ferdig',
		note: 'Notatet er ikke kopiert.',
		plan: 'Pasienten har ikke hentet avtalen ennå. Koden blir borte herfra når du tømmer.',
		ask: 'Vil du tømme likevel?',
		clear: 'Tøm likevel',
		stay: 'Gå tilbake'
	},
	lost: 'Det du hadde skrevet om samtalen, kunne ikke leses etter at siden ble lastet på nytt. Svarene er her fortsatt.'
} as const;
