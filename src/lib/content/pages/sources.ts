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
	ostfold: { name: 'Sykehuset Østfold: Pakkeforløp hjem' },
	bodo: { name: 'Bodø kommune: Pakkeforløp hjem' },
	procedure: { name: 'Lokal prosedyre for sykehus og kommuner: Pakkeforløp hjem, 15 trinn' },
	form: { name: 'Helse Sør-Øst: Kartlegging av påkjenning og utfordringer, versjon 2.0.7' },
	coordination: { name: 'Levanger kommune: Individuell plan og koordinator' },
	contactDoctor: { name: 'Oslo universitetssykehus og Helgelandssykehuset: Kontaktlege' }
} as const satisfies Record<string, Source>;

export const sources: readonly Source[] = [
	source.helsenorge,
	source.helsebiblioteket,
	source.helsedirektoratet,
	source.ostfold
];

export const checked: Checked = { how: 'copy', date: '2026-11-22' };
