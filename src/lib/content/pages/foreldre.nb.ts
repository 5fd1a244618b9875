import { temaer } from '../packs/temaer.ts';
import type { ReadPage } from '../page.ts';
import { checked, source } from './sources.ts';

export const page: ReadPage = {
	part: 'young',
	order: 10,
	title: 'Til foreldre når et barn har kreft',
	tab: 'Til foreldre',
	short: 'Hvem som svarer, og hva barnet kan ha for seg selv',
	lead: 'Pakkeforløp hjem er også for barn. Alderen avgjør hvem som svarer på skjemaet.',
	sections: [
		{
			id: 'ages',
			heading: 'Hvem som svarer',
			body: [
				{
					terms: [
						{
							id: 'under-12',
							term: 'Under 12 år: du svarer',
							text: [
								'Svar slik du ser det. Under «Hva sier barnet selv?» kan du skrive det barnet sier, med barnets egne ord.',
								'Barn skal få si hva de mener. Det gjelder alltid fra 7 år, og tidligere når barnet kan mene noe om saken.'
							]
						},
						{
							id: '12-15',
							term: '12–15 år: dere svarer sammen',
							text: [
								'Dere sitter med én telefon. Det er barnets svar som teller mest. Mener dere ulike ting, kan barnet si sitt under «Hva sier barnet selv?». Barnet får også en egen side, «Din tur».',
								'Fra 12 år skal det legges stor vekt på hva barnet mener.'
							]
						},
						{
							id: '16-17',
							term: '16–17 år: ungdommen svarer selv',
							text: [
								'Fra 16 år bestemmer man i hovedsak over egen helse. Da velger ungdommen «Jeg svarer selv» og får samme skjema som voksne. La ungdommen lese [siden for unge](ung).'
							]
						}
					]
				},
				'Velg «Jeg svarer for barnet mitt» når du [begynner på skjemaet](/forbered). Så spør appen om alderen.'
			]
		},
		{
			id: 'themes',
			heading: 'Barn under 16 år får enklere spørsmål',
			body: [
				'Listen for voksne er ikke laget for barn. Barn får et tall fra 0 til 10 og 13 temaer:',
				temaer.groups.flatMap(({ items }) => items.map(({ text }) => text.nb)),
				'Noen temaer passer ikke for små barn. Dere kan hoppe over alt dere vil.'
			]
		},
		{
			id: 'private',
			heading: 'Barnet kan ha noe for seg selv',
			body: [
				'Barnet kan krysse av for tid alene med den som leder samtalen. La det være greit. Noe er lettere å si når mamma og pappa ikke hører på.',
				'Er barnet 12–15 år, har skjemaet en egen side for barnet: «Din tur». Appen viser deg ikke det barnet svarer der. Alt annet på telefonen kan du se. Skal barnet være helt sikkert på at du ikke ser det, bør det si det i samtalen.',
				'Som regel får foreldre vite om helsen til barnet fram til det er 16 år. Men fra 12 år kan barnet be om at noe ikke blir sagt videre. Har barnet en god grunn, skal helsepersonell respektere det. Det du må vite for å ta vare på barnet, får du alltid vite.'
			]
		},
		{
			id: 'one-parent',
			heading: 'Du svarer bare for deg og barnet',
			body: [
				'Du svarer ikke for den andre forelderen. Svarene er heller ikke et samtykke fra dere begge. Må begge si ja til noe, tar helsepersonell det opp med dere.'
			]
		},
		{
			id: 'help',
			heading: 'Hjelp til familien',
			body: [
				[
					'Barnekreftforeningen har foreldre og søsken som selv har opplevd barnekreft, og som du kan snakke med.',
					'Søsken har også rett på informasjon. Les om [barn i familien](barn-som-parorende).',
					'Dere kan ha rett til [barnekoordinator](=barnekoordinator) og [individuell plan](=individuell-plan). Les om [rettigheter](rettigheter).',
					'Du trenger også noen. Se [hjelp til deg som står nær](hjelp-til-parorende).'
				],
				'Har barnet feber, tung pust eller blir dårligere? Ikke vent til samtalen. Ring avdelingen, eller se [hvem du kan ringe](/hjelp).'
			]
		}
	],
	sources: [
		source.helsedirektoratet,
		source.childSelf,
		source.under18,
		source.from16,
		source.childCancer,
		source.childRelativesBill
	],
	checked
};
