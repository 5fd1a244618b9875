export default {
	appName: 'Hjemvei',
	skipToContent: 'Hopp til innholdet',
	language: 'Språk',
	bokmal: 'Bokmål',
	nynorsk: 'Nynorsk',
	help: 'Trenger du hjelp nå?',
	helpShort: 'Hjelp nå',
	home: 'Forsiden',
	back: 'Tilbake',
	next: 'Fortsett',
	change: 'Endre',
	loading: 'Henter …',
	saving: 'Lagrer …',
	saved: 'Lagret på denne telefonen',
	notSaved: 'Ikke lagret',
	nobodyWatches: 'Ingen følger med på det du skriver her.',
	charactersLeft: '{{left}} tegn igjen',
	charactersOver: '{{over}} tegn for mye',
	fieldError: 'Feil:',
	removeChoice: 'Fjern valget',
	chosenOfTen: 'Du har valgt {{value}} av 10',
	part: 'Del {{current}} av {{total}}',
	checkDigits: 'Kontrolltall',
	newVersion: 'En ny versjon er klar.',
	takeVersion: 'Oppdater nå',
	footer: {
		label: 'Mer på siden',
		read: 'Les',
		privacy: 'Personvern',
		accessibility: 'Tilgjengelighet',
		about: 'Om Hjemvei',
		settings: 'Innstillinger',
		clinician: 'For helsepersonell',
		private: 'Svarene ligger bare på denne telefonen til du selv gir dem videre.'
	},
	contact: {
		title: 'Din kontakt',
		add: 'Legg inn hvem du kan ringe',
		edit: 'Endre eller legg til',
		of: 'Gjelder: {{who}}'
	},
	people: { own: 'Meg selv', adult: 'En voksen jeg hjelper', child: 'Barnet mitt' },
	road: { done: 'gjort', passed: 'forbi', now: 'her er du', ahead: 'senere' },
	error: {
		notFound: 'Vi finner ikke siden',
		notFoundHint:
			'Adressen kan være feil, eller siden kan være flyttet. Svar som er lagret, er der fortsatt.',
		broken: 'Noe gikk galt',
		brokenHint: 'Svar som er lagret, er der fortsatt. Last siden på nytt, eller gå til forsiden.',
		reload: 'Last siden på nytt',
		toHome: 'Gå til forsiden'
	}
} as const;
