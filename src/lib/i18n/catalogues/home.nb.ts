export default {
	title: 'Hjemvei',
	description: 'Les om samtalene, og forbered deg i ro her på telefonen.',
	heading: 'Veien videre, ett steg om gangen',
	lead: 'Du får tilbud om å snakke med helsepersonell om det du trenger utenom behandlingen. Her kan du lese om samtalene og forberede deg.',
	read: 'Les om forløpet',
	readHint: 'Hva det er, hvem det er for, og hva du kan si ja eller nei til',
	prepare: 'Forbered samtalen',
	prepareHint: 'Svar i ditt eget tempo, her på telefonen. Omtrent 5 minutter',
	journey: 'Min vei',
	journeyHint: 'De tre samtalene, avtalene dine og det du vil huske',
	doneTitle: 'Gi svarene videre',
	doneHint: 'Vis koden, rett svarene eller slett dem',
	privacy: 'Svarene dine blir på denne telefonen til du selv gir dem videre.',
	settingsPage: {
		title: 'Innstillinger',
		textSize: 'Størrelse på teksten',
		textSizes: { md: 'Vanlig', lg: 'Stor', xl: 'Svært stor' },
		stored: 'Det som er lagret på denne telefonen',
		storedDrafts_one: '{{count}} påbegynt skjema',
		storedDrafts_other: '{{count}} påbegynte skjemaer',
		storedResults_one: '{{count}} bekreftet skjema',
		storedResults_other: '{{count}} bekreftede skjemaer',
		keptShort:
			'Nettleseren kan slette det som er lagret, hvis du ikke åpner Hjemvei på en stund. Legg appen på hjemskjermen, eller lagre svarene som fil.',
		deleteAll: 'Slett alt på denne telefonen',
		deleteQuestion: 'Vil du slette alt?',
		deleteMeans:
			'Alle svar, utkast og koder på denne telefonen blir borte. Det kan ikke angres. Svar som helsepersonell har hentet, kan fortsatt ligge hos dem.',
		deleteWaiting:
			'Appen prøver å ta tilbake svar som venter på å bli hentet. Uten nett kan de hentes til koden går ut.',
		deleteYes: 'Ja, slett alt',
		deleteNo: 'Nei, behold',
		deleted: 'Alt er slettet. Har du lagret svar som fil, må du slette filen selv.',
		deleteFailed: 'Det gikk ikke å slette alt. Lukk andre faner med Hjemvei, og prøv igjen.'
	}
} as const;
