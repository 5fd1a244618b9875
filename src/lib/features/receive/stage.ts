/** What the desk can be in, what it keeps in the tab, and what it needs from the browser. */
import type { DeskStore } from '$lib/client/desk.ts';
import type { Arrival } from '$lib/client/desk-tab.ts';
import { toBase64url } from '$lib/core/bytes.ts';
import type { Locale } from '$lib/core/locale.ts';
import { resultHash, type Conversation } from '$lib/core/result/index.ts';
import { parseTalk, type Talk } from '$lib/core/talk/index.ts';
import type { Open, Origin, Receipt, Tools } from './collect.ts';
import type { Concern } from './concerns.ts';
import type { Talking } from './talking.svelte.ts';

/** `absent`: the six digits were not compared, because the patient was not there. */
export type Stage =
	{ at: 'empty' } | { at: 'open'; open: Open; absent: boolean; talking: Talking } | { at: 'covered' };
/** Collected, and not yet shown. */
export type Checking = { readonly open: Open; readonly concerns: readonly Concern[] };
export type Compared = 'same' | 'different' | 'absent';
/** `none`: nothing to say yet. `given`: the phone is told. `refused`: the relay no longer knew the ticket. */
export type ReceiptState = 'none' | 'waiting' | 'given' | 'refused';

export type DeskTools = Tools & {
	store: DeskStore;
	arrive: () => Promise<Arrival>;
	confirm: (receipt: Receipt) => Promise<'given' | 'waiting' | 'refused'>;
	/** What this browser opened today, by hash. */
	opened: { has: (hash: string) => boolean; add: (hash: string) => void };
	/** Which conversation this tab waits for. */
	expected: { read: () => Conversation | undefined; write: (conversation: Conversation | undefined) => void };
	/** The language of a note and a plan until another is chosen. */
	locale: () => Locale;
	now: () => number;
	online: () => boolean;
};

/** The plan on its way home (plan/sent.ts knows the rest). `state`: missing while nothing was sent. */
export type SentPlan = { readonly state?: 'waiting' | 'fetched' | 'withdrawn' };

/** `origin`: missing where it is signed. */
export type Work = {
	json: string;
	receipt?: Receipt;
	absent?: true;
	origin?: Exclude<Origin, 'signed'>;
	talk?: Talk;
	sent?: SentPlan | undefined;
};
/** What grows while one works. */
export type Worked = Pick<Work, 'talk' | 'sent'>;

/** `lost`: what was recorded of the conversation cannot be read, as by an older version of the app. */
export function parseWork(text: string): { work: Work; lost: boolean } | undefined {
	try {
		const { talk, sent, ...rest } = JSON.parse(text) as Work;
		const read = parseTalk(talk);
		const lost = talk !== undefined && !read;
		return { work: { ...rest, ...(read && { talk: read }), ...(sent && { sent }) }, lost };
	} catch {
		// Only the desk itself writes this; what cannot be read is erased.
		return undefined;
	}
}

/** The same for the same answers, whichever way they came. */
export function hashOf({ resource }: Pick<Open, 'resource'>): string {
	return toBase64url(resultHash(resource));
}
