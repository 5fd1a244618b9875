/** The small words round what is read. */
import type { Text } from '$lib/core/locale.ts';

export const labels = {
	contents: { nb: 'Les om Pakkeforløp hjem', nn: 'Les om Pakkeforløp heim' },
	contentsLead: {
		nb: 'Korte sider om samtalene, rettighetene dine og hjelpen som finnes. Les det du trenger, når du trenger det.',
		nn: 'Korte sider om samtalane, rettane dine og hjelpa som finst. Les det du treng, når du treng det.'
	},
	toContents: { nb: 'Alle sidene', nn: 'Alle sidene' },
	parts: {
		pathway: { nb: 'Pakkeforløp hjem', nn: 'Pakkeforløp heim' },
		relatives: { nb: 'For deg som er pårørende', nn: 'For deg som er pårørande' },
		young: { nb: 'For barn, unge og foreldre', nn: 'For barn, unge og foreldre' },
		about: { nb: 'Om Hjemvei', nn: 'Om Heimveg' }
	},
	alsoHere: { nb: 'Alt på ett sted', nn: 'Alt på éin stad' },
	onThisPage: { nb: 'På denne siden', nn: 'På denne sida' },
	around: { nb: 'Før og etter denne siden', nn: 'Før og etter denne sida' },
	previous: { nb: 'Forrige', nn: 'Førre' },
	next: { nb: 'Neste', nn: 'Neste' },
	share: { nb: 'Del siden', nn: 'Del sida' },
	copied: {
		nb: 'Lenken er kopiert. Nå kan du lime den inn i en melding.',
		nn: 'Lenkja er kopiert. No kan du lime ho inn i ei melding.'
	},
	notCopied: {
		nb: 'Lenken ble ikke kopiert. Du finner den øverst i nettleseren.',
		nn: 'Lenkja vart ikkje kopiert. Du finn ho øvst i nettlesaren.'
	},
	print: { nb: 'Skriv ut', nn: 'Skriv ut' },
	close: { nb: 'Lukk', nn: 'Lukk' },
	words: { nb: 'Ord og forklaringer', nn: 'Ord og forklaringar' },
	wordsLead: {
		nb: 'Ord du kan møte, og hva de betyr.',
		nn: 'Ord du kan møte, og kva dei betyr.'
	},
	wordsHere: { nb: 'Ord på denne siden', nn: 'Ord på denne sida' },
	leaflet: { nb: 'Alt i ett hefte', nn: 'Alt i eitt hefte' },
	leafletShort: {
		nb: 'Til å lese i sammenheng eller skrive ut',
		nn: 'Til å lese i samanheng eller skrive ut'
	},
	leafletFor: { nb: 'Til pasienter og pårørende', nn: 'Til pasientar og pårørande' },
	leafletContents: { nb: 'Innhold', nn: 'Innhald' },
	sources: { nb: 'Kilder', nn: 'Kjelder' },
	prepare: { nb: 'Forbered samtalen', nn: 'Førebu samtalen' },
	/** Before the date, by how it was checked. */
	checked: {
		copy: {
			nb: 'Skrevet etter lagrede kopier av kildene. Ikke kontrollert mot kildene ennå. Sist lest:',
			nn: 'Skrive etter lagra kopiar av kjeldene. Ikkje kontrollert mot kjeldene enno. Sist lese:'
		},
		person: { nb: 'Sist kontrollert mot kildene:', nn: 'Sist kontrollert mot kjeldene:' }
	}
} as const satisfies Record<string, Text | Record<string, Text>>;
