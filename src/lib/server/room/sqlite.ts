import { createHash } from 'node:crypto';
import { equal, type SqliteFile } from '../sqlite-file.ts';
import { StoreError } from '../store.ts';
import { advance } from './advance.ts';
import { readRoom } from './read.ts';
import { prepareRooms, type MemberRow, type RoomRow } from './sql.ts';
import * as kept from './store.ts';
import type { Asking, Denied, Entry, Letter, Link, RoomStore, Snapshot, Who } from './store.ts';

export type RoomSql = ReturnType<typeof prepareRooms>;
/** The room a question is about, and the member who asks. */
export type Here = { room: string; state: RoomRow; me: MemberRow };

/** What a room takes on disk with nothing in it yet, about. */
export const ROOM_BYTES = 4096;
const ROW_BYTES = 256;

export class SqliteRooms implements RoomStore {
	readonly #file: SqliteFile;
	readonly #sql: RoomSql;
	/** What rooms hold, in bytes: exact at each sweep, and what was written since is added. */
	#held: number;

	constructor(file: SqliteFile) {
		this.#file = file;
		this.#sql = prepareRooms(file.db);
		this.#held = this.#count();
	}

	async open({ room, token }: Who, owner: string, now: number) {
		return this.#orFull<Awaited<ReturnType<RoomStore['open']>>>(ROOM_BYTES, () => {
			const known = this.#sql.member.get({ room, token }) as MemberRow | undefined;
			if (known) return { status: known.id === owner && known.role === 'owner' ? 'same' : 'taken' };
			if (this.#room(room) || this.#sql.ended.get({ room })) return { status: 'taken' };
			this.#sql.open.run({ room, now });
			this.#sql.seat.run({ room, id: owner, token, role: 'owner', sealed: null, seen: now });
			return { status: 'opened' };
		});
	}

	async invite(who: Who, { ticket, door, expires }: Link, now: number) {
		return this.#orFull<kept.Invited>(ROW_BYTES + door.length, () =>
			this.#asOwner(who, now, ({ room }) => {
				const known = this.#link(ticket);
				if (known) return { status: known.room === room && known.door === door ? 'same' : 'taken' };
				if (count(this.#sql.links.get({ room })) >= kept.MAX_LINKS) return { status: 'many' };
				this.#sql.invite.run({ ticket, room, door, expires });
				return { status: 'invited' };
			})
		);
	}

	async uninvite(who: Who, ticket: Uint8Array, now: number) {
		return this.#change(() =>
			this.#asOwner(who, now, ({ room }) => {
				this.#sql.uninvite.run({ ticket, room });
				return { status: 'done' } as const;
			})
		);
	}

	async door(ticket: Uint8Array, now: number) {
		return this.#file.guard(() => {
			const link = this.#link(ticket);
			if (!link || link.spent === 1 || link.expires <= now) return { status: 'gone' } as const;
			return { status: 'open', room: link.room, door: link.door } as const;
		});
	}

	async ask({ room, ticket, id, token, body }: Asking, now: number) {
		return this.#orFull<kept.Asked>(ROW_BYTES + body.length, () => {
			const mine = this.#sql.requestOf.get({ room, token }) ?? this.#sql.member.get({ room, token });
			if (mine) return { status: mine.id === id ? 'same' : 'taken' };
			const link = this.#link(ticket);
			if (link?.room !== room || link.spent === 1 || link.expires <= now) return { status: 'gone' };
			const used = this.#sql.request.get({ room, id }) ?? this.#sql.over.get({ room, token });
			if (used || this.#members(room).some((member) => member.id === id)) return { status: 'taken' };
			if (count(this.#sql.waiting.get({ room, ticket })) >= kept.MAX_REQUESTS) return { status: 'many' };
			this.#sql.ask.run({ room, id, token, ticket, body, now });
			return { status: 'waits' };
		});
	}

	async refuse(who: Who, request: string, now: number) {
		return this.#change(() =>
			this.#asOwner(who, now, ({ room }) => {
				this.#unask(room, request, 'refused', now);
				return { status: 'done' } as const;
			})
		);
	}

	async advance(who: Who, change: kept.Advance, now: number) {
		const bytes = (change.snapshot?.length ?? 0) + grantBytes(change);
		return this.#orFull<kept.Advanced>(bytes - this.#replaced(who.room), () =>
			this.#asOwner(who, now, (here) => advance(this.#sql, here, change, now))
		);
	}

	async drop({ room, token }: Who, member: string, now: number) {
		return this.#change(() => {
			const asked = this.#sql.requestOf.get({ room, token });
			if (asked?.id === member) {
				this.#unask(room, member, 'dropped', now);
				return { status: 'done' } as const;
			}
			return this.#asMember({ room, token }, now, ({ me }) => {
				const leaves = me.id === member;
				if (leaves === (me.role === 'owner')) return { status: 'role' } as const;
				dropMember(this.#sql, room, member, now);
				return { status: 'done' } as const;
			});
		});
	}

	async append(who: Who, { epoch, counter, body }: Entry, now: number) {
		const digest = createHash('sha256').update(body).digest();
		return this.#orFull<kept.Appended>(body.length, () =>
			this.#asMember(who, now, ({ room, state, me }) => {
				const repeat = this.#repeat(room, me, counter, body, digest);
				if (repeat) return repeat;
				if (me.role !== 'owner' && me.role !== 'helper') return { status: 'role' };
				if (epoch !== state.epoch) return { status: 'conflict', reason: 'epoch', epoch: state.epoch };
				if (!hasPlace(state, me, body.length)) return { status: 'full' };
				const seq = state.seq + 1;
				this.#sql.append.run({ room, seq, epoch, author: me.id, counter, body });
				this.#sql.grow.run({ room, seq, bytes: body.length, now });
				this.#sql.wrote.run({ room, id: me.id, counter, digest, at: seq, now });
				return { status: 'appended', seq };
			})
		);
	}

	async snapshot(who: Who, { epoch, replaces, body }: Snapshot, now: number) {
		return this.#orFull<kept.Snapped>(body.length - this.#replaced(who.room), () =>
			this.#asOwner(who, now, ({ room, state }) => {
				if (epoch !== state.epoch) return { status: 'conflict', reason: 'epoch', epoch: state.epoch };
				if (replaces < state.base) return { status: 'conflict', reason: 'behind', seq: state.base };
				if (replaces > state.seq) return { status: 'conflict', reason: 'ahead', seq: state.seq };
				keepSnapshot(this.#sql, room, { epoch, replaces, body }, now);
				return { status: 'kept' };
			})
		);
	}

	async present({ room, token }: Who, epoch: number): ReturnType<RoomStore['present']> {
		return this.#file.guard(() => {
			const [state, me] = [this.#room(room), this.#sql.member.get({ room, token }) as MemberRow | undefined];
			if (!state || !me) return { status: 'gone' };
			if (me.role === 'along') return { status: 'role' };
			if (epoch !== state.epoch) return { status: 'conflict', reason: 'epoch', epoch: state.epoch };
			return { status: 'go', id: me.id };
		});
	}

	async letter(who: Who, { id, to, body }: Letter, now: number) {
		return this.#orFull<kept.Posted>(ROW_BYTES + body.length, () =>
			this.#asMember(who, now, ({ room, me }) => {
				const known = this.#sql.letter.get({ room, to, author: me.id, id });
				if (known) return { status: known.body === body ? 'same' : 'taken' };
				const receiver = this.#members(room).find((member) => member.id === to);
				if (!receiver) return { status: 'conflict', reason: 'member' };
				if ((me.role === 'owner') === (receiver.role === 'owner')) return { status: 'role' };
				const held = this.#sql.lettersHeld.get({ room, to, author: me.id });
				const bytes = Number(held?.bytes) + body.length;
				if (count(held) >= kept.MAX_LETTERS || bytes > kept.MAX_LETTER_BYTES) return { status: 'full' };
				this.#sql.post.run({ room, id, author: me.id, to, body, now });
				return { status: 'posted' };
			})
		);
	}

	async taken(who: Who, ids: readonly string[], now: number) {
		return this.#change(() =>
			this.#asMember(who, now, ({ room, me }) => {
				for (const id of ids) this.#sql.take.run({ room, to: me.id, id });
				return { status: 'done' } as const;
			})
		);
	}

	async end(who: Who, now: number) {
		return this.#change(() => {
			if (this.#sql.over.get({ room: who.room, token: who.token })?.why === 'ended')
				return { status: 'done' } as const;
			return this.#asOwner(who, now, ({ room }) => {
				this.#end(room, now);
				return { status: 'done' } as const;
			});
		});
	}

	async move(who: Who, token: Uint8Array, now: number) {
		return this.#change(() => {
			const { room } = who;
			const used = this.#sql.member.get({ room, token }) ?? this.#sql.over.get({ room, token });
			const moved = this.#sql.over.get({ room, token: who.token })?.why === 'moved';
			if (moved && used?.role === 'owner') return { status: 'done' } as const;
			return this.#asOwner(who, now, ({ me }) => {
				if (equal(who.token, token)) return { status: 'done' } as const;
				if (used || this.#sql.requestOf.get({ room, token })) return { status: 'taken' } as const;
				this.#sql.bury.run({ room, token: who.token, why: 'moved', forget: now + kept.OVER_MEMORY });
				this.#sql.replaceToken.run({ room, id: me.id, token });
				return { status: 'done' } as const;
			});
		});
	}

	async read(who: Who, from: kept.Place): Promise<kept.Read> {
		return this.#file.guard(() => readRoom(this.#sql, who, from));
	}

	async see(room: string, member: string, now: number): Promise<void> {
		this.#file.transaction(() => {
			this.#sql.see.run({ room, id: member, now });
			this.#sql.use.run({ room, now });
		});
	}

	async sweep(now: number): Promise<void> {
		this.#file.transaction(() => {
			for (const { id } of this.#sql.idle.all({ before: now - kept.IDLE })) this.#end(String(id), now);
			for (const { room, id } of this.#sql.oldRequests.all({ before: now - kept.MAX_WAIT }))
				this.#unask(String(room), String(id), 'refused', now);
			this.#sql.oldLinks.run({ now });
			this.#sql.forget.run({ now });
		});
		this.#held = this.#file.guard(() => this.#count());
	}

	#end(room: string, now: number): void {
		this.#sql.buryAll.run({ room, forget: now + kept.OVER_MEMORY });
		this.#sql.remove.run({ room });
	}

	#unask(room: string, id: string, why: kept.Why, now: number): void {
		const asked = this.#sql.request.get({ room, id });
		if (!asked) return;
		this.#sql.bury.run({ room, token: asked.token as Uint8Array, why, forget: now + kept.OVER_MEMORY });
		this.#sql.unask.run({ room, id });
	}

	/** The same entry again: also after a snapshot has swallowed it, and in a later epoch. */
	#repeat(room: string, me: MemberRow, counter: number, body: string, digest: Uint8Array) {
		if (counter > me.counter) return undefined;
		if (counter === me.counter && me.digest && equal(me.digest, digest))
			return { status: 'same', seq: me.at } as const;
		const earlier = this.#sql.earlier.get({ room, author: me.id, counter });
		if (earlier?.body === body) return { status: 'same', seq: Number(earlier.seq) } as const;
		return { status: 'conflict', reason: 'counter', last: me.counter } as const;
	}

	#asMember<T>({ room, token }: Who, now: number, work: (here: Here) => T): T | Denied {
		const [state, me] = [this.#room(room), this.#sql.member.get({ room, token }) as MemberRow | undefined];
		if (!state || !me) return { status: 'gone' };
		this.#sql.use.run({ room, now });
		return work({ room, state, me });
	}

	#asOwner<T>(who: Who, now: number, work: (here: Here) => T): T | Denied {
		return this.#asMember<T | Denied>(who, now, (here) =>
			here.me.role === 'owner' ? work(here) : { status: 'role' }
		);
	}

	#room(room: string): RoomRow | undefined {
		return this.#sql.room.get({ room }) as RoomRow | undefined;
	}

	#members(room: string): { id: string; role: kept.Role }[] {
		return this.#sql.members.all({ room }) as { id: string; role: kept.Role }[];
	}

	#link(ticket: Uint8Array) {
		type Row = { room: string; door: string; expires: number; spent: number };
		return this.#sql.link.get({ ticket }) as Row | undefined;
	}

	#count(): number {
		return Number(this.#sql.held.get()?.bytes);
	}

	/** What a snapshot of this room gives back, in bytes. */
	#replaced(room: string): number {
		return this.#file.guard(() => Number(this.#sql.replaced.get({ room })?.bytes ?? 0));
	}

	/** Goes on in a full store too: it gives room rather than takes it. */
	#change<T>(work: () => T): T {
		return this.#file.transaction(work);
	}

	/**
	 * Rooms take half of the store at most, so that answers can always be handed over. What takes less room
	 * than it gives (`bytes` below zero) is never refused for it: taking somebody out must go on.
	 */
	#orFull<T>(bytes: number, work: () => T): T | { status: 'full' } {
		try {
			if (bytes > 0 && !this.#hasRoom(bytes)) return { status: 'full' };
			const done = this.#file.transaction(work);
			this.#held += bytes;
			return done;
		} catch (error) {
			if (error instanceof StoreError && error.code === 'full') return { status: 'full' };
			throw error;
		}
	}

	#hasRoom(bytes: number): boolean {
		const own = this.#held + bytes <= this.#file.storeBytes / 2;
		return own && this.#file.guard(() => this.#file.hasRoom(bytes));
	}
}

function count(row: Record<string, unknown> | undefined): number {
	return Number(row?.number);
}

function grantBytes({ members }: kept.Advance): number {
	return members.reduce((bytes, { grant }) => bytes + ROW_BYTES + (grant?.length ?? 0), 0);
}

function hasPlace(state: RoomRow, me: MemberRow, bytes: number): boolean {
	const share = me.role === 'owner' ? 1 : 0.75;
	return state.entries < share * kept.MAX_ENTRIES && state.bytes + bytes <= share * kept.MAX_ENTRY_BYTES;
}

/** The member's token is dead at once; what is on its way to them is deleted, what they have sent stays. */
export function dropMember(sql: RoomSql, room: string, id: string, now: number): void {
	sql.buryMember.run({ room, id, why: 'dropped', forget: now + kept.OVER_MEMORY });
	sql.unseat.run({ room, id });
	sql.burn.run({ room, to: id });
}

export function keepSnapshot(sql: RoomSql, room: string, snapshot: Snapshot, now: number): void {
	const { epoch, replaces, body } = snapshot;
	sql.swallow.run({ room, replaces });
	sql.keep.run({ room, epoch, body });
	sql.rebase.run({ room, replaces, now });
}
