/** Words both packs use in 1.1.0. Frozen with them (README.md beside this file). */
import type { Questions } from '$lib/core/instrument/pack.ts';
import { questions as before } from './shared-1.0.0.ts';

export const questions: Questions = {
	...before,
	ownQuestions: { nb: 'Spørsmål jeg vil ta opp', nn: 'Spørsmål eg vil ta opp' },
	/** Asked whatever the length; in 1.0.0 it was asked only after «ingen behov nå», with «likevel». */
	wantsConversation: { nb: 'Vil du ha denne samtalen?', nn: 'Vil du ha denne samtalen?' }
};
