/**
 * One connection, opened once and opened anew when it dies. WebKit kills connections of pages in the
 * background, and whatever is tried again on a dead one fails: a new try always takes a new connection.
 */
import { openDB, type IDBPDatabase } from 'idb';
import { nameOf, StorageError } from './error.ts';
import { migrate, VERSION } from './migrations.ts';
import type { Schema, StoreName } from './schema.ts';
import { idbWork, type Work } from './work.ts';

const NAME = 'hjemvei';
const TRIES = 3;
const OPEN_MS = 3000;
const PROBE_MS = 2000;

let connection: Promise<IDBPDatabase<Schema>> | undefined;

/** Runs the job in one transaction; the value comes after it is safely on disk. */
export async function transact<T>(
	mode: 'readonly' | 'readwrite',
	stores: readonly StoreName[],
	job: (work: Work) => Promise<T>
): Promise<T> {
	for (let attempt = 1; ; attempt++) {
		const mine = (connection ??= open());
		try {
			return await once(await mine, mode, stores, job);
		} catch (cause) {
			if (attempt === TRIES || !isDead(cause)) throw cause;
			await drop(mine);
			await new Promise((resolve) => setTimeout(resolve, 50 * attempt ** 2));
		}
	}
}

function open(): Promise<IDBPDatabase<Schema>> {
	const opening = new Promise<IDBPDatabase<Schema>>((resolve, reject) => {
		const away = () => void drop(opening);
		const late = setTimeout(() => reject(new DOMException('no answer', 'UnknownError')), OPEN_MS);
		openDB<Schema>(NAME, VERSION, {
			upgrade: migrate,
			// Another tab runs an older app and does not make way.
			blocked: () => reject(new StorageError('blocked')),
			// A newer app wants to upgrade: make way. What comes next here fails as «outdated».
			blocking: away,
			terminated: away
		})
			.then(resolve, reject)
			.finally(() => clearTimeout(late));
	});
	return opening;
}

async function once<T>(
	db: IDBPDatabase<Schema>,
	mode: 'readonly' | 'readwrite',
	stores: readonly StoreName[],
	job: (work: Work) => Promise<T>
): Promise<T> {
	// Browsers answer «relaxed» before the disk has it unless told otherwise.
	const transaction = db.transaction([...stores], mode as 'readwrite', { durability: 'strict' });
	transaction.done.catch(() => undefined);
	try {
		const value = await job(idbWork(transaction));
		await transaction.done;
		return value;
	} catch (cause) {
		const why = transaction.error;
		abort(transaction);
		// When the disk is full the request says «aborted» and only the transaction says why.
		throw why ?? cause;
	}
}

function abort(transaction: { abort(): void }): void {
	try {
		transaction.abort();
	} catch {
		// It had already ended, which is all that is wanted.
	}
}

function isDead(cause: unknown): boolean {
	return ['InvalidStateError', 'UnknownError', 'AbortError', 'TransactionInactiveError'].includes(
		nameOf(cause)
	);
}

async function drop(dead: Promise<IDBPDatabase<Schema>>): Promise<void> {
	if (connection === dead) connection = undefined;
	const db = await dead.catch(() => undefined);
	db?.close();
}

/** Back on the screen: a connection that does not answer at once is not waited for. */
async function probe(): Promise<void> {
	const mine = connection;
	if (!mine) return;
	const answer = mine.then((db) => db.count('settings')).then(() => true);
	const silence = new Promise<false>((resolve) => setTimeout(() => resolve(false), PROBE_MS));
	if (!(await Promise.race([answer, silence]).catch(() => false))) await drop(mine);
}

if (typeof document !== 'undefined') {
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'visible') void probe();
	});
}
