import type { Words } from './index.ts';
import type nb from './prepare.nb.ts';

export default {
	title: 'Førebu samtalen',
	start: {
		lead: 'Svar i ro før samtalen. Du kan hoppe over alt du vil, og ta pause når du vil.',
		stored:
			'Svara blir berre lagra på denne telefonen. Ingen ser dei før du sjølv deler dei eller gir dei vidare. Det er frivillig å svare.',
		continueTitle: 'Hald fram der du slapp',
		continueDraft: 'Hald fram',
		lastChanged: 'Sist endra {{when}}',
		again: 'Du har stadfesta svar til denne samtalen, {{when}}. Du kan rette dei, eller svare på nytt her.',
		againSee: 'Sjå eller rett svara',
		today: 'i dag kl. {{time}}',
		yesterday: 'i går kl. {{time}}',
		preset: '{{who}}, {{conversation}}',
		whole: 'Svar på heile skjemaet',
		wholeHint: 'Omtrent 5 minutt',
		short: 'Svar på eit kort skjema',
		shortHint: 'Eit tal, tema og eigne ord. Omtrent 2 minutt',
		none: 'Eg har ingen behov no',
		noneHint: 'Under 2 minutt. Du kan ombestemme deg seinare',
		paper: 'Skriv ut skjemaet og bruk penn',
		together: 'Fyll ut saman med nokon',
		togetherHint: 'Dei kan vere ein annan stad og bruke sin eigen telefon.',
		helsenorge: 'Har du svart på Helsenorge? Då treng du ikkje svare igjen her.',
		person: 'Kven gjeld det?',
		personNew: 'Ein annan person',
		personUnnamed: 'Utan namn, stadfesta {{when}}',
		amending: 'Du rettar svar du har stadfesta før. Helsepersonell ser at dette er ei retting.',
		delete: 'Slett',
		deleteSure: 'Vil du slette skjemaet du har begynt på? Det kan ikkje angrast.',
		deleteNo: 'Nei, behald',
		deleteFailed: 'Det gjekk ikkje å slette. Prøv igjen.',
		deleteWhat: 'skjemaet: {{what}}',
		deleted: 'Skjemaet er sletta.'
	},
	who: {
		title: 'Kven svarer?',
		self: 'Eg svarer sjølv',
		together: 'Vi svarer saman',
		togetherHint: 'Pasienten svarer, og nokon hjelper til',
		proxy: 'Eg svarer for ein vaksen',
		proxyHint: 'Når pasienten ikkje kan svare sjølv',
		parent: 'Eg svarer for barnet mitt',
		authority: 'Er du verje, eller har du fullmakt?',
		authorityHint: 'Helsepersonell ser kva du vel. Appen kontrollerer det ikkje.',
		authorityNone: 'Nei, eg er pårørande',
		authorityGuardian: 'Eg er verje',
		authorityPower: 'Eg har fullmakt',
		age: 'Kor gammalt er barnet?',
		ageUnder12: 'Under 12 år',
		ageUnder12Hint: 'Du svarer. Du kan skrive kva barnet sjølv seier.',
		age12: 'Frå 12 til 15 år',
		age12Hint:
			'De svarer saman. Barnet får også ei eiga side, der det kan seie noko berre til den som leier samtalen.',
		age16: '16 eller 17 år',
		age16Hint: 'Ungdommen svarer sjølv.',
		listChanges: 'Barn under 16 år får ei enklare liste. Svar på den andre lista blir ikkje med.'
	},
	whoShort: {
		self: 'Eg svarer sjølv',
		together: 'Vi svarer saman',
		proxy: 'Eg svarer for ein vaksen',
		parentUnder12: 'Eg svarer for eit barn under 12 år',
		parent12: 'Barnet og eg svarer saman (12–15 år)',
		relative: 'Slik eg ser det, som pårørande'
	},
	speaksFor: {
		together: 'De svarer saman. Det er svara til pasienten som tel.',
		proxy: 'Svar slik du trur pasienten ville ha svart.',
		under12: 'Svar for barnet ditt slik du ser det.',
		age12: 'Svar saman. Svara til barnet tel mest.'
	},
	conversation: {
		title: 'Kva for ein samtale gjeld det?',
		one: 'På sjukehuset',
		oneHint: 'Den første samtalen, etter at du har fått diagnosen',
		two: 'I kommunen, første gongen',
		twoHint: 'Omtrent 3–4 månader etter diagnosen',
		three: 'I kommunen, andre gongen',
		threeHint: 'Omtrent 12–18 månader etter diagnosen',
		short1: 'samtalen på sjukehuset',
		short2: 'første samtalen i kommunen',
		short3: 'andre samtalen i kommunen'
	},
	pause: 'Ta pause',
	backToReview: 'Tilbake til oversikta',
	from: 'frå {{name}}',
	seen: 'Dei som er med, ser det du skriv. Ingen helsepersonell følgjer med.',
	list: {
		marked: 'Merkt: {{count}} av {{of}}',
		none: 'Ingenting er merkt',
		safetyTitle: 'Når du bør ringje'
	},
	more: {
		title: 'Litt til, om du vil',
		lead: 'Alt her er valfritt.',
		titleShort: 'Tema og eigne ord',
		firstChosen: 'Valt: {{count}} av {{of}}',
		firstFull: 'Det siste valet kom ikkje med. Du har allereie valt tre. Fjern eitt dersom du vil byte.',
		insertNote: 'Set inn det du har skrive under «Til samtalen»',
		noteInserted: 'Teksten er sett inn. Du kan endre han her.',
		noteCut: 'Teksten vart for lang. Berre dei første {{max}} teikna kom med. Sjå over slutten.',
		insertNotHappened: 'Set inn det som ikkje skjedde',
		notHappenedHint: 'Henta frå det du har svart under Vegen min. Du kan endre eller slette teksten.',
		notHappenedLeft:
			'Det som gjeld noko du har merkt «ikkje for pårørande», står ikkje her. Det kan du skrive sjølv.',
		notHappenedBy: '{{what}} ({{who}}, innan {{by}})',
		aloneTitle: 'Tid åleine',
		practicalOpen: 'Kven som blir med, tolk, telefon og fastlege',
		sendTitle: 'Oppsummeringa etter samtalen',
		sendLead:
			'Etter samtalen skriv sjukehuset ei kort oppsummering. Svarer du ikkje her, tek de det i samtalen.',
		sendParent: 'Er det to foreldre? Svaret gjeld berre deg som svarer.',
		yes: 'Ja',
		no: 'Nei',
		privateOpen: 'Vel noko som pårørande ikkje skal sjå',
		privateHint:
			'Helsepersonell ser svaret og ønsket ditt. Dei kan skjule svaret når andre ser skjermen. Det ingen skal sjå, lèt du vere å skrive.',
		privateDistress: 'Talet'
	},
	/** For a child of 12–15, alone with the phone. */
	child: {
		title: 'Din tur',
		handOver: 'Gi telefonen til barnet no. Denne sida er berre for barnet.',
		lead: 'Her kan du svare åleine. Berre den som leier samtalen, får sjå det. Du kan også gå rett vidare.',
		marks: 'Gjeld noko meir deg?',
		marksHint: 'Her står det de ikkje kryssa av saman.',
		knowTitle: 'Dette bør du vite',
		gone: 'Når du går vidare, viser ikkje appen svara dine igjen på denne telefonen.',
		journal:
			'Den som leier samtalen, kan skrive i journalen. Foreldre kan be om å få lese han. Sei frå i samtalen om du ikkje vil det.',
		danger: 'Ingen kan love å halde alt hemmeleg. Er du i fare, må vaksne som kan hjelpe deg, få vite det.',
		found:
			'Svara ligg på telefonen til dei blir sletta. Den som verkeleg leitar, eller opnar koden sjølv, kan finne dei. Det ingen skal vite, lèt du vere å skrive.',
		sealed: 'Det som er svart her, er gøymt. Appen viser det ikkje igjen.',
		again: 'Svar på nytt',
		againHint: 'Svarer du på nytt, blir det som er gøymt, borte.',
		review:
			'Barnet kan ha svart noko åleine, på sida «Din tur». Det står ikkje her, men går med til den som leier samtalen.'
	},
	noNeed: {
		title: 'Ingen behov no',
		lead: 'Det er heilt greitt. Når du gir svaret vidare, ser helsepersonell at du ikkje har gått gjennom lista.',
		later: 'Du kan seie frå seinare dersom noko endrar seg.'
	},
	review: {
		title: 'Sjå over svara',
		lead: 'Dette ser den du gir svara til.',
		setting: 'Kven og kva for ein samtale',
		who: 'Kven svarer',
		conversation: 'Samtale',
		number: 'Talet',
		notAnswered: 'Ikkje svart på',
		part: 'Berre ein del er svart på',
		clarified: 'Ikkje svart på. De tek det i samtalen.',
		private: 'ikkje for pårørande',
		listSkipped: 'Du har svart på det korte skjemaet. Lista er ikkje gått gjennom.',
		takeWhole: 'Svar på heile lista likevel',
		empty: 'Du har ikkje svart på noko enno. Du kan stadfeste likevel, eller gå tilbake og svare.',
		next: 'Gå vidare',
		yes: 'Ja',
		no: 'Nei'
	},
	helpCard: {
		title: 'Treng du å snakke med nokon no?',
		text: 'Helsepersonell ser ikkje svara før dei er gitt vidare. Treng du hjelp no, så ring.',
		link: 'Sjå telefonnummer'
	},
	confirm: {
		title: 'Stadfest svara',
		nameTitle: 'Kven gjeld svara?',
		nameHint: 'Namn og fødselsdato gjer det lettare å sjå kven svara gjeld. Du kan la felta stå tomme.',
		name: 'Namnet på pasienten',
		birthDate: 'Fødselsdato',
		birthDateHint: 'Til dømes 24.12.1950',
		birthDateWrong: 'Datoen kan ikkje lesast. Skriv han slik: 24.12.1950',
		relative: 'Namnet på deg som svarer',
		meansTitle: 'Dette betyr det å gi svara vidare',
		means1: 'Den du gir svara til, ser alt du såg på førre side.',
		means2: 'Det helsepersonell les, kan bli ein del av journalen.',
		means3:
			'Gir du svara vidare med ein kode, kan du ta dei tilbake til dei er henta. Etter det kan du be om å få sjå journalen, og få retta feil i han.',
		signature:
			'Når du stadfestar, set telefonen eit digitalt merke på svara. Merket viser om nokon endrar dei etterpå. Det viser ikkje kven du er, og det er ikkje eit samtykke.',
		button: 'Stadfest svara',
		working: 'Stadfestar …',
		failed: 'Svara vart ikkje stadfesta. Ingenting er borte. Prøv igjen.'
	},
	save: {
		full: 'Telefonen har ikkje plass til å lagre. Svara er her så lenge sida er open. Frigjer plass, og prøv igjen.',
		unavailable:
			'Nettlesaren lagrar ikkje, kanskje fordi vindauget er privat. Svara er her så lenge sida er open. Du kan stadfeste no, eller begynne på nytt i eit vanleg vindauge.',
		failed: 'Det siste svaret vart ikkje lagra. Prøv igjen.',
		outdated:
			'Ein nyare versjon av Heimveg er open i ei anna fane. Last sida på nytt. Svara som er lagra, er der framleis.',
		blocked: 'Ein eldre versjon av appen er open i ei anna fane. Lukk den fana, og prøv igjen.',
		retry: 'Prøv igjen'
	},
	broken: {
		noDraft: 'Vi finn ikkje skjemaet på denne telefonen.',
		noDraftHint:
			'Kanskje er det sletta, eller nettlesaren har tømt lageret. Du kan begynne på nytt. Har du appen på heimeskjermen, kan svara liggje der.',
		begin: 'Begynn på nytt',
		unread:
			'Akkurat no kan ikkje Heimveg lese det som er lagra. Heimveg har ikkje sletta det. Last sida på nytt.',
		unknownPack: 'Skjemaet er laga med ein nyare versjon av Heimveg. Last sida på nytt for å oppdatere.',
		reload: 'Last sida på nytt'
	}
} as const satisfies Words<typeof nb>;
