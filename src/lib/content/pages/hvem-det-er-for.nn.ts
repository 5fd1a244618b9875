import type { ReadPage } from '../page.ts';
import { checked, source } from './sources.ts';

export const page: ReadPage = {
	part: 'pathway',
	order: 20,
	title: 'Kven er det for?',
	short: 'For alle som har fått kreft, barn og vaksne',
	lead: 'Tilbodet er for alle som har fått kreft. Det gjeld i heile landet, for barn og vaksne.',
	sections: [
		{
			id: 'everyone',
			heading: 'Gjeld det deg?',
			body: [
				'Ja, dersom du har fått kreft. Det gjeld også når det er slik:',
				[
					'Du får behandling for å bli frisk.',
					'Sjukdommen kan ikkje kurerast, og du får [lindrande behandling](=lindrende-behandling).',
					'Du er med i eit anna pakkeforløp for kreft.',
					'Du kom akutt til sjukehuset, og der fann dei kreften.',
					'Du var til undersøking for noko anna, og då fann dei kreften.',
					'Kreften har kome tilbake. Då [startar forløpet på nytt](tilbakefall-og-slutt).'
				]
			]
		},
		{
			id: 'serious',
			heading: 'Kva om sjukdommen ikkje kan kurerast?',
			body: [
				'Tilbodet er like mykje for deg. Samtalane handlar om livet no, og om det som er viktig for deg.',
				'Samtalen skal vere når det passar med helsa di. Du kan [seie ja, ikkje no eller nei takk](ja-eller-nei).'
			]
		},
		{
			id: 'children',
			heading: 'Kva om det er eit barn som er sjukt?',
			body: [
				'Tilbodet gjeld barn også. Er du mor, far eller ein annan som har ansvar for barnet? Les [sida for foreldre](foreldre).',
				'Er du ung og sjølv sjuk? Les [sida for deg som er ung](ung).'
			]
		},
		{
			id: 'relatives',
			heading: 'Er du pårørande?',
			body: [
				'Den som er sjuk, kan ta deg med i samtalane. Det står meir på [sida for pårørande](parorende). [Pårørande](=parorende) kan vere familie, ein ven eller andre.'
			]
		},
		{
			id: 'ask',
			heading: 'Har ingen spurt deg?',
			body: [
				'Då kan du spørje sjølv. Sei at du gjerne vil ha samtalen i Pakkeforløp heim.',
				[
					'På sjukehuset: Spør avdelinga som behandlar deg.',
					'I kommunen: Spør fastlegen, eller ring kommunen og spør kven som er [kontaktpunkt](=kontaktpunkt) for Pakkeforløp heim.'
				],
				'I kommunen kan det vere ein [kreftsjukepleiar](=kreftsykepleier), ein [kreftkoordinator](=kreftkoordinator), [koordinerande eining](=koordinerende-enhet) eller [forvaltningskontoret](=forvaltningskontor). Det er ulikt frå stad til stad.'
			]
		}
	],
	sources: [source.helsenorge, source.helsedirektoratet, source.nordland, source.procedure],
	checked
};
