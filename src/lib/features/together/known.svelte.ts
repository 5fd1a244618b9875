/** The rooms of this phone, and for whom another could be made. It follows every tab. */
import { kept, onChange, toStorageError, type StorageCode } from '$lib/client/db/index.ts';
import { journeyOf, MYSELF, whoIsHere, type Person as Whose } from '$lib/client/people.ts';
import { rooms, type RoomRow } from '$lib/client/room/index.ts';

export class Known {
	#rows = $state.raw<readonly RoomRow[]>();
	#people = $state.raw<readonly Whose[]>([MYSELF]);
	#problem = $state<StorageCode>();
	#session = $state(false);
	#busy = $state(false);

	/** Newest first; undefined until they are read. */
	get rows() {
		return this.#rows;
	}
	/** Those who have nobody along yet. */
	readonly free: readonly Whose[] = $derived(
		this.#people.filter(({ id }) => !(id && this.#rows?.some(({ journey }) => journey === id)))
	);
	get problem() {
		return this.#problem;
	}
	/** True where nothing outlives the page. */
	get session() {
		return this.#session;
	}
	get busy() {
		return this.#busy;
	}

	start(): () => void {
		void this.#read();
		void kept().then((promised) => (this.#session = !promised));
		return onChange((change) => {
			if (change.store === 'wiped' || change.store === 'rooms' || change.store === 'journeys')
				void this.#read();
		});
	}

	/** Whose room it is, by the name this phone knows. */
	nameOf(row: RoomRow): string | undefined {
		return row.patient ?? this.#people.find(({ id }) => id !== undefined && id === row.journey)?.name;
	}

	/** Makes the room. @returns its id; undefined where it could not be kept. */
	async begin(whose: Whose, name: string): Promise<string | undefined> {
		if (this.#busy) return undefined;
		this.#busy = true;
		const row = await this.#attempt(async () =>
			rooms.openFor(await journeyOf(whose), name === '' ? undefined : name)
		);
		this.#busy = false;
		return row?.id;
	}

	/** Takes what is over off the phone. */
	async forget(id: string): Promise<boolean> {
		return (await this.#attempt(() => rooms.forget(id).then(() => true))) === true;
	}

	async #read(): Promise<void> {
		await this.#attempt(async () => {
			const [rows, here] = await Promise.all([rooms.list(), whoIsHere()]);
			this.#rows = rows;
			this.#people = here.people;
		});
		this.#rows ??= [];
	}

	async #attempt<T>(job: () => Promise<T>): Promise<T | undefined> {
		this.#problem = undefined;
		try {
			return await job();
		} catch (cause) {
			this.#problem = toStorageError(cause).code;
			return undefined;
		}
	}
}
