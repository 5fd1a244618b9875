/**
 * Keeps the stream of a room alive: asks on from where this phone is, takes silence for death, waits longer after each
 * failure, and asks again and again (long polling) where something in between holds a stream back.
 */
import type { Streamed } from '../room-relay.ts';
import { POLL_PATIENCE_MS } from '../room-relay.ts';
import type { Line } from '../room-lines.ts';
import type { Context } from './context.ts';
import type { Heard } from './inbound.ts';
import { prepare } from './outbound.ts';

/** `lived`: it has said something. `isCut`: this phone ended it. */
type Ended = { streamed: Streamed; isOver: boolean; lived: boolean; isCut: boolean };

type Hooks = {
	/** In turn; resolves when the line has had its effect. */
	hear(line: Line): Promise<Heard>;
	/** The stream is dead, or not asked for yet. `failed`: there was no way through. */
	lost(failed: boolean): void;
	/** It is over for this phone. */
	over(): void;
};

export class Connection {
	readonly #context: Context;
	readonly #hooks: Hooks;
	#stopped = false;
	#poll = false;
	#failures = 0;
	#stream: AbortController | undefined;
	#wake: (() => void) | undefined;
	/** How often it was to begin anew: what was asked for while something else was waited for counts too. */
	#asked = 0;
	/** Milliseconds: the last line. */
	heard = 0;

	constructor(context: Context, hooks: Hooks) {
		this.#context = context;
		this.#hooks = hooks;
		void this.#loop();
	}

	/** Begins anew at once. */
	again(): void {
		this.#context.greeted = false;
		this.#failures = 0;
		this.#asked++;
		this.#stream?.abort();
		this.#wake?.();
	}

	/** The page is looked at, or has network, again: what has been silent may be dead. */
	nudge(): void {
		const { deps, times } = this.#context;
		if (!this.#context.greeted || deps.now() - this.heard > times.silence / 2) this.again();
	}

	stop(): void {
		this.#stopped = true;
		this.#stream?.abort();
		this.#wake?.();
	}

	async #loop(): Promise<void> {
		while (!this.#stopped) {
			const pause = await this.#once();
			if (pause === undefined && !this.#stopped) {
				await this.#wait(this.#context.times.shortest / 10);
				continue;
			}
			this.#context.greeted = false;
			if (this.#stopped) return;
			this.#hooks.lost(this.#failures > 0);
			if (pause) await this.#wait(pause);
		}
	}

	/**
	 * @returns how long to wait before the next, in milliseconds. Undefined: it ended as it should, and the phone knows
	 * where the room stands until the next tells more.
	 */
	async #once(): Promise<number | undefined> {
		const asked = this.#asked;
		const ready = await prepare(this.#context).catch(() => ({ wait: this.#context.times.longest }));
		if (this.#stopped) return 0;
		if (ready === 'more') return 0;
		if (ready === 'over') return this.#end();
		if (ready === 'again') return this.#later();
		if (typeof ready === 'object') return Math.max(ready.wait, this.#later());
		if (asked !== this.#asked) return 0;
		const ended = await this.#listen();
		return ended.isOver ? this.#end() : this.#afterwards(ended);
	}

	async #afterwards({ streamed, lived, isCut }: Ended): Promise<number | undefined> {
		if (streamed.status === 'gone') {
			await this.#context.inTurn(() => this.#context.kept.close('unknown')).catch(() => undefined);
			return this.#end();
		}
		if (lived) this.#failures = 0;
		const asked = 'retryAfter' in streamed ? (streamed.retryAfter ?? 0) * 1000 : 0;
		if (streamed.status === 'ended' && lived && !isCut && asked === 0) return undefined;
		return Math.max(asked, this.#later());
	}

	#end(): number {
		this.#stopped = true;
		this.#hooks.over();
		return 0;
	}

	async #listen(): Promise<Ended> {
		const { deps, times, document, awaits: awaitsAll } = this.#context;
		const stream = (this.#stream = new AbortController());
		const poll = this.#poll ? (this.#context.greeted ? 'news' : 'now') : undefined;
		let lived = false;
		let beats = false;
		let isOver = false;
		let quiet: () => void = () => undefined;
		const watch = (ms: number) => {
			quiet();
			quiet = deps.after(ms, () => {
				// Not so much as a beat: something in between waits for more, or for the end, before it passes anything on.
				if (!beats) this.#poll = true;
				stream.abort();
			});
		};
		const turns: Promise<unknown>[] = [];
		const onLine = (line: Line | undefined) => {
			// Each answer names all who ask; its end, or a beat, says who no longer does.
			if (!lived) this.#context.stale = new Set(this.#context.requests.keys());
			lived = true;
			beats ||= line?.t === 'beat';
			this.heard = deps.now();
			watch(poll ? POLL_PATIENCE_MS : times.silence);
			if (!line || stream.signal.aborted) return;
			const turn = this.#hooks.hear(line).then(
				(heard) => {
					if (heard === 'over') isOver = true;
					if (heard !== 'go') stream.abort();
				},
				() => stream.abort()
			);
			turns.push(turn);
			if (turns.length > 500) turns.splice(0, 250);
		};
		watch(poll ? POLL_PATIENCE_MS : times.first);
		const streamed = await deps.relay.stream(this.#context.asker, {
			since: awaitsAll ? 0 : document.seq,
			epoch: awaitsAll ? 0 : document.epoch,
			...{ poll, signal: stream.signal, onLine }
		});
		// What a beat says, the end of a poll says: that was all.
		if (poll && lived && streamed.status === 'ended') onLine({ t: 'beat', seq: 0 });
		quiet();
		await Promise.all(turns);
		return { streamed, isOver, lived, isCut: stream.signal.aborted };
	}

	#later(): number {
		const { times, deps } = this.#context;
		const most = Math.min(times.longest, times.shortest * 2 ** this.#failures++);
		// Not all phones at once when a relay is back.
		return most * (0.5 + deps.random(1)[0]! / 512);
	}

	async #wait(ms: number): Promise<void> {
		await new Promise<void>((resolve) => {
			const cancel = this.#context.deps.after(ms, resolve);
			this.#wake = () => {
				cancel();
				resolve();
			};
		});
		this.#wake = undefined;
	}
}
