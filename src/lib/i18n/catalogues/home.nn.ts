import type { Words } from './index.ts';
import type nb from './home.nb.ts';

export default {
	title: 'Heimveg',
	description: 'Les om samtalane, og førebu deg i ro her på telefonen.',
	heading: 'Vegen vidare, eitt steg om gongen',
	lead: 'Du får tilbod om å snakke med helsepersonell om det du treng utanom behandlinga. Her kan du lese om samtalane og førebu deg.',
	read: 'Les om forløpet',
	readHint: 'Kva det er, kven det er for, og kva du kan seie ja eller nei til',
	prepare: 'Førebu samtalen',
	prepareHint: 'Svar i eige tempo, her på telefonen. Omtrent 5 minutt',
	journey: 'Vegen min',
	journeyHint: 'Dei tre samtalane, avtalane dine og det du vil hugse',
	doneTitle: 'Gi svara vidare',
	doneHint: 'Vis koden, rett svara eller slett dei',
	privacy: 'Svara dine blir på denne telefonen til du sjølv gir dei vidare.',
	settingsPage: {
		title: 'Innstillingar',
		textSize: 'Storleik på teksten',
		textSizes: { md: 'Vanleg', lg: 'Stor', xl: 'Svært stor' },
		stored: 'Det som er lagra på denne telefonen',
		storedDrafts_one: '{{count}} påbyrja skjema',
		storedDrafts_other: '{{count}} påbyrja skjema',
		storedResults_one: '{{count}} stadfesta skjema',
		storedResults_other: '{{count}} stadfesta skjema',
		storedNothing: 'Ingenting er lagra her.',
		storedConversations_one: 'Val, avtalar og notat om {{count}} samtale',
		storedConversations_other: 'Val, avtalar og notat om {{count}} samtalar',
		storedContacts_one: '{{count}} telefonnummer',
		storedContacts_other: '{{count}} telefonnummer',
		storedHandovers_one: '{{count}} kode du har laga',
		storedHandovers_other: '{{count}} kodar du har laga',
		keptShort:
			'Nettlesaren kan slette det som er lagra, dersom du ikkje opnar Heimveg på ei stund. Legg appen på heimeskjermen, eller lagre alt som ei fil.',
		exportTitle: 'Ta vare på det som er lagra',
		exportLead:
			'Du kan lagre alt som éi fil: svar, avtalar, notat og telefonnummer. Fila kan du opne i nettlesaren og skrive ut. Ho er ikkje låst, så legg ho ein trygg stad.',
		exportAll: 'Lagre alt som ei fil',
		exportFailed: 'Det gjekk ikkje å lagre fila. Prøv igjen.',
		person: { own: 'Mitt forløp', adult: 'For ein vaksen', child: 'For eit barn' },
		personSince: 'Lagt inn {{date}}',
		deleteTitle: 'Slett det som er lagra',
		deleteOne: 'Slett dette forløpet',
		deleteOneQuestion: 'Vil du slette dette forløpet?',
		deleteOneMeans:
			'Svar, påbyrja skjema, val, avtalar, notat, telefonnummer og kodar i dette forløpet blir borte frå telefonen. Det kan ikkje angrast.',
		deleteElsewhere:
			'Svar som helsepersonell har henta, kan framleis liggje hos dei. Filer du har lagra, og avtalar du har lagt i kalenderen, må du slette sjølv.',
		deleteOneYes: 'Ja, slett forløpet',
		deletedOne: 'Forløpet er sletta.',
		deleteAll: 'Slett alt på denne telefonen',
		deleteQuestion: 'Vil du slette alt?',
		deleteMeans:
			'Alle svar, påbyrja skjema, val, avtalar, notat, telefonnummer og kodar på denne telefonen blir borte. Det kan ikkje angrast.',
		deleteWaiting:
			'Appen prøver å ta tilbake svar som ventar på å bli henta. Utan nett kan dei hentast til koden går ut.',
		deleteYes: 'Ja, slett alt',
		deleteNo: 'Nei, behald',
		deleted: 'Alt er sletta.',
		deleteFailed: 'Det gjekk ikkje å slette. Lukk andre faner med Heimveg, og prøv igjen.'
	}
} as const satisfies Words<typeof nb>;
