import { createHash } from 'node:crypto';
import { SqliteCounts } from './counts/sqlite.ts';
import { SqliteRooms } from './room/sqlite.ts';
import { SqliteSessions } from './session/sqlite.ts';
import { prepare, type Row } from './sql.ts';
import { equal, openFile, type SqliteFile, type SqliteOptions } from './sqlite-file.ts';
import { MEMORY, StoreError, type Parcel, type RelayStore, type Standing, type Stored } from './store.ts';

/** Handovers, sessions, rooms and counts in one SQLite database in the data folder. Throws StartError when it must not be used. */
export function openSqlite(options: SqliteOptions, now: number): RelayStore {
	return new SqliteStore(openFile(options, now));
}

class SqliteStore implements RelayStore {
	readonly sessions: SqliteSessions;
	readonly rooms: SqliteRooms;
	readonly counts: SqliteCounts;
	readonly #file: SqliteFile;
	readonly #sql: ReturnType<typeof prepare>;

	constructor(file: SqliteFile) {
		this.#file = file;
		this.#sql = prepare(file.db);
		this.sessions = new SqliteSessions(file);
		this.rooms = new SqliteRooms(file);
		this.counts = new SqliteCounts(file);
	}

	async put(parcel: Parcel, now: number): Promise<Stored> {
		const { ticket, owner, body, expires } = parcel;
		const digest = createHash('sha256').update(body).digest();
		try {
			return this.#file.guard(() => {
				const known = this.#row(ticket);
				if (known) return { status: repeats(known, owner, digest, now) ? 'same' : 'taken' };
				if (!this.#file.hasRoom(body.length)) return { status: 'full' };
				this.#sql.put.run({ ticket, owner, digest, body, expires, forget: now + MEMORY });
				return { status: 'stored' };
			});
		} catch (error) {
			if (error instanceof StoreError && error.code === 'full') return { status: 'full' };
			throw error;
		}
	}

	async claim(ticket: Uint8Array, claim: string, now: number, leaseUntil: number) {
		return this.#file.guard(() => {
			const lent = this.#sql.claim.get({ ticket, claim, now, until: leaseUntil });
			if (lent)
				return { status: 'leased', body: lent.body as Uint8Array, lease: Number(lent.lease) } as const;
			const row = this.#row(ticket);
			const busy = row?.body === 1 && row.lease > now;
			return { status: busy ? 'busy' : 'gone' } as const;
		});
	}

	async confirm(ticket: Uint8Array, claim: string, proof: string, now: number) {
		return this.#file.guard(() => {
			if (this.#sql.confirm.run({ ticket, claim, proof, now }).changes === 1)
				return { status: 'confirmed' } as const;
			const row = this.#row(ticket);
			const repeated = row?.state === 'fetched' && row.claim === claim && row.proof === proof;
			return { status: repeated ? 'confirmed' : 'gone' } as const;
		});
	}

	async standing(ticket: Uint8Array, owner: Uint8Array, now: number) {
		return this.#file.guard(() => {
			const row = this.#row(ticket);
			return row && row.expires > 0 && equal(row.owner, owner) ? standingOf(row, now) : undefined;
		});
	}

	async withdraw(ticket: Uint8Array, owner: Uint8Array, now: number, bar = false) {
		this.#file.guard(() => {
			this.#sql.withdraw.run({ ticket, owner, now });
			if (bar && !this.#row(ticket) && this.#file.hasRoom(0))
				this.#sql.bar.run({ ticket, owner, now, forget: now + MEMORY });
		});
		return this.standing(ticket, owner, now);
	}

	async sweep(now: number): Promise<void> {
		this.#file.guard(() => {
			this.#sql.expire.run({ now });
			this.#sql.forget.run({ now });
			this.#sql.see.run({ now });
		});
		await this.sessions.sweep(now);
		await this.rooms.sweep(now);
		await this.counts.sweep(now);
		this.#file.guard(() => {
			// Without this a store that has once been full stays full.
			this.#file.db.exec('PRAGMA incremental_vacuum; PRAGMA wal_checkpoint(TRUNCATE);');
		});
	}

	async ping(): Promise<void> {
		this.#file.guard(() => this.#row(new Uint8Array(32)));
	}

	async close(): Promise<void> {
		if (this.#file.db.isOpen) this.#file.db.close();
	}

	#row(ticket: Uint8Array): Row | undefined {
		return this.#sql.row.get({ ticket }) as Row | undefined;
	}
}

function repeats(row: Row, owner: Uint8Array, digest: Uint8Array, now: number): boolean {
	const alive = row.body === 1 && (row.expires > now || row.lease > now);
	return alive && equal(row.owner, owner) && equal(row.digest, digest);
}

function standingOf(row: Row, now: number): Standing {
	const { expires, at, claim, proof } = row;
	if (row.state === 'fetched') return { state: 'fetched', expires, at, claim, proof };
	if (row.state === 'withdrawn') return { state: 'withdrawn', expires, at, mayBeRead: row.claimed > 0 };
	if (row.lease > now) return { state: 'leased', expires };
	if (expires <= now) return { state: 'expired', expires, mayBeRead: row.claimed > 0 };
	return { state: row.exhausted ? 'exhausted' : 'waiting', expires };
}
