import { deployment } from '../deployment.ts';
import { pakjenning } from '../packs/pakjenning.ts';
import { temaer } from '../packs/temaer.ts';
import type { ReadPage } from '../page.ts';
import { placeholders } from './facts.ts';

const { deployer } = deployment;

export const page: ReadPage = {
	part: 'about',
	order: 10,
	title: 'Om Heimveg',
	short: 'Kva appen gjer og ikkje gjer, og kven som står bak',
	lead: 'Heimveg hjelper deg å førebu samtalane i Pakkeforløp heim, på eigen telefon.',
	sections: [
		{
			id: 'what',
			heading: 'Kva Heimveg gjer',
			body: [
				[
					'Du kan lese om samtalane og om kva du kan seie ja eller nei til.',
					'Du kan svare i ro før samtalen, og stadfeste svara når du er klar.',
					'Du kan vise ein kode. Med den kan helsepersonell opne svara. Utan nett kan du vise alle svara i ein QR-kode.',
					'Du kan halde orden på samtalane under [Vegen min](/min-vei).'
				],
				'Alt verkar utan innlogging. Etter første besøket kan du lese og svare utan nett.'
			]
		},
		{
			id: 'not',
			heading: 'Kva Heimveg ikkje gjer',
			body: [
				[
					'Heimveg gir ikkje råd om behandling, og vurderer ikkje svara dine.',
					'Heimveg varslar ingen. Ingen følgjer med på det du skriv.',
					'Heimveg er ikkje ein måte å få kontakt med helsetenesta på.',
					'Heimveg er ikkje Helsenorge, og ikkje journalen din.'
				],
				'Treng du hjelp no, så ring. Her er [nummera](/hjelp).'
			]
		},
		{
			id: 'who',
			heading: 'Kven som står bak',
			body: [
				`Det er ${deployer.name} som har teke i bruk Heimveg her, og som har ansvaret.`,
				`Lurer du på noko om appen? Skriv til ${deployer.email}. Ikkje skriv om helsa di i e-posten.`,
				...placeholders('nn')
			]
		},
		{
			id: 'words',
			heading: 'Kven som eig orda',
			body: [
				`«${pakjenning.title.nn}»: ${pakjenning.notice.nn}`,
				`«${temaer.title.nn}»: ${temaer.notice.nn}`,
				'Programkoden til Heimveg er open, og alle kan bruke han (MIT-lisens). Det gjeld ikkje ord som andre eig.',
				'Det du les om pakkeforløpet, er skrive for Heimveg. Nedst på kvar side står kjeldene, og når dei sist vart sjekka.'
			]
		},
		{
			id: 'more',
			heading: 'Les meir',
			body: [
				[
					'[Personvern](personvern): kven som har ansvaret, og kva du har rett til',
					'[Lagring](lagring): kva som ligg kvar, og korleis du slettar det',
					'[Tilgjenge](tilgjengelighet): kva som er testa, og kvar du seier frå'
				]
			]
		}
	],
	sources: []
};
