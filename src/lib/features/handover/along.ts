/** Which earlier results can go along with one, and the text that is then handed over. */
import type { SavedResult } from '$lib/client/results.ts';
import { earlierThan } from '$lib/core/pathway/earlier.ts';
import { bundleResults, MAX_EARLIER } from '$lib/core/result/index.ts';

export type Along = {
	/** All of them, signed, as one text. */
	readonly json: string;
	/** Those there is room for, newest first. */
	readonly taken: readonly SavedResult[];
	readonly left: readonly SavedResult[];
};

/** Undefined where there is nothing earlier in the same journey. */
export function alongWith(result: SavedResult, all: readonly SavedResult[]): Along | undefined {
	const earlier = earlierThan(
		result,
		all.filter(({ journey }) => journey === result.journey)
	).slice(0, MAX_EARLIER);
	if (earlier.length === 0) return undefined;
	const { json, taken } = bundleResults(
		result.json,
		earlier.map((one) => one.json)
	);
	return { json, taken: earlier.slice(0, taken), left: earlier.slice(taken) };
}
