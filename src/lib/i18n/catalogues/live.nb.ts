export default {
	title: 'Dere svarer sammen',
	patient: 'pasienten',
	you: 'deg',
	former: 'en som var med',
	here: {
		label: 'Hvem som er her nå',
		nobody: 'Ingen andre er her nå.',
		one: '{{name}} er her.',
		oneAt: '{{name}} er her, på «{{step}}».',
		oneSame: '{{name}} er her, på det samme som deg.',
		several: 'Her nå: {{people}}.',
		at: '{{name}} på «{{step}}»',
		and: '{{others}} og {{last}}',
		came: '{{name}} er her.',
		went: '{{name}} gikk ut.'
	},
	step: {
		distress: 'Tallet',
		more: 'Litt til',
		noNeed: 'Ingen behov nå',
		review: 'Se over svarene',
		setting: 'Hvem og hvilken samtale',
		confirm: 'Bekreft svarene'
	},
	state: {
		connecting: 'Kobler til de andre …',
		waiting: 'Ingen kontakt med de andre nå.',
		waitingOwner: 'Du kan svare videre. De andre får se det når telefonen har nett.',
		waitingHelper: 'Det du svarer, kommer fram til {{who}} når telefonen har nett.',
		waitingReader: 'Du ser svarene slik de var sist. Nye kommer når telefonen har nett.',
		elsewhere: 'Skjemaet er åpent i en annen fane',
		elsewhereText: 'Du svarer sammen med de andre der. Vil du heller fortsette her?',
		useThis: 'Fortsett her',
		asking: 'Noen spør om å få være med.',
		askingLink: 'Se hvem det er',
		problem: {
			full: 'Det er for mange endringer som venter. Det du har svart, ligger på telefonen og blir sendt senere.',
			stuck:
				'Noe gikk galt, og det siste er ikke sendt. Det du har svart, ligger på telefonen. Vi prøver igjen hele tiden.',
			flood: 'Det går for fort akkurat nå. Det du svarer, blir sendt litt senere.',
			storage: 'Telefonen får ikke lagret. Frigjør plass, og last siden på nytt.',
			badMember:
				'Noe av det som kom fra en av de andre, kunne ikke leses. Det er ikke tatt med. Svarene dine er som de var.'
		}
	},
	over: {
		owner: 'Du svarer alene nå',
		ownerText: 'De andre er ikke koblet til lenger. Alt som er svart, ligger på telefonen din.',
		moved: 'Du har flyttet til en annen telefon',
		movedText:
			'Du fortsetter sammen med de andre på den nye telefonen. Det du svarer her, blir bare på denne telefonen.',
		ended: '{{who}} har avsluttet',
		endedText: 'Dere svarer ikke sammen lenger. Svarene kan ikke åpnes her.',
		removed: 'Du er ikke med lenger',
		removedText: '{{who}} har tatt deg ut. Svarene kan ikke åpnes her lenger.',
		left: 'Du er ikke med lenger',
		leftText: 'Du har sagt at du ikke vil være med. Svarene kan ikke åpnes her lenger.',
		wrongKey: 'Svarene kan ikke åpnes',
		wrongKeyText: 'Telefonen har ikke riktig nøkkel. Be {{who}} om en ny lenke.',
		unknown: 'Ingen kontakt lenger',
		unknownText:
			'Dette er avsluttet, eller ingen har brukt det på 30 dager. Be {{who}} om en ny lenke hvis dere vil fortsette.'
	},
	closed: {
		confirmed: 'Svarene er bekreftet',
		confirmedText: '{{who}} har bekreftet svarene. Skjemaet er lukket, og det kan ikke endres mer.',
		unshared: '{{who}} svarer alene nå',
		unsharedText: 'Skjemaet deles ikke lenger. Det du har svart, ligger hos {{who}}.',
		none: 'Ikke noe skjema å svare på nå',
		noneText: 'Når {{who}} deler et skjema, kan du åpne det her.',
		along: 'Du er med og leser',
		alongText: '{{who}} har ikke delt svarene med deg.',
		unknownPack: 'Skjemaet er laget med en nyere versjon av Hjemvei. Last siden på nytt for å oppdatere.',
		reload: 'Last siden på nytt',
		notIn: 'Du er ikke med hos noen her',
		notInText: 'Åpne lenken du har fått, eller be om en ny.',
		failed: 'Skjemaet kan ikke åpnes nå',
		failedText: 'Telefonen fikk ikke lest det som er lagret. Last siden på nytt.',
		toPage: 'Gå til «Å være med»'
	},
	guest: {
		heading: 'Du hjelper {{who}} med å svare.',
		reads: 'Du leser svarene til {{who}}. Du kan ikke endre dem.',
		onlyOwner: 'Bare {{who}} kan bekrefte svarene og gi dem videre.',
		done: 'Ferdig for nå',
		lead: 'Dette er svarene slik de er nå.',
		see: 'Se',
		empty: 'Ingen har svart på noe ennå.',
		private: 'Svar som {{who}} har valgt å ikke vise, står ikke her.'
	},
	entry: {
		help: 'Hjelp {{who}} med å svare',
		helpText: 'Dere ser det samme og kan svare samtidig. {{who}} bekrefter til slutt.',
		see: 'Se svarene til {{who}}',
		seeText: 'Du ser dem mens de blir fylt ut. Du kan ikke endre dem.',
		own: 'Svar på skjemaet sammen',
		ownText: 'Åpne skjemaet, og velg «Svar sammen» øverst. De som får se svar, ser ikke noe før du gjør det.',
		ownShared: 'Fortsett på skjemaet',
		ownSharedText: 'Dere svarer på det sammen nå.',
		ownSharedAlone: 'Ingen andre ser det nå.'
	},
	onlyMe: {
		label: 'Bare jeg ser det jeg svarer nå',
		on: 'Det du svarer nå, blir bare på denne telefonen.',
		title: 'Hva kan de andre se?',
		lead: 'Dette ser bare du nå. Kryss av for det de andre kan se. Resten blir bare hos deg, til du gir svarene videre.',
		private: 'Det du ikke krysser av for, får merket «ikke for pårørende».',
		cannot:
			'Disse kan ikke få merket «ikke for pårørende». De andre ser dem ikke på telefonen, men helsepersonell kan vise dem på skjermen: {{what}}.',
		all: 'Kryss av for alle',
		done: 'Ferdig',
		goOn: 'Fortsett å svare for meg selv',
		failed: 'Det gikk ikke å lagre valget. Prøv igjen.',
		before: 'Først må du velge hva de andre kan se.',
		none: '{{group}}: ingen av disse',
		first: 'Først i samtalen: {{item}}',
		theme: 'Tema: {{theme}}'
	},
	share: {
		title: 'Svar sammen',
		with: '{{names}} er med. Dette skjemaet er ikke delt.',
		what: 'Deler du skjemaet, ser de som får se svar, alt du har svart. Det du har merket «ikke for pårørende», ser de ikke.',
		start: 'Del skjemaet',
		starting: 'Deler …',
		other: 'Dere svarer på et annet skjema sammen nå. Deler du dette, slutter dere med det andre.',
		stop: 'Slutt å dele skjemaet',
		stopSure: 'De andre ser ikke svarene mer på telefonen. Det de har sett, er sett.',
		stopYes: 'Slutt å dele',
		stopNo: 'Nei, fortsett sammen',
		failed: 'Det gikk ikke nå. Prøv igjen når telefonen har nett.'
	},
	tooLong: {
		title: 'En tekst er blitt for lang',
		text: 'Dere har skrevet i den samtidig, så den har fått {{length}} tegn. Kort den ned til {{max}} før du bekrefter: {{what}}',
		link: 'Til teksten'
	}
} as const;
