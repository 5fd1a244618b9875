import type { Cursor } from './lines.ts';
import type { Visit } from './store.ts';

/** How long an answer waits for news: shorter than proxies and phone networks put up with. */
export const LONGEST_POLL_MS = 25_000;
/** A stream that is silent this long says so. */
export const BEAT_MS = 15_000;
/** A stream ends by itself after this, and is asked for again: a phone that has gone does not stand here for hours. */
export const LONGEST_STREAM_MS = 10 * 60_000;
/** Where somebody is, is true for so long. */
export const PRESENT_MS = 60_000;

/** Each who listens holds a connection; src/serve.ts allows five thousand. */
const MOST = 2500;
/** A hospital is many behind one address. */
const MOST_OF_ONE = 1000;
/** A phone that comes back before its old connection is known to be dead. */
const MOST_OF_MEMBER = 2;

export type Present = { from: string; epoch: number; body: string };
type Noted = Present & { at: number; number: number };

/** One who listens. */
export class Listener {
	readonly name: string;
	readonly member: string;
	over = false;
	#news = false;
	#wake: (() => void) | undefined;

	/** `name`: the address, as the limits call it. `member`: their token's digest. */
	constructor(name: string, member: string) {
		this.name = name;
		this.member = member;
	}

	wake(): void {
		this.#news = true;
		this.#wake?.();
	}

	/** Ends the listening; whoever waits hears it at once. */
	end(): void {
		this.over = true;
		this.wake();
	}

	/** Resolves at news, also at what came before it was asked, and after `ms`. */
	async news(ms: number): Promise<void> {
		if (!this.#news) {
			const { promise, resolve } = Promise.withResolvers<void>();
			const timer = setTimeout(resolve, Math.max(0, ms));
			this.#wake = resolve;
			await promise;
			clearTimeout(timer);
		}
		this.#news = false;
	}
}

/** What is known of a room while somebody is in it. */
export class LiveRoom {
	readonly listeners = new Set<Listener>();
	readonly present = new Map<string, Noted>();
	/** Unix seconds, by member; `written`: those the store knows. */
	readonly seen = new Map<string, number>();
	readonly written = new Map<string, number>();
	/** Rises when somebody comes or goes. */
	visits = 0;
	/** What those who ask again and again were told last, by their token's digest. */
	readonly polled = new Map<string, Cursor>();
	number = 0;

	/** Nobody has been in it: the store may not even know it. */
	get isBlank(): boolean {
		return [this.listeners, this.present, this.seen, this.polled].every(({ size }) => size === 0);
	}
}

/** Who listens in which room, and where they are. In memory alone: whoever loses a connection asks again. */
export class Hub {
	readonly #rooms = new Map<string, LiveRoom>();
	#listening = 0;
	#ended = false;

	/** What is known of it. Whoever asks may be nobody, so that nothing is kept for having been asked for. */
	look(id: string): LiveRoom {
		return this.#rooms.get(id) ?? new LiveRoom();
	}

	/** Only for one whom the store knows, or who listens. */
	room(id: string): LiveRoom {
		const room = this.#rooms.get(id) ?? new LiveRoom();
		this.#rooms.set(id, room);
		return room;
	}

	/** Undefined when too many listen already. */
	join(id: string, name: string, member: string): Listener | undefined {
		if (this.#ended || this.#listening >= MOST || this.#ofAddress(name) >= MOST_OF_ONE) return undefined;
		const room = this.room(id);
		const mine = [...room.listeners].filter((listener) => listener.member === member);
		for (const old of mine.slice(0, mine.length - MOST_OF_MEMBER + 1)) old.end();
		const listener = new Listener(name, member);
		room.listeners.add(listener);
		this.#listening++;
		return listener;
	}

	/** Whether they were still there. */
	leave(id: string, listener: Listener): boolean {
		const room = this.#rooms.get(id);
		const left = room?.listeners.delete(listener) ?? false;
		if (left) this.#listening--;
		if (room?.isBlank) this.#rooms.delete(id);
		return left;
	}

	wake(id: string): void {
		for (const listener of this.#rooms.get(id)?.listeners ?? []) listener.wake();
	}

	/** The room has a new epoch: what was said in the old one is not true any more. */
	renew(id: string): void {
		this.#rooms.get(id)?.present.clear();
		this.wake(id);
	}

	/** `now` in milliseconds. */
	present(id: string, present: Present, now: number): void {
		const room = this.room(id);
		room.present.set(present.from, { ...present, at: now, number: ++room.number });
		this.wake(id);
	}

	/** Notes that a member is here. `at` in unix seconds. */
	see(id: string, member: string, at: number): void {
		this.room(id).seen.set(member, at);
	}

	/** Somebody comes or goes: whoever owns the room may know. */
	visit(id: string): void {
		this.look(id).visits++;
		this.wake(id);
	}

	/** What has been seen and not been written down yet: asked for once a minute, and at the end. */
	unwritten(): Visit[] {
		const visits: Visit[] = [];
		for (const [room, { seen, written }] of this.#rooms)
			for (const [member, at] of seen) {
				if (written.get(member) !== at) visits.push({ room, member, at });
				written.set(member, at);
			}
		return visits;
	}

	/** Forgets rooms nobody is in. `now` in milliseconds. */
	sweep(now: number): void {
		for (const [id, { present, listeners }] of this.#rooms) {
			for (const [from, { at }] of present) if (at <= now - PRESENT_MS) present.delete(from);
			if (listeners.size === 0 && present.size === 0) this.#rooms.delete(id);
		}
	}

	end(): void {
		this.#ended = true;
		for (const { listeners } of this.#rooms.values()) for (const listener of listeners) listener.end();
	}

	#ofAddress(name: string): number {
		let number = 0;
		for (const { listeners } of this.#rooms.values())
			for (const listener of listeners) if (listener.name === name) number++;
		return number;
	}
}
