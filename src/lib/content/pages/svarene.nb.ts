import type { ReadPage } from '../page.ts';
import { checked, source } from './sources.ts';

export const page: ReadPage = {
	part: 'pathway',
	order: 60,
	title: 'Hva skjer med svarene?',
	short: 'Hvem som leser dem, og hva som blir skrevet ned',
	lead: 'Svarene er hos deg til du selv deler dem eller gir dem videre. Etter samtalen blir noe skrevet ned, så de rette kan følge deg opp.',
	sections: [
		{
			id: 'phone',
			heading: 'Før samtalen: bare hos deg',
			body: [
				'Svarene ligger på telefonen din. De går ikke til noen før du vil det.',
				'Når du er klar, [gir du dem videre](/gi-videre) med en kode. Den du skal snakke med, bruker koden og leser svarene. Vis ikke koden til andre.',
				'Med en kode kan du ta svarene tilbake så lenge ingen har hentet dem.'
			]
		},
		{
			id: 'hospital',
			heading: 'Etter samtalen på sykehuset',
			body: [
				'Sykehuset skriver en kort oppsummering. Den sier tre ting:',
				[
					'om du er med i Pakkeforløp hjem, eller vil bli spurt igjen senere',
					'hva som er tungt for deg nå',
					'hva du trenger hjelp til fra kommunen, og hvor du allerede er [henvist](=henvist)'
				],
				'Sykehuset spør om kommunen kan få oppsummeringen. Sier du ja, sender de den til [forvaltningskontoret](=forvaltningskontor) i kommunen din. Kontoret sender den videre til dem som skal følge deg opp. Fastlegen kan få en kopi hvis du sier ja til det. Sykehuset sender ikke skjemaet ditt, bare oppsummeringen.'
			]
		},
		{
			id: 'questions',
			heading: 'Du får to spørsmål om dette',
			body: [
				'I skjemaet til den første samtalen kan du svare ja eller nei på to spørsmål:',
				['Kan oppsummeringen sendes til kommunen din?', 'Kan fastlegen få en kopi?'],
				'Svarer du ikke, tar dere det i samtalen. Sier du nei, skal sykehuset ikke sende den dit. Sier du nei til begge, står den bare i [journalen](=journal) på sykehuset.',
				'Venter du med samtalen, eller sier du nei takk? Les om [hva som skjer da](ja-eller-nei#first).'
			]
		},
		{
			id: 'municipality',
			heading: 'Etter samtalene i kommunen',
			body: [
				'Den du snakker med, skriver i kommunens journal. De som skal hjelpe deg, får vite det de trenger. Fastlegen får vite det hvis dere er enige om det.'
			]
		},
		{
			id: 'journal',
			heading: 'Hva kommer i journalen?',
			body: [
				'Det helsepersonell leser og hører, kan bli en del av journalen din. Det du ikke vil at noen skal se, lar du være å skrive.',
				'Du har rett til å se journalen og få vanskelige ord forklart. Er noe feil, kan du be om å få det rettet. Spør sykehuset, kommunen eller fastlegen. Noe finner du også på Helsenorge.'
			]
		},
		{
			id: 'delete',
			heading: 'Kan du slette svarene?',
			body: [
				'Ja, på telefonen kan du slette alt i [innstillingene](/innstillinger). Det som er kommet i journalen, blir der. Vil du vite mer om hva som blir lagret? Les om [personvern](personvern).'
			]
		}
	],
	sources: [source.helsedirektoratet, source.procedure, source.form, source.journal],
	checked
};
