/**
 * Words both packs use from 1.3.0 on. They count in the hash of every pack that holds them: once
 * released, a change here needs a new version of each (README.md beside this file).
 */
import type { Questions } from '$lib/core/instrument/pack.ts';
import { questions as before } from './shared-1.2.0.ts';

export const questions: Questions = {
	...before,
	/** Above what someone else than the one who confirms has filled in. */
	helped: { nb: 'Svar som ble gitt av en annen', nn: 'Svar som ein annan gav' },
	/** Asked of a child of 12–15, on a screen of its own, when a parent fills in. */
	childOnly: {
		nb: 'Dette vil jeg si bare til deg som leder samtalen',
		nn: 'Dette vil eg seie berre til deg som leier samtalen'
	}
};
