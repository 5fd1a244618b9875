export default {
	title: 'Forbered samtalen',
	start: {
		lead: 'Svar i ro før samtalen. Du kan hoppe over alt du vil, og ta pause når du vil.',
		stored:
			'Svarene lagres bare på denne telefonen. Ingen ser dem før du selv deler dem eller gir dem videre. Det er frivillig å svare.',
		continueTitle: 'Fortsett der du slapp',
		continueDraft: 'Fortsett',
		lastChanged: 'Sist endret {{when}}',
		again: 'Du har bekreftet svar til denne samtalen, {{when}}. Du kan rette dem, eller svare på nytt her.',
		againSee: 'Se eller rett svarene',
		today: 'i dag kl. {{time}}',
		yesterday: 'i går kl. {{time}}',
		preset: '{{who}}, {{conversation}}',
		whole: 'Svar på hele skjemaet',
		wholeHint: 'Omtrent 5 minutter',
		short: 'Svar på et kort skjema',
		shortHint: 'Et tall, temaer og egne ord. Omtrent 2 minutter',
		none: 'Jeg har ingen behov nå',
		noneHint: 'Under 2 minutter. Du kan ombestemme deg senere',
		paper: 'Skriv ut skjemaet og bruk penn',
		together: 'Fyll ut sammen med noen',
		togetherHint: 'De kan være et annet sted og bruke sin egen telefon.',
		helsenorge: 'Har du svart på Helsenorge? Da trenger du ikke svare igjen her.',
		person: 'Hvem gjelder det?',
		personNew: 'En annen person',
		personUnnamed: 'Uten navn, bekreftet {{when}}',
		amending: 'Du retter svar du har bekreftet før. Helsepersonell ser at dette er en rettelse.',
		delete: 'Slett',
		deleteSure: 'Vil du slette skjemaet du har begynt på? Det kan ikke angres.',
		deleteNo: 'Nei, behold',
		deleteFailed: 'Det gikk ikke å slette. Prøv igjen.',
		deleteWhat: 'skjemaet: {{what}}',
		deleted: 'Skjemaet er slettet.'
	},
	who: {
		title: 'Hvem svarer?',
		self: 'Jeg svarer selv',
		together: 'Vi svarer sammen',
		togetherHint: 'Pasienten svarer, og noen hjelper til',
		proxy: 'Jeg svarer for en voksen',
		proxyHint: 'Når pasienten ikke kan svare selv',
		parent: 'Jeg svarer for barnet mitt',
		authority: 'Er du verge, eller har du fullmakt?',
		authorityHint: 'Helsepersonell ser hva du velger. Appen kontrollerer det ikke.',
		authorityNone: 'Nei, jeg er pårørende',
		authorityGuardian: 'Jeg er verge',
		authorityPower: 'Jeg har fullmakt',
		age: 'Hvor gammelt er barnet?',
		ageUnder12: 'Under 12 år',
		ageUnder12Hint: 'Du svarer. Du kan skrive hva barnet selv sier.',
		age12: 'Fra 12 til 15 år',
		age12Hint:
			'Dere svarer sammen. Barnet får også en egen side, der det kan si noe bare til den som leder samtalen.',
		age16: '16 eller 17 år',
		age16Hint: 'Ungdommen svarer selv.',
		listChanges: 'Barn under 16 år får en enklere liste. Svar på den andre listen blir ikke med.'
	},
	whoShort: {
		self: 'Jeg svarer selv',
		together: 'Vi svarer sammen',
		proxy: 'Jeg svarer for en voksen',
		parentUnder12: 'Jeg svarer for et barn under 12 år',
		parent12: 'Barnet og jeg svarer sammen (12–15 år)',
		relative: 'Slik jeg ser det, som pårørende'
	},
	speaksFor: {
		together: 'Dere svarer sammen. Det er pasientens svar som teller.',
		proxy: 'Svar slik du tror pasienten ville svart.',
		under12: 'Svar for barnet ditt slik du ser det.',
		age12: 'Svar sammen. Barnets svar teller mest.'
	},
	conversation: {
		title: 'Hvilken samtale gjelder det?',
		one: 'På sykehuset',
		oneHint: 'Den første samtalen, etter at du har fått diagnosen',
		two: 'I kommunen, første gang',
		twoHint: 'Omtrent 3–4 måneder etter diagnosen',
		three: 'I kommunen, andre gang',
		threeHint: 'Omtrent 12–18 måneder etter diagnosen',
		short1: 'samtalen på sykehuset',
		short2: 'første samtale i kommunen',
		short3: 'andre samtale i kommunen'
	},
	pause: 'Ta pause',
	backToReview: 'Tilbake til oversikten',
	from: 'fra {{name}}',
	seen: 'De som er med, ser det du skriver. Ingen helsepersonell følger med.',
	list: {
		marked: '{{count}} av {{of}} merket',
		none: 'Ingenting er merket',
		safetyTitle: 'Når du bør ringe'
	},
	more: {
		title: 'Litt til, hvis du vil',
		lead: 'Alt her er valgfritt.',
		titleShort: 'Temaer og egne ord',
		firstChosen: '{{count}} av {{of}} valgt',
		firstFull: 'Det siste valget ble ikke med. Du har allerede valgt tre. Fjern ett hvis du vil bytte.',
		insertNote: 'Sett inn det du har skrevet under «Til samtalen»',
		noteInserted: 'Teksten er satt inn. Du kan endre den her.',
		noteCut: 'Teksten ble for lang. Bare de første {{max}} tegnene kom med. Se over slutten.',
		insertNotHappened: 'Sett inn det som ikke skjedde',
		notHappenedHint: 'Hentet fra det du har svart under Min vei. Du kan endre eller slette teksten.',
		notHappenedLeft:
			'Det som gjelder noe du har merket «ikke for pårørende», står ikke her. Det kan du skrive selv.',
		notHappenedBy: '{{what}} ({{who}}, innen {{by}})',
		aloneTitle: 'Tid alene',
		practicalOpen: 'Hvem som blir med, tolk, telefon og fastlege',
		sendTitle: 'Oppsummeringen etter samtalen',
		sendLead:
			'Etter samtalen skriver sykehuset en kort oppsummering. Svarer du ikke her, tar dere det i samtalen.',
		sendParent: 'Er dere to foreldre? Svaret gjelder bare deg som svarer.',
		yes: 'Ja',
		no: 'Nei',
		privateOpen: 'Velg noe som pårørende ikke skal se',
		privateHint:
			'Helsepersonell ser svaret og ønsket ditt. De kan skjule svaret når andre ser skjermen. Det ingen skal se, lar du være å skrive.',
		privateDistress: 'Tallet'
	},
	/** For a child of 12–15, alone with the phone. */
	child: {
		title: 'Din tur',
		handOver: 'Gi telefonen til barnet nå. Denne siden er bare for barnet.',
		lead: 'Her kan du svare alene. Bare den som leder samtalen, får se det. Du kan også gå rett videre.',
		marks: 'Gjelder noe mer deg?',
		marksHint: 'Her står det dere ikke krysset av sammen.',
		knowTitle: 'Dette bør du vite',
		gone: 'Når du går videre, viser ikke appen svarene dine igjen på denne telefonen.',
		journal:
			'Den som leder samtalen, kan skrive i journalen. Foreldre kan be om å få lese den. Si fra i samtalen hvis du ikke vil det.',
		danger: 'Ingen kan love å holde alt hemmelig. Er du i fare, må voksne som kan hjelpe deg, få vite det.',
		found:
			'Svarene ligger på telefonen til de slettes. Den som virkelig leter, eller åpner koden selv, kan finne dem. Det ingen skal vite, lar du være å skrive.',
		sealed: 'Det som er svart her, er gjemt. Appen viser det ikke igjen.',
		again: 'Svar på nytt',
		againHint: 'Svarer du på nytt, blir det som er gjemt, borte.',
		review:
			'Barnet kan ha svart noe alene, på siden «Din tur». Det står ikke her, men går med til den som leder samtalen.'
	},
	noNeed: {
		title: 'Ingen behov nå',
		lead: 'Det er helt greit. Når du gir svaret videre, ser helsepersonell at du ikke har gått gjennom listen.',
		later: 'Du kan si fra senere hvis noe endrer seg.'
	},
	review: {
		title: 'Se over svarene',
		lead: 'Dette ser den du gir svarene til.',
		setting: 'Hvem og hvilken samtale',
		who: 'Hvem svarer',
		conversation: 'Samtale',
		number: 'Tallet',
		notAnswered: 'Ikke besvart',
		part: 'Bare en del er besvart',
		clarified: 'Ikke besvart. Dere tar det i samtalen.',
		private: 'ikke for pårørende',
		listSkipped: 'Du har svart på det korte skjemaet. Listen er ikke gått gjennom.',
		takeWhole: 'Svar på hele listen likevel',
		empty: 'Du har ikke svart på noe ennå. Du kan bekrefte likevel, eller gå tilbake og svare.',
		next: 'Gå videre',
		yes: 'Ja',
		no: 'Nei'
	},
	helpCard: {
		title: 'Trenger du å snakke med noen nå?',
		text: 'Helsepersonell ser ikke svarene før de er gitt videre. Trenger du hjelp nå, så ring.',
		link: 'Se telefonnumre'
	},
	confirm: {
		title: 'Bekreft svarene',
		nameTitle: 'Hvem gjelder svarene?',
		nameHint: 'Navn og fødselsdato gjør det lettere å se hvem svarene gjelder. Du kan la feltene stå tomme.',
		name: 'Navn på pasienten',
		birthDate: 'Fødselsdato',
		birthDateHint: 'For eksempel 24.12.1950',
		birthDateWrong: 'Datoen kan ikke leses. Skriv den slik: 24.12.1950',
		relative: 'Navnet på deg som svarer',
		meansTitle: 'Dette betyr det å gi svarene videre',
		means1: 'Den du gir svarene til, ser alt du så på forrige side.',
		means2: 'Det helsepersonell leser, kan bli en del av journalen.',
		means3:
			'Gir du svarene videre med en kode, kan du ta dem tilbake til de er hentet. Etter det kan du be om å få se journalen, og få rettet feil i den.',
		signature:
			'Når du bekrefter, setter telefonen et digitalt merke på svarene. Merket viser om noen endrer dem etterpå. Det viser ikke hvem du er, og det er ikke et samtykke.',
		button: 'Bekreft svarene',
		working: 'Bekrefter …',
		failed: 'Svarene ble ikke bekreftet. Ingenting er borte. Prøv igjen.'
	},
	save: {
		full: 'Telefonen har ikke plass til å lagre. Svarene er her så lenge siden er åpen. Frigjør plass, og prøv igjen.',
		unavailable:
			'Nettleseren lagrer ikke, kanskje fordi vinduet er privat. Svarene er her så lenge siden er åpen. Du kan bekrefte nå, eller begynne på nytt i et vanlig vindu.',
		failed: 'Det siste svaret ble ikke lagret. Prøv igjen.',
		outdated:
			'En nyere versjon av Hjemvei er åpen i en annen fane. Last siden på nytt. Svarene som er lagret, er der fortsatt.',
		blocked: 'En eldre versjon av appen er åpen i en annen fane. Lukk den fanen, og prøv igjen.',
		retry: 'Prøv igjen'
	},
	broken: {
		noDraft: 'Vi finner ikke skjemaet på denne telefonen.',
		noDraftHint:
			'Kanskje er det slettet, eller nettleseren har tømt lageret. Du kan begynne på nytt. Har du appen på hjemskjermen, kan svarene ligge der.',
		begin: 'Begynn på nytt',
		unread:
			'Akkurat nå kan ikke Hjemvei lese det som er lagret. Hjemvei har ikke slettet det. Last siden på nytt.',
		unknownPack: 'Skjemaet er laget med en nyere versjon av Hjemvei. Last siden på nytt for å oppdatere.',
		reload: 'Last siden på nytt'
	}
} as const;
