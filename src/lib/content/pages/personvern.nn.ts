import { deployment } from '../deployment.ts';
import type { ReadPage } from '../page.ts';
import { placeholders } from './facts.ts';
import { checked, source } from './sources.ts';

const { deployer } = deployment;

export const page: ReadPage = {
	part: 'about',
	order: 20,
	title: 'Personvern',
	short: 'Kven som har ansvaret, kva som blir brukt til kva, og kva du har rett til',
	lead: 'Svara blir på telefonen din til du sjølv gir dei vidare, eller lèt nokon vere med. Heimveg har ingen konto, ingen informasjonskapslar og inga sporing.',
	sections: [
		{
			id: 'controller',
			heading: 'Kven som har ansvaret',
			body: [
				`${deployer.name} har ansvaret for Heimveg her, og er [behandlingsansvarleg](=behandlingsansvarlig).`,
				`Spør [personvernombodet](=personvernombud) om det du lurer på: ${deployer.privacyOfficer.email}. Du kan også skrive til ${deployer.email}. Ikkje skriv om helsa di i e-posten.`,
				'Sjukehuset eller kommunen du har samtalen med, har ansvaret for det dei skriv i journalen.',
				...placeholders('nn')
			]
		},
		{
			id: 'what',
			heading: 'Kva for opplysningar det gjeld',
			body: [
				[
					'Svara dine og det du skriv med eigne ord. Mykje av det handlar om helsa di.',
					'Namn, fødselsdato, telefon, kommune og fastlege, dersom du skriv det. Heimveg spør ikkje om fødselsnummer.',
					'Namnet på ein pårørande, dersom de skriv det, og det den pårørande sjølv skriv.',
					'Avtalar, notat og telefonnummer du legg inn under [Vegen min](/min-vei).',
					'Det de vart samde om i samtalane, når du hentar det.',
					'[IP-adressa](=ip-adresse) di, når telefonen snakkar med [serveren](=server).'
				],
				'Alt du skriv, er frivillig. Du kan få samtalen utan å bruke Heimveg.'
			]
		},
		{
			id: 'why',
			heading: 'Kva opplysningane blir brukte til',
			body: [
				'Svara skal hjelpe deg og den du snakkar med. Heimveg fraktar dei frå telefonen din til helsepersonell. Appen vurderer deg ikkje, og han tek ingen avgjerder om deg.'
			]
		},
		{
			id: 'grounds',
			heading: 'Kvifor det er lov',
			body: [deployer.grounds.nn]
		},
		{
			id: 'who-sees',
			heading: 'Kven som får sjå opplysningane',
			body: [
				'Den du gir svara til med kode, QR-kode, fil eller papir, kan lese dei. Ingen andre får dei frå Heimveg. Det helsepersonell les, kan bli ein del av journalen. Les om [kven som får vite kva](svarene).',
				'Har du [nokon med deg](/sammen), ser dei det du har valt at dei får sjå. Dei ser namna på kvarandre. Du ser når dei sist var her.',
				'Serveren tek vare på svara i låst form, og har ikkje nøkkelen. Det same gjeld det de vart samde om. Ingenting blir henta frå eller sendt til andre nettstader.',
				deployer.hosting.nn
			]
		},
		{
			id: 'how-long',
			heading: 'Kor lenge opplysningane blir lagra',
			body: [
				[
					'På telefonen: til du slettar dei, eller nettlesaren gjer det.',
					'På serveren: til svara er henta, du tek dei tilbake, eller koden går ut. Det er aldri meir enn 14 dagar.',
					'Det du deler med dei som er med: på serveren til du avsluttar, og høgst 30 dagar etter at nokon sist brukte det.',
					'Opne hos helsepersonell: til dei tømmer eller lukkar fana, og høgst tre timar utan bruk.',
					'I journalen: så lenge reglane for journalar seier.'
				],
				'Alt om [kva som ligg kvar](lagring), står på ei eiga side.'
			]
		},
		{
			id: 'address',
			heading: 'IP-adressa di',
			body: [
				'Serveren må kjenne adressa for å kunne svare. Når svar blir sende eller henta, tel han også kor ofte det skjer frå same adressa. Det er for å stoppe misbruk.',
				'Teljinga ligg berre i minnet, i koda form, og er borte innan eit døgn. Loggen til Heimveg har ingen adresser, namn, kodar eller svar. Han viser berre kva slags førespurnad det var, om det gjekk bra, og kor lang tid det tok.'
			]
		},
		{
			id: 'counts',
			heading: 'Tal på samtalar',
			body: [
				'Nokre stader tel helsepersonell kor mange samtalar dei held. Då blir det berre ein sum for kvar eining. Ingenting om deg er med. Telefonen din sender ingenting til dette.'
			]
		},
		{
			id: 'rights',
			heading: 'Kva du har rett til',
			body: [
				'Du kan be om å få sjå opplysningar om deg. Du kan be om å få dei retta eller sletta, eller at bruken blir avgrensa. Du kan også protestere mot bruken.',
				'Det som ligg på telefonen, styrer du sjølv. Svar som ventar på serveren med ein kode, kan berre du ta tilbake. Ingen andre kan finne dei, for serveren veit ikkje kven dei kjem frå. Svar du har sendt rett til helsepersonell, kan ikkje takast tilbake.',
				'Gjeld det journalen, spør du sjukehuset eller kommunen.'
			]
		},
		{
			id: 'complain',
			heading: 'Dersom du vil klage',
			body: [
				`Sei gjerne frå til ${deployer.name} eller personvernombodet først. Du kan også klage til Datatilsynet. Adressa står under kjeldene nedst.`
			]
		},
		{
			id: 'limits',
			heading: 'Kva Heimveg ikkje kan verne deg mot',
			body: [
				[
					'At nokon opnar telefonen din. Bruk skjermlås.',
					'At nokon får sjå koden før svara er henta, eller tek bilete av QR-koden med alle svara.',
					'At den du lèt vere med, hugsar eller tek bilete av det som står på skjermen.',
					'At telefonen eller nettlesaren er utrygg, til dømes på grunn av skadelege program.',
					'At nettlesaren hugsar kva for sider du har opna. Det kan du slette der.',
					'At nokon byter ut sjølve appen på serveren. Det gjeld alle nettsider. Den som har ansvaret, må passe på at berre dei rette slepp til.'
				]
			]
		}
	],
	sources: [source.dataProtection, source.journal],
	checked
};
