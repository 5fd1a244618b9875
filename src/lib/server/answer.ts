import type { RequestEvent } from '@sveltejs/kit';
import type { Admission } from './limits.ts';
import { describe } from './log.ts';
import { theRelay, type Relay } from './relay.ts';
import { StoreError } from './store.ts';

type HandoverRoute = 'put' | 'claim' | 'confirm' | 'status' | 'withdraw';
type SessionRoute = 'open' | 'deliver' | 'collect' | 'confirm' | 'close' | 'status';
type RoomRoute =
	| ('open' | 'invite' | 'uninvite' | 'door' | 'ask' | 'refuse' | 'advance' | 'drop' | 'append' | 'snapshot')
	| ('presence' | 'letter' | 'taken' | 'end' | 'move' | 'stream');
export type RouteName = HandoverRoute | `session-${SessionRoute}` | `room-${RoomRoute}` | 'count' | 'counts';

/** Only these can miss, so only these wait at the gate: phones that send, ask or take back guess nothing. */
const GUESSABLE: ReadonlySet<RouteName> = new Set(['claim', 'confirm', 'session-deliver']);

type Work = (request: Request, relay: Relay, address: string) => Promise<Response>;

/** Runs one relay route: the gate first, refusals for what the store cannot do, one log line after. */
export function route(name: RouteName, work: Work) {
	return async (event: RequestEvent): Promise<Response> => {
		const relay = theRelay();
		const started = performance.now();
		const address = relay.limits.nameOf(addressOf(event, relay));
		const response = await attempt(async () => {
			const admission: Admission = GUESSABLE.has(name)
				? await relay.limits.admit(address, relay.now())
				: { status: 'go' };
			if (admission.status === 'later') return refuse(429, admission.seconds);
			return work(event.request, relay, address);
		}, relay);
		response.headers.set('cache-control', 'no-store');
		const ms = Math.round(performance.now() - started);
		relay.log.info({ route: name, status: response.status, ms });
		return response;
	};
}

/** A proxy that does not say whom it speaks for makes everyone one address: slower at worst, never refused. */
function addressOf(event: RequestEvent, relay: Relay): string {
	try {
		return event.getClientAddress();
	} catch {
		relay.log.warn(
			'x-forwarded-for is missing or too short: HJEMVEI_PROXIES does not fit the proxy in front'
		);
		return 'unknown';
	}
}

async function attempt(work: () => Promise<Response>, relay: Relay): Promise<Response> {
	try {
		return await work();
	} catch (error) {
		relay.log.error(describe(error), 'unexpected');
		const full = error instanceof StoreError && error.code === 'full';
		return refuse(full ? 507 : 503, 5);
	}
}

/** An empty answer. Every «nothing for you» is the same one: a 404 says nothing about why. */
export function refuse(status: number, retryAfter?: number): Response {
	const headers = retryAfter ? { 'retry-after': String(retryAfter) } : undefined;
	return new Response(null, { status, headers });
}

/** Nothing here, and counted: whoever guesses gets many of these. */
export async function miss(relay: Relay, address: string): Promise<Response> {
	await relay.limits.failed(address);
	return refuse(404);
}
