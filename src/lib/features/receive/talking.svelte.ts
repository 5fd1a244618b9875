/**
 * The conversation about the result that is open, as it is worked through. Every change is shown at once and
 * written down at once, as ciphertext in the tab (see `Receiving`).
 */
import { changeTalk, noteIsLoose, type Need, type Talk, type TalkPatch } from '$lib/core/talk/index.ts';
import type { Open } from './collect.ts';
import type { SentPlan } from './stage.ts';

/** A note that is due and not copied; a plan that lies ready and is not fetched. */
export type Loose = 'note' | 'plan';

type Keep = (worked: { talk: Talk; sent: SentPlan | undefined }) => Promise<boolean>;

export class Talking {
	#talk: Talk;
	#sent: SentPlan | undefined;
	/** The need that is being written; how one looks at it, and so not kept. */
	writing = $state.raw<Need['id'] | undefined>();
	readonly #open: Pick<Open, 'result' | 'origin'>;
	readonly #keep: Keep;
	#kept: Promise<boolean> = Promise.resolve(true);

	/** @param keep resolves when it is written down; false where the browser does not let it be. */
	constructor(
		open: Pick<Open, 'result' | 'origin'>,
		{ talk, sent }: { talk: Talk; sent: SentPlan | undefined },
		keep: Keep
	) {
		this.#open = open;
		this.#talk = $state.raw(talk);
		this.#sent = $state.raw(sent);
		this.#keep = keep;
	}

	get talk(): Talk {
		return this.#talk;
	}

	/** A field given as undefined is taken out. */
	change(patch: TalkPatch): void {
		this.#talk = changeTalk(this.#talk, patch);
		this.#write();
	}

	/** The plan that was sent home. */
	get sent(): SentPlan | undefined {
		return this.#sent;
	}

	set sent(sent: SentPlan | undefined) {
		this.#sent = sent;
		this.#write();
	}

	/** What would be left undone if it went away now. A made-up patient waits for nothing. */
	get loose(): readonly Loose[] {
		if (this.#open.origin === 'practice') return [];
		return [
			...(noteIsLoose(this.#open.result, this.#talk) ? ['note' as const] : []),
			...(this.#sent?.state === 'waiting' ? ['plan' as const] : [])
		];
	}

	/** Resolves when everything changed so far is written down; false where it could not be. */
	kept(): Promise<boolean> {
		return this.#kept;
	}

	#write(): void {
		this.#kept = this.#keep({ talk: this.#talk, sent: this.#sent });
	}
}
