/** Links to a room, and those who ask to be let in by them. Each in the transaction of whoever calls. */
import { count, type Here, type RoomSql } from './sql.ts';
import { MAX_LINKS, MAX_REQUESTS, type Asked, type Asking, type Invited, type Link } from './store.ts';

export type LinkRow = { room: string; door: string; expires: number; spent: number };

/** A link that still takes requests. */
export function openLink(sql: RoomSql, ticket: Uint8Array, now: number): LinkRow | undefined {
	const link = sql.link.get({ ticket }) as LinkRow | undefined;
	return link && link.spent === 0 && link.expires > now ? link : undefined;
}

export function invite(sql: RoomSql, { room }: Here, { ticket, door, expires }: Link): Invited {
	const known = sql.link.get({ ticket }) as LinkRow | undefined;
	if (known) return { status: known.room === room && known.door === door ? 'same' : 'taken' };
	// A refusal would help nobody: the owner's phone may be a new one, which does not know the links before.
	if (count(sql.links.get({ room })) >= MAX_LINKS) sql.dropLink.run({ room });
	sql.invite.run({ ticket, room, door, expires });
	return { status: 'invited' };
}

export function ask(sql: RoomSql, { room, ticket, id, token, body }: Asking, now: number): Asked {
	const mine = sql.requestOf.get({ room, token }) ?? sql.member.get({ room, token });
	if (mine) return { status: mine.id === id ? 'same' : 'taken' };
	if (openLink(sql, ticket, now)?.room !== room) return { status: 'gone' };
	const known = sql.members.all({ room }).some((member) => member.id === id);
	if (known || sql.request.get({ room, id }) || sql.over.get({ room, token })) return { status: 'taken' };
	if (count(sql.waiting.get({ room, ticket })) >= MAX_REQUESTS) return { status: 'many' };
	sql.ask.run({ room, id, token, ticket, body, now });
	return { status: 'waits' };
}
