import { help } from '../help.ts';
import type { ReadPage } from '../page.ts';
import { number } from './facts.ts';
import { checked, source } from './sources.ts';

export const page: ReadPage = {
	part: 'relatives',
	order: 30,
	title: 'Hjelp til deg som står nær',
	short: 'Nokon å snakke med, hjelp i kommunen og ein stad å gå',
	lead: 'Du treng ikkje greie dette åleine. Her er nokre du kan ringje, spørje eller besøkje.',
	sections: [
		{
			id: 'self',
			heading: 'Tenk på deg sjølv også',
			body: [
				'Mange som står nær, gløymer seg sjølve. Du treng også søvn, mat og nokon å snakke med. Be om hjelp før det blir for mykje.',
				'Sei til fastlegen din at du er pårørande. Då kan legen følgje med på korleis du har det.'
			]
		},
		{
			id: 'talk',
			heading: 'Nokon å snakke med',
			body: [
				[
					`Pårørendelinjen, ${number('relatives-line')}: for alle som er pårørande.`,
					`Rådgivinga til Kreftforeningen, ${number('cancer-society')}: for dei som er sjuke, og for dei som står nær.`,
					`Mental Helse, ${number('mental-health')}: for alle, heile døgnet.`,
					`Kirkens SOS, ${number('church-sos')}: for alle, heile døgnet.`
				],
				'Det kan også hjelpe å møte ein som har vore gjennom det same. Ein slik person blir kalla [likeperson](=likeperson). Du kan treffe likepersonar på Vardesentera.'
			]
		},
		{
			id: 'places',
			heading: 'Ein stad å gå',
			body: [help.places.body.nn]
		},
		{
			id: 'municipality',
			heading: 'Hjelp i kommunen',
			body: [
				'Gjer du mykje for den som er sjuk? Då kan kommunen gi deg råd, opplæring eller [avlasting](=avlastning). I nokre tilfelle kan du få omsorgsstønad, det vil seie pengar for omsorgsarbeidet.',
				'Spør [kontaktpunktet](=kontaktpunkt) i kommunen, eller [forvaltningskontoret](=forvaltningskontor).'
			]
		},
		{
			id: 'money',
			heading: 'Jobb og pengar',
			body: [
				'Tek du deg av ein som er ved slutten av livet, kan du ha rett til pleiepengar. Det same gjeld når barnet ditt har kreft. Spør Nav. Nokre kan også få dekt reisa når dei må følgje den sjuke til sjukehuset.',
				'Kreftforeningen har gratis rettshjelp. Ring rådgivinga, så hjelper dei deg vidare.'
			]
		},
		{
			id: 'know',
			heading: 'Kva du har rett til å få vite',
			body: [
				'Pasienten vel kven som er [næraste pårørande](=parorende). Er du det, kan du få vite det pasienten seier ja til. Andre kan få generell informasjon, til dømes om rettar og tilbod.'
			]
		},
		{
			id: 'urgent',
			heading: 'Når det hastar',
			body: [
				`Kan det ikkje vente, så ring legevakta på ${number('out-of-hours')}. Står det om liv, ring ${number('emergency')}. Alle nummera står under [Hjelp](/hjelp).`
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
