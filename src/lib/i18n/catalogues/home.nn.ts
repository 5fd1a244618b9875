import type { Words } from './index.ts';
import type nb from './home.nb.ts';

export default {
	title: 'Heimveg',
	description: 'Les om samtalane og førebu deg på telefonen.',
	heading: 'Vegen vidare, eitt steg om gongen',
	lead: 'Du skal snakke med helsepersonell om det du treng utanom behandlinga. Her kan du lese om samtalane og førebu deg.',
	read: 'Les om forløpet',
	readHint: 'Kva det er, kven det er for, og kva du kan seie ja eller nei til',
	prepare: 'Førebu samtalen',
	prepareHint: 'Svar på telefonen, i ditt eige tempo. Omtrent 5 minutt',
	doneTitle: 'Svar du har stadfesta',
	doneHint: 'Vis koden, rett svara eller slett dei',
	privacy: 'Svara dine blir på denne telefonen til du sjølv gir dei vidare.',
	updateReady: 'Ein ny versjon er klar. Han blir teken i bruk neste gong du opnar Heimveg.',
	settingsPage: {
		title: 'Innstillingar',
		textSize: 'Storleiken på teksten',
		textSizes: { md: 'Vanleg', lg: 'Stor', xl: 'Svært stor' },
		stored: 'Det som er lagra på denne telefonen',
		storedDrafts_one: '{{count}} påbyrja skjema',
		storedDrafts_other: '{{count}} påbyrja skjema',
		storedResults_one: '{{count}} stadfesta svar',
		storedResults_other: '{{count}} stadfesta svar',
		keptShort:
			'Nettlesaren kan slette det som er lagra dersom du ikkje opnar Heimveg på ei stund. Legg appen på heimeskjermen, eller lagre svara som fil.',
		deleteAll: 'Slett alt på denne telefonen',
		deleteQuestion: 'Vil du slette alt?',
		deleteMeans:
			'Alle svar, utkast og kodar på denne telefonen blir borte. Det kan ikkje gjerast om. Svar som helsepersonell har henta, blir ikkje borte hos dei.',
		deleteWaiting:
			'Svar som ventar på å bli henta, blir prøvde tekne tilbake. Utan nett kan dei framleis hentast til koden går ut.',
		deleteYes: 'Ja, slett alt',
		deleteNo: 'Nei, behald',
		deleted: 'Alt er sletta. Det ligg ingenting att frå Heimveg på denne telefonen.',
		deleteFailed: 'Det gjekk ikkje å slette alt. Lukk andre faner med Heimveg, og prøv igjen.'
	}
} as const satisfies Words<typeof nb>;
