import type { Words } from './index.ts';
import type nb from './common.nb.ts';

export default {
	appName: 'Heimveg',
	skipToContent: 'Hopp til innhaldet',
	language: 'Språk',
	bokmal: 'Bokmål',
	nynorsk: 'Nynorsk',
	help: 'Treng du hjelp no?',
	home: 'Framsida',
	back: 'Tilbake',
	next: 'Hald fram',
	cancel: 'Avbryt',
	close: 'Lukk',
	saved: 'Lagra på denne telefonen',
	nobodyWatches: 'Ingen følgjer med på det du skriv her.'
} as const satisfies Words<typeof nb>;
