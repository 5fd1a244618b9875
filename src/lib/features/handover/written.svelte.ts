/** What others have written and the patient may take along, as it now is on this phone. */
import { onChange as onAnyChange, read } from '$lib/client/db/index.ts';
import type { Written } from '$lib/client/written.ts';

export class WrittenByOthers {
	#list = $state.raw<readonly Written[]>([]);

	/** Empty until it is read, and where it cannot be: then nothing of it goes along. */
	get list(): readonly Written[] {
		return this.#list;
	}

	/** @returns a function that ends it. */
	start(): () => void {
		const look = () => void this.#look().catch(() => undefined);
		look();
		return onAnyChange((change) => {
			if (change.store === 'wiped' || change.store === 'rooms' || change.store === 'roomLetters') look();
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
