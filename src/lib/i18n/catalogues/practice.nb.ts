export default {
	title: 'Øv på en oppdiktet pasient',
	lead: 'For opplæring. Ingen av pasientene finnes. Det står «Øvelse» overalt: på skjermen, på utskrift og i alt du kopierer.',
	line: 'ØVELSE. OPPDIKTET PASIENT. SKAL IKKE I NOEN JOURNAL.',
	name: 'ØVELSE {{name}} (oppdiktet)'
} as const;
