import type { Words } from './index.ts';
import type nb from './along.nb.ts';

export default {
	patient: 'pasienten',
	relative: 'den som er med',

	page: {
		tab: 'Å vere med',
		title: 'Du er med hos {{name}}',
		titleOpen: 'Du er med',
		role: {
			helper: 'Når {{name}} deler skjemaet, kan du sjå svara og hjelpe til.',
			reader: 'Når {{name}} deler skjemaet, kan du sjå svara.',
			along: 'Du kan lese om forløpet saman med {{name}}. Svara i skjemaet ser du ikkje.'
		}
	},

	appointment: {
		title: 'Samtalen',
		none: '{{Name}} har ikkje vist deg nokon avtale enno. Når du får sjå han, står han her.',
		which: {
			1: 'Samtalen på sjukehuset',
			2: 'Første samtale i kommunen',
			3: 'Andre samtale i kommunen'
		},
		when: 'Tid',
		place: 'Stad',
		with: 'Samtalen er med',
		companion: 'Blir med',
		open: 'Opne videosamtalen',
		video: 'Avtal med {{name}} at du skal vere med, så den de snakkar med, veit det.',
		afar: 'Kan du ikkje kome? Kanskje kan du vere med på video eller telefon. Spør {{name}} i god tid.',
		calendar: 'Legg i kalenderen',
		calendarTitle: 'Samtale',
		calendarText:
			'I kalenderen står det berre «Samtale», tid og stad. Er det ein videosamtale, står lenkja der også.',
		calendarChanged: 'Avtalen er endra. Legg han i kalenderen på nytt, så blir den gamle bytt ut.',
		calendarFailed: 'Kalenderfila kunne ikkje lagast. Prøv igjen.',
		past: 'Denne dagen er forbi.'
	},

	plan: {
		whose: 'Dette er skrive til {{name}}. «Du» er {{name}}.',
		title: 'Det de vart samde om'
	},

	questions: {
		title: 'Spørsmåla dine til samtalen',
		lead: 'Er det noko du vil ta opp? Skriv det her, og send det til {{name}}.',
		seen: '{{Name}} kan lese det du skriv, og avgjer om det blir med til den de skal snakke med. Der står det at spørsmåla er dine.',
		field: 'Det eg vil spørje om',
		send: 'Send til {{name}}',
		sendChange: 'Send endringa',
		takeBack: 'Ta spørsmåla tilbake',
		sent: '{{Name}} kan lese spørsmåla.',
		waiting: 'Spørsmåla er ikkje sende enno. Dei blir sende når telefonen har nett.',
		unsent: 'Det du har skrive her, er ikkje sendt.',
		back: 'Spørsmåla er tekne tilbake. Det {{name}} har lese, er lese.',
		long: 'Teksten er for lang til å sendast. Bruk høgst {{max}} teikn.',
		given: '{{Name}} har gitt spørsmåla vidare til den de skal snakke med.',
		storage: 'Det vart ikkje lagra. Prøv igjen.'
	},

	two: {
		title: 'To blikk',
		guest: {
			lead: 'Du kan svare på det same som {{name}}, slik du ser det. Du svarer for deg sjølv. {{Name}} ser ikkje kva du svarer medan du held på.',
			both: 'Når de har svart begge to, og begge seier ja, kan de sjå kva de ser ulikt. Det kan vere noko å snakke om.',
			toForm: 'Svar slik du ser det',
			goOn: 'Hald fram med å svare',
			change: 'Sjå og endre svara dine',
			seen: 'Seier de ja begge to, ser {{name}} talet ditt, det du har merkt i lista, og temaa du har valt. Du ser det same frå {{name}}, men ikkje det {{name}} held for seg sjølv.',
			asked: '{{Name}} spør om de skal svare kvar for dykk, og sjå kva de ser ulikt.',
			wants: 'Vil du at de ser på det saman?',
			yes: 'Ja, det vil eg',
			no: 'Nei, ikkje no',
			waitingYes: 'Du har sagt ja. {{Name}} har ikkje sagt ja.',
			waitingReady: 'De har sagt ja begge to. {{Name}} er ikkje ferdig med sine svar enno.',
			waitingMine: 'De har sagt ja begge to. No er det du som ikkje har sagt at svara er ferdige.',
			regret: 'Eg vil ikkje likevel',
			regretText: 'Då blir ikkje svara dine viste i «To blikk». Det {{name}} har sett, er sett.'
		},
		owner: {
			lead: '{{Who}} kan svare på det same som deg, slik {{who}} ser det. Når de har svart begge to, kan de sjå kva de ser ulikt. Det kan vere noko å snakke om.',
			seen: 'Seier de ja begge to, ser {{who}} talet ditt, det du har merkt i lista, og temaa du har valt. Det du har skrive med eigne ord, er ikkje med.',
			private:
				'Det du har merkt «ikkje for pårørande», er ikkje med, og {{who}} får ikkje vite at noko manglar.',
			ask: 'Spør {{who}}',
			asked: 'Du har spurt {{who}}. {{Who}} har ikkje sagt ja.',
			wanted: '{{Who}} vil gjerne at de ser på det saman.',
			wants: 'Vil du det?',
			yes: 'Ja, det vil eg',
			no: 'Nei, ikkje no',
			about: 'Det gjeld svara dine til denne samtalen: {{conversation}}.',
			unanswered: 'Du har ikkje svart på skjemaet til denne samtalen enno.',
			answer: 'Svar på skjemaet',
			readyWhen:
				'Sei frå når du er ferdig med svara dine. Har de sagt ja begge to, ser {{who}} dei slik dei er no.',
			ready: 'Svara mine er ferdige',
			waitingReady: 'Du har sagt at svara dine er ferdige. {{Who}} er ikkje ferdig enno.',
			renew: 'Vis svara mine slik dei er no',
			regret: 'Eg vil ikkje likevel',
			regretText: 'Då får ikkje {{who}} sjå svara dine. Det {{who}} har sett, er sett.',
			regretNo: 'Nei, behald'
		},
		differ: {
			title: 'Her ser de det ulikt',
			lead: 'Ingen av dykk har rett eller feil. De ser det frå kvar dykkar stad, og det kan vere fint å snakke om.',
			none: 'Der de har svart begge to, har de svart det same.',
			only: 'Her står berre det de har svart på begge to.',
			number: 'Talet frå 0 til 10',
			numberMine: 'Du har sett det til {{value}}.',
			numberTheirs: '{{Other}} har sett det til {{value}}.',
			mine: 'Dette har du merkt, men ikkje {{other}}',
			theirs: 'Dette har {{other}} merkt, men ikkje du',
			themesMine: 'Tema du vil snakke om, men som {{other}} ikkje har valt',
			themesTheirs: 'Tema {{other}} har valt, men som du ikkje har valt',
			unread: 'Svara er laga med ein annan versjon av Heimveg og kan ikkje visast side om side.',
			ask: 'Du kan spørje: «Kva tenkte du på då du svarte det?»'
		}
	},

	form: {
		title: 'Slik du ser det',
		heading: 'Svar slik du ser det, om {{name}}. Ikkje slik du trur {{name}} ville ha svart.',
		more: 'Vil du seie noko meir?',
		choose: 'Vel ja eller nei først.',
		lead: 'Slik har du svart. Gå vidare for å seie kven som får sjå det.',
		goOn: 'Gå vidare',
		doneTitle: 'Når du er ferdig',
		seen: '{{Name}} ser ikkje svara før du har sagt ja nedanfor.',
		done: 'Eg er ferdig',
		changed:
			'Du har endra svara etter at du sa at du var ferdig. Sei frå på nytt, så er det desse som gjeld.',
		clinician: 'Skal den de snakkar med, få sjå det?',
		clinicianText:
			'Seier du ja, blir alt du har svart her, sendt til telefonen til {{name}}, også det du har skrive med eigne ord. {{Name}} kan lese det, og avgjer om det blir med. Det som blir med, kan bli ein del av journalen til {{name}}. Der står det at det er du som har svart.',
		clinicianYes: 'Ja, om {{name}} også vil det',
		clinicianNo: 'Nei',
		missing: 'Denne sida er for deg som er med hos nokon. Opne lenkja du har fått.',
		toLink: 'Opne ei lenkje',
		waiting: 'Skjemaet kjem når {{name}} har vore på nett.'
	},

	read: {
		title: 'Les meir',
		relatives: 'Til deg som er pårørande',
		talks: 'Kva samtalane er',
		themes: 'Kva de kan snakke om',
		children: 'Når barn er pårørande'
	},
	help: {
		title: 'Hjelp til deg sjølv',
		text: 'Det kan vere tungt å stå nær ein som er sjuk. Du kan også få hjelp.',
		more: 'Hjelp til deg som står nær',
		now: 'Nokon å ringje no'
	},
	knows: {
		title: 'Kven ser kva?',
		name: '{{Name}} ser namnet du skreiv, når du sist var her, og spørsmåla du sender. Andre som er med, ser namnet ditt.',
		answers: 'Hjelper du til med svara, ser alle som får sjå svar, det du skriv, med ein gong.',
		view: 'Svara dine i «To blikk» ser {{name}} først når de begge har sagt ja. {{Name}} ser dei også når du seier ja til at den de snakkar med, får dei.',
		clinician: 'Den de snakkar med, får berre det {{name}} tek med. {{Name}} blir spurd kvar gong.',
		server: 'Det som blir sendt mellom dykk, er låst. Den som driv tenesta, kan ikkje lese det.'
	},
	leave: {
		title: 'Slutte å vere med',
		text: 'Då ser du ikkje meir av det {{name}} deler. Det du har skrive til {{name}}, er framleis hos {{name}}. {{Name}} ser at du ikkje er med lenger. Du treng ikkje seie kvifor.',
		button: 'Slutt å vere med',
		sure: 'Vil du slutte å vere med? Alt frå {{name}}, og det du sjølv har svart, blir sletta frå denne telefonen. Vil du vere med igjen, må {{name}} sende deg ei ny lenkje.',
		yes: 'Ja, slutt',
		no: 'Nei, bli med vidare',
		failed: 'Det gjekk ikkje. Prøv igjen.'
	},

	written: {
		number: 'Talet frå 0 til 10',
		marked: 'Merkt i lista',
		none: 'Ingenting er merkt',
		unread: 'Det kan ikkje visast i denne versjonen av appen. Last sida på nytt.'
	},

	owner: {
		title: 'Mellom deg og {{who}}',
		news: 'Frå dei som er med',
		shows: 'Dette ser {{who}}',
		showsNone:
			'Når du har ein avtale i Vegen min, eller har fått det de vart samde om, kan du vise det til {{who}} her.',
		appointment: 'Avtalen {{when}}',
		plan: 'Det de vart samde om: {{conversation}}',
		planPrivate: 'Det som er merkt «ikkje for pårørande», blir ikkje vist.',
		stays:
			'Tek du bort noko, forsvinn det hos {{who}} når telefonen er på nett. Det {{who}} har sett, er sett.',
		waiting: 'Det blir sendt når telefonen har nett.',
		questions: 'Spørsmål frå {{who}}',
		questionsAlong: 'Når du gir svara dine vidare, blir du spurd om spørsmåla skal vere med.',
		questionsGiven: 'Du har gitt spørsmåla vidare.',
		written: 'Slik {{who}} ser det',
		writtenText:
			'{{Who}} vil gjerne at den du snakkar med, får sjå dette. Du blir spurd når du gir svara vidare.',
		failed: 'Det vart ikkje lagra. Prøv igjen.'
	},

	take: {
		question: 'Ta med det {{who}} har skrive?',
		text: 'Den du snakkar med, ser at det er {{who}} som har skrive det.',
		questions: 'Spørsmål frå {{who}}',
		view: 'Slik {{who}} ser det',
		read: 'Les det {{who}} har skrive',
		yes: 'Ja, ta det med',
		no: 'Nei',
		missing: 'Vel ja eller nei først.',
		full: 'Det er ikkje plass til det {{who}} har skrive, så det blir ikkje med.'
	},

	conversation: {
		1: 'samtalen på sjukehuset',
		2: 'første samtale i kommunen',
		3: 'andre samtale i kommunen'
	}
} as const satisfies Words<typeof nb>;
