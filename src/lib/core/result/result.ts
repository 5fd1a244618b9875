/** What a person confirmed, before it becomes FHIR. Pure data. */
import type { Answers } from '../instrument/sheet.ts';
import type { Locale } from '../locale.ts';

/** 1 at the hospital; 2 and 3 in the municipality. */
export type Conversation = 1 | 2 | 3;

/**
 * Who answers (DESIGN §4 «Who answers»). 16- and 17-year-olds answer as `self`.
 * `authority` is what a proxy says of themself; nobody has checked it.
 */
export type Answerer =
	| { readonly role: 'self' }
	| { readonly role: 'together' }
	| { readonly role: 'proxy'; readonly authority: 'none' | 'guardian' | 'power-of-attorney' }
	| { readonly role: 'parent'; readonly age: 'under-12' | '12-15' }
	/** A relative who says how they see it themself, beside the patient's own answers. */
	| { readonly role: 'relative' };

/** Every one there is; their order is part of the carrying QR's format (core/qr). */
export const answerers: readonly Answerer[] = [
	{ role: 'self' },
	{ role: 'together' },
	{ role: 'proxy', authority: 'none' },
	{ role: 'proxy', authority: 'guardian' },
	{ role: 'proxy', authority: 'power-of-attorney' },
	{ role: 'parent', age: 'under-12' },
	{ role: 'parent', age: '12-15' },
	{ role: 'relative' }
];

/** The whole list · number, themes and own words · the one statement «ingen behov nå». */
export type Length = (typeof lengths)[number];
/** Their order is part of the carrying QR's format. */
export const lengths = ['whole', 'short', 'none'] as const;

/** Someone else than the one who confirms, and the answers they gave, by their keys in the sheet (helpers.ts). */
export type Helper = { readonly name: string; readonly answers: readonly string[] };

export type Result = {
	/** UUID. */
	readonly id: string;
	readonly pack: { readonly id: string; readonly version: string; readonly hash: string };
	readonly locale: Locale;
	readonly conversation: Conversation;
	readonly answerer: Answerer;
	readonly length: Length;
	readonly answers: Answers;
	/** The patient. `birthDate` is YYYY-MM-DD. Both optional; no national id number. */
	readonly person: { readonly name?: string; readonly birthDate?: string };
	/** Who gave which answers, where several filled in together; in the order of their first answer. */
	readonly helpers?: readonly Helper[];
	/** The relative who answered for the patient or gave their own view, if they gave a name. */
	readonly relative?: string;
	/** Instant in UTC with whole seconds: `2026-11-22T09:30:00Z`. */
	readonly confirmedAt: string;
	/** The id of the earlier result that this one corrects. */
	readonly amends?: string;
};
