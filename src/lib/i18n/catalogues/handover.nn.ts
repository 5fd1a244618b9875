import type { Words } from './index.ts';
import type nb from './handover.nb.ts';

export default {
	title: 'Overlever svara',
	none: {
		title: 'Ingen svar å overlevere enno',
		text: 'Her lagar du koden som helsepersonell hentar svara dine med. Først svarer du, og så stadfestar du svara.',
		start: 'Førebu samtalen'
	},
	conversation: {
		1: 'Samtale 1: på sjukehuset',
		2: 'Samtale 2: i kommunen, første gongen',
		3: 'Samtale 3: i kommunen, andre gongen'
	},
	age: {
		today: 'Stadfesta i dag kl. {{time}}',
		yesterday: 'Stadfesta i går kl. {{time}}',
		days: 'Stadfesta for {{days}} dagar sidan, {{date}}'
	},
	about: 'Svara for {{name}}',
	make: {
		text: 'Lag koden når du er hos helsepersonell, eller like før. Svara blir sende låste, og berre den som har koden, kan opne dei.',
		button: 'Lag kode',
		again: 'Lag ny kode',
		working: 'Lagar koden …',
		tooLarge: 'Svara er for store til å sendast med kode. Lagre dei som fil i staden.',
		failed: 'Koden kunne ikkje lagast. Prøv ein gong til, eller lagre svara som fil.'
	},
	how: 'Vis eller les opp koden.',
	code: 'Koden',
	qrLabel: 'Den same koden som bilete. Helsepersonell kan lese han av med kamera eller handlesar.',
	spelled: {
		summary: 'Slik les du opp koden',
		letter: '{{sign}} som i {{word}}',
		figureZero: '0, talet null',
		singleV: 'V, enkel v',
		doubleV: 'W, dobbel v',
		words: {
			A: 'Anna',
			B: 'Bernhard',
			C: 'Cæsar',
			D: 'David',
			E: 'Edith',
			F: 'Fredrik',
			G: 'Gustav',
			H: 'Harald',
			J: 'Johan',
			K: 'Karin',
			M: 'Martin',
			N: 'Nils',
			P: 'Petter',
			Q: 'Quintus',
			R: 'Rikard',
			S: 'Sigrid',
			T: 'Teodor',
			X: 'Xerxes',
			Y: 'Yngling',
			Z: 'Zakarias'
		}
	},
	holds: 'Koden verkar til {{date}}.',
	digits: {
		text: 'Seks kontrolltal',
		why: 'Helsepersonell ser dei same tala. Då veit de at det er dei rette svara.'
	},
	state: {
		offline: 'Ventar på nett',
		offlineText: 'Koden verkar når svara er sende. Det skjer av seg sjølv når telefonen får nett.',
		sending: 'Sender svara …',
		busy: 'Ventar på tur',
		busyText: 'Tenesta svarer ikkje som ho skal akkurat no. Appen prøver igjen av seg sjølv.',
		waiting: 'Klar',
		leased: 'Blir opna no hos helsepersonell',
		fetched: 'Henta {{when}}',
		fetchedText: 'Svara er komne fram. Dei ligg òg framleis på denne telefonen.',
		unproven: 'Meldt henta {{when}}',
		unprovenText:
			'Tenesta melder at svara er henta, men provet frå den som henta dei, stemmer ikkje. Spør helsepersonell om dei har fått svara.',
		takingBack: 'Blir teken tilbake',
		takingBackText: 'Koden sluttar å verke når telefonen får nett.',
		withdrawn: 'Teken tilbake',
		withdrawnText: 'Koden verkar ikkje lenger.',
		unread: 'Koden verkar ikkje lenger. Ingen hadde opna svara.',
		mayBeRead: 'Koden verkar ikkje lenger. Svara var opna då du tok dei tilbake, så dei kan vere lesne.',
		expired: 'Gått ut',
		expiredText: 'Koden verkar ikkje lenger. Svara ligg framleis på denne telefonen.',
		exhausted: 'Koden er brukt opp',
		exhaustedText:
			'Svara vart opna tre gonger utan at nokon melde dei henta. Spør helsepersonell om dei har fått dei.',
		refused: 'Koden verkar ikkje',
		clock: 'Sjå om klokka og datoen på telefonen er rette, og lag ein ny kode.',
		lost: 'Tenesta har ikkje svara lenger. Dei ligg framleis på denne telefonen. Lag ein ny kode.',
		broken:
			'Svara vart ikkje tekne imot. Dei ligg framleis på denne telefonen. Lag ein ny kode, eller lagre dei som fil.'
	},
	today: 'kl. {{time}}',
	takeBack: 'Ta tilbake',
	tryAgain: 'Prøv igjen',
	file: {
		save: 'Lagre som fil',
		text: 'Fila er ikkje låst. Gi ho berre til den som skal lese svara.',
		failed: 'Fila kunne ikkje lagrast.'
	},
	earlier: {
		title: 'Stadfesta svar på denne telefonen',
		show: 'Vis',
		shown: 'Blir vist no',
		amend: 'Rett svara',
		amended: 'Rettar tidlegare svar',
		remove: 'Slett',
		sure: 'Slette desse svara frå telefonen? Det kan ikkje gjerast om.',
		sureLive: 'Koden blir teken tilbake samtidig.',
		keep: 'Behald'
	},
	storage: {
		full: 'Telefonen har ikkje meir plass. Rydd litt, og prøv igjen.',
		unavailable: 'Nettlesaren lèt ikkje appen lagre noko.',
		outdated: 'Appen er oppdatert i ei anna fane. Last sida på nytt.',
		blocked: 'Ei eldre utgåve av appen er open i ei anna fane. Lukk ho, og prøv igjen.',
		gone: 'Desse svara er sletta.',
		failed: 'Noko gjekk gale då telefonen skulle lagre. Prøv igjen.',
		session: 'Nettlesaren lagrar ikkje noko her. Svara og koden blir borte frå telefonen når du lukkar sida.'
	}
} as const satisfies Words<typeof nb>;
