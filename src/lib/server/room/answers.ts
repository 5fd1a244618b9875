/** The relay's answers about rooms, but for the stream. What it keeps is sealed; it knows who may do what. */
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { refuse } from '../answer.ts';
import { fromBase64url, readJsonUpTo, readSecret } from '../parse.ts';
import { seconds, type Relay } from '../relay.ts';
import * as parse from './parse.ts';
import type { Kind } from './rates.ts';
import type { Asked, Conflict, Who } from './store.ts';

/** What opening a room counts against the day's share of its address. */
const OPENING_BYTES = 16 * 1024;

type Question<T> = { who: Who; body: T; relay: Relay; address: string; now: number };
type Work<T> = (question: Question<T>) => Promise<Response>;
type Statuses = Record<string, number>;

const OPEN_STATUS: Statuses = { opened: 201, same: 200 };
const INVITE_STATUS: Statuses = { invited: 201, same: 200 };
const ASK_STATUS: Statuses = { waits: 201, same: 200, many: 429 };
const LETTER_STATUS: Statuses = { posted: 201, same: 200 };

/** Opens a room with whoever asks as its owner. */
export const open = asked('change', parse.OpenRoom, async ({ who, body, relay, address, now }) => {
	const share = await relay.limits.upload(address, OPENING_BYTES);
	if (share.status === 'later') return refuse(429, share.seconds);
	return answer(await relay.store.rooms.open(who, body.member, now), OPEN_STATUS);
});

export const invite = asked('change', parse.Invite, async ({ who, body, relay, now }) => {
	const link = { ticket: bytesOf(body.ticketHash), door: body.door, expires: now + body.seconds };
	return answer(await relay.store.rooms.invite(who, link, now), INVITE_STATUS);
});

export const uninvite = asked('change', parse.Uninvite, async ({ who, body, relay, now }) =>
	answer(await relay.store.rooms.uninvite(who, bytesOf(body.ticketHash), now))
);

/** What stands behind a link. Looking changes nothing, so a preview that fetches it does no harm. */
export async function door(request: Request, relay: Relay): Promise<Response> {
	const ticket = readSecret(request.headers, 'Ticket');
	const read = await readJsonUpTo(request, parse.Door, parse.MAX_QUESTION);
	if (read.status === 'too-large') return refuse(413);
	if (!ticket || read.status === 'bad') return refuse(400);
	const found = await relay.store.rooms.door(ticket, seconds(relay));
	return found.status === 'open' ? Response.json({ room: found.room, door: found.door }) : gone();
}

/** Somebody with the link asks to be let in. The ticket stands where a member's token does otherwise. */
export const ask = asked('ask', parse.Ask, async ({ who, body, relay, now }) => {
	const asking = {
		room: who.room,
		ticket: who.token,
		id: body.request,
		token: bytesOf(body.token),
		body: body.body
	};
	const result: Asked = await relay.store.rooms.ask(asking, now);
	if (result.status === 'waits') relay.rooms.wake(who.room);
	return answer(result, ASK_STATUS);
});

export const refuseRequest = asked('change', parse.Refuse, async ({ who, body, relay, now }) =>
	changed(relay, who, await relay.store.rooms.refuse(who, body.request, now))
);

/** A new epoch: whoever listens is greeted anew. */
const advanceTo: Work<z.infer<typeof parse.AdvanceRoom>> = async ({ who, body, relay, now }) => {
	const { epoch, replaces, members, snapshot } = body;
	const whole = JSON.stringify([epoch, replaces, members, snapshot]);
	const change = { ...body, digest: createHash('sha256').update(whole).digest() };
	const result = await relay.store.rooms.advance(who, change, now);
	if (result.status === 'advanced') {
		relay.shares.settle(who.room);
		relay.rooms.renew(who.room);
	}
	return result.status === 'advanced' || result.status === 'same' ? Response.json({ epoch }) : answer(result);
};
export const advance = asked('change', parse.AdvanceRoom, advanceTo, parse.MAX_ADVANCE);

export const drop = asked('change', parse.Drop, async ({ who, body, relay, now }) => {
	const result = await relay.store.rooms.drop(who, body.member, now);
	// One who has left without listening has no connection whose end would tell it.
	if (result.status === 'done') relay.rooms.visit(who.room);
	return answer(result);
});

export const append = asked('append', parse.Append, (question) =>
	written(question, async ({ who, body, relay, now }) => {
		const result = await relay.store.rooms.append(who, body, now);
		if (result.status !== 'appended' && result.status !== 'same')
			return { news: false, response: answer(result) };
		return { news: result.status === 'appended', response: Response.json({ seq: result.seq }) };
	})
);

export const snapshot = asked('change', parse.SnapshotRoom, async ({ who, body, relay, now }) => {
	const result = await relay.store.rooms.snapshot(who, body, now);
	if (result.status === 'kept') relay.shares.settle(who.room);
	return answer(result);
});

/** Where a member is just now: to those who listen, and kept nowhere. */
export const presence = asked('presence', parse.Presence, async ({ who, body, relay, now }) => {
	const result = await relay.store.rooms.present(who, body.epoch);
	if (result.status !== 'go') return answer(result);
	relay.rooms.see(who.room, result.id, now);
	relay.rooms.present(who.room, { from: result.id, epoch: body.epoch, body: body.body }, relay.now());
	return refuse(204);
});

export const letter = asked('letter', parse.SendLetter, (question) =>
	written(question, async ({ who, body, relay, now }) => {
		const result = await relay.store.rooms.letter(who, body, now);
		return { news: result.status === 'posted', response: answer(result, LETTER_STATUS) };
	})
);

export const taken = asked('change', parse.Taken, async ({ who, body, relay, now }) =>
	answer(await relay.store.rooms.taken(who, body.ids, now))
);

export const end = asked('change', parse.End, async ({ who, relay, now }) => {
	const result = await relay.store.rooms.end(who, now);
	if (result.status === 'done') relay.shares.settle(who.room);
	return changed(relay, who, result);
});

export const move = asked('change', parse.Move, async ({ who, body, relay, now }) =>
	changed(relay, who, await relay.store.rooms.move(who, bytesOf(body.token), now))
);

/** Reads a question, lets those wait who ask too often, and goes on. */
export function asked<T extends { room: string }>(
	kind: Kind,
	schema: z.ZodType<T>,
	work: Work<T>,
	max: number = parse.MAX_QUESTION
) {
	return async (request: Request, relay: Relay, address: string): Promise<Response> => {
		const token = readSecret(request.headers, kind === 'ask' ? 'Ticket' : 'Member');
		const read = await readJsonUpTo(request, schema, max);
		if (read.status === 'too-large') return refuse(413);
		if (!token || read.status === 'bad') return refuse(400);
		const admission = await relay.rates.admit(kind, token);
		if (admission.status === 'later') return refuse(429, admission.seconds);
		const { body } = read;
		return work({ who: { room: body.room, token }, body, relay, address, now: seconds(relay) });
	};
}

/** What makes the room larger, counted against the share of the address; where it is news, everybody looks. */
async function written<T extends { body: string }>(
	question: Question<T>,
	write: (question: Question<T>) => Promise<{ news: boolean; response: Response }>
): Promise<Response> {
	const { who, body, relay, address } = question;
	const bytes = body.body.length;
	if (!relay.shares.allows(who.room, address, bytes)) return refuse(429, LATER);
	const { news, response } = await write(question);
	if (!news) return response;
	relay.shares.grow(who.room, address, bytes);
	relay.rooms.wake(who.room);
	return response;
}

/** Everybody in the room looks again. */
function changed(relay: Relay, { room }: Who, result: { status: string }): Response {
	if (result.status === 'done') relay.rooms.wake(room);
	return answer(result);
}

const STANDARD: Statuses = { done: 204, kept: 204, gone: 404, role: 403 };
/** How long to leave a full store or link alone, in seconds. */
const LATER = 60;

function answer(result: { status: string } | Conflict, own: Statuses = {}): Response {
	if (result.status === 'full') return refuse(507, LATER);
	if ('reason' in result) {
		const { status: _, ...where } = result;
		return Response.json(where, { status: 409 });
	}
	const status = own[result.status] ?? STANDARD[result.status];
	if (!status) return Response.json({ reason: result.status }, { status: 409 });
	if (status === 404) return gone();
	return refuse(status, status === 429 ? LATER : undefined);
}

/** Says that it is the relay itself that knows of no such room, and not something in front of it that knows of no relay. */
export function gone(): Response {
	return Response.json({ reason: 'gone' }, { status: 404 });
}

function bytesOf(text: string): Uint8Array {
	return fromBase64url(text, 32) ?? new Uint8Array();
}
