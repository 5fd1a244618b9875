export default {
	title: 'Legg tilbake svar',
	lead: 'Har du fått ny telefon, eller har nettleseren slettet svarene? Har du skrevet dem ut eller lagret dem som fil, kan du legge dem tilbake her.',
	camera: {
		title: 'Fra papiret',
		text: 'Skann QR-koden på arket med svarene dine.',
		open: 'Åpne kameraet',
		close: 'Lukk kameraet',
		aim: 'Hold telefonen over arket, med hele QR-koden i bildet.',
		starting: 'Kameraet starter. Nettleseren kan spørre om lov.',
		choose: 'Kamera',
		unnamed: 'Kamera {{number}}',
		denied:
			'Nettleseren får ikke bruke kameraet. Tillat kamera for denne siden, eller les QR-koden med kamera-appen på telefonen.',
		none: 'Fant ikke noe kamera. Bruk en fil eller en lenke i stedet.',
		busy: 'Kameraet svarer ikke. Lukk andre apper som bruker det, og prøv igjen.',
		unsupported: 'Denne nettleseren kan ikke bruke kamera her. Les QR-koden med kamera-appen på telefonen.',
		lost: 'Kameraet ble slått av. Slå det på igjen.'
	},
	file: {
		title: 'Fra en fil',
		text: 'Velg filen du lagret. Navnet ender på «.json» eller «.html». Bare bekreftede svar blir lagt tilbake, ikke notater og avtaler.',
		choose: 'Velg fil'
	},
	paste: {
		title: 'Fra en lenke',
		text: 'Åpnet telefonen QR-koden et annet sted? Kopier lenken derfra, og lim den inn her.',
		label: 'Lenken',
		submit: 'Legg tilbake'
	},
	conversation: {
		1: 'Samtale 1: på sykehuset',
		2: 'Samtale 2: i kommunen, første gang',
		3: 'Samtale 3: i kommunen, andre gang'
	},
	whose: {
		title: 'Hvem gjelder svarene?',
		named: 'I svarene står {{who}}.',
		born: 'født {{date}}',
		nameless: 'Det står ikke navn eller fødselsdato i svarene.',
		first: 'De legges i Min vei på denne telefonen.',
		beside: 'De legges for seg selv i Min vei, ikke sammen med det som ligger der.',
		same: 'Her ligger det svar med samme navn og fødselsdato. De legges sammen.',
		maybe: 'I Min vei på denne telefonen står det ikke hvem den gjelder. Er det samme person?',
		maybeNamed: 'Min vei på denne telefonen gjelder {{who}}. Er det samme person?',
		put: 'Legg svarene tilbake',
		together: 'Ja, samme person',
		apart: 'Nei, en annen person',
		leave: 'Ikke legg dem tilbake',
		left: 'Svarene er ikke lagt tilbake. Ingenting er endret.'
	},
	done: {
		unread_one: 'Ett svar til var skadet eller ukjent. Det er ikke lagt tilbake.',
		unread_other: '{{count}} svar til var skadet eller ukjente. De er ikke lagt tilbake.',
		title: 'Svarene ligger på denne telefonen',
		added: '{{conversation}}, bekreftet {{date}}',
		already: '{{conversation}}, bekreftet {{date}}. De lå her fra før.',
		journey: 'Se svarene i Min vei',
		handover: 'Gi svarene videre'
	},
	problem: {
		empty: 'Feltet er tomt. Lim inn lenken fra QR-koden.',
		foreign: 'Dette er ikke svar fra Hjemvei. Se etter den store QR-koden på arket med svarene.',
		code: 'Dette er en kode til helsepersonell. Den kan ikke legge svar tilbake. Bruk arket med svarene, eller filen.',
		otherKind:
			'Dette er en annen QR-kode enn den med svarene, så den kan ikke legge svar tilbake. Bruk den store QR-koden på arket med svarene, eller filen.',
		incomplete: 'Bare en del av QR-koden kom med. Legg arket flatt, og skann hele koden en gang til.',
		misread: 'QR-koden ble lest feil. Legg arket flatt i godt lys, og skann en gang til.',
		newer: 'Svarene er laget med en nyere versjon av Hjemvei. Last siden på nytt, og prøv igjen.',
		unknown: 'Skjemaet som er brukt, er ikke kjent her. Svarene kan ikke legges tilbake på denne siden.',
		malformed: 'Svarene er skadet eller endret, så de kan ikke legges tilbake. Ingenting er lagret.',
		tooLarge: 'Filen er for stor til å være svar fra Hjemvei. Ingenting er lest.',
		unreadable: 'Filen lar seg ikke lese. Prøv å lagre den på nytt.',
		storage: 'Telefonen kunne ikke lagre svarene. Frigjør plass, og prøv igjen.'
	}
} as const;
