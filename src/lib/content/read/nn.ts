import type { Page } from '../page.ts';
import { themes } from '../themes.ts';
import { checked, sources } from '../pages/sources.ts';

export const page: Page = {
	title: 'Pakkeforløp heim',
	lead: 'Eit liv med kreft er meir enn behandling. Pakkeforløp heim er tre samtalar om alt det andre: kvardagen, kroppen, tankane, jobben og dei som står deg nær.',
	sections: [
		{
			id: 'what',
			heading: 'Kva det er',
			body: [
				'Heile namnet er «Pakkeforløp heim for pasientar med kreft». Det er eit tilbod i heile landet.',
				'I samtalane snakkar du med helsepersonell om korleis du har det, og kva du treng utanom sjølve kreftbehandlinga. Saman finn de ut kva som bør følgjast opp, og kven som gjer det.',
				'Det skal gi deg tryggleik og gjere det lettare å vite kva som skjer vidare. Det som er viktig for deg, er utgangspunktet.'
			]
		},
		{
			id: 'who',
			heading: 'Kven det er for',
			body: [
				'Tilbodet er for alle som har fått ein kreftdiagnose:',
				[
					'både vaksne og barn',
					'både når målet er å bli frisk, og når sjukdomen ikkje kan kurerast',
					'også når kreften vart funnen ved ei akutt innlegging, eller medan du vart undersøkt for noko anna',
					'også ved tilbakefall. Då startar forløpet på nytt.'
				]
			]
		},
		{
			id: 'conversations',
			heading: 'Dei tre samtalane',
			body: [
				{
					stops: [
						{ id: 'one', title: 'På sjukehuset', when: 'etter at du har fått diagnosen' },
						{ id: 'two', title: 'I kommunen, første gongen', when: 'omtrent 3–4 månader etter diagnosen' },
						{ id: 'three', title: 'I kommunen, andre gongen', when: 'omtrent 12–18 månader etter diagnosen' }
					],
					home: 'Då blir pakkeforløpet avslutta. Oppfølginga du treng, held fram.'
				},
				'Tidene er omtrentlege. Dei er ikkje fristar. Nokre stader reknar dei frå diagnosen, andre stader frå dagen forløpet starta.',
				'Samtalen skal haldast når det passar med helsa di. På sjukehuset blir han helst lagd til ein dag du skal dit uansett.',
				'På sjukehuset kan du møte ein lege, ein sjukepleiar eller ein forløpskoordinator. I kommunen kan det vere fastlegen, ein kreftsjukepleiar, ein kreftkoordinator eller ein annan. Det er ulikt frå stad til stad.',
				'Helsepersonell kallar samtalane «samhandlingspunkt» og det de gjer der «behovskartlegging».'
			]
		},
		{
			id: 'themes',
			heading: 'Dette kan de snakke om',
			body: ['Du vel kva du vil ta opp. Dette er temaa:', themes.map(({ text }) => text.nn)]
		},
		{
			id: 'choice',
			heading: 'Du bestemmer',
			body: [
				'Det er frivillig. Til kvar samtale kan du svare ja, ikkje no eller nei takk. Du kan ombestemme deg.',
				'Seier du nei no, kan du likevel seie ja seinare. Du vel sjølv kva for opplysningar du gir.',
				'Du kan ha med deg nokon, til dømes ein pårørande eller ein ven. Kan dei ikkje kome, kan du spørje om dei kan vere med digitalt.',
				'Treng du tolk, eller vil du snakke samisk? Sei frå før samtalen.'
			]
		},
		{
			id: 'prepare',
			heading: 'Før samtalen',
			body: [
				'Før kvar samtale kan du fylle ut eit skjema om korleis du har det. Då blir det lettare å snakke om det som betyr mest.',
				'Nokre sjukehus sender skjemaet på Helsenorge før den første samtalen. Har du svart der, treng du ikkje svare igjen her.',
				'I Heimveg fyller du ut skjemaet på din eigen telefon, når det passar deg. Du kan ta pausar, og du kan hoppe over det du vil.'
			]
		},
		{
			id: 'answers',
			heading: 'Kva som skjer med svara',
			body: [
				'Svara ligg på telefonen din til du sjølv viser dei fram med ein kode. Ingen følgjer med på det du skriv, og ingen svarer deg i appen.',
				'Det helsepersonell les, kan bli ein del av journalen din.',
				'Etter samtalen på sjukehuset skriv sjukehuset ei kort oppsummering. Ho kan sendast til kommunen du bur i, med kopi til fastlegen din, så dei kan følgje deg opp. I Heimveg kan du svare ja eller nei til det. Du kan også ta det i samtalen.',
				'Seier du nei til samtalar både på sjukehuset og i kommunen, skal det heller ikkje sendast noka oppsummering.'
			]
		},
		{
			id: 'rights',
			heading: 'Godt å vite om',
			body: [
				[
					'Treng du hjelp frå fleire tenester over lang tid? Då kan du ha rett til ein individuell plan og ein koordinator. Planen blir berre laga dersom du ønskjer han.',
					'Ved alvorleg sjukdom over noko tid kan du ha rett til ein eigen kontaktlege på sjukehuset.',
					'Har du barn under 18 år? Helsepersonell skal medverke til at barna får informasjonen og hjelpa dei treng.'
				]
			]
		},
		{
			id: 'ask',
			heading: 'Kven du kan spørje',
			body: [
				'På sjukehuset: avdelinga som behandlar deg.',
				'I kommunen: spør om kven som er kontaktpunktet for pakkeforløpet. Det kan vere fastlegen, kreftsjukepleiaren, kreftkoordinatoren, koordinerande eining eller kontoret som tildeler tenester.'
			]
		}
	],
	sources,
	checked
};
