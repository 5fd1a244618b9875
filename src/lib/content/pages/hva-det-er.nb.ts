import type { ReadPage } from '../page.ts';
import { checked, source } from './sources.ts';

export const page: ReadPage = {
	part: 'pathway',
	order: 10,
	title: 'Hva er Pakkeforløp hjem?',
	short: 'Tre samtaler om livet ved siden av behandlingen',
	lead: 'Pakkeforløp hjem er et tilbud til alle som får kreft. Det er tre samtaler om hvordan du har det, og hva du trenger utenom behandlingen.',
	sections: [
		{
			id: 'what',
			heading: 'Tre samtaler, og du bestemmer',
			body: [
				'Den første samtalen er på sykehuset. De to andre er i kommunen du bor i. Her står det mer om [de tre samtalene](samtalene).',
				'Det er frivillig. Du kan svare [ja, ikke nå eller nei takk](ja-eller-nei). Du kan ombestemme deg.',
				'Hele navnet er «Pakkeforløp hjem for pasienter med kreft». Det er et tilbud i hele landet.'
			]
		},
		{
			id: 'about',
			heading: 'Hva snakker dere om?',
			body: [
				'Kreft kan gripe inn i hele hverdagen. Noen sover dårlig. Noen er redde, eller svært trøtte. Noen tenker mest på jobben, pengene eller dem hjemme.',
				'I samtalene kan du ta opp det som betyr mest for deg. Se [hva dere kan snakke om](temaene).',
				'Selve kreftbehandlingen snakker du fortsatt om med dem som behandler deg.'
			]
		},
		{
			id: 'why',
			heading: 'Hva er det godt for?',
			body: [
				'Samtalene skal gi deg trygghet og gjøre det lettere å vite hva som skjer videre. De skal hjelpe med dette:',
				[
					'at du får sagt hva som er viktig for deg',
					'at dere finner ut hva du trenger hjelp til',
					'at det er klart hvem som skal følge det opp',
					'at sykehuset og kommunen snakker sammen'
				]
			]
		},
		{
			id: 'words',
			heading: 'Hva betyr ordene?',
			body: [
				'Et [pakkeforløp](=pakkeforlop) er en felles plan for hvem som gjør hva, og omtrent når.',
				'Ordet «hjem» handler om hverdagen din. Det betyr ikke at behandlingen er over, eller at du blir sendt hjem.',
				'[Helsepersonell](=helsepersonell) kaller ofte samtalene [samhandlingspunkter](=samhandlingspunkt). Det dere gjør der, kaller de [behovskartlegging](=behovskartlegging). Her sier vi bare samtaler.'
			]
		},
		{
			id: 'next',
			heading: 'Hva kan du gjøre nå?',
			body: [
				'Du trenger ikke gjøre noe i dag. Vil du, kan du lese om [hvordan du forbereder deg](forberede), eller [svare på skjemaet](/forbered) med en gang.',
				'Trenger du noen å snakke med nå? Her er [telefonnumrene](/hjelp).'
			]
		}
	],
	sources: [source.helsenorge, source.helsedirektoratet, source.nordland],
	checked
};
