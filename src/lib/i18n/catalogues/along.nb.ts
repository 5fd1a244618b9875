/**
 * The relative's own page and what stands between the two: `name` is the patient, `who` the relative. Both come with a
 * capital first (`Name`), for where nobody has written a name.
 */
export default {
	patient: 'pasienten',
	relative: 'den som er med',

	page: {
		/** On tabs and in lists of visited pages, which others may see. */
		tab: 'Å være med',
		title: 'Du er med hos {{name}}',
		titleOpen: 'Du er med',
		role: {
			helper: 'Når {{name}} deler skjemaet, kan du se svarene og hjelpe til.',
			reader: 'Når {{name}} deler skjemaet, kan du se svarene.',
			along: 'Du kan lese om forløpet sammen med {{name}}. Du ser ikke svarene i skjemaet.'
		}
	},

	appointment: {
		title: 'Samtalen',
		none: '{{Name}} har ikke vist deg noen avtale ennå. Når du får se den, står den her.',
		which: {
			1: 'Samtalen på sykehuset',
			2: 'Første samtale i kommunen',
			3: 'Andre samtale i kommunen'
		},
		when: 'Tid',
		place: 'Sted',
		with: 'Samtalen er med',
		companion: 'Blir med',
		open: 'Åpne videosamtalen',
		video: 'Avtal med {{name}} at du skal være med, så den dere snakker med, vet det.',
		afar: 'Kan du ikke komme? Kanskje kan du være med på video eller telefon. Spør {{name}} i god tid.',
		calendar: 'Legg i kalenderen',
		calendarTitle: 'Samtale',
		calendarText:
			'I kalenderen står det bare «Samtale», tid og sted. Er det en videosamtale, står lenken der også.',
		calendarChanged: 'Avtalen er endret. Legg den i kalenderen på nytt, så byttes den gamle ut.',
		calendarFailed: 'Kalenderfilen kunne ikke lages. Prøv igjen.',
		past: 'Denne dagen er forbi.'
	},

	plan: {
		whose: 'Dette er skrevet til {{name}}. «Du» er {{name}}.',
		title: 'Det dere ble enige om'
	},

	questions: {
		title: 'Spørsmålene dine til samtalen',
		lead: 'Er det noe du vil ta opp? Skriv det her, og send det til {{name}}.',
		seen: '{{Name}} kan lese det du skriver, og avgjør om det blir med til den dere skal snakke med. Der står det at spørsmålene er dine.',
		field: 'Det jeg vil spørre om',
		send: 'Send til {{name}}',
		sendChange: 'Send endringen',
		takeBack: 'Ta spørsmålene tilbake',
		sent: '{{Name}} kan lese spørsmålene.',
		waiting: 'Spørsmålene er ikke sendt ennå. De blir sendt når telefonen har nett.',
		unsent: 'Det du har skrevet her, er ikke sendt.',
		back: 'Spørsmålene er tatt tilbake. Det {{name}} har lest, er lest.',
		long: 'Teksten er for lang til å sendes. Bruk høyst {{max}} tegn.',
		given: '{{Name}} har gitt spørsmålene videre til den dere skal snakke med.',
		storage: 'Det ble ikke lagret. Prøv igjen.'
	},

	two: {
		title: 'To blikk',
		/** Said to the relative. */
		guest: {
			lead: 'Du kan svare på det samme som {{name}}, slik du ser det. Du svarer for deg selv. {{Name}} ser ikke det du svarer mens du holder på.',
			both: 'Når dere har svart begge to, og begge sier ja, kan dere se hva dere ser ulikt. Det kan være noe å snakke om.',
			toForm: 'Svar slik du ser det',
			goOn: 'Fortsett å svare',
			change: 'Se og endre svarene dine',
			seen: 'Sier dere ja begge to, ser {{name}} tallet ditt, det du har merket i listen, og temaene du har valgt. Du ser det samme fra {{name}}, men ikke det {{name}} holder for seg selv.',
			asked: '{{Name}} spør om dere skal svare hver for dere, og se hva dere ser ulikt.',
			wants: 'Vil du at dere ser på det sammen?',
			yes: 'Ja, det vil jeg',
			no: 'Nei, ikke nå',
			waitingYes: 'Du har sagt ja. {{Name}} har ikke sagt ja.',
			waitingReady: 'Dere har sagt ja begge to. {{Name}} er ikke ferdig med sine svar ennå.',
			waitingMine: 'Dere har sagt ja begge to. Nå er det du som ikke har sagt at svarene er ferdige.',
			regret: 'Jeg vil ikke likevel',
			regretText: 'Da blir ikke svarene dine vist i «To blikk». Det {{name}} har sett, er sett.'
		},
		/** Said to the patient. */
		owner: {
			lead: '{{Who}} kan svare på det samme som deg, slik {{who}} ser det. Når dere har svart begge to, kan dere se hva dere ser ulikt. Det kan være noe å snakke om.',
			seen: 'Sier dere ja begge to, ser {{who}} tallet ditt, det du har merket i listen, og temaene du har valgt. Det du har skrevet med egne ord, er ikke med.',
			private:
				'Det du har merket «ikke for pårørende», er ikke med, og {{who}} får ikke vite at noe mangler.',
			ask: 'Spør {{who}}',
			asked: 'Du har spurt {{who}}. {{Who}} har ikke sagt ja.',
			wanted: '{{Who}} vil gjerne at dere ser på det sammen.',
			wants: 'Vil du det?',
			yes: 'Ja, det vil jeg',
			no: 'Nei, ikke nå',
			about: 'Det gjelder svarene dine til denne samtalen: {{conversation}}.',
			unanswered: 'Du har ikke svart på skjemaet til denne samtalen ennå.',
			answer: 'Svar på skjemaet',
			readyWhen:
				'Si fra når du er ferdig med svarene dine. Har dere sagt ja begge to, ser {{who}} dem slik de er nå.',
			ready: 'Svarene mine er ferdige',
			waitingReady: 'Du har sagt at svarene dine er ferdige. {{Who}} er ikke ferdig ennå.',
			renew: 'Vis svarene mine slik de er nå',
			regret: 'Jeg vil ikke likevel',
			regretText: 'Da får ikke {{who}} se svarene dine. Det {{who}} har sett, er sett.',
			regretNo: 'Nei, behold'
		},
		differ: {
			title: 'Her ser dere det ulikt',
			lead: 'Ingen av dere har rett eller feil. Dere ser det fra hvert deres sted, og det kan være fint å snakke om.',
			none: 'Der dere har svart begge to, har dere svart det samme.',
			only: 'Her står bare det dere har svart på begge to.',
			number: 'Tallet fra 0 til 10',
			numberMine: 'Du har satt det til {{value}}.',
			numberTheirs: '{{Other}} har satt det til {{value}}.',
			mine: 'Dette har du merket, men ikke {{other}}',
			theirs: 'Dette har {{other}} merket, men ikke du',
			themesMine: 'Temaer du vil snakke om, men som {{other}} ikke har valgt',
			themesTheirs: 'Temaer {{other}} har valgt, men som du ikke har valgt',
			unread: 'Svarene er laget med en annen versjon av Hjemvei og kan ikke vises side om side.',
			ask: 'Du kan spørre: «Hva tenkte du på da du svarte det?»'
		}
	},

	/** The relative's own form. */
	form: {
		title: 'Slik du ser det',
		heading: 'Svar slik du ser det, om {{name}}. Ikke slik du tror {{name}} ville svart.',
		more: 'Vil du si noe mer?',
		choose: 'Velg ja eller nei først.',
		lead: 'Slik har du svart. Gå videre for å si hvem som får se det.',
		goOn: 'Gå videre',
		doneTitle: 'Når du er ferdig',
		seen: '{{Name}} ser ikke svarene før du har sagt ja nedenfor.',
		done: 'Jeg er ferdig',
		changed:
			'Du har endret svarene etter at du sa at du var ferdig. Si fra på nytt, så er det disse som gjelder.',
		clinician: 'Skal den dere snakker med, få se det?',
		clinicianText:
			'Sier du ja, sendes alt du har svart her, til telefonen til {{name}}, også det du har skrevet med egne ord. {{Name}} kan lese det, og avgjør om det blir med. Det som blir med, kan bli en del av journalen til {{name}}. Der står det at det er du som har svart.',
		clinicianYes: 'Ja, hvis {{name}} også vil det',
		clinicianNo: 'Nei',
		missing: 'Denne siden er for deg som er med hos noen. Åpne lenken du har fått.',
		toLink: 'Åpne en lenke',
		waiting: 'Skjemaet kommer når {{name}} har vært på nett.'
	},

	read: {
		title: 'Les mer',
		relatives: 'Til deg som er pårørende',
		talks: 'Hva samtalene er',
		themes: 'Hva dere kan snakke om',
		children: 'Når barn er pårørende'
	},
	help: {
		title: 'Hjelp til deg selv',
		text: 'Det kan være tungt å stå nær en som er syk. Du kan også få hjelp.',
		more: 'Hjelp til deg som står nær',
		now: 'Noen å ringe nå'
	},
	knows: {
		title: 'Hvem ser hva?',
		name: '{{Name}} ser navnet du skrev, når du sist var her, og spørsmålene du sender. Andre som er med, ser navnet ditt.',
		answers: 'Hjelper du til med svarene, ser alle som får se svar, det du skriver, med en gang.',
		view: 'Svarene dine i «To blikk» ser {{name}} først når dere begge har sagt ja. {{Name}} ser dem også når du sier ja til at den dere snakker med, får dem.',
		clinician: 'Den dere snakker med, får bare det {{name}} tar med. {{Name}} blir spurt hver gang.',
		server: 'Det som sendes mellom dere, er låst. Den som driver tjenesten, kan ikke lese det.'
	},
	leave: {
		title: 'Slutte å være med',
		text: 'Da ser du ikke mer av det {{name}} deler. Det du har skrevet til {{name}}, er fortsatt hos {{name}}. {{Name}} ser at du ikke er med lenger. Du trenger ikke si hvorfor.',
		button: 'Slutt å være med',
		sure: 'Vil du slutte å være med? Alt fra {{name}}, og det du selv har svart, blir slettet fra denne telefonen. Vil du være med igjen, må {{name}} sende deg en ny lenke.',
		yes: 'Ja, slutt',
		no: 'Nei, bli med videre',
		failed: 'Det gikk ikke. Prøv igjen.'
	},

	written: {
		number: 'Tallet fra 0 til 10',
		marked: 'Merket i listen',
		none: 'Ingenting er merket',
		unread: 'Det kan ikke vises i denne versjonen av appen. Last siden på nytt.'
	},

	/** What the patient shows each of those who are along. */
	owner: {
		title: 'Mellom deg og {{who}}',
		news: 'Fra dem som er med',
		shows: 'Dette ser {{who}}',
		showsNone:
			'Når du har en avtale i Min vei, eller har fått det dere ble enige om, kan du vise det til {{who}} her.',
		appointment: 'Avtalen {{when}}',
		plan: 'Det dere ble enige om: {{conversation}}',
		planPrivate: 'Det som er merket «ikke for pårørende», blir ikke vist.',
		stays:
			'Tar du bort noe, forsvinner det hos {{who}} når telefonen er på nett. Det {{who}} har sett, er sett.',
		waiting: 'Det blir sendt når telefonen har nett.',
		questions: 'Spørsmål fra {{who}}',
		questionsAlong: 'Når du gir svarene dine videre, blir du spurt om spørsmålene skal være med.',
		questionsGiven: 'Du har gitt spørsmålene videre.',
		written: 'Slik {{who}} ser det',
		writtenText:
			'{{Who}} vil gjerne at den du snakker med, får se dette. Du blir spurt når du gir svarene videre.',
		failed: 'Det ble ikke lagret. Prøv igjen.'
	},

	/** Asked where answers are handed over. */
	take: {
		question: 'Ta med det {{who}} har skrevet?',
		text: 'Den du snakker med, ser at det er {{who}} som har skrevet det.',
		questions: 'Spørsmål fra {{who}}',
		view: 'Slik {{who}} ser det',
		read: 'Les det {{who}} har skrevet',
		yes: 'Ja, ta det med',
		no: 'Nei',
		missing: 'Velg ja eller nei først.',
		full: 'Det er ikke plass til det {{who}} har skrevet, så det blir ikke med.'
	},

	conversation: {
		1: 'samtalen på sykehuset',
		2: 'første samtale i kommunen',
		3: 'andre samtale i kommunen'
	}
} as const;
