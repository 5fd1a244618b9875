/** Which earlier results can go along with one, and the text that is then handed over. */
import type { SavedResult } from '$lib/client/results.ts';
import { earlierThan } from '$lib/core/pathway/earlier.ts';
import { MAX_JSON } from '$lib/core/envelope/index.ts';
import { bundleResults, MAX_EARLIER } from '$lib/core/result/index.ts';
import type { Written } from '$lib/client/written.ts';

/** What is handed over as one text, with the rows of the earlier ones in it. `along` is missing where there are none. */
export type Handed = {
	readonly id: string;
	readonly json: string;
	readonly along?: readonly Pick<SavedResult, 'id' | 'conversation' | 'confirmedAt'>[];
	/** Those whose own words are in it. */
	readonly views?: readonly string[];
};

export type Along = {
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
	const { taken } = bundleResults(
		result.json,
		earlier.map((one) => one.json),
		max
	);
	return { taken: earlier.slice(0, taken), left: earlier.slice(taken) };
}

/** What others have written to the conversation of a result, with the patient's word on each. */
export function writtenTo({ journey, conversation }: SavedResult, written: readonly Written[]): Written[] {
	return written.filter((one) => one.journey === journey && one.conversation === conversation);
}

/** Those whose words the patient has said yes to taking along. */
export function takenWith(result: SavedResult | undefined, written: readonly Written[]): string[] {
	const others = result ? writtenTo(result, written) : [];
	return others.map(({ member }) => member).filter((member) => result?.withViews?.[member]);
}

/** Undefined: whether earlier ones go along, or what others have written, is not said yet, and has to be asked first. */
export function handedWith(
	result: SavedResult,
	along: Along | undefined,
	written: readonly Written[] = [],
	max: number = MAX_JSON
): Handed | undefined {
	const { id, json, withEarlier, withViews = {} } = result;
	const others = writtenTo(result, written);
	const asks = along !== undefined && along.taken.length > 0;
	if (asks && withEarlier === undefined) return undefined;
	if (others.some(({ member }) => withViews[member] === undefined)) return undefined;
	const earlier = asks && withEarlier ? along.taken : [];
	const yes = takenWith(result, written);
	const seen = others.filter(({ member }) => yes.includes(member));
	const bundled = bundleResults(
		json,
		earlier.map((one) => one.json),
		max,
		seen.map((one) => one.json)
	);
	const rows = earlier
		.slice(0, bundled.taken)
		.map(({ id, conversation, confirmedAt }) => ({ id, conversation, confirmedAt }));
	return {
		...{ id, json: bundled.json },
		...(asks ? { along: rows } : {}),
		...(bundled.views > 0 ? { views: seen.slice(0, bundled.views).map(({ member }) => member) } : {})
	};
}
