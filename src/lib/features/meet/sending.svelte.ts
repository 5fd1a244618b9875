/**
 * One result on its way to one clinic: sealed once, delivered until the relay has answered, and then followed
 * until the clinic's proof has come. What the screen says is never more than what is known.
 */
import type { Handover } from '$lib/client/outbox.ts';
import type { Sealed } from '$lib/client/session.ts';
import type { Meeting, newMeeting, Settled } from '$lib/client/meeting.ts';
import type { Deliver, SessionRelay } from '$lib/client/session-relay.ts';
import type { Session } from '$lib/core/session/index.ts';

export type SendState =
	| { at: 'ready' | 'sending' | 'delivered' }
	/** Nothing was sent. */
	| { at: 'offline' | 'busy' }
	/** Sent, and the answer got lost: nobody knows until it is sent again. */
	| { at: 'unsure' }
	/** `when`: milliseconds. */
	| { at: 'received' | 'unproven'; when: number }
	| { at: 'used' | 'over' | 'unknown' | 'too-large' | 'refused' | 'failed' }
	| { at: 'closed' | 'expired'; mayBeRead: boolean };

/** What is sent: the result's id, and all of it as one text, with the earlier ones that go along. */
export type Handed = Pick<Handover, 'along' | 'views'> & { readonly id: string; readonly json: string };

export type SendTools = {
	seal: (session: Session, json: string) => Promise<Sealed>;
	relay: Pick<SessionRelay, 'deliver'>;
	/** What keeps it on the phone, and asks how it went, also after this page is left. */
	meetings: {
		make: typeof newMeeting;
		keep: (row: Meeting) => Promise<void>;
		drop: (id: string) => Promise<void>;
		alone: <T>(id: string, job: () => Promise<T>) => Promise<T>;
		settle: (row: Meeting) => Promise<Settled>;
	};
	online: () => boolean;
	pause: (ms: number, signal: AbortSignal) => Promise<void>;
};

type Ready = Extract<Sealed, { status: 'sealed' }>;

const AGAIN_MS = 3000;

export class Sending {
	state = $state.raw<SendState>({ at: 'ready' });

	readonly #tools: SendTools;
	readonly #session: Session;
	#sealed: Ready | undefined;
	#row: Meeting | undefined;
	readonly #stop = new AbortController();

	constructor(session: Session, tools: SendTools) {
		this.#session = session;
		this.#tools = tools;
	}

	/** Also the way to try again: the very same sealed answers, so that they arrive once. */
	async send(handed: Handed): Promise<void> {
		if (this.state.at === 'sending') return;
		if (!this.#sealed && !this.#tools.online()) return this.#is({ at: 'offline' });
		this.#is({ at: 'sending' });
		try {
			const sealed = (this.#sealed ??= await this.#seal(handed.json));
			if (!sealed) return this.#is({ at: 'too-large' });
			const { meetings } = this.#tools;
			const row = (this.#row ??= meetings.make(handed, this.#session, sealed));
			await meetings.alone(row.id, () => this.#through(sealed, row));
		} catch {
			this.#is({ at: 'failed' });
		}
	}

	/** It is kept before it is sent, so that a page that goes away in between loses nothing. */
	async #through(sealed: Ready, row: Meeting): Promise<void> {
		const { meetings } = this.#tools;
		await meetings.keep(row);
		const delivered = await this.#deliver(sealed);
		if (delivered === 'left') return;
		if (delivered !== 'delivered') return meetings.drop(row.id);
		const sent = { ...row, sent: true };
		await meetings.keep(sent);
		this.#is(await meetings.settle(sent));
	}

	async #seal(json: string): Promise<Ready | undefined> {
		const sealed = await this.#tools.seal(this.#session, json);
		return sealed.status === 'sealed' ? sealed : undefined;
	}

	/** `left`: the page went away before anybody knew. */
	async #deliver({ delivery }: Ready): Promise<'delivered' | 'left' | 'not'> {
		while (!this.#stop.signal.aborted) {
			const delivered = await this.#tools.relay.deliver(delivery);
			if (delivered.status !== 'offline') return this.#answered(delivered);
			this.#is({ at: 'unsure' });
			await this.#tools.pause(AGAIN_MS, this.#stop.signal);
		}
		return 'left';
	}

	#answered({ status }: Exclude<Deliver, { status: 'offline' }>): 'delivered' | 'not' {
		if (status === 'broken') this.#is({ at: 'busy' });
		else this.#is({ at: status });
		return status === 'delivered' ? 'delivered' : 'not';
	}

	#is(state: SendState): void {
		this.state = state;
	}

	/** The page goes away. What was delivered is followed on. */
	end(): void {
		this.#stop.abort();
	}
}
