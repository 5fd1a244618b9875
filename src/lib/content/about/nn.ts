import { pakjenning } from '../packs/pakjenning.ts';
import { temaer } from '../packs/temaer.ts';
import type { Page } from '../page.ts';

export const page: Page = {
	title: 'Om Heimveg',
	lead: 'Heimveg hjelper deg å førebu samtalane i Pakkeforløp heim. Her står det kva som skjer med det du skriv.',
	sections: [
		{
			id: 'what',
			heading: 'Kva Heimveg gjer',
			body: [
				'Du fyller ut eit skjema på din eigen telefon, stadfestar svara og viser ein kode til den du skal snakke med. Med koden kan helsepersonell opne svara.',
				'Heimveg vurderer ikkje svara, gir ikkje råd og varslar ingen. Appen er ikkje ein måte å få kontakt med helsetenesta på.'
			]
		},
		{
			id: 'where',
			heading: 'Kva som blir lagra, og kvar',
			body: [
				[
					'På telefonen din: det du svarer, og det du har stadfesta. Det ligg der til du slettar det. Nettlesaren kan også slette det, særleg dersom det er lenge sidan du var her.',
					'Hos tenesta som formidlar svara: svara i låst form, frå du lagar ein kode til dei er henta, du tek dei tilbake, eller koden går ut. Koden varer i høgst 14 dagar. Tenesta har ikkje nøkkelen og kan ikkje lese svara.',
					'Hos helsepersonell: svara er opne medan dei arbeider med dei. Når helsepersonell tømmer eller lukkar fana, eller etter tre timar utan bruk, kan svara ikkje opnast igjen der. Det dei skriv i journalen eller lagrar som fil, følgjer reglane der.'
				]
			]
		},
		{
			id: 'not',
			heading: 'Kva som ikkje finst her',
			body: [
				[
					'inga innlogging og ingen konto',
					'ingen informasjonskapslar',
					'inga sporing eller måling av kva du gjer',
					'ingenting som blir henta frå andre nettstader',
					'ingen spørsmål om fødselsnummer'
				],
				'Når noko blir sendt, ser tenesta nettadressa du sender frå (IP-adressa). Ho blir berre brukt til å stoppe misbruk, og blir ikkje lagra.'
			]
		},
		{
			id: 'key',
			heading: 'Koden er nøkkelen',
			body: [
				'Den som har koden, kan hente svara. Vis han berre til den som skal lese dei. Når svara er henta, sluttar koden å verke.',
				'Du kan ta svara tilbake så lenge dei ikkje er henta. Er dei henta, er det reglane for journalen som gjeld. Du har rett til innsyn i han.'
			]
		},
		{
			id: 'confirm',
			heading: 'Kva det betyr å stadfeste',
			body: [
				'Når du stadfestar, set telefonen eit digitalt merke på svara. Merket viser om svara er endra etterpå. Svar frå same telefon kan kjennast att på merket. Det viser ikkje kven du er, og det er ikkje eit løyve til noko.'
			]
		},
		{
			id: 'phone',
			heading: 'Pass på telefonen',
			body: [
				'Den som kan opne telefonen din, kan også opne Heimveg. Bruk skjermlås. Låner du ein telefon, bør du slette alt når du er ferdig.'
			]
		},
		{
			id: 'words',
			heading: 'Kven som eig orda',
			body: [
				`«${pakjenning.title.nn}»: ${pakjenning.notice.nn}`,
				`«${temaer.title.nn}»: ${temaer.notice.nn}`,
				'Programkoden til Heimveg er open og kan brukast fritt (MIT-lisens). Lisensen gjeld ikkje ord som andre eig.'
			]
		}
	],
	sources: []
};
