/** The note after a conversation: `text` is what is copied, the rest is the panels round it. */
export default {
	text: {
		heading: {
			c1: 'Pakkeforløp hjem for pasienter med kreft. Samtale 1, på sykehuset (samhandlingspunkt 1)',
			c2: 'Pakkeforløp hjem for pasienter med kreft. Samtale 2, i kommunen (samhandlingspunkt 2)',
			c3: 'Pakkeforløp hjem for pasienter med kreft. Samtale 3, i kommunen (samhandlingspunkt 3)'
		},
		practice: 'ØVELSE: oppdiktet pasient. Skal ikke i journalen og ikke sendes.',
		keyed: 'Svarene er skrevet inn fra et papirskjema av helsepersonell, og er ikke signert.',
		absent: 'Kontrolltallet er ikke sammenlignet. Pasienten var ikke til stede da svarene ble åpnet.',
		part: {
			office: 'Til Forvaltningskontoret',
			journal: 'Til egen journal',
			a: 'a) Status i pakkeforløpet',
			b: 'b) Påkjenninger',
			c: 'c) Behov for oppfølging, og hva pasienten er henvist til',
			status: 'Samtalen',
			strains: 'Påkjenninger',
			needs: 'Behov og avtaler',
			to: 'Til'
		},
		who: {
			patient: 'Pasienten',
			family: 'Familien',
			relative: 'Pasienten eller pårørende'
		},
		whoSelf: { patient: 'pasienten selv', family: 'familien selv', relative: 'pasienten selv' },
		answered: {
			patient: 'Pasienten',
			together: 'Pasienten, sammen med andre,',
			relative: 'Pårørende',
			parent: 'En forelder',
			family: 'Forelder og barn'
		},
		private: 'ikke for pårørende',
		and: 'og',
		cover: {
			pass: 'Send notatet videre med en gang til enheten som har ansvaret for oppfølgingen.',
			call: {
				patient: 'Enheten ringer pasienten.',
				family: 'Enheten ringer familien.',
				relative: 'Enheten ringer pasienten eller pårørende.'
			},
			phone: 'Telefon',
			municipality: 'Hjemkommune eller bydel',
			gp: 'Fastlege'
		},
		journal: {
			notSent: 'Notatet skal ikke sendes.',
			unheard: 'Kommunen får derfor ingen melding, heller ikke om neste samtale.',
			later:
				'{{who}} har fått tilbud om Pakkeforløp hjem. Samtale 1 er utsatt og skal holdes på sykehuset senere. Notatet skrives når samtalen er holdt.',
			no: '{{who}} har fått tilbud om Pakkeforløp hjem og takket nei til samtale både på sykehuset og i kommunen. Derfor sendes det ingen melding til Forvaltningskontoret eller fastlegen. Tilbudet kan gis igjen senere.'
		},
		sending: {
			parent: 'Én forelder',
			yes: '{{who}} har sagt ja til at notatet sendes til hjemkommunen.',
			no: '{{who}} har sagt nei til at notatet sendes til hjemkommunen.',
			clearYes: 'Det er avklart at notatet kan sendes til hjemkommunen.',
			clearNo: 'Det er avklart at notatet ikke skal sendes til hjemkommunen.',
			unknown:
				'Det er ikke avklart om notatet kan sendes til hjemkommunen. Det avklares muntlig før notatet sendes.',
			gpYes: '{{who}} har sagt ja til kopi til fastlegen.',
			gpNo: '{{who}} har sagt nei til kopi til fastlegen.',
			clearGpYes: 'Det er avklart at fastlegen får kopi.',
			clearGpNo: 'Det er avklart at fastlegen ikke får kopi.',
			gpUnsent: 'Kopi til fastlegen: avklares muntlig, fordi notatet ikke sendes til kommunen.',
			gpUnknown: 'Kopi til fastlegen: avklares muntlig.',
			wasYes: 'På skjemaet var svaret ja. Det er avklart på nytt muntlig.',
			wasNo: 'På skjemaet var svaret nei. Det er avklart på nytt muntlig.'
		},
		status: {
			held1: 'Pasienten har startet Pakkeforløp hjem. Samtale 1 er holdt på sykehuset.',
			held2: 'Samtale 2 er holdt i kommunen.',
			held3: 'Samtale 3 er holdt i kommunen. Det var den siste samtalen i Pakkeforløp hjem.',
			municipality: 'Samtale 1 er ikke holdt på sykehuset. {{who}} ønsker samtale i kommunen (samtale 2).',
			relativeNo:
				'Samtale 1 er ikke holdt på sykehuset. Det er takket nei til samtale både på sykehuset og i kommunen. Svarene på skjemaet er gitt av pårørende. Det er ikke ført opp at pasienten selv har takket nei. Om pasienten selv ønsker samtale i kommunen, er ikke avklart.',
			later2: 'Samtale 2 er utsatt.',
			later3: 'Samtale 3 er utsatt. {{who}} blir spurt igjen.',
			no: '{{who}} har takket nei til samtale {{number}}.',
			againLater: '{{who}} blir spurt igjen, senest om samtale 3, {{when}}.',
			againNo: '{{who}} blir spurt om samtale 3, {{when}}.',
			relapse: 'Forløpet er startet på nytt etter tilbakefall.',
			under12: 'Pasienten er et barn under 12 år.',
			from12: 'Pasienten er et barn på 12–15 år.',
			language: 'Språk',
			answer: 'Svar på skjemaet om samtale {{number}}',
			next: 'Neste samtale: samtale {{number}} i kommunen, {{when}}.',
			whenMonths: 'omtrent {{months}} (regnet fra svarene til samtale 1)',
			when2: 'omtrent 3–4 måneder etter diagnosen eller starten på forløpet',
			when3: 'omtrent 12–18 måneder etter diagnosen eller starten på forløpet',
			callsIn: 'Kaller inn',
			callsInUnknown: 'Hvem som kaller inn, er ikke avklart.',
			contacts: 'Tar kontakt igjen',
			contactsUnknown: 'Hvem som tar kontakt igjen, er ikke avklart.',
			end: 'Pakkeforløpet avsluttes. Oppfølging som er i gang, fortsetter.'
		},
		strains: {
			notMapped: 'Ikke kartlagt. Samtalen er ikke holdt.',
			answersExist:
				'Skjemaet ble besvart {{date}}. Svarene er ikke gjennomgått i en samtale, og står ikke her.',
			keyed: 'Papirskjema, skrevet inn av helsepersonell {{date}}. Svarene er ikke signert.',
			confirmed: 'Svarene ble bekreftet {{date}}.',
			digits: 'Kontrolltall {{digits}}.',
			amends: 'Svarene er en rettelse av tidligere svar.',
			none: '{{subject}} svarte «{{statement}}». Listen er ikke gjennomgått.',
			short:
				'{{subject}} svarte på det korte skjemaet: tall, temaer og egne ord. Listen er ikke gjennomgått.',
			distress: 'Tall fra 0 («{{lowest}}») til 10 («{{highest}}»): {{value}}.',
			distressShort: 'Tall: {{value}}, der 0 er «{{lowest}}» og 10 er «{{highest}}».',
			before: 'Tallet før: {{list}}.',
			beforeAt: '{{value}} ved samtale {{number}}',
			givenBy: {
				patient: 'Svarene til samtale {{number}} er gitt av pasienten.',
				relative: 'Svarene til samtale {{number}} er gitt av pårørende.'
			},
			notAnswered: 'ikke besvart',
			first: 'Vil snakke om først: {{items}}.',
			marked: '{{subject}} merket:',
			markedShort: '{{subject}} merket {{items}}.',
			change: { new: 'ny', still: 'fortsatt' },
			notNow: 'Merket før, ikke merket nå: {{items}}.',
			noneMarked: 'Hele listen er gjennomgått. Ingenting er merket.',
			nothingMarkedYet: 'Ingenting er merket i det som er gjennomgått.',
			listNotGone: 'Listen er ikke gjennomgått.',
			notGone: 'Ikke besvart: {{groups}}.',
			partly: 'Delvis besvart: {{groups}}. Det som ikke er merket der, kan være ubesvart.',
			themes: 'Temaer å snakke om: {{themes}}.',
			talked: 'Snakket om i samtalen: {{topics}}.',
			notTalked: 'Ikke snakket om nå: {{topics}}.',
			notAsked: 'Spørsmål som ikke ble tatt opp',
			source: 'Svarene er gjengitt slik de ble gitt. Det som er merket, er ikke diagnoser.'
		},
		needs: {
			notMapped: 'Ikke kartlagt. Samtalen er ikke holdt.',
			stillKnown: 'Dette er likevel kjent:',
			nothing: 'Ingen behov for oppfølging er ført opp etter samtalen.',
			followUp: 'Ønske om oppfølging (fra skjemaet): {{answer}}.',
			about: 'gjelder',
			action: 'Tiltak',
			responsible: 'Ansvar',
			by: 'Innen',
			referred: 'Allerede henvist til',
			nobody: 'ikke avklart',
			clarify: 'Avklares av',
			unknownReferral: 'annet tilbud',
			outside: { nav: 'NAV', school: 'skolen', employer: 'arbeidsgiveren' },
			agreed: '{{who}} er enig i at det tas kontakt.',
			asks: '{{who}} tar selv kontakt.',
			notAgreed: 'Det er ikke avklart om det kan tas kontakt. Ingenting sendes før det er avklart.',
			unnamed: 'Behov ikke beskrevet',
			inpatient: 'Pasienten er innlagt. Sykehuset følger opp fram til utskrivning, deretter kommunen.',
			inpatientOnly: 'Pasienten er innlagt. Sykehuset følger opp fram til utskrivning.',
			discharged: 'Pasienten er utskrevet. Kommunen følger opp.',
			dischargedOnly: 'Pasienten er utskrevet.',
			contact: 'Kontaktpunkt som er gitt',
			unheardRing: '{{who}} ringer dit hvis ingen har tatt kontakt innen {{date}}.',
			unheard: 'Avtalt at noen tar kontakt innen {{date}}.',
			phone: 'tlf.'
		},
		following: {
			agreed:
				'Etter samtale {{number}} i Pakkeforløp hjem for pasienter med kreft er dere satt opp til å følge opp:',
			call: {
				patient: 'Ring pasienten.',
				family: 'Ring familien.',
				relative: 'Ring pasienten eller pårørende.'
			}
		}
	},
	panel: {
		language: 'Språk i notatet',
		length: 'Lengde',
		long: 'Langt',
		short: 'Kort',
		kind: {
			send: 'Sendes til Forvaltningskontoret. Kopi til fastlegen hvis det er avtalt.',
			ask: 'Avklar først om notatet kan sendes.',
			refused:
				'Skal ikke sendes til kommunen. Bare til egen journal. Skal kommunen gjøre noe, må du avklare med pasienten hvordan kommunen får vite det.',
			journal: 'Til egen journal. De som følger opp, får vite det de trenger.',
			notYet: 'Ikke noe notat ennå. Det skrives når samtalen er holdt.',
			nothing:
				'Ingen melding skal sendes, fordi pasienten har takket nei til samtale både på sykehuset og i kommunen.',
			relativeNo:
				'Svarene er gitt av pårørende. Et nei fra pårørende er ikke pasientens nei, så notatet lages. Har pasienten selv takket nei, skal ingen melding sendes.'
		},
		undecided: 'Velg under «Samtalen» hvordan det gikk. Da kommer notatet her.',
		preparing: 'Gjør klar teksten.',
		failed: 'Teksten kunne ikke hentes på det språket. Prøv igjen når maskinen er på nett.',
		again: 'Prøv igjen',
		units: 'Til hver av dem som følger opp',
		characters: '{{length}} tegn',
		copyAll: 'Kopier alt',
		copy: 'Kopier',
		copied: 'Kopiert med navn og fødselsdato øverst.',
		copyFailed: 'Nettleseren slapp ikke til utklippstavlen. Merk teksten under og kopier den med Ctrl+C.',
		copyText: 'Tekst å kopiere',
		edited:
			'Endret for hånd. Teksten står så lenge du ikke endrer hvordan det gikk, eller hvor notatet skal.',
		remake: 'Lag på nytt',
		remakeAsk: 'Det du har skrevet her, blir borte.',
		remakeYes: 'Lag på nytt likevel',
		remakeNo: 'Behold teksten',
		private: 'Det som er merket «ikke for pårørende», er med, og det står ved svaret.'
	},
	remains: {
		lead: 'Kryss av når det er gjort. Hjemvei gjør ingenting av dette for deg.',
		undecided: 'Velg under «Samtalen» hvordan det gikk. Da kommer listen over det som gjenstår.',
		legend: 'Dette gjenstår',
		progress: '{{done}} av {{all}} er gjort',
		task: {
			'sent-office': 'Notatet er sendt til Forvaltningskontoret',
			'sent-gp': 'Fastlegen har fått kopi',
			'sent-following': 'De som følger opp, har fått det de trenger',
			journal: 'Ført i egen journal',
			wmfg11: 'WMFG11 er registrert',
			refund: 'Refusjon er ført, fordi samtalen var en poliklinisk kontakt',
			'call-patient': 'Pasienten er oppringt før innkallingen til samtale {{number}}',
			'called-in': 'Pasienten er kalt inn til samtale {{number}}',
			'form-sent': 'Skjema til samtale {{number}} er sendt ut eller delt',
			'contact-given': 'Pasienten har fått vite hvem han eller hun kan ringe'
		},
		askedAgain: 'Pasienten er spurt igjen om samtale {{number}}',
		gpAgreed: 'Fastlegen har fått det som er avtalt med pasienten',
		askFirst: 'Ikke avklart ennå. Spør pasienten først.',
		usual: 'Vanligvis {{months}}.',
		usual2: 'Vanligvis 3–4 måneder etter diagnosen eller starten på forløpet.',
		usual3: 'Vanligvis 12–18 måneder etter diagnosen eller starten på forløpet.',
		wmfg11Hint: 'Bare etter en samtale som er holdt på sykehuset. Registreres i DIPS.',
		responsible: 'Ansvar',
		finish: 'Ferdig',
		finished: 'Ferdig. Du kan fortsatt endre.',
		reopen: 'Ikke ferdig likevel',
		needsFirst:
			'Et behov er ikke ferdig skrevet. Det må stå hva det er, og hvem som har ansvaret eller avklarer det. Går det til NAV, skole eller arbeidsgiver, må det stå om pasienten er enig. Se «Samtalen».'
	}
} as const;
