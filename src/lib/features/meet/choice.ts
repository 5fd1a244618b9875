/** Which of the phone's results may be meant. */
import type { SavedResult } from '$lib/client/results.ts';

/** Newest first, without those another one corrects. */
export function sendable(results: readonly SavedResult[]): readonly SavedResult[] {
	const corrected = new Set(results.map(({ amends }) => amends));
	return results.filter(({ id }) => !corrected.has(id));
}

/** The newest, unless they are about different people: then nobody is chosen for them. */
export function preselected(results: readonly SavedResult[]): string | undefined {
	const people = new Set(
		results.map(({ journey, name = '', birthDate = '' }) => [journey, name, birthDate].join('\n'))
	);
	return people.size === 1 ? results[0]?.id : undefined;
}
