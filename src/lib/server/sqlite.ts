import { createHash } from 'node:crypto';
import { mkdirSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartError } from './config.ts';
import { PRAGMAS, prepare, SCHEMA, SCHEMA_VERSION, type Row } from './sql.ts';
import { MEMORY, StoreError, type HandoverStore, type Parcel, type Standing, type Stored } from './store.ts';

export type SqliteOptions = {
	dataDir: string;
	storeBytes: number;
	minFreeBytes: number;
	/** Start although the clock stands before what the database has already seen. */
	acceptClock?: boolean;
};

const PAGE = 4096;
/** Kept from uploads, so that a full store can still be claimed, confirmed and withdrawn from. */
const RESERVE_PAGES = 32;
const CLOCK_SLACK = 60;

const SQLITE_IOERR = 10;
const SQLITE_CORRUPT = 11;
const SQLITE_FULL = 13;
const SQLITE_NOTADB = 26;

/** Opens (and creates) `relay.db` in the data folder. Throws StartError when it must not be used. */
export function openSqlite(options: SqliteOptions, now: number): HandoverStore {
	mkdirSync(options.dataDir, { recursive: true, mode: 0o700 });
	const db = new DatabaseSync(join(options.dataDir, 'relay.db'));
	try {
		setUp(db, options, now);
	} catch (error) {
		db.close();
		throw error;
	}
	return new SqliteStore(db, options);
}

function setUp(db: DatabaseSync, options: SqliteOptions, now: number): void {
	const maxPages = Math.floor(options.storeBytes / PAGE);
	db.exec(`PRAGMA page_size = ${PAGE}; ${PRAGMAS} PRAGMA max_page_count = ${maxPages};`);
	const version = number(db, 'PRAGMA user_version');
	if (version > SCHEMA_VERSION) throw new StartError('The database was made by a newer version of Hjemvei.');
	if (version === 0) db.exec(`BEGIN IMMEDIATE; ${SCHEMA} PRAGMA user_version = ${SCHEMA_VERSION}; COMMIT;`);

	const seen = number(db, 'SELECT at FROM seen');
	if (now < seen - CLOCK_SLACK && !options.acceptClock) {
		const when = (time: number) => new Date(time * 1000).toISOString();
		throw new StartError(
			`The clock says ${when(now)}, but the database has already seen ${when(seen)}. ` +
				'With a clock that is behind, uploads would live longer than was promised. ' +
				'Set the clock, or start with HJEMVEI_ACCEPT_CLOCK=yes if it is right now.'
		);
	}
	db.prepare('UPDATE seen SET at = ?').run(now);
}

function number(db: DatabaseSync, sql: string): number {
	return Number(Object.values(db.prepare(sql).get() ?? {})[0]);
}

class SqliteStore implements HandoverStore {
	readonly #db: DatabaseSync;
	readonly #options: SqliteOptions;
	readonly #sql: ReturnType<typeof prepare>;
	#broken = false;

	constructor(db: DatabaseSync, options: SqliteOptions) {
		this.#db = db;
		this.#options = options;
		this.#sql = prepare(db);
	}

	async put(parcel: Parcel, now: number): Promise<Stored> {
		const { ticket, owner, body, expires } = parcel;
		const digest = createHash('sha256').update(body).digest();
		try {
			return this.#guard(() => {
				const known = this.#row(ticket);
				if (known) return { status: repeats(known, owner, digest, now) ? 'same' : 'taken' };
				if (!this.#hasRoom(body.length)) return { status: 'full' };
				this.#sql.put.run({ ticket, owner, digest, body, expires, forget: now + MEMORY });
				return { status: 'stored' };
			});
		} catch (error) {
			if (error instanceof StoreError && error.code === 'full') return { status: 'full' };
			throw error;
		}
	}

	async claim(ticket: Uint8Array, claim: string, now: number, leaseUntil: number) {
		return this.#guard(() => {
			const lent = this.#sql.claim.get({ ticket, claim, now, until: leaseUntil });
			if (lent)
				return { status: 'leased', body: lent.body as Uint8Array, lease: Number(lent.lease) } as const;
			const row = this.#row(ticket);
			const busy = row?.body === 1 && row.lease > now;
			return { status: busy ? 'busy' : 'gone' } as const;
		});
	}

	async confirm(ticket: Uint8Array, claim: string, proof: string, now: number) {
		return this.#guard(() => {
			if (this.#sql.confirm.run({ ticket, claim, proof, now }).changes === 1)
				return { status: 'confirmed' } as const;
			const row = this.#row(ticket);
			const repeated = row?.state === 'fetched' && row.claim === claim && row.proof === proof;
			return { status: repeated ? 'confirmed' : 'gone' } as const;
		});
	}

	async standing(ticket: Uint8Array, owner: Uint8Array, now: number) {
		return this.#guard(() => {
			const row = this.#row(ticket);
			return row && row.expires > 0 && equal(row.owner, owner) ? standingOf(row, now) : undefined;
		});
	}

	async withdraw(ticket: Uint8Array, owner: Uint8Array, now: number, bar = false) {
		this.#guard(() => {
			this.#sql.withdraw.run({ ticket, owner, now });
			if (bar && !this.#row(ticket) && this.#hasRoom(0))
				this.#sql.bar.run({ ticket, owner, now, forget: now + MEMORY });
		});
		return this.standing(ticket, owner, now);
	}

	async sweep(now: number): Promise<void> {
		this.#guard(() => {
			this.#sql.expire.run({ now });
			this.#sql.forget.run({ now });
			this.#sql.see.run({ now });
			// Without this a store that has once been full stays full.
			this.#db.exec('PRAGMA incremental_vacuum; PRAGMA wal_checkpoint(TRUNCATE);');
		});
	}

	async ping(): Promise<void> {
		this.#guard(() => this.#row(new Uint8Array(32)));
	}

	async close(): Promise<void> {
		if (this.#db.isOpen) this.#db.close();
	}

	#row(ticket: Uint8Array): Row | undefined {
		return this.#sql.row.get({ ticket }) as Row | undefined;
	}

	#hasRoom(bytes: number): boolean {
		const disk = statfsSync(this.#options.dataDir);
		if (disk.bavail * disk.bsize < this.#options.minFreeBytes) return false;
		const used = number(this.#db, 'PRAGMA page_count') - number(this.#db, 'PRAGMA freelist_count');
		const needed = Math.ceil(bytes / PAGE) + RESERVE_PAGES;
		return (used + needed) * PAGE <= this.#options.storeBytes;
	}

	/** After a failed write or sync nobody knows what is on disk: from then on every answer is a refusal. */
	#guard<T>(work: () => T): T {
		if (this.#broken) throw new StoreError('broken');
		try {
			return work();
		} catch (cause) {
			const code = Number((cause as { errcode?: number }).errcode) & 0xff;
			if (code === SQLITE_FULL) throw new StoreError('full', { cause });
			this.#broken = [SQLITE_IOERR, SQLITE_CORRUPT, SQLITE_NOTADB].includes(code);
			throw this.#broken ? new StoreError('broken', { cause }) : cause;
		}
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

function equal(a: Uint8Array, b: Uint8Array): boolean {
	return Buffer.compare(a, b) === 0;
}
