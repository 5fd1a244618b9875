/** One room, live: the engine behind `Live` (face.ts). What is decided is on disk before the relay hears of it. */
import {
	authorNo,
	linkSecrets,
	MAX_MEMBERS,
	MAX_NO,
	moveDigits,
	roomFingerprint,
	roomLink,
	roomLinkDigits,
	sealLetter,
	sealPresence,
	serializeMove,
	type Letter,
	type MemberId,
	type Role,
	type SharedForm
} from '$lib/core/room/index.ts';
import type { Sheet } from '$lib/core/instrument/sheet.ts';
import type { RoomIntent, RoomLink } from '../db/index.ts';
import type { Line } from '../room-lines.ts';
import { Connection } from './connection.ts';
import { Context } from './context.ts';
import { newId, sealRandom, type Deps } from './deps.ts';
import type { Decided, Letters, Link, Live, LiveState } from './face.ts';
import { hear, type Heard } from './inbound.ts';
import { step } from './outbound.ts';
import { canBe, decide, intended, needsEpoch, rosterOf } from './roster.ts';
import { stateOf } from './state.ts';

const LINK_S = 7 * 86_400;
const NOT_ALLOWED = { status: 'not-allowed' } as const;
const GONE = { status: 'gone' } as const;
const DECIDED = { status: 'decided' } as const;
/** Between two words about where one is, at least. */
const PRESENCE_MS = 300;

export class Session implements Live {
	readonly id: string;
	readonly #context: Context;
	readonly #listeners: Set<() => void>;
	readonly #docListeners: Set<() => void>;
	#connection: Connection | undefined;
	#link: Link = 'connecting';
	#state: LiveState | undefined;
	#closed = false;
	#step: string | undefined;
	#away = false;
	#presenceN = 0;
	#presenceTimer: (() => void) | undefined;
	#tick: (() => void) | undefined;
	#retry: (() => void) | undefined;
	#pumping = false;
	#pumpAgain = false;

	private constructor(context: Context, listeners: Set<() => void>, docListeners: Set<() => void>) {
		this.#context = context;
		this.#listeners = listeners;
		this.#docListeners = docListeners;
		this.id = context.kept.row.id;
	}

	/** Throws StorageError, `gone` where this phone has no such room. */
	static async open(deps: Deps, id: string): Promise<Session> {
		const [listeners, docListeners] = [new Set<() => void>(), new Set<() => void>()];
		const made: { session?: Session } = {};
		const context = await Context.load(deps, id, {
			changed() {
				made.session?.changed();
				void made.session?.pump();
			},
			replaced: () => docListeners.forEach((listener) => listener())
		});
		const session = (made.session = new Session(context, listeners, docListeners));
		session.#start();
		return session;
	}

	#start(): void {
		this.#context.beginForm();
		const { phase } = this.#context.kept.row;
		if (phase === 'over' && this.#context.intents.length === 0) {
			this.#link = 'over';
			return;
		}
		this.#connection = new Connection(this.#context, {
			hear: (line) => this.#hear(line),
			lost: () => this.#become(this.#link === 'connecting' ? 'connecting' : 'waiting', true),
			over: () => {
				this.#become('over');
				this.#rest();
			}
		});
		this.#beat();
	}

	get state(): LiveState {
		return (this.#state ??= stateOf(this.#context, this.#link));
	}

	onChange(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => void this.#listeners.delete(listener);
	}

	onDoc(listener: () => void): () => void {
		this.#docListeners.add(listener);
		return () => void this.#docListeners.delete(listener);
	}

	changed(): void {
		this.#state = undefined;
		for (const listener of [...this.#listeners]) listener();
	}

	/** The page is looked at, or has network, again. `false`: it has none. */
	nudge(online = true): void {
		if (online) this.#connection?.nudge();
		else if (this.#link !== 'over') this.#become('waiting');
	}

	/** Another tab has the room. */
	async giveWay(): Promise<void> {
		await this.close();
		this.#become('elsewhere');
	}

	async close(): Promise<void> {
		if (this.#closed) return;
		this.#closed = true;
		this.#sayAway();
		this.#rest();
		await this.#context.inTurn(async () => undefined);
		await this.#context.document.keep().catch(() => undefined);
		this.#context.document.close();
	}

	/** Another tab has taken it: nothing may be written over what that one writes. */
	robbed(): void {
		this.kill();
		this.#become('elsewhere');
	}

	/** As when the app is killed: nothing more is written or said. */
	kill(): void {
		this.#closed = true;
		this.#rest();
		this.#context.kept.forgetAll();
		this.#context.document.close();
	}

	#rest(): void {
		this.#connection?.stop();
		for (const cancel of [this.#tick, this.#presenceTimer, this.#retry]) cancel?.();
	}

	#become(link: Link, quietly = false): void {
		if (this.#closed && link !== 'elsewhere') return;
		if (this.#link === link && quietly) return;
		this.#link = link;
		this.changed();
	}

	async #hear(line: Line): Promise<Heard> {
		const heard = await this.#context.inTurn(async () => {
			if (this.#closed) return 'over' as const;
			try {
				return await hear(this.#context, line);
			} catch (cause) {
				this.#context.problems.add('storage');
				throw cause;
			} finally {
				this.#retry?.();
			}
		});
		if (heard === 'go' && this.#context.greeted) {
			this.#become(this.#context.kept.row.phase === 'asking' ? 'asking' : 'live');
			if (line.t === 'hello') this.#sayHere();
			if (line.t === 'presence') this.#answer(line.from);
			void this.pump();
		}
		return heard;
	}

	/** Does what there is to do at the relay, one thing at a time. */
	async pump(): Promise<void> {
		this.#pumpAgain = true;
		if (this.#pumping) return;
		this.#pumping = true;
		try {
			while (this.#pumpAgain && !this.#closed) {
				this.#pumpAgain = false;
				await this.#pumpOnce();
			}
		} finally {
			this.#pumping = false;
		}
	}

	async #pumpOnce(): Promise<void> {
		for (;;) {
			if (this.#closed) return;
			const done = await step(this.#context).catch(() => ({ wait: this.#context.times.longest }));
			if (done === 'more') {
				this.changed();
				continue;
			}
			if (done === 'again') {
				this.changed();
				this.#connection?.again();
				await new Promise<void>(
					(resolve) => void this.#context.deps.after(this.#context.times.shortest, resolve)
				);
			}
			if (typeof done === 'object') {
				this.changed();
				await this.#pause(done.wait);
				continue;
			}
			return;
		}
	}

	/** Ends early when a line comes, which may change what there is to do; not where it is too much already. */
	async #pause(ms: number): Promise<void> {
		const { problems, deps } = this.#context;
		await new Promise<void>((resolve) => {
			const cancel = deps.after(ms, resolve);
			this.#retry = () => {
				if (problems.has('flood') || problems.has('full')) return;
				cancel();
				resolve();
			};
		});
		this.#retry = undefined;
	}

	// ── Who is here

	at(step?: string): void {
		this.#step = step;
		this.#sayHere();
	}

	/** The page is hidden, or looked at again. */
	away(away: boolean): void {
		if (this.#away === away) return;
		this.#away = away;
		this.#sayHere();
	}

	#beat(): void {
		const { deps, times } = this.#context;
		this.#tick = deps.after(times.presence, () => {
			if (!this.#away) this.#sayHere();
			this.changed();
			this.#beat();
		});
	}

	/** Whoever has just come does not know who is here. */
	#answer(from: MemberId): void {
		const { here } = this.#context;
		const sighting = here.get(from);
		if (sighting && !this.#known.has(from) && !this.#away) this.#sayHere();
		if (sighting?.presence.away) this.#known.delete(from);
		else this.#known.add(from);
	}
	readonly #known = new Set<MemberId>();

	#sayHere(): void {
		if (this.#closed) return;
		this.#presenceTimer ??= this.#context.deps.after(PRESENCE_MS, () => {
			this.#presenceTimer = undefined;
			void this.#say(this.#away ? { away: true } : this.#step === undefined ? {} : { step: this.#step });
		});
	}

	#sayAway(): void {
		if (this.#link === 'live') void this.#say({ away: true });
	}

	async #say(presence: { step?: string; away?: true }): Promise<void> {
		const { room, keys, kept, deps, greeted } = this.#context;
		if (!room?.key || !greeted || kept.row.role === 'along') return;
		this.#presenceN = Math.max(deps.now(), this.#presenceN + 1);
		const iv = deps.random(12);
		const body = await sealPresence(presence, this.#presenceN, kept.row.me, room, keys.sign, iv).catch(
			() => undefined
		);
		if (body) await deps.relay.presence(this.#context.asker, room.roster.epoch, body);
	}

	// ── The form

	/** Undefined also while the owner's next form waits for the relay: the one before is another form's. */
	async doc() {
		const { document, form, kept } = this.#context;
		if (kept.row.role === 'along') return undefined;
		return form && form.id === document.form ? document.shared : undefined;
	}

	async kept(): Promise<void> {
		await this.#context.document.keep();
	}

	async shareForm(form: SharedForm | undefined): Promise<Decided> {
		return this.#decide(
			() => (form ? { do: 'form', form: withoutClosed(form) } : { do: 'form' }),
			() => {
				if (!this.#context.beginForm()) this.#docListeners.forEach((listener) => listener());
			}
		);
	}

	async closeForm(closed: NonNullable<SharedForm['closed']>): Promise<Decided> {
		const { form } = this.#context;
		if (!form) return GONE;
		return this.#decide(() => ({ do: 'form', form: { ...form, closed } }));
	}

	tidy(): void {
		const { deps, times } = this.#context;
		deps.after(times.tidy, () => {
			this.#context.untidy = true;
			void this.pump();
		});
	}

	// ── The owner's decisions

	async invite() {
		const { kept, deps, door, isOwner } = this.#context;
		if (!isOwner || this.#isOver()) return NOT_ALLOWED;
		const now = Math.floor(deps.now() / 1000);
		const isGood = ({ closed, expires }: RoomLink) => !closed && expires > now + 3600;
		const link = await this.#context.inTurn(async () => {
			const before = kept.row.links?.find(isGood);
			if (before) return before;
			const fresh: RoomLink = { secret: deps.random(16), expires: now + LINK_S };
			const others = (kept.row.links ?? []).map((one) => ({ ...one, closed: true as const })).slice(-9);
			await kept.change({ links: [...others, fresh] });
			return fresh;
		});
		void this.pump();
		if (!link.sent)
			await this.#settles(() => kept.row.links?.some((one) => one.sent && sameSecret(one, link)));
		const parts = { secret: link.secret, fingerprint: roomFingerprint(door.room, door.keys) };
		const isSent = kept.row.links?.some((one) => one.sent && sameSecret(one, link));
		return {
			link: roomLink(deps.origin, parts),
			digits: roomLinkDigits(parts),
			expires: link.expires,
			status: isSent ? ('works' as const) : ('offline' as const)
		};
	}

	async uninvite(): Promise<Decided> {
		const { kept } = this.#context;
		const open = (kept.row.links ?? []).filter(({ closed }) => !closed);
		if (open.length === 0) return GONE;
		for (const link of open) {
			const { ticketHash } = linkSecrets(link.secret);
			const decided = await this.#decide(() => ({ do: 'uninvite', ticketHash }));
			if (decided.status !== 'decided') return decided;
		}
		await this.#context.inTurn(() =>
			kept.change({ links: (kept.row.links ?? []).map((link) => ({ ...link, closed: true as const })) })
		);
		return DECIDED;
	}

	async admit(id: MemberId, role: Exclude<Role, 'owner'>): Promise<Decided> {
		const waiting = this.#context.requests.get(id);
		if (!waiting) return GONE;
		const { kept, document } = this.#context;
		const { members } = intended(kept.row);
		if (members.length >= MAX_MEMBERS) return { status: 'full' };
		const numbers = [
			...members.map(({ no }) => no + 1),
			...(document.shared?.clients() ?? []).map((client) => authorNo(client) + 1)
		];
		const no = Math.max(kept.row.nextNo ?? 2, ...numbers);
		if (no > MAX_NO) return { status: 'full' };
		return this.#decide(() => ({ do: 'admit', request: waiting.request, no, role }), undefined, {
			nextNo: no + 1,
			// The relay takes no more requests by a link that has brought somebody in.
			links: (kept.row.links ?? []).map((link, at) =>
				at === waiting.link ? { ...link, closed: true } : link
			)
		});
	}

	refuse(request: MemberId): Promise<Decided> {
		return this.#decide(() => ({ do: 'refuse', request }));
	}

	async setRole(member: MemberId, role: Exclude<Role, 'owner'>): Promise<Decided> {
		if (!this.#isOther(member)) return GONE;
		return this.#decide(() => ({ do: 'role', member, role }));
	}

	async remove(member: MemberId): Promise<Decided> {
		if (!this.#isOther(member)) return GONE;
		return this.#decide(() => ({ do: 'remove', member }));
	}

	async end(): Promise<Decided> {
		const decided = await this.#decide(() => ({ do: 'end' }));
		if (decided.status === 'decided') this.#connection?.again();
		return decided;
	}

	async leave(): Promise<void> {
		const { kept } = this.#context;
		if (this.#context.isOwner || this.#isOver()) return;
		await this.#context.inTurn(() => kept.change({ intents: [{ do: 'leave' }] }));
		this.#connection?.again();
		await this.#settles(() => kept.row.phase === 'over');
	}

	#isOther(id: MemberId): boolean {
		return rosterOf(this.#context.kept.row).members.some((one) => one.id === id && one.role !== 'owner');
	}

	#isOver(): boolean {
		return this.#closed || this.#context.kept.row.phase === 'over' || this.#link === 'over';
	}

	async #decide(
		intent: () => RoomIntent,
		also: () => void = () => undefined,
		patch: object = {}
	): Promise<Decided> {
		const { kept, isOwner } = this.#context;
		if (!isOwner || this.#isOver()) return NOT_ALLOWED;
		const decided = await this.#context.inTurn(async () => {
			const intents = decide(kept.row.intents ?? [], intent());
			// A roster that cannot be would stand in the way of every later decision.
			if (needsEpoch([intent()]) && !canBe({ ...kept.row, intents })) return GONE;
			await kept.change({ ...patch, intents });
			also();
			return DECIDED;
		});
		this.changed();
		void this.pump();
		return decided;
	}

	// ── Letters, and a new phone

	async send(to: MemberId, letter: Letter): Promise<Decided> {
		const { kept, keys, deps } = this.#context;
		const { id: room, me, role } = kept.row;
		if (this.#isOver()) return NOT_ALLOWED;
		const receiver = rosterOf(kept.row).members.find((member) => member.id === to);
		if (!receiver) return GONE;
		if ((role === 'owner') === (receiver.role === 'owner')) return NOT_ALLOWED;
		await this.#context.inTurn(async () => {
			const n = kept.row.letters + 1;
			const body = await sealLetter(
				letter,
				n,
				{ room, from: me, to: receiver },
				keys.sign,
				await sealRandom(deps)
			);
			const unsent = { id: newId(deps), body };
			await kept.putLetter({
				room,
				member: to,
				way: 'out',
				kind: letter.kind,
				n,
				letter,
				at: deps.now(),
				unsent
			});
		});
		this.changed();
		void this.pump();
		return DECIDED;
	}

	async letters(): Promise<Letters> {
		const { letters } = this.#context.kept;
		const by = (member: MemberId, way: 'in' | 'out') =>
			Object.fromEntries(
				letters
					.filter((one) => one.member === member && one.way === way)
					.map(({ kind, letter }) => [kind, letter])
			);
		const unsent = (member: MemberId) =>
			letters.filter((one) => one.member === member && one.unsent).map(({ kind }) => kind);
		const members = [...new Set(letters.map(({ member }) => member))];
		return Object.fromEntries(
			members.map((member) => [
				member,
				{ in: by(member, 'in'), out: by(member, 'out'), unsent: unsent(member) }
			])
		);
	}

	async moveOut(answers?: Sheet) {
		const { row } = this.#context.kept;
		if (!this.#context.isOwner || this.#isOver() || row.phase !== 'in') return NOT_ALLOWED;
		const { id: room, me: member, token, epoch, letters, keys } = row;
		const move = { room, member, token, epoch, letters, keys };
		const file = serializeMove({ move, ...(answers && { answers }) });
		return { status: 'move' as const, digits: moveDigits(move), file };
	}

	/** Whether nothing is left to tell the relay. */
	get isSettled(): boolean {
		return this.#link === 'over' || (this.#link === 'live' && !this.state.unsent);
	}

	/** For a short while: what is decided is safe in any case. */
	async #settles(isDone: () => boolean | undefined): Promise<void> {
		const { deps } = this.#context;
		await new Promise<void>((resolve) => {
			const stop = () => {
				cancel();
				unlisten();
				resolve();
			};
			const unlisten = this.onChange(() => isDone() && stop());
			const cancel = deps.after(4000, stop);
			if (isDone() || this.#link === 'waiting') stop();
		});
	}
}

function sameSecret(a: RoomLink, b: RoomLink): boolean {
	return String(a.secret) === String(b.secret);
}

function withoutClosed({ closed: _closed, ...form }: SharedForm): SharedForm {
	return form;
}
