/** What the engine of a room stands on, all of it given: the same engine runs in a tab and in a test's many phones. */
import { sha256, toBase64url, fromBase64url } from '$lib/core/bytes.ts';
import type { PrivateKeys, PublicKeys, SealRandom, SharedForm } from '$lib/core/room/index.ts';
import type { Change, StoreName, Work } from '../db/index.ts';
import type { RoomRelay } from '../room-relay.ts';
import type { OpenedDoc } from './shared-doc.ts';

export type Store = {
	read<T>(stores: readonly StoreName[], job: (work: Work) => Promise<T>): Promise<T>;
	write<T>(stores: readonly StoreName[], job: (work: Work) => Promise<T>): Promise<T>;
	announce(change: Change): void;
};

export type Deps = {
	readonly store: Store;
	readonly relay: RoomRelay;
	/** Where links lead. */
	readonly origin: string;
	/** Milliseconds. */
	now(): number;
	/** Once, after so many milliseconds; what it gives takes it back. */
	after(ms: number, job: () => void): () => void;
	random(bytes: number): Uint8Array;
	/** `no`: the number of the member who writes in it. `form`: whose answers it holds, where that is known.  */
	openDoc(state: Uint8Array | undefined, no: number, form: SharedForm | undefined): OpenedDoc;
	/** Milliseconds, where they are not to be the usual ones. */
	readonly times?: Partial<Times>;
};

/** Milliseconds. */
export type Times = {
	/** A stream that has said nothing by then is held back by something in between. */
	first: number;
	/** A stream without a line for so long is dead. */
	silence: number;
	/** From the first wait after a failure to the longest. */
	shortest: number;
	longest: number;
	/** Between two words about where one is. */
	presence: number;
	/** Somebody who has not said so for this long is not here. */
	absent: number;
	/** From something was made private until the relay gets a snapshot without it. */
	tidy: number;
	/** How long what others sent may wait to be written to disk; it can be fetched again. */
	lazy: number;
};

export const TIMES: Times = {
	...{ first: 5000, silence: 35_000, shortest: 500, longest: 20_000 },
	...{ presence: 25_000, absent: 60_000, tidy: 2000, lazy: 300 }
};

const CURVE = 'P-256';

export function newId({ random }: Pick<Deps, 'random'>): string {
	return toBase64url(random(16));
}

export function newToken({ random }: Pick<Deps, 'random'>): string {
	return toBase64url(random(32));
}

/** What the relay keeps of a token. */
export function hashOf(token: string): string {
	return toBase64url(sha256(fromBase64url(token)!));
}

/** For what is sealed to one member: a fresh pair each time. */
export async function sealRandom({ random }: Pick<Deps, 'random'>): Promise<SealRandom> {
	const { privateKey } = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: CURVE }, true, [
		'deriveBits'
	]);
	return { ephemeral: privateKey, iv: random(12) };
}

/** Keys of a member. They can be read out, so that a room can move to another phone. */
export async function newKeys(): Promise<PrivateKeys> {
	const [sign, seal] = await Promise.all([
		crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: CURVE }, true, ['sign', 'verify']),
		crypto.subtle.generateKey({ name: 'ECDH', namedCurve: CURVE }, true, ['deriveBits'])
	]);
	return { sign: await halves(sign), seal: await halves(seal) };
}

async function halves({ privateKey }: CryptoKeyPair): Promise<PrivateKeys['sign']> {
	const { x, y, d } = await crypto.subtle.exportKey('jwk', privateKey);
	return { x: x!, y: y!, d: d! };
}

export function publicOf({ sign, seal }: PrivateKeys): PublicKeys {
	return { sign: { x: sign.x, y: sign.y }, seal: { x: seal.x, y: seal.y } };
}
