/**
 * One result on its way to one clinic: sealed once, delivered until the relay has answered, and then followed
 * until the clinic's proof has come. What the screen says is never more than what is known.
 */
import type { Sealed } from '$lib/client/session.ts';
import type { Deliver, SessionRelay, SessionStanding } from '$lib/client/session-relay.ts';
import { isReceiptProof, type Session } from '$lib/core/session/index.ts';

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

export type SendTools = {
	seal: (session: Session, json: string) => Promise<Sealed>;
	relay: Pick<SessionRelay, 'deliver' | 'status'>;
	/** Keeps on the phone that it was received. */
	note: (result: string, expires: number, at: number) => Promise<void>;
	online: () => boolean;
	pause: (ms: number, signal: AbortSignal) => Promise<void>;
};

type Ready = Extract<Sealed, { status: 'sealed' }>;

const AGAIN_MS = 3000;
const BREATH_MS = 300;

export class Sending {
	state = $state.raw<SendState>({ at: 'ready' });

	readonly #tools: SendTools;
	readonly #session: Session;
	#sealed: Ready | undefined;
	readonly #stop = new AbortController();

	constructor(session: Session, tools: SendTools) {
		this.#session = session;
		this.#tools = tools;
	}

	/** Also the way to try again: the very same sealed answers, so that they arrive once. */
	async send(result: { id: string; json: string }): Promise<void> {
		if (this.state.at === 'sending') return;
		if (!this.#sealed && !this.#tools.online()) return this.#is({ at: 'offline' });
		this.#is({ at: 'sending' });
		try {
			const sealed = (this.#sealed ??= await this.#seal(result.json));
			if (!sealed) return this.#is({ at: 'too-large' });
			if (await this.#deliver(sealed)) await this.#follow(sealed, result.id);
		} catch {
			this.#is({ at: 'failed' });
		}
	}

	async #seal(json: string): Promise<Ready | undefined> {
		const sealed = await this.#tools.seal(this.#session, json);
		return sealed.status === 'sealed' ? sealed : undefined;
	}

	/** Whether it lies at the relay. */
	async #deliver({ delivery }: Ready): Promise<boolean> {
		while (!this.#stop.signal.aborted) {
			const delivered = await this.#tools.relay.deliver(delivery);
			if (delivered.status !== 'offline') return this.#answered(delivered);
			this.#is({ at: 'unsure' });
			await this.#tools.pause(AGAIN_MS, this.#stop.signal);
		}
		return false;
	}

	#answered({ status }: Exclude<Deliver, { status: 'offline' }>): boolean {
		if (status === 'broken') this.#is({ at: 'busy' });
		else this.#is({ at: status });
		return status === 'delivered';
	}

	async #follow({ asking, ack }: Ready, result: string): Promise<void> {
		const { relay, pause } = this.#tools;
		const { signal } = this.#stop;
		while (!signal.aborted) {
			const asked = await relay.status(asking, signal);
			if (signal.aborted) return;
			if (asked.status === 'gone') return this.#is({ at: 'expired', mayBeRead: true });
			if (asked.status === 'known' && asked.standing.state !== 'delivered')
				return this.#ended(asked.standing, ack, result);
			await pause(asked.status === 'known' ? BREATH_MS : AGAIN_MS, signal);
		}
	}

	async #ended(standing: SessionStanding, ack: Uint8Array, result: string): Promise<void> {
		if (standing.state === 'delivered') return;
		if (standing.state !== 'received') return this.#is({ at: standing.state, mayBeRead: standing.mayBeRead });
		const when = standing.at * 1000;
		const proven = isReceiptProof(ack, this.#session, standing.proof);
		this.#is({ at: proven ? 'received' : 'unproven', when });
		// That the phone cannot note it changes nothing about its being so.
		if (proven) await this.#tools.note(result, this.#session.expires, when).catch(() => undefined);
	}

	#is(state: SendState): void {
		this.state = state;
	}

	end(): void {
		this.#stop.abort();
	}
}
