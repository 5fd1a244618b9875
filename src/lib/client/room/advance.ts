/** The owner's change of epoch: who is in, the form, a new key, and the document under it, in one question to the relay. */
import { MAX_CONTENT, readyRoom, sealGrant, sealSnapshot, type Roster } from '$lib/core/room/index.ts';
import type { Outcome, Seat } from '../room-relay.ts';
import type { Context } from './context.ts';
import { anew } from './anew.ts';
import { sealRandom } from './deps.ts';
import { intended } from './roster.ts';

export type Change = {
	readonly epoch: number;
	readonly replaces: number;
	readonly members: readonly Seat[];
	readonly snapshot: string | null;
};

/** Called in turn, with all that the relay has read. */
export async function makeChange(context: Context): Promise<Change> {
	const { kept, keys, deps, known: replaces } = context;
	const roster: Roster = { ...intended(kept.row), epoch: kept.row.epoch + 1 };
	const key = deps.random(32);
	const seats = roster.members.map(async ({ id, role }): Promise<Seat> => {
		const grant = await sealGrant({ roster, key }, id, keys.sign, await sealRandom(deps));
		return { id, role, grant };
	});
	const members = await Promise.all(seats);
	return {
		epoch: roster.epoch,
		replaces,
		members,
		snapshot: await snapshotOf(context, roster, key, replaces)
	};
}

export async function sendChange(context: Context, change: Change): Promise<Outcome> {
	context.expecting = change.epoch;
	const outcome = await context.deps.relay.advance(context.asker, change);
	if (outcome.status !== 'done') context.expecting = 0;
	return outcome;
}

async function snapshotOf(
	{ document, deps, keys }: Context,
	roster: Roster,
	key: Uint8Array,
	replaces: number
): Promise<string | null> {
	if (!roster.form) return null;
	const room = await readyRoom({ roster, key });
	const isHere = document.form === roster.form.id && document.shared !== undefined;
	const { update, counters } = isHere
		? document.forSnapshot()
		: { update: anew(deps, roster.form, undefined), counters: {} };
	const fits = update.length <= MAX_CONTENT ? update : anew(deps, roster.form, document.shared);
	return sealSnapshot({ replaces, update: fits, counters }, room, keys.sign, deps.random(12));
}
