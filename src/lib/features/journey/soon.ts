/** What comes next on any road on this phone, for the front page. Nothing where reminders are not wanted. */
import * as conversations from '$lib/client/conversations.ts';
import type { Appointment } from '$lib/client/conversations.ts';
import * as drafts from '$lib/client/drafts.ts';
import * as journeys from '$lib/client/journeys.ts';
import type { Journey } from '$lib/client/journeys.ts';
import * as results from '$lib/client/results.ts';
import { windowOf } from '$lib/core/pathway/window.ts';
import type { Conversation } from '$lib/core/result/result.ts';

export type Soon =
	| { readonly kind: 'appointment'; readonly appointment: Appointment }
	| { readonly kind: 'window'; readonly conversation: Conversation };

/** The nearest appointment, else the conversation that usually is about now. `today`: YYYY-MM-DD. */
export async function soonest(today: string): Promise<Soon | undefined> {
	const all = await journeys.list();
	const wanted = all.filter(({ id, remindersOff }) => !remindersOff && journeys.underWay(all, id) === id);
	const rows = (await Promise.all(wanted.map(({ id }) => conversations.list(id)))).flat();
	const [appointment] = rows
		.flatMap((row) => row.appointment ?? [])
		.filter(({ date }) => date >= today)
		.sort((a, b) => (whenOf(a) < whenOf(b) ? -1 : 1));
	if (appointment) return { kind: 'appointment', appointment };
	const conversation = await aboutNow(wanted, rows, today);
	return conversation && { kind: 'window', conversation };
}

const whenOf = ({ date, time = '' }: Appointment) => `${date} ${time}`;

/** One whose window is open, and where nothing was written, said or answered. */
async function aboutNow(
	wanted: readonly Journey[],
	rows: readonly conversations.ConversationRow[],
	today: string
): Promise<Conversation | undefined> {
	const touched = [...rows, ...(await drafts.list()), ...(await results.list())];
	for (const { id, countsFrom, windowsHidden } of wanted) {
		if (!countsFrom || windowsHidden) continue;
		const open = ([2, 3] as const).find((conversation) => {
			const window = windowOf(conversation, countsFrom.date);
			return window && window.from <= today && today <= window.to;
		});
		const is = (row: { journey: string; conversation: Conversation }) =>
			row.journey === id && row.conversation === open;
		if (open && !touched.some(is)) return open;
	}
	return undefined;
}
