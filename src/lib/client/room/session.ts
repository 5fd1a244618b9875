/** One room, live: the engine behind `Live` (face.ts). What is decided is on disk before the relay hears of it. */
import {
	moveDigits,
	serializeMove,
	type Letter,
	type MemberId,
	type Role,
	type SharedForm
} from '$lib/core/room/index.ts';
import type { Sheet } from '$lib/core/instrument/sheet.ts';
import type { Line } from '../room-lines.ts';
import { Connection } from './connection.ts';
import { Context } from './context.ts';
import { Decisions } from './decisions.ts';
import type { Deps } from './deps.ts';
import type { Decided, Letters, Link, Live, LiveState } from './face.ts';
import { hear, openAhead, type Heard } from './inbound.ts';
import { lettersOf, sendLetter } from './letters.ts';
import { Pump } from './pump.ts';
import { Saying } from './saying.ts';
import { stateOf } from './state.ts';

export class Session implements Live {
	readonly id: string;
	readonly #context: Context;
	readonly #listeners: Set<() => void>;
	readonly #docListeners: Set<() => void>;
	#connection: Connection | undefined;
	#link: Link = 'connecting';
	#state: LiveState | undefined;
	#closed = false;
	/** The epoch the others have been told in that this phone is here, on this connection. */
	#hailed: number | undefined;
	readonly #decisions: Decisions;
	readonly #saying: Saying;
	readonly #pump: Pump;

	private constructor(context: Context, listeners: Set<() => void>, docListeners: Set<() => void>) {
		this.#context = context;
		this.#listeners = listeners;
		this.#docListeners = docListeners;
		this.id = context.kept.row.id;
		this.#pump = new Pump(context, {
			isClosed: () => this.#closed,
			changed: () => this.changed(),
			again: () => this.#connection?.again()
		});
		this.#saying = new Saying(context, () => this.changed());
		this.#decisions = new Decisions(context, {
			isOver: () => this.#isOver(),
			isWaiting: () => this.#link === 'waiting',
			changed: () => this.changed(),
			onChange: (listener) => this.onChange(listener),
			replaced: () => this.#docListeners.forEach((listener) => listener()),
			pump: () => void this.pump(),
			again: () => this.#connection?.again()
		});
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
			lost: (failed) => {
				this.#hailed = undefined;
				this.#become(this.#link === 'connecting' && !failed ? 'connecting' : 'waiting', true);
			},
			over: () => {
				this.#become('over');
				this.#rest();
			}
		});
		this.#saying.beat();
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

	/** The page is looked at, or has network, again. `false`: it has none, and what still comes by the old line is of before. */
	nudge(online = true): void {
		if (online) return this.#connection?.nudge();
		if (this.#link === 'over') return;
		this.#become('waiting');
		this.#connection?.again();
	}

	/** Another tab has the room. */
	async giveWay(): Promise<void> {
		await this.close();
		this.#become('elsewhere');
	}

	async close(): Promise<void> {
		if (this.#closed) return;
		this.#closed = true;
		if (this.#link === 'live') this.#saying.goodbye();
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
		this.#saying.rest();
		this.#pump.wake();
	}

	#become(link: Link, quietly = false): void {
		if (this.#closed && link !== 'elsewhere') return;
		if (this.#link === link && quietly) return;
		this.#link = link;
		this.changed();
	}

	async #hear(line: Line): Promise<Heard> {
		const ahead = openAhead(this.#context, line);
		const heard = await this.#context.inTurn(async () => {
			if (this.#closed) return 'over' as const;
			try {
				return await hear(this.#context, line, ahead);
			} catch (cause) {
				this.#context.problems.add('storage');
				throw cause;
			} finally {
				this.#pump.wake();
			}
		});
		if (heard === 'go' && this.#context.greeted) {
			this.#become(this.#context.kept.row.phase === 'asking' ? 'asking' : 'live');
			if (line.t === 'hello' && line.epoch !== this.#hailed) {
				this.#hailed = line.epoch;
				this.#saying.here();
			}
			if (line.t === 'presence') this.#saying.answer(line.from);
			void this.pump();
		}
		return heard;
	}

	/** Does what there is to do at the relay. */
	pump(): Promise<void> {
		return this.#pump.run();
	}

	at(step?: string): void {
		this.#saying.at(step);
	}

	/** The page is hidden, or looked at again. */
	away(away: boolean): void {
		this.#saying.away(away);
	}

	/** Undefined also while the owner's next form waits for the relay: the one before is another form's. */
	async doc() {
		const { document, form, kept } = this.#context;
		if (kept.row.role === 'along') return undefined;
		return form && form.id === document.form ? document.shared : undefined;
	}

	async kept(): Promise<void> {
		await this.#context.document.keep();
	}

	tidy(): void {
		const { deps, times } = this.#context;
		deps.after(times.tidy, () => {
			this.#context.untidy = true;
			void this.pump();
		});
	}

	#isOver(): boolean {
		return this.#closed || this.#context.kept.row.phase === 'over' || this.#link === 'over';
	}

	shareForm = (form: SharedForm | undefined) => this.#decisions.shareForm(form);
	closeForm = (closed: NonNullable<SharedForm['closed']>) => this.#decisions.closeForm(closed);
	invite = () => this.#decisions.invite();
	uninvite = () => this.#decisions.uninvite();
	admit = (id: MemberId, role: Exclude<Role, 'owner'>) => this.#decisions.admit(id, role);
	refuse = (request: MemberId) => this.#decisions.refuse(request);
	setRole = (member: MemberId, role: Exclude<Role, 'owner'>) => this.#decisions.setRole(member, role);
	remove = (member: MemberId) => this.#decisions.remove(member);
	end = () => this.#decisions.end();
	leave = () => this.#decisions.leave();

	async send(to: MemberId, letter: Letter): Promise<Decided> {
		if (this.#isOver()) return { status: 'not-allowed' } as const;
		const decided = await sendLetter(this.#context, to, letter);
		this.changed();
		void this.pump();
		return decided;
	}

	async letters(): Promise<Letters> {
		return lettersOf(this.#context.kept);
	}

	async moveOut(answers?: Sheet) {
		const { kept, given } = this.#context;
		const { row } = kept;
		if (!this.#context.isOwner || this.#isOver() || row.phase !== 'in')
			return { status: 'not-allowed' } as const;
		const { id: room, me: member, token, epoch, letters, keys } = row;
		const move = { room, member, token, epoch, letters, keys, given };
		const file = serializeMove({ move, ...(answers && { answers }) });
		return { status: 'move' as const, digits: moveDigits(move), file };
	}

	/** Whether nothing is left to tell the relay. */
	get isSettled(): boolean {
		return this.#link === 'over' || (this.#link === 'live' && !this.state.unsent);
	}
}
