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
				'Du svarar på din eigen telefon, stadfestar svara og viser ein kode til den du skal snakke med. Helsepersonellet bruker koden til å opne svara.',
				'Heimveg vurderer ikkje svara, gir ikkje råd og varslar ingen. Appen er ikkje ein måte å få kontakt med helsetenesta på.'
			]
		},
		{
			id: 'where',
			heading: 'Kva som blir lagra, og kvar',
			body: [
				[
					'På telefonen din: det du svarar, og det du har stadfesta. Det ligg der til du slettar det. Nettlesaren kan også slette det, særleg om det er lenge sidan du var her.',
					'På tenaren: svara i låst form, frå du lagar ein kode og til dei er henta, du tek dei tilbake, eller koden går ut. Det er aldri meir enn 14 dagar. Tenaren har ikkje nøkkelen og kan ikkje lese svara.',
					'Hos helsepersonellet: svara er opne medan dei arbeider med dei, og blir sletta frå nettlesaren når dei tømmer eller lukkar han, seinast etter tre timar utan bruk. Det dei skriv i journalen eller lagrar som fil, følgjer reglane der.'
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
					'ikkje noko fødselsnummer'
				],
				'Når noko blir sendt, ser tenaren adressa til nettet du bruker. Ho blir brukt der og då for å stoppe misbruk og blir ikkje lagra.'
			]
		},
		{
			id: 'key',
			heading: 'Koden er nøkkelen',
			body: [
				'Den som har koden, kan hente svara. Vis han berre til den du vil skal lese dei. Når svara er henta, verkar ikkje koden meir.',
				'Du kan ta svara tilbake så lenge dei ikkje er henta. Er dei henta, er det reglane for journalen som gjeld. Du har rett til innsyn i han.'
			]
		},
		{
			id: 'confirm',
			heading: 'Kva det betyr å stadfeste',
			body: [
				'Når du stadfestar, blir svara merkte slik at ein kan sjå om dei er endra etterpå, og at dei kjem frå same telefon. Det viser ikkje kven du er, og det er ikkje eit løyve til noko.'
			]
		},
		{
			id: 'phone',
			heading: 'Pass på telefonen',
			body: [
				'Den som kan opne telefonen din, kan også opne Heimveg. Bruk skjermlås. På ein telefon du låner, bør du slette alt når du er ferdig.'
			]
		},
		{
			id: 'words',
			heading: 'Kven som eig orda',
			body: [
				`«${pakjenning.title.nn}»: ${pakjenning.notice.nn}`,
				`«${temaer.title.nn}»: ${temaer.notice.nn}`,
				'Koden bak Heimveg er open og kan brukast fritt (MIT-lisens). Lisensen gjeld ikkje ord som andre eig.'
			]
		}
	],
	sources: []
};
