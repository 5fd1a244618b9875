/** Entries and snapshots: what together is the document, sealed. Each in the transaction of whoever calls. */
import { createHash } from 'node:crypto';
import { equal } from '../sqlite-file.ts';
import { keepSnapshot } from './changes.ts';
import type { Here, MemberRow, RoomRow, RoomSql } from './sql.ts';
import {
	MAX_ENTRIES,
	MAX_ENTRY_BYTES,
	type Appended,
	type Entry,
	type Snapped,
	type Snapshot
} from './store.ts';

/** Of the place for entries, what helpers may fill together: the owner can always write, and make room. */
const SHARE = 0.75;

export function append(sql: RoomSql, here: Here, { epoch, counter, body }: Entry, now: number): Appended {
	const { room, state, me } = here;
	const digest = createHash('sha256').update(body).digest();
	const repeat = repeated(sql, here, counter, body, digest);
	if (repeat) return repeat;
	if (me.role !== 'owner' && me.role !== 'helper') return { status: 'role' };
	if (epoch !== state.epoch) return { status: 'conflict', reason: 'epoch', epoch: state.epoch };
	if (!hasPlace(state, me, body.length)) return { status: 'full' };
	const seq = state.seq + 1;
	sql.append.run({ room, seq, epoch, author: me.id, counter, body });
	sql.grow.run({ room, seq, bytes: body.length, now });
	sql.wrote.run({ room, id: me.id, counter, digest, at: seq, now });
	return { status: 'appended', seq };
}

/** The same entry again: also when a snapshot has swallowed it, or the epoch or the role is another by now. */
function repeated(
	sql: RoomSql,
	{ room, me }: Here,
	counter: number,
	body: string,
	digest: Uint8Array
): Appended | undefined {
	if (counter > me.counter) return undefined;
	if (counter === me.counter && me.digest && equal(me.digest, digest)) return { status: 'same', seq: me.at };
	const earlier = sql.earlier.get({ room, author: me.id, counter });
	if (earlier?.body === body) return { status: 'same', seq: Number(earlier.seq) };
	return { status: 'conflict', reason: 'counter', last: me.counter };
}

function hasPlace(state: RoomRow, me: MemberRow, bytes: number): boolean {
	const share = me.role === 'owner' ? 1 : SHARE;
	return state.entries < share * MAX_ENTRIES && state.bytes + bytes <= share * MAX_ENTRY_BYTES;
}

export function snapshot(sql: RoomSql, { room, state }: Here, given: Snapshot, now: number): Snapped {
	const { epoch, replaces } = given;
	if (epoch !== state.epoch) return { status: 'conflict', reason: 'epoch', epoch: state.epoch };
	if (replaces < state.base) return { status: 'conflict', reason: 'behind', seq: state.base };
	if (replaces > state.seq) return { status: 'conflict', reason: 'ahead', seq: state.seq };
	keepSnapshot(sql, room, given, now);
	return { status: 'kept' };
}
