export default {
	title: 'Legg tilbake svar',
	lead: 'Har du fått ny telefon, eller har nettlesaren sletta svara? Har du skrive dei ut eller lagra dei som fil, kan du leggje dei tilbake her.',
	camera: {
		title: 'Frå papiret',
		text: 'Skann QR-koden på arket med svara dine.',
		open: 'Opne kameraet',
		close: 'Lukk kameraet',
		aim: 'Hald telefonen over arket, med heile QR-koden i biletet.',
		starting: 'Kameraet startar. Nettlesaren kan spørje om lov.',
		choose: 'Kamera',
		unnamed: 'Kamera {{number}}',
		denied:
			'Nettlesaren får ikkje bruke kameraet. Tillat kamera for denne sida, eller les QR-koden med kamera-appen på telefonen.',
		none: 'Fann ikkje noko kamera. Bruk ei fil eller ei lenkje i staden.',
		busy: 'Kameraet svarer ikkje. Lukk andre appar som bruker det, og prøv igjen.',
		unsupported: 'Denne nettlesaren kan ikkje bruke kamera her. Les QR-koden med kamera-appen på telefonen.',
		lost: 'Kameraet vart slått av. Slå det på igjen.'
	},
	file: {
		title: 'Frå ei fil',
		text: 'Vel fila du lagra. Namnet endar på «.json» eller «.html». Berre stadfesta svar blir lagde tilbake, ikkje notat og avtalar.',
		choose: 'Vel fil'
	},
	paste: {
		title: 'Frå ei lenkje',
		text: 'Opna telefonen QR-koden ein annan stad? Kopier lenkja derifrå, og lim ho inn her.',
		label: 'Lenkja',
		submit: 'Legg tilbake'
	},
	conversation: {
		1: 'Samtale 1: på sjukehuset',
		2: 'Samtale 2: i kommunen, første gongen',
		3: 'Samtale 3: i kommunen, andre gongen'
	},
	whose: {
		title: 'Kven gjeld svara?',
		named: 'I svara står {{who}}.',
		born: 'fødd {{date}}',
		nameless: 'Det står ikkje namn eller fødselsdato i svara.',
		first: 'Dei blir lagde i Vegen min på denne telefonen.',
		beside: 'Dei blir lagde for seg sjølve i Vegen min, ikkje saman med det som ligg der.',
		same: 'Her ligg det svar med same namn og fødselsdato. Dei blir lagde saman.',
		maybe: 'I Vegen min på denne telefonen står det ikkje kven han gjeld. Er det same person?',
		maybeNamed: 'Vegen min på denne telefonen gjeld {{who}}. Er det same person?',
		put: 'Legg svara tilbake',
		together: 'Ja, same person',
		apart: 'Nei, ein annan person',
		leave: 'Ikkje legg dei tilbake',
		left: 'Svara er ikkje lagde tilbake. Ingenting er endra.'
	},
	done: {
		unread_one: 'Eitt svar til var skadd eller ukjent. Det er ikkje lagt tilbake.',
		unread_other: '{{count}} svar til var skadde eller ukjende. Dei er ikkje lagde tilbake.',
		title: 'Svara ligg på denne telefonen',
		added: '{{conversation}}, stadfesta {{date}}',
		already: '{{conversation}}, stadfesta {{date}}. Dei låg her frå før.',
		journey: 'Sjå svara i Vegen min',
		handover: 'Gi svara vidare'
	},
	problem: {
		empty: 'Feltet er tomt. Lim inn lenkja frå QR-koden.',
		foreign: 'Dette er ikkje svar frå Heimveg. Sjå etter den store QR-koden på arket med svara.',
		code: 'Dette er ein kode til helsepersonell. Han kan ikkje leggje svar tilbake. Bruk arket med svara, eller fila.',
		otherKind:
			'Dette er ein annan QR-kode enn den med svara, så han kan ikkje leggje svar tilbake. Bruk den store QR-koden på arket med svara, eller fila.',
		incomplete: 'Berre ein del av QR-koden kom med. Legg arket flatt, og skann heile koden ein gong til.',
		misread: 'QR-koden vart lesen feil. Legg arket flatt i godt lys, og skann ein gong til.',
		newer: 'Svara er laga med ein nyare versjon av Heimveg. Last sida på nytt, og prøv igjen.',
		unknown: 'Skjemaet som er brukt, er ikkje kjent her. Svara kan ikkje leggjast tilbake på denne sida.',
		malformed: 'Svara er skadde eller endra, så dei kan ikkje leggjast tilbake. Ingenting er lagra.',
		tooLarge: 'Fila er for stor til å vere svar frå Heimveg. Ingenting er lese.',
		unreadable: 'Fila lèt seg ikkje lese. Prøv å lagre ho på nytt.',
		storage: 'Telefonen kunne ikkje lagre svara. Frigjer plass, og prøv igjen.'
	}
} as const;
