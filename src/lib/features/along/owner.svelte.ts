/** What the patient's page knows of one who is along: what is shown to them, what they have written, and their view. */
import { onChange as onAnyChange } from '$lib/client/db/index.ts';
import type { Live } from '$lib/client/room/index.ts';
import { canonical } from '$lib/core/bytes.ts';
import { dayInNorway } from '$lib/core/date.ts';
import type { MemberId } from '$lib/core/room/index.ts';
import { hasOwnView } from './about.ts';
import {
	answersNow,
	inTurn,
	materialOf,
	NO_LETTERS,
	ownView,
	sendNew,
	shownNow,
	type Material,
	type Pair
} from './keep.ts';
import { showableOf } from './showing.ts';
import { packOf } from './sign-view.ts';
import type { Said } from './two-views.ts';

export class OwnerScreen {
	readonly #live: Live;
	readonly #journey: string;
	readonly #member: MemberId;
	#pair = $state.raw<Pair>(NO_LETTERS);
	#material = $state.raw<Material>();
	#choosing = $state.raw<{ readonly [K in 'appointment' | 'plan']?: boolean | undefined }>({});
	#failed = $state(false);
	#ended = false;
	#turn = 0;

	constructor(live: Live, journey: string, member: MemberId) {
		this.#live = live;
		this.#journey = journey;
		this.#member = member;
	}

	readonly showable = $derived(
		this.#material ? showableOf(this.#material.rows, this.#material.plans, dayInNorway(Date.now())) : {}
	);
	readonly planPrivate = $derived(
		this.#material?.plans
			.find(({ id }) => id === this.showable.plan?.id)
			?.plan.agreements.some((one) => one.private) ?? false
	);
	readonly shown = $derived(this.#pair.out.shown);
	readonly questions = $derived(this.#pair.in.questions?.text ?? '');
	readonly given = $derived.by(() => this.#material?.given.includes(this.#member) ?? false);
	readonly mine = $derived(this.#pair.out.view);
	readonly theirs = $derived(this.#pair.in.view);
	readonly about = $derived(this.#material?.about);
	readonly pack = $derived(packOf(this.about?.form));
	readonly #now = $derived(this.about && answersNow(this.about));
	/** Whether the patient answers for themself, so that there are two to see it. */
	readonly hasTwo = $derived(this.about !== undefined && hasOwnView(this.about.answerer));
	readonly answered = $derived(
		this.#now !== undefined &&
			(this.#now.distress !== undefined ||
				this.#now.gone.length > 0 ||
				this.#now.marked.length > 0 ||
				this.#now.themes.length > 0)
	);
	readonly keepsBack = $derived(
		Object.entries(this.about?.sheet ?? {}).some(
			([key, value]) => /^private\/(distress|mark\/)/.test(key) && value === true
		)
	);
	/** The answers are others now than those that were said to be ready. */
	readonly changed = $derived(
		Boolean(this.mine?.answers && this.#now && canonical(this.mine.answers) !== canonical(this.#now))
	);
	readonly waiting = $derived(this.#pair.unsent.includes('shown'));

	/** True when what lies on this phone has been read. */
	get ready(): boolean {
		return this.#material !== undefined;
	}
	/** The last thing that was tried could not be kept. */
	get failed(): boolean {
		return this.#failed;
	}

	/** @returns a function that ends it. */
	start(): () => void {
		const reload = () => void this.#read().catch(() => (this.#failed = true));
		const stops = [onAnyChange(reload), this.#live.onChange(reload)];
		reload();
		return () => {
			this.#ended = true;
			for (const stop of stops) stop();
		};
	}

	/** What is ticked, also while it is on its way to disk. */
	isShown(what: 'appointment' | 'plan'): boolean {
		const { uid } = this.showable.appointment ?? {};
		const { id } = this.showable.plan ?? {};
		const stored =
			what === 'plan'
				? id !== undefined && this.shown?.plan?.id === id
				: uid !== undefined && this.shown?.appointment?.uid === uid;
		return this.#choosing[what] ?? stored;
	}

	async choose(what: 'appointment' | 'plan', on: boolean): Promise<void> {
		this.#choosing = { ...this.#choosing, [what]: on };
		await this.#try(async (pair, material) => {
			const showable = showableOf(material.rows, material.plans, dayInNorway(Date.now()));
			const chosen = { [what]: on ? showable[what] : undefined };
			await sendNew(this.#live, this.#member, pair, shownNow(pair, material, this.#member, chosen));
		});
		this.#choosing = { ...this.#choosing, [what]: undefined };
	}

	say(said: Said): Promise<void> {
		return this.#try((pair, material) =>
			sendNew(this.#live, this.#member, pair, ownView(pair, material, said))
		);
	}

	async #try(job: (pair: Pair, material: Material) => Promise<void>): Promise<void> {
		this.#failed = false;
		try {
			await inTurn(this.#live, async () => {
				const letters = await this.#live.letters();
				await job(letters[this.#member] ?? NO_LETTERS, await materialOf(this.#journey));
			});
		} catch {
			// Told: what is shown on the page is what was sent.
			this.#failed = true;
		}
		await this.#read().catch(() => (this.#failed = true));
	}

	async #read(): Promise<void> {
		const turn = ++this.#turn;
		const [letters, material] = await Promise.all([this.#live.letters(), materialOf(this.#journey)]);
		// A slower, older reading never comes over a newer one.
		if (this.#ended || turn !== this.#turn) return;
		this.#pair = letters[this.#member] ?? NO_LETTERS;
		this.#material = material;
	}
}
