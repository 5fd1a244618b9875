/** The patient's own form while others answer it too: whether it is shared, with whom, and what only they see. */
import { maxLength, textKeys, type Sheet, type TextKey, type Value } from '$lib/core/instrument/sheet.ts';
import type { Locale } from '$lib/core/locale.ts';
import { ONLY_ME, type SharedForm } from '$lib/core/room/index.ts';
import type { Draft } from '$lib/client/drafts.ts';
import type { AnswerStore } from '$lib/client/answer-store.ts';
import { startMirror } from '$lib/client/room/mirror.ts';
import { live, rooms, type Live, type LiveState, type SharedDoc } from '$lib/client/room/index.ts';

/** The form, as far as it is needed here. */
export type OwnForm = {
	readonly draft: Draft | undefined;
	readonly sheet: Sheet;
	/** @returns what leaves it. */
	join(store: AnswerStore): () => void;
	setAll(changes: Record<string, Value | undefined>): void;
	settled(): Promise<void>;
};

export type TooLong = { readonly key: TextKey; readonly length: number; readonly max: number };

export class Ours {
	readonly #form: OwnForm;
	#live: Live;
	#state = $state.raw() as LiveState;
	#stops: (() => void)[] = [];
	#step: string | undefined;
	/** The document the form is joined to, and what parts them. */
	#bound: SharedDoc | undefined;
	#leave: (() => Promise<void>) | undefined;
	#binding: Promise<void> = Promise.resolve();
	/** By number; also of those who were taken out. */
	readonly #names = new Map<number, string>();
	#closed = false;

	/** True while this very form is the one the others see. */
	readonly shared: boolean = $derived.by(() => this.#isShared());
	readonly onlyMe: boolean = $derived.by(() => this.#form.sheet[ONLY_ME] === true);
	/** Texts that grew beyond what a result holds, because two wrote at once. */
	readonly tooLong: readonly TooLong[] = $derived.by(() =>
		textKeys
			.map((key) => ({ key, length: String(this.#form.sheet[key] ?? '').trim().length, max: maxLength(key) }))
			.filter(({ length, max }) => length > max)
	);

	private constructor(room: Live, form: OwnForm) {
		this.#live = room;
		this.#form = form;
		this.#follow();
	}

	/** Undefined where nobody is with this patient. Throws StorageError. */
	static async join(form: OwnForm): Promise<Ours | undefined> {
		const journey = form.draft?.journey;
		const room = journey === undefined ? undefined : await rooms.ofJourney(journey);
		if (!room) return undefined;
		const ours = new Ours(await live(room.id), form);
		await ours.#bind();
		return ours;
	}

	get state(): LiveState {
		return this.#state;
	}
	/** Those who would see the answers. */
	get others(): readonly string[] {
		return this.#state.people
			.filter(({ me, role }) => !me && (role === 'helper' || role === 'reader'))
			.map(({ name }) => name);
	}
	/** What is answered and kept from the others, by its key: all of it, also from before. */
	get held(): readonly string[] {
		const { sheet } = this.#form;
		return Object.keys(sheet).filter((key) => sheet[`private/${key}`] === true);
	}

	at(step: string): void {
		this.#step = step;
		this.#live.at(this.shared ? step : undefined);
	}

	/** Takes the room from another tab. */
	async use(): Promise<void> {
		await this.#letGo();
		this.#live = await live(this.#live.id);
		this.#follow();
		await this.#bind();
	}

	close(): void {
		this.#closed = true;
		void this.#letGo();
	}

	/** Lets the others see this form. @returns false where that cannot be now. */
	async start(locale: Locale): Promise<boolean> {
		await this.#form.settled();
		const form = this.#described(locale);
		return form !== undefined && (await this.#live.shareForm(form)).status === 'decided';
	}

	async stop(): Promise<boolean> {
		await this.#form.settled();
		return (await this.#live.closeForm('unshared')).status === 'decided';
	}

	/** Tells the room of another length, conversation or answerer of the same form. */
	async follow(locale: Locale): Promise<void> {
		const form = this.#described(locale);
		const now = this.#state.form;
		if (!form || !now || !this.shared) return;
		if (essence(form) !== essence(now)) await this.#live.shareForm({ ...form, locale: now.locale });
	}

	/** To be called when the answers are confirmed: the form is closed to the others. */
	async confirmed(): Promise<void> {
		if (this.shared) await this.#live.closeForm('confirmed');
	}

	/** From this moment: what was answered before is with the others already. */
	async hide(): Promise<void> {
		this.#form.setAll({ [ONLY_ME]: true });
		await this.#form.settled();
	}

	/** Ends it: these the others may see, and the rest stays kept from them. */
	async show(keys: readonly string[]): Promise<void> {
		const { sheet } = this.#form;
		// That a screen was gone through says nothing where its marks are kept back.
		const gone = this.held.filter((key) => key.startsWith('gone/'));
		const out = [...keys, ...gone];
		this.#form.setAll({
			...Object.fromEntries(out.map((key) => [`private/${key}`, undefined])),
			...Object.fromEntries(out.map((key) => [key, sheet[key]])),
			[ONLY_ME]: undefined
		});
		await this.#form.settled();
	}

	#isShared(): boolean {
		const { form, link } = this.#state;
		return link !== 'over' && form?.id === this.#form.draft?.id && form !== undefined && !form.closed;
	}

	#described(locale: Locale): SharedForm | undefined {
		const { draft } = this.#form;
		if (!draft) return undefined;
		const { id, conversation, length, answerer, pack } = draft;
		return { id, conversation, length, answerer, pack, locale };
	}

	#follow(): void {
		const room = this.#live;
		this.#state = room.state;
		this.#stops = [
			room.onChange(() => {
				const before = this.#state;
				this.#state = room.state;
				if (before.people !== this.#state.people) void this.#readNames();
				room.at(this.shared ? this.#step : undefined);
				void this.#bind();
			}),
			room.onDoc(() => void this.#bind())
		];
	}

	/** Joins the form to what the others see of it, and parts them where it is not shared; one after another. */
	#bind(): Promise<void> {
		this.#binding = this.#binding.then(() => this.#meet()).catch(() => undefined);
		return this.#binding;
	}

	async #meet(): Promise<void> {
		const draft = this.#form.draft?.id;
		const doc = this.shared && !this.#closed ? await this.#live.doc() : undefined;
		if (doc === this.#bound) return;
		await this.#part();
		if (!doc || !draft) return;
		const room = this.#live;
		await this.#readNames();
		const mirror = await startMirror({
			...{ draft, doc },
			kept: () => room.kept(),
			nameOf: (no) => this.#names.get(no),
			tidy: () => room.tidy()
		});
		const leave = this.#form.join(mirror);
		this.#bound = doc;
		this.#leave = () => {
			leave();
			return mirror.stop();
		};
	}

	async #part(): Promise<void> {
		const leave = this.#leave;
		this.#bound = this.#leave = undefined;
		await leave?.();
	}

	async #readNames(): Promise<void> {
		const row = await rooms.get(this.#live.id).catch(() => undefined);
		for (const [no, name] of Object.entries(row?.former ?? {})) this.#names.set(Number(no), name);
		for (const { no, name } of row?.roster?.members ?? []) this.#names.set(no, name);
	}

	async #letGo(): Promise<void> {
		for (const stop of this.#stops) stop();
		this.#stops = [];
		await this.#binding;
		await this.#part();
		await this.#live.close();
	}
}

/** Whatever order its members stand in: a roster comes back sorted. */
function essence({ conversation, length, answerer, pack }: SharedForm): string {
	return JSON.stringify([conversation, length, Object.entries(answerer).sort(), pack.id, pack.version]);
}
