import type { ReadPage } from '../page.ts';
import { number } from './facts.ts';
import { checked, source } from './sources.ts';

export const page: ReadPage = {
	part: 'young',
	order: 20,
	title: 'Til deg som er ung',
	short: 'Hva du bestemmer, og hvem som får se svarene',
	lead: 'Du har kreft, eller har hatt det. Du får tilbud om tre samtaler om alt det andre i livet.',
	sections: [
		{
			id: 'what',
			heading: 'Hva du kan ta opp',
			body: [
				'Skole. Venner. Kjæreste og sex. Trening. Penger. Tanker du ikke blir kvitt. At ingen skjønner hvor sliten du er. Alt er lov.',
				'Den første samtalen er på sykehuset. De to neste er i kommunen du bor i. Her står [alle temaene](temaene).',
				'Det er frivillig. Er du under 16, finner du ut av det sammen med foreldrene dine.'
			]
		},
		{
			id: '16-17',
			heading: 'Er du 16 eller 17 år?',
			body: [
				'Da svarer du selv. [Begynn på skjemaet](/forbered), og velg «Jeg svarer selv». Gjør det gjerne på din egen telefon. Da ser ingen svarene før du viser dem fram.',
				'Du bestemmer i hovedsak over din egen helse. Foreldrene dine får ikke vite alt. Men fram til du er 18, kan de få vite det de må for å ta vare på deg. Lurer du på hva det er, så spør legen.'
			]
		},
		{
			id: '12-15',
			heading: 'Er du mellom 12 og 15 år?',
			body: [
				'Da svarer du sammen med en voksen. Velg «Jeg svarer for barnet mitt», for det heter det her. Men det er dine svar som teller mest.',
				'Er dere uenige? Skriv det du mener under «Hva sier barnet selv?». Det står «barnet» der også. Det er deg.',
				'Helsepersonell skal høre på deg. Det du mener, skal ha stor vekt.'
			]
		},
		{
			id: 'alone',
			heading: 'Hvis du vil si noe uten foreldrene dine',
			body: [
				'Kryss av for at du vil ha tid alene med den som leder samtalen. Du kan også si det når du kommer.',
				'Er du 12–15 år, har skjemaet en egen side for deg: «Din tur». Der kan du svare alene. Les det som står på siden, før du skriver.',
				'Ellers ser de det du skriver, når dere sitter med samme telefon.',
				'Fra du er 12, kan du be om at noe ikke blir sagt til foreldrene dine. Si hvorfor. Har du en god grunn, skal de respektere det. Men det foreldrene må vite for å ta vare på deg, får de vite.'
			]
		},
		{
			id: 'answers',
			heading: 'Hva som skjer med svarene',
			body: [
				'De ligger på telefonen til du gir dem videre. Ingen sitter og følger med på det du skriver. Det helsepersonell leser, kan bli skrevet i journalen din.',
				'Du kan hoppe over alt du vil. Du kan ta pause. Og du kan ta med en venn i samtalen.'
			]
		},
		{
			id: 'help',
			heading: 'Noen å snakke med',
			body: [
				[
					`Kors på halsen, ${number('children-talk')}: for deg under 18.`,
					`Alarmtelefonen for barn og unge, ${number('children-alarm')}: når du ikke har det trygt.`,
					'Ung Kreft: møt andre fra 15 år og oppover som vet hvordan det er.',
					'Helsesykepleieren på skolen.'
				],
				`Haster det, ring legevakten på ${number('out-of-hours')}. Står det om liv, ring ${number('emergency')}. Her er [flere numre](/hjelp).`
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
