import { deployment } from '../deployment.ts';
import type { ReadPage } from '../page.ts';
import { placeholders } from './facts.ts';
import { checked, source } from './sources.ts';

const { deployer } = deployment;

export const page: ReadPage = {
	part: 'about',
	order: 40,
	title: 'Tilgjenge',
	short: 'Kva som er testa, kva som ikkje er det, og kvar du seier frå',
	lead: 'Alle skal kunne bruke Heimveg. Ikkje alt er prøvd enno, og her står det kva som manglar.',
	sections: [
		{
			id: 'status',
			heading: 'Kor godt krava er oppfylte',
			body: [
				'Heimveg er laga etter reglane i [WCAG](=wcag) 2.2, nivå AA. Lova krev 2.1 for offentlege verksemder.',
				'Ingen brot er kjende. Men ingen har gått gjennom alle krava for hand, så det kan finnast feil.'
			]
		},
		{
			id: 'tested',
			heading: 'Dette er testa',
			body: [
				'Kvar ny versjon går gjennom desse testane i ein nettlesar:',
				[
					'automatisk kontroll av skjermane, med lys og mørk utsjånad',
					'heile skjemaet med berre tastaturet',
					'smal skjerm og dobbelt så stor tekst, utan at noko hamnar utanfor',
					'knappar og val som er store nok til å treffe',
					'fargar og mindre rørsle, slik du har valt på telefonen eller maskina',
					'lesesidene utan JavaScript'
				]
			]
		},
		{
			id: 'unknown',
			heading: 'Dette er ikkje testa',
			body: [
				[
					'Skjermlesarar. Ingen har lytta seg gjennom appen.',
					'Folk med nedsett syn, rørsle eller minne har ikkje prøvd appen enno.',
					'iPhone, Safari og Firefox. Testane går i Chromium, som Chrome og Edge byggjer på.',
					'Språket. Ingen utanfrå har kontrollert bokmålet eller nynorsken.'
				]
			]
		},
		{
			id: 'other-ways',
			heading: 'Andre måtar å gjere det på',
			body: [
				[
					'Du kan velje større tekst under [Innstillingar](/innstillinger).',
					'Du kan vise koden som QR-kode, lese han opp eller la andre skrive han av.',
					'Nokon kan [svare saman med deg](parorende).',
					'Du kan [svare på papir](/skjema) eller berre fortelje det i samtalen.'
				],
				'Det er inga tidsgrense når du svarer. Du kan ta pause og halde fram seinare.'
			]
		},
		{
			id: 'report',
			heading: 'Sei frå når noko ikkje verkar',
			body: [
				`Skriv til ${deployer.accessibility.email}. Fortel kva du ville gjere, og kva som stoppa deg. Du kan også be om å få innhaldet på ein annan måte. ${deployer.name} skal svare så snart dei kan.`,
				...placeholders('nn')
			]
		},
		{
			id: 'complain',
			heading: 'Dersom du vil klage',
			body: [
				'Blir ikkje feilen retta, kan du klage til Diskrimineringsnemnda. Uu-tilsynet forklarer korleis. Lenkja står under kjeldene nedst.',
				`Offentlege verksemder skal også ha ei erklæring på uustatus.no. Den erklæringa må ${deployer.name} fylle ut sjølv. Denne sida kan ikkje brukast i staden.`
			]
		}
	],
	sources: [source.accessibility],
	checked
};
