import type { ReadPage } from '../page.ts';
import { checked, source } from './sources.ts';

export const page: ReadPage = {
	part: 'pathway',
	order: 60,
	title: 'Kva skjer med svara?',
	short: 'Kven som les dei, og kva som blir skrive ned',
	lead: 'Svara er hos deg til du sjølv deler dei eller gir dei vidare. Etter samtalen blir noko skrive ned, så dei rette kan følgje deg opp.',
	sections: [
		{
			id: 'phone',
			heading: 'Før samtalen: berre hos deg',
			body: [
				'Svara ligg på telefonen din. Dei går ikkje til nokon før du vil det.',
				'Når du er klar, [gir du dei vidare](/gi-videre) med ein kode. Den du skal snakke med, bruker koden og les svara. Ikkje vis koden til andre.',
				'Med ein kode kan du ta svara tilbake så lenge ingen har henta dei.'
			]
		},
		{
			id: 'hospital',
			heading: 'Etter samtalen på sjukehuset',
			body: [
				'Sjukehuset skriv ei kort oppsummering. Ho seier tre ting:',
				[
					'om du er med i Pakkeforløp heim, eller vil at dei spør igjen seinare',
					'kva som er tungt for deg no',
					'kva du treng hjelp til frå kommunen, og kvar du alt er [tilvist](=henvist)'
				],
				'Sjukehuset spør om kommunen kan få oppsummeringa. Seier du ja, sender dei ho til [forvaltningskontoret](=forvaltningskontor) i kommunen din. Kontoret sender ho vidare til dei som skal følgje deg opp. Fastlegen kan få ein kopi dersom du seier ja til det. Sjukehuset sender ikkje skjemaet ditt, berre oppsummeringa.'
			]
		},
		{
			id: 'questions',
			heading: 'Du får to spørsmål om dette',
			body: [
				'I skjemaet til den første samtalen kan du svare ja eller nei på to spørsmål:',
				['Kan sjukehuset sende oppsummeringa til kommunen din?', 'Kan fastlegen få ein kopi?'],
				'Svarer du ikkje, tek de det i samtalen. Seier du nei, skal sjukehuset ikkje sende ho dit. Seier du nei til begge, står ho berre i [journalen](=journal) på sjukehuset.',
				'Ventar du med samtalen, eller seier du nei takk? Les om [kva som skjer då](ja-eller-nei#first).'
			]
		},
		{
			id: 'municipality',
			heading: 'Etter samtalane i kommunen',
			body: [
				'Den du snakkar med, skriv i journalen til kommunen. Dei som skal hjelpe deg, får vite det dei treng. Fastlegen får vite det dersom de er samde om det.'
			]
		},
		{
			id: 'journal',
			heading: 'Kva kjem i journalen?',
			body: [
				'Det helsepersonell les og høyrer, kan bli ein del av journalen din. Det du ikkje vil at nokon skal sjå, lèt du vere å skrive.',
				'Du har rett til å sjå journalen og få forklart vanskelege ord. Er noko feil, kan du be om å få det retta. Spør sjukehuset, kommunen eller fastlegen. Noko finn du også på Helsenorge.'
			]
		},
		{
			id: 'delete',
			heading: 'Kan du slette svara?',
			body: [
				'Ja, på telefonen kan du slette alt i [innstillingane](/innstillinger). Det som har kome i journalen, blir verande der. Vil du vite meir om kva som blir lagra? Les om [personvern](personvern).'
			]
		}
	],
	sources: [source.helsedirektoratet, source.procedure, source.form, source.journal],
	checked
};
