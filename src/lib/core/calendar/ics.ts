/**
 * An appointment as a calendar file (iCalendar, RFC 5545). What stands in it can be seen by whoever shares
 * the calendar, so it holds the given title, the time and the place, and not with whom or what about.
 */
import { utf8 } from '../bytes.ts';
import { addDays, isTime } from '../date.ts';
import type { Appointment } from './appointment.ts';

export type Ics = {
	readonly appointment: Appointment;
	/** One word that tells nothing, such as «Samtale». */
	readonly title: string;
	/** When the file is made. */
	readonly stamp: Date;
	/** Reminders seven days and one day before. */
	readonly alarms: boolean;
	/** What the reminders say. */
	readonly reminderText: string;
};

/** The usual length; nobody is asked how long it takes. */
const DURATION = 'PT1H';

/** Norway, by the rule that has held since 1996 (RFC 5545 §3.6.5). */
const ZONE = `BEGIN:VTIMEZONE
TZID:Europe/Oslo
BEGIN:STANDARD
DTSTART:19961027T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19960331T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
END:VTIMEZONE`.split('\n');

/** The whole file. Its `date` must be a day in the calendar; without `time` it is for the whole day. */
export function toIcs({ appointment, title, stamp, alarms, reminderText }: Ics): string {
	const { uid, sequence, date, time, place, video } = appointment;
	const address = video && uri(video);
	const where = place || address;
	return [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Hjemvei//1//NO',
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		...(isTime(time) ? ZONE : []),
		'BEGIN:VEVENT',
		`UID:${text(uid)}`,
		`SEQUENCE:${sequence}`,
		`DTSTAMP:${stamp.toISOString().replace(/[-:]|\.\d+/g, '')}`,
		...when(date, time),
		`SUMMARY:${text(title)}`,
		...(where ? [`LOCATION:${text(where)}`] : []),
		...(address ? [`URL:${address}`] : []),
		'CLASS:PRIVATE',
		...(alarms ? triggers(time).flatMap((trigger) => alarm(trigger, reminderText)) : []),
		'END:VEVENT',
		'END:VCALENDAR'
	]
		.map((line) => `${fold(line)}\r\n`)
		.join('');
}

function when(date: string, time: string | undefined): string[] {
	const day = date.replaceAll('-', '');
	if (isTime(time))
		return [`DTSTART;TZID=Europe/Oslo:${day}T${time.replace(':', '')}00`, `DURATION:${DURATION}`];
	const next = addDays(date, 1)?.replaceAll('-', '') ?? day;
	return [`DTSTART;VALUE=DATE:${day}`, `DTEND;VALUE=DATE:${next}`];
}

/** A whole day begins at midnight, when nobody should be woken: those reminders come at nine in the morning. */
function triggers(time: string | undefined): string[] {
	return isTime(time) ? ['-P7D', '-P1D'] : ['-P6DT15H', '-PT15H'];
}

function alarm(trigger: string, words: string): string[] {
	return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${text(words)}`, `TRIGGER:${trigger}`, 'END:VALARM'];
}

/** RFC 5545 §3.3.11. Control characters have no place there. */
function text(value: string): string {
	return value
		.toWellFormed()
		.replace(/\r\n?/g, '\n')
		.replace(/[\u0000-\u0009\u000B-\u001F\u007F\u0085\u2028\u2029]/g, ' ')
		.replace(/[\\;,]/g, '\\$&')
		.replaceAll('\n', '\\n');
}

/** RFC 3986 allows ASCII alone. Undefined for anything but an https address. */
function uri(video: string): string | undefined {
	const address = video.trim().toWellFormed();
	if (!/^https:\/\/[^\s/?#]/i.test(address)) return undefined;
	return address.replace(/[^\u0021-\u007E]|["<>\\^`{|}]/gu, encodeURIComponent);
}

/** At most 75 octets in a line, no character split; what follows begins with a space (RFC 5545 §3.1). */
function fold(line: string): string {
	let folded = '';
	let octets = 0;
	for (const character of line) {
		const size = utf8(character).length;
		if (octets + size > 75) {
			folded += '\r\n ';
			octets = 1;
		}
		folded += character;
		octets += size;
	}
	return folded;
}
