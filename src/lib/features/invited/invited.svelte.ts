/**
 * One invitation that was opened, and what the person does with it. Nothing is written before a tap, and nothing
 * that is there is replaced unasked.
 */
import * as contacts from '$lib/client/contacts.ts';
import * as conversations from '$lib/client/conversations.ts';
import { kept, toStorageError, type StorageCode } from '$lib/client/db/index.ts';
import * as journeys from '$lib/client/journeys.ts';
import { MYSELF, whoIsHere, type Person } from '$lib/client/people.ts';
import { readInvitation, type Invitation, type ReadInvitation } from '$lib/core/invitation/index.ts';
import { contactOf, planOf, type Part, type Plan } from './plan.ts';

export type Problem = Exclude<ReadInvitation['status'], 'read'>;
/** For each part where something else stands: whether the invitation's takes its place. */
export type Choices = Readonly<Partial<Record<Part, boolean>>>;

export type Stage =
	| { readonly at: 'field' }
	| { readonly at: 'refused'; readonly problem: Problem }
	| { readonly at: 'shown' | 'declined'; readonly invitation: Invitation }
	| { readonly at: 'asking'; readonly invitation: Invitation; readonly plan: Plan }
	| {
			readonly at: 'done';
			readonly invitation: Invitation;
			readonly outcome: 'added' | 'same' | 'kept';
			readonly journey: string;
	  };

export class Invited {
	#stage = $state.raw<Stage>({ at: 'field' });
	#people = $state.raw<readonly Person[]>([MYSELF]);
	#chosen = $state.raw<Person>(MYSELF);
	#problem = $state<StorageCode>();
	#session = $state(false);
	#empty = $state(false);
	#busy = $state(false);
	#started: Promise<void> | undefined;
	/** What was given last, to be copied into the app that has the answers. */
	#link = '';

	get stage() {
		return this.#stage;
	}
	/** More than one: it must be asked whose it is. The person's own stands first. */
	get people() {
		return this.#people;
	}
	get chosen() {
		return this.#chosen;
	}
	get problem() {
		return this.#problem;
	}
	/** True where nothing outlives the page. */
	get session() {
		return this.#session;
	}
	/** True where nothing was ever written here, which may be another place than the app's. */
	get empty() {
		return this.#empty;
	}
	get busy() {
		return this.#busy;
	}
	get link() {
		return this.#link;
	}

	/** `input`: from a stranger. */
	read(input: string): void {
		const read = readInvitation(input);
		this.#problem = undefined;
		this.#link = input;
		if (read.status === 'read') this.#stage = { at: 'shown', invitation: read.invitation };
		else this.#stage = { at: 'refused', problem: read.status };
	}

	/** Looks up who has anything here. */
	start(): Promise<void> {
		return (this.#started = this.#attempt(async () => {
			const { people, empty } = await whoIsHere();
			this.#people = people;
			this.#chosen = people[0] ?? MYSELF;
			this.#empty = empty;
			this.#session = !(await kept());
		}));
	}

	choose(person: Person): void {
		this.#chosen = person;
	}

	decline(): void {
		if ('invitation' in this.#stage) this.#stage = { at: 'declined', invitation: this.#stage.invitation };
	}

	again(): void {
		if ('invitation' in this.#stage) this.#stage = { at: 'shown', invitation: this.#stage.invitation };
	}

	/** Puts it in; asks first where something else stands. `choices`: the answers to what was asked. */
	async put(choices: Choices = {}): Promise<void> {
		if (this.#busy || !('invitation' in this.#stage)) return;
		this.#busy = true;
		await this.#started;
		const { invitation } = this.#stage;
		const asked = this.#stage.at === 'asking' ? this.#stage.plan : undefined;
		await this.#attempt(async () => {
			const journey = await this.#journey();
			const plan = await planIn(journey, invitation);
			// Another tab may have changed what was asked about.
			if (hasClash(plan) && JSON.stringify(plan) !== JSON.stringify(asked))
				this.#stage = { at: 'asking', invitation, plan };
			else this.#stage = await this.#write(journey, invitation, plan, choices);
		});
		this.#busy = false;
	}

	/** Undefined where there is none yet; another tab may have begun one. */
	async #journey(): Promise<string | undefined> {
		const { id, subject } = this.#chosen;
		return id ?? (await journeys.list()).find((journey) => journey.subject === subject)?.id;
	}

	async #write(
		found: string | undefined,
		invitation: Invitation,
		plan: Plan,
		choices: Choices
	): Promise<Stage> {
		const takes = (part: Part) =>
			plan[part].kind === 'add' || (plan[part].kind === 'clash' && choices[part] === true);
		const { appointment, contact } = invitation;
		const journey = found ?? (await journeys.current(this.#chosen.subject)).id;
		if (appointment && takes('appointment')) {
			const before = plan.appointment.kind === 'clash' ? plan.appointment.before : undefined;
			const companion = before?.companion;
			await conversations.update(journey, invitation.conversation, {
				appointment: { ...appointment, ...(companion ? { companion } : {}) }
			});
		}
		if (contact && takes('contact')) {
			const fresh = { id: crypto.randomUUID(), journey, role: 'contact' as const };
			const before = plan.contact.kind === 'clash' ? plan.contact.before : fresh;
			await contacts.save(contactOf({ ...invitation, contact }, before));
		}
		const outcome = takes('appointment') || takes('contact') ? 'added' : hasClash(plan) ? 'kept' : 'same';
		return { at: 'done', invitation, outcome, journey };
	}

	async #attempt(job: () => Promise<void>): Promise<void> {
		this.#problem = undefined;
		try {
			await job();
		} catch (cause) {
			this.#problem = toStorageError(cause).code;
			if (this.#problem === 'gone') await this.start().catch(() => undefined);
		}
	}
}

async function planIn(journey: string | undefined, invitation: Invitation): Promise<Plan> {
	if (journey === undefined) return planOf(invitation, undefined, []);
	const row = await conversations.get(journey, invitation.conversation);
	return planOf(invitation, row?.appointment, await contacts.list(journey));
}

function hasClash({ appointment, contact }: Plan): boolean {
	return appointment.kind === 'clash' || contact.kind === 'clash';
}
