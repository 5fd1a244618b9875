/** The themes as in 1.2.0; new is who gave which answer, and what a child says to the clinician alone. */
import type { Pack } from '$lib/core/instrument/pack.ts';
import { questions } from './shared.ts';
import { temaer as before } from './temaer-1.2.0.ts';

export const temaer: Pack = { ...before, version: '1.3.0', questions };
