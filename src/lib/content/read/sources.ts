/** Our own sentences about the pathway rest on these. Names stand as their owners write them. */
import type { Checked, Source } from '../page.ts';

export const sources: readonly Source[] = [
	{
		name: 'Helsenorge: Pakkeforløp hjem',
		href: 'https://www.helsenorge.no/sykdom/kreft/pakkeforlop-hjem-for-kreft/'
	},
	{
		name: 'Helsebiblioteket: Pakkeforløp, pasienter med kreft',
		href: 'https://www.helsebiblioteket.no/innhold/pakkeforlop/pasienter-med-kreft'
	},
	{ name: 'Helsedirektoratet: Om pakkeforløpet, 24.01.2022' },
	{ name: 'Sykehuset Østfold: Pakkeforløp hjem' }
];

export const checked: Checked = { how: 'copy', date: '2026-11-22' };
