/** What several requests do to a room; each in the transaction of whoever calls. */
import type { RoomSql } from './sql.ts';
import { OVER_MEMORY, type Snapshot, type Why } from './store.ts';

/** The member's token is dead at once; what is on its way to them is deleted, what they have sent stays. */
export function dropMember(sql: RoomSql, room: string, id: string, now: number): void {
	sql.buryMember.run({ room, id, why: 'dropped', forget: now + OVER_MEMORY });
	sql.unseat.run({ room, id });
	sql.burn.run({ room, to: id });
}

/** A request that is answered with no, or taken back. */
export function dropRequest(sql: RoomSql, room: string, id: string, why: Why, now: number): void {
	const asked = sql.request.get({ room, id });
	if (!asked) return;
	sql.bury.run({ room, token: asked.token as Uint8Array, why, forget: now + OVER_MEMORY });
	sql.unask.run({ room, id });
}

/** Everything of the room is gone; its tokens are remembered for a while, to be told so. */
export function endRoom(sql: RoomSql, room: string, now: number): void {
	sql.buryAll.run({ room, forget: now + OVER_MEMORY });
	sql.remove.run({ room });
}

export function keepSnapshot(sql: RoomSql, room: string, snapshot: Snapshot, now: number): void {
	const { epoch, replaces, body } = snapshot;
	sql.swallow.run({ room, replaces });
	sql.keep.run({ room, epoch, body });
	sql.rebase.run({ room, replaces, now });
}
