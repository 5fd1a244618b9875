import type { ReadPage } from '../page.ts';
import { checked, source } from './sources.ts';

export const page: ReadPage = {
	part: 'pathway',
	order: 10,
	title: 'Kva er Pakkeforløp heim?',
	short: 'Tre samtalar om livet ved sida av behandlinga',
	lead: 'Pakkeforløp heim er eit tilbod til alle som får kreft. Det er tre samtalar om korleis du har det, og kva du treng utanom behandlinga.',
	sections: [
		{
			id: 'what',
			heading: 'Tre samtalar, og du bestemmer',
			body: [
				'Den første samtalen er på sjukehuset. Dei to andre er i kommunen du bur i. Her kan du lese meir om [dei tre samtalane](samtalene).',
				'Det er frivillig. Du kan svare [ja, ikkje no eller nei takk](ja-eller-nei). Og du kan ombestemme deg.',
				'Heile namnet er «Pakkeforløp heim for pasientar med kreft». Tilbodet gjeld i heile landet.'
			]
		},
		{
			id: 'about',
			heading: 'Kva snakkar de om?',
			body: [
				'Kreft kan gripe inn i heile kvardagen. Nokre søv dårleg. Nokre er redde, eller svært trøytte. Andre tenkjer mest på jobben, pengane eller dei heime.',
				'I samtalane kan du ta opp det som betyr mest for deg. Sjå [kva de kan snakke om](temaene).',
				'Sjølve kreftbehandlinga snakkar du framleis om med dei som behandlar deg.'
			]
		},
		{
			id: 'why',
			heading: 'Kva er det godt for?',
			body: [
				'Samtalane skal gi deg tryggleik og gjere det lettare å vite kva som skjer vidare. Dei skal hjelpe med dette:',
				[
					'at du får sagt kva som er viktig for deg',
					'at de finn ut kva du treng hjelp til',
					'at det er klart kven som skal følgje det opp',
					'at sjukehuset og kommunen snakkar saman'
				]
			]
		},
		{
			id: 'words',
			heading: 'Kva betyr orda?',
			body: [
				'Eit [pakkeforløp](=pakkeforlop) er ein felles plan for kven som gjer kva, og omtrent når.',
				'Ordet «heim» handlar om kvardagen din. Det betyr ikkje at behandlinga er over, eller at du blir send heim.',
				'[Helsepersonell](=helsepersonell) kallar ofte samtalane [samhandlingspunkt](=samhandlingspunkt). Det de gjer der, kallar dei [behovskartlegging](=behovskartlegging). Her seier vi berre samtalar.'
			]
		},
		{
			id: 'next',
			heading: 'Kva kan du gjere no?',
			body: [
				'Du treng ikkje gjere noko i dag. Vil du, kan du lese om [korleis du førebur deg](forberede), eller [svare på skjemaet](/forbered) med det same.',
				'Treng du nokon å snakke med no? Her er [telefonnummera](/hjelp).'
			]
		}
	],
	sources: [source.helsenorge, source.helsedirektoratet, source.nordland],
	checked
};
