/**
 * Keeps the signing keys. The private half can be used here but never read out. Some browsers refuse to
 * store such a key (private mode, lockdown); it then lives as long as the page, and `stored` says so.
 */
import { nameOf, StorageError } from './db/error.ts';
import { read, write, type Journey } from './db/index.ts';

export type Keys = {
	readonly privateKey: CryptoKey;
	readonly jwk: Journey['jwk'];
	/** False where the key is gone when the page is closed. */
	readonly stored: boolean;
};

const inMemory = new Map<string, CryptoKeyPair>();

/** The journey's keys; new ones where the browser could not keep the old. Throws StorageError. */
export async function keysOf(journeyId: string): Promise<Keys> {
	const journey = await read(['journeys'], (work) => work.get('journeys', journeyId));
	if (!journey) throw new StorageError('gone');
	const pair = journey.key ?? inMemory.get(journeyId);
	if (pair) return { privateKey: pair.privateKey, jwk: journey.jwk, stored: Boolean(journey.key) };
	await saveWithKey(journey);
	return keysOf(journeyId);
}

/** Gives the journey a new key and stores it, without the key where the browser refuses that. */
export async function saveWithKey(journey: Omit<Journey, 'key' | 'jwk'>): Promise<Journey> {
	const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
		'sign',
		'verify'
	]);
	const row = { ...journey, jwk: await publicJwk(pair.publicKey) };
	try {
		await write(['journeys'], (work) => work.put('journeys', { ...row, key: pair }));
		return { ...row, key: pair };
	} catch (cause) {
		if (!(cause instanceof StorageError) || nameOf(cause.cause) !== 'DataCloneError') throw cause;
		await write(['journeys'], (work) => work.put('journeys', row));
		inMemory.set(journey.id, pair);
		return row;
	}
}

/** Drops a key that lived as long as the page. */
export function forget(journeyId: string): void {
	inMemory.delete(journeyId);
}

async function publicJwk(key: CryptoKey): Promise<Journey['jwk']> {
	const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', key);
	if (!kty || !crv || !x || !y) throw new TypeError('not an elliptic curve key');
	return { kty, crv, x, y };
}
