/** The relay's six answers about sessions: a clinic waits, one phone delivers, the clinic confirms. */
import { miss, refuse } from '../answer.ts';
import * as parse from '../parse.ts';
import { seconds, type Relay } from '../relay.ts';
import { SESSION_BYTES } from './sqlite.ts';
import { MAX_SESSION } from './store.ts';

/** A clinic whose clock runs ahead by this much may still open. */
const SKEW = 300;
/** How soon to ask again when too many wait already, in seconds. */
const SOON = 3;

const OPEN_STATUS = { opened: 201, same: 200, taken: 409 };
const DELIVER_STATUS = { delivered: 201, same: 200, used: 409, over: 410 };

/** POST: a clinic begins to wait. Repeating the very same request is harmless. */
export async function open(request: Request, relay: Relay, address: string): Promise<Response> {
	const asked = await parse.readAsOwner(request, parse.OpenBody);
	if (!asked) return refuse(400);
	const { ticket, owner, body } = asked;
	const now = seconds(relay);
	if (body.expires <= now || body.expires > now + MAX_SESSION + SKEW) return refuse(422);
	const share = await relay.limits.upload(address, SESSION_BYTES);
	if (share.status === 'later') return refuse(429, share.seconds);

	const { status } = await relay.store.sessions.open({ ticket, owner, expires: body.expires }, now);
	return status === 'full' ? refuse(507, 60) : refuse(OPEN_STATUS[status]);
}

/** PUT: a phone delivers. Who holds the ticket has seen the QR, and is told why it is not taken. */
export async function deliver(request: Request, relay: Relay, address: string): Promise<Response> {
	const ticket = parse.readSecret(request.headers, 'Ticket');
	const sender = parse.digestOf(request.headers.get('hjemvei-owner') ?? '');
	if (!ticket || !sender || !parse.hasType(request, 'application/jose')) return refuse(400);

	const read = await parse.readBody(request, parse.MAX_BODY);
	if (read.status === 'too-large') return refuse(413);
	if (read.status === 'broken-off' || !parse.isSealed(read.body)) return refuse(400);

	const share = await relay.limits.upload(address, read.body.length);
	if (share.status === 'later') return refuse(429, share.seconds);

	const delivery = { ticket, sender, body: read.body };
	const { status } = await relay.store.sessions.deliver(delivery, seconds(relay));
	if (status === 'full') return refuse(507, 60);
	if (status === 'unknown') return miss(relay, address);
	relay.waiting.wake(ticket);
	return refuse(DELIVER_STATUS[status]);
}

/** POST collect: the body, or 204 when nothing has come. Never counted as a miss: clinics ask again and again. */
export async function collect(request: Request, relay: Relay, address: string): Promise<Response> {
	const asked = await parse.readAsOwner(request, parse.WaitBody);
	if (!asked) return refuse(400);
	const { ticket, owner, body } = asked;
	return whenNews(relay, { address, ticket, wait: body.wait }, async () => {
		const collected = await relay.store.sessions.collect(ticket, owner, seconds(relay));
		if (collected.status === 'empty') return { settled: false, response: refuse(204) };
		if (collected.status === 'gone') return { settled: true, response: refuse(404) };
		const headers = { 'content-type': 'application/jose' };
		return { settled: true, response: new Response(new Uint8Array(collected.body), { headers }) };
	});
}

/** POST confirm: the clinic has opened, kept and shown it; the proof is kept for the phone to check. */
export async function confirm(request: Request, relay: Relay): Promise<Response> {
	const asked = await parse.readAsOwner(request, parse.ReceiptBody);
	if (!asked) return refuse(400);
	const { ticket, owner, body } = asked;
	const { status } = await relay.store.sessions.confirm(ticket, owner, body.proof, seconds(relay));
	relay.waiting.wake(ticket);
	return refuse(status === 'gone' ? 404 : 204);
}

/** POST close: the clinic waits no more. */
export async function close(request: Request, relay: Relay): Promise<Response> {
	const asked = await parse.readAsOwner(request, parse.OwnerBody);
	if (!asked) return refuse(400);
	const { status } = await relay.store.sessions.close(asked.ticket, asked.owner, seconds(relay));
	relay.waiting.wake(asked.ticket);
	return refuse(status === 'gone' ? 404 : 204);
}

/** POST status: how it stands, for the phone that delivered. */
export async function status(request: Request, relay: Relay, address: string): Promise<Response> {
	const asked = await parse.readAsOwner(request, parse.WaitBody);
	if (!asked) return refuse(400);
	const { ticket, owner, body } = asked;
	return whenNews(relay, { address, ticket, wait: body.wait }, async () => {
		const standing = await relay.store.sessions.standing(ticket, owner, seconds(relay));
		if (!standing) return { settled: true, response: refuse(404) };
		return { settled: standing.state !== 'delivered', response: Response.json(standing) };
	});
}

type Question = { address: string; ticket: Uint8Array; wait: boolean };
type Look = () => Promise<{ settled: boolean; response: Response }>;

/** Looks, and where nothing is settled looks once more when there is news. */
async function whenNews(relay: Relay, { address, ticket, wait }: Question, look: Look): Promise<Response> {
	// Waiting begins before looking, so that nothing falls between.
	const turn = wait ? relay.waiting.join(ticket, address) : undefined;
	try {
		const { settled, response } = await look();
		if (settled || !wait) return response;
		if (!turn) {
			response.headers.set('retry-after', String(SOON));
			return response;
		}
		await turn.news();
		return (await look()).response;
	} finally {
		turn?.leave();
	}
}
