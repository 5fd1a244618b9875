import type { Words } from './index.ts';
import type nb from './handover.nb.ts';

export default {
	title: 'Gi svara vidare',
	none: {
		title: 'Ingen svar å gi vidare enno',
		text: 'Her lagar du koden som helsepersonell hentar svara dine med. Først svarer du, og så stadfestar du svara.',
		restore: 'Har du svar på papir eller i ei fil? Legg dei tilbake',
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
		text: 'Lag koden når du er komen til samtalen, eller like før. Svara blir sende låste. Berre den som har koden, kan opne dei.',
		button: 'Lag kode',
		again: 'Lag ny kode',
		working: 'Lagar koden …',
		tooLarge: 'Svara tek for stor plass til å sendast med kode. Lagre dei som fil i staden.',
		failed: 'Koden kunne ikkje lagast. Prøv ein gong til, eller lagre svara som fil.'
	},
	along: {
		question: 'Skal tidlegare svar følgje med?',
		text: 'Då kan den du snakkar med, sjå kva som er nytt og kva som er likt. Svara følgjer med slik du stadfesta dei, også det som er merkt «ikkje for pårørande».',
		yes: 'Ja, ta dei med',
		no: 'Nei, berre desse svara',
		missing: 'Vel ja eller nei først.',
		for: 'for {{name}}',
		left: '{{which}}: desse svara får ikkje plass, så dei følgjer ikkje med.',
		goes: 'Tidlegare svar følgjer med:',
		alone: 'Berre desse svara ligg i koden. Dei tidlegare følgjer ikkje med.',
		only: 'Berre desse svara. Dei tidlegare følgjer ikkje med.',
		single: 'QR-koden har berre plass til desse svara. Dei tidlegare følgjer ikkje med.',
		views: 'Det {{names}} har skrive, følgjer også med.',
		singleViews: 'QR-koden har ikkje plass til det {{names}} har skrive.'
	},
	changed: {
		title: 'Svaret om samtalen er endra',
		text: 'I svara her står det «{{before}}» til samtalen. I Vegen min står det no «{{now}}».',
		unsaid: 'I svara her står det ikkje om du vil ha samtalen. I Vegen min står det no «{{now}}».',
		how: 'Det du stadfesta, endrar seg ikkje av seg sjølv. Rett svara, så kjem det nye med.',
		choice: { yes: 'Ja', later: 'Ikkje no, spør meg igjen', no: 'Nei takk' }
	},
	how: 'Vis koden til den du skal snakke med, eller les han opp.',
	code: 'Koden',
	qrLabel: 'Den same koden som bilete. Helsepersonell kan lese han av med kamera eller handskannar.',
	spelled: {
		summary: 'Slik les du opp koden',
		letter: '{{sign}} som i {{word}}',
		figureZero: '0, talet null',
		singleV: 'V, enkel-v',
		doubleV: 'W, dobbel-v',
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
		text: 'Kontrolltal',
		why: 'Den du snakkar med, skal sjå det same talet før svara blir opna. Då veit de at det er dei rette.'
	},
	state: {
		offline: 'Ventar på nett',
		offlineText:
			'Koden verkar når svara er sende. Det skjer av seg sjølv når telefonen får nett og Heimveg er open.',
		sending: 'Sender svara …',
		busy: 'Ventar på tenesta',
		busyText:
			'Tenesta svarer ikkje som ho skal akkurat no. Appen prøver igjen av seg sjølv. Du treng ikkje vente: vis alle svara i éin QR-kode.',
		waiting: 'Koden er klar',
		delivered: 'Sende til helsepersonell {{when}}',
		deliveredText:
			'Dei har ikkje stadfesta enno at svara er mottekne. Telefonen spør av seg sjølv når han har nett.',
		unanswered: 'Det vart ikkje stadfesta at svara er mottekne',
		unansweredText: 'Ingen har lese dei. Du kan gi dei vidare på nytt.',
		unansweredRead: 'Dei kan vere lesne. Spør den du snakka med, om svara er komne.',
		leased: 'Blir opna no hos helsepersonell',
		fetched: 'Henta {{when}}',
		fetchedText: 'Svara er komne fram. Dei ligg framleis på denne telefonen også.',
		unproven: 'Meldt henta {{when}}',
		unprovenText:
			'Tenesta melder at svara er henta, men telefonen kan ikkje stadfeste det. Spør den du skal snakke med, om svara er komne.',
		takingBack: 'Svara blir tekne tilbake',
		takingBackText: 'Koden sluttar å verke når telefonen får nett. Fram til då kan svara hentast.',
		withdrawn: 'Svara er tekne tilbake',
		withdrawnText: 'Koden verkar ikkje lenger.',
		unread: 'Koden verkar ikkje lenger. Ingen hadde opna svara.',
		mayBeRead: 'Koden verkar ikkje lenger. Svara var opna då du tok dei tilbake, så dei kan vere lesne.',
		expired: 'Koden har gått ut',
		expiredText: 'Svara ligg framleis på denne telefonen. Du kan lage ein ny kode.',
		expiredRead:
			'Svara var opna før koden gjekk ut, så dei kan vere lesne. Dei ligg framleis på denne telefonen.',
		exhausted: 'Koden er brukt opp',
		exhaustedText:
			'Svara er opna tre gonger, men kvitteringa kom ikkje tilbake. Spør den du skal snakke med, om svara er komne. Du kan lage ein ny kode.',
		refused: 'Koden verkar ikkje',
		clock: 'Sjekk at klokka og datoen på telefonen stemmer. Lag så ein ny kode.',
		lost: 'Tenesta har ikkje svara lenger. Dei ligg framleis på denne telefonen. Lag ein ny kode.',
		broken:
			'Svara vart ikkje tekne imot. Dei ligg framleis på denne telefonen. Lag ein ny kode, eller lagre dei som fil.'
	},
	today: 'kl. {{time}}',
	takeBack: 'Ta svara tilbake',
	tryAgain: 'Prøv igjen',
	carrying: {
		offer:
			'Telefonen har ikkje nett. Då kan du vise alle svara i éin QR-kode. Han verkar utan nett, også hos den du skal snakke med.',
		offerDown:
			'Tenesta svarer ikkje akkurat no. Då kan du vise alle svara i éin QR-kode. Han går ikkje gjennom tenesta.',
		choose: 'Verkar ikkje koden? Vis alle svara i éin QR-kode',
		text: 'Alle svara ligg i QR-koden. Den som skannar han, kan lese dei. Vis han berre til den du skal snakke med.',
		untold: 'Appen får ikkje vite om QR-koden er skanna. Samanlikn kontrolltalet på dei to skjermane.',
		show: 'Vis QR-koden',
		hide: 'Skjul QR-koden',
		soon: 'QR-koden blir skjult av seg sjølv etter eitt minutt. Du kan vise han igjen.',
		hidden: 'QR-koden er skjult.',
		label: 'Alle svara dine i éin QR-kode. Helsepersonell kan lese han av med kamera eller handskannar.',
		tooLarge:
			'Svara er for lange for ein QR-kode. Lagre dei som fil i staden, eller lag ein kode når telefonen har nett.',
		failed: 'QR-koden kunne ikkje lagast. Prøv ein gong til, eller lagre svara som fil.'
	},
	meet: {
		open: 'Skann QR-koden på skjermen til helsepersonell',
		text: 'Kan den du skal snakke med, vise ein QR-kode? Då kan du sende svara rett dit, utan å lage ein kode.'
	},
	file: {
		save: 'Lagre som fil',
		text: 'Alle som har fila, kan lese svara. Gi ho berre til den du skal snakke med.',
		failed: 'Fila kunne ikkje lagrast.'
	},
	paper: {
		print: 'Skriv ut på papir',
		text: 'Ta med arket og gi det til den du skal snakke med.'
	},
	earlier: {
		title: 'Stadfesta svar på denne telefonen',
		show: 'Vis',
		shown: 'Blir vist no',
		amend: 'Rett svara',
		amended: 'Rettar tidlegare svar',
		remove: 'Slett',
		sure: 'Vil du slette desse svara frå telefonen? Det kan ikkje angrast.',
		sureLive: 'Appen prøver også å ta tilbake svara som ventar på å bli henta.',
		keep: 'Behald'
	},
	storage: {
		full: 'Telefonen har ikkje meir plass. Frigjer plass, og prøv igjen.',
		unavailable: 'Nettlesaren lèt ikkje appen lagre noko.',
		outdated: 'Appen er oppdatert i ei anna fane. Last sida på nytt.',
		blocked: 'Ein eldre versjon av appen er open i ei anna fane. Lukk den fana, og prøv igjen.',
		gone: 'Desse svara er sletta.',
		failed: 'Noko gjekk gale då telefonen skulle lagre. Prøv igjen.',
		session:
			'Nettlesaren lagrar ikkje, kanskje fordi vindauget er privat. Svara og koden blir borte frå telefonen når du lukkar sida.'
	}
} as const satisfies Words<typeof nb>;
