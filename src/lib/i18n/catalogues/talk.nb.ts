/** The conversation as it is worked through at the clinician's desk. */
export default {
	answers: 'Svarene',
	work: 'Arbeidet',
	tabs: { talk: 'Samtalen', note: 'Notatet', plan: 'Avtalen hjem', remains: 'Gjenstår' },
	notShared: 'Vises ikke når andre ser skjermen.',
	topic: { talked: 'Snakket om', 'not-now': 'Ikke nå' }
} as const;
