import type { ReadPage } from '../page.ts';
import { checked, source } from './sources.ts';

export const page: ReadPage = {
	part: 'pathway',
	order: 50,
	title: 'Slik kan du førebu deg',
	short: 'Eit skjema på fem minutt, og andre måtar',
	lead: 'Du kan kome som du er. Men svarer du på nokre spørsmål heime, blir det ofte lettare å seie det som betyr mest.',
	sections: [
		{
			id: 'form',
			heading: 'Svar på skjemaet heime',
			body: [
				'[Skjemaet](/forbered) tek omtrent fem minutt. Du svarer når det passar deg.',
				[
					'Først vel du eit tal frå 0 til 10. Det seier kor tungt du har hatt det den siste veka. Skjemaet kallar det [påkjenning](=pakjenning). Er det vanskeleg å velje? Ta det som er nærmast.',
					'Så kryssar du av for det som er vanskeleg. Du vel opptil tre ting å snakke om først.',
					'Til slutt kan du skrive med eigne ord.'
				],
				'Du kan hoppe over alt du vil, og ta pause når du vil. Svara ligg på telefonen til du sjølv [gir dei vidare](svarene).'
			]
		},
		{
			id: 'short',
			heading: 'Er det for mykje i dag?',
			body: [
				'Då kan du velje det korte skjemaet. Det tek omtrent to minutt.',
				'Har du ingen behov no, kan du svare berre det. Du får likevel spørsmål om du vil ha samtalen.'
			]
		},
		{
			id: 'helsenorge',
			heading: 'Har du fått skjemaet på Helsenorge?',
			body: [
				'Nokre sjukehus sender det der før den første samtalen. Har du svart der, treng du ikkje svare igjen her.'
			]
		},
		{
			id: 'paper',
			heading: 'Vil du heller skrive på papir?',
			body: [
				'Då kan du [skrive ut skjemaet](/skjema) og fylle det ut med penn. Har du ikkje skrivar? Be sjukehuset eller kommunen om eit skjema på papir.',
				'Før samtalane i kommunen sender dei deg ofte eit skjema. Ta det med deg.'
			]
		},
		{
			id: 'questions',
			heading: 'Skriv ned det du vil spørje om',
			body: [
				'I [Vegen min](/min-vei) er det plass til eigne spørsmål og stikkord. Ingen andre ser dei før du sjølv viser dei fram. Ein lapp er like bra.'
			]
		},
		{
			id: 'with',
			heading: 'Spør nokon om å bli med',
			body: [
				'To høyrer meir enn éin. Det kan vere ein [pårørande](=parorende), ein ven eller ein nabo. Dei kan også hjelpe deg med skjemaet.',
				'Den som blir med, kan lese [sida for pårørande](parorende). De kan også [svare frå kvar dykkar telefon](parorende#together).'
			]
		},
		{
			id: 'language',
			heading: 'Treng du tolk, eller vil du snakke samisk?',
			body: [
				'Ring den som har gitt deg timen, i god tid før samtalen. Du kan også krysse av for det i skjemaet, men då ser dei det først når du gir svara vidare. Helsetenesta bestiller [tolk](=tolk). Du betaler ikkje for det. Familien skal ikkje vere tolk.'
			]
		},
		{
			id: 'urgent',
			heading: 'Hastar det?',
			body: [
				'Då skal du ikkje vente til samtalen. Ingen følgjer med på det du skriv i skjemaet. Ring dei som behandlar deg, eller bruk [telefonnummera her](/hjelp).'
			]
		}
	],
	sources: [source.form, source.ostfold, source.procedure, source.interpreter],
	checked
};
