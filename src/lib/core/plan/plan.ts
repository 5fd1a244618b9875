/**
 * What was agreed, as the patient takes it home (DESIGN §4 «Plan back»): plain words in one language, bound to the
 * result it came of. Made at the clinician's desk, sealed as a result is, kept on the phone. It is not signed: that
 * it names the result's hash shows that whoever made it had the answers, and nothing more.
 */
import type { Locale } from '../locale.ts';
import type { Conversation } from '../result/result.ts';

export type Agreement = {
	/** Unique in the plan: letters, digits and hyphens, at most 40. */
	readonly id: string;
	/** The need in words. */
	readonly about: string;
	/** What is done. */
	readonly what: string;
	/** Who does it, in words that stand by themselves («Du selv», «Kreftkoordinator i Bodø kommune»). */
	readonly who: string;
	/** Digits in groups with one space between, `+` before them at most. */
	readonly phone?: string;
	/** YYYY-MM-DD */
	readonly by?: string;
	/** About something the patient marked «ikke for pårørende». */
	readonly private?: true;
};

export type Plan = {
	/** UUID; a plan that was changed keeps it and has a later `madeAt`. */
	readonly id: string;
	readonly locale: Locale;
	readonly conversation: Conversation;
	/** base64url of the result's SHA-256 (`resultHash`): the phone that has it is the right one. */
	readonly result: string;
	/** Instant in UTC with whole seconds. */
	readonly madeAt: string;
	/** In the order they are read; may be empty: «ingen nye avtaler». */
	readonly agreements: readonly Agreement[];
	/** «Hører du ikke noe innen …, ring …». `by`: YYYY-MM-DD. */
	readonly unheard?: { readonly by: string; readonly name: string; readonly phone: string };
	/** Whom to ring with questions. */
	readonly contact?: { readonly name: string; readonly phone: string; readonly hours?: string };
	/** The next conversation, or this one again; `who` calls in. `from` and `to`: YYYY-MM-DD, a window, never a deadline; both or none. */
	readonly next?: {
		readonly conversation: Conversation;
		readonly from?: string;
		readonly to?: string;
		readonly who?: string;
	};
	/** Of a made-up patient. */
	readonly practice?: true;
};

export const MAX_AGREEMENTS = 30;
/** Characters in each of `about` and `what`; and in every other text. */
export const LONG = 500;
export const SHORT = 120;
