import { deployment } from '../deployment.ts';
import type { ReadPage } from '../page.ts';
import { placeholders } from './facts.ts';
import { checked, source } from './sources.ts';

const { deployer } = deployment;

export const page: ReadPage = {
	part: 'about',
	order: 20,
	title: 'Personvern',
	short: 'Hvem som har ansvaret, hva som blir brukt til hva, og hva du har rett til',
	lead: 'Svarene blir på telefonen din til du selv gir dem videre, eller lar noen være med. Hjemvei har ingen konto, ingen informasjonskapsler og ingen sporing.',
	sections: [
		{
			id: 'controller',
			heading: 'Hvem som har ansvaret',
			body: [
				`${deployer.name} har ansvaret for Hjemvei her, og er [behandlingsansvarlig](=behandlingsansvarlig).`,
				`Spør [personvernombudet](=personvernombud) om det du lurer på: ${deployer.privacyOfficer.email}. Du kan også skrive til ${deployer.email}. Ikke skriv om helsen din i e-posten.`,
				'Sykehuset eller kommunen du har samtalen med, har ansvaret for det de skriver i journalen.',
				...placeholders('nb')
			]
		},
		{
			id: 'what',
			heading: 'Hvilke opplysninger det gjelder',
			body: [
				[
					'Svarene dine og det du skriver med egne ord. Mye av det handler om helsen din.',
					'Navn, fødselsdato, telefon, kommune og fastlege, hvis du skriver det. Hjemvei spør ikke om fødselsnummer.',
					'Navnet på en pårørende, hvis dere skriver det, og det den pårørende selv skriver.',
					'Avtaler, notater og telefonnumre du legger inn under [Min vei](/min-vei).',
					'Det dere ble enige om i samtalene, når du henter det.',
					'[IP-adressen](=ip-adresse) din, når telefonen snakker med [serveren](=server).'
				],
				'Alt du skriver, er frivillig. Du kan få samtalen uten å bruke Hjemvei.'
			]
		},
		{
			id: 'why',
			heading: 'Hva opplysningene blir brukt til',
			body: [
				'Svarene skal hjelpe deg og den du snakker med. Hjemvei frakter dem fra telefonen din til helsepersonell. Appen vurderer deg ikke, og den tar ingen avgjørelser om deg.'
			]
		},
		{
			id: 'grounds',
			heading: 'Hvorfor det er lov',
			body: [deployer.grounds.nb]
		},
		{
			id: 'who-sees',
			heading: 'Hvem som får se opplysningene',
			body: [
				'Den du gir svarene til med kode, QR-kode, fil eller papir, kan lese dem. Ingen andre får dem fra Hjemvei. Det helsepersonell leser, kan bli en del av journalen. Les om [hvem som får vite hva](svarene).',
				'Har du [noen med deg](/sammen), ser de det du har valgt at de får se. De ser navnene på hverandre. Du ser når de sist var her.',
				'Serveren tar vare på svarene i låst form, og har ikke nøkkelen. Det samme gjelder det dere ble enige om. Ingenting blir hentet fra eller sendt til andre nettsteder.',
				deployer.hosting.nb
			]
		},
		{
			id: 'how-long',
			heading: 'Hvor lenge opplysningene blir lagret',
			body: [
				[
					'På telefonen: til du sletter dem, eller nettleseren gjør det.',
					'På serveren: til svarene er hentet, du tar dem tilbake, eller koden går ut. Det er aldri mer enn 14 dager.',
					'Det du deler med dem som er med: på serveren til du avslutter, og høyst 30 dager etter at noen sist brukte det.',
					'Åpent hos helsepersonell: til de tømmer eller lukker fanen, og høyst tre timer uten bruk.',
					'I journalen: så lenge reglene for journaler sier.'
				],
				'Alt om [hva som ligger hvor](lagring) står på en egen side.'
			]
		},
		{
			id: 'address',
			heading: 'IP-adressen din',
			body: [
				'Serveren må kjenne adressen for å kunne svare. Når svar blir sendt eller hentet, teller den også hvor ofte det skjer fra samme adresse. Det er for å stoppe misbruk.',
				'Tellingen ligger bare i minnet, i kodet form, og er borte innen et døgn. Loggen til Hjemvei har ingen adresser, navn, koder eller svar. Den viser bare hva slags forespørsel det var, om den gikk bra, og hvor lang tid den tok.'
			]
		},
		{
			id: 'counts',
			heading: 'Tall på samtaler',
			body: [
				'Noen steder teller helsepersonell hvor mange samtaler de holder. Da blir det bare en sum for hver enhet. Ingenting om deg er med. Telefonen din sender ingenting til dette.'
			]
		},
		{
			id: 'rights',
			heading: 'Hva du har rett til',
			body: [
				'Du kan be om å få se opplysninger om deg. Du kan be om å få dem rettet eller slettet, eller at bruken blir begrenset. Du kan også protestere mot bruken.',
				'Det som ligger på telefonen, styrer du selv. Svar som venter på serveren med en kode, kan bare du ta tilbake. Ingen andre kan finne dem, for serveren vet ikke hvem de kommer fra. Svar du har sendt rett til helsepersonell, kan ikke tas tilbake.',
				'Gjelder det journalen, spør du sykehuset eller kommunen.'
			]
		},
		{
			id: 'complain',
			heading: 'Hvis du vil klage',
			body: [
				`Si gjerne fra til ${deployer.name} eller personvernombudet først. Du kan også klage til Datatilsynet. Adressen står under kildene nederst.`
			]
		},
		{
			id: 'limits',
			heading: 'Hva Hjemvei ikke kan verne deg mot',
			body: [
				[
					'At noen åpner telefonen din. Bruk skjermlås.',
					'At noen får se koden før svarene er hentet, eller tar bilde av QR-koden med alle svarene.',
					'At den du lar være med, husker eller tar bilde av det som står på skjermen.',
					'At telefonen eller nettleseren er utrygg, for eksempel på grunn av skadelige programmer.',
					'At nettleseren husker hvilke sider du har åpnet. Det kan du slette der.',
					'At noen bytter ut selve appen på serveren. Det gjelder alle nettsider. Den som har ansvaret, må passe på at bare de rette slipper til.'
				]
			]
		}
	],
	sources: [source.dataProtection, source.journal],
	checked
};
