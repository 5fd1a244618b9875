import type { Words } from './index.ts';
import type nb from './plan.nb.ts';

export default {
	said: {
		something: 'Det de snakka om',
		self: { patient: 'Du sjølv', family: 'De sjølve' },
		weAsk: {
			nav: 'Vi tek kontakt med NAV, slik du har sagt ja til',
			school: 'Vi tek kontakt med skulen, slik du har sagt ja til',
			employer: 'Vi tek kontakt med arbeidsgivaren din, slik du har sagt ja til'
		},
		youAsk: {
			nav: 'Du tek sjølv kontakt med NAV',
			school: 'Du tek sjølv kontakt med skulen',
			employer: 'Du tek sjølv kontakt med arbeidsgivaren din'
		},
		clarify: '{{name}} finn ut kven som gjer det',
		nobody: 'Ikkje avklart enno',
		referred: 'Du er allereie tilvist til: {{list}}.',
		referredTo: 'Dei du er tilvist til',
		nothingYet: 'Ikkje avtalt enno'
	},
	sheet: {
		title: 'Dette vart de samde om',
		after: {
			1: 'Etter samtale 1, på sjukehuset',
			2: 'Etter samtale 2, i kommunen',
			3: 'Etter samtale 3, i kommunen'
		},
		made: 'Laga {{date}}',
		practice: 'Dette er ei øving. Personen og avtalen er oppdikta.',
		none: 'De gjorde ingen nye avtalar.',
		who: 'Kven',
		phone: 'Telefon',
		by: 'Innan',
		private: 'Ikkje for pårørande',
		unheard: 'Høyrer du ikkje noko?',
		unheardText: 'Høyrer du ikkje noko innan {{date}}, ring {{name}}.',
		contact: 'Lurer du på noko?',
		contactText: 'Ring {{name}}.',
		next: 'Neste samtale',
		nextIs: {
			1: 'Samtale 1, på sjukehuset',
			2: 'Samtale 2, i kommunen',
			3: 'Samtale 3, i kommunen'
		},
		window: 'Omtrent {{months}}.',
		callsIn: '{{who}} tek kontakt med deg.'
	},
	panel: {
		lead: 'Slik les pasienten avtalen på telefonen. Han blir laga av det som står under «Samtalen».',
		practice: 'Oppdikta pasient: avtalen blir merkt som øving, også på telefonen og på papir.',
		keyed:
			'Svara kom på papir, så dei ligg ikkje på nokon telefon. Telefonen som hentar avtalen, spør først om han skal opnast. Du kan også skrive han ut.',
		missing: {
			kept: 'Det de har avtalt om noko barnet held for seg sjølv, går ikkje til telefonen. Foreldra kan ha han.',
			outcome: 'Sei under «Samtalen» korleis det gjekk. Då kjem neste samtale med i avtalen.',
			contact: 'Det er ikkje ført opp nokon å ringje. Skriv namn og telefonnummer under «Samtalen».',
			unheard: 'Datoen for «Høyrer pasienten ikkje noko innan» manglar. Du kan setje han under «Samtalen».',
			phone: 'Dette nummeret kan ikkje ringjast frå telefonen, og kjem ikkje med: {{who}}'
		},
		edit: 'Endre orda',
		editOf: 'Endre orda: {{about}}',
		editing: 'Endre orda for pasienten',
		field: { about: 'Kva det gjeld', what: 'Kva som skal skje', who: 'Kven som gjer det' },
		save: 'Bruk desse orda',
		cancel: 'Avbryt',
		again: 'Lag orda på nytt',
		edited: 'Orda er endra her.',
		language: 'Avtalen er på {{language}}, same språk som notatet.',
		wordless: 'Maskina er ikkje på nett, så orda på dette språket er ikkje her enno.',
		languages: { nb: 'bokmål', nn: 'nynorsk' },
		send: 'Lag kode og QR',
		sendAgain: 'Lag ny kode',
		print: 'Skriv ut til pasienten',
		making: 'Lagar koden …',
		code: 'Koden til avtalen',
		qrLabel: 'Koden som QR. Pasienten held telefonkameraet framfor han.',
		how: 'Pasienten skannar QR-koden, eller skriv koden på {{address}}. Koden verkar éin gong.',
		hidden: 'Koden er gøymd fordi andre ser skjermen. Den som har koden, kan lese heile avtalen.',
		reveal: 'Vis koden likevel',
		holds: 'Koden verkar til {{date}}.',
		takeBack: 'Ta avtalen tilbake',
		tryAgain: 'Prøv igjen',
		other: 'Avtalen er endra etter at koden vart laga. Lag ny kode, så får pasienten den nye avtalen.',
		state: {
			sending: 'Sender avtalen …',
			offline: 'Ventar på nett',
			offlineText: 'Koden verkar først når avtalen er send. Det skjer av seg sjølv når maskina får nett.',
			busy: 'Tenesta svarer ikkje',
			busyText: 'Koden verkar først når avtalen er send. Vi prøver igjen av oss sjølve.',
			unknown: 'Avtalen er send',
			unknownText: 'Akkurat no svarer ikkje tenesta, så vi veit ikkje om avtalen er henta.',
			waiting: 'Avtalen ligg klar',
			waitingText: 'Her står det når han er henta. Lukkar du fana før det, kan du ikkje ta han tilbake.',
			leased: 'Avtalen blir henta no',
			leasedText:
				'Telefonen har fått avtalen, men har ikkje stadfesta det enno. Kanskje ventar telefonen på eit svar.',
			fetched: 'Henta kl. {{time}}',
			fetchedText: 'Avtalen ligg på telefonen.',
			unproven: 'Meldt henta kl. {{time}}',
			unprovenText: 'Tenesta melder at avtalen er henta, men vi kan ikkje stadfeste det. Spør pasienten.',
			takingBack: 'Avtalen blir teken tilbake',
			takingBackText: 'Koden sluttar å verke når maskina får nett. Fram til då kan avtalen hentast.',
			withdrawn: 'Avtalen er teken tilbake',
			withdrawnText: 'Koden verkar ikkje lenger. Ingen hadde opna avtalen.',
			withdrawnRead: 'Koden verkar ikkje lenger. Avtalen kan vere lesen før han vart teken tilbake.',
			expired: 'Koden har gått ut',
			expiredText: 'Avtalen vart ikkje henta. Lag ny kode om pasienten framleis skal ha han.',
			exhausted: 'Koden er brukt opp',
			exhaustedText:
				'Avtalen er opna tre gonger utan å bli stadfesta. Spør pasienten om avtalen er komen fram, eller lag ny kode.',
			refused: 'Avtalen vart ikkje teken imot',
			refusedText: 'Lag ny kode, eller skriv ut avtalen.',
			clockText: 'Klokka på maskina ser ut til å gå feil. Skriv ut avtalen i staden.'
		},
		problem: {
			'too-large': 'Avtalen er for lang til å sendast med kode. Kort han inn, eller skriv han ut.',
			'taking-back':
				'Den førre koden er ikkje teken tilbake enno, fordi maskina ikkje får svar. Prøv igjen om litt.',
			'not-kept':
				'Avtalen vart ikkje send. Nettlesaren får ikkje lagra det som trengst for å ta avtalen tilbake. Skriv ut avtalen i staden.',
			failed: 'Koden kunne ikkje lagast. Prøv igjen, eller skriv ut avtalen.'
		},
		copy: 'Kopier lenkja',
		copied: 'Lenkja er kopiert.',
		copyFailed: 'Nettlesaren kopierte ikkje. Bruk koden i staden.'
	}
} as const satisfies Words<typeof nb>;
