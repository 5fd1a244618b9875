/** Says to the others where one is, quietly: at most a few times a second, and now and then so that it stays known. */
import { sealPresence, type MemberId } from '$lib/core/room/index.ts';
import type { Context } from './context.ts';

/** Between two words about where one is, at least. */
const PRESENCE_MS = 300;

export class Saying {
	readonly #context: Context;
	readonly #changed: () => void;
	readonly #known = new Set<MemberId>();
	#step: string | undefined;
	#away = false;
	#n = 0;
	#timer: (() => void) | undefined;
	#tick: (() => void) | undefined;
	#resting = false;

	/** `changed`: whoever has not been heard of for long is not here any more. */
	constructor(context: Context, changed: () => void) {
		this.#context = context;
		this.#changed = changed;
	}

	/** Nothing more is said by itself. */
	rest(): void {
		this.#resting = true;
		for (const cancel of [this.#tick, this.#timer]) cancel?.();
	}

	at(step?: string): void {
		this.#step = step;
		this.here();
	}

	/** The page is hidden, or looked at again. */
	away(away: boolean): void {
		if (this.#away === away) return;
		this.#away = away;
		this.here();
	}

	beat(): void {
		const { deps, times } = this.#context;
		this.#tick = deps.after(times.presence, () => {
			if (!this.#away) this.here();
			this.#changed();
			this.beat();
		});
	}

	/** Whoever has just come does not know who is here. */
	answer(from: MemberId): void {
		const sighting = this.#context.here.get(from);
		if (sighting && !this.#known.has(from) && !this.#away) this.here();
		if (sighting?.presence.away) this.#known.delete(from);
		else this.#known.add(from);
	}

	here(): void {
		if (this.#resting) return;
		this.#timer ??= this.#context.deps.after(PRESENCE_MS, () => {
			this.#timer = undefined;
			void this.#say(this.#away ? { away: true } : this.#step === undefined ? {} : { step: this.#step });
		});
	}

	goodbye(): void {
		void this.#say({ away: true });
	}

	async #say(presence: { step?: string; away?: true }): Promise<void> {
		const { room, keys, kept, deps, greeted, asker } = this.#context;
		if (!room?.key || !greeted || kept.row.role === 'along') return;
		this.#n = Math.max(deps.now(), this.#n + 1);
		const iv = deps.random(12);
		const body = await sealPresence(presence, this.#n, kept.row.me, room, keys.sign, iv).catch(
			() => undefined
		);
		if (body) await deps.relay.presence(asker, room.roster.epoch, body);
	}
}
