/** When conversations 2 and 3 are usually held: windows, never deadlines (DESIGN §4 «Journey»). */
import { addMonths } from '../date.ts';
import type { Conversation } from '../result/result.ts';

/** `YYYY-MM-DD`, both ends included. */
export type Window = { readonly from: string; readonly to: string };

const months = { 2: [3, 4], 3: [12, 18] } as const;

/**
 * @param date `YYYY-MM-DD`: the diagnosis, or the start of the pathway
 * @returns undefined for conversation 1, which has none, and for what is no date
 */
export function windowOf(conversation: Conversation, date: string): Window | undefined {
	if (conversation === 1) return undefined;
	const [first, last] = months[conversation];
	const from = addMonths(date, first);
	const to = addMonths(date, last);
	return from !== undefined && to !== undefined ? { from, to } : undefined;
}
