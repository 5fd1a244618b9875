import { equal } from '../sqlite-file.ts';
import { dropMember, keepSnapshot } from './changes.ts';
import type { Here, RoomSql } from './sql.ts';
import type { Advance, Advanced, Conflict, Seat } from './store.ts';

/** A change of epoch, in the transaction of whoever calls. Nothing is changed where it is refused. */
export function advance(sql: RoomSql, here: Here, change: Advance, now: number): Advanced {
	const { room, state, me } = here;
	if (change.epoch === state.epoch && state.advanced && equal(state.advanced, change.digest))
		return { status: 'same' };
	const conflict = conflictOf(state, change);
	if (conflict) return conflict;
	const seats = sql.members.all({ room }).map(({ id }) => String(id));
	const asked = sql.requests.all({ room }).map(({ id }) => String(id));
	if (!isWhole(change.members, me.id, new Set([...seats, ...asked])))
		return { status: 'conflict', reason: 'member' };

	const staying = new Set(change.members.map(({ id }) => id));
	for (const id of seats) if (!staying.has(id)) dropMember(sql, room, id, now);
	for (const seat of change.members) {
		if (seats.includes(seat.id)) sql.reseat.run({ room, id: seat.id, role: seat.role, sealed: seat.grant });
		else admit(sql, room, seat);
	}
	renew(sql, here, change, now);
	return { status: 'advanced' };
}

function conflictOf(state: Here['state'], { epoch, replaces }: Advance): Conflict | undefined {
	if (epoch !== state.epoch + 1) return { status: 'conflict', reason: 'epoch', epoch: state.epoch };
	if (replaces > state.seq) return { status: 'conflict', reason: 'ahead', seq: state.seq };
	// Whatever has come since would be dropped unread.
	if (replaces < state.seq) return { status: 'conflict', reason: 'behind', seq: state.seq };
	return undefined;
}

/** Nobody twice, nobody unknown, and one owner: the one who asks. */
function isWhole(members: readonly Seat[], owner: string, known: ReadonlySet<string>): boolean {
	const ids = new Set(members.map(({ id }) => id));
	const owners = members.filter(({ role }) => role === 'owner');
	const one = owners.length === 1 && owners[0]?.id === owner;
	return one && ids.size === members.length && [...ids].every((id) => known.has(id));
}

/** Whoever asked is a member now, with the token they asked with; the link they came by is used. */
function admit(sql: RoomSql, room: string, { id, role, grant }: Seat): void {
	const asked = sql.request.get({ room, id });
	if (!asked) return;
	const { token, ticket, at } = asked as { token: Uint8Array; ticket: Uint8Array; at: number };
	sql.unask.run({ room, id });
	sql.seat.run({ room, id, token, role, sealed: grant, seen: at });
	sql.spend.run({ ticket, room });
}

function renew(sql: RoomSql, { room }: Here, change: Advance, now: number): void {
	const { epoch, replaces, snapshot, digest } = change;
	sql.advance.run({ room, epoch, digest });
	if (snapshot !== null) return keepSnapshot(sql, room, { epoch, replaces, body: snapshot }, now);
	sql.discard.run({ room });
	sql.swallow.run({ room, replaces });
	sql.rebase.run({ room, replaces, now });
}
