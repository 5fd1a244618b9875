/** What the relative's page knows and can do: what is shown to them, their own questions and their own view. */
import { packFor } from '$lib/content/packs/index.ts';
import { onChange as onAnyChange } from '$lib/client/db/index.ts';
import { rooms, type Live, type LiveState, type RoomRow } from '$lib/client/room/index.ts';
import { openView, type ViewStand } from '$lib/client/view-store.ts';
import * as views from '$lib/client/views.ts';
import { canonical } from '$lib/core/bytes.ts';
import { cleanText, LONG_TEXT } from '$lib/core/instrument/sheet.ts';
import type { Locale } from '$lib/core/locale.ts';
import type { View, ViewForm } from '$lib/core/room/index.ts';
import { inRounds, inTurn, NO_LETTERS, sendNew, type Pair } from './keep.ts';
import { formOf, packOf, signView } from './sign-view.ts';
import { comparedAnswers, isSameForm, viewLetter, type Said } from './two-views.ts';

export class GuestScreen {
	readonly #live: Live;
	readonly #locale: Locale;
	#state = $state.raw<LiveState>();
	#room = $state.raw<RoomRow>();
	#pair = $state.raw<Pair>(NO_LETTERS);
	#row = $state.raw<views.ViewRow>();
	#text = $state<string>();
	#save = $state<'idle' | 'saving' | 'saved' | 'failed'>('idle');
	#ready = $state(false);
	#stand: ViewStand | undefined;
	#opening: Promise<ViewStand> | undefined;
	#stops: (() => void)[] = [];
	#ended = false;
	#turn = 0;

	constructor(live: Live, locale: Locale) {
		this.#live = live;
		this.#locale = locale;
		this.#state = live.state;
	}

	readonly patient = $derived(this.#state?.patient ?? this.#room?.patient);
	readonly role = $derived(this.#state?.role ?? 'along');
	readonly shown = $derived(this.#pair.in.shown);
	readonly theirs = $derived(this.#pair.in.view);
	readonly mine = $derived(this.#pair.out.view);
	readonly sent = $derived(this.#pair.out.questions?.text);
	/** Something of what was sent has not left this phone. */
	readonly waiting = $derived(this.#pair.unsent.length > 0);
	/** Undefined until the patient's phone has said which. */
	readonly form = $derived(this.#formOf(this.#pair));
	readonly pack = $derived(packOf(this.#row?.form));
	readonly progress = $derived(this.#progress());
	/** The answers are others now than those they said that they were finished with. */
	readonly changed = $derived(this.#isChanged());

	/** True when what lies on this phone has been read. */
	get ready(): boolean {
		return this.#ready;
	}
	/** The questions as they stand in the field; undefined until they are read. */
	get text(): string | undefined {
		return this.#text;
	}
	get save() {
		return this.#save;
	}
	get row(): views.ViewRow | undefined {
		return this.#row;
	}

	/** @returns a function that ends it. */
	start(): () => void {
		const reload = () => void this.#read().catch(() => undefined);
		this.#stops = [
			this.#live.onChange(() => {
				this.#state = this.#live.state;
				reload();
			}),
			onAnyChange((change) => {
				const { store } = change;
				if (store === 'wiped' || store === 'roomLetters' || store === 'views' || store === 'rooms') reload();
			}),
			inRounds(this.#live, () => this.#keep())
		];
		reload();
		return () => {
			this.#ended = true;
			for (const stop of this.#stops) stop();
			void this.#stand?.stop();
		};
	}

	/** The questions as they are written: on this phone, until they are sent. */
	async type(text: string): Promise<void> {
		this.#text = text;
		this.#save = 'saving';
		try {
			const stand = await this.#standing();
			await stand.store.type(views.QUESTIONS, text);
			this.#save = 'saved';
		} catch {
			this.#save = 'failed';
		}
	}

	/** Sends the questions; '' takes them back. They are signed too, so that they can go along as the relative's own. */
	async ask(text: string): Promise<void> {
		const owner = this.#owner();
		const clean = cleanText(text, LONG_TEXT);
		if (owner === undefined) return;
		try {
			await inTurn(this.#live, async () => {
				await this.#live.send(owner, { kind: 'questions', text: clean });
				await this.#say({}, 'questions');
			});
			this.#save = 'idle';
		} catch {
			this.#save = 'failed';
		}
		await this.#read();
	}

	/** What the relative says of their own view. Only with `ready` it is the answers as they are now. */
	async say(said: Said): Promise<void> {
		await inTurn(this.#live, () => this.#say(said));
		await this.#read();
	}

	/** After what is under way: nothing is kept once they have left, but what it takes to tell so where there is no network. */
	leave(): Promise<void> {
		return inTurn(this.#live, async () => {
			const { id } = this.#live;
			// What is being written is not written after it is taken away.
			const stand = this.#stand;
			this.#stand = undefined;
			await stand?.stop();
			await this.#live.leave();
			if ((await rooms.get(id))?.phase === 'over') await rooms.forget(id);
			else await views.remove(id);
		});
	}

	async #read(): Promise<void> {
		const turn = ++this.#turn;
		const [room, letters, row] = await Promise.all([
			rooms.get(this.#live.id),
			this.#live.letters(),
			views.get(this.#live.id)
		]);
		// A slower, older reading never comes over a newer one.
		if (this.#ended || turn !== this.#turn) return;
		this.#room = room;
		const owner = this.#owner();
		this.#pair = (owner && letters[owner]) || NO_LETTERS;
		this.#row = row;
		if (this.#text === undefined) {
			const stand = row && (await this.#standing());
			// Somebody may have begun to write meanwhile.
			this.#text ??= String(stand?.store.sheet[views.QUESTIONS] ?? '');
		}
		this.#ready = true;
	}

	#owner(): string | undefined {
		return this.#live.state.people[0]?.id ?? this.#room?.roster?.members[0]?.id;
	}

	#formOf({ in: { view } }: Pair): ViewForm | undefined {
		const known = view?.form ?? this.#state?.form ?? this.#live.state.form;
		return known && formOf(known);
	}

	/** One at a time, so that there is never more than one to write in. */
	#standing(): Promise<ViewStand> {
		const next = (this.#opening ?? Promise.resolve()).catch(() => undefined).then(() => this.#open());
		return (this.#opening = next);
	}

	/** What is written here must lie somewhere, also before it is known which conversation it is about. */
	async #open(): Promise<ViewStand> {
		const { id, version } = packFor({ role: 'self' });
		const form = this.form ?? { conversation: 1, length: 'whole', pack: { id, version } };
		const row = await views.about(this.#live.id, { ...form, locale: this.#locale });
		if (this.#stand && !isSameForm(this.#standForm(), row.form)) {
			await this.#stand?.stop();
			this.#stand = undefined;
		}
		return (this.#stand ??= await openView(this.#live.id));
	}

	#standForm(): ViewForm | undefined {
		if (!this.#stand) return undefined;
		const { setting, pack } = this.#stand;
		return { conversation: setting.conversation, length: setting.length, pack };
	}

	/** What both have said yes to is sent, and what was said of another conversation is not believed of this. */
	async #keep(): Promise<void> {
		await this.#read();
		const owner = this.#owner();
		if (owner === undefined || !this.form) return;
		await this.#standing();
		const { view, questions } = this.#pair.out;
		// They were for another conversation. What is written stays in the field, to be sent again or not.
		const moved = view?.form !== undefined && view.form.conversation !== this.form.conversation;
		if (moved && questions?.text) await this.#live.send(owner, { kind: 'questions', text: '' });
		await this.#say({});
	}

	/** `anew`: the questions are others now, so that what is signed is signed again. */
	async #say(said: Said, anew?: 'questions'): Promise<void> {
		const owner = this.#owner();
		const [letters, row] = [await this.#live.letters(), await views.get(this.#live.id)];
		const pair = (owner && letters[owner]) || NO_LETTERS;
		const form = this.#formOf(pair);
		if (owner === undefined || !form) return;
		const finished = said.ready && row ? views.finishedNow(row) : row?.finished;
		const letter = await this.#viewOf(pair, form, said, { finished, anew: Boolean(said.ready ?? anew) });
		if (canonical(letter) === canonical(SILENT) && !pair.out.view) return;
		await sendNew(this.#live, owner, pair, letter);
		// After the letter: what nobody was told of is not finished.
		if (said.ready && finished) await views.finish(this.#live.id, finished);
	}

	/** Of the answers, only what they said that they were finished with: what is written since is theirs alone. */
	async #viewOf(
		pair: Pair,
		form: ViewForm,
		said: Said,
		{ finished, anew }: { finished: views.Finished | undefined; anew: boolean }
	): Promise<View> {
		const before = isSameForm(pair.out.view?.form, form) ? pair.out.view : undefined;
		const theirs = isSameForm(pair.in.view?.form, form) ? pair.in.view : undefined;
		const own = isSameForm(finished?.form, form) ? finished : undefined;
		const pack = packOf(own?.form);
		const answers = own && pack && comparedAnswers(pack, own.form, own.sheet);
		const next = viewLetter(before, theirs, said, { form, answers });
		const questions = pair.out.questions?.text ?? '';
		const kept = anew ? undefined : before?.result;
		const room = await rooms.get(this.#live.id);
		if (!room || !(next.toClinician || questions)) return next.wants || next.ready || before ? next : SILENT;
		const result =
			kept ??
			(await signView(
				{
					...{ form: own?.form ?? form, sheet: own?.sheet ?? {}, questions, whole: next.toClinician },
					...{ locale: own?.form.locale ?? this.#locale, keys: room.keys.sign },
					...{ patient: this.patient, relative: room.name }
				},
				new Date()
			));
		return { ...next, ...(result ? { result } : {}) };
	}

	#progress(): 'none' | 'begun' | 'ready' {
		if (this.mine?.ready) return 'ready';
		const answered = Object.keys(this.#row?.sheet ?? {}).filter((key) => key !== views.QUESTIONS);
		return answered.length > 0 ? 'begun' : 'none';
	}

	#isChanged(): boolean {
		const finished = this.#row?.finished;
		if (!this.#row || !finished || !this.mine?.ready) return false;
		return canonical(views.finishedNow(this.#row).sheet) !== canonical(finished.sheet);
	}
}

const SILENT: View = { kind: 'view', wants: false, ready: false, toClinician: false };
