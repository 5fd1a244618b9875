/** The relative's own view as a page finds it: this tab's room, and what the form stands on. */
import { chooseFrom, chosenRoom } from '$lib/client/room/chosen.ts';
import type { RoomRow } from '$lib/client/room/index.ts';
import { openView, type ViewStand } from '$lib/client/view-store.ts';
import * as views from '$lib/client/views.ts';
import type { Locale } from '$lib/core/locale.ts';
import { formOf } from './sign-view.ts';

/** `waiting`: nobody has said yet what it is about. `none`: this phone is along with nobody. */
export type Found = 'opening' | 'open' | 'waiting' | 'none' | 'failed';

export class OwnView {
	#row = $state.raw<RoomRow>();
	#stand = $state.raw<ViewStand>();
	#found = $state<Found>('opening');
	#closed = false;
	readonly #locale: Locale;

	constructor(locale: Locale) {
		this.#locale = locale;
	}

	get room(): RoomRow | undefined {
		return this.#row;
	}
	get stand(): ViewStand | undefined {
		return this.#stand;
	}
	get found(): Found {
		return this.#found;
	}

	async open(): Promise<void> {
		try {
			chooseFrom(location);
			const row = await chosenRoom();
			this.#row = row;
			if (!row || row.phase === 'over') return void (this.#found = 'none');
			if (!(await views.get(row.id)) && !(await this.#begin(row.id))) return void (this.#found = 'waiting');
			const stand = await openView(row.id);
			if (this.#closed) return void stand.stop();
			this.#stand = stand;
			this.#found = 'open';
		} catch {
			// The database cannot be read: the page says so.
			this.#found = 'failed';
		}
	}

	/** What it is about, where the patient's phone has said so. */
	async #begin(room: string): Promise<boolean> {
		const form = await views.formFor(room);
		if (form) await views.about(room, { ...formOf(form), locale: this.#locale });
		return form !== undefined;
	}

	/** Where the person is, to come back to. */
	at(step: string, locale: Locale): void {
		if (this.#row && this.#stand) void views.goTo(this.#row.id, step, locale).catch(() => undefined);
	}

	close(): void {
		this.#closed = true;
		void this.#stand?.stop();
	}
}
