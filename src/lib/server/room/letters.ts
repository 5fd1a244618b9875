/** What is between one member and the owner, until it has arrived. */
import { count, type Here, type RoomSql } from './sql.ts';
import { MAX_LETTER_BYTES, MAX_LETTERS, type Letter, type Posted } from './store.ts';

/** In the transaction of whoever calls. */
export function post(sql: RoomSql, { room, me }: Here, { id, to, body }: Letter, now: number): Posted {
	const known = sql.letter.get({ room, to, author: me.id, id });
	if (known) return { status: known.body === body ? 'same' : 'taken' };
	const receiver = sql.members.all({ room }).find((member) => member.id === to);
	if (!receiver) return { status: 'conflict', reason: 'member' };
	if ((me.role === 'owner') === (receiver.role === 'owner')) return { status: 'role' };
	const held = sql.lettersHeld.get({ room, to, author: me.id });
	const bytes = Number(held?.bytes) + body.length;
	if (count(held) >= MAX_LETTERS || bytes > MAX_LETTER_BYTES) return { status: 'full' };
	sql.post.run({ room, id, author: me.id, to, body, now });
	return { status: 'posted' };
}
