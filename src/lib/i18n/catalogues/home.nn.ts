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
	nextAppointment: 'Neste avtale: {{when}}',
	about2: 'Omtrent no plar den første samtalen i kommunen vere',
	about3: 'Omtrent no plar den andre samtalen i kommunen vere',
	doneTitle: 'Gi svara vidare',
	doneHint: 'Vis koden, rett svara eller slett dei',
	privacy: 'Svara dine blir på denne telefonen til du sjølv deler dei eller gir dei vidare.',
	settingsPage: {
		title: 'Innstillingar',
		textSize: 'Storleik på teksten',
		textSizes: { md: 'Vanleg', lg: 'Stor', xl: 'Svært stor' },
		stored: 'Det som er lagra på denne telefonen',
		storedDrafts_one: '{{count}} skjema du har begynt på',
		storedDrafts_other: '{{count}} skjema du har begynt på',
		storedResults_one: '{{count}} skjema du har stadfesta',
		storedResults_other: '{{count}} skjema du har stadfesta',
		storedNothing: 'Ingenting er lagra her.',
		storedConversations_one: 'Val, avtalar og notat om {{count}} samtale',
		storedConversations_other: 'Val, avtalar og notat om {{count}} samtalar',
		storedPlans_one: 'Det de vart samde om i {{count}} samtale',
		storedPlans_other: 'Det de vart samde om, {{count}} gonger',
		storedPlanCodes_one: '{{count}} kode til ein avtale som ikkje er henta',
		storedPlanCodes_other: '{{count}} kodar til avtalar som ikkje er henta',
		storedContacts_one: '{{count}} telefonnummer',
		storedContacts_other: '{{count}} telefonnummer',
		storedHandovers_one: '{{count}} kode du har laga',
		storedHandovers_other: '{{count}} kodar du har laga',
		storedRooms: 'Kven som er med, og det de har delt',
		keptShort:
			'Nettlesaren kan slette det som er lagra, dersom du ikkje opnar Heimveg på ei stund. Legg appen på heimeskjermen, eller lagre alt som ei fil.',
		exportTitle: 'Ta vare på det som er lagra',
		exportLead:
			'Du kan lagre alt som éi fil: svar, avtalar, det de vart samde om, notat og telefonnummer. Fila kan du opne i nettlesaren og skrive ut. Ho er ikkje låst, så legg ho ein trygg stad.',
		restore: 'Har telefonen mista svar? Legg dei tilbake',
		exportAll: 'Lagre alt som ei fil',
		exportFailed: 'Det gjekk ikkje å lagre fila. Prøv igjen.',
		person: { own: 'Vegen min', adult: 'For ein vaksen', child: 'For eit barn' },
		personSince: 'Lagt inn {{date}}',
		deleteTitle: 'Slett det som er lagra',
		deleteOne: 'Slett denne vegen',
		deleteOneQuestion: 'Vil du slette denne vegen?',
		deleteOneMeans:
			'Alt du har svart, valt og skrive på denne vegen, blir borte frå telefonen. Det gjeld også avtalar, telefonnummer og kodar. Det kan ikkje angrast. Du har framleis tilbod om samtalane.',
		deleteElsewhere:
			'Svar som helsepersonell har henta, kan framleis liggje hos dei. Filer du har lagra, og avtalar du har lagt i kalenderen, må du slette sjølv.',
		deleteOneYes: 'Ja, slett vegen',
		deletedOne: 'Vegen er sletta.',
		deleteAll: 'Slett alt på denne telefonen',
		deleteQuestion: 'Vil du slette alt?',
		deleteMeans:
			'Alt du har svart, valt og skrive, blir borte frå denne telefonen. Det gjeld også avtalar, telefonnummer og kodar. Det kan ikkje angrast.',
		deleteWaiting:
			'Appen prøver å ta tilbake svar som ventar på å bli henta. Utan nett kan dei hentast til koden går ut.',
		deleteTogether:
			'Er nokon med hos deg, kjem dei ikkje inn lenger. Er du med hos nokon, sluttar du der. Utan nett kan det ta inntil 30 dagar før dei merkar det.',
		deleteYes: 'Ja, slett alt',
		deleteNo: 'Nei, behald',
		deleted: 'Alt er sletta.',
		deleteFailed: 'Det gjekk ikkje å slette. Lukk andre faner med Heimveg, og prøv igjen.'
	}
} as const satisfies Words<typeof nb>;
