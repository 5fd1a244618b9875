/** Which earlier results can go along with one, and the text that is then handed over. */
import type { SavedResult } from '$lib/client/results.ts';
import { earlierThan } from '$lib/core/pathway/earlier.ts';
import { MAX_JSON } from '$lib/core/envelope/index.ts';
import { bundleResults, MAX_EARLIER } from '$lib/core/result/index.ts';

/** What is handed over as one text, with the rows of the earlier ones in it. `along` is missing where there are none. */
export type Handed = {
	readonly id: string;
	readonly json: string;
	readonly along?: readonly Pick<SavedResult, 'id' | 'conversation' | 'confirmedAt'>[];
};

export type Along = {
	/** All of them, signed, as one text. */
	readonly json: string;
	/** Those there is room for, newest first. */
	readonly taken: readonly SavedResult[];
	readonly left: readonly SavedResult[];
};

/** Undefined where there is nothing earlier in the same journey. `max`: the most bytes that can be handed over. */
export function alongWith(
	result: SavedResult,
	all: readonly SavedResult[],
	max: number = MAX_JSON
): Along | undefined {
	const earlier = earlierThan(
		result,
		all.filter(({ journey }) => journey === result.journey)
	).slice(0, MAX_EARLIER);
	if (earlier.length === 0) return undefined;
	const { json, taken } = bundleResults(
		result.json,
		earlier.map((one) => one.json),
		max
	);
	return { json, taken: earlier.slice(0, taken), left: earlier.slice(taken) };
}

/** Undefined: whether earlier ones go along is not said yet, and has to be asked first. */
export function handedWith(result: SavedResult, along: Along | undefined): Handed | undefined {
	const { id, json, withEarlier } = result;
	if (!along || along.taken.length === 0) return { id, json };
	if (withEarlier === undefined) return undefined;
	if (!withEarlier) return { id, json, along: [] };
	const rows = along.taken.map(({ id, conversation, confirmedAt }) => ({ id, conversation, confirmedAt }));
	return { id, json: along.json, along: rows };
}
