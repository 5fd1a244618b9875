/** How long a handed-over result waits to be fetched (DESIGN §4 «Handover»). */
import { addDays, dayInNorway, isDate, startOfDayInNorway } from '../date.ts';

const DAY = 86_400;
const STANDARD = 7 * DAY;
const LONGEST = 14 * DAY;

/**
 * To the end of the day after the appointment, in Norway; seven days where there is none; never more than
 * fourteen. An appointment on an earlier day counts as none. One earlier today counts still: people come
 * late, and show the code in the room.
 * @param now unix seconds
 * @param appointment `date`: YYYY-MM-DD; the time of day changes nothing
 * @returns unix seconds
 */
export function expiryOf(
	now: number,
	appointment?: { readonly date: string; readonly time?: string }
): number {
	const date = appointment?.date;
	const ends = date !== undefined && isDate(date) ? addDays(date, 2) : undefined;
	if (date === undefined || ends === undefined || date < dayInNorway(now * 1000)) return now + STANDARD;
	return Math.min(startOfDayInNorway(ends) / 1000, now + LONGEST);
}
