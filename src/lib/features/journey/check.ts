/** What people type in the forms of the journey, held against what can be. Pure. */
import type { AppointmentDetails } from '$lib/core/calendar/appointment.ts';
import { readDay, readTime } from '$lib/core/calendar/read.ts';
import { addMonths } from '$lib/core/date.ts';
import { cleanText, SHORT_TEXT } from '$lib/core/instrument/sheet.ts';
import type { Typed } from './typed.ts';

/** Characters in an address of a video conversation. */
export const LINK = 500;
/** Further ahead than this an appointment is likely a slip of the year. */
const AHEAD_MONTHS = 36;
/** Before this an appointment is a slip of the century. */
const EARLIEST = '2000-01-01';
/** Longer ago than this a diagnosis is likely a slip of the year. */
const BACK_MONTHS = 12 * 30;

export type AppointmentField = keyof AppointmentDetails;
export type AppointmentProblem =
	| 'dateMissing'
	| 'dateUnreadable'
	| 'dateImpossible'
	| 'dateFar'
	| 'datePast'
	| 'timeUnreadable'
	| 'timeImpossible'
	| 'video'
	| 'long';

export type CheckedAppointment =
	| { readonly status: 'ok'; readonly details: AppointmentDetails }
	| {
			readonly status: 'wrong';
			readonly problems: Readonly<Partial<Record<AppointmentField, AppointmentProblem>>>;
	  };

/** `today`: YYYY-MM-DD. A day that has been is allowed: people also write down what was. */
export function checkAppointment(typed: Typed, today: string): CheckedAppointment {
	const date = appointmentDay(typed.date ?? '', today);
	const time = appointmentTime(typed.time ?? '');
	const video = link(typed.video ?? '');
	const texts = (['place', 'with', 'companion'] as const).map((key) => [key, short(typed[key])] as const);
	const fields = Object.entries({ date, time, video, ...Object.fromEntries(texts) });
	const wrong = fields.filter(([, { problem }]) => problem).map(([key, { problem }]) => [key, problem]);
	if (wrong.length > 0) return { status: 'wrong', problems: Object.fromEntries(wrong) };
	const written = fields.filter(([, { value }]) => value).map(([key, { value }]) => [key, value]);
	return { status: 'ok', details: Object.fromEntries(written) as AppointmentDetails };
}

type Field<P> = { readonly value?: string; readonly problem?: P };

export function appointmentDay(written: string, today: string): Field<AppointmentProblem> {
	if (!written.trim()) return { problem: 'dateMissing' };
	const read = readDay(written, today, 'coming');
	if (read.status !== 'read')
		return { problem: read.status === 'impossible' ? 'dateImpossible' : 'dateUnreadable' };
	if (read.value < EARLIEST) return { value: read.value, problem: 'datePast' };
	const isFar = read.value > (addMonths(today, AHEAD_MONTHS) ?? today);
	return isFar ? { value: read.value, problem: 'dateFar' } : { value: read.value };
}

export function appointmentTime(written: string): Field<AppointmentProblem> {
	if (!written.trim()) return {};
	const read = readTime(written);
	if (read.status === 'read') return { value: read.value };
	return { problem: read.status === 'impossible' ? 'timeImpossible' : 'timeUnreadable' };
}

/** An https address; «join.example.no/1» is taken for one. */
function link(written: string): Field<AppointmentProblem> {
	const text = written.trim();
	if (!text) return {};
	if (text.length > LINK) return { problem: 'long' };
	const address = /^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/.test(text) ? `https://${text}` : text;
	const url = /\s/.test(address) ? undefined : urlOf(address);
	return url?.protocol === 'https:' && url.hostname.includes('.')
		? { value: url.href }
		: { problem: 'video' };
}

function urlOf(address: string): URL | undefined {
	try {
		return new URL(address);
	} catch {
		// Not an address.
		return undefined;
	}
}

function short(written = ''): Field<'long'> {
	const value = cleanText(written.replaceAll('\n', ' '), SHORT_TEXT + 1);
	return value.length > SHORT_TEXT ? { problem: 'long' } : { value };
}

export type DayProblem = 'missing' | 'unreadable' | 'impossible' | 'future' | 'far';

/** The day the journey counts from: one that has been. */
export function checkBeginning(written: string, today: string): Field<DayProblem> {
	if (!written.trim()) return { problem: 'missing' };
	const read = readDay(written, today, 'past');
	if (read.status !== 'read') return { problem: read.status };
	if (read.value > today) return { value: read.value, problem: 'future' };
	const isFar = read.value < (addMonths(today, -BACK_MONTHS) ?? today);
	return isFar ? { value: read.value, problem: 'far' } : { value: read.value };
}

export type ContactProblem = 'name' | 'phone' | 'long';

export const contactFields = ['name', 'unit', 'phone', 'hours', 'about'] as const;
export type ContactField = (typeof contactFields)[number];

export type CheckedContact =
	| { readonly status: 'ok'; readonly contact: { readonly name: string; readonly phone: string } & Typed }
	| { readonly status: 'wrong'; readonly problems: Readonly<Partial<Record<ContactField, ContactProblem>>> };

export function checkContact(typed: Typed): CheckedContact {
	const found = contactFields.map((key) => [key, contactField(key, typed[key])] as const);
	const wrong = found.filter(([, { problem }]) => problem).map(([key, { problem }]) => [key, problem]);
	if (wrong.length > 0) return { status: 'wrong', problems: Object.fromEntries(wrong) };
	const written = found.filter(([, { value }]) => value).map(([key, { value }]) => [key, value]);
	return { status: 'ok', contact: Object.fromEntries(written) };
}

function contactField(key: ContactField, written: string | undefined): Field<ContactProblem> {
	const field = short(written);
	if (field.problem) return field;
	if (key === 'name' && !field.value) return { problem: 'name' };
	if (key === 'phone' && !isPhone(field.value ?? '')) return { problem: 'phone' };
	return field;
}

/** Three digits (113) to fifteen, with a plus before and anything people group them with. */
function isPhone(written: string): boolean {
	return /^\+?[\d\s().-]+$/.test(written) && /^\d{3,15}$/.test(written.replace(/\D/g, ''));
}
