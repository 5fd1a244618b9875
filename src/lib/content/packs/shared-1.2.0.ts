/** Words both packs use in 1.2.0. Frozen with them (README.md beside this file). */
import type { Questions } from '$lib/core/instrument/pack.ts';
import { questions as before } from './shared-1.1.0.ts';

export const questions: Questions = {
	...before,
	/** Asked in conversations 2 and 3, where something was agreed before. */
	notHappened: {
		nb: 'Dette ble avtalt sist, men skjedde ikke',
		nn: 'Dette vart avtalt sist, men skjedde ikkje'
	}
};
