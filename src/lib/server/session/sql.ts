import type { DatabaseSync } from 'node:sqlite';
import { GRACE } from './store.ts';

/** ticket, owner and sender are digests. taken: whether the body was ever given to the clinic. */
export const SESSION_SCHEMA = `
	CREATE TABLE session (
		ticket  BLOB NOT NULL PRIMARY KEY CHECK (length(ticket) = 32),
		owner   BLOB NOT NULL CHECK (length(owner) = 32),
		expires INTEGER NOT NULL,
		forget  INTEGER NOT NULL,
		state   TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'delivered', 'received', 'closed')),
		sender  BLOB,
		digest  BLOB,
		body    BLOB,
		taken   INTEGER NOT NULL DEFAULT 0,
		proof   TEXT NOT NULL DEFAULT '',
		at      INTEGER NOT NULL DEFAULT 0,
		CHECK (state = 'delivered' OR body IS NULL),
		CHECK (state <> 'delivered' OR (length(sender) = 32 AND length(digest) = 32))
	) STRICT;
`;

/** A row without its body; `body`, `taken` are 0 or 1. */
export type SessionRow = {
	owner: Uint8Array;
	expires: number;
	state: 'open' | 'delivered' | 'received' | 'closed';
	sender: Uint8Array | null;
	digest: Uint8Array | null;
	body: number;
	taken: number;
	proof: string;
	at: number;
};

/** Every change is one statement with its conditions inside: nothing is read first and changed later. */
export function prepareSessions(db: DatabaseSync) {
	return {
		row: db.prepare(`
			SELECT owner, expires, state, sender, digest, body IS NOT NULL AS body, taken, proof, at
			FROM session WHERE ticket = :ticket`),
		open: db.prepare(`
			INSERT INTO session (ticket, owner, expires, forget) VALUES (:ticket, :owner, :expires, :forget)`),
		deliver: db.prepare(`
			UPDATE session SET state = 'delivered', sender = :sender, digest = :digest, body = :body
			WHERE ticket = :ticket AND state = 'open' AND expires > :now`),
		// That the clinic had it is on disk before it has it.
		collect: db.prepare(`
			UPDATE session SET taken = 1
			WHERE ticket = :ticket AND owner = :owner AND body IS NOT NULL AND expires + ${GRACE} > :now
			RETURNING body`),
		// Whoever was given the body has read it, also when the tab was closed or the time ran out since.
		confirm: db.prepare(`
			UPDATE session SET state = 'received', body = NULL, proof = :proof, at = :now
			WHERE ticket = :ticket AND owner = :owner AND taken = 1 AND state IN ('delivered', 'closed')`),
		close: db.prepare(`
			UPDATE session SET state = 'closed', body = NULL, at = :now
			WHERE ticket = :ticket AND owner = :owner AND state IN ('open', 'delivered')`),
		expire: db.prepare(
			`UPDATE session SET body = NULL WHERE body IS NOT NULL AND expires + ${GRACE} <= :now`
		),
		forget: db.prepare('DELETE FROM session WHERE forget <= :now')
	};
}
