export default {
	appName: 'Hjemvei',
	skipToContent: 'Hopp til innholdet',
	language: 'Språk',
	bokmal: 'Bokmål',
	nynorsk: 'Nynorsk',
	help: 'Trenger du hjelp nå?',
	home: 'Forsiden',
	back: 'Tilbake',
	next: 'Fortsett',
	cancel: 'Avbryt',
	close: 'Lukk',
	saved: 'Lagret på denne telefonen',
	nobodyWatches: 'Ingen følger med på det du skriver her.'
} as const;
