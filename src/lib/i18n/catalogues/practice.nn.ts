import type { Words } from './index.ts';
import type nb from './practice.nb.ts';

export default {
	title: 'Øv på ein oppdikta pasient',
	lead: 'For opplæring. Ingen av pasientane finst. Det står «Øving» overalt: på skjermen, på utskrift og i alt du kopierer.',
	line: 'ØVING. OPPDIKTA PASIENT. SKAL IKKJE I NOKON JOURNAL.',
	name: 'ØVING {{name}} (oppdikta)'
} as const satisfies Words<typeof nb>;
