import { deployment } from '../deployment.ts';
import type { ReadPage } from '../page.ts';
import { checked, source } from './sources.ts';

const start = { diagnosis: 'diagnosen', pathway: 'starten av forløpet' }[deployment.countsFrom];

export const page: ReadPage = {
	part: 'pathway',
	order: 80,
	title: 'Dersom kreften kjem tilbake, og når forløpet sluttar',
	tab: 'Når forløpet startar på nytt, eller sluttar',
	short: 'Ny start ved tilbakefall, og kven du spør etterpå',
	lead: 'Kjem kreften tilbake, startar pakkeforløpet på nytt. Elles sluttar det etter den tredje samtalen. Oppfølginga sluttar ikkje.',
	sections: [
		{
			id: 'relapse',
			heading: 'Kva skjer dersom kreften kjem tilbake?',
			body: [
				'Ved [tilbakefall](=tilbakefall) får du tilbodet ein gong til, med alle [dei tre samtalane](samtalene).',
				'Det som er viktig for deg no, kan vere noko anna enn sist. Du svarer på nytt, eller lèt det vere.',
				'I [Vegen min](/min-vei) kan du starte ein ny veg. Den gamle kan du framleis lese.'
			]
		},
		{
			id: 'end',
			heading: 'Når sluttar pakkeforløpet?',
			body: [
				`Det sluttar etter den tredje samtalen. Då har det gått omtrent 12–18 månader sidan ${start}. Vil du ikkje ha den samtalen, sluttar forløpet då.`
			]
		},
		{
			id: 'goes-on',
			heading: 'Oppfølginga held fram',
			body: [
				'Det er samtalane som er ferdige, ikkje oppfølginga av deg.',
				'Kontrollar på sjukehuset eller hos fastlegen følgjer sin eigen plan.'
			]
		},
		{
			id: 'ask',
			heading: 'Kven kan du spørje då?',
			body: [
				[
					'Fastlegen, når du får nye plager eller lurer på noko om helsa.',
					'[Kreftsjukepleiaren](=kreftsykepleier) eller [kreftkoordinatoren](=kreftkoordinator), dersom kommunen din har det.',
					'[Koordinerande eining](=koordinerende-enhet) i kommunen, når du treng hjelp frå fleire.',
					'Avdelinga på sjukehuset, dersom du framleis går til kontroll der.'
				],
				'Spør i den siste samtalen kven du skal ringje. Skriv namnet og nummeret inn i [Vegen min](/min-vei), så har du det der.',
				'Du treng ikkje vente til nokon spør. Treng du noko, så ta kontakt.'
			]
		}
	],
	sources: [source.helsedirektoratet, source.helsenorge, source.procedure],
	checked
};
