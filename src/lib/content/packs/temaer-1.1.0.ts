/** The themes as in 1.0.0; new are the person's own questions, and the choice about the conversation in every length. */
import type { Pack } from '$lib/core/instrument/pack.ts';
import { questions } from './shared-1.1.0.ts';
import { temaer as before } from './temaer-1.0.0.ts';

export const temaer: Pack = { ...before, version: '1.1.0', questions };
