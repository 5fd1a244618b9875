import type { Words } from './index.ts';
import type nb from './meet.nb.ts';

export default {
	title: 'Send svara til helsepersonell',
	scan: {
		text: 'Den du skal snakke med, kan vise ein QR-kode på skjermen sin. Skann han her. Svara går låste rett dit, men ikkje før du trykkjer på «Send svara».',
		open: 'Skann QR-koden på skjermen til helsepersonell',
		close: 'Slå av kameraet',
		paste: 'Har du fått ei lenkje i staden?',
		pasteLabel: 'Lim inn lenkja',
		pasteHint: 'Ho har /m# og ei lang rekkje tal i seg.',
		pasteButton: 'Bruk lenkja'
	},
	camera: {
		title: 'Kamera',
		aim: 'Hald telefonen mot skjermen, med heile QR-koden i biletet.',
		starting: 'Kameraet startar. Nettlesaren kan spørje om lov.',
		choose: 'Kamera',
		unnamed: 'Kamera {{number}}',
		denied:
			'Nettlesaren får ikkje bruke kameraet. Tillat kamera for denne sida, eller les QR-koden med kamera-appen på telefonen.',
		none: 'Fann ikkje noko kamera. Be om å få lenkja i staden, eller lag ein kode.',
		busy: 'Kameraet svarer ikkje. Lukk andre appar som bruker det, og prøv igjen.',
		unsupported: 'Denne nettlesaren kan ikkje bruke kamera her. Les QR-koden med kamera-appen på telefonen.',
		lost: 'Kameraet vart slått av. Slå det på igjen.'
	},
	read: {
		incomplete:
			'Berre ein del av QR-koden eller lenkja kom med. Skann QR-koden ein gong til, eller kopier heile lenkja.',
		misread: 'QR-koden vart lesen feil. Skann han ein gong til.',
		unknownVersion:
			'QR-koden er laga med ein nyare versjon enn den du har her. Last sida på nytt, og skann ein gong til.',
		otherKind:
			'Dette er ein annan QR-kode enn den helsepersonell viser for å ta imot svar. Be om å få sjå den rette.',
		foreign: 'Dette er ikkje ein QR-kode frå Heimveg. Skann den som helsepersonell viser deg.'
	},
	number: {
		label: 'Talet på begge skjermane',
		screen: 'Skjermen du skanna, skal vise det same talet. Er talet eit anna, skal du ikkje sende.',
		link: 'Les dei tolv sifra høgt saman med den du snakkar med. Er eitt siffer ulikt, kan nokon ha bytt lenkja. Då skal du ikkje sende.',
		making: 'Reknar ut talet …'
	},
	which: {
		one: 'Dette blir sendt',
		choose: 'Kva for svar vil du sende?',
		missing: 'Vel kva for svar du vil sende.',
		about: 'Svara for {{name}}',
		conversation: {
			1: 'Samtale 1: på sjukehuset',
			2: 'Samtale 2: i kommunen, første gongen',
			3: 'Samtale 3: i kommunen, andre gongen'
		},
		confirmed: 'Stadfesta {{date}}'
	},
	before:
		'Den som tek imot, kan lese svara med ein gong. Dei kan bli ein del av journalen, og du kan ikkje ta dei tilbake.',
	until: 'QR-koden gjeld til kl. {{time}}.',
	untilLink: 'Lenkja gjeld til kl. {{time}}.',
	send: 'Send svara',
	sendLink: 'Talet er likt: send svara',
	again: 'Prøv igjen',
	other: 'Skann ein annan QR-kode',
	offlineWay: 'Vis alle svara i éin QR-kode i staden',
	otherWay: 'Gi svara på ein annan måte',
	digits: 'Den du snakkar med, blir spurd om det same talet står der. Sei frå om det er ulikt.',
	state: {
		sending: 'Sender svara …',
		offline: 'Telefonen har ikkje nett',
		offlineText:
			'Ingenting er sendt. Prøv igjen når du har nett. Du kan også vise alle svara i éin QR-kode. Det verkar utan nett.',
		unsure: 'Ventar på nett',
		unsureText:
			'Telefonen veit ikkje om svara kom fram. Han prøver igjen av seg sjølv så lenge denne sida er open. Svara blir berre sende éin gong.',
		busy: 'Tenesta svarer ikkje',
		busyText: 'Prøv igjen om litt, eller vis alle svara i éin QR-kode.',
		delivered: 'Svara er sende',
		deliveredText:
			'Helsepersonell samanliknar kontrolltalet før svara blir viste. Du kan gå frå sida: telefonen spør etter kvitteringa neste gong Heimveg er open.',
		received: 'Motteke kl. {{time}}',
		receivedText: 'Svara er opna hos den du snakkar med. Dei ligg framleis på denne telefonen også.',
		unproven: 'Meldt motteke kl. {{time}}',
		unprovenText:
			'Tenesta melder at svara er mottekne, men telefonen kan ikkje stadfeste det. Spør den du snakkar med, om svara er komne.',
		used: 'Ein annan telefon kom først',
		usedText:
			'QR-koden kan brukast éin gong, og ein annan har brukt han. Svara dine er ikkje sende. Be om ein ny QR-kode.',
		over: 'QR-koden gjeld ikkje lenger',
		overText: 'Svara dine er ikkje sende. Be om ein ny QR-kode, og skann han.',
		unknown: 'Ingen ventar på svar her',
		unknownText:
			'Tenesta kjenner ikkje denne QR-koden. Svara dine er ikkje sende. Be om ein ny QR-kode, og skann han frå skjermen.',
		closed: 'Svara vart ikkje tekne imot',
		closedText:
			'Skjermen vart lukka, eller svara kunne ikkje opnast der. Ingen har lese dei. Be om ein ny QR-kode.',
		closedRead:
			'Skjermen vart lukka før svara var stadfesta mottekne. Det kan vere at dei vart lesne. Be om ein ny QR-kode, eller spør den du snakkar med.',
		expired: 'Svara vart ikkje henta i tide',
		expiredText: 'Ingen har lese dei. Be om ein ny QR-kode.',
		expiredRead:
			'Dei kan vere lesne, men det vart aldri stadfesta. Spør den du snakkar med, om svara er komne.',
		tooLarge: 'Svara tek for stor plass til å sendast slik. Lagre dei som fil i staden.',
		refused: 'Svara vart ikkje tekne imot. Be om ein ny QR-kode, eller gi svara på ein annan måte.',
		failed: 'Noko gjekk gale på telefonen. Ingenting er sendt. Last sida på nytt, og skann ein gong til.'
	},
	empty: {
		title: 'Ingen svar i denne nettlesaren',
		text: 'Her ligg det ingen stadfesta svar å sende.',
		app: 'Har du Heimveg på heimeskjermen? Opne appen der, gå til «Gi svara vidare», og skann QR-koden.',
		take: 'Du kan også kopiere lenkja her og lime ho inn der.',
		copy: 'Kopier lenkja',
		copied: 'Lenkja er kopiert.',
		copyFailed: 'Lenkja vart ikkje kopiert. Prøv igjen.',
		begin: 'Svar på spørsmåla'
	},
	storage: 'Telefonen fekk ikkje lese svara. Last sida på nytt.',
	home: 'Til framsida',
	noscript: 'Sida treng JavaScript for å sende svara. Ingenting er sendt.'
} as const satisfies Words<typeof nb>;
