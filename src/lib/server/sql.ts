import type { DatabaseSync } from 'node:sqlite';
import { MAX_CLAIMS } from './store.ts';

/**
 * FULL: what is acknowledged survives a power cut. Small WAL and secure_delete: what is emptied is gone from the file.
 * auto_vacuum comes before the first table, or it does nothing.
 */
export const PRAGMAS = `
	PRAGMA auto_vacuum = INCREMENTAL;
	PRAGMA journal_mode = WAL;
	PRAGMA synchronous = FULL;
	PRAGMA busy_timeout = 5000;
	PRAGMA secure_delete = ON;
	PRAGMA wal_autocheckpoint = 64;
	PRAGMA journal_size_limit = 1048576;
	PRAGMA trusted_schema = OFF;
	PRAGMA cell_size_check = ON;
	PRAGMA foreign_keys = ON;
`;

/** ticket and owner are digests. claims: the ids that were lent the body, each followed by a space. */
export const SCHEMA = `
	CREATE TABLE handover (
		ticket  BLOB NOT NULL PRIMARY KEY CHECK (length(ticket) = 32),
		owner   BLOB NOT NULL CHECK (length(owner) = 32),
		digest  BLOB NOT NULL CHECK (length(digest) = 32),
		body    BLOB,
		state   TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'fetched', 'withdrawn')),
		expires INTEGER NOT NULL,
		forget  INTEGER NOT NULL,
		claims  TEXT NOT NULL DEFAULT '',
		holder  TEXT NOT NULL DEFAULT '',
		lease   INTEGER NOT NULL DEFAULT 0,
		proof   TEXT NOT NULL DEFAULT '',
		at      INTEGER NOT NULL DEFAULT 0,
		CHECK (state = 'waiting' OR body IS NULL)
	) STRICT;
	CREATE TABLE seen (at INTEGER NOT NULL) STRICT;
	INSERT INTO seen VALUES (0);
`;

/** A row without its body; `body`, `exhausted` are 0 or 1, `claimed` how many different claims were lent it. */
export type Row = {
	owner: Uint8Array;
	digest: Uint8Array;
	body: number;
	state: 'waiting' | 'fetched' | 'withdrawn';
	expires: number;
	lease: number;
	claim: string;
	claimed: number;
	exhausted: number;
	proof: string;
	at: number;
};

// A claim id is 22 symbols, so a list of them is as long as its number of ids times 23.
const CLAIMED = 'length(claims) / 23';
const KNOWN = "instr(claims, :claim || ' ') > 0";

/** Every change is one statement with its conditions inside: nothing is read first and changed later. */
export function prepare(db: DatabaseSync) {
	return {
		row: db.prepare(`
			SELECT owner, digest, body IS NOT NULL AS body, state, expires, lease, holder AS claim, proof, at,
				${CLAIMED} AS claimed, ${CLAIMED} >= ${MAX_CLAIMS} AS exhausted
			FROM handover WHERE ticket = :ticket`),
		put: db.prepare(`
			INSERT INTO handover (ticket, owner, digest, body, expires, forget)
			VALUES (:ticket, :owner, :digest, :body, :expires, :forget)`),
		// The holder's repeat keeps the lease it has: it outlives expiry, but is not prolonged.
		claim: db.prepare(`
			UPDATE handover SET
				lease = CASE WHEN holder = :claim AND lease > :now THEN lease ELSE :until END,
				holder = :claim,
				claims = CASE WHEN ${KNOWN} THEN claims ELSE claims || :claim || ' ' END
			WHERE ticket = :ticket AND body IS NOT NULL
				AND (expires > :now OR (holder = :claim AND lease > :now))
				AND (holder = :claim OR lease <= :now)
				AND (${KNOWN} OR ${CLAIMED} < ${MAX_CLAIMS})
			RETURNING body, lease`),
		// Whoever was lent the body has read it, also when the lease or the time has run out since.
		confirm: db.prepare(`
			UPDATE handover SET state = 'fetched', body = NULL, holder = :claim, proof = :proof, at = :now, lease = 0
			WHERE ticket = :ticket AND state = 'waiting' AND ${KNOWN}`),
		withdraw: db.prepare(`
			UPDATE handover SET state = 'withdrawn', body = NULL, at = :now, lease = 0
			WHERE ticket = :ticket AND owner = :owner AND state = 'waiting'`),
		// A ticket that was taken back before anything came under it: refused like a used one, known to nobody.
		bar: db.prepare(`
			INSERT INTO handover (ticket, owner, digest, state, expires, forget, at)
			VALUES (:ticket, :owner, zeroblob(32), 'withdrawn', 0, :forget, :now)`),
		expire: db.prepare(`
			UPDATE handover SET body = NULL
			WHERE body IS NOT NULL AND expires <= :now AND lease <= :now`),
		forget: db.prepare('DELETE FROM handover WHERE forget <= :now'),
		see: db.prepare('UPDATE seen SET at = max(at, :now)')
	};
}
