import { createHash, randomBytes } from 'node:crypto';

export const b64url = (bytes: number) => randomBytes(bytes).toString('base64url');
export const unixNow = () => Math.floor(Date.now() / 1000);

/** One handover as a phone makes it; the body has the shape of a JWE and random content. */
export type Handover = { ticket: string; owner: string; body: string; expires: number };

export function newHandover(given: Partial<Handover> & { bytes?: number } = {}): Handover {
	const { bytes = 4096, ...rest } = given;
	const body = `${b64url(40)}..${b64url(12)}.${b64url(bytes)}.${b64url(16)}`;
	return { ticket: b64url(32), owner: b64url(32), body, expires: unixNow() + 3600, ...rest };
}

export const sha256 = (secret: string) =>
	createHash('sha256').update(Buffer.from(secret, 'base64url')).digest('base64url');

/** The five requests of the relay, sent to a real server. */
export function relayAt(origin: string) {
	const base = `${origin}/relay/handover`;
	const post = (path: string, authorization: string, body: unknown) =>
		fetch(`${base}/${path}`, {
			method: 'POST',
			headers: { authorization, 'content-type': 'application/json' },
			body: JSON.stringify(body)
		});
	const asOwner = (path: string) => (handover: Handover) =>
		post(path, `Owner ${handover.owner}`, { ticketHash: sha256(handover.ticket) });
	return {
		put: (handover: Handover, headers: Record<string, string> = {}) =>
			fetch(base, {
				method: 'PUT',
				headers: {
					authorization: `Ticket ${handover.ticket}`,
					'hjemvei-owner': handover.owner,
					'hjemvei-expires': String(handover.expires),
					'content-type': 'application/jose',
					...headers
				},
				body: handover.body
			}),
		claim: ({ ticket }: Handover, claim = b64url(16)) => post('claim', `Ticket ${ticket}`, { claim }),
		confirm: ({ ticket }: Handover, claim: string, proof = b64url(32)) =>
			post('confirm', `Ticket ${ticket}`, { claim, proof }),
		status: asOwner('status'),
		withdraw: asOwner('withdraw')
	};
}
