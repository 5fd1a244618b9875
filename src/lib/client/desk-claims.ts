/**
 * The claim ids this tab has used. The clinic chooses the id, so that an answer lost on the way can
 * be asked for again, also after a reload (DESIGN §4 «Relay»). Of the ticket only a hash is kept.
 */
import { toBase64url } from '$lib/core/bytes.ts';

const SLOT = 'hjemvei/desk/claims';
const KEPT = 5;

type Claims = [ticketHash: string, claim: string][];

/** The claim id for a ticket: the one used before, else a new one of 16 random bytes, base64url. */
export function claimFor(ticketHash: string, storage: Storage): string {
	const claims = read(storage);
	const before = claims.find(([of]) => of === ticketHash);
	if (before) return before[1];
	const claim = toBase64url(crypto.getRandomValues(new Uint8Array(16)));
	write(storage, [...claims, [ticketHash, claim]]);
	return claim;
}

/** Called when the ticket is used up, one way or another. */
export function forgetClaim(ticketHash: string, storage: Storage): void {
	const rest = read(storage).filter(([of]) => of !== ticketHash);
	write(storage, rest);
}

function read(storage: Storage): Claims {
	try {
		const claims: unknown = JSON.parse(storage.getItem(SLOT) ?? '[]');
		return Array.isArray(claims) ? (claims as Claims) : [];
	} catch {
		return [];
	}
}

/** A full or refused storage only means that a reload needs a new claim id. */
function write(storage: Storage, claims: Claims): void {
	try {
		storage.setItem(SLOT, JSON.stringify(claims.slice(-KEPT)));
	} catch {
		return;
	}
}
