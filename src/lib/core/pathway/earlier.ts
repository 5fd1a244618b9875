/** Which earlier results may travel with one: what a comparison needs, and nothing more. */
import type { Conversation } from '../result/result.ts';
import { standing } from './compare.ts';

type Kept = {
	readonly id: string;
	readonly conversation: Conversation;
	/** As in the result: `2026-11-22T09:30:00Z`. */
	readonly confirmedAt: string;
	readonly amends?: string;
};

/**
 * Of each other conversation the newest that no other corrects, where the conversation comes before this one
 * or was answered before it. Newest first. `journey`: every result of the journey, `result` among them.
 */
export function earlierThan<T extends Kept>(result: T, journey: readonly T[]): T[] {
	return standing(journey)
		.filter(({ conversation }) => conversation !== result.conversation)
		.filter((one) => one.conversation < result.conversation || one.confirmedAt < result.confirmedAt)
		.sort((a, b) => (a.confirmedAt < b.confirmedAt ? 1 : -1));
}
