import { deployment } from '../deployment.ts';
import type { ReadPage } from '../page.ts';
import { checked, source } from './sources.ts';

const start = { diagnosis: 'diagnosen', pathway: 'starten av forløpet' }[deployment.countsFrom];

export const page: ReadPage = {
	part: 'pathway',
	order: 80,
	title: 'Hvis kreften kommer tilbake, og når forløpet slutter',
	tab: 'Når forløpet starter på nytt, eller slutter',
	short: 'Ny start ved tilbakefall, og hvem du spør etterpå',
	lead: 'Kommer kreften tilbake, starter pakkeforløpet på nytt. Ellers slutter det etter den tredje samtalen. Oppfølgingen slutter ikke.',
	sections: [
		{
			id: 'relapse',
			heading: 'Hva skjer hvis kreften kommer tilbake?',
			body: [
				'Ved [tilbakefall](=tilbakefall) får du tilbudet en gang til, med alle [de tre samtalene](samtalene).',
				'Det som er viktig for deg nå, kan være noe annet enn sist. Du svarer på nytt, eller lar det være.',
				'I [Min vei](/min-vei) kan du starte en ny vei. Den gamle kan du fortsatt lese.'
			]
		},
		{
			id: 'end',
			heading: 'Når slutter pakkeforløpet?',
			body: [
				`Det slutter etter den tredje samtalen. Da har det gått omtrent 12–18 måneder siden ${start}. Vil du ikke ha den samtalen, slutter forløpet da.`
			]
		},
		{
			id: 'goes-on',
			heading: 'Oppfølgingen fortsetter',
			body: [
				'Det er samtalene som er ferdige, ikke oppfølgingen av deg.',
				'Kontroller på sykehuset eller hos fastlegen følger sin egen plan.'
			]
		},
		{
			id: 'ask',
			heading: 'Hvem kan du spørre da?',
			body: [
				[
					'Fastlegen, når du får nye plager eller lurer på noe om helsen.',
					'[Kreftsykepleieren](=kreftsykepleier) eller [kreftkoordinatoren](=kreftkoordinator), hvis kommunen din har det.',
					'[Koordinerende enhet](=koordinerende-enhet) i kommunen, når du trenger hjelp fra flere.',
					'Avdelingen på sykehuset, hvis du fortsatt går til kontroll der.'
				],
				'Spør i den siste samtalen hvem du skal ringe. Skriv navnet og nummeret inn i [Min vei](/min-vei), så har du det der.',
				'Du trenger ikke vente til noen spør. Trenger du noe, så ta kontakt.'
			]
		}
	],
	sources: [source.helsedirektoratet, source.helsenorge, source.procedure],
	checked
};
