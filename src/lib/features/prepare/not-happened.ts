/** What was agreed last and did not happen, as lines a person can change. */
import { notHappened, type Followed } from '$lib/core/plan/outcome.ts';
import type { Agreement } from '$lib/core/plan/plan.ts';
import type { Conversation } from '$lib/core/result/result.ts';
import { birthDate as shortDay } from '$lib/i18n/dates.ts';
import type { I18n } from '$lib/i18n/index.svelte.ts';

export type NotHappened = {
	/** A line for each; empty where there is nothing to say. */
	readonly text: string;
	/** About something marked «ikke for pårørende» nothing is said by itself. */
	readonly left: boolean;
};

export function notHappenedText(
	i18n: I18n,
	plans: readonly Followed[],
	conversation: Conversation
): NotHappened {
	const all = notHappened(plans, conversation);
	const open = all.filter((agreement) => !agreement.private);
	return {
		text: open.map((agreement) => line(i18n, agreement)).join('\n'),
		left: open.length < all.length
	};
}

function line(i18n: I18n, { what, who, by }: Agreement): string {
	if (!by) return `${what} (${who})`;
	return i18n.t(($) => $.prepare.more.notHappenedBy, { what, who, by: shortDay(by) });
}
