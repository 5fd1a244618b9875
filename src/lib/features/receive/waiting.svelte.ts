/**
 * A clinic that waits for one patient's answers: a session at the relay, shown as a QR or a link, until the
 * answers come, it expires, or the tab goes. The key is here and nowhere else.
 */
import type { Clinic } from '$lib/client/session.ts';
import type { SessionRelay } from '$lib/client/session-relay.ts';
import type { Way } from '$lib/core/session/index.ts';
import type { Source } from './reading.ts';

type FromSession = Extract<Source, { from: 'session' }>;

export type WaitingStage =
	| { at: 'making' }
	| { at: 'showing'; clinic: Clinic }
	/** They came and could be unsealed; the desk has not shown them yet. */
	| { at: 'arrived'; source: FromSession }
	/** What came was not sealed to this session, or not by us. */
	| { at: 'damaged' }
	| { at: 'expired' }
	| { at: 'failed'; why: 'offline' | 'server' | 'clock' };

export type WaitingTools = {
	newClinic: (way: Way, now: number) => Promise<Clinic>;
	relay: Pick<SessionRelay, 'open' | 'collect' | 'close'>;
	now: () => number;
	online: () => boolean;
	pause: (ms: number, signal: AbortSignal) => Promise<void>;
};

/** Between two questions, so that a relay that answers at once is not flooded. */
const BREATH_MS = 300;
const TROUBLE_MS = 3000;
/** What came in the last minute can be collected this long after; see the relay. */
const GRACE_MS = 600_000;

export class Waiting {
	stage = $state.raw<WaitingStage>({ at: 'making' });
	way = $state<Way>('screen');
	/** The relay does not answer just now; it is asked again by itself. */
	trouble = $state(false);

	readonly #tools: WaitingTools;
	readonly #onarrived: (source: FromSession) => void;
	#stop = new AbortController();
	#clinic: Clinic | undefined;

	constructor(tools: WaitingTools, onarrived: (source: FromSession) => void) {
		this.#tools = tools;
		this.#onarrived = onarrived;
	}

	/** A new session in place of the one before. */
	async begin(way: Way): Promise<void> {
		this.end();
		const stop = (this.#stop = new AbortController());
		this.way = way;
		this.trouble = false;
		this.stage = { at: 'making' };
		const { newClinic, relay, now } = this.#tools;
		const clinic = await newClinic(way, now());
		if (stop.signal.aborted) return;
		const opened = await relay.open(clinic, clinic.session.expires);
		// Left meanwhile, it must not wait on for nobody.
		if (stop.signal.aborted) return void relay.close(clinic);
		if (opened.status !== 'open') return this.#fail(opened.status);
		this.#clinic = clinic;
		this.stage = { at: 'showing', clinic };
		await this.#wait(clinic, stop.signal);
	}

	#fail(status: string): void {
		const lost = this.#tools.online() ? 'server' : 'offline';
		this.stage = { at: 'failed', why: status === 'bad-expiry' ? 'clock' : lost };
	}

	async #wait(clinic: Clinic, signal: AbortSignal): Promise<void> {
		const { relay, now, pause } = this.#tools;
		const last = clinic.session.expires * 1000 + GRACE_MS;
		while (!signal.aborted && now() < last) {
			const collected = await relay.collect(clinic, signal);
			if (signal.aborted) return;
			if (collected.status === 'collected') return this.#open(clinic, collected.jwe);
			if (collected.status === 'gone') break;
			this.trouble = collected.status !== 'empty';
			const wait = 'retryAfter' in collected && collected.retryAfter ? collected.retryAfter * 1000 : 0;
			await pause(Math.max(wait, this.trouble ? TROUBLE_MS : BREATH_MS), signal);
		}
		if (!signal.aborted) this.stage = { at: 'expired' };
	}

	async #open(clinic: Clinic, jwe: string): Promise<void> {
		const opened = await clinic.open(jwe);
		if (opened.status !== 'opened') return this.refuse();
		const { ticketHash, owner } = clinic;
		const receipt = { session: ticketHash, owner, proof: clinic.proof(opened.ack) };
		const source = { from: 'session', json: opened.json, receipt } as const;
		this.trouble = false;
		this.stage = { at: 'arrived', source };
		this.#onarrived(source);
	}

	/** What came is no result: the phone hears that it was not taken. */
	refuse(): void {
		this.#close();
		this.stage = { at: 'damaged' };
	}

	/** The time is out by the clock here; what is on its way may still come. */
	get over(): boolean {
		return this.stage.at === 'showing' && this.#tools.now() >= this.stage.clinic.session.expires * 1000;
	}

	/** Shown, so that the receipt is the desk's from now on. */
	finish(): void {
		this.#clinic = undefined;
		this.end();
	}

	/** The panel or the tab is left. */
	end(): void {
		this.#stop.abort();
		this.#close();
	}

	#close(): void {
		if (this.#clinic) void this.#tools.relay.close(this.#clinic);
		this.#clinic = undefined;
	}
}
