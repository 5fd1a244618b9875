import { temaer } from '../packs/temaer.ts';
import type { ReadPage } from '../page.ts';
import { checked, source } from './sources.ts';

export const page: ReadPage = {
	part: 'young',
	order: 10,
	title: 'Til foreldre når eit barn har kreft',
	tab: 'Til foreldre',
	short: 'Kven som svarer, og kva barnet kan ha for seg sjølv',
	lead: 'Pakkeforløp heim er også for barn. Alderen avgjer kven som svarer på skjemaet.',
	sections: [
		{
			id: 'ages',
			heading: 'Kven som svarer',
			body: [
				{
					terms: [
						{
							id: 'under-12',
							term: 'Under 12 år: du svarer',
							text: [
								'Svar slik du ser det. Under «Kva seier barnet sjølv?» kan du skrive det barnet seier, slik barnet seier det.',
								'Barn skal få seie kva dei meiner. Det gjeld alltid frå 7 år, og før det når barnet kan meine noko om saka.'
							]
						},
						{
							id: '12-15',
							term: '12–15 år: de svarer saman',
							text: [
								'De sit med éin telefon. Det er svara til barnet som tel mest. Meiner de ulike ting, kan barnet seie sitt under «Kva seier barnet sjølv?». Barnet får også ei eiga side, «Din tur».',
								'Frå 12 år skal det leggjast stor vekt på kva barnet meiner.'
							]
						},
						{
							id: '16-17',
							term: '16–17 år: ungdommen svarer sjølv',
							text: [
								'Frå 16 år bestemmer ein i hovudsak over eiga helse. Då vel ungdommen «Eg svarer sjølv» og får same skjemaet som vaksne. La ungdommen lese [sida for unge](ung).'
							]
						}
					]
				},
				'Vel «Eg svarer for barnet mitt» når du [begynner på skjemaet](/forbered). Så spør appen om alderen.'
			]
		},
		{
			id: 'themes',
			heading: 'Barn under 16 år får enklare spørsmål',
			body: [
				'Lista for vaksne er ikkje laga for barn. Barn får eit tal frå 0 til 10 og 13 tema:',
				temaer.groups.flatMap(({ items }) => items.map(({ text }) => text.nn)),
				'Nokre tema passar ikkje for små barn. De kan hoppe over alt de vil.'
			]
		},
		{
			id: 'private',
			heading: 'Barnet kan ha noko for seg sjølv',
			body: [
				'Barnet kan krysse av for tid åleine med den som leier samtalen. La det vere greitt. Noko er lettare å seie når mamma og pappa ikkje høyrer på.',
				'Er barnet 12–15 år, har skjemaet ei eiga side for barnet: «Din tur». Appen viser deg ikkje det barnet svarer der. Alt anna på telefonen kan du sjå. Skal barnet vere heilt sikkert på at du ikkje ser det, bør det seie det i samtalen.',
				'Til vanleg får foreldre vite om helsa til barnet fram til det er 16 år. Men frå 12 år kan barnet be om at noko ikkje blir sagt vidare. Har barnet ein god grunn, skal helsepersonell respektere det. Det du må vite for å ta vare på barnet, får du alltid vite.'
			]
		},
		{
			id: 'one-parent',
			heading: 'Du svarer berre for deg og barnet',
			body: [
				'Du svarer ikkje for den andre forelderen. Svara er heller ikkje eit samtykke frå dykk begge. Må begge seie ja til noko, tek helsepersonell det opp med dykk.'
			]
		},
		{
			id: 'help',
			heading: 'Hjelp til familien',
			body: [
				[
					'Barnekreftforeningen har foreldre og sysken som sjølve har opplevd barnekreft, og som du kan snakke med.',
					'Sysken har også rett på informasjon. Les om [barn i familien](barn-som-parorende).',
					'De kan ha rett til [barnekoordinator](=barnekoordinator) og [individuell plan](=individuell-plan). Les om [rettar](rettigheter).',
					'Du treng også nokon. Sjå [hjelp til deg som står nær](hjelp-til-parorende).'
				],
				'Har barnet feber, tung pust eller blir dårlegare? Ikkje vent til samtalen. Ring avdelinga, eller sjå [kven du kan ringje](/hjelp).'
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
