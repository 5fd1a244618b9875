/** What the patient shows one who is along: the appointment and what was agreed, never what is marked private. */
import type { ConversationRow } from '$lib/client/conversations.ts';
import type { PlanRow } from '$lib/client/plans.ts';
import { planForOthers, type Letter } from '$lib/core/room/index.ts';

export type Shown = Extract<Letter, { kind: 'shown' }>;
/** What there is to show, and what is chosen of it. */
export type Showable = Pick<Shown, 'appointment' | 'plan'>;
export type Choice = { readonly [K in 'appointment' | 'plan']?: boolean };

/** The next appointment, else the last; and the newest plan. `today`: YYYY-MM-DD. */
export function showableOf(
	rows: readonly ConversationRow[],
	plans: readonly PlanRow[],
	today: string
): Showable {
	const all = appointmentsOf(rows).toSorted((a, b) => (whenOf(a) < whenOf(b) ? -1 : 1));
	const appointment = all.find(({ date }) => date >= today) ?? all.at(-1);
	const [plan] = plans
		.map(({ plan }) => planForOthers(plan))
		.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
	return { ...(appointment && { appointment }), ...(plan && { plan }) };
}

/**
 * What is shown from now on. What was shown already follows its changes, and goes away with what it was: another
 * appointment, or another plan, is shown when the person says so.
 */
export function shownAfter(
	before: Shown | undefined,
	rows: readonly ConversationRow[],
	plans: readonly PlanRow[],
	chosen: { readonly [K in keyof Showable]: Showable[K] | undefined } = {}
): Shown {
	const appointment =
		'appointment' in chosen
			? chosen.appointment
			: appointmentsOf(rows).find(({ uid }) => uid === before?.appointment?.uid);
	const plan =
		'plan' in chosen
			? chosen.plan
			: plans.map(({ plan }) => planForOthers(plan)).find(({ id }) => id === before?.plan?.id);
	return {
		kind: 'shown',
		...(appointment && { appointment }),
		...(plan && { plan }),
		...(before?.questionsSent && { questionsSent: true })
	};
}

function appointmentsOf(rows: readonly ConversationRow[]): NonNullable<Showable['appointment']>[] {
	return rows.flatMap(({ conversation, appointment }) =>
		appointment ? [{ ...appointment, conversation }] : []
	);
}

const whenOf = ({ date, time = '' }: { date: string; time?: string }) => `${date} ${time}`;
