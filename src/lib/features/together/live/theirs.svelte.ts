/** A room on the phone of someone who was let in, and its form as far as they may see it. */
import { chooseFrom, chosenRoom } from '$lib/client/room/chosen.ts';
import type { AnswerStore } from '$lib/client/answer-store.ts';
import { guestStore } from '$lib/client/room/guest-store.ts';
import { live, rooms, type Live, type LiveState, type RoomRow } from '$lib/client/room/index.ts';

/** What answers are said to come from, beside the names of those who are along. */
export type Called = {
	/** This person. */
	you(): string;
	/** One who is along no more. */
	former(): string;
};
export type Opening = 'opening' | 'open' | 'none' | 'failed';

export class Theirs {
	#live: Live | undefined;
	#row = $state.raw<RoomRow>();
	#state = $state.raw<LiveState>();
	#store = $state.raw<AnswerStore>();
	#opening = $state<Opening>('opening');
	#step: string | undefined;
	#closed = false;
	#stops: (() => void)[] = [];
	readonly #called: Called;
	readonly #named = new Set<() => void>();

	constructor(called: Called) {
		this.#called = called;
	}

	get row(): RoomRow | undefined {
		return this.#row;
	}
	get state(): LiveState | undefined {
		return this.#state;
	}
	/** What the form stands on. Another one where the form is another, or had to be made anew. */
	get store(): AnswerStore | undefined {
		return this.#store;
	}
	get opening(): Opening {
		return this.#opening;
	}

	/** Finds this tab's room and takes it. */
	async open(): Promise<void> {
		try {
			chooseFrom(location);
			this.#row = await chosenRoom();
			if (!this.#row) return void (this.#opening = 'none');
			await this.#take(this.#row.id);
		} catch {
			// The database cannot be read, or the app's rest not be fetched.
			this.#opening = 'failed';
		}
	}

	/** Takes the room from another tab. */
	async use(): Promise<void> {
		await this.#letGo();
		await this.open();
	}

	at(step: string | undefined): void {
		this.#step = step;
		this.#live?.at(step);
	}

	close(): void {
		this.#closed = true;
		void this.#letGo();
	}

	async #take(id: string): Promise<void> {
		const taken = await live(id);
		if (this.#closed) return void taken.close();
		this.#live = taken;
		this.#state = taken.state;
		this.#stops = [
			taken.onChange(() => {
				this.#state = taken.state;
			}),
			taken.onDoc(() => void this.#read()),
			rooms.onChange((changed) => {
				if (changed === undefined) this.#opening = 'none';
				if (changed === id) void this.#refresh(id);
			})
		];
		taken.at(this.#step);
		await this.#read();
		this.#opening = 'open';
	}

	async #read(): Promise<void> {
		const room = this.#live;
		const doc = await room?.doc();
		this.#store =
			doc &&
			room &&
			guestStore(doc, () => room.kept(), {
				members: () => this.#members(),
				former: () => this.#called.former(),
				onChange: (listener) => {
					this.#named.add(listener);
					return () => void this.#named.delete(listener);
				}
			});
	}

	async #refresh(id: string): Promise<void> {
		this.#row = (await rooms.get(id).catch(() => undefined)) ?? this.#row;
		for (const tell of [...this.#named]) tell();
	}

	#members() {
		const { roster, me } = this.#row ?? {};
		return (roster?.members ?? []).map(({ id, no, name }) => ({
			no,
			name: id === me ? this.#called.you() : name
		}));
	}

	async #letGo(): Promise<void> {
		for (const stop of this.#stops) stop();
		this.#stops = [];
		await this.#live?.close();
		this.#live = undefined;
	}
}
