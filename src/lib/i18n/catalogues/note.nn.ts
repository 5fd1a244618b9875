import type { Words } from './index.ts';
import type nb from './note.nb.ts';

export default {
	text: {
		heading: {
			c1: 'Pakkeforløp heim for pasientar med kreft. Samtale 1, på sjukehuset (samhandlingspunkt 1)',
			c2: 'Pakkeforløp heim for pasientar med kreft. Samtale 2, i kommunen (samhandlingspunkt 2)',
			c3: 'Pakkeforløp heim for pasientar med kreft. Samtale 3, i kommunen (samhandlingspunkt 3)'
		},
		practice: 'ØVING: oppdikta pasient. Skal ikkje i journalen, og skal ikkje sendast.',
		keyed: 'Helsepersonell har skrive inn svara frå eit papirskjema, og dei er ikkje signerte.',
		absent: 'Kontrolltalet er ikkje samanlikna. Pasienten var ikkje til stades då svara vart opna.',
		part: {
			office: 'Til Forvaltningskontoret',
			journal: 'Til eigen journal',
			a: 'a) Status i pakkeforløpet',
			b: 'b) Påkjenningar',
			c: 'c) Behov for oppfølging, og kva pasienten er tilvist til',
			status: 'Samtalen',
			strains: 'Påkjenningar',
			needs: 'Behov og avtalar',
			to: 'Til'
		},
		who: {
			patient: 'Pasienten',
			family: 'Familien',
			relative: 'Pasienten eller pårørande'
		},
		whoSelf: { patient: 'pasienten sjølv', family: 'familien sjølv', relative: 'pasienten sjølv' },
		answered: {
			patient: 'Pasienten',
			together: 'Pasienten, saman med andre,',
			relative: 'Pårørande',
			parent: 'Ein forelder',
			family: 'Forelder og barn'
		},
		private: 'ikkje for pårørande',
		and: 'og',
		cover: {
			pass: 'Send notatet vidare med ein gong til eininga som har ansvaret for oppfølginga.',
			call: {
				patient: 'Eininga ringjer pasienten.',
				family: 'Eininga ringjer familien.',
				relative: 'Eininga ringjer pasienten eller pårørande.'
			},
			phone: 'Telefon',
			municipality: 'Heimkommune eller bydel',
			gp: 'Fastlege'
		},
		journal: {
			notSent: 'Notatet skal ikkje sendast.',
			unheard: 'Difor får ikkje kommunen noka melding, heller ikkje om neste samtale.',
			later:
				'{{who}} har fått tilbod om Pakkeforløp heim. Samtale 1 er utsett og skal haldast på sjukehuset seinare. Notatet blir skrive når samtalen er halden.',
			no: '{{who}} har fått tilbod om Pakkeforløp heim og takka nei til samtale både på sjukehuset og i kommunen. Difor går det inga melding til Forvaltningskontoret eller fastlegen. Tilbodet kan kome igjen seinare.'
		},
		sending: {
			parent: 'Éin forelder',
			yes: '{{who}} har sagt ja til at notatet blir sendt til heimkommunen.',
			no: '{{who}} har sagt nei til at notatet blir sendt til heimkommunen.',
			clearYes: 'Det er avklart at notatet kan sendast til heimkommunen.',
			clearNo: 'Det er avklart at notatet ikkje skal sendast til heimkommunen.',
			unknown:
				'Det er ikkje avklart om notatet kan sendast til heimkommunen. Det blir avklart munnleg før notatet går ut.',
			gpYes: '{{who}} har sagt ja til kopi til fastlegen.',
			gpNo: '{{who}} har sagt nei til kopi til fastlegen.',
			clearGpYes: 'Det er avklart at fastlegen får kopi.',
			clearGpNo: 'Det er avklart at fastlegen ikkje får kopi.',
			gpUnsent: 'Kopi til fastlegen: blir avklart munnleg, sidan notatet ikkje går til kommunen.',
			gpUnknown: 'Kopi til fastlegen: blir avklart munnleg.',
			wasYes: 'På skjemaet var svaret ja. Det er avklart på nytt munnleg.',
			wasNo: 'På skjemaet var svaret nei. Det er avklart på nytt munnleg.'
		},
		status: {
			held1: 'Pasienten har starta Pakkeforløp heim. Samtale 1 er halden på sjukehuset.',
			held2: 'Samtale 2 er halden i kommunen.',
			held3: 'Samtale 3 er halden i kommunen. Det var den siste samtalen i Pakkeforløp heim.',
			municipality:
				'Samtale 1 er ikkje halden på sjukehuset. {{who}} ønskjer samtale i kommunen (samtale 2).',
			relativeNo:
				'Samtale 1 er ikkje halden på sjukehuset. Det er takka nei til samtale både på sjukehuset og i kommunen. Det er pårørande som har svart på skjemaet. Det er ikkje ført opp at pasienten sjølv har takka nei. Om pasienten sjølv ønskjer samtale i kommunen, er ikkje avklart.',
			later2: 'Samtale 2 er utsett.',
			later3: 'Samtale 3 er utsett. {{who}} blir spurd igjen.',
			no: '{{who}} har takka nei til samtale {{number}}.',
			againLater: '{{who}} blir spurd igjen, seinast om samtale 3, {{when}}.',
			againNo: '{{who}} blir spurd om samtale 3, {{when}}.',
			relapse: 'Forløpet er starta på nytt etter tilbakefall.',
			under12: 'Pasienten er eit barn under 12 år.',
			from12: 'Pasienten er eit barn på 12–15 år.',
			language: 'Språk',
			answer: 'Svar på skjemaet om samtale {{number}}',
			next: 'Neste samtale: samtale {{number}} i kommunen, {{when}}.',
			whenMonths: 'omtrent {{months}} (rekna frå svara til samtale 1)',
			when2: 'omtrent 3–4 månader etter diagnosen eller starten på forløpet',
			when3: 'omtrent 12–18 månader etter diagnosen eller starten på forløpet',
			callsIn: 'Kallar inn',
			callsInUnknown: 'Kven som kallar inn, er ikkje avklart.',
			contacts: 'Tek kontakt igjen',
			contactsUnknown: 'Kven som tek kontakt igjen, er ikkje avklart.',
			end: 'Pakkeforløpet blir avslutta. Oppfølging som er i gang, held fram.'
		},
		strains: {
			notMapped: 'Ikkje kartlagt. Samtalen er ikkje halden.',
			answersExist:
				'Skjemaet vart svart på {{date}}. Svara er ikkje gått gjennom i ein samtale, og står ikkje her.',
			keyed: 'Papirskjema, skrive inn av helsepersonell {{date}}. Svara er ikkje signerte.',
			confirmed: 'Svara vart stadfesta {{date}}.',
			digits: 'Kontrolltal {{digits}}.',
			amends: 'Svara er ei retting av tidlegare svar.',
			none: '{{subject}} svarte «{{statement}}». Lista er ikkje gått gjennom.',
			short: '{{subject}} svarte på det korte skjemaet: tal, tema og eigne ord. Lista er ikkje gått gjennom.',
			distress: 'Tal frå 0 («{{lowest}}») til 10 («{{highest}}»): {{value}}.',
			distressShort: 'Tal: {{value}}, der 0 er «{{lowest}}» og 10 er «{{highest}}».',
			before: 'Talet før: {{list}}.',
			beforeAt: '{{value}} ved samtale {{number}}',
			givenBy: {
				patient: 'Svara til samtale {{number}} er gitte av pasienten.',
				relative: 'Svara til samtale {{number}} er gitte av pårørande.'
			},
			notAnswered: 'ikkje svart på',
			first: 'Vil snakke om først: {{items}}.',
			marked: '{{subject}} merkte:',
			markedShort: '{{subject}} merkte {{items}}.',
			change: { new: 'ny', still: 'framleis' },
			notNow: 'Merkt før, ikkje merkt no: {{items}}.',
			noneMarked: 'Heile lista er gått gjennom. Ingenting er merkt.',
			nothingMarkedYet: 'Ingenting er merkt i det som er gått gjennom.',
			listNotGone: 'Lista er ikkje gått gjennom.',
			notGone: 'Ikkje svart på: {{groups}}.',
			partly: 'Delvis svart på: {{groups}}. Det som ikkje er merkt der, kan mangle svar.',
			themes: 'Tema å snakke om: {{themes}}.',
			talked: 'Snakka om i samtalen: {{topics}}.',
			notTalked: 'Ikkje snakka om no: {{topics}}.',
			notAsked: 'Spørsmål som ikkje vart tekne opp',
			source: 'Svara er attgitte slik dei vart gitte. Det som er merkt, er ikkje diagnosar.'
		},
		needs: {
			notMapped: 'Ikkje kartlagt. Samtalen er ikkje halden.',
			stillKnown: 'Dette er likevel kjent:',
			nothing: 'Ingen behov for oppfølging er førte opp etter samtalen.',
			followUp: 'Ønske om oppfølging (frå skjemaet): {{answer}}.',
			about: 'gjeld',
			action: 'Tiltak',
			responsible: 'Ansvar',
			by: 'Innan',
			referred: 'Allereie tilvist til',
			nobody: 'ikkje avklart',
			clarify: 'Blir avklart av',
			unknownReferral: 'anna tilbod',
			outside: { nav: 'NAV', school: 'skulen', employer: 'arbeidsgivaren' },
			agreed: '{{who}} er samd i at det blir teke kontakt.',
			asks: '{{who}} tek kontakt sjølv.',
			notAgreed: 'Det er ikkje avklart om det kan takast kontakt. Ingenting blir sendt før det er avklart.',
			unnamed: 'Behovet er ikkje skildra',
			inpatient: 'Pasienten er innlagd. Sjukehuset følgjer opp fram til utskriving, og kommunen etter det.',
			inpatientOnly: 'Pasienten er innlagd. Sjukehuset følgjer opp fram til utskriving.',
			discharged: 'Pasienten er utskriven. Kommunen følgjer opp.',
			dischargedOnly: 'Pasienten er utskriven.',
			contact: 'Kontaktpunkt som er gitt',
			unheardRing: '{{who}} ringjer dit om ingen har teke kontakt innan {{date}}.',
			unheard: 'Det er avtalt at nokon tek kontakt innan {{date}}.',
			phone: 'tlf.'
		},
		following: {
			agreed:
				'Etter samtale {{number}} i Pakkeforløp heim for pasientar med kreft er de sette opp til å følgje opp:',
			call: {
				patient: 'Ring pasienten.',
				family: 'Ring familien.',
				relative: 'Ring pasienten eller pårørande.'
			}
		}
	},
	panel: {
		language: 'Språket i notatet',
		length: 'Lengd',
		long: 'Langt',
		short: 'Kort',
		kind: {
			send: 'Skal sendast til Forvaltningskontoret. Kopi til fastlegen om det er avtalt.',
			ask: 'Avklar først om notatet kan sendast.',
			refused:
				'Skal ikkje sendast til kommunen. Berre til eigen journal. Skal kommunen gjere noko, må du avklare med pasienten korleis kommunen får vite det.',
			journal: 'Til eigen journal. Dei som følgjer opp, får vite det dei treng.',
			notYet: 'Det er ikkje noko notat enno. Det blir skrive når samtalen er halden.',
			nothing:
				'Inga melding skal sendast, fordi pasienten har takka nei til samtale både på sjukehuset og i kommunen.',
			relativeNo:
				'Det er pårørande som har svart. Eit nei frå pårørande er ikkje pasienten sitt nei, så notatet blir laga. Har pasienten sjølv takka nei, skal inga melding sendast.'
		},
		undecided: 'Vel under «Samtalen» korleis det gjekk. Då kjem notatet her.',
		preparing: 'Gjer teksten klar.',
		failed: 'Teksten kunne ikkje hentast på det språket. Prøv igjen når maskina er på nett.',
		again: 'Prøv igjen',
		units: 'Til kvar av dei som følgjer opp',
		characters: '{{length}} teikn',
		copyAll: 'Kopier alt',
		copy: 'Kopier',
		copied: 'Kopiert med namn og fødselsdato øvst.',
		copyFailed: 'Nettlesaren slapp ikkje til utklippstavla. Merk teksten under og kopier han med Ctrl+C.',
		copyText: 'Tekst å kopiere',
		edited:
			'Endra for hand. Teksten står så lenge du ikkje endrar korleis det gjekk, eller kvar notatet skal.',
		remake: 'Lag på nytt',
		remakeAsk: 'Det du har skrive her, blir borte.',
		remakeYes: 'Lag på nytt likevel',
		remakeNo: 'Behald teksten',
		private: 'Det som er merkt «ikkje for pårørande», er med, og det står ved svaret.'
	},
	remains: {
		lead: 'Kryss av når det er gjort. Heimveg gjer ingenting av dette for deg.',
		undecided: 'Vel under «Samtalen» korleis det gjekk. Då kjem lista over det som står att.',
		legend: 'Dette står att',
		progress: '{{done}} av {{all}} er gjort',
		task: {
			'sent-office': 'Notatet er sendt til Forvaltningskontoret',
			'sent-gp': 'Fastlegen har fått kopi',
			'sent-following': 'Dei som følgjer opp, har fått det dei treng',
			journal: 'Ført i eigen journal',
			wmfg11: 'WMFG11 er registrert',
			refund: 'Refusjon er ført, fordi samtalen var ein poliklinisk kontakt',
			'call-patient': 'Pasienten er oppringd før innkallinga til samtale {{number}}',
			'called-in': 'Pasienten er kalla inn til samtale {{number}}',
			'form-sent': 'Skjema til samtale {{number}} er sendt ut eller delt',
			'contact-given': 'Pasienten har fått vite kven han eller ho kan ringje'
		},
		askedAgain: 'Pasienten er spurd igjen om samtale {{number}}',
		gpAgreed: 'Fastlegen har fått det som er avtalt med pasienten',
		askFirst: 'Ikkje avklart enno. Spør pasienten først.',
		usual: 'Vanlegvis {{months}}.',
		usual2: 'Vanlegvis 3–4 månader etter diagnosen eller starten på forløpet.',
		usual3: 'Vanlegvis 12–18 månader etter diagnosen eller starten på forløpet.',
		wmfg11Hint: 'Berre etter ein samtale som er halden på sjukehuset. Blir registrert i DIPS.',
		responsible: 'Ansvar',
		finish: 'Ferdig',
		finished: 'Ferdig. Du kan framleis endre.',
		reopen: 'Ikkje ferdig likevel',
		needsFirst:
			'Eit behov er ikkje skrive ferdig. Det må stå kva det er, og kven som har ansvaret eller avklarer det. Går det til NAV, skule eller arbeidsgivar, må det stå om pasienten er samd. Sjå «Samtalen».'
	}
} as const satisfies Words<typeof nb>;
