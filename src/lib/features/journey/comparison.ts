/** The standing results of one journey as rounds that can be held side by side. */
import { findPack } from '$lib/content/packs/index.ts';
import type { SavedResult } from '$lib/client/results.ts';
import { read } from '$lib/core/instrument/sheet.ts';
import { compareRounds, standing, type Comparison, type Round } from '$lib/core/pathway/compare.ts';
import { shownSheet } from '$lib/core/pathway/kept.ts';
import { relevant } from '$lib/core/pathway/relevant.ts';

export type Compared = {
	readonly comparisons: readonly Comparison[];
	/** In the conversations' order. */
	readonly standing: readonly SavedResult[];
	/** True where a result needs a newer version of the app. */
	readonly unread: boolean;
};

/** `results`: those of one journey. */
export function compareResults(results: readonly SavedResult[]): Compared {
	const stands = standing(results);
	const rounds = stands.map(roundOf).filter((round) => round !== undefined);
	return {
		comparisons: compareRounds(rounds),
		standing: stands,
		unread: rounds.length < stands.length
	};
}

function roundOf({
	pack: { id, version },
	sheet,
	conversation,
	answerer,
	length
}: SavedResult): Round | undefined {
	const pack = findPack(id, version);
	if (!pack || pack === 'newer') return undefined;
	// What a child has said alone is not shown again.
	const shown = shownSheet(pack, { answerer }, sheet);
	const answers = relevant(pack, { conversation, answerer, length }, read(pack, shown));
	return { conversation, pack, answers, length };
}
