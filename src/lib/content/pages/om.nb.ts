import { deployment } from '../deployment.ts';
import { pakjenning } from '../packs/pakjenning.ts';
import { temaer } from '../packs/temaer.ts';
import type { ReadPage } from '../page.ts';
import { placeholders } from './facts.ts';

const { deployer } = deployment;

export const page: ReadPage = {
	part: 'about',
	order: 10,
	title: 'Om Hjemvei',
	short: 'Hva appen gjør og ikke gjør, og hvem som står bak',
	lead: 'Hjemvei hjelper deg å forberede samtalene i Pakkeforløp hjem, på din egen telefon.',
	sections: [
		{
			id: 'what',
			heading: 'Hva Hjemvei gjør',
			body: [
				[
					'Du kan lese om samtalene og om hva du kan si ja eller nei til.',
					'Du kan svare i ro før samtalen, og bekrefte svarene når du er klar.',
					'Du kan vise en kode. Med den kan helsepersonell åpne svarene. Uten nett kan du vise alle svarene i en QR-kode.',
					'Du kan holde orden på samtalene under [Min vei](/min-vei).'
				],
				'Alt virker uten innlogging. Etter første besøk kan du lese og svare uten nett.'
			]
		},
		{
			id: 'not',
			heading: 'Hva Hjemvei ikke gjør',
			body: [
				[
					'Hjemvei gir ikke råd om behandling, og vurderer ikke svarene dine.',
					'Hjemvei varsler ingen. Ingen følger med på det du skriver.',
					'Hjemvei er ikke en måte å få kontakt med helsetjenesten på.',
					'Hjemvei er ikke Helsenorge, og ikke journalen din.'
				],
				'Trenger du hjelp nå, så ring. Her er [numrene](/hjelp).'
			]
		},
		{
			id: 'who',
			heading: 'Hvem som står bak',
			body: [
				`Det er ${deployer.name} som har tatt i bruk Hjemvei her, og som har ansvaret.`,
				`Lurer du på noe om appen? Skriv til ${deployer.email}. Ikke skriv om helsen din i e-posten.`,
				...placeholders('nb')
			]
		},
		{
			id: 'words',
			heading: 'Hvem som eier ordene',
			body: [
				`«${pakjenning.title.nb}»: ${pakjenning.notice.nb}`,
				`«${temaer.title.nb}»: ${temaer.notice.nb}`,
				'Programkoden til Hjemvei er åpen, og alle kan bruke den (MIT-lisens). Det gjelder ikke ord som andre eier.',
				'Det du leser om pakkeforløpet, er skrevet for Hjemvei. Nederst på hver side står kildene, og når de sist ble sjekket.'
			]
		},
		{
			id: 'more',
			heading: 'Les mer',
			body: [
				[
					'[Personvern](personvern): hvem som har ansvaret, og hva du har rett til',
					'[Lagring](lagring): hva som ligger hvor, og hvordan du sletter det',
					'[Tilgjengelighet](tilgjengelighet): hva som er testet, og hvor du sier fra'
				]
			]
		}
	],
	sources: []
};
