/** What lies on the phone about one journey, and what its owner can do with it. It follows every tab. */
import * as contacts from '$lib/client/contacts.ts';
import * as conversations from '$lib/client/conversations.ts';
import { kept, onChange, StorageError, toStorageError, type StorageCode } from '$lib/client/db/index.ts';
import * as drafts from '$lib/client/drafts.ts';
import * as journeys from '$lib/client/journeys.ts';
import type { Journey, Subject } from '$lib/client/journeys.ts';
import * as plans from '$lib/client/plans.ts';
import * as outbox from '$lib/client/outbox.ts';
import * as results from '$lib/client/results.ts';
import { dayInNorway } from '$lib/core/date.ts';
import { standing } from '$lib/core/pathway/compare.ts';
import { choosesForSelf } from '$lib/core/pathway/steps.ts';
import { windowOf } from '$lib/core/pathway/window.ts';
import type { Answerer, Conversation } from '$lib/core/result/result.ts';
import { nextOf, placesOf, type Facts } from './state.ts';

export const CONVERSATIONS: readonly Conversation[] = [1, 2, 3];

type Known = {
	/** Newest first. */
	readonly journeys: readonly Journey[];
	/** Of the journey shown. */
	readonly rows: readonly conversations.ConversationRow[];
	readonly contacts: readonly contacts.Contact[];
	/** Of all journeys, newest first. */
	readonly results: readonly results.SavedResult[];
	readonly handovers: readonly outbox.Handover[];
	/** Those where something was answered. */
	readonly drafts: readonly drafts.Draft[];
	/** Of the journey shown, newest first. */
	readonly plans: readonly plans.PlanRow[];
};

type Choice = conversations.ConversationChoice | undefined;

const NOTHING: Known = {
	...{ journeys: [], rows: [], contacts: [], results: [], handovers: [], drafts: [], plans: [] }
};

const usual: Record<Subject, Answerer> = {
	own: { role: 'self' },
	adult: { role: 'proxy', authority: 'none' },
	child: { role: 'parent', age: 'under-12' }
};

export class JourneyScreen {
	#known = $state.raw<Known>(NOTHING);
	#status = $state<'loading' | 'ready'>('loading');
	#problem = $state<StorageCode>();
	#session = $state(false);
	#asked = $state<string>();
	#now = $state(0);
	#turn = 0;
	/** What was chosen and does not rest on disk yet. */
	#chosen = $state.raw<Partial<Record<Conversation, { readonly choice: Choice }>>>({});

	/** The journey asked for, else the newest. Undefined before anything was written. */
	readonly journey: Journey | undefined = $derived(shown(this.#known.journeys, this.#asked));
	readonly subject: Subject = $derived(this.journey?.subject ?? 'own');
	/** The journey that came after this one, where there was a relapse. */
	readonly newer: Journey | undefined = $derived(
		this.#known.journeys.find(({ follows }) => follows !== undefined && follows === this.journey?.id)
	);
	readonly today: string = $derived(dayInNorway(this.#now));
	readonly facts: readonly Facts[] = $derived(CONVERSATIONS.map((n) => this.#factsOf(n)));
	/** A road that a relapse ended has no «now». */
	readonly places = $derived(
		placesOf(this.facts, this.today).map((place) => (this.newer && place === 'now' ? 'passed' : place))
	);
	readonly next = $derived(this.newer ? undefined : nextOf(this.facts, this.today));
	/** Who answered last in this journey, else who most likely will. */
	readonly answerer: Answerer = $derived(
		[...this.#known.drafts, ...this.#known.results].find(({ journey }) => journey === this.journey?.id)
			?.answerer ?? usual[this.subject]
	);
	/** An adult's proxy does not choose for the patient, and nobody chooses in what is over. */
	readonly mayChoose: boolean = $derived(choosesForSelf(usual[this.subject]) && !this.newer);
	/** Of this journey, newest first. */
	readonly results = $derived(this.#known.results.filter(({ journey }) => journey === this.journey?.id));

	get status() {
		return this.#status;
	}
	get problem() {
		return this.#problem;
	}
	/** True where nothing outlives the page. */
	get session() {
		return this.#session;
	}
	get journeys() {
		return this.#known.journeys;
	}
	get contacts() {
		return this.#known.contacts;
	}
	/** Newest first. */
	get plans() {
		return this.#known.plans;
	}

	/** As the journey's results name the person; a journey after a relapse goes by the one before it. */
	nameOf(journey: Journey): string | undefined {
		const own = this.#known.results.find((result) => result.journey === journey.id && result.name)?.name;
		const before = this.#known.journeys.find(({ id }) => id === journey.follows);
		return own ?? (before && this.nameOf(before));
	}

	isEarlier(journey: Journey): boolean {
		return this.#known.journeys.some(({ follows }) => follows === journey.id);
	}

	rowOf(conversation: Conversation): conversations.ConversationRow | undefined {
		return this.#known.rows.find((row) => row.conversation === conversation);
	}

	/** Whether it is wanted. */
	choiceOf(conversation: Conversation): Choice {
		return (this.#chosen[conversation] ?? this.rowOf(conversation))?.choice;
	}

	/** What was agreed there, newest first. */
	plansOf(conversation: Conversation): readonly plans.PlanRow[] {
		return this.#known.plans.filter(({ plan }) => plan.conversation === conversation);
	}

	/** @returns a function that ends it. */
	start(asked: string | undefined): () => void {
		this.#asked = asked;
		// What is written before anything has been read is read by today's date, too.
		this.#now = Date.now();
		void this.#load();
		return onChange(() => void this.#load());
	}

	/** Shows another journey. */
	async choose(id: string | undefined): Promise<void> {
		if (id === this.#asked) return;
		this.#asked = id;
		await this.#load();
	}

	/** The journey's id. The first thing that is written begins the person's own. Throws StorageError. */
	async ensure(): Promise<string> {
		const begin = async () => this.journey?.id ?? (await journeys.current('own')).id;
		// Two tabs, or two quick taps, begin one journey.
		const id = await (navigator.locks ? navigator.locks.request('hjemvei/journey', begin) : begin());
		await this.choose(id);
		return id;
	}

	/** @returns false where it was not stored; `problem` says why. */
	update(conversation: Conversation, patch: conversations.ConversationPatch): Promise<boolean> {
		return this.attempt(async () => conversations.update(await this.ensure(), conversation, patch));
	}

	/** On the screen at once, whatever is read meanwhile. @returns as `update`. */
	async want(conversation: Conversation, choice: Choice): Promise<boolean> {
		const own = { choice };
		this.#chosen = { ...this.#chosen, [conversation]: own };
		const done = await this.update(conversation, own);
		await this.#load();
		if (this.#chosen[conversation] === own) this.#chosen = { ...this.#chosen, [conversation]: undefined };
		return done;
	}

	change(patch: journeys.JourneyPatch): Promise<boolean> {
		return this.attempt(async () => journeys.update(await this.ensure(), patch));
	}

	/** A road for somebody else. Undefined where it could not be stored. */
	async begin(subject: Subject): Promise<string | undefined> {
		let id: string | undefined;
		await this.attempt(async () => (id = (await journeys.create(subject)).id));
		return id;
	}

	/** A new road after a relapse. Whom to ring, and what is not wanted, goes along. */
	async relapse(): Promise<string | undefined> {
		const before = this.journey;
		if (!before) return undefined;
		let id: string | undefined;
		await this.attempt(async () => {
			const journey = (id = (await journeys.create(before.subject, before.id)).id);
			const { remindersOff, windowsHidden } = before;
			await journeys.update(journey, { remindersOff, windowsHidden });
			for (const contact of this.contacts)
				await contacts.save({ ...contact, id: crypto.randomUUID(), journey });
		});
		return id;
	}

	async attempt(job: () => Promise<unknown>): Promise<boolean> {
		this.#problem = undefined;
		try {
			await job();
			return true;
		} catch (cause) {
			this.#problem = cause instanceof StorageError ? cause.code : 'failed';
			return false;
		}
	}

	async #load(): Promise<void> {
		const turn = ++this.#turn;
		try {
			const known = await this.#read();
			// A slower, older reading never comes over a newer one.
			if (turn !== this.#turn) return;
			this.#known = known;
			// What is shown stays, also when another tab begins a newer one.
			this.#asked ??= shown(known.journeys, undefined)?.id;
			this.#session = !(await kept());
		} catch (cause) {
			this.#problem = toStorageError(cause).code;
		}
		this.#now = Date.now();
		this.#status = 'ready';
	}

	async #read(): Promise<Known> {
		const [all, confirmed, handovers, begun] = await Promise.all([
			journeys.list(),
			results.list(),
			outbox.list(),
			drafts.list()
		]);
		const id = shown(all, this.#asked)?.id;
		const answered = await Promise.all(begun.map((draft) => drafts.isAnswered(draft.id)));
		return {
			journeys: all,
			results: confirmed,
			handovers,
			drafts: begun.filter((_, index) => answered[index]),
			rows: id === undefined ? [] : await conversations.list(id),
			contacts: id === undefined ? [] : await contacts.list(id),
			plans: id === undefined ? [] : await plans.list(id)
		};
	}

	#factsOf(conversation: Conversation): Facts {
		const choice = this.choiceOf(conversation);
		const { appointment, before, after } = this.rowOf(conversation) ?? {};
		const draft = this.#known.drafts.find(
			(one) => one.journey === this.journey?.id && one.conversation === conversation
		);
		const result = standing(this.results).find((one) => one.conversation === conversation);
		const { countsFrom, windowsHidden } = this.journey ?? {};
		const window = countsFrom && !windowsHidden ? windowOf(conversation, countsFrom.date) : undefined;
		return {
			conversation,
			...(choice ? { choice } : {}),
			...(appointment ? { appointment } : {}),
			...(draft ? { draft: { id: draft.id, step: draft.step } } : {}),
			...(result ? { result: { id: result.id, handed: this.#handed(result.id) } } : {}),
			...(window ? { window } : {}),
			noted: Boolean(after),
			agreed: this.plansOf(conversation)[0]?.plan.agreements.filter((one) => !one.private).length,
			written: Boolean(before || after)
		};
	}

	#handed(result: string): 'no' | 'waiting' | 'fetched' {
		const own = this.#known.handovers.filter((handover) => handover.result === result);
		const under = (one: outbox.Handover) => outbox.isLive(one) || one.state === 'delivered';
		if (own.some((one) => under(one) && this.#now < one.expires * 1000)) return 'waiting';
		return own.some(({ state }) => state === 'fetched') ? 'fetched' : 'no';
	}
}

function shown(all: readonly Journey[], asked: string | undefined): Journey | undefined {
	return all.find(({ id }) => id === asked) ?? all[0];
}
