/** Our own sentences rest on these; each page names those it uses. Names stand as their owners write them. */
import type { Checked, Source } from '../page.ts';

export const source = {
	helsenorge: {
		name: 'Helsenorge: Pakkeforløp hjem',
		href: 'https://www.helsenorge.no/sykdom/kreft/pakkeforlop-hjem-for-kreft/'
	},
	helsebiblioteket: {
		name: 'Helsebiblioteket: Pakkeforløp, pasienter med kreft',
		href: 'https://www.helsebiblioteket.no/innhold/pakkeforlop/pasienter-med-kreft'
	},
	helsedirektoratet: { name: 'Helsedirektoratet: Om pakkeforløpet, 24.01.2022' },
	ostfold: {
		name: 'Sykehuset Østfold: Pakkeforløp hjem',
		href: 'https://www.sykehuset-ostfold.no/behandlinger/pakkeforlop-hjem-for-pasienter-med-kreft/'
	},
	nordland: {
		name: 'Nordlandssykehuset: Pakkeforløp hjem',
		href: 'https://www.nordlandssykehuset.no/om-oss/pakkeforlop-hjem-for-pasienter-med-kreft/'
	},
	bodo: {
		name: 'Bodø kommune: Pakkeforløp hjem kreft',
		href: 'https://bodo.kommune.no/kreftsykepleie/vis-skjul-artikler-kreftsykepeie/pakkeforlop-hjem-kreft'
	},
	procedure: { name: 'Lokal prosedyre for sykehus og kommuner: Pakkeforløp hjem, 15 trinn' },
	form: { name: 'Helse Sør-Øst: Kartlegging av påkjenning og utfordringer, versjon 2.0.7' },
	plan: {
		name: 'Statsforvalteren i Vestland: Individuell plan',
		href: 'https://www.statsforvalteren.no/nb/vestland/helse-omsorg-og-sosialtjenester/individuell-plan/'
	},
	coordinator: {
		name: 'Helsedirektoratet: Om individuell plan og koordinator',
		href: 'https://www.helsedirektoratet.no/veiledere/rehabilitering-habilitering-individuell-plan-og-koordinator/individuell-plan-og-koordinator/om-individuell-plan-og-koordinator-formal-og-rettigheter'
	},
	childCoordinator: {
		name: 'Trondheim kommune: Koordinator og barnekoordinator',
		href: 'https://www.trondheim.kommune.no/tema/helse-og-omsorg/barn-og-familie/helse--og-velferdskontor-0-18-ar/koordinator-og-barnekoordinator/'
	},
	contactDoctor: {
		name: 'Helsenorge: Rett til kontaktlege',
		href: 'https://www.helsenorge.no/rettigheter/kontaktlege/'
	},
	interpreter: {
		name: 'Helsenorge: Rett til tolk',
		href: 'https://helsenorge.no/rettigheter/rett-til-tolk'
	},
	journal: {
		name: 'Helsenorge: Rett til innsyn i pasientjournalen din',
		href: 'https://www.helsenorge.no/rettigheter/innsyn-pasientjournal/'
	},
	ombud: {
		name: 'Pasient- og brukerombudet: Hvordan kan vi hjelpe?',
		href: 'https://www.pasientogbrukerombudet.no/hvordan-kan-vi-hjelpe'
	},
	legalHelp: {
		name: 'Kreftforeningen: Gratis rettshjelp',
		href: 'https://kreftforeningen.no/aktuelt/patient-support-for-refugees-with-cancer/'
	},
	relatives: {
		name: 'Kreftforeningen: Pårørendes rettigheter og økonomi',
		href: 'https://kreftforeningen.no/rad-og-rettigheter/til-parorende-og-etterlatte/parorendes-rettigheter-og-okonomi/'
	},
	relativesMoney: {
		name: 'Kreftforeningen: Økonomisk støtte til pårørende',
		href: 'https://kreftforeningen.no/rad-og-rettigheter/okonomi/okonomisk-stotte-til-parorende/'
	},
	relativesAdvice: {
		name: 'Helsenorge: Gode råd til deg som er pårørende',
		href: 'https://www.helsenorge.no/parorende/rad'
	},
	relativesSupport: { name: 'Bodø kommune: Pårørendestøtte og avlastning' },
	varde: {
		name: 'Kreftforeningen: Om Vardesenteret',
		href: 'https://kreftforeningen.no/vardesenteret/om-vardesenteret/'
	},
	childRelativesAct: { name: 'Helsedirektoratet: Helsepersonelloven § 10 a med kommentarer' },
	childRelativesBill: {
		name: 'Regjeringen: Prop. 75 L (2016–2017), merknader til paragrafene',
		href: 'https://www.regjeringen.no/nn/dokumenter/prop.-75-l-20162017/id2546261/?ch=14'
	},
	childRelatives: {
		name: 'Kreftforeningen: Når barn og unge blir pårørende',
		href: 'https://kreftforeningen.no/rad-og-rettigheter/mestre-livet-med-kreft/barn-og-unge/nar-barn-og-unge-blir-parorende/'
	},
	childRelativesBreast: {
		name: 'Brystkreftforeningen: Barn som pårørende',
		href: 'https://www.brystkreftforeningen.no/noen-a-snakke-med/parorende/barn-som-parorende/'
	},
	childRelativesNhi: {
		name: 'NHI: Mor eller far har kreft',
		href: 'https://nhi.no/familie/barn/barn-og-kreft/mor-eller-far-har-kreft/?page=4'
	},
	youngCancer: {
		name: 'Ung Kreft: Sommersamling for pårørende og etterlatte',
		href: 'https://ungkreft.no/tilbud-og-aktiviteter/sommersamling-parorende-etterlatte'
	},
	under18: {
		name: 'Helsedirektoratet: Informasjon når pasienten er under 18 år',
		href: 'https://www.helsedirektoratet.no/rundskriv/pasient-og-brukerrettighetsloven-med-kommentarer/rett-til-medvirkning-og-informasjon/informasjon-nar-pasienten-eller-brukeren-er-under-18-ar'
	},
	from16: {
		name: 'Helsenorge: Helsenorge fra du er 16 år',
		href: 'https://www.helsenorge.no/ungdom/helsenorge-fra-du-er-16-ar/'
	},
	childRights: {
		name: 'Barneombudet: Helse',
		href: 'https://www.barneombudet.no/for-barn-og-unge/dine-rettigheter/helse'
	},
	childSelf: {
		name: 'Helsetilsynet: Barns selvbestemmelsesrett',
		href: 'https://www.helsetilsynet.no/rettigheter-klagemuligheter/helse--og-omsorgstjenester/sarskilte-rettigheter-for-barn-og-unge-til-helsetjenester/barns-selvbestemmelsesrett/'
	},
	childCancer: {
		name: 'Barnekreftforeningen: Likepersoner',
		href: 'https://www.barnekreftforeningen.no/bli-likeperson'
	},
	dataProtection: {
		name: 'Datatilsynet: Hvordan kan jeg klage til Datatilsynet?',
		href: 'https://www.datatilsynet.no/om-datatilsynet/kontakt-oss/hvordan-kan-jeg-klage-til-datatilsynet/'
	},
	accessibility: {
		name: 'Uu-tilsynet: Tilgjengelighetserklæring, hva betyr det for brukeren?',
		href: 'https://www.uutilsynet.no/tilgjengelighetserklaering/hva-betyr-det-brukeren/1129'
	}
} as const satisfies Record<string, Source>;

export const sources: readonly Source[] = [
	source.helsenorge,
	source.helsebiblioteket,
	source.helsedirektoratet,
	source.ostfold
];

export const checked: Checked = { how: 'copy', date: '2026-11-22' };
