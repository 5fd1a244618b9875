/** Gives the appointment to the phone as a calendar file. The name says nothing. */
import { toIcs, type Ics } from '$lib/core/calendar/ics.ts';

/** @returns false where the file could not be made. */
export function saveCalendar(entry: Ics): boolean {
	try {
		const file = new Blob([toIcs(entry)], { type: 'text/calendar' });
		const url = URL.createObjectURL(file);
		Object.assign(document.createElement('a'), { href: url, download: 'samtale.ics' }).click();
		// Some browsers read it a moment after the click.
		setTimeout(() => URL.revokeObjectURL(url), 60_000);
		return true;
	} catch {
		// The browser refuses files of our making: the person is told.
		return false;
	}
}
