/** The small words round what is read. */
import type { Text } from '$lib/core/locale.ts';

export const labels = {
	sources: { nb: 'Kilder', nn: 'Kjelder' },
	prepare: { nb: 'Forbered samtalen', nn: 'Førebu samtalen' },
	/** Before the date, by how it was checked. */
	checked: {
		copy: {
			nb: 'Skrevet etter lagrede kopier av kildene. Ikke kontrollert mot kildene ennå. Sist lest:',
			nn: 'Skrive etter lagra kopiar av kjeldene. Ikkje kontrollert mot kjeldene enno. Sist lese:'
		},
		person: { nb: 'Sist kontrollert mot kildene:', nn: 'Sist kontrollert mot kjeldene:' }
	},
	deployer: { nb: 'Hvem som står bak', nn: 'Kven som står bak' },
	deployerIs: { nb: 'Denne utgaven drives av', nn: 'Denne utgåva blir driven av' },
	example: {
		nb: 'Dette er et eksempel. Den som tar Hjemvei i bruk, setter inn sitt eget navn og sin egen adresse her.',
		nn: 'Dette er eit døme. Den som tek Heimveg i bruk, set inn sitt eige namn og si eiga adresse her.'
	}
} as const satisfies Record<string, Text | Record<string, Text>>;
