/** What the parts of one live room have in common. */
import {
	askDigits,
	authorNo,
	importKeys,
	linkSecrets,
	readyRoom,
	roomFingerprint,
	type JoinRequest,
	type MemberId,
	type Presence,
	type Room
} from '$lib/core/room/index.ts';
import type { RoomIntent, RoomOver } from '../db/index.ts';
import { TIMES, type Deps, type Times } from './deps.ts';
import { Document } from './document.ts';
import type { Problem } from './face.ts';
import { Kept } from './kept.ts';
import { intended } from './roster.ts';

/** `secret`: of the link they came by. */
export type Waiting = { readonly request: JoinRequest; readonly at: number; readonly secret: Uint8Array };
export type Sighting = { readonly presence: Presence; readonly n: number; readonly at: number };

export class Context {
	readonly deps: Deps;
	readonly times: Times;
	readonly kept: Kept;
	readonly document: Document;
	readonly keys: { readonly sign: CryptoKey; readonly seal: CryptoKey };
	/** The epoch this phone has been let into; missing before the first. */
	room: Room | undefined;
	/** The last sequence the relay has spoken of. */
	known = 0;
	/** Whether the relay has said where the room stands, on this connection. */
	greeted = false;
	/** An epoch that the owner has made and not been told of yet. */
	expecting = 0;
	/** The owner's: a snapshot is due. */
	untidy = false;
	/** Why it is over although nothing on disk says so. */
	broken: RoomOver | undefined;
	readonly requests = new Map<MemberId, Waiting>();
	/** Those of them the relay has not named again on this connection. */
	stale = new Set<MemberId>();
	readonly here = new Map<MemberId, Sighting>();
	readonly seen = new Map<MemberId, number>();
	/** Letters that rest on disk here. */
	readonly arrived = new Set<string>();
	readonly problems = new Set<Problem>();
	#turn: Promise<unknown> = Promise.resolve();

	private constructor(
		deps: Deps,
		kept: Kept,
		keys: Context['keys'],
		hooks: { changed(): void; replaced(): void }
	) {
		this.deps = deps;
		this.times = { ...TIMES, ...deps.times };
		this.kept = kept;
		this.keys = keys;
		this.document = new Document({ ...deps, times: this.times }, kept, hooks.changed, hooks.replaced);
		for (const [id, at] of Object.entries(kept.row.seen ?? {})) this.seen.set(id, at);
	}

	/** Throws StorageError, `gone` where there is no such room. */
	static async load(deps: Deps, id: string, hooks: { changed(): void; replaced(): void }): Promise<Context> {
		const kept = await Kept.load(deps.store, id);
		const keys = await importKeys(kept.row.keys);
		const context = new Context(deps, kept, keys, hooks);
		const { roster, key } = kept.row;
		if (roster) context.room = await readyRoom({ roster, ...(key && { key }) });
		const form = kept.row.phase === 'over' ? undefined : intended(kept.row).form;
		// The app was closed before the document of a form that was new could be written.
		if (form && kept.row.role !== 'along' && !context.document.form) context.document.begin(form.id);
		return context;
	}

	/** One after another, so that no two change the same at once. Nothing in it waits for the relay. */
	inTurn<T>(job: () => Promise<T>): Promise<T> {
		const turn = this.#turn.then(job);
		this.#turn = turn.catch(() => undefined);
		return turn;
	}

	get asker() {
		return { room: this.kept.row.id, token: this.kept.row.token };
	}
	get isOwner(): boolean {
		return this.kept.row.role === 'owner';
	}
	get door() {
		return { room: this.kept.row.id, keys: this.kept.row.owner };
	}
	/** Whether what this member answers may be sent now. */
	get writes(): boolean {
		const { role, roster } = this.kept.row;
		const form = roster?.form;
		// The owner’s last words before it was closed may be on their way still.
		return form !== undefined && (role === 'owner' || (role === 'helper' && !form.closed));
	}
	/** Whether everything the relay has is in the document; one of a form that the relay has not needs nothing of it. */
	get caughtUp(): boolean {
		const { document, known, kept } = this;
		if (!this.greeted || this.awaits) return false;
		return document.epoch === 0 || (document.epoch === kept.row.epoch && document.seq >= known);
	}
	/** A snapshot is waited for: entries mean nothing before it. */
	get awaits(): boolean {
		const { roster, epoch } = this.kept.row;
		return (
			roster?.form !== undefined && roster.form.id === this.document.form && this.document.epoch !== epoch
		);
	}
	get intents(): readonly RoomIntent[] {
		return this.kept.row.intents ?? [];
	}
	get form() {
		return intended(this.kept.row).form;
	}

	/** The highest number that any member has had. Whose words stand in the form follows from it, also after they left. */
	get given(): number {
		const { kept, document } = this;
		const members = intended(kept.row).members.map(({ no }) => no);
		const authors = (document.shared?.clients() ?? []).map(authorNo);
		return Math.max((kept.row.nextNo ?? 2) - 1, ...members, ...authors);
	}

	/**
	 * The document of the form the owner means to share, also before the relay hears of it. Where the room has an open
	 * form of another kind that one is finished with first. @returns whether it is another document now.
	 */
	beginForm(): boolean {
		const open = this.kept.row.roster?.form;
		const { form, document } = this;
		const isFree = !open || open.closed !== undefined || open.id === form?.id;
		if (!this.isOwner || !form || !isFree || document.form === form.id) return false;
		document.begin(form.id);
		return true;
	}

	digitsOf(keys: JoinRequest['keys']): string {
		const { room, keys: owner } = this.door;
		return askDigits(roomFingerprint(room, owner), keys);
	}

	macs(): Uint8Array[] {
		return (this.kept.row.links ?? []).map(({ secret }) => linkSecrets(secret).mac);
	}
}
