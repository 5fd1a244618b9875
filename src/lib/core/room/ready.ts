/** Keys imported once, so that opening thousands of messages imports nothing more. */
import { importJWK, type CryptoKey } from 'jose';
import type { Grant, MemberId, Point, PrivateKeys, Roster } from './types.ts';

/** One epoch of a room, ready to seal and open in. */
export type Room = {
	readonly roster: Roster;
	/** AES-GCM; missing for those who are only along. */
	readonly key?: CryptoKey;
	/** What each member's signature is held against. */
	readonly verify: ReadonlyMap<MemberId, CryptoKey>;
};

// Core is compiled without DOM types; this every platform has.
declare const crypto: {
	readonly subtle: {
		importKey(
			format: 'raw',
			bytes: Uint8Array,
			algorithm: 'AES-GCM',
			extractable: false,
			usages: readonly ['encrypt', 'decrypt']
		): Promise<CryptoKey>;
	};
};

/** Of a grant that was opened, or made. */
export async function readyRoom({ roster, key }: Grant): Promise<Room> {
	const verify = roster.members.map(async ({ id, keys }) => [id, await verifyKey(keys.sign)] as const);
	return {
		roster,
		...(key && { key: await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt']) }),
		verify: new Map(await Promise.all(verify))
	};
}

/** Throws for what is no point on the curve. */
export async function verifyKey({ x, y }: Point): Promise<CryptoKey> {
	return (await importJWK({ kty: 'EC', crv: 'P-256', x, y }, 'ES256')) as CryptoKey;
}

/** A member's own keys, no longer exportable. Throws for keys whose halves do not belong together, where the platform looks. */
export async function importKeys({ sign, seal }: PrivateKeys): Promise<{ sign: CryptoKey; seal: CryptoKey }> {
	const jwk = ({ x, y, d }: PrivateKeys['sign']) => ({ kty: 'EC', crv: 'P-256', x, y, d }) as const;
	return {
		sign: (await importJWK(jwk(sign), 'ES256', { extractable: false })) as CryptoKey,
		seal: (await importJWK(jwk(seal), 'ECDH-ES', { extractable: false })) as CryptoKey
	};
}
