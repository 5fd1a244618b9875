import type { Words } from './index.ts';
import type nb from './common.nb.ts';

export default {
	appName: 'Heimveg',
	skipToContent: 'Hopp til innhaldet',
	language: 'Språk',
	bokmal: 'Bokmål',
	nynorsk: 'Nynorsk',
	help: 'Treng du hjelp no?',
	helpShort: 'Hjelp no',
	home: 'Framsida',
	back: 'Tilbake',
	next: 'Hald fram',
	change: 'Endre',
	loading: 'Hentar …',
	saving: 'Lagrar …',
	saved: 'Lagra på denne telefonen',
	notSaved: 'Ikkje lagra',
	nobodyWatches: 'Ingen følgjer med på det du skriv her.',
	charactersLeft: '{{left}} teikn att',
	charactersOver: '{{over}} teikn for mykje',
	fieldError: 'Feil:',
	removeChoice: 'Fjern valet',
	chosenOfTen: 'Du har valt {{value}} av 10',
	chosenOfTenFrom: '{{value}} av 10, {{from}}',
	part: 'Del {{current}} av {{total}}',
	checkDigits: 'Kontrolltal',
	newVersion: 'Ein ny versjon er klar.',
	takeVersion: 'Oppdater no',
	footer: {
		label: 'Meir på sida',
		read: 'Les',
		privacy: 'Personvern',
		accessibility: 'Tilgjenge',
		about: 'Om Heimveg',
		settings: 'Innstillingar',
		clinician: 'For helsepersonell',
		private: 'Svara ligg berre på denne telefonen til du sjølv deler dei eller gir dei vidare.'
	},
	contact: {
		title: 'Kontakten din',
		add: 'Legg inn kven du kan ringje',
		edit: 'Endre eller legg til',
		of: 'Gjeld: {{who}}'
	},
	people: { own: 'Meg sjølv', adult: 'Ein vaksen eg hjelper', child: 'Barnet mitt' },
	road: { done: 'gjort', passed: 'forbi', now: 'her er du', ahead: 'seinare' },
	error: {
		notFound: 'Vi finn ikkje sida',
		notFoundHint: 'Adressa kan vere feil, eller sida kan vere flytta. Svar som er lagra, er der framleis.',
		broken: 'Noko gjekk gale',
		brokenHint: 'Svar som er lagra, er der framleis. Last sida på nytt, eller gå til framsida.',
		reload: 'Last sida på nytt',
		toHome: 'Gå til framsida'
	}
} as const satisfies Words<typeof nb>;
