import type { MemberRow, RoomRow, RoomSql } from './sql.ts';
import {
	BATCH_BYTES,
	type Place,
	type Read,
	type StoredEntry,
	type StoredLetter,
	type StoredRequest,
	type View,
	type Who,
	type Why
} from './store.ts';

/** Rows read at once; a batch is cut by size before that, mostly. */
const BATCH = 128;

/** Everything there is for whoever asks, from a place on. */
export function readRoom(sql: RoomSql, { room, token }: Who, from: Place): Read {
	const state = sql.room.get({ room }) as RoomRow | undefined;
	const me = sql.member.get({ room, token }) as MemberRow | undefined;
	if (!state || !me) {
		if (state && sql.requestOf.get({ room, token })) return { status: 'asked' };
		const over = sql.over.get({ room, token });
		return over ? { status: 'over', why: over.why as Why } : { status: 'gone' };
	}
	const owner = me.role === 'owner';
	const requests = owner ? (sql.requests.all({ room }) as StoredRequest[]) : [];
	return {
		status: 'member',
		me: { id: me.id, role: me.role, grant: me.sealed },
		epoch: state.epoch,
		seq: state.seq,
		...(owner ? { seen: seenIn(sql, room) } : {}),
		...(me.role === 'along' ? { entries: [], more: false } : documentFrom(sql, room, state, from)),
		waiting: requests.map(({ id }) => id),
		requests: requests.filter(({ number }) => number > from.request),
		letters: lettersTo(sql, room, me.id, from.letter)
	};
}

function seenIn(sql: RoomSql, room: string): Record<string, number> {
	return Object.fromEntries(sql.members.all({ room }).map(({ id, seen }) => [String(id), Number(seen)]));
}

function documentFrom(sql: RoomSql, room: string, state: RoomRow, from: Place) {
	const kept = sql.snapshot.get({ room });
	const epoch = Number(kept?.epoch);
	const missing = from.since < state.base || (from.since === state.base && from.epoch < epoch);
	const snapshot = kept && missing ? { snapshot: { seq: state.base, epoch, body: String(kept.body) } } : {};
	return { ...snapshot, ...entriesAfter(sql, room, from.since) };
}

function entriesAfter(sql: RoomSql, room: string, since: number): Pick<View, 'entries' | 'more'> {
	const entries: StoredEntry[] = [];
	let bytes = 0;
	for (const row of sql.entries.iterate({ room, since, most: BATCH + 1 })) {
		if (entries.length === BATCH || bytes >= BATCH_BYTES) return { entries, more: true };
		const { seq, epoch, author, counter, body } = row as Omit<StoredEntry, 'from'> & { author: string };
		entries.push({ seq, epoch, from: author, counter, body });
		bytes += body.length;
	}
	return { entries, more: false };
}

function lettersTo(sql: RoomSql, room: string, to: string, after: number): StoredLetter[] {
	return sql.letters.all({ room, to, after }).map((row) => {
		const { author, ...letter } = row as Omit<StoredLetter, 'from'> & { author: string };
		return { ...letter, from: author };
	});
}
