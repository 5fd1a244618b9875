import { sealNew } from '$lib/client/handover-make.ts';
import { createRelay } from '$lib/client/relay.ts';
import type { SendTools } from './sending.svelte.ts';

/** What sending a plan needs, as the browser gives it. */
export function browserTools(): SendTools {
	return {
		seal: (json, result) => sealNew({ json, result, kind: 'plan' }),
		relay: createRelay(location.origin, (...request) => fetch(...request)),
		now: () => Date.now(),
		newId: () => crypto.randomUUID()
	};
}
