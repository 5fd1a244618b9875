/** What a clinician types, held against what an invitation may say. Pure. */
import { readDay, readTime } from '$lib/core/calendar/read.ts';
import { addMonths } from '$lib/core/date.ts';
import {
	isPhone,
	isVideo,
	NAME,
	packInvitation,
	senders,
	TEXT,
	tidyPhone,
	tidyText,
	VIDEO,
	type Invitation,
	type SenderKind
} from '$lib/core/invitation/index.ts';
import type { Conversation } from '$lib/core/result/result.ts';
import { telltale } from './telltale.ts';

/** What stays for the next patient, and what does not. */
export const senderFields = ['kind', 'name', 'unit', 'contactName', 'phone', 'hours'] as const;
export const patientFields = ['conversation', 'date', 'time', 'place', 'video', 'with'] as const;
export type TypedField = (typeof senderFields)[number] | (typeof patientFields)[number];
export type Typed = Readonly<Partial<Record<TypedField, string>>>;

export type Trouble =
	| { readonly kind: 'missing' | 'long' }
	| { readonly kind: 'tells'; readonly word: string }
	| { readonly kind: 'phone' | 'phoneMissing' | 'time' | 'video' | 'videoLong' | 'dateMissing' }
	| { readonly kind: 'dateUnreadable' | 'dateImpossible' | 'datePast' | 'dateFar' };
export type Troubles = Readonly<Partial<Record<TypedField | 'informed', Trouble>>>;

export type Checked =
	| { readonly status: 'made'; readonly invitation: Invitation; readonly digits: string }
	| { readonly status: 'wrong'; readonly troubles: Troubles }
	| { readonly status: 'too-large' };

/** Further ahead than this a year is likely a slip. */
const AHEAD_MONTHS = 36;
const MAX = { name: NAME, unit: NAME, contactName: NAME, hours: NAME, place: TEXT, with: TEXT } as const;

type Texts = Readonly<Record<keyof typeof MAX, string>>;

/** All that was typed, each field read by itself. */
type Read = {
	readonly texts: Texts;
	readonly phone: string;
	readonly video: string;
	readonly date: ReturnType<typeof readDate>;
	readonly time: ReturnType<typeof readTime> | undefined;
};

/** `informed`: the clinician says that the patient knows the diagnosis. Nothing is made without. `today`: YYYY-MM-DD. */
export function checkInvitation(typed: Typed, informed: boolean, today: string): Checked {
	const read: Read = {
		texts: Object.fromEntries(
			Object.keys(MAX).map((key) => [key, tidyText(typed[key as keyof Texts] ?? '')])
		) as Texts,
		phone: tidyPhone(typed.phone ?? ''),
		video: address(typed.video ?? ''),
		date: readDate(typed.date ?? '', today),
		time: typed.time?.trim() ? readTime(typed.time) : undefined
	};
	const troubles: Troubles = {
		...fieldTroubles(typed, read),
		...(informed ? {} : { informed: { kind: 'missing' } })
	};
	if (Object.keys(troubles).length > 0) return { status: 'wrong', troubles };
	const invitation = invitationOf(typed, read);
	const packed = packInvitation(invitation);
	if (packed.status === 'packed') return { status: 'made', invitation, digits: packed.digits };
	if (packed.status === 'too-large') return { status: packed.status };
	throw new Error('what was checked is spelled wrong');
}

function fieldTroubles(typed: Typed, { texts, phone, video, date, time }: Read): Troubles {
	const found: [TypedField, Trouble | undefined][] = [
		['conversation', isConversation(typed.conversation) ? undefined : { kind: 'missing' }],
		['kind', isKind(typed.kind) ? undefined : { kind: 'missing' }],
		...Object.entries(MAX).map(([key, max]): [TypedField, Trouble | undefined] => [
			key as keyof Texts,
			texts[key as keyof Texts].length > max ? { kind: 'long' } : undefined
		]),
		['name', texts.name ? tellsTrouble(texts.name) : { kind: 'missing' }],
		['unit', tellsTrouble(texts.unit)],
		['phone', phoneTrouble(phone, Boolean(texts.contactName || texts.hours))],
		[
			'date',
			date.trouble ??
				(!date.value && (time || texts.place || video || texts.with) ? { kind: 'dateMissing' } : undefined)
		],
		['time', time && time.status !== 'read' ? { kind: 'time' } : undefined],
		['video', videoTrouble(video)]
	];
	return Object.fromEntries(found.filter(([, trouble]) => trouble));
}

/** Of what has no trouble. */
function invitationOf(typed: Typed, { texts, phone, video, date, time }: Read): Invitation {
	const { name, unit, contactName, hours, place, with: person } = texts;
	const appointment = date.value && {
		date: date.value,
		...(time?.status === 'read' ? { time: time.value } : {}),
		...(place ? { place } : {}),
		...(video ? { video } : {}),
		...(person ? { with: person } : {})
	};
	return {
		conversation: Number(typed.conversation) as Conversation,
		from: { kind: typed.kind as SenderKind, name, ...(unit ? { unit } : {}) },
		...(appointment ? { appointment } : {}),
		...(phone ? { contact: { name: contactName || unit || name, phone, ...(hours ? { hours } : {}) } } : {})
	};
}

function tellsTrouble(text: string): Trouble | undefined {
	const word = telltale(text);
	return word === undefined ? undefined : { kind: 'tells', word };
}

/** A word in what others may see of it later, which the clinician may have reason for. */
export function tells({ appointment, contact }: Invitation): string | undefined {
	const { place = '', with: person = '' } = appointment ?? {};
	return telltale([place, person, contact?.name, contact?.hours].join(' '));
}

export function readDate(written: string, today: string): { value?: string; trouble?: Trouble } {
	if (!written.trim()) return {};
	const read = readDay(written, today, 'coming');
	if (read.status !== 'read')
		return { trouble: { kind: read.status === 'impossible' ? 'dateImpossible' : 'dateUnreadable' } };
	if (read.value < today) return { value: read.value, trouble: { kind: 'datePast' } };
	if (read.value > (addMonths(today, AHEAD_MONTHS) ?? today))
		return { value: read.value, trouble: { kind: 'dateFar' } };
	return { value: read.value };
}

/** In the one spelling an invitation has, where it is an address at all; «join.example.no/1» is taken for one. */
function address(written: string): string {
	const text = written.trim();
	if (!text) return '';
	const whole = /^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/.test(text) ? `https://${text}` : text;
	return URL.canParse(whole) ? new URL(whole).href : whole;
}

function videoTrouble(video: string): Trouble | undefined {
	if (!video || isVideo(video)) return undefined;
	return { kind: video.startsWith('https://') && video.length > VIDEO ? 'videoLong' : 'video' };
}

function phoneTrouble(phone: string, needed: boolean): Trouble | undefined {
	if (phone) return isPhone(phone) ? undefined : { kind: 'phone' };
	return needed ? { kind: 'phoneMissing' } : undefined;
}

function isConversation(written: string | undefined): boolean {
	return written !== undefined && ['1', '2', '3'].includes(written);
}

function isKind(written: string | undefined): written is SenderKind {
	return (senders as readonly (string | undefined)[]).includes(written);
}
