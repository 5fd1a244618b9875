export default {
	title: 'Send svarene til helsepersonell',
	scan: {
		text: 'Den du skal snakke med, kan vise en QR-kode på skjermen sin. Skann den her. Svarene går låst rett dit, men ikke før du trykker «Send svarene».',
		open: 'Skann QR-koden på skjermen til helsepersonell',
		close: 'Slå av kameraet',
		paste: 'Har du fått en lenke i stedet?',
		pasteLabel: 'Lim inn lenken',
		pasteHint: 'Den inneholder /m# og en lang rekke tall.',
		pasteButton: 'Bruk lenken'
	},
	camera: {
		title: 'Kamera',
		aim: 'Hold telefonen mot skjermen, med hele QR-koden i bildet.',
		starting: 'Kameraet starter. Nettleseren kan spørre om lov.',
		choose: 'Kamera',
		unnamed: 'Kamera {{number}}',
		denied:
			'Nettleseren får ikke bruke kameraet. Tillat kamera for denne siden, eller bruk telefonens eget kamera på QR-koden.',
		none: 'Fant ikke noe kamera. Be om å få lenken i stedet, eller lag en kode.',
		busy: 'Kameraet svarer ikke. Lukk andre apper som bruker det, og prøv igjen.',
		unsupported: 'Denne nettleseren kan ikke bruke kamera her. Bruk telefonens eget kamera på QR-koden.',
		lost: 'Kameraet ble slått av. Slå det på igjen.'
	},
	read: {
		incomplete:
			'Bare en del av QR-koden eller lenken kom med. Skann QR-koden en gang til, eller kopier hele lenken.',
		misread: 'QR-koden ble lest feil. Skann den en gang til.',
		unknownVersion:
			'QR-koden er laget med en nyere versjon enn den du har her. Last siden på nytt, og skann en gang til.',
		otherKind:
			'Dette er en annen QR-kode enn den helsepersonell viser for å ta imot svar. Be om å få se den riktige.',
		foreign: 'Dette er ikke en QR-kode fra Hjemvei. Skann den som helsepersonell viser deg.'
	},
	number: {
		label: 'Tallet på begge skjermene',
		screen: 'Skjermen du skannet, skal vise det samme tallet. Er tallet et annet, skal du ikke sende.',
		link: 'Les de tolv sifrene høyt sammen med den du snakker med. Er ett siffer ulikt, kan noen ha byttet lenken. Da skal du ikke sende.',
		making: 'Regner ut tallet …'
	},
	which: {
		one: 'Dette sendes',
		choose: 'Hvilke svar vil du sende?',
		missing: 'Velg hvilke svar du vil sende.',
		about: 'Svarene for {{name}}',
		conversation: {
			1: 'Samtale 1: på sykehuset',
			2: 'Samtale 2: i kommunen, første gang',
			3: 'Samtale 3: i kommunen, andre gang'
		},
		confirmed: 'Bekreftet {{date}}'
	},
	before:
		'Den som tar imot, kan lese svarene med en gang. De kan bli en del av journalen, og du kan ikke ta dem tilbake.',
	until: 'QR-koden gjelder til kl. {{time}}.',
	untilLink: 'Lenken gjelder til kl. {{time}}.',
	send: 'Send svarene',
	sendLink: 'Tallet er likt: send svarene',
	again: 'Prøv igjen',
	other: 'Skann en annen QR-kode',
	offlineWay: 'Vis alle svarene i én QR-kode i stedet',
	otherWay: 'Gi svarene på en annen måte',
	digits: 'Den du snakker med, blir spurt om det samme tallet står der. Si fra om det er ulikt.',
	state: {
		sending: 'Sender svarene …',
		offline: 'Telefonen har ikke nett',
		offlineText:
			'Ingenting er sendt. Prøv igjen når du har nett. Du kan også vise alle svarene i én QR-kode. Det virker uten nett.',
		unsure: 'Venter på nett',
		unsureText:
			'Telefonen vet ikke om svarene kom fram. Den prøver igjen av seg selv så lenge denne siden er åpen. Svarene sendes bare én gang.',
		busy: 'Tjenesten svarer ikke',
		busyText: 'Prøv igjen om litt, eller vis alle svarene i én QR-kode.',
		delivered: 'Svarene er sendt',
		deliveredText:
			'Helsepersonell sammenligner kontrolltallet før svarene vises. Du kan forlate siden: telefonen spør etter kvitteringen neste gang Hjemvei er åpen.',
		received: 'Mottatt kl. {{time}}',
		receivedText: 'Svarene er åpnet hos den du snakker med. De ligger fortsatt på denne telefonen også.',
		unproven: 'Meldt mottatt kl. {{time}}',
		unprovenText:
			'Tjenesten melder at svarene er mottatt, men telefonen kan ikke bekrefte det. Spør den du snakker med, om svarene er kommet.',
		used: 'En annen telefon kom først',
		usedText:
			'QR-koden kan brukes én gang, og noen andre har brukt den. Svarene dine er ikke sendt. Be om en ny QR-kode.',
		over: 'QR-koden gjelder ikke lenger',
		overText: 'Svarene dine er ikke sendt. Be om en ny QR-kode, og skann den.',
		unknown: 'Ingen venter på svar her',
		unknownText:
			'Tjenesten kjenner ikke denne QR-koden. Svarene dine er ikke sendt. Be om en ny QR-kode, og skann den fra skjermen.',
		closed: 'Svarene ble ikke tatt imot',
		closedText:
			'Skjermen ble lukket, eller svarene kunne ikke åpnes der. Ingen har lest dem. Be om en ny QR-kode.',
		closedRead:
			'Skjermen ble lukket før svarene var bekreftet mottatt. Det kan være at de ble lest. Be om en ny QR-kode, eller spør den du snakker med.',
		expired: 'Svarene ble ikke hentet i tide',
		expiredText: 'Ingen har lest dem. Be om en ny QR-kode.',
		expiredRead:
			'De kan være lest, men det ble aldri bekreftet. Spør den du snakker med, om svarene er kommet.',
		tooLarge: 'Svarene tar for stor plass til å sendes slik. Lagre dem som fil i stedet.',
		refused: 'Svarene ble ikke tatt imot. Be om en ny QR-kode, eller gi svarene på en annen måte.',
		failed: 'Noe gikk galt på telefonen. Ingenting er sendt. Last siden på nytt, og skann en gang til.'
	},
	empty: {
		title: 'Ingen svar i denne nettleseren',
		text: 'Her ligger det ingen bekreftede svar å sende.',
		app: 'Har du Hjemvei på hjemskjermen? Åpne appen der, gå til «Gi svarene videre», og skann QR-koden.',
		take: 'Du kan også kopiere lenken her og lime den inn der.',
		copy: 'Kopier lenken',
		copied: 'Lenken er kopiert.',
		copyFailed: 'Lenken ble ikke kopiert. Prøv igjen.',
		begin: 'Svar på spørsmålene'
	},
	storage: 'Telefonen fikk ikke lest svarene. Last siden på nytt.',
	home: 'Til forsiden',
	noscript: 'Siden trenger JavaScript for å sende svarene. Ingenting er sendt.'
} as const;
