import type { DatabaseSync } from 'node:sqlite';

/**
 * base: the last sequence that is no entry any more; the snapshot, where there is one, takes their place.
 * advanced: the digest of the last change of epoch. digest, at: of the member's last entry, which outlives the entry.
 * room_over: tokens that are dead, and why.
 */
export const ROOM_SCHEMA = `
	CREATE TABLE room (
		id       TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 22),
		epoch    INTEGER NOT NULL DEFAULT 1,
		seq      INTEGER NOT NULL DEFAULT 0,
		base     INTEGER NOT NULL DEFAULT 0,
		entries  INTEGER NOT NULL DEFAULT 0,
		bytes    INTEGER NOT NULL DEFAULT 0,
		advanced BLOB,
		used     INTEGER NOT NULL,
		CHECK (base <= seq)
	) STRICT;
	CREATE INDEX room_used ON room (used);
	CREATE TABLE room_snapshot (
		room  TEXT NOT NULL PRIMARY KEY REFERENCES room ON DELETE CASCADE,
		epoch INTEGER NOT NULL,
		body  TEXT NOT NULL
	) STRICT;
	CREATE TABLE room_member (
		room    TEXT NOT NULL REFERENCES room ON DELETE CASCADE,
		id      TEXT NOT NULL CHECK (length(id) = 22),
		token   BLOB NOT NULL CHECK (length(token) = 32),
		role    TEXT NOT NULL CHECK (role IN ('owner', 'helper', 'reader', 'along')),
		sealed  TEXT,
		counter INTEGER NOT NULL DEFAULT 0,
		digest  BLOB,
		at      INTEGER NOT NULL DEFAULT 0,
		seen    INTEGER NOT NULL DEFAULT 0,
		PRIMARY KEY (room, id),
		UNIQUE (room, token)
	) STRICT;
	CREATE TABLE room_entry (
		room    TEXT NOT NULL REFERENCES room ON DELETE CASCADE,
		seq     INTEGER NOT NULL,
		epoch   INTEGER NOT NULL,
		author  TEXT NOT NULL,
		counter INTEGER NOT NULL,
		body    TEXT NOT NULL,
		PRIMARY KEY (room, seq)
	) STRICT;
	CREATE TABLE room_link (
		ticket  BLOB NOT NULL PRIMARY KEY CHECK (length(ticket) = 32),
		room    TEXT NOT NULL REFERENCES room ON DELETE CASCADE,
		door    TEXT NOT NULL,
		expires INTEGER NOT NULL,
		spent   INTEGER NOT NULL DEFAULT 0
	) STRICT;
	CREATE INDEX room_link_room ON room_link (room);
	CREATE TABLE room_request (
		number INTEGER PRIMARY KEY AUTOINCREMENT,
		room   TEXT NOT NULL REFERENCES room ON DELETE CASCADE,
		id     TEXT NOT NULL CHECK (length(id) = 22),
		token  BLOB NOT NULL CHECK (length(token) = 32),
		ticket BLOB NOT NULL,
		body   TEXT NOT NULL,
		at     INTEGER NOT NULL,
		UNIQUE (room, id),
		UNIQUE (room, token)
	) STRICT;
	CREATE TABLE room_letter (
		number   INTEGER PRIMARY KEY AUTOINCREMENT,
		room     TEXT NOT NULL REFERENCES room ON DELETE CASCADE,
		id       TEXT NOT NULL CHECK (length(id) = 22),
		author   TEXT NOT NULL,
		receiver TEXT NOT NULL,
		body     TEXT NOT NULL,
		at       INTEGER NOT NULL,
		UNIQUE (room, receiver, author, id)
	) STRICT;
	CREATE TABLE room_over (
		room   TEXT NOT NULL,
		token  BLOB NOT NULL,
		why    TEXT NOT NULL CHECK (why IN ('ended', 'dropped', 'refused', 'moved')),
		forget INTEGER NOT NULL,
		PRIMARY KEY (room, token)
	) STRICT, WITHOUT ROWID;
	CREATE INDEX room_over_forget ON room_over (forget);
`;

export type RoomRow = {
	epoch: number;
	seq: number;
	base: number;
	entries: number;
	bytes: number;
	advanced: Uint8Array | null;
};
export type MemberRow = {
	id: string;
	role: 'owner' | 'helper' | 'reader' | 'along';
	sealed: string | null;
	counter: number;
	digest: Uint8Array | null;
	at: number;
};

/** Questions, and changes of one row each; what belongs together is done in one transaction by those who call. */
export function prepareRooms(db: DatabaseSync) {
	const BURY = `INSERT OR REPLACE INTO room_over (room, token, why, forget)`;
	return {
		room: db.prepare('SELECT epoch, seq, base, entries, bytes, advanced FROM room WHERE id = :room'),
		use: db.prepare('UPDATE room SET used = :now WHERE id = :room AND used < :now - 3600'),
		open: db.prepare('INSERT INTO room (id, used) VALUES (:room, :now)'),
		remove: db.prepare('DELETE FROM room WHERE id = :room'),
		idle: db.prepare('SELECT id FROM room WHERE used <= :before'),
		held: db.prepare(`
			SELECT (SELECT total(bytes) FROM room) + (SELECT total(octet_length(body)) FROM room_snapshot)
				+ (SELECT total(octet_length(body)) FROM room_letter) + (SELECT total(octet_length(body)) FROM room_request)
				+ (SELECT total(octet_length(sealed)) FROM room_member) AS bytes`),
		replaced: db.prepare(`
			SELECT bytes + coalesce((SELECT octet_length(body) FROM room_snapshot WHERE room = id), 0) AS bytes
			FROM room WHERE id = :room`),

		member: db.prepare(`
			SELECT id, role, sealed, counter, digest, at FROM room_member WHERE room = :room AND token = :token`),
		members: db.prepare('SELECT id, role, seen FROM room_member WHERE room = :room'),
		seat: db.prepare(`
			INSERT INTO room_member (room, id, token, role, sealed, seen)
			VALUES (:room, :id, :token, :role, :sealed, :seen)`),
		reseat: db.prepare(
			'UPDATE room_member SET role = :role, sealed = :sealed WHERE room = :room AND id = :id'
		),
		unseat: db.prepare('DELETE FROM room_member WHERE room = :room AND id = :id'),
		replaceToken: db.prepare('UPDATE room_member SET token = :token WHERE room = :room AND id = :id'),
		see: db.prepare('UPDATE room_member SET seen = max(seen, :now) WHERE room = :room AND id = :id'),
		wrote: db.prepare(`
			UPDATE room_member SET counter = :counter, digest = :digest, at = :at, seen = max(seen, :now)
			WHERE room = :room AND id = :id`),

		append: db.prepare(`
			INSERT INTO room_entry (room, seq, epoch, author, counter, body)
			VALUES (:room, :seq, :epoch, :author, :counter, :body)`),
		grow: db.prepare(`
			UPDATE room SET seq = :seq, entries = entries + 1, bytes = bytes + :bytes, used = :now WHERE id = :room`),
		earlier: db.prepare(`
			SELECT seq, body FROM room_entry WHERE room = :room AND author = :author AND counter = :counter`),
		entries: db.prepare(`
			SELECT seq, epoch, author, counter, body FROM room_entry
			WHERE room = :room AND seq > :since ORDER BY seq LIMIT :most`),
		swallow: db.prepare('DELETE FROM room_entry WHERE room = :room AND seq <= :replaces'),
		rebase: db.prepare(`
			UPDATE room SET base = :replaces, used = :now,
				entries = (SELECT count(*) FROM room_entry WHERE room = :room),
				bytes = (SELECT total(octet_length(body)) FROM room_entry WHERE room = :room)
			WHERE id = :room`),
		advance: db.prepare('UPDATE room SET epoch = :epoch, advanced = :digest WHERE id = :room'),
		snapshot: db.prepare('SELECT epoch, body FROM room_snapshot WHERE room = :room'),
		keep: db.prepare(`
			INSERT INTO room_snapshot (room, epoch, body) VALUES (:room, :epoch, :body)
			ON CONFLICT DO UPDATE SET epoch = excluded.epoch, body = excluded.body`),
		discard: db.prepare('DELETE FROM room_snapshot WHERE room = :room'),

		link: db.prepare('SELECT room, door, expires, spent FROM room_link WHERE ticket = :ticket'),
		links: db.prepare('SELECT count(*) AS number FROM room_link WHERE room = :room AND spent = 0'),
		invite: db.prepare(
			'INSERT INTO room_link (ticket, room, door, expires) VALUES (:ticket, :room, :door, :expires)'
		),
		/** Of those nobody has come in by, the first to run out. */
		dropLink: db.prepare(`
			DELETE FROM room_link WHERE ticket =
				(SELECT ticket FROM room_link WHERE room = :room AND spent = 0 ORDER BY expires, rowid LIMIT 1)`),
		uninvite: db.prepare('DELETE FROM room_link WHERE ticket = :ticket AND room = :room'),
		spend: db.prepare('UPDATE room_link SET spent = 1 WHERE ticket = :ticket AND room = :room'),
		oldLinks: db.prepare('DELETE FROM room_link WHERE expires <= :now'),

		request: db.prepare(`
			SELECT id, token, ticket, body, at FROM room_request WHERE room = :room AND id = :id`),
		requestOf: db.prepare('SELECT id, token FROM room_request WHERE room = :room AND token = :token'),
		requests: db.prepare('SELECT number, id, at, body FROM room_request WHERE room = :room ORDER BY number'),
		waiting: db.prepare(
			'SELECT count(*) AS number FROM room_request WHERE room = :room AND ticket = :ticket'
		),
		ask: db.prepare(`
			INSERT INTO room_request (room, id, token, ticket, body, at)
			VALUES (:room, :id, :token, :ticket, :body, :now)`),
		unask: db.prepare('DELETE FROM room_request WHERE room = :room AND id = :id'),
		oldRequests: db.prepare('SELECT room, id, token FROM room_request WHERE at <= :before'),

		letter: db.prepare(`
			SELECT body FROM room_letter WHERE room = :room AND receiver = :to AND author = :author AND id = :id`),
		letters: db.prepare(`
			SELECT number, id, author, at, body FROM room_letter
			WHERE room = :room AND receiver = :to AND number > :after ORDER BY number`),
		lettersHeld: db.prepare(`
			SELECT total(octet_length(body)) AS bytes, total(receiver = :to AND author = :author) AS number
			FROM room_letter WHERE room = :room`),
		post: db.prepare(`
			INSERT INTO room_letter (room, id, author, receiver, body, at)
			VALUES (:room, :id, :author, :to, :body, :now)`),
		take: db.prepare('DELETE FROM room_letter WHERE room = :room AND receiver = :to AND id = :id'),
		burn: db.prepare('DELETE FROM room_letter WHERE room = :room AND receiver = :to'),

		over: db.prepare('SELECT why FROM room_over WHERE room = :room AND token = :token'),
		ended: db.prepare('SELECT 1 FROM room_over WHERE room = :room LIMIT 1'),
		bury: db.prepare(`${BURY} VALUES (:room, :token, :why, :forget)`),
		buryMember: db.prepare(
			`${BURY} SELECT room, token, :why, :forget FROM room_member WHERE room = :room AND id = :id`
		),
		buryAll: db.prepare(`
			${BURY} SELECT room, token, 'ended', :forget FROM room_member WHERE room = :room
			UNION ALL SELECT room, token, 'ended', :forget FROM room_request WHERE room = :room`),
		forget: db.prepare('DELETE FROM room_over WHERE forget <= :now')
	};
}

export type RoomSql = ReturnType<typeof prepareRooms>;
/** The room a question is about, and the member who asks. */
export type Here = { room: string; state: RoomRow; me: MemberRow };

export function count(row: Record<string, unknown> | undefined): number {
	return Number(row?.number);
}
