/** The list as in 1.2.0; new is who gave which answer, and what a child says to the clinician alone. */
import type { Pack } from '$lib/core/instrument/pack.ts';
import { pakjenning as before } from './pakjenning-1.2.0.ts';
import { questions } from './shared.ts';

export const pakjenning: Pack = { ...before, version: '1.3.0', questions };
