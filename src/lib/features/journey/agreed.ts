/** What was agreed and has not happened yet, on the roads that are under way, for the front page. */
import * as journeys from '$lib/client/journeys.ts';
import type { Journey } from '$lib/client/journeys.ts';
import * as plans from '$lib/client/plans.ts';
import type { PlanRow } from '$lib/client/plans.ts';
import type { Agreement } from '$lib/core/plan/plan.ts';
import { openlyOf, openOf } from './plan-words.ts';

export type Agreed = {
	readonly journey: Journey;
	/** The newest plan of that road. */
	readonly row: PlanRow;
	/** At least one. */
	readonly agreements: readonly Agreement[];
};

/** Newest first. Nothing of a road where reminders are not wanted. */
export async function allAgreed(): Promise<Agreed[]> {
	const all = await journeys.list();
	const rows = await plans.list();
	return all
		.filter(({ id, remindersOff }) => !remindersOff && journeys.underWay(all, id) === id)
		.flatMap((journey) => {
			const row = rows.find((one) => one.journey === journey.id);
			const agreements = row ? openlyOf(openOf(row)) : [];
			return row && agreements.length > 0 ? [{ journey, row, agreements }] : [];
		});
}
