import { deployment } from '../deployment.ts';
import type { ReadPage } from '../page.ts';
import { placeholders } from './facts.ts';
import { checked, source } from './sources.ts';

const { deployer } = deployment;

export const page: ReadPage = {
	part: 'about',
	order: 40,
	title: 'Tilgjengelighet',
	short: 'Hva som er testet, hva som ikke er det, og hvor du sier fra',
	lead: 'Hjemvei skal kunne brukes av alle. Alt er ikke prøvd ennå, og her står det hva som mangler.',
	sections: [
		{
			id: 'status',
			heading: 'Hvor godt kravene er oppfylt',
			body: [
				'Hjemvei er laget etter reglene i [WCAG](=wcag) 2.2, nivå AA. Loven krever 2.1 for offentlige virksomheter.',
				'Ingen brudd er kjent. Men ingen har gått gjennom alle kravene for hånd, så det kan finnes feil.'
			]
		},
		{
			id: 'tested',
			heading: 'Dette er testet',
			body: [
				'Hver ny versjon går gjennom disse testene i en nettleser:',
				[
					'automatisk kontroll av skjermene, med lyst og mørkt utseende',
					'hele skjemaet med bare tastaturet',
					'smal skjerm og dobbelt så stor tekst, uten at noe havner utenfor',
					'knapper og valg som er store nok til å treffe',
					'farger og mindre bevegelse, slik du har valgt i telefonen eller maskinen',
					'lesesidene uten JavaScript'
				]
			]
		},
		{
			id: 'unknown',
			heading: 'Dette er ikke testet',
			body: [
				[
					'Skjermlesere. Ingen har lyttet seg gjennom appen.',
					'Folk med nedsatt syn, bevegelse eller hukommelse har ikke prøvd den ennå.',
					'iPhone, Safari og Firefox. Testene går i Chromium, som Chrome og Edge bygger på.',
					'Språket. Ingen utenfra har kontrollert bokmålet eller nynorsken.'
				]
			]
		},
		{
			id: 'other-ways',
			heading: 'Andre måter å gjøre det på',
			body: [
				[
					'Du kan velge større tekst under [Innstillinger](/innstillinger).',
					'Du kan vise koden som QR-kode, lese den opp eller la andre skrive den av.',
					'Noen kan [svare sammen med deg](parorende).',
					'Du kan [svare på papir](/skjema) eller bare fortelle det i samtalen.'
				],
				'Det er ingen tidsgrense når du svarer. Du kan ta pause og fortsette senere.'
			]
		},
		{
			id: 'report',
			heading: 'Si fra når noe ikke virker',
			body: [
				`Skriv til ${deployer.accessibility.email}. Fortell hva du ville gjøre, og hva som stoppet deg. Du kan også be om å få innholdet på en annen måte. ${deployer.name} skal svare så snart de kan.`,
				...placeholders('nb')
			]
		},
		{
			id: 'complain',
			heading: 'Hvis du vil klage',
			body: [
				'Blir ikke feilen rettet, kan du klage til Diskrimineringsnemnda. Uu-tilsynet forklarer hvordan. Lenken står under kildene nederst.',
				`Offentlige virksomheter skal også ha en erklæring på uustatus.no. Den må ${deployer.name} fylle ut selv. Denne siden kan ikke brukes i stedet.`
			]
		}
	],
	sources: [source.accessibility],
	checked
};
