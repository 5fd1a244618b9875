import type { ReadPage } from '../page.ts';
import { checked, source } from './sources.ts';

export const page: ReadPage = {
	part: 'pathway',
	order: 20,
	title: 'Hvem er det for?',
	short: 'For alle som har fått kreft, barn og voksne',
	lead: 'Tilbudet er for alle som har fått kreft. Det gjelder hele landet, for barn og voksne.',
	sections: [
		{
			id: 'everyone',
			heading: 'Gjelder det deg?',
			body: [
				'Ja, hvis du har fått kreft. Det gjelder også i disse tilfellene:',
				[
					'Du får behandling for å bli frisk.',
					'Sykdommen kan ikke kureres, og du får [lindrende behandling](=lindrende-behandling).',
					'Du er med i et annet pakkeforløp for kreft.',
					'Du kom akutt til sykehuset, og der fant de kreften.',
					'Du ble undersøkt for noe annet, og da fant de kreften.',
					'Kreften har kommet tilbake. Da [starter forløpet på nytt](tilbakefall-og-slutt).'
				]
			]
		},
		{
			id: 'serious',
			heading: 'Hva om sykdommen ikke kan kureres?',
			body: [
				'Tilbudet er like mye for deg. Samtalene handler om livet nå, og om det som er viktig for deg.',
				'Samtalen skal være når det passer med helsen din. Du kan [si ja, ikke nå eller nei takk](ja-eller-nei).'
			]
		},
		{
			id: 'children',
			heading: 'Hva om det er et barn som er sykt?',
			body: [
				'Tilbudet gjelder barn også. Er du mor, far eller en annen som har ansvar for barnet? Les [siden for foreldre](foreldre).',
				'Er du ung og selv syk? Les [siden for deg som er ung](ung).'
			]
		},
		{
			id: 'relatives',
			heading: 'Er du pårørende?',
			body: [
				'Den som er syk, kan ta deg med i samtalene. Det står mer på [siden for pårørende](parorende). [Pårørende](=parorende) kan være familie, en venn eller andre.'
			]
		},
		{
			id: 'ask',
			heading: 'Har ingen spurt deg?',
			body: [
				'Da kan du spørre selv. Si at du gjerne vil ha samtalen i Pakkeforløp hjem.',
				[
					'På sykehuset: Spør avdelingen som behandler deg.',
					'I kommunen: Spør fastlegen, eller ring kommunen og spør hvem som er [kontaktpunkt](=kontaktpunkt) for Pakkeforløp hjem.'
				],
				'I kommunen kan det være en [kreftsykepleier](=kreftsykepleier), en [kreftkoordinator](=kreftkoordinator), [koordinerende enhet](=koordinerende-enhet) eller [forvaltningskontoret](=forvaltningskontor). Det er ulikt fra sted til sted.'
			]
		}
	],
	sources: [source.helsenorge, source.helsedirektoratet, source.nordland, source.procedure],
	checked
};
