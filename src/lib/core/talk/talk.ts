/**
 * What a clinician records while working through a result: what was talked about, which needs there are, who does
 * what, and what is left to do. Pure data, small enough to be written down at every change. No names of staff.
 */
import type { Locale } from '../locale.ts';

/**
 * How it went (DESIGN §4, the table of conversations). `municipality` is conversation 1 alone: not at the hospital,
 * because the person was discharged first or would rather talk with the municipality, now or later. `no` to
 * conversation 1 is no to both.
 */
export const outcomes = ['held', 'later', 'municipality', 'no'] as const;
export type Outcome = (typeof outcomes)[number];

/**
 * What is talked about, by the sheet's own keys: `mark/<item>`, `theme/<theme>`, or a text such as `other` or
 * `ownQuestions`.
 */
export type Topic = string;
export type Talked = 'talked' | 'not-now';

/** Offices outside the health services: nothing goes there unless the patient agreed, or asks them in person. */
export const outsiders = ['nav', 'school', 'employer'] as const;
export type Outsider = (typeof outsiders)[number];

export type Responsible =
	/** A unit or a role; from the deployer's list, or typed. */
	| { readonly kind: 'unit'; readonly name: string; readonly phone?: string }
	| { readonly kind: 'patient' }
	| { readonly kind: 'outside'; readonly who: Outsider; readonly agreed?: 'agreed' | 'patient-asks' }
	/** Nobody yet: whoever finds out. «Avklares av …». */
	| { readonly kind: 'clarify'; readonly name: string; readonly phone?: string };

/** From the deployer's list by its id, or typed. */
export type Referral = { readonly listed: string } | { readonly typed: string };

/** A need, what is done about it and who does it; or only what the patient is referred to already. */
export type Need = {
	/** Unique in the talk; short. */
	readonly id: string;
	/** Missing where it came up by itself. */
	readonly topic?: Topic;
	/** Each ≤ `NEED_TEXT` characters; '' while not written. */
	readonly need: string;
	readonly action: string;
	readonly responsible?: Responsible;
	/** YYYY-MM-DD: when it is to be done. */
	readonly by?: string;
	readonly referred: readonly Referral[];
};

export const NEED_TEXT = 300;
export const MAX_NEEDS = 30;

/** What may remain after the conversation (tasks.ts says which apply). Ticked off by hand; the app does none of it. */
export const tasks = [
	'sent-office',
	'sent-gp',
	'sent-following',
	'journal',
	'wmfg11',
	'refund',
	'call-patient',
	'called-in',
	'form-sent',
	'contact-given'
] as const;
export type Task = (typeof tasks)[number];

/** Someone to ring. */
export type ContactGiven = { readonly name: string; readonly phone: string; readonly hours?: string };

export type Talk = {
	/** The language of the note and the plan. */
	readonly locale: Locale;
	readonly outcome?: Outcome;
	/** Conversation 1: who follows up by default, the hospital or the municipality. */
	readonly patientIs?: 'inpatient' | 'discharged';
	/** Conversation 1: held at an outpatient contact, so that the refund wording applies. */
	readonly outpatient: boolean;
	/** The pathway began anew with a relapse. */
	readonly relapse: boolean;
	/** As answered on the phone until the clinician has asked. Missing: not asked, «avklares muntlig». Conversation 1. */
	readonly sendMunicipality?: boolean;
	readonly sendGp?: boolean;
	readonly topics: Readonly<Record<Topic, Talked>>;
	readonly needs: readonly Need[];
	/** Whom the patient was told to ring. */
	readonly contact?: ContactGiven;
	/** Who calls in for the next conversation. */
	readonly callsIn?: string;
	/** «Hører du ikke noe innen …»: YYYY-MM-DD. */
	readonly unheardBy?: string;
	/** How long the note is, and what was written over in each of its parts. */
	readonly note: {
		readonly length: 'long' | 'short';
		readonly edited: Readonly<Record<string, string>>;
		/** It was copied, and nothing that could stand in it has changed since. */
		readonly copied?: true;
	};
	readonly ticked: readonly Task[];
	/** The clinician tapped «ferdig». */
	readonly finished: boolean;
	/** Whether it was counted, where that is turned on. `sent`: perhaps; it is not sent again. */
	readonly counted?: 'waiting' | 'sent' | 'counted';
};
