/** What is worth saying of a day in an invitation, so that an old or mistaken one is seen. Pure. */
import { addMonths } from '$lib/core/date.ts';

/** Months after which an invitation is surely old, and ahead of which a year is likely a slip. */
const LONG_AGO = 6;
const FAR = 36;

/** Undefined for a day that is simply to come. Both are `YYYY-MM-DD`. */
export function dayNote(date: string, today: string): 'today' | 'past' | 'longPast' | 'far' | undefined {
	if (date === today) return 'today';
	if (date < (addMonths(today, -LONG_AGO) ?? today)) return 'longPast';
	if (date < today) return 'past';
	return date > (addMonths(today, FAR) ?? date) ? 'far' : undefined;
}
