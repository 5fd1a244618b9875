import type { ReadPage } from '../page.ts';
import { checked, source } from './sources.ts';

export const page: ReadPage = {
	part: 'relatives',
	order: 10,
	title: 'Til deg som er pårørende',
	short: 'Bli med på samtalen, hjelp til med å svare, eller si hvordan du ser det',
	lead: 'Du kan være med på samtalene når pasienten vil det. Du kan også hjelpe til med å svare på forhånd.',
	sections: [
		{
			id: 'join',
			heading: 'Du kan være med på samtalen',
			body: [
				'Pasienten velger hvem som blir med. Det kan være en i familien, en venn eller en annen som står nær.',
				'Kan du ikke komme? Da kan dere spørre om du kan være med på video eller telefon. Si fra i god tid, så rekker de å ordne det.',
				'Du kan lese mer om [hva samtalene er](samtalene), og [hva dere kan snakke om](temaene).'
			]
		},
		{
			id: 'together',
			heading: 'Dere kan svare sammen',
			body: [
				'Sett dere ned med én telefon. [Begynn på skjemaet](/forbered), og velg «Vi svarer sammen». Du kan lese høyt og trykke. Det er pasientens svar som teller. La pasienten se over svarene til slutt.',
				'Er dere ikke på samme sted? Da kan pasienten [ha deg med](/sammen) fra din egen telefon. Du får en lenke og spør om å få være med. Pasienten sier ja, og velger hva du får gjøre.',
				[
					'Du kan lese om samtalene og skrive egne spørsmål.',
					'Du kan se svarene mens de blir fylt ut.',
					'Du kan hjelpe til med å svare. Bare pasienten kan bekrefte.'
				],
				'Ring hverandre gjerne mens dere svarer. Dere ser hvem som har svart hva. Mister en av dere nettet, kommer svarene på plass etterpå.',
				'Pasienten kan ta deg ut igjen når som helst. Du kan også slutte selv.'
			]
		},
		{
			id: 'apart',
			heading: 'Dere kan også svare hver for dere',
			body: [
				'Noen ganger ser to som står hverandre nær, ulikt på ting. Da kan dere svare på det samme, uten å se den andres svar. Ingen av dere har rett eller feil.',
				'Når begge vil, ser dere hva dere ser ulikt på. Det kan være en god start på en prat. Helsepersonell får det bare hvis begge sier ja.'
			]
		},
		{
			id: 'proxy',
			heading: 'Når en voksen ikke kan svare selv',
			body: [
				'Da kan du svare. Velg «Jeg svarer for en voksen». Svar slik du tror pasienten ville svart, ikke slik du selv har det.',
				[
					'Du får spørsmål om hvordan pasienten har det, og om hva som er viktig.',
					'Du blir ikke spurt om pasienten vil ha samtalene.',
					'Du blir heller ikke spurt om oppsummeringen kan sendes videre.',
					'Er du [verge](=verge), eller har du fullmakt? Da kan du si det. Appen kontrollerer det ikke.'
				],
				'Helsepersonell ser hvem som har svart. Over svarene står det «slik jeg tror pasienten ville svart».'
			]
		},
		{
			id: 'readable',
			heading: 'Pasienten kan lese det du skriver',
			body: [
				'Svarene ligger på telefonen dere bruker. Svarer dere sammen fra hver deres telefon, ligger de på begge. Spørsmål du skriver til samtalen, kan pasienten lese. De blir bare med når pasienten vil det. Det helsepersonell leser, kan bli en del av pasientens journal. Journalen kan pasienten be om å få se.',
				'Er det noe du vil ta opp alene? Skriv det ikke her. Be heller om å få snakke alene med helsepersonell.'
			]
		},
		{
			id: 'private',
			heading: 'Pasienten kan holde noe for seg selv',
			body: [
				'Pasienten kan merke svar med «ikke for pårørende». Da ber pasienten helsepersonell om å skjule svaret når du er med. Pasienten kan også be om tid alene i samtalen.',
				'På pasientens telefon står svaret der fortsatt. Svarer dere fra hver deres telefon, står det ikke på din. Helsepersonell har [taushetsplikt](=taushetsplikt). De forteller deg bare det pasienten sier ja til.'
			]
		},
		{
			id: 'own',
			heading: 'Du har også behov',
			body: [
				'Skjemaet handler om pasienten. Det spør ikke hvordan du har det. Men det kan være tungt å stå nær en som er syk.',
				'Se [hvor du selv kan få hjelp](hjelp-til-parorende). Er det barn i familien, kan du lese om [barn som pårørende](barn-som-parorende).'
			]
		}
	],
	sources: [source.ostfold, source.procedure, source.relatives],
	checked
};
