import type { Words } from './index.ts';
import type nb from './talk.nb.ts';

export default {
	answers: 'Svara',
	work: 'Arbeidet',
	tabs: { talk: 'Samtalen', note: 'Notatet', plan: 'Avtalen heim', remains: 'Står att' },
	notShared: 'Blir ikkje vist når andre ser skjermen.',
	topic: {
		talked: 'Snakka om',
		'not-now': 'Ikkje no',
		need: 'Nytt behov',
		toNeed: 'Til behovet',
		keys: 'Med piltastane flyttar du deg i lista. S er «snakka om», I er «ikkje no», B er «nytt behov».'
	},
	course: {
		title: 'Korleis gjekk det?',
		hospital: 'Samtalen på sjukehuset',
		municipality: 'Samtalen i kommunen',
		outcome1: {
			held: 'Gjennomført',
			later: 'Utsett, blir halden her seinare',
			municipality: 'Vil heller ha samtalen i kommunen',
			no: 'Nei takk, ikkje i kommunen heller'
		},
		outcome2: { held: 'Gjennomført', later: 'Utsett til seinare', no: 'Nei takk no, spør før samtale 3' },
		outcome3: { held: 'Gjennomført', later: 'Utsett til seinare', no: 'Nei takk' },
		follows: {
			later: 'Då skal det ikkje sendast noko notat enno.',
			municipality:
				'Notatet skal sendast likevel. Påkjenningar og behov står som «ikkje kartlagt», aldri som «ingen».',
			no: 'Då skal det ikkje sendast noka melding.',
			noByOther: 'Ein pårørande har svart. Når andre enn pasienten seier nei, fell ikkje notatet bort.',
			end: 'Pakkeforløpet sluttar. Oppfølginga held fram.'
		},
		patientIs: 'Pasienten er',
		inpatient: 'Innlagd',
		discharged: 'Utskriven',
		patientIsHint: 'Så lenge pasienten er innlagd, følgjer sjukehuset opp. Etterpå er det kommunen.',
		outpatient: 'Samtalen var ein poliklinisk kontakt',
		relapse: 'Nytt forløp etter tilbakefall'
	},
	sending: {
		title: 'Kva kan sendast?',
		hint: 'Spør også munnleg. Det pasienten seier no, gjeld.',
		municipality: 'Oppsummeringa til kommunen',
		gp: 'Kopi til fastlegen',
		yes: 'Ja',
		no: 'Nei',
		open: 'Ikkje avklart',
		answered: 'På skjemaet: {{answer}}.',
		refused: 'Då skal ingenting sendast. Notatet skal berre i eigen journal.'
	},
	needs: {
		title: 'Behov',
		none: 'Ingen behov er skrivne her.',
		held: 'Skriv eitt for kvar ting nokon skal gjere. Vel «Nytt behov» ved eit svar, eller her.',
		add: 'Nytt behov',
		full: 'Det er plass til {{count}} behov. Slå saman nokre av dei.',
		number: 'Behov {{number}}',
		about: 'Gjeld {{topic}}',
		need: 'Behov, med eigne ord',
		action: 'Kva skal gjerast',
		by: 'Innan',
		referred: 'Allereie tilvist til',
		referredOther: 'Anna pasienten er tilvist til',
		done: 'Ferdig med behovet',
		edit: 'Endre',
		remove: 'Fjern',
		removed: 'Behovet er fjerna.',
		undo: 'Angre',
		unwritten: 'Ikkje skrive enno',
		until: 'innan {{date}}',
		past: 'Datoen har vore.',
		referredTo: 'Allereie tilvist til {{list}}'
	},
	problem: {
		words: 'Skriv kva behovet er.',
		responsible: 'Ingen er ansvarleg. Veit du ikkje kven enno, vel «Blir avklart av …».',
		name: 'Skriv kven det er.',
		agreed: 'Spør pasienten, og vel eitt av svara.'
	},
	who: {
		label: 'Ansvarleg',
		nobody: 'Vel',
		contacts: 'Kontaktpunkt',
		roles: 'Roller',
		others: 'Andre',
		patient: 'Pasienten sjølv',
		nav: 'NAV',
		school: 'Skulen eller studiestaden',
		employer: 'Arbeidsgivaren',
		clarify: 'Blir avklart av …',
		typed: 'Skriv sjølv …',
		name: 'Eining eller rolle',
		clarifyName: 'Kven avklarer?',
		office: 'Forvaltningskontoret i heimkommunen',
		phone: 'Telefon',
		agreedTitle: 'Utanfor helsetenesta. Er pasienten spurd?',
		agreed: 'Pasienten er samd i at vi tek kontakt',
		'patient-asks': 'Pasienten tek kontakt sjølv',
		clarifies: 'blir avklart av {{name}}',
		example: 'Kontaktpunkta er døme. Ingen svarer på numra.'
	},
	after: {
		title: 'Når pasienten går',
		contact: 'Kven kan pasienten ringje?',
		contactName: 'Namn på eininga',
		hours: 'Når nokon svarer',
		callsIn: 'Kven kallar inn til neste samtale?',
		unheardBy: 'Høyrer pasienten ikkje noko innan'
	},
	day: {
		week_one: '{{count}} veke',
		week_other: '{{count}} veker',
		in_one: '{{label}}: om {{count}} veke',
		in_other: '{{label}}: om {{count}} veker',
		none: 'Fjern datoen'
	},
	loose: {
		title: 'Noko er ikkje gjort ferdig',
		note: 'Notatet er ikkje kopiert.',
		plan: 'Pasienten har ikkje henta avtalen enno. Koden blir borte herifrå når du tømmer.',
		ask: 'Vil du tømme likevel?',
		clear: 'Tøm likevel',
		stay: 'Gå tilbake'
	},
	lost: 'Det du hadde skrive om samtalen, kunne ikkje lesast etter at sida vart lasta på nytt. Svara er her framleis.'
} as const satisfies Words<typeof nb>;
