import type { ReadPage } from '../page.ts';
import { checked, source } from './sources.ts';

export const page: ReadPage = {
	part: 'relatives',
	order: 10,
	title: 'Til deg som er pårørande',
	short: 'Bli med på samtalen, hjelp til med å svare, eller sei korleis du ser det',
	lead: 'Vil pasienten ha deg med, kan du vere med på samtalane. Du kan også hjelpe til med å svare på førehand.',
	sections: [
		{
			id: 'join',
			heading: 'Du kan vere med på samtalen',
			body: [
				'Pasienten vel kven som blir med. Det kan vere ein i familien, ein ven eller ein annan som står nær.',
				'Kan du ikkje kome? Då kan de spørje om du kan vere med på video eller telefon. Sei frå i god tid, så rekk dei å ordne det.',
				'Du kan lese meir om [kva samtalane er](samtalene), og [kva de kan snakke om](temaene).'
			]
		},
		{
			id: 'together',
			heading: 'De kan svare saman',
			body: [
				'Set dykk ned med éin telefon. [Begynn på skjemaet](/forbered), og vel «Vi svarer saman». Du kan lese høgt og trykkje. Det er svara til pasienten som tel. La pasienten sjå over svara til slutt.',
				'Er de ikkje på same staden? Då kan pasienten [ha deg med](/sammen) frå din eigen telefon. Du får ei lenkje og spør om å få vere med. Pasienten seier ja, og vel kva du får gjere.',
				[
					'Du kan lese om samtalane og skrive eigne spørsmål.',
					'Du kan sjå svara medan dei blir fylte ut.',
					'Du kan hjelpe til med å svare. Berre pasienten kan stadfeste.'
				],
				'Ring gjerne kvarandre medan de svarer. De ser kven som har svart kva. Mistar ein av dykk nettet, kjem svara på plass etterpå.',
				'Pasienten kan ta deg ut igjen når som helst. Du kan også slutte sjølv.'
			]
		},
		{
			id: 'apart',
			heading: 'De kan også svare kvar for dykk',
			body: [
				'Stundom ser to som står kvarandre nær, ulikt på ting. Då kan de svare på det same, utan å sjå kva den andre svarer. Ingen av dykk har rett eller feil.',
				'Når begge vil, ser de kva de ser ulikt på. Det kan vere ein god start på ein prat. Helsepersonell får det berre når begge seier ja.'
			]
		},
		{
			id: 'proxy',
			heading: 'Når ein vaksen ikkje kan svare sjølv',
			body: [
				'Då kan du svare. Vel «Eg svarer for ein vaksen». Svar slik du trur pasienten ville ha svart, ikkje slik du sjølv har det.',
				[
					'Du får spørsmål om korleis pasienten har det, og om kva som er viktig.',
					'Du blir ikkje spurd om pasienten vil ha samtalane.',
					'Du blir heller ikkje spurd om oppsummeringa kan sendast vidare.',
					'Er du [verje](=verge), eller har du fullmakt? Då kan du seie det. Appen kontrollerer det ikkje.'
				],
				'Helsepersonell ser kven som har svart. Over svara står det «slik eg trur pasienten ville ha svart».'
			]
		},
		{
			id: 'readable',
			heading: 'Pasienten kan lese det du skriv',
			body: [
				'Svara ligg på telefonen de bruker. Svarer de saman frå kvar dykkar telefon, ligg dei på begge. Spørsmål du skriv til samtalen, kan pasienten lese. Dei blir berre med når pasienten vil det. Det helsepersonell les, kan bli ein del av journalen til pasienten. Journalen kan pasienten be om å få sjå.',
				'Er det noko du vil ta opp åleine? Skriv det ikkje her. Be heller om å få snakke åleine med helsepersonell.'
			]
		},
		{
			id: 'private',
			heading: 'Pasienten kan halde noko for seg sjølv',
			body: [
				'Pasienten kan merkje svar med «ikkje for pårørande». Då ber pasienten helsepersonell om å skjule svaret når du er med. Pasienten kan også be om tid åleine i samtalen.',
				'På telefonen til pasienten står svaret der framleis. Svarer de frå kvar dykkar telefon, står det ikkje på din. Helsepersonell har [teieplikt](=taushetsplikt). Dei fortel deg berre det pasienten seier ja til.'
			]
		},
		{
			id: 'own',
			heading: 'Du har eigne behov også',
			body: [
				'Skjemaet handlar om pasienten. Det spør ikkje korleis du har det. Men det kan vere tungt å stå nær ein som er sjuk.',
				'Sjå [kvar du sjølv kan få hjelp](hjelp-til-parorende). Er det barn i familien, kan du lese om [barn som pårørande](barn-som-parorende).'
			]
		}
	],
	sources: [source.ostfold, source.procedure, source.relatives],
	checked
};
