import type { Words } from './index.ts';
import type nb from './invited.nb.ts';

export default {
	/** On tabs and in lists of visited pages, which others may see. */
	tab: 'Samtale',
	title: 'Invitasjon til ein samtale',
	claim: 'Invitasjonen seier at han kjem frå {{who}}.',
	unsigned:
		'Vi kan ikkje sjå kven som har laga han. Kven som helst kan lage ein slik invitasjon. Er du i tvil? Ring eit nummer du har frå før, ikkje nummeret som står her.',
	kind: { hospital: 'sjukehus', municipality: 'kommune', district: 'bydel' },
	voluntary:
		'Samtalen er frivillig. Ingen får vite at du har opna invitasjonen, og han svarer ikkje for deg.',
	fills: 'Dette kan du leggje inn i Vegen min',
	nothing: 'Invitasjonen har ingen avtale og ingen å ringje. Han seier berre kva for ein samtale det gjeld.',
	conversation: {
		term: 'Samtale',
		c1: 'Samtale 1, på sjukehuset',
		c2: 'Samtale 2, i kommunen, første gongen',
		c3: 'Samtale 3, i kommunen, andre gongen'
	},
	when: 'Når',
	place: 'Stad',
	video: 'Videosamtale',
	host: 'På nettstaden {{host}}',
	videoWait:
		'Adressa blir ei lenkje i Vegen min når du har lagt ho inn. Legg ho berre inn om du kjenner att nettstaden.',
	with: 'Du møter',
	contact: 'Kven du kan ringje',
	day: {
		today: 'Det er i dag.',
		past: 'Denne dagen har vore.',
		longPast: 'Det er meir enn eit halvt år sidan denne dagen. Invitasjonen er nok gammal.',
		far: 'Det er meir enn tre år til. Spør om datoen stemmer.'
	},
	people: {
		legend: 'Kven gjeld invitasjonen?',
		own: 'Meg',
		adult: 'Ein annan vaksen',
		child: 'Barnet mitt',
		since: '{{who}}, frå {{when}}'
	},
	put: 'Legg inn i Vegen min',
	prepare: 'Førebu samtalen',
	notNow: 'Ikkje no',
	browser: {
		title: 'Bruker du appen frå heimeskjermen?',
		text: 'Då kan invitasjonen ha opna seg ein annan stad enn der du har svara dine. Kopier lenkja, opne appen frå heimeskjermen, gå til Vegen min og vel «Opne ein invitasjon». Lim inn lenkja der.',
		copy: 'Kopier lenkja',
		copied: 'Kopiert.',
		failed: 'Nettlesaren kopierte ikkje. Gå tilbake til meldinga, og kopier lenkja derifrå.'
	},
	ask: {
		title: 'Her står det noko frå før',
		lead: 'Vel kva som skal stå. Ingenting er endra enno.',
		appointment: 'Avtalen for denne samtalen',
		contact: 'Nummeret til {{name}}',
		keep: 'Behald det som står',
		take: 'Byt til det som står i invitasjonen',
		missing: 'Vel det eine eller det andre.',
		save: 'Lagre',
		cancel: 'Ikkje endre noko'
	},
	done: {
		title: 'Det er lagt inn i Vegen min',
		same: 'Dette står i Vegen min frå før',
		kept: 'Ingenting er endra',
		text: 'Du kan endre eller slette det når du vil.',
		next: 'Vil du førebu deg? Du kan ta det no eller seinare.',
		journey: 'Sjå i Vegen min'
	},
	declined: {
		title: 'Ingenting er endra',
		text: 'Vil du sjå invitasjonen igjen, kan du opne lenkja eller skanne QR-koden på nytt.',
		again: 'Vis invitasjonen igjen',
		home: 'Til framsida'
	},
	open: {
		title: 'Opne ein invitasjon',
		lead: 'Har du fått ei lenkje? Lim ho inn her. Har du fått eit brev? Hald kameraet på telefonen framfor QR-koden.',
		label: 'Lenkja i invitasjonen',
		button: 'Opne',
		manual: 'Du kan også skrive inn avtalen sjølv i Vegen min.',
		manualLink: 'Gå til Vegen min'
	},
	problem: {
		title: 'Invitasjonen kan ikkje opnast',
		empty: 'Feltet er tomt. Lim inn lenkja først.',
		foreign: 'Det er ingen invitasjon i det du limte inn. Sjå etter at heile lenkja er med.',
		incomplete:
			'Lenkja er ikkje heil. Kopier alt frå «https» til det siste sifferet, eller skann QR-koden på nytt.',
		wrongCheck: 'Noko i lenkja er lese eller skrive feil. Kopier ho eller skann QR-koden på nytt.',
		unknownVersion: 'Invitasjonen er laga med ein nyare versjon av appen. Last sida på nytt når du har nett.',
		malformed:
			'Dette er ingen invitasjon vi kan bruke. Ingenting er endra. Lurer du på om du har ein avtale, kan du ringje eit nummer du har frå før.'
	},
	storage: {
		session:
			'Nettlesaren lagrar ikkje, kanskje fordi vindauget er privat. Det du legg inn, blir borte når du lukkar sida.',
		full: 'Telefonen har ikkje plass til å lagre. Frigjer plass, og prøv igjen. Invitasjonen står her så lenge sida er open.',
		unavailable: 'Nettlesaren lèt ikkje appen lagre noko. Invitasjonen står her så lenge sida er open.',
		outdated: 'Ein nyare versjon av Heimveg er open i ei anna fane. Last sida på nytt.',
		blocked: 'Ein eldre versjon av appen er open i ei anna fane. Lukk den fana, og prøv igjen.',
		gone: 'Det du ville leggje det inn i, er sletta, kanskje i ei anna fane. Prøv igjen.',
		failed: 'Det vart ikkje lagra. Prøv igjen.'
	},
	noscript: 'Sida treng JavaScript for å opne invitasjonen. Du kan også ringje dei du har avtalen med.'
} as const satisfies Words<typeof nb>;
