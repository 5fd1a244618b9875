/**
 * What an invitation to one conversation says (docs/formats.md, «Invitation»). It is unsigned: whoever has
 * the app can make one, so it is a claim and nothing more. It holds nothing about the patient.
 */
import { isDate, isTime } from '../date.ts';
import type { Conversation } from '../result/result.ts';

export const senders = ['hospital', 'municipality', 'district'] as const;
export type SenderKind = (typeof senders)[number];

export type Invitation = {
	readonly conversation: Conversation;
	readonly from: { readonly kind: SenderKind; readonly name: string; readonly unit?: string };
	readonly appointment?: InvitedAppointment;
	readonly contact?: InvitedContact;
};

export type InvitedAppointment = {
	/** YYYY-MM-DD in Norway, from FIRST_DAY to LAST_DAY. */
	readonly date: string;
	/** HH:MM in Norway. */
	readonly time?: string;
	readonly place?: string;
	/** https address, spelled as `isVideo` says. */
	readonly video?: string;
	/** Whom one meets. */
	readonly with?: string;
};

/** Whom one may ring about it. */
export type InvitedContact = { readonly name: string; readonly phone: string; readonly hours?: string };

/** Characters, counted as JavaScript counts them. */
export const NAME = 80;
export const TEXT = 100;
export const VIDEO = 200;
/** What sixteen bits of days can say. */
export const FIRST_DAY = '2000-01-01';
export const LAST_DAY = '2179-06-06';

/** Whether it is spelled as an invitation is, and within the limits. One meaning has one spelling. */
export function isInvitation({ from, appointment, contact }: Invitation): boolean {
	return (
		isText(from.name, NAME) &&
		isOptional(from.unit, NAME) &&
		(appointment === undefined || isAppointment(appointment)) &&
		(contact === undefined ||
			(isText(contact.name, NAME) && isPhone(contact.phone) && isOptional(contact.hours, NAME)))
	);
}

function isAppointment({ date, time, place, video, with: person }: InvitedAppointment): boolean {
	return (
		isDate(date) &&
		date >= FIRST_DAY &&
		date <= LAST_DAY &&
		(time === undefined || isTime(time)) &&
		isOptional(place, TEXT) &&
		(video === undefined || isVideo(video)) &&
		isOptional(person, TEXT)
	);
}

/**
 * As it may stand in an invitation: one line, NFC, single spaces, no control, format or private characters
 * (which hide or turn text), and no heap of accents on one letter.
 */
export function tidyText(written: string): string {
	return written
		.toWellFormed()
		.replaceAll('\uFFFD', '')
		.normalize('NFC')
		.replace(/[\p{C}\p{Z}]+/gu, ' ')
		.replace(/(\p{M}{2})\p{M}+/gu, '$1')
		.trim();
}

/** «22 33 44 55», «+47 22334455»: digits in groups with one space between, never a letter. */
export function tidyPhone(written: string): string {
	return tidyText(written)
		.replace(/[\s().\p{Pd}/]+/gu, ' ')
		.trim();
}

/** Three digits (113) to fifteen (ITU-T E.164), with a plus before. */
export function isPhone(phone: string): boolean {
	return /^\+?\d+( \d+)*$/.test(phone) && /^\d{3,15}$/.test(phone.replace(/\D/g, ''));
}

/**
 * An https address in plain letters, its host in small ones and with a name at the end, a path, and nothing that
 * could be read as another host: no user, port, backslash or dots to climb by.
 */
export function isVideo(address: string): boolean {
	const [, rest = ''] =
		/^https:\/\/(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?(\/[!#-&(-;=?-[\]_a-z~]*)$/.exec(
			address
		) ?? [];
	return rest !== '' && address.length <= VIDEO && !/(^|\/)(\.|%2e){1,2}($|[/?#])/i.test(rest);
}

function isText(text: string, max: number): boolean {
	return text !== '' && text.length <= max && tidyText(text) === text;
}

function isOptional(text: string | undefined, max: number): boolean {
	return text === undefined || isText(text, max);
}
