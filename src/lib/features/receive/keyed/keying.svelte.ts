/**
 * A paper form that is being keyed in. Written down as ciphertext at every change, so that a reload loses nothing;
 * there are no digits yet that could open it again, so where nobody touches it for ten minutes it is erased: the
 * paper is still there.
 */
import { COVERED_AFTER, type DeskStore } from '$lib/client/desk.ts';
import type { Arrival } from '$lib/client/desk-tab.ts';
import type { Value } from '$lib/core/instrument/sheet.ts';
import { dayInNorway } from '$lib/core/date.ts';
import type { Locale } from '$lib/core/locale.ts';
import type { Conversation } from '$lib/core/result/result.ts';
import type { Stage } from '../stage.ts';
import { flawsOf, keyedJson, newForm, type Flaw, type PaperForm } from './form.ts';

const LOOK_EVERY = 20_000;

export type KeyingTools = {
	/** Of its own: a form is not a result. */
	store: DeskStore;
	now: () => number;
	newId: () => string;
};

export class Keying {
	form = $state.raw<PaperForm | undefined>();
	/** False: this browser does not let the tab keep the form through a reload. */
	kept = $state.raw(true);
	/** The form was erased because nobody touched it. */
	erased = $state.raw(false);

	readonly #tools: KeyingTools;
	#touched = 0;
	#waiting: string | undefined;
	#writing: Promise<void> | undefined;
	#erasing: Promise<void> | undefined;
	#beginning: Promise<void> | undefined;

	constructor(tools: KeyingTools) {
		this.#tools = tools;
	}

	/** Brings back what this tab held, where it was loaded anew. */
	async restore({ copied, same }: Arrival): Promise<void> {
		const { store, now } = this.#tools;
		if (copied) store.disown();
		const held = await store.load(now(), same);
		// A new one may have been begun meanwhile.
		if (held.status === 'empty' || this.form) return;
		if (now() - held.touched >= COVERED_AFTER) return this.#forget(true);
		this.#touched = held.touched;
		this.form = JSON.parse(held.work) as PaperForm;
	}

	async begin(locale: Locale, conversation: Conversation | undefined): Promise<void> {
		this.erased = false;
		this.form = newForm(locale, conversation);
		this.#touched = this.#tools.now();
		this.#beginning = this.#keep(JSON.stringify(this.form));
		await this.#beginning;
	}

	async #keep(form: string): Promise<void> {
		// The one before may still be on its way out.
		await this.#erasing;
		this.kept = (await this.#tools.store.keep(form, this.#touched)).status === 'kept';
	}

	change(patch: Partial<PaperForm>): void {
		if (!this.form || !this.#inTime()) return;
		this.form = { ...this.form, ...patch };
		void this.#write();
	}

	/** One answer of the sheet; undefined takes it away. */
	set(key: string, value: Value | undefined): void {
		if (!this.form) return;
		const { [key]: _before, ...rest } = this.form.sheet;
		this.change({ sheet: value === undefined ? rest : { ...rest, [key]: value } });
	}

	flaws(): Flaw[] {
		return this.form ? flawsOf(this.form, this.#today()) : [];
	}

	/** The unsigned result; only without flaws. */
	json(): string {
		if (!this.form) throw new Error('no form is being keyed in');
		const { now, newId } = this.#tools;
		return keyedJson(this.form, { id: newId(), now: now(), today: this.#today() });
	}

	/** Looks after the time, and lets go when the page goes. @returns the way to stop. */
	attend(): () => void {
		const stop = new AbortController();
		const tick = () => void this.#inTime();
		const timer = setInterval(tick, LOOK_EVERY);
		document.addEventListener('visibilitychange', tick, { signal: stop.signal });
		window.addEventListener('pagehide', () => this.leave(), { signal: stop.signal });
		return () => {
			stop.abort();
			clearInterval(timer);
		};
	}

	/** Something is on the desk: this form, or another's answers. A form of somebody else must not come back after them. */
	makeWay(at: Stage['at']): void {
		if (at !== 'empty' && this.form) void this.end();
	}

	end(): Promise<void> {
		return this.#forget(false);
	}

	/** When what was changed so far is written down, or erased. */
	async settled(): Promise<void> {
		await this.#writing;
		await this.#erasing;
	}

	/** The page is going away. */
	leave(): void {
		this.#tools.store.leave();
		this.form = undefined;
	}

	#today(): string {
		return dayInNorway(this.#tools.now());
	}

	#inTime(): boolean {
		if (!this.form) return false;
		const now = this.#tools.now();
		if (now - this.#touched >= COVERED_AFTER) {
			void this.#forget(true);
			return false;
		}
		return true;
	}

	/** One at a time; of what changes meanwhile only the newest is written. */
	#write(): Promise<void> {
		this.#touched = this.#tools.now();
		this.#waiting = JSON.stringify(this.form);
		this.#writing ??= this.#writeAll().finally(() => (this.#writing = undefined));
		return this.#writing;
	}

	async #writeAll(): Promise<void> {
		const { store } = this.#tools;
		await this.#beginning;
		while (this.#waiting !== undefined) {
			const form = this.#waiting;
			this.#waiting = undefined;
			this.kept = (await store.rewrite(form, this.#touched)).status === 'kept';
			await store.touch(this.#touched);
		}
	}

	#forget(erased: boolean): Promise<void> {
		this.form = undefined;
		this.#waiting = undefined;
		this.erased = erased;
		return (this.#erasing = this.#erase());
	}

	async #erase(): Promise<void> {
		await this.#writing?.catch(() => undefined);
		await this.#tools.store.erase().catch(() => undefined);
	}
}
