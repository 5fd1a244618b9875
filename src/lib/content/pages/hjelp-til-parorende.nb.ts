import { help } from '../help.ts';
import type { ReadPage } from '../page.ts';
import { number } from './facts.ts';
import { checked, source } from './sources.ts';

export const page: ReadPage = {
	part: 'relatives',
	order: 30,
	title: 'Hjelp til deg som står nær',
	short: 'Noen å snakke med, hjelp i kommunen og et sted å gå',
	lead: 'Du trenger ikke å klare dette alene. Her er noen du kan ringe, spørre eller besøke.',
	sections: [
		{
			id: 'self',
			heading: 'Tenk på deg selv også',
			body: [
				'Mange som står nær, glemmer seg selv. Du trenger også søvn, mat og noen å snakke med. Be om hjelp før det blir for mye.',
				'Si til fastlegen din at du er pårørende. Da kan legen følge med på hvordan du har det.'
			]
		},
		{
			id: 'talk',
			heading: 'Noen å snakke med',
			body: [
				[
					`Pårørendelinjen, ${number('relatives-line')}: for alle som er pårørende.`,
					`Kreftforeningens rådgivning, ${number('cancer-society')}: for dem som er syke, og for dem som står nær.`,
					`Mental Helse, ${number('mental-health')}: for alle, hele døgnet.`,
					`Kirkens SOS, ${number('church-sos')}: for alle, hele døgnet.`
				],
				'Det kan også hjelpe å møte en som har vært gjennom det samme. En slik person kalles [likeperson](=likeperson). Du kan treffe likepersoner på Vardesentrene.'
			]
		},
		{
			id: 'places',
			heading: 'Et sted å gå',
			body: [help.places.body.nb]
		},
		{
			id: 'municipality',
			heading: 'Hjelp i kommunen',
			body: [
				'Gjør du mye for den som er syk? Da kan kommunen gi deg råd, opplæring eller [avlastning](=avlastning). I noen tilfeller kan du få omsorgsstønad, det vil si penger for omsorgsarbeidet.',
				'Spør [kontaktpunktet](=kontaktpunkt) i kommunen, eller [forvaltningskontoret](=forvaltningskontor).'
			]
		},
		{
			id: 'money',
			heading: 'Jobb og penger',
			body: [
				'Tar du deg av en som er ved slutten av livet, kan du ha rett til pleiepenger. Det samme gjelder når barnet ditt har kreft. Spør Nav. Noen kan også få dekket reisen når de må følge den syke til sykehuset.',
				'Kreftforeningen har gratis rettshjelp. Ring rådgivningen, så hjelper de deg videre.'
			]
		},
		{
			id: 'know',
			heading: 'Hva du har rett til å få vite',
			body: [
				'Pasienten velger hvem som er [nærmeste pårørende](=parorende). Er du det, kan du få vite det pasienten sier ja til. Andre kan få generell informasjon, for eksempel om rettigheter og tilbud.'
			]
		},
		{
			id: 'urgent',
			heading: 'Når det haster',
			body: [
				`Kan det ikke vente, så ring legevakten på ${number('out-of-hours')}. Står det om liv, ring ${number('emergency')}. Alle numrene står under [Hjelp](/hjelp).`
			]
		}
	],
	sources: [
		source.relativesAdvice,
		source.relatives,
		source.relativesMoney,
		source.relativesSupport,
		source.varde,
		source.legalHelp
	],
	checked
};
