import type { Page } from '../page.ts';
import { themes } from '../themes.ts';
import { checked, sources } from '../pages/sources.ts';

export const page: Page = {
	title: 'Pakkeforløp hjem',
	lead: 'Et liv med kreft er mer enn behandling. Pakkeforløp hjem er tre samtaler om alt det andre: hverdagen, kroppen, tankene, jobben og de som står deg nær.',
	sections: [
		{
			id: 'what',
			heading: 'Hva det er',
			body: [
				'Hele navnet er «Pakkeforløp hjem for pasienter med kreft». Det er et tilbud i hele landet.',
				'I samtalene snakker du med helsepersonell om hvordan du har det, og hva du trenger utenom selve kreftbehandlingen. Sammen finner dere ut hva som bør følges opp, og hvem som gjør det.',
				'Det skal gi deg trygghet og gjøre det lettere å vite hva som skjer videre. Det som er viktig for deg, er utgangspunktet.'
			]
		},
		{
			id: 'who',
			heading: 'Hvem det er for',
			body: [
				'Tilbudet er for alle som har fått en kreftdiagnose:',
				[
					'både voksne og barn',
					'både når målet er å bli frisk, og når sykdommen ikke kan kureres',
					'også når kreften ble funnet ved en akutt innleggelse, eller mens du ble undersøkt for noe annet',
					'også ved tilbakefall. Da starter forløpet på nytt.'
				]
			]
		},
		{
			id: 'conversations',
			heading: 'De tre samtalene',
			body: [
				{
					stops: [
						{ id: 'one', title: 'På sykehuset', when: 'etter at du har fått diagnosen' },
						{ id: 'two', title: 'I kommunen, første gang', when: 'omtrent 3–4 måneder etter diagnosen' },
						{ id: 'three', title: 'I kommunen, andre gang', when: 'omtrent 12–18 måneder etter diagnosen' }
					],
					home: 'Da avsluttes pakkeforløpet. Oppfølgingen du trenger, fortsetter.'
				},
				'Tidene er omtrentlige. De er ikke frister. Noen steder regner de fra diagnosen, andre steder fra dagen forløpet startet.',
				'Samtalen skal holdes når det passer med helsen din. På sykehuset legges den helst til en dag du skal dit uansett.',
				'På sykehuset kan du møte en lege, en sykepleier eller en forløpskoordinator. I kommunen kan det være fastlegen, en kreftsykepleier, en kreftkoordinator eller en annen. Det er ulikt fra sted til sted.',
				'Helsepersonell kaller samtalene «samhandlingspunkter» og det dere gjør der «behovskartlegging».'
			]
		},
		{
			id: 'themes',
			heading: 'Dette kan dere snakke om',
			body: ['Du velger hva du vil ta opp. Dette er temaene:', themes.map(({ text }) => text.nb)]
		},
		{
			id: 'choice',
			heading: 'Du bestemmer',
			body: [
				'Det er frivillig. Til hver samtale kan du svare ja, ikke nå eller nei takk. Du kan ombestemme deg.',
				'Sier du nei nå, kan du likevel si ja senere. Du velger selv hvilke opplysninger du gir.',
				'Du kan ha med deg noen, for eksempel en pårørende eller en venn. Kan de ikke komme, kan du spørre om de kan være med digitalt.',
				'Trenger du tolk, eller vil du snakke samisk? Si fra før samtalen.'
			]
		},
		{
			id: 'prepare',
			heading: 'Før samtalen',
			body: [
				'Før hver samtale kan du fylle ut et skjema om hvordan du har det. Da blir det lettere å snakke om det som betyr mest.',
				'Noen sykehus sender skjemaet på Helsenorge før den første samtalen. Har du svart der, trenger du ikke svare igjen her.',
				'I Hjemvei fyller du ut skjemaet på din egen telefon, når det passer deg. Du kan ta pauser, og du kan hoppe over det du vil.'
			]
		},
		{
			id: 'answers',
			heading: 'Hva som skjer med svarene',
			body: [
				'Svarene ligger på telefonen din til du selv viser dem fram med en kode. Ingen følger med på det du skriver, og ingen svarer deg i appen.',
				'Det helsepersonell leser, kan bli en del av journalen din.',
				'Etter samtalen på sykehuset skriver sykehuset en kort oppsummering. Den kan sendes til kommunen du bor i, med kopi til fastlegen din, så de kan følge deg opp. I Hjemvei kan du svare ja eller nei til det. Du kan også ta det i samtalen.',
				'Sier du nei til samtaler både på sykehuset og i kommunen, skal det heller ikke sendes noen oppsummering.'
			]
		},
		{
			id: 'rights',
			heading: 'Godt å vite om',
			body: [
				[
					'Trenger du hjelp fra flere tjenester over lang tid? Da kan du ha rett til en individuell plan og en koordinator. Planen lages bare hvis du ønsker den.',
					'Ved alvorlig sykdom over noe tid kan du ha rett til en egen kontaktlege på sykehuset.',
					'Har du barn under 18 år? Helsepersonell skal bidra til at barna får informasjonen og hjelpen de trenger.'
				]
			]
		},
		{
			id: 'ask',
			heading: 'Hvem du kan spørre',
			body: [
				'På sykehuset: avdelingen som behandler deg.',
				'I kommunen: spør om hvem som er kontaktpunktet for pakkeforløpet. Det kan være fastlegen, kreftsykepleieren, kreftkoordinatoren, koordinerende enhet eller kontoret som tildeler tjenester.'
			]
		}
	],
	sources,
	checked
};
