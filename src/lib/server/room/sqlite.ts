import { equal, type SqliteFile } from '../sqlite-file.ts';
import { StoreError } from '../store.ts';
import { advance } from './advance.ts';
import { dropMember, dropRequest, endRoom } from './changes.ts';
import { append, snapshot } from './document.ts';
import { post } from './letters.ts';
import { ask, invite, openLink } from './links.ts';
import { readRoom } from './read.ts';
import { prepareRooms, type Here, type MemberRow, type RoomRow, type RoomSql } from './sql.ts';
import * as kept from './store.ts';
import type { Denied, RoomStore, Who } from './store.ts';

/** What a room and a row take on disk with nothing in them yet, about. */
const ROOM_BYTES = 4096;
const ROW_BYTES = 256;

/** After these a room holds more than before. */
const GREW: ReadonlySet<string> = new Set([
	...['opened', 'invited', 'waits', 'advanced', 'appended', 'kept', 'posted']
]);
const DONE = { status: 'done' } as const;

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

	async open({ room, token }: Who, owner: string, now: number): Promise<kept.Opened> {
		return this.#orFull<kept.Opened>(ROOM_BYTES, () => {
			const known = this.#member({ room, token });
			if (known) return { status: known.id === owner && known.role === 'owner' ? 'same' : 'taken' };
			if (this.#room(room) || this.#sql.ended.get({ room })) return { status: 'taken' };
			this.#sql.open.run({ room, now });
			this.#sql.seat.run({ room, id: owner, token, role: 'owner', sealed: null, seen: now });
			return { status: 'opened' };
		});
	}

	async invite(who: Who, link: kept.Link, now: number): Promise<kept.Invited> {
		const bytes = ROW_BYTES + link.door.length;
		return this.#orFull(bytes, () => this.#asOwner(who, now, (here) => invite(this.#sql, here, link)));
	}

	async uninvite(who: Who, ticket: Uint8Array, now: number) {
		return this.#change(() =>
			this.#asOwner(who, now, ({ room }) => {
				this.#sql.uninvite.run({ ticket, room });
				return DONE;
			})
		);
	}

	async door(ticket: Uint8Array, now: number): Promise<kept.Behind> {
		return this.#file.guard(() => {
			const link = openLink(this.#sql, ticket, now);
			return link ? { status: 'open', room: link.room, door: link.door } : { status: 'gone' };
		});
	}

	async ask(asking: kept.Asking, now: number): Promise<kept.Asked> {
		return this.#orFull(ROW_BYTES + asking.body.length, () => ask(this.#sql, asking, now));
	}

	async refuse(who: Who, request: string, now: number) {
		return this.#change(() =>
			this.#asOwner(who, now, ({ room }) => {
				dropRequest(this.#sql, room, request, 'refused', now);
				return DONE;
			})
		);
	}

	async advance(who: Who, change: kept.Advance, now: number): Promise<kept.Advanced> {
		const given = change.members.map(({ grant }) => ROW_BYTES + (grant?.length ?? 0));
		const bytes = given.reduce((sum, grant) => sum + grant, change.snapshot?.length ?? 0);
		return this.#orFull(bytes - this.#givenBack(who.room), () =>
			this.#asOwner(who, now, (here) => advance(this.#sql, here, change, now))
		);
	}

	async drop({ room, token }: Who, member: string, now: number) {
		return this.#change(() => {
			if (this.#sql.requestOf.get({ room, token })?.id === member) {
				dropRequest(this.#sql, room, member, 'dropped', now);
				return DONE;
			}
			return this.#asMember({ room, token }, now, ({ me }) => {
				const leaves = me.id === member;
				if (leaves === (me.role === 'owner')) return { status: 'role' } as const;
				dropMember(this.#sql, room, member, now);
				return DONE;
			});
		});
	}

	async append(who: Who, entry: kept.Entry, now: number): Promise<kept.Appended> {
		return this.#orFull(entry.body.length, () =>
			this.#asMember(who, now, (here) => append(this.#sql, here, entry, now))
		);
	}

	async snapshot(who: Who, given: kept.Snapshot, now: number): Promise<kept.Snapped> {
		return this.#orFull(given.body.length - this.#givenBack(who.room), () =>
			this.#asOwner(who, now, (here) => snapshot(this.#sql, here, given, now))
		);
	}

	async present(who: Who, epoch: number): ReturnType<RoomStore['present']> {
		return this.#file.guard(() => {
			const [state, me] = [this.#room(who.room), this.#member(who)];
			if (!state || !me) return { status: 'gone' };
			if (me.role === 'along') return { status: 'role' };
			if (epoch !== state.epoch) return { status: 'conflict', reason: 'epoch', epoch: state.epoch };
			return { status: 'go', id: me.id };
		});
	}

	async letter(who: Who, letter: kept.Letter, now: number): Promise<kept.Posted> {
		return this.#orFull(ROW_BYTES + letter.body.length, () =>
			this.#asMember(who, now, (here) => post(this.#sql, here, letter, now))
		);
	}

	async taken(who: Who, ids: readonly string[], now: number) {
		return this.#change(() =>
			this.#asMember(who, now, ({ room, me }) => {
				for (const id of ids) this.#sql.take.run({ room, to: me.id, id });
				return DONE;
			})
		);
	}

	async end(who: Who, now: number) {
		return this.#change(() => {
			if (this.#why(who) === 'ended') return DONE;
			return this.#asOwner(who, now, ({ room }) => {
				endRoom(this.#sql, room, now);
				return DONE;
			});
		});
	}

	async move(who: Who, token: Uint8Array, now: number): ReturnType<RoomStore['move']> {
		const { room } = who;
		return this.#change(() => {
			const known = this.#member({ room, token });
			// The same again, by the token that is dead since.
			if (this.#why(who) === 'moved' && known?.role === 'owner') return DONE;
			return this.#asOwner(who, now, ({ me }) => {
				if (equal(who.token, token)) return DONE;
				if (known || this.#why({ room, token }) || this.#sql.requestOf.get({ room, token }))
					return { status: 'taken' };
				this.#sql.bury.run({ room, token: who.token, why: 'moved', forget: now + kept.OVER_MEMORY });
				this.#sql.replaceToken.run({ room, id: me.id, token });
				return DONE;
			});
		});
	}

	async read(who: Who, from: kept.Place): Promise<kept.Read> {
		return this.#file.guard(() => readRoom(this.#sql, who, from));
	}

	async see(visits: readonly kept.Visit[]): Promise<void> {
		if (visits.length === 0) return;
		this.#change(() => {
			for (const { room, member, at } of visits) {
				this.#sql.see.run({ room, id: member, now: at });
				this.#sql.use.run({ room, now: at });
			}
		});
	}

	async sweep(now: number): Promise<void> {
		this.#change(() => {
			for (const { id } of this.#sql.idle.all({ before: now - kept.IDLE }))
				endRoom(this.#sql, String(id), now);
			for (const { room, id } of this.#sql.oldRequests.all({ before: now - kept.MAX_WAIT }))
				dropRequest(this.#sql, String(room), String(id), 'refused', now);
			this.#sql.oldLinks.run({ now });
			this.#sql.forget.run({ now });
		});
		this.#held = this.#file.guard(() => this.#count());
	}

	#asMember<T>(who: Who, now: number, work: (here: Here) => T): T | Denied {
		const { room } = who;
		const [state, me] = [this.#room(room), this.#member(who)];
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

	#member({ room, token }: Who): MemberRow | undefined {
		return this.#sql.member.get({ room, token }) as MemberRow | undefined;
	}

	/** Why a token is dead; undefined for any other. */
	#why({ room, token }: Who): unknown {
		return this.#sql.over.get({ room, token })?.why;
	}

	#count(): number {
		return Number(this.#sql.held.get()?.bytes);
	}

	/** What entries and snapshot of the room take, which a snapshot gives back. In bytes. */
	#givenBack(room: string): number {
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
	#orFull<T extends { status: string }>(bytes: number, work: () => T): T | { status: 'full' } {
		try {
			if (bytes > 0 && !this.#hasRoom(bytes)) return { status: 'full' };
			const done = this.#file.transaction(work);
			if (GREW.has(done.status)) this.#held += bytes;
			return done;
		} catch (error) {
			if (error instanceof StoreError && error.code === 'full') return { status: 'full' };
			throw error;
		}
	}

	#hasRoom(bytes: number): boolean {
		if (this.#held + bytes > this.#file.storeBytes / 2) return false;
		return this.#file.guard(() => this.#file.hasRoom(bytes));
	}
}
