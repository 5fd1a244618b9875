import { deployment } from '../deployment.ts';
import type { ReadPage } from '../page.ts';
import { checked, source } from './sources.ts';

const start = { diagnosis: 'diagnosen', pathway: 'starten av forløpet' }[deployment.countsFrom];

export const page: ReadPage = {
	part: 'pathway',
	order: 30,
	title: 'De tre samtalene',
	short: 'Når, hvor, hvem du møter, og hvor lenge det varer',
	lead: 'Først en samtale på sykehuset. Så to i kommunen du bor i. Du kan ha med deg noen hver gang.',
	sections: [
		{
			id: 'when',
			heading: 'Når er samtalene?',
			body: [
				{
					stops: [
						{ id: 'one', title: 'På sykehuset', when: 'etter at du har fått diagnosen' },
						{ id: 'two', title: 'I kommunen, første gang', when: `omtrent 3–4 måneder etter ${start}` },
						{ id: 'three', title: 'I kommunen, andre gang', when: `omtrent 12–18 måneder etter ${start}` }
					],
					home: 'Da slutter pakkeforløpet. Oppfølgingen du trenger, fortsetter.'
				},
				'Tidene er omtrentlige. De er ikke frister.',
				'Noen steder teller de fra dagen du fikk diagnosen. Andre steder teller de fra dagen forløpet startet. Spør hva som gjelder hos deg.',
				'I [Min vei](/min-vei) kan du skrive inn datoen og se omtrent når de to siste blir. Du kan også skjule tidene.'
			]
		},
		{
			id: 'health',
			heading: 'Hva om det ikke passer?',
			body: [
				'Samtalen skal være når det passer med helsen din. Er du dårlig eller sliten, kan dere finne en annen dag.',
				'På sykehuset legger de helst samtalen til en dag du skal dit uansett.'
			]
		},
		{
			id: 'hospital',
			heading: 'Hvem møter du på sykehuset?',
			body: [
				'Gjerne en lege eller en sykepleier. Det kan også være en [forløpskoordinator](=forlopskoordinator) eller andre. Sykehuset bestemmer hvem.',
				'Flytter de deg til et annet sykehus? Da bør sykehusene bli enige om hvem som tar samtalen.'
			]
		},
		{
			id: 'municipality',
			heading: 'Hvem møter du i kommunen?',
			body: [
				'Det kan være fastlegen, en [kreftsykepleier](=kreftsykepleier), en [kreftkoordinator](=kreftkoordinator) eller en annen. Det er ulikt fra sted til sted.',
				'Kommunen tar kontakt med deg når det nærmer seg. Noen steder ringer de, andre steder får du brev. Har du ikke hørt noe, kan du [spørre selv](hvem-det-er-for#ask).'
			]
		},
		{
			id: 'length',
			heading: 'Hvor lenge varer en samtale?',
			body: ['Ofte 45–60 minutter. Si fra hvis du trenger en pause, eller vil slutte før.']
		},
		{
			id: 'with',
			heading: 'Kan du ha med deg noen?',
			body: [
				'Ja. Ta gjerne med en [pårørende](=parorende) eller en venn. Kan de ikke komme, kan du spørre om de kan være med på video eller telefon.',
				'Du kan også be om å få snakke litt alene.'
			]
		},
		{
			id: 'after',
			heading: 'Hva skjer etter samtalen?',
			body: [
				'Dere blir enige om hva som skal følges opp, og hvem som gjør det. Les om [hva som skjer med svarene dine](svarene).',
				'Den du snakker med, kan gi deg det på telefonen, med en kode. Da står det under [Min vei](/min-vei), også uten nett: hva, hvem, når, og hvem du kan ringe.',
				'Skjer ikke det dere ble enige om? Ring og si fra. Du kan også si det i neste samtale.'
			]
		}
	],
	sources: [source.helsenorge, source.helsebiblioteket, source.ostfold, source.bodo, source.procedure],
	checked
};
