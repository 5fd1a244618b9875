export default {
	/** On tabs and in lists of visited pages, which others may see. */
	tab: 'Avtale',
	title: 'Avtalen etter samtalen',
	field: {
		lead: 'Etter samtalen kan du få med deg det dere ble enige om. Den du snakket med, viser deg en QR-kode eller en kode på tolv tegn.',
		label: 'Koden eller lenken',
		hint: 'For eksempel K7QM-9X4T-RW3H',
		button: 'Bruk koden',
		scan: 'Skann QR-koden',
		close: 'Slå av kameraet'
	},
	camera: {
		title: 'Kamera',
		aim: 'Hold telefonen mot skjermen, med hele QR-koden i bildet.',
		starting: 'Kameraet starter. Nettleseren kan spørre om lov.',
		choose: 'Kamera',
		unnamed: 'Kamera {{number}}',
		denied: 'Nettleseren får ikke bruke kameraet. Tillat kamera for denne siden, eller skriv inn koden.',
		none: 'Fant ikke noe kamera. Skriv inn koden i stedet.',
		busy: 'Kameraet svarer ikke. Lukk andre apper som bruker det, og prøv igjen.',
		unsupported: 'Denne nettleseren kan ikke bruke kamera her. Skriv inn koden i stedet.',
		lost: 'Kameraet ble slått av. Slå det på igjen.'
	},
	problem: {
		incomplete: 'Noe mangler. Koden har tolv tegn. Skriv hele koden, eller skann QR-koden på nytt.',
		wrongCheck: 'Koden stemmer ikke. Se etter om et tegn er skrevet feil, og prøv igjen.',
		unknownVersion:
			'Koden er laget med en nyere versjon enn den du har her. Last siden på nytt når du har nett.',
		otherKind:
			'Dette ser ut som en kode til svar, ikke til en avtale. Den skal du gi til den du skal snakke med. Er det likevel koden til avtalen? Se etter om et tegn er skrevet feil.',
		foreign: 'Dette er ikke en kode til en avtale. Be den du snakket med, om å vise den igjen.'
	},
	ready: {
		lead: 'Her er koden til det dere ble enige om. Trykk på knappen, så hentes avtalen til denne telefonen.',
		kept: 'Du har tatt vare på en kode som ikke er brukt ennå. Nå kan du prøve å hente avtalen.',
		fetch: 'Hent avtalen',
		other: 'Bruk en annen kode',
		drop: 'Slett koden'
	},
	empty: {
		title: 'Her ligger det ingen svar',
		text: 'Avtalen hører sammen med svarene dine. Har du dem i appen på hjemskjermen eller på en annen telefon? Da bør du hente avtalen der. Koden virker bare én gang.',
		copy: 'Kopier lenken',
		copied: 'Lenken er kopiert.',
		failed: 'Lenken ble ikke kopiert. Skann QR-koden på den andre telefonen i stedet.',
		here: 'Hent avtalen her likevel'
	},
	fetching: 'Henter avtalen …',
	waiting: {
		offline: 'Venter på nett',
		offlineText: 'Koden er tatt vare på. Avtalen hentes når telefonen får nett og Hjemvei er åpen.',
		busy: 'Tjenesten svarer ikke',
		busyText: 'Koden er tatt vare på. Prøv igjen om litt.',
		leased: 'En annen telefon er i ferd med å hente avtalen',
		leasedText:
			'Er det ikke du som gjør det? Si fra til den du snakket med. Du kan også prøve igjen om ti minutter.',
		unknownFormat: 'Avtalen er laget med en nyere versjon',
		unknownFormatText: 'Koden er tatt vare på. Last siden på nytt når du har nett, og prøv igjen.',
		again: 'Prøv igjen'
	},
	asking: {
		title: 'Er denne avtalen til deg?',
		conversation: {
			1: 'Den gjelder samtale 1, på sykehuset.',
			2: 'Den gjelder samtale 2, i kommunen, første gang.',
			3: 'Den gjelder samtale 3, i kommunen, andre gang.'
		},
		made: 'Den ble laget {{date}}.',
		text: 'Svarene som avtalen bygger på, ligger ikke på denne telefonen. Da kan vi ikke se om den er til deg. Det kan være fordi du svarte på papir eller på en annen telefon.',
		who: 'Hvem gjelder avtalen?',
		own: 'Meg',
		adult: 'En annen voksen',
		child: 'Barnet mitt',
		since: '{{who}}, fra {{when}}',
		yes: 'Ja, åpne avtalen',
		no: 'Nei, ikke åpne den'
	},
	practice: 'Dette er en øvelse. Personen og avtalen er oppdiktet.',
	done: {
		saved: 'Avtalen er hentet',
		replaced: 'Avtalen er endret, og den nye er hentet',
		same: 'Du har denne avtalen fra før',
		older: 'Du har en nyere utgave av avtalen',
		conflict: 'Avtalen hører ikke sammen med den du har fra før',
		savedText: 'Den ligger på denne telefonen, også uten nett. Du finner den i Min vei.',
		replacedText: 'Den gamle er borte. Du finner avtalen i Min vei.',
		sameText: 'Ingenting er endret. Du finner den i Min vei.',
		olderText: 'Ingenting er endret. Den nyeste ligger i Min vei.',
		conflictText: 'Ingenting er endret. Si fra til den du snakket med.',
		see: 'Se avtalen'
	},
	failed: {
		title: 'Avtalen kan ikke hentes',
		gone: 'Koden virker ikke. Den er kanskje brukt, tatt tilbake eller gått ut. Be den du snakket med, om en ny kode. Har du hentet avtalen før, ligger den i Min vei.',
		damaged: 'Det som lå bak koden, er ingen avtale vi kan åpne. Be den du snakket med, om en ny kode.',
		unexpected: 'Noe gikk galt på telefonen. Prøv igjen.'
	},
	declined: {
		title: 'Avtalen er ikke åpnet',
		text: 'Ingenting er lagret. Om ti minutter kan koden brukes på en annen telefon.'
	},
	another: 'Skriv inn eller skann en kode',
	journey: 'Til Min vei',
	storage: {
		session:
			'Nettleseren lagrer ikke, kanskje fordi vinduet er privat. Avtalen blir borte når du lukker siden.',
		full: 'Telefonen har ikke plass til å lagre. Frigjør plass, og prøv igjen.',
		unavailable: 'Nettleseren lar ikke appen lagre noe. Prøv i en annen nettleser.',
		outdated: 'En nyere versjon av Hjemvei er åpen i en annen fane. Last siden på nytt.',
		blocked: 'En eldre versjon av appen er åpen i en annen fane. Lukk den fanen, og prøv igjen.',
		gone: 'Det avtalen skulle legges til, er slettet, kanskje i en annen fane. Prøv igjen.',
		failed: 'Avtalen ble ikke lagret. Prøv igjen.'
	},
	noscript: 'Siden trenger JavaScript for å hente avtalen. Du kan be om å få den på papir.'
} as const;
