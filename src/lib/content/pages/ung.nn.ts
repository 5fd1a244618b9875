import type { ReadPage } from '../page.ts';
import { number } from './facts.ts';
import { checked, source } from './sources.ts';

export const page: ReadPage = {
	part: 'young',
	order: 20,
	title: 'Til deg som er ung',
	short: 'Kva du bestemmer, og kven som får sjå svara',
	lead: 'Du har kreft, eller har hatt det. Du får tilbod om tre samtalar om alt det andre i livet.',
	sections: [
		{
			id: 'what',
			heading: 'Kva du kan ta opp',
			body: [
				'Skule. Vener. Kjærast og sex. Trening. Pengar. Tankar du ikkje blir kvitt. At ingen skjønar kor sliten du er. Alt er lov.',
				'Den første samtalen er på sjukehuset. Dei to neste er i kommunen du bur i. Her står [alle temaa](temaene).',
				'Det er frivillig. Er du under 16, finn du ut av det saman med foreldra dine.'
			]
		},
		{
			id: '16-17',
			heading: 'Er du 16 eller 17 år?',
			body: [
				'Då svarer du sjølv. [Begynn på skjemaet](/forbered), og vel «Eg svarer sjølv». Gjer det gjerne på eigen telefon. Då ser ingen svara før du viser dei fram.',
				'Du bestemmer i hovudsak sjølv over helsa di. Foreldra dine får ikkje vite alt. Men fram til du er 18, kan dei få vite det dei må for å ta vare på deg. Lurer du på kva det er, så spør legen.'
			]
		},
		{
			id: '12-15',
			heading: 'Er du mellom 12 og 15 år?',
			body: [
				'Då svarer du saman med ein vaksen. Vel «Eg svarer for barnet mitt», for det heiter det her. Men det er svara dine som tel mest.',
				'Er de usamde? Skriv det du meiner under «Kva seier barnet sjølv?». Det står «barnet» der også. Det er deg.',
				'Helsepersonell skal høyre på deg. Det du meiner, skal ha stor vekt.'
			]
		},
		{
			id: 'alone',
			heading: 'Dersom du vil seie noko utan foreldra dine',
			body: [
				'Kryss av for at du vil ha tid åleine med den som leier samtalen. Du kan også seie det når du kjem.',
				'Er du 12–15 år, har skjemaet ei eiga side for deg: «Din tur». Der kan du svare åleine. Les det som står på sida, før du skriv.',
				'Elles ser dei det du skriv, når de sit med same telefonen.',
				'Frå du er 12, kan du be om at noko ikkje blir sagt til foreldra dine. Sei kvifor. Har du ein god grunn, skal dei respektere det. Men det foreldra må vite for å ta vare på deg, får dei vite.'
			]
		},
		{
			id: 'answers',
			heading: 'Kva som skjer med svara',
			body: [
				'Dei ligg på telefonen til du gir dei vidare. Ingen sit og følgjer med på det du skriv. Det helsepersonell les, kan bli skrive i journalen din.',
				'Du kan hoppe over alt du vil. Du kan ta pause. Og du kan ta med ein ven i samtalen.'
			]
		},
		{
			id: 'help',
			heading: 'Nokon å snakke med',
			body: [
				[
					`Kors på halsen, ${number('children-talk')}: for deg under 18.`,
					`Alarmtelefonen for barn og unge, ${number('children-alarm')}: når du ikkje har det trygt.`,
					'Ung Kreft: møt andre frå 15 år og oppover som veit korleis det er.',
					'Helsesjukepleiaren på skulen.'
				],
				`Hastar det, ring legevakta på ${number('out-of-hours')}. Står det om liv, ring ${number('emergency')}. Her er [fleire nummer](/hjelp).`
			]
		}
	],
	sources: [
		source.helsedirektoratet,
		source.ostfold,
		source.from16,
		source.under18,
		source.childSelf,
		source.childRights,
		source.youngCancer
	],
	checked
};
