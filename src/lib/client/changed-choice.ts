/** A choice changed in the journey does not change what was signed. Whoever hands it over must hear that they differ. */
import { isConversationChoice, type ConversationChoice } from '$lib/core/pathway/choice.ts';
import { choosesForSelf } from '$lib/core/pathway/steps.ts';
import { CHOICE, rowOf } from './conversation-row.ts';
import { read, type SavedResult } from './db/index.ts';

/** `confirmed`: missing where the answers do not say. */
export type ChangedChoice = { readonly confirmed?: ConversationChoice; readonly now: ConversationChoice };

/** Undefined where nothing differs, nobody chooses for themselves, or other answers correct these. */
export function changedChoice(result: SavedResult): Promise<ChangedChoice | undefined> {
	return read(['conversations', 'results'], async (work) => {
		if (!choosesForSelf(result.answerer)) return undefined;
		const corrected = (await work.all('results')).some(({ amends }) => amends === result.id);
		const now = (await rowOf(work, result))?.choice;
		const confirmed = result.sheet[CHOICE];
		if (corrected || !now || now === confirmed) return undefined;
		return isConversationChoice(confirmed) ? { confirmed, now } : { now };
	});
}
