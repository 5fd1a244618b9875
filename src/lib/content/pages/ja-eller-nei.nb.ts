import type { ReadPage } from '../page.ts';
import { checked, source } from './sources.ts';

export const page: ReadPage = {
	part: 'pathway',
	order: 70,
	title: 'Ja, ikke nå eller nei takk',
	short: 'Hva som skjer når du svarer, og når du ombestemmer deg',
	lead: 'Du bestemmer om du vil ha samtalene. Du får spørsmålet på nytt for hver av dem, og du kan ombestemme deg.',
	sections: [
		{
			id: 'three',
			heading: 'Du kan svare tre ting',
			body: [
				[
					'Ja: Du vil ha samtalen.',
					'Ikke nå, spør meg igjen: Du vil vente, og få spørsmålet senere.',
					'Nei takk: Du vil ikke ha denne samtalen.'
				],
				'Svar i [Min vei](/min-vei), så blir det med når du gir svarene videre. Ingen ser det før da. Du kan også si det til den som spør deg.',
				'Samtalene kommer i tillegg til kreftbehandlingen.'
			]
		},
		{
			id: 'first',
			heading: 'Den første samtalen, på sykehuset',
			body: [
				{
					terms: [
						{
							id: 'first-yes',
							term: 'Ja',
							text: [
								'Dere har samtalen. Etterpå skriver sykehuset [en kort oppsummering](svarene#hospital). De sender den til kommunen og fastlegen bare hvis du sier ja til det.'
							]
						},
						{
							id: 'first-later',
							term: 'Ikke nå',
							text: [
								'Er du fortsatt på sykehuset, bør de spørre deg igjen der. Hører du ikke noe, kan du [spørre selv](hvem-det-er-for#ask).',
								'Skal du hjem først, eller vil du heller snakke med kommunen? Da kan sykehuset skrive det til kommunen. De skriver også at dere ikke har snakket om hva du trenger.'
							]
						},
						{
							id: 'first-no',
							term: 'Nei takk',
							text: [
								'Sykehuset spør om du vil ha samtaler i kommunen senere. Vil du det, kan sykehuset gi kommunen beskjed.',
								'Vil du ikke ha samtaler noe sted, sender sykehuset ingen oppsummering.'
							]
						}
					]
				}
			]
		},
		{
			id: 'second',
			heading: 'Den andre samtalen, i kommunen',
			body: [
				[
					'Ja: Dere avtaler en tid.',
					'Ikke nå: Kommunen spør igjen før den tredje samtalen.',
					'Nei takk: Kommunen spør om de kan ta kontakt før den tredje.'
				]
			]
		},
		{
			id: 'third',
			heading: 'Den tredje samtalen, i kommunen',
			body: [
				[
					'Ja: Dere avtaler en tid.',
					'Ikke nå: Spør kommunen når dere kan snakke sammen. Det kommer ingen samtale etter denne.',
					'Nei takk: Pakkeforløpet slutter. [Oppfølgingen fortsetter](tilbakefall-og-slutt#goes-on).'
				]
			]
		},
		{
			id: 'change',
			heading: 'Kan du ombestemme deg?',
			body: [
				'Ja. Sa du nei, kan du likevel få samtalen senere. Sa du ja, kan du likevel si nei.',
				'Ring den som har gitt deg timen, eller si det når dere møtes. Endre svaret i [Min vei](/min-vei) også.'
			]
		},
		{
			id: 'others',
			heading: 'Hva om en annen svarer for deg?',
			body: [
				'Fyller en [pårørende](=parorende) ut skjemaet for en voksen som ikke kan selv? Da spør ikke Hjemvei om ja eller nei. Det snakker dere med helsepersonell om.'
			]
		}
	],
	sources: [source.ostfold, source.helsebiblioteket, source.procedure],
	checked
};
