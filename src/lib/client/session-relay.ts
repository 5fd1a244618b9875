/** The relay's six questions about sessions: a clinic waits, one phone delivers, the clinic confirms. */
import { z } from 'zod/mini';
import {
	broken,
	createAsk,
	jsonOf,
	MAX_BODY,
	MAX_JSON,
	otherwise,
	retryAfter,
	type Gone,
	type Refused,
	type Trouble
} from './relay-ask.ts';

export type OpenSession = { readonly status: 'open' | 'conflict' | 'bad-expiry' } | Refused | Trouble;
export type Deliver =
	{ readonly status: 'delivered' | 'used' | 'over' | 'unknown' | 'too-large' } | Refused | Trouble;
export type Collect =
	| { readonly status: 'collected'; readonly jwe: string }
	/** Nothing has come. `retryAfter`: seconds, where the relay had no place to wait. */
	| { readonly status: 'empty'; readonly retryAfter?: number }
	| Gone
	| Refused
	| Trouble;
export type Told = { readonly status: 'told' } | Gone | Refused | Trouble;
export type AskSession =
	{ readonly status: 'known'; readonly standing: SessionStanding } | Gone | Refused | Trouble;

/** Times in unix seconds. `mayBeRead`: the clinic had been given the answers. */
export type SessionStanding = z.infer<typeof Standing>;

/** Who asks about which session: base64url. */
export type SessionOwner = { readonly ticketHash: string; readonly owner: string };
export type Delivery = { readonly ticket: string; readonly sender: string; readonly jwe: string };

const PATH = '/relay/session';
/** Longer than the relay lets a question wait. */
const PATIENCE = 40_000;

const Standing = z.discriminatedUnion('state', [
	z.strictObject({ state: z.literal('delivered') }),
	z.strictObject({
		state: z.literal('received'),
		at: z.int().check(z.positive()),
		proof: z.string().check(z.regex(/^[\w-]{1,64}$/))
	}),
	z.strictObject({ state: z.enum(['closed', 'expired']), mayBeRead: z.boolean() })
]);

export type SessionRelay = ReturnType<typeof createSessionRelay>;

/** `origin`: where the relay answers, without a path. Nothing here throws. */
export function createSessionRelay(origin: string, fetch: typeof globalThis.fetch) {
	const { ask, post } = createAsk(origin + PATH, fetch);

	async function tell(path: string, owner: string, question: object, keepalive = false): Promise<Told> {
		const answer = await post(path, `Owner ${owner}`, question, { max: 0, keepalive });
		if ('status' in answer) return answer;
		if (answer.response.status === 204) return { status: 'told' };
		return answer.response.status === 404 ? { status: 'gone' } : otherwise(answer.response);
	}

	return {
		/** `expires`: unix seconds. Safe to repeat. */
		async open({ ticketHash, owner }: SessionOwner, expires: number): Promise<OpenSession> {
			const answer = await post('', `Owner ${owner}`, { ticketHash, expires }, { max: 0 });
			if ('status' in answer) return answer;
			const { status } = answer.response;
			if (status === 201 || status === 200) return answer.body === '' ? { status: 'open' } : broken();
			if (status === 409) return { status: 'conflict' };
			return status === 422 ? { status: 'bad-expiry' } : otherwise(answer.response);
		},

		/** Safe to repeat: the same delivery is kept once. */
		async deliver({ ticket, sender, jwe }: Delivery): Promise<Deliver> {
			const answer = await ask('', {
				max: 0,
				method: 'PUT',
				headers: {
					authorization: `Ticket ${ticket}`,
					'hjemvei-owner': sender,
					'content-type': 'application/jose'
				},
				body: jwe
			});
			if ('status' in answer) return answer;
			const { status } = answer.response;
			// The relay says nothing but the number: a body comes from something in between.
			if (status === 201 || status === 200) return answer.body === '' ? { status: 'delivered' } : broken();
			const said = ({ 404: 'unknown', 409: 'used', 410: 'over', 413: 'too-large' } as const)[status];
			return said ? { status: said } : otherwise(answer.response);
		},

		/** Waits up to half a minute for something to come. */
		async collect({ ticketHash, owner }: SessionOwner, signal: AbortSignal): Promise<Collect> {
			const waiting = { max: MAX_BODY, patience: PATIENCE, signal };
			const answer = await post('/collect', `Owner ${owner}`, { ticketHash, wait: true }, waiting);
			if ('status' in answer) return answer;
			const { status, headers } = answer.response;
			if (status === 204) return { status: 'empty', ...retryAfter(headers) };
			if (status === 404) return { status: 'gone' };
			if (status !== 200) return otherwise(answer.response);
			return answer.body ? { status: 'collected', jwe: answer.body } : broken();
		},

		confirm: ({ ticketHash, owner }: SessionOwner, proof: string) =>
			tell('/confirm', owner, { ticketHash, proof }),

		/** Goes on its way even when the page is being left. */
		close: ({ ticketHash, owner }: SessionOwner) => tell('/close', owner, { ticketHash }, true),

		/** Waits up to half a minute for news. `owner` is the sender's token here. */
		async status({ ticketHash, owner }: SessionOwner, signal: AbortSignal): Promise<AskSession> {
			const waiting = { max: MAX_JSON, patience: PATIENCE, signal };
			const answer = await post('/status', `Owner ${owner}`, { ticketHash, wait: true }, waiting);
			if ('status' in answer) return answer;
			if (answer.response.status === 404) return { status: 'gone' };
			if (answer.response.status !== 200) return otherwise(answer.response);
			const standing = Standing.safeParse(jsonOf(answer.body));
			return standing.success
				? { status: 'known', standing: standing.data }
				: { status: 'broken', cause: standing.error };
		}
	};
}
