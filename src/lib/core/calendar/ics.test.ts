import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { changed, type Appointment } from './appointment.ts';
import { toIcs, type Ics } from './ics.ts';

const stamp = new Date('2026-11-22T18:37:05.123Z');
const appointment: Appointment = {
	uid: '5a1f0f8e-6f0c-4a55-9d7e-2a3b4c5d6e7f',
	sequence: 0,
	date: '2026-12-03',
	time: '10:30'
};
const ics = (patch: Partial<Appointment> = {}, rest: Partial<Ics> = {}) =>
	toIcs({
		appointment: { ...appointment, ...patch },
		...{ title: 'Samtale', stamp, alarms: true, reminderText: 'Samtale' },
		...rest
	});

/** Read by somebody else's parser, with the file's own time zone. */
function open(file: string) {
	const calendar = new ICAL.Component(ICAL.parse(file));
	ICAL.TimezoneService.reset();
	for (const zone of calendar.getAllSubcomponents('vtimezone'))
		ICAL.TimezoneService.register(new ICAL.Timezone(zone));
	const component = calendar.getFirstSubcomponent('vevent')!;
	const event = new ICAL.Event(component);
	const text = (name: string) => component.getFirstPropertyValue(name)?.toString();
	const alarms = component.getAllSubcomponents('valarm').map((alarm) => {
		const before = event.startDate.clone();
		// A whole day begins at midnight (RFC 5545 §3.8.6.3).
		before.isDate = false;
		before.addDuration(alarm.getFirstPropertyValue('trigger') as InstanceType<typeof ICAL.Duration>);
		return { at: before.toString(), words: alarm.getFirstPropertyValue('description') };
	});
	return { event, text, alarms, starts: event.startDate.toJSDate().toISOString() };
}

const lines = (file: string) => file.split('\r\n');
const octets = (line: string) => new TextEncoder().encode(line).length;

test('it says when, in Norway, and reminds seven days and one day before', () => {
	const { event, text, alarms, starts } = open(ics());
	expect(starts).toBe('2026-12-03T09:30:00.000Z');
	expect(event.uid).toBe(appointment.uid);
	expect(text('dtstamp')).toBe('2026-11-22T18:37:05Z');
	expect(text('class')).toBe('PRIVATE');
	expect(event.summary).toBe('Samtale');
	expect(alarms).toEqual([
		{ at: '2026-11-26T10:30:00', words: 'Samtale' },
		{ at: '2026-12-02T10:30:00', words: 'Samtale' }
	]);
	expect(open(ics({}, { alarms: false })).alarms).toEqual([]);
});

test.each([
	['2026-03-28', '10:00', '2026-03-28T09:00:00.000Z'],
	['2026-03-29', '10:00', '2026-03-29T08:00:00.000Z'],
	['2026-10-24', '10:00', '2026-10-24T08:00:00.000Z'],
	['2026-10-25', '10:00', '2026-10-25T09:00:00.000Z'],
	['2026-07-01', '00:00', '2026-06-30T22:00:00.000Z'],
	['2028-02-29', '23:59', '2028-02-29T22:59:00.000Z']
])('%s at %s is %s, also round the days when clocks change', (date, time, instant) =>
	expect(open(ics({ date, time })).starts).toBe(instant)
);

test('without a time it is the whole day, and wakes nobody at midnight', () => {
	const { time: _, ...wholeDay } = appointment;
	const { event, alarms } = open(ics({}, { appointment: wholeDay }));
	expect(event.startDate.isDate).toBe(true);
	expect([event.startDate.toString(), event.endDate.toString()]).toEqual(['2026-12-03', '2026-12-04']);
	expect(alarms.map(({ at }) => at)).toEqual(['2026-11-26T09:00:00', '2026-12-02T09:00:00']);
	expect(open(ics({ time: '25:61' })).event.startDate.isDate).toBe(true);
});

test('a changed appointment takes the place of the first in the calendar', () => {
	const moved = changed(appointment, { date: '2026-12-10', time: '09:00' }, 'another');
	expect(moved).toEqual({ uid: appointment.uid, sequence: 1, date: '2026-12-10', time: '09:00' });
	expect(open(ics(moved)).event.sequence).toBe(1);
	expect(changed(moved, { date: '2026-12-10', time: '09:00', place: '' }, 'another')).toEqual(moved);
	expect(changed(moved, { date: '2026-12-10' }, 'another')).toEqual({
		...{ uid: appointment.uid, sequence: 2, date: '2026-12-10' }
	});
	expect(changed(undefined, { date: '2026-12-10' }, 'another')).toMatchObject({
		uid: 'another',
		sequence: 0
	});
});

test('place and video stand there; with whom and who comes along do not', () => {
	const file = ics({
		place: 'Rådhuset, 2. etasje; inngang «B»\\C',
		video: 'https://join.example/møte?a=1;b',
		with: 'Kreftkoordinator Åse',
		companion: 'Søster'
	});
	const { event, text } = open(file);
	expect(event.location).toBe('Rådhuset, 2. etasje; inngang «B»\\C');
	expect(text('url')).toBe('https://join.example/m%C3%B8te?a=1;b');
	expect(file).not.toMatch(/Åse|Kreft|Søster/);
	expect(open(ics({ video: 'https://join.example/1' })).event.location).toBe('https://join.example/1');
	for (const video of ['javascript:alert(1)', 'http://join.example', 'ring 123']) {
		expect(open(ics({ video })).text('url')).toBeUndefined();
		expect(open(ics({ video })).event.location).toBeFalsy();
	}
});

test('a long line is folded at 75 octets, with every character whole', () => {
	const place = 'Æøå på Ålesund bedriftshelsesenter, bygg Ø, fløy Å 👩‍⚕️ '.repeat(8).trim();
	const file = ics({ place });
	expect(Math.max(...lines(file).map(octets))).toBeLessThanOrEqual(75);
	expect(lines(file).filter((line) => octets(line) > 70).length).toBeGreaterThan(3);
	expect(file).not.toContain('\uFFFD');
	expect(open(file).event.location).toBe(place);
	expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
	expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('nothing typed becomes a line of its own, whatever it is', () => {
	const typed = fc.string({ unit: 'binary', maxLength: 200 });
	fc.assert(
		fc.property(typed, typed, (place, title) => {
			const file = ics({ place: `${place}\r\nBEGIN:VALARM\nx` }, { title });
			expect(lines(file).filter((line) => line.startsWith('BEGIN:'))).toEqual([
				...['BEGIN:VCALENDAR', 'BEGIN:VTIMEZONE', 'BEGIN:STANDARD', 'BEGIN:DAYLIGHT', 'BEGIN:VEVENT'],
				...['BEGIN:VALARM', 'BEGIN:VALARM']
			]);
			expect(Math.max(...lines(file).map(octets))).toBeLessThanOrEqual(75);
			expect(open(file).event.location.endsWith('\nBEGIN:VALARM\nx')).toBe(true);
		})
	);
});
