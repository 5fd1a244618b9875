/** What others have written and the patient may take along, as it now is on this phone. */
import { onChange as onAnyChange, read } from '$lib/client/db/index.ts';
import type { Written } from '$lib/client/written.ts';

export class WrittenByOthers {
	#list = $state.raw<readonly Written[]>([]);

	#known: Promise<void> = Promise.resolve();

	/** Empty until it is read, and where it cannot be: then nothing of it goes along. */
	get list(): readonly Written[] {
		return this.#list;
	}

	/** Kept once it has been read for the first time: whoever is quick is asked too. */
	get known(): Promise<void> {
		return this.#known;
	}

	/** @returns a function that ends it. */
	start(): () => void {
		const look = () => this.#look().catch(() => undefined);
		this.#known = look();
		return onAnyChange((change) => {
			if (change.store === 'wiped' || change.store === 'rooms' || change.store === 'roomLetters') void look();
		});
	}

	/** One cheap look; what opens it is fetched only where there is anybody. */
	async #look(): Promise<void> {
		const rooms = await read(['rooms'], (work) => work.all('rooms'));
		if (!rooms.some(({ role }) => role === 'owner')) return void (this.#list = []);
		const { writtenHere } = await import('$lib/client/written.ts');
		this.#list = await writtenHere();
	}
}
