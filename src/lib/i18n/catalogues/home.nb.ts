export default {
	title: 'Hjemvei',
	description: 'Les om samtalene og forbered deg på telefonen.',
	heading: 'Veien videre, ett steg om gangen',
	lead: 'Du skal snakke med helsepersonell om det du trenger utenom behandlingen. Her kan du lese om samtalene og forberede deg.',
	read: 'Les om forløpet',
	readHint: 'Hva det er, hvem det er for, og hva du kan si ja eller nei til',
	prepare: 'Forbered samtalen',
	prepareHint: 'Svar på telefonen, i ditt eget tempo. Omtrent 5 minutter',
	doneTitle: 'Svar du har bekreftet',
	doneHint: 'Vis koden, rett svarene eller slett dem',
	privacy: 'Svarene dine blir på denne telefonen til du selv gir dem videre.',
	updateReady: 'En ny versjon er klar. Den tas i bruk neste gang du åpner Hjemvei.',
	settingsPage: {
		title: 'Innstillinger',
		textSize: 'Størrelse på teksten',
		textSizes: { md: 'Vanlig', lg: 'Stor', xl: 'Svært stor' },
		stored: 'Det som er lagret på denne telefonen',
		storedDrafts_one: '{{count}} påbegynt skjema',
		storedDrafts_other: '{{count}} påbegynte skjemaer',
		storedResults_one: '{{count}} bekreftet svar',
		storedResults_other: '{{count}} bekreftede svar',
		keptShort:
			'Nettleseren kan slette det som er lagret hvis du ikke åpner Hjemvei på en stund. Legg appen på hjemskjermen, eller lagre svarene som fil.',
		deleteAll: 'Slett alt på denne telefonen',
		deleteQuestion: 'Vil du slette alt?',
		deleteMeans:
			'Alle svar, utkast og koder på denne telefonen blir borte. Det kan ikke angres. Svar som er hentet av helsepersonell, blir ikke borte hos dem.',
		deleteWaiting:
			'Svar som venter på å bli hentet, blir forsøkt tatt tilbake. Uten nett kan de fortsatt hentes til koden går ut.',
		deleteYes: 'Ja, slett alt',
		deleteNo: 'Nei, behold',
		deleted: 'Alt er slettet. Det ligger ingenting igjen fra Hjemvei på denne telefonen.',
		deleteFailed: 'Det gikk ikke å slette alt. Lukk andre faner med Hjemvei, og prøv igjen.'
	}
} as const;
