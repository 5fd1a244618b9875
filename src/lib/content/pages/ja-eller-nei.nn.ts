import type { ReadPage } from '../page.ts';
import { checked, source } from './sources.ts';

export const page: ReadPage = {
	part: 'pathway',
	order: 70,
	title: 'Ja, ikkje no eller nei takk',
	short: 'Kva som skjer når du svarer, og når du ombestemmer deg',
	lead: 'Du bestemmer om du vil ha samtalane. Du får spørsmålet på nytt for kvar av dei, og du kan ombestemme deg.',
	sections: [
		{
			id: 'three',
			heading: 'Du kan svare tre ting',
			body: [
				[
					'Ja: Du vil ha samtalen.',
					'Ikkje no, spør meg igjen: Du vil vente, og få spørsmålet seinare.',
					'Nei takk: Du vil ikkje ha denne samtalen.'
				],
				'Svar i [Vegen min](/min-vei), så blir det med når du gir svara vidare. Ingen ser det før då. Du kan også seie det til den som spør deg.',
				'Samtalane kjem i tillegg til kreftbehandlinga.'
			]
		},
		{
			id: 'first',
			heading: 'Den første samtalen, på sjukehuset',
			body: [
				{
					terms: [
						{
							id: 'first-yes',
							term: 'Ja',
							text: [
								'De har samtalen. Etterpå skriv sjukehuset [ei kort oppsummering](svarene#hospital). Dei sender ho til kommunen og fastlegen berre dersom du seier ja til det.'
							]
						},
						{
							id: 'first-later',
							term: 'Ikkje no',
							text: [
								'Er du framleis på sjukehuset, bør dei spørje deg igjen der. Høyrer du ikkje noko, kan du [spørje sjølv](hvem-det-er-for#ask).',
								'Skal du heim først, eller vil du heller snakke med kommunen? Då kan sjukehuset skrive det til kommunen. Dei skriv også at de ikkje har snakka om kva du treng.'
							]
						},
						{
							id: 'first-no',
							term: 'Nei takk',
							text: [
								'Sjukehuset spør om du vil ha samtalar i kommunen seinare. Vil du det, kan sjukehuset seie frå til kommunen.',
								'Vil du ikkje ha samtalar nokon stad, sender sjukehuset inga oppsummering.'
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
					'Ja: De avtaler ei tid.',
					'Ikkje no: Kommunen spør igjen før den tredje samtalen.',
					'Nei takk: Kommunen spør om dei kan ta kontakt før den tredje.'
				]
			]
		},
		{
			id: 'third',
			heading: 'Den tredje samtalen, i kommunen',
			body: [
				[
					'Ja: De avtaler ei tid.',
					'Ikkje no: Spør kommunen når de kan snakke saman. Det kjem ingen samtale etter denne.',
					'Nei takk: Pakkeforløpet sluttar. [Oppfølginga held fram](tilbakefall-og-slutt#goes-on).'
				]
			]
		},
		{
			id: 'change',
			heading: 'Kan du ombestemme deg?',
			body: [
				'Ja. Sa du nei, kan du likevel få samtalen seinare. Sa du ja, kan du likevel seie nei.',
				'Ring den som har gitt deg timen, eller sei det når de møtest. Endre svaret i [Vegen min](/min-vei) også.'
			]
		},
		{
			id: 'others',
			heading: 'Kva om ein annan svarer for deg?',
			body: [
				'Fyller ein [pårørande](=parorende) ut skjemaet for ein vaksen som ikkje kan sjølv? Då spør ikkje Heimveg om ja eller nei. Det snakkar de med helsepersonell om.'
			]
		}
	],
	sources: [source.ostfold, source.helsebiblioteket, source.procedure],
	checked
};
