/** Why a guest has no form in front of them. */
import type { LiveState } from '$lib/client/room/index.ts';

export type Ending =
	| 'ended'
	| 'removed'
	| 'left'
	| 'wrong-key'
	| 'unknown'
	| 'confirmed'
	| 'unshared'
	| 'none'
	| 'along'
	| 'unknown-pack'
	| 'not-in'
	/** The phone cannot read what it keeps. */
	| 'failed';

/** Undefined while there is a form to answer or read. */
export function endingOf(
	state: LiveState,
	knowsPack: (pack: { id: string; version: string }) => boolean
): Ending | undefined {
	if (state.link === 'over') return overOf(state.why);
	// Not let in yet, or not heard who is in it: there is nothing to say before that.
	if (state.link === 'asking') return 'not-in';
	if (state.people.length === 0) return undefined;
	if (state.role === 'along') return 'along';
	if (!state.form) return 'none';
	if (state.form.closed) return state.form.closed;
	return knowsPack(state.form.pack) ? undefined : 'unknown-pack';
}

function overOf(why: LiveState['why']): Ending {
	switch (why) {
		case 'ended':
		case 'removed':
		case 'left':
		case 'wrong-key':
			return why;
		default:
			// Refused and moved have their own pages; here they are the same as a room nobody knows.
			return 'unknown';
	}
}
