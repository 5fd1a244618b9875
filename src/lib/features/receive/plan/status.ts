/** How a plan's handover stands, in the words of the desk. */
import type { Handover } from '$lib/client/db/schema.ts';
import { clock } from '$lib/i18n/dates.ts';
import type { I18n } from '$lib/i18n/index.svelte.ts';

export type Status = { variant: 'info' | 'important' | 'offline'; title: string; text?: string };

type Words = keyof typeof variants;

const variants = {
	offline: 'offline',
	busy: 'important',
	unknown: 'offline',
	waiting: 'info',
	leased: 'info',
	takingBack: 'info',
	withdrawn: 'info',
	expired: 'important',
	exhausted: 'important',
	refused: 'important'
} as const;

/** Nothing more than is known. */
export function statusOf({ t }: Pick<I18n, 't'>, row: Handover): Status {
	if (row.state === 'fetched') return fetched(t, row);
	const key = keyOf(row);
	const title = t((words) => words.plan.panel.state[key ?? 'sending']);
	if (!key) return { variant: 'info', title };
	const text = t((words) => words.plan.panel.state[textOf(key, row)]);
	return { variant: variants[key], title, text };
}

/** Undefined while it is being sent. */
function keyOf({ state, takingBack, trouble }: Handover): Words | undefined {
	if (takingBack) return 'takingBack';
	if (state === 'queued') return trouble && (trouble === 'offline' ? 'offline' : 'busy');
	if (state === 'waiting' || state === 'leased') return trouble ? 'unknown' : state;
	// No plan goes to a session.
	return state === 'fetched' || state === 'delivered' ? undefined : state;
}

function textOf(key: Words, { mayBeRead, trouble }: Handover) {
	// Where nobody knows whether it was opened, it may have been.
	if (key === 'withdrawn' && mayBeRead !== false) return 'withdrawnRead';
	return key === 'refused' && trouble === 'clock' ? 'clockText' : (`${key}Text` as const);
}

function fetched(t: I18n['t'], { endedAt, proven }: Handover): Status {
	const time = clock(new Date(endedAt ?? 0));
	const key = proven ? 'fetched' : 'unproven';
	return {
		variant: proven ? 'info' : 'important',
		title: t((words) => words.plan.panel.state[key], { time }),
		text: t((words) => words.plan.panel.state[`${key}Text`])
	};
}
