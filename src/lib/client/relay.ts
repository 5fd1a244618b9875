/**
 * The relay's five questions. It carries sealed handovers and never sees a key or a name; what it
 * answers is read as strictly as if a stranger had sent it.
 */
import { z } from 'zod/mini';
import {
	broken,
	createAsk,
	jsonOf,
	MAX_BODY,
	MAX_JSON,
	otherwise,
	type Gone,
	type Refused,
	type Trouble
} from './relay-ask.ts';

export type { Gone, Refused, Trouble } from './relay-ask.ts';

export type Put = { readonly status: 'stored' | 'conflict' | 'bad-expiry' | 'too-large' } | Refused | Trouble;
export type Claim =
	/** `lease`: unix seconds until which it is lent. */
	| { readonly status: 'claimed'; readonly jwe: string; readonly lease: number }
	| { readonly status: 'leased' }
	| Gone
	| Refused
	| Trouble;
export type Confirm = { readonly status: 'confirmed' } | Gone | Refused | Trouble;
export type Ask = { readonly status: 'known'; readonly standing: Standing } | Gone | Refused | Trouble;

/** Times in unix seconds. `at`: when it was fetched or withdrawn. */
export type Standing = z.infer<typeof Standing>;

export type Upload = {
	readonly ticket: string;
	readonly owner: string;
	readonly expires: number;
	readonly jwe: string;
};

const PATH = '/relay/handover';

const time = z.int().check(z.positive());
const encoded = z.string().check(z.regex(/^[\w-]{1,64}$/));
const Standing = z.discriminatedUnion('state', [
	z.strictObject({ state: z.enum(['waiting', 'leased', 'exhausted']), expires: time }),
	z.strictObject({ state: z.literal('expired'), expires: time, mayBeRead: z.boolean() }),
	z.strictObject({
		...{ state: z.literal('fetched'), expires: time, at: time },
		...{ claim: encoded, proof: encoded }
	}),
	z.strictObject({ state: z.literal('withdrawn'), expires: time, at: time, mayBeRead: z.boolean() })
]);

export type Relay = ReturnType<typeof createRelay>;

/** `origin`: where the relay answers, without a path. Nothing here throws. */
export function createRelay(origin: string, fetch: typeof globalThis.fetch) {
	const { ask, post } = createAsk(origin + PATH, fetch);

	async function askAsOwner(path: string, owner: string, ticketHash: string): Promise<Ask> {
		const answer = await post(path, `Owner ${owner}`, { ticketHash }, { max: MAX_JSON });
		if ('status' in answer) return answer;
		if (answer.response.status === 404) return { status: 'gone' };
		if (answer.response.status !== 200) return otherwise(answer.response);
		const standing = Standing.safeParse(jsonOf(answer.body));
		return standing.success
			? { status: 'known', standing: standing.data }
			: { status: 'broken', cause: standing.error };
	}

	return {
		/** Safe to repeat: the same upload is stored once. */
		async put({ ticket, owner, expires, jwe }: Upload): Promise<Put> {
			const answer = await ask('', {
				max: 0,
				method: 'PUT',
				headers: {
					authorization: `Ticket ${ticket}`,
					'hjemvei-owner': owner,
					'hjemvei-expires': String(expires),
					'content-type': 'application/jose'
				},
				body: jwe
			});
			if ('status' in answer) return answer;
			const { status } = answer.response;
			// The relay says nothing but the number: a body comes from something in between.
			if (status === 201 || status === 200) return answer.body === '' ? { status: 'stored' } : broken();
			if (status === 409) return { status: 'conflict' };
			if (status === 422) return { status: 'bad-expiry' };
			return status === 413 ? { status: 'too-large' } : otherwise(answer.response);
		},

		/** The same `claim` (base64url of 16 bytes) may be repeated until an answer arrives. */
		async claim(ticket: string, claim: string): Promise<Claim> {
			const answer = await post('/claim', `Ticket ${ticket}`, { claim }, { max: MAX_BODY });
			if ('status' in answer) return answer;
			const { status, headers } = answer.response;
			if (status === 404) return { status: 'gone' };
			if (status === 423) return { status: 'leased' };
			if (status !== 200) return otherwise(answer.response);
			const lease = Number(headers.get('hjemvei-lease'));
			if (!answer.body || !Number.isSafeInteger(lease) || lease <= 0) return broken();
			return { status: 'claimed', jwe: answer.body, lease };
		},

		async confirm(ticket: string, claim: string, proof: string): Promise<Confirm> {
			const answer = await post('/confirm', `Ticket ${ticket}`, { claim, proof }, { max: 0 });
			if ('status' in answer) return answer;
			if (answer.response.status === 204) return { status: 'confirmed' };
			return answer.response.status === 404 ? { status: 'gone' } : otherwise(answer.response);
		},

		status: (owner: string, ticketHash: string) => askAsOwner('/status', owner, ticketHash),
		withdraw: (owner: string, ticketHash: string) => askAsOwner('/withdraw', owner, ticketHash)
	};
}
