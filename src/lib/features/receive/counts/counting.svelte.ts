/**
 * Counts the conversation that is open once it is finished: once per work, and never one of a made-up patient.
 * A count has no id, so what may have arrived is not sent again: rather one too few than one twice.
 */
import type { Counts } from '$lib/client/counts.ts';
import { countedFrom } from '$lib/core/counts/index.ts';
import type { Open } from '../collect.ts';
import type { Talking } from '../talking.svelte.ts';

type Work = { open: Pick<Open, 'origin' | 'result'>; talking: Pick<Talking, 'talk' | 'change' | 'kept'> };
export type CountingTools = { counts: Counts; online: () => boolean };

export class Counting {
	/** Missing until the server has said whether it counts. */
	on = $state<boolean>();
	#busy = false;
	readonly #work: Work;
	readonly #tools: CountingTools;

	constructor(work: Work, tools: CountingTools) {
		this.#work = work;
		this.#tools = tools;
	}

	/** Asks the server whether it counts at all. */
	async ask(): Promise<void> {
		if (this.on !== undefined) return;
		const { status } = await this.#tools.counts.read();
		if (status === 'on' || status === 'off') this.on = status === 'on';
	}

	get practice(): boolean {
		return this.#work.open.origin === 'practice';
	}

	/** Counts what is finished and not counted. `unit`: '' while none is chosen. */
	async consider(unit: string): Promise<void> {
		const { open, talking } = this.#work;
		const { finished, counted: before } = talking.talk;
		if (!this.on || this.practice || this.#busy || !unit || !finished) return;
		if (before === 'sent' || before === 'counted') return;
		const counted = countedFrom(open.result, talking.talk, unit);
		if (!counted) return;
		if (!this.#tools.online()) return talking.change({ counted: 'waiting' });
		this.#busy = true;
		// Written down before it is sent: a tab that is closed meanwhile does not send it again.
		talking.change({ counted: 'sent' });
		await talking.kept();
		const { status } = await this.#tools.counts.add(counted);
		this.#busy = false;
		if (status === 'counted') talking.change({ counted: 'counted' });
		if (status === 'later') talking.change({ counted: 'waiting' });
	}
}
