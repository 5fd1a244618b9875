/**
 * The phone's own store. Every write is one strict transaction: when the promise is kept, the disk has
 * it. Where the browser gives us no database, memory stands in until the page is closed, and `kept()`
 * says so. Every failure is a StorageError.
 */
import { toStorageError } from './error.ts';
import { announce, onChange, type Change } from './changes.ts';
import { createMemory } from './memory.ts';
import { transact } from './connection.ts';
import { storeNames, type StoreName } from './schema.ts';
import type { Work } from './work.ts';

export * from './schema.ts';
export { StorageError, toStorageError, type StorageCode } from './error.ts';
export { onChange, announce, type Change };
export type { Work } from './work.ts';

type Job<T> = (work: Work) => Promise<T>;

let backend: Promise<'disk' | 'memory'> | undefined;
const memory = createMemory();

/** False where answers live only as long as the page: private mode, lockdown, storage turned off. */
export async function kept(): Promise<boolean> {
	return (await (backend ??= choose())) === 'disk';
}

export function read<T>(stores: readonly StoreName[], job: Job<T>): Promise<T> {
	return run('readonly', stores, job);
}

export function write<T>(stores: readonly StoreName[], job: Job<T>): Promise<T> {
	return run('readwrite', stores, job);
}

/** Removes everything from this device. */
export async function wipe(): Promise<void> {
	await write(storeNames, async (work) => {
		await Promise.all(storeNames.map((name) => work.clear(name)));
	});
	announce({ store: 'wiped' });
}

async function run<T>(mode: 'readonly' | 'readwrite', stores: readonly StoreName[], job: Job<T>) {
	try {
		return (await kept()) ? await transact(mode, stores, job) : await memory(job);
	} catch (cause) {
		throw toStorageError(cause);
	}
}

async function choose(): Promise<'disk' | 'memory'> {
	if (typeof indexedDB === 'undefined') return 'memory';
	try {
		await transact('readonly', ['settings'], (work) => work.get('settings', 'locale'));
		return 'disk';
	} catch (cause) {
		// The data is there, only out of this page's reach for now: memory would hide it.
		return ['outdated', 'blocked'].includes(toStorageError(cause).code) ? 'disk' : 'memory';
	}
}
