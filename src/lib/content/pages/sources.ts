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
	}
} as const satisfies Record<string, Source>;

export const sources: readonly Source[] = [
	source.helsenorge,
	source.helsebiblioteket,
	source.helsedirektoratet,
	source.ostfold
];

export const checked: Checked = { how: 'copy', date: '2026-11-22' };
