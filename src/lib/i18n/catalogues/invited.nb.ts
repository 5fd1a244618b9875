export default {
	/** On tabs and in lists of visited pages, which others may see. */
	tab: 'Samtale',
	title: 'Invitasjon til en samtale',
	claim: 'Invitasjonen sier at den kommer fra {{who}}.',
	unsigned:
		'Vi kan ikke se hvem som har laget den. Hvem som helst kan lage en slik invitasjon. Er du i tvil? Ring et nummer du har fra før, ikke nummeret som står her.',
	kind: { hospital: 'sykehus', municipality: 'kommune', district: 'bydel' },
	voluntary:
		'Samtalen er frivillig. Ingen får vite at du har åpnet invitasjonen, og den svarer ikke for deg.',
	fills: 'Dette kan du legge inn i Min vei',
	nothing: 'Invitasjonen har ingen avtale og ingen å ringe. Den sier bare hvilken samtale det gjelder.',
	conversation: {
		term: 'Samtale',
		c1: 'Samtale 1, på sykehuset',
		c2: 'Samtale 2, i kommunen, første gang',
		c3: 'Samtale 3, i kommunen, andre gang'
	},
	when: 'Når',
	place: 'Sted',
	video: 'Videosamtale',
	host: 'På nettstedet {{host}}',
	videoWait:
		'Adressen blir en lenke i Min vei når du har lagt den inn. Legg den bare inn hvis du kjenner igjen nettstedet.',
	with: 'Du møter',
	contact: 'Hvem du kan ringe',
	day: {
		today: 'Det er i dag.',
		past: 'Denne dagen har vært.',
		longPast: 'Det er mer enn et halvt år siden denne dagen. Invitasjonen er nok gammel.',
		far: 'Det er mer enn tre år til. Spør om datoen stemmer.'
	},
	people: {
		legend: 'Hvem gjelder invitasjonen?',
		own: 'Meg',
		adult: 'En annen voksen',
		child: 'Barnet mitt',
		since: '{{who}}, fra {{when}}'
	},
	put: 'Legg inn i Min vei',
	prepare: 'Forbered samtalen',
	notNow: 'Ikke nå',
	browser: {
		title: 'Bruker du appen fra hjemskjermen?',
		text: 'Da kan det være at invitasjonen ble åpnet et annet sted enn der du har svarene dine. Kopier lenken, åpne appen fra hjemskjermen, gå til Min vei og velg «Åpne en invitasjon». Lim inn lenken der.',
		copy: 'Kopier lenken',
		copied: 'Kopiert.',
		failed: 'Nettleseren kopierte ikke. Gå tilbake til meldingen, og kopier lenken derfra.'
	},
	ask: {
		title: 'Her står det noe fra før',
		lead: 'Velg hva som skal stå. Ingenting er endret ennå.',
		appointment: 'Avtalen for denne samtalen',
		contact: 'Nummeret til {{name}}',
		keep: 'Behold det som står',
		take: 'Bytt til det som står i invitasjonen',
		missing: 'Velg det ene eller det andre.',
		save: 'Lagre',
		cancel: 'Ikke endre noe'
	},
	done: {
		title: 'Det er lagt inn i Min vei',
		same: 'Dette står i Min vei fra før',
		kept: 'Ingenting er endret',
		text: 'Du kan endre eller slette det når du vil.',
		next: 'Vil du forberede deg? Du kan ta det nå eller senere.',
		journey: 'Se i Min vei'
	},
	declined: {
		title: 'Ingenting er endret',
		text: 'Vil du se invitasjonen igjen, kan du åpne lenken eller skanne QR-koden på nytt.',
		again: 'Vis invitasjonen igjen',
		home: 'Til forsiden'
	},
	open: {
		title: 'Åpne en invitasjon',
		lead: 'Har du fått en lenke? Lim den inn her. Har du fått et brev? Hold kameraet på telefonen foran QR-koden.',
		label: 'Lenken i invitasjonen',
		button: 'Åpne',
		manual: 'Du kan også skrive inn avtalen selv i Min vei.',
		manualLink: 'Gå til Min vei'
	},
	problem: {
		title: 'Invitasjonen kan ikke åpnes',
		empty: 'Feltet er tomt. Lim inn lenken først.',
		foreign: 'Det er ingen invitasjon i det du limte inn. Se etter at hele lenken er med.',
		incomplete:
			'Lenken er ikke hel. Kopier alt fra «https» til det siste sifferet, eller skann QR-koden på nytt.',
		wrongCheck: 'Noe i lenken er lest eller skrevet feil. Kopier den eller skann QR-koden på nytt.',
		unknownVersion:
			'Invitasjonen er laget med en nyere versjon av appen. Last siden på nytt når du har nett.',
		malformed:
			'Dette er ikke en invitasjon vi kan bruke. Ingenting er endret. Lurer du på om du har en avtale, kan du ringe et nummer du har fra før.'
	},
	storage: {
		session:
			'Nettleseren lagrer ikke, kanskje fordi vinduet er privat. Det du legger inn, blir borte når du lukker siden.',
		full: 'Telefonen har ikke plass til å lagre. Frigjør plass, og prøv igjen. Invitasjonen står her så lenge siden er åpen.',
		unavailable: 'Nettleseren lar ikke appen lagre noe. Invitasjonen står her så lenge siden er åpen.',
		outdated: 'En nyere versjon av Hjemvei er åpen i en annen fane. Last siden på nytt.',
		blocked: 'En eldre versjon av appen er åpen i en annen fane. Lukk den fanen, og prøv igjen.',
		gone: 'Det du ville legge det inn i, er slettet, kanskje i en annen fane. Prøv igjen.',
		failed: 'Det ble ikke lagret. Prøv igjen.'
	},
	noscript: 'Siden trenger JavaScript for å åpne invitasjonen. Du kan også ringe dem du har avtalen med.'
} as const;
