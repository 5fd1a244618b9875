/** Saves the signed resource as it came. The name of the file says nothing about whose it is. */
import type { Open } from './collect.ts';

export function saveFhir({ resource, result }: Pick<Open, 'resource' | 'result'>): void {
	const url = URL.createObjectURL(
		new Blob([JSON.stringify(resource, null, 2)], { type: 'application/fhir+json' })
	);
	const link = document.createElement('a');
	link.href = url;
	link.download = fileName(result.confirmedAt);
	link.click();
	// The browser has to have begun before the address goes away.
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

export function fileName(confirmedAt: string): string {
	return `svar-${confirmedAt.slice(0, 16).replaceAll(':', '')}.json`;
}
