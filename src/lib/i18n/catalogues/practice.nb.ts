export default {
	title: 'Øv på en oppdiktet pasient',
	lead: 'For opplæring. Ingen av dem finnes. Det står «Øvelse» overalt: på skjermen, på utskrift og i alt du kopierer.',
	banner: 'Øvelse',
	text: 'Oppdiktet pasient. Ingenting her skal i en journal.',
	line: 'ØVELSE. OPPDIKTET PASIENT. SKAL IKKE I NOEN JOURNAL.',
	name: 'ØVELSE {{name}} (oppdiktet)',
	signature: 'Svarene er oppdiktet og ikke signert.'
} as const;
