import { createHash } from 'node:crypto';
import { equal, type SqliteFile } from '../sqlite-file.ts';
import { StoreError } from '../store.ts';
import { prepareSessions, type SessionRow } from './sql.ts';
import {
	GRACE,
	SESSION_MEMORY,
	type Collected,
	type Delivered,
	type Delivery,
	type Opening,
	type SessionOpened,
	type SessionStanding,
	type SessionStore
} from './store.ts';

/** What a row without a body takes on disk, about. */
export const SESSION_BYTES = 512;

export class SqliteSessions implements SessionStore {
	readonly #file: SqliteFile;
	readonly #sql: ReturnType<typeof prepareSessions>;

	constructor(file: SqliteFile) {
		this.#file = file;
		this.#sql = prepareSessions(file.db);
	}

	async open({ ticket, owner, expires }: Opening, now: number): Promise<SessionOpened> {
		return this.#orFull<SessionOpened>(() => {
			const known = this.#row(ticket);
			if (known) return { status: isSameOpening(known, owner, expires) ? 'same' : 'taken' };
			if (!this.#file.hasRoom(SESSION_BYTES)) return { status: 'full' };
			this.#sql.open.run({ ticket, owner, expires, forget: now + SESSION_MEMORY });
			return { status: 'opened' };
		});
	}

	async deliver({ ticket, sender, body }: Delivery, now: number): Promise<Delivered> {
		const digest = createHash('sha256').update(body).digest();
		return this.#orFull<Delivered>(() => {
			const row = this.#row(ticket);
			if (row?.state !== 'open') return { status: refusal(row, sender, digest) };
			if (!this.#file.hasRoom(body.length)) return { status: 'full' };
			const { changes } = this.#sql.deliver.run({ ticket, sender, digest, body, now });
			return { status: changes === 1 ? 'delivered' : 'over' };
		});
	}

	async collect(ticket: Uint8Array, owner: Uint8Array, now: number): Promise<Collected> {
		return this.#file.guard(() => {
			const given = this.#sql.collect.get({ ticket, owner, now });
			if (given) return { status: 'delivered', body: given.body as Uint8Array };
			const row = this.#row(ticket);
			const waits = row?.state === 'open' && equal(row.owner, owner) && row.expires > now;
			return { status: waits ? 'empty' : 'gone' };
		});
	}

	async confirm(ticket: Uint8Array, owner: Uint8Array, proof: string, now: number) {
		return this.#file.guard(() => {
			if (this.#sql.confirm.run({ ticket, owner, proof, now }).changes === 1)
				return { status: 'confirmed' } as const;
			const row = this.#row(ticket);
			const repeated = row?.state === 'received' && equal(row.owner, owner) && row.proof === proof;
			return { status: repeated ? 'confirmed' : 'gone' } as const;
		});
	}

	async close(ticket: Uint8Array, owner: Uint8Array, now: number) {
		return this.#file.guard(() => {
			const closed = this.#sql.close.run({ ticket, owner, now }).changes === 1;
			return { status: closed ? 'closed' : 'gone' } as const;
		});
	}

	async standing(ticket: Uint8Array, sender: Uint8Array, now: number) {
		return this.#file.guard(() => {
			const row = this.#row(ticket);
			return row?.sender && equal(row.sender, sender) ? standingOf(row, now) : undefined;
		});
	}

	async sweep(now: number): Promise<void> {
		this.#file.guard(() => {
			this.#sql.expire.run({ now });
			this.#sql.forget.run({ now });
		});
	}

	#row(ticket: Uint8Array): SessionRow | undefined {
		return this.#sql.row.get({ ticket }) as SessionRow | undefined;
	}

	#orFull<T>(work: () => T): T | { status: 'full' } {
		try {
			return this.#file.guard(work);
		} catch (error) {
			if (error instanceof StoreError && error.code === 'full') return { status: 'full' };
			throw error;
		}
	}
}

function isSameOpening(row: SessionRow, owner: Uint8Array, expires: number): boolean {
	return row.state === 'open' && equal(row.owner, owner) && row.expires === expires;
}

/** Why a delivery changed nothing. */
function refusal(row: SessionRow | undefined, sender: Uint8Array, digest: Uint8Array): Delivered['status'] {
	if (!row) return 'unknown';
	const arrived = row.body === 1 || row.state === 'received';
	const mine = row.sender && equal(row.sender, sender) && row.digest && equal(row.digest, digest);
	if (arrived) return mine ? 'same' : 'used';
	return 'over';
}

function standingOf(row: SessionRow, now: number): SessionStanding {
	const mayBeRead = row.taken === 1;
	if (row.state === 'received') return { state: 'received', at: row.at, proof: row.proof };
	if (row.state === 'closed') return { state: 'closed', mayBeRead };
	if (row.body === 0 || row.expires + GRACE <= now) return { state: 'expired', mayBeRead };
	return { state: 'delivered' };
}
