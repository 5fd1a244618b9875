/**
 * What a handover does next, and what each answer makes of it. Pure: the outbox does the storing and
 * the sending. An ended handover never comes back, and its secrets are gone.
 */
import type { Handover, HandoverSecrets } from './db/schema.ts';
import type { Ask, Put, Standing } from './relay.ts';

export type Next = 'put' | 'withdraw' | 'ask' | 'expire' | 'none';

/** A clinician may hold it a while past its expiry (a lease); then nothing more can come. */
const GRACE_MS = 15 * 60_000;
const FIRST_WAIT_MS = 2000;
const LONGEST_WAIT_MS = 60_000;
/** As long as a relay may ask us to wait (relay.ts). */
const LONGEST_ASKED_MS = 3_600_000;

export type Live = Handover & { readonly secrets: HandoverSecrets };

/** Not yet fetched, taken back, expired or refused. */
export function isLive(handover: Handover): handover is Live {
	return handover.secrets !== undefined;
}

/** Milliseconds until it may be tried. A wait longer than any we set means that the clock was put back. */
export function waitOf({ nextAt }: Handover, now: number): number {
	const wait = Math.max(0, nextAt - now);
	return wait > LONGEST_ASKED_MS ? 0 : wait;
}

/** `now` in milliseconds. When it may be tried is for `waitOf` to say. */
export function next(handover: Handover, now: number): Next {
	if (!isLive(handover)) return 'none';
	const over = now >= handover.expires * 1000;
	if (over && !handover.sent) return 'expire';
	if (now >= handover.expires * 1000 + GRACE_MS && handover.trouble === 'offline') return 'expire';
	if (handover.takingBack) return 'withdraw';
	// What may lie at the relay already is asked about, never sent again, once it has run out.
	if (handover.state === 'queued' && !over && handover.trouble !== 'conflict') return 'put';
	return 'ask';
}

export function end(handover: Handover, state: Handover['state'], more: Partial<Handover> = {}): Handover {
	return {
		...handover,
		trouble: undefined,
		...more,
		secrets: undefined,
		meeting: undefined,
		state,
		takingBack: false
	};
}

/** `jitter` from 0 to 1. */
export function afterPut(handover: Live, put: Put, now: number, jitter: number): Handover {
	switch (put.status) {
		case 'stored':
			return { ...settled(handover), state: 'waiting' };
		case 'conflict':
			// Used up already, or not ours: the owner's token knows which.
			return { ...handover, trouble: 'conflict' };
		case 'bad-expiry':
			return end(handover, 'refused', { trouble: 'clock' });
		case 'too-large':
			return end(handover, 'refused', { trouble: 'too-large' });
		case 'refused':
			return end(handover, 'refused', { trouble: 'broken' });
		default:
			return later(handover, put, now, jitter);
	}
}

/** `isProof` tells whether the clinic's proof holds for the claim. */
export function afterAsk(
	handover: Live,
	ask: Ask,
	now: number,
	{ jitter, isProof }: { jitter: number; isProof: (claim: string, proof: string) => boolean }
): Handover {
	if (ask.status === 'known') return afterStanding(handover, ask.standing, isProof);
	if (ask.status !== 'gone' && ask.status !== 'refused') return later(handover, ask, now, jitter);
	// The relay no longer knows it, so nobody knows whether it was opened.
	if (handover.takingBack) return end(handover, 'withdrawn', { endedAt: now });
	if (now >= handover.expires * 1000) return end(handover, 'expired');
	const trouble = handover.trouble === 'conflict' ? 'conflict' : 'lost';
	return end(handover, 'refused', { trouble });
}

function afterStanding(
	handover: Live,
	standing: Standing,
	isProof: (claim: string, proof: string) => boolean
): Handover {
	switch (standing.state) {
		case 'waiting':
		case 'leased':
			return { ...settled(handover), state: standing.state };
		case 'fetched':
			return end(handover, 'fetched', {
				endedAt: standing.at * 1000,
				proven: isProof(standing.claim, standing.proof)
			});
		case 'withdrawn':
			return end(handover, 'withdrawn', { endedAt: standing.at * 1000, mayBeRead: standing.mayBeRead });
		case 'expired':
			return end(handover, 'expired', { mayBeRead: standing.mayBeRead });
		default:
			return end(handover, standing.state);
	}
}

/** The relay answered: nothing is wrong any more. */
function settled(handover: Live): Live {
	return { ...handover, trouble: undefined, attempts: 0, nextAt: 0 };
}

function later(
	handover: Live,
	trouble: Extract<Put, { status: 'offline' | 'busy' | 'broken' }>,
	now: number,
	jitter: number
): Handover {
	const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** handover.attempts);
	const asked = trouble.status === 'busy' ? (trouble.retryAfter ?? 0) * 1000 : 0;
	const wait = Math.max(asked, longest / 2 + (longest / 2) * jitter);
	return { ...handover, trouble: trouble.status, attempts: handover.attempts + 1, nextAt: now + wait };
}
