/** An invitation in words. What it says itself stands between them as it came, as text only. */
import type { AppointmentDetails } from '$lib/core/calendar/appointment.ts';
import type { Invitation } from '$lib/core/invitation/index.ts';
import { dayAndTime, longDate } from '$lib/i18n/dates.ts';
import type { I18n } from '$lib/i18n/index.svelte.ts';
import { dayNote } from './day.ts';
import type { Person } from '$lib/client/people.ts';

export type Row = { readonly id: string; readonly term: string; readonly lines: readonly string[] };

/** «Eksempel sykehus, Poliklinikk 3 (sykehus)». */
export function senderWords(i18n: I18n, { from }: Invitation): string {
	const kind = i18n.t((words) => words.invited.kind[from.kind]);
	return `${[from.name, from.unit].filter(Boolean).join(', ')} (${kind})`;
}

/** What would be filled in, and nothing left out. `today`: YYYY-MM-DD. */
export function rowsOf(i18n: I18n, { appointment, contact }: Invitation, today: string): Row[] {
	const rows: (Row | undefined)[] = [];
	if (appointment) {
		const { date, time, place, video, with: person } = appointment;
		const note = dayNote(date, today);
		const said = note ? [i18n.t((words) => words.invited.day[note])] : [];
		rows.push(
			row(
				'when',
				i18n.t(($) => $.invited.when),
				dayAndTime(date, time, i18n.locale),
				...said
			),
			row(
				'place',
				i18n.t(($) => $.invited.place),
				place
			),
			video
				? row(
						'video',
						i18n.t(($) => $.invited.video),
						i18n.t(($) => $.invited.host, { host: hostOf(video) }),
						video
					)
				: undefined,
			row(
				'with',
				i18n.t(($) => $.invited.with),
				person
			)
		);
	}
	if (contact)
		rows.push(
			row(
				'contact',
				i18n.t(($) => $.invited.contact),
				contact.name,
				contact.phone,
				contact.hours
			)
		);
	return rows.filter((one) => one !== undefined);
}

export function conversationWords(i18n: I18n, { conversation }: Invitation): string {
	return i18n.t((words) => words.invited.conversation[`c${conversation}`]);
}

/** One line, to compare two by. */
export function appointmentLine(i18n: I18n, { date, time, place, video, with: person }: AppointmentDetails) {
	return [dayAndTime(date, time, i18n.locale), place, video, person].filter(Boolean).join(', ');
}

export function contactLine({ phone, hours }: { phone: string; hours?: string }): string {
	return [phone, hours].filter(Boolean).join(', ');
}

/** The day it began is added where the words alone would fit another too. */
export function personWords(i18n: I18n, person: Person, people: readonly Person[]): string {
	const who = ({ name, subject }: Person) => name ?? i18n.t((words) => words.invited.people[subject]);
	const alike = people.filter((other) => who(other) === who(person)).length > 1;
	if (!alike || person.since === undefined) return who(person);
	const when = longDate(new Date(person.since), i18n.locale);
	return i18n.t(($) => $.invited.people.since, { who: who(person), when });
}

function row(id: string, term: string, ...lines: (string | undefined)[]): Row | undefined {
	const said = lines.filter((line) => line !== undefined);
	return said.length > 0 ? { id, term, lines: said } : undefined;
}

/** What stands between `https://` and the first slash after it. */
function hostOf(video: string): string {
	return video.split('/')[2] ?? '';
}
