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
		keptShort:
			'Nettlesaren kan slette det som er lagra, dersom du ikkje opnar Heimveg på ei stund. Legg appen på heimeskjermen, eller lagre svara som fil.',
		deleteAll: 'Slett alt på denne telefonen',
		deleteQuestion: 'Vil du slette alt?',
		deleteMeans:
			'Alle svar, utkast og kodar på denne telefonen blir borte. Det kan ikkje angrast. Svar som helsepersonell har henta, kan framleis liggje hos dei.',
		deleteWaiting:
			'Appen prøver å ta tilbake svar som ventar på å bli henta. Utan nett kan dei hentast til koden går ut.',
		deleteYes: 'Ja, slett alt',
		deleteNo: 'Nei, behald',
		deleted: 'Alt er sletta. Har du lagra svar som fil, må du slette fila sjølv.',
		deleteFailed: 'Det gjekk ikkje å slette alt. Lukk andre faner med Heimveg, og prøv igjen.'
	}
} as const satisfies Words<typeof nb>;
