import { miss, refuse } from './answer.ts';
import * as parse from './parse.ts';
import { seconds, type Relay } from './relay.ts';
import { MAX_LIFETIME, type Standing } from './store.ts';

/** A clock that runs ahead by this much still gets its fourteen days. */
const SKEW = 300;

/** What a row without a body takes on disk, about. */
const BARRED_BYTES = 256;

const PUT_STATUS = { stored: 201, same: 200, taken: 409, full: 507 };

/** PUT: keeps a sealed handover under its ticket. Repeating the very same request is harmless. */
export async function put(request: Request, relay: Relay, address: string): Promise<Response> {
	const ticket = parse.readSecret(request.headers, 'Ticket');
	const owner = parse.digestOf(request.headers.get('hjemvei-owner') ?? '');
	const expires = parse.readExpires(request.headers);
	if (!ticket || !owner || !expires || !parse.hasType(request, 'application/jose')) return refuse(400);

	const now = seconds(relay);
	if (expires <= now || expires > now + MAX_LIFETIME + SKEW) return refuse(422);

	const read = await parse.readBody(request, parse.MAX_BODY);
	if (read.status === 'too-large') return refuse(413);
	if (read.status === 'broken-off' || !parse.isSealed(read.body)) return refuse(400);

	const share = await relay.limits.upload(address, read.body.length);
	if (share.status === 'later') return refuse(429, share.seconds);

	const { status } = await relay.store.put({ ticket, owner, body: read.body, expires }, seconds(relay));
	return status === 'full' ? refuse(507, 60) : refuse(PUT_STATUS[status]);
}

/** POST claim: lends the sealed handover to one claim at a time. */
export async function claim(request: Request, relay: Relay, address: string): Promise<Response> {
	const ticket = parse.readSecret(request.headers, 'Ticket');
	const body = await parse.readJson(request, parse.ClaimBody);
	if (!ticket || !body) return refuse(400);

	const now = seconds(relay);
	const claimed = await relay.store.claim(ticket, body.claim, now, now + relay.config.leaseSeconds);
	if (claimed.status === 'busy') return refuse(423);
	if (claimed.status === 'gone') return miss(relay, address);
	return new Response(new Uint8Array(claimed.body), {
		headers: { 'content-type': 'application/jose', 'hjemvei-lease': String(claimed.lease) }
	});
}

/** POST confirm: the clinic has the answers; the proof is kept for the owner's phone to check. */
export async function confirm(request: Request, relay: Relay, address: string): Promise<Response> {
	const ticket = parse.readSecret(request.headers, 'Ticket');
	const body = await parse.readJson(request, parse.ConfirmBody);
	if (!ticket || !body) return refuse(400);

	const { status } = await relay.store.confirm(ticket, body.claim, body.proof, seconds(relay));
	return status === 'gone' ? miss(relay, address) : refuse(204);
}

/** POST status: how it stands, for the owner. */
export function status(request: Request, relay: Relay): Promise<Response> {
	return asOwner(request, (ticket, owner) => relay.store.standing(ticket, owner, seconds(relay)));
}

/** POST withdraw: takes it back, also an upload still under way, and says how it stands after that. */
export async function withdraw(request: Request, relay: Relay, address: string): Promise<Response> {
	// Refusing a ticket takes a little room, so it counts; without a share left, withdrawing itself goes on.
	const share = await relay.limits.upload(address, BARRED_BYTES);
	return asOwner(request, (ticket, owner) =>
		relay.store.withdraw(ticket, owner, seconds(relay), share.status === 'go')
	);
}

async function asOwner(
	request: Request,
	ask: (ticket: Uint8Array, owner: Uint8Array) => Promise<Standing | undefined>
): Promise<Response> {
	const asked = await parse.readAsOwner(request, parse.OwnerBody);
	if (!asked) return refuse(400);

	const standing = await ask(asked.ticket, asked.owner);
	// Not counted as a miss: an owner's token cannot be guessed, and phones ask again and again.
	return standing ? Response.json(standing) : refuse(404);
}
