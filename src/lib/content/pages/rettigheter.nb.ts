import type { ReadPage } from '../page.ts';
import { checked, source } from './sources.ts';

export const page: ReadPage = {
	part: 'pathway',
	order: 90,
	title: 'Rettigheter det er godt å kjenne',
	short: 'Plan, koordinator, kontaktlege, tolk, journal og gratis råd',
	lead: 'Du slipper å huske alt dette. Se etter det som gjelder deg, og spør om det når du trenger det.',
	sections: [
		{
			id: 'plan',
			heading: 'Trenger du hjelp fra flere over lang tid?',
			body: [
				'Da kan du ha rett til en [individuell plan](=individuell-plan). Den samler all hjelpen på ett sted. Det er én plan, også når mange hjelper deg. Den blir bare laget hvis du vil.',
				'Du kan også ha rett til en [koordinator](=koordinator), selv om du ikke vil ha planen.',
				'Spør [koordinerende enhet](=koordinerende-enhet) i kommunen. På sykehuset kan du spørre avdelingen.'
			]
		},
		{
			id: 'child',
			heading: 'Er det et barn som er alvorlig sykt?',
			body: [
				'Da kan familien ha rett til en [barnekoordinator](=barnekoordinator). Det gjelder når barnet er under 18 år og trenger hjelp fra flere over lang tid. Spør kommunen.'
			]
		},
		{
			id: 'doctor',
			heading: 'Vil du ha én lege å spørre?',
			body: [
				'Er sykdommen alvorlig, og får du behandling på sykehuset over noe tid? Da kan du ha rett til en [kontaktlege](=kontaktlege). Spør avdelingen hvem det er.'
			]
		},
		{
			id: 'language',
			heading: 'Trenger du tolk?',
			body: [
				'Du skal få vite om helsen din på et språk du forstår. Helsetjenesten skal bestille [tolk](=tolk) når det trengs. Du betaler ikke for det på sykehuset eller i kommunen.'
			]
		},
		{
			id: 'journal',
			heading: 'Vil du se hva som står om deg?',
			body: [
				'Du har rett til å se [journalen](=journal) din. Du kan få forklart ord du ikke forstår. Du kan også få vite hvem som har lest i den. Mer om [journalen og svarene dine](svarene#journal).'
			]
		},
		{
			id: 'family',
			heading: 'Har du barn?',
			body: [
				'Helsepersonell skal hjelpe til med at barna dine får den informasjonen og oppfølgingen de trenger. Les om [barn som pårørende](barn-som-parorende).'
			]
		},
		{
			id: 'advice',
			heading: 'Hvem kan gi deg råd?',
			body: [
				[
					'Pasient- og brukerombudet gir gratis råd om rettighetene dine. De kan hjelpe deg å klage. Du kan være anonym.',
					'Kreftforeningen gir gratis hjelp med spørsmål om lover og regler. Nummeret står under [Hjelp](/hjelp).',
					'En [sosionom](=sosionom) kan hjelpe deg å finne fram.'
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
