/** The list as in 1.1.0; new is what was agreed in the conversation before and did not happen. */
import type { Pack } from '$lib/core/instrument/pack.ts';
import { pakjenning as before } from './pakjenning-1.1.0.ts';
import { questions } from './shared-1.2.0.ts';

export const pakjenning: Pack = { ...before, version: '1.2.0', questions };
