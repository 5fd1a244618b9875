import { mkdirSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartError } from './config.ts';
import { COUNTS_SCHEMA } from './counts/sql.ts';
import { ROOM_SCHEMA } from './room/sql.ts';
import { SESSION_SCHEMA } from './session/sql.ts';
import { PRAGMAS, SCHEMA } from './sql.ts';
import { StoreError } from './store.ts';

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

/** What each version added. A released one never changes. */
const SCHEMAS = [SCHEMA, SESSION_SCHEMA, COUNTS_SCHEMA, ROOM_SCHEMA];

/** The one database file, and what is true of every change in it. */
export class SqliteFile {
	readonly db: DatabaseSync;
	/** The most the file may take. */
	readonly storeBytes: number;
	readonly #options: SqliteOptions;
	#broken = false;

	constructor(db: DatabaseSync, options: SqliteOptions) {
		this.db = db;
		this.#options = options;
		this.storeBytes = options.storeBytes;
	}

	hasRoom(bytes: number): boolean {
		const disk = statfsSync(this.#options.dataDir);
		if (disk.bavail * disk.bsize < this.#options.minFreeBytes) return false;
		const used = number(this.db, 'PRAGMA page_count') - number(this.db, 'PRAGMA freelist_count');
		const needed = Math.ceil(bytes / PAGE) + RESERVE_PAGES;
		return (used + needed) * PAGE <= this.#options.storeBytes;
	}

	/** After a failed write or sync nobody knows what is on disk: from then on every answer is a refusal. */
	guard<T>(work: () => T): T {
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

	/** Several changes, all or none, and on disk when it comes back. */
	transaction<T>(work: () => T): T {
		return this.guard(() => {
			this.db.exec('BEGIN IMMEDIATE');
			try {
				const done = work();
				this.db.exec('COMMIT');
				return done;
			} catch (error) {
				// After some errors SQLite has already rolled back by itself.
				if (this.db.isTransaction) this.db.exec('ROLLBACK');
				throw error;
			}
		});
	}
}

/** Opens (and creates) `relay.db` in the data folder. Throws StartError when it must not be used. */
export function openFile(options: SqliteOptions, now: number): SqliteFile {
	mkdirSync(options.dataDir, { recursive: true, mode: 0o700 });
	const db = new DatabaseSync(join(options.dataDir, 'relay.db'));
	try {
		setUp(db, options, now);
	} catch (error) {
		db.close();
		throw error;
	}
	return new SqliteFile(db, options);
}

function setUp(db: DatabaseSync, options: SqliteOptions, now: number): void {
	const maxPages = Math.floor(options.storeBytes / PAGE);
	db.exec(`PRAGMA page_size = ${PAGE}; ${PRAGMAS} PRAGMA max_page_count = ${maxPages};`);
	const version = number(db, 'PRAGMA user_version');
	if (version > SCHEMAS.length) throw new StartError('The database was made by a newer version of Hjemvei.');
	const missing = SCHEMAS.slice(version).join('');
	if (missing) db.exec(`BEGIN IMMEDIATE; ${missing} PRAGMA user_version = ${SCHEMAS.length}; COMMIT;`);

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

export function equal(a: Uint8Array, b: Uint8Array): boolean {
	return Buffer.compare(a, b) === 0;
}
