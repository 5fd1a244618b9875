/** Gives the appointment to the phone as a calendar file. The name says nothing. */
import { download } from './save-file.ts';
import { toIcs, type Ics } from '$lib/core/calendar/ics.ts';

/** @returns false where the file could not be made. */
export function saveCalendar(entry: Ics): boolean {
	try {
		download(new File([toIcs(entry)], 'samtale.ics', { type: 'text/calendar' }));
		return true;
	} catch {
		// The browser refuses files of our making: the person is told.
		return false;
	}
}
