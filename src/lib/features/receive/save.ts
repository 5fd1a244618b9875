/** Saves the signed resource as it came. The name of the file says nothing about whose it is. */
import { download } from '$lib/client/save-file.ts';
import type { Open } from './collect.ts';

export function saveFhir({ resource, result }: Pick<Open, 'resource' | 'result'>): void {
	const name = `svar-${result.confirmedAt.slice(0, 16).replaceAll(':', '')}.json`;
	download(new File([JSON.stringify(resource, null, 2)], name, { type: 'application/fhir+json' }));
}
