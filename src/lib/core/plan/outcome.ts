/** What came of what was agreed, as the patient says it. */
import type { Conversation } from '../result/result.ts';
import type { Agreement, Plan } from './plan.ts';

export const outcomes = ['happened', 'not-happened', 'unknown'] as const;
export type Outcome = (typeof outcomes)[number];

export type Outcomes = Readonly<Record<string, { readonly outcome: Outcome }>>;

/** A plan, and what the patient said of its agreements. */
export type Followed = { readonly plan: Plan; readonly outcomes?: Outcomes };

/**
 * What did not happen since last: of the latest conversation before this one that left a plan. What came before
 * that was told then.
 */
export function notHappened(plans: readonly Followed[], conversation: Conversation): Agreement[] {
	const before = plans.filter(({ plan }) => plan.conversation < conversation);
	const last = Math.max(...before.map(({ plan }) => plan.conversation));
	return before
		.filter(({ plan }) => plan.conversation === last)
		.flatMap(({ plan, outcomes = {} }) => plan.agreements.filter(({ id }) => isNot(outcomes, id)));
}

/** Outcomes that still hold of a plan made anew: those of agreements that say the same. */
export function stillHold<T extends Outcomes>(outcomes: T, before: Plan, now: Plan): T {
	const same = (id: string) => {
		const [old, fresh] = [before, now].map(({ agreements }) => agreements.find((one) => one.id === id));
		return old && fresh && old.about === fresh.about && old.what === fresh.what && old.who === fresh.who;
	};
	return Object.fromEntries(Object.entries(outcomes).filter(([id]) => same(id))) as T;
}

function isNot(outcomes: Outcomes, id: string): boolean {
	return Object.hasOwn(outcomes, id) && outcomes[id]?.outcome === 'not-happened';
}
