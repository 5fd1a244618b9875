import type { ReadPage } from '../page.ts';
import { checked, source } from './sources.ts';

export const page: ReadPage = {
	part: 'pathway',
	order: 90,
	title: 'Rettar det er godt å kjenne til',
	short: 'Plan, koordinator, kontaktlege, tolk, journal og gratis råd',
	lead: 'Du slepp å hugse alt dette. Sjå etter det som gjeld deg, og spør om det når du treng det.',
	sections: [
		{
			id: 'plan',
			heading: 'Treng du hjelp frå fleire over lang tid?',
			body: [
				'Då kan du ha rett til ein [individuell plan](=individuell-plan). Han samlar all hjelpa på éin stad. Det er éin plan, også når mange hjelper deg. Han blir berre laga om du vil.',
				'Du kan også ha rett til ein [koordinator](=koordinator), sjølv om du ikkje vil ha planen.',
				'Spør [koordinerande eining](=koordinerende-enhet) i kommunen. På sjukehuset kan du spørje avdelinga.'
			]
		},
		{
			id: 'child',
			heading: 'Er det eit barn som er alvorleg sjukt?',
			body: [
				'Då kan familien ha rett til ein [barnekoordinator](=barnekoordinator). Det gjeld når barnet er under 18 år og treng hjelp frå fleire over lang tid. Spør kommunen.'
			]
		},
		{
			id: 'doctor',
			heading: 'Vil du ha éin lege å spørje?',
			body: [
				'Er sjukdommen alvorleg, og får du behandling på sjukehuset over noko tid? Då kan du ha rett til ein [kontaktlege](=kontaktlege). Spør avdelinga kven det er.'
			]
		},
		{
			id: 'language',
			heading: 'Treng du tolk?',
			body: [
				'Du skal få vite om helsa di på eit språk du forstår. Helsetenesta skal bestille [tolk](=tolk) når det trengst. Du betaler ikkje for det på sjukehuset eller i kommunen.'
			]
		},
		{
			id: 'journal',
			heading: 'Vil du sjå kva som står om deg?',
			body: [
				'Du har rett til å sjå [journalen](=journal) din. Du kan få forklart ord du ikkje forstår. Du kan også få vite kven som har lese i han. Meir om [journalen og svara dine](svarene#journal).'
			]
		},
		{
			id: 'family',
			heading: 'Har du barn?',
			body: [
				'Helsepersonell skal hjelpe til så barna dine får den informasjonen og oppfølginga dei treng. Les om [barn som pårørande](barn-som-parorende).'
			]
		},
		{
			id: 'advice',
			heading: 'Kven kan gi deg råd?',
			body: [
				[
					'Pasient- og brukarombodet gir gratis råd om kva du har rett til. Dei kan hjelpe deg å klage. Du kan vere anonym.',
					'Kreftforeningen hjelper gratis med spørsmål om lover og reglar. Nummeret står under [Hjelp](/hjelp).',
					'Ein [sosionom](=sosionom) kan hjelpe deg å finne fram.'
				]
			]
		}
	],
	sources: [
		source.plan,
		source.coordinator,
		source.childCoordinator,
		source.contactDoctor,
		source.interpreter,
		source.journal,
		source.ombud,
		source.legalHelp
	],
	checked
};
