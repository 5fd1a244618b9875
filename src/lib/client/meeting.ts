/**
 * Answers sealed to a clinic's QR, kept on the phone until the clinic's receipt has come. The page may be left, or the
 * app closed, in between: whoever opens it next asks on, with what is kept here.
 */
import { isReceiptProof, type Session } from '$lib/core/session/index.ts';
import { announce, read, write, type Handover } from './db/index.ts';
import { end } from './handover-state.ts';
import { sessionRelay, type Sealed } from './session.ts';
import type { AskSession, SessionRelay, SessionStanding } from './session-relay.ts';

/** A handover that went to a session, and has not ended. */
export type Meeting = Handover & { readonly meeting: NonNullable<Handover['meeting']> };

/** `when`: milliseconds. */
export type Settled =
	| { readonly at: 'received' | 'unproven'; readonly when: number }
	| { readonly at: 'closed' | 'expired'; readonly mayBeRead: boolean }
	/** It never arrived, or is no more. */
	| { readonly at: 'unknown' };

const AGAIN_MS = 3000;
const BREATH_MS = 300;

/** The row for answers that are about to be sent. */
export function newMeeting(
	{
		id,
		along,
		views
	}: {
		readonly id: string;
		readonly along?: Handover['along'] | undefined;
		readonly views?: Handover['views'] | undefined;
	},
	session: Session,
	{ asking, ack }: Extract<Sealed, { status: 'sealed' }>
): Meeting {
	return {
		...{ id: crypto.randomUUID(), result: id, state: 'delivered', by: 'session' },
		...(along && { along }),
		...(views && { views }),
		meeting: { session, ...asking, ack },
		...{ createdAt: Date.now(), expires: session.expires },
		...{ sent: false, takingBack: false, attempts: 0, nextAt: 0 }
	};
}

/** That the phone cannot keep it changes nothing about its being sent. */
export async function keepMeeting(row: Handover): Promise<void> {
	await write(['handovers'], (work) => work.put('handovers', row)).catch(() => undefined);
	announce({ store: 'handovers', id: row.id });
}

export async function dropMeeting(id: string): Promise<void> {
	await write(['handovers'], (work) => work.remove('handovers', id)).catch(() => undefined);
	announce({ store: 'handovers', id });
}

/** One tab at a time follows one of them. */
export function aloneWith<T>(id: string, job: () => Promise<T>): Promise<T> {
	return navigator.locks ? navigator.locks.request(lockOf(id), job) : job();
}

/** Goes on where a page was left, with each that nobody follows just now. */
export async function resumeMeetings(): Promise<void> {
	const rows = (await read(['handovers'], (work) => work.all('handovers'))).filter(isMeeting);
	await Promise.all(rows.map(resume));
}

async function resume(row: Meeting): Promise<void> {
	if (!navigator.locks) return void (await settle(row));
	await navigator.locks.request(lockOf(row.id), { ifAvailable: true }, async (lock) => {
		if (lock) await settle(row);
	});
}

/** Asks until it is known how it went, and keeps that. Ends only then. */
export async function settle(
	row: Meeting,
	relay: Pick<SessionRelay, 'status'> = sessionRelay(),
	pause: (ms: number) => Promise<void> = wait
): Promise<Settled> {
	for (;;) {
		const asked = await relay.status(row.meeting, new AbortController().signal);
		const settled = settledBy(asked, row);
		if (settled) return await kept(row, settled);
		await pause(asked.status === 'known' ? BREATH_MS : AGAIN_MS);
	}
}

function settledBy(asked: AskSession, { meeting, sent, expires }: Meeting): Settled | undefined {
	if (asked.status === 'known') return standingIs(asked.standing, meeting);
	if (asked.status !== 'gone') return undefined;
	// The relay knows of no such delivery. Where none was ever acknowledged, and it would still know, there was none.
	const never = !sent && Date.now() < expires * 1000;
	return never ? { at: 'unknown' } : { at: 'expired', mayBeRead: true };
}

function standingIs(standing: SessionStanding, { ack, session }: Meeting['meeting']): Settled | undefined {
	if (standing.state === 'delivered') return undefined;
	if (standing.state !== 'received') return { at: standing.state, mayBeRead: standing.mayBeRead };
	const proven = isReceiptProof(ack, session, standing.proof);
	return { at: proven ? 'received' : 'unproven', when: standing.at * 1000 };
}

async function kept(row: Meeting, settled: Settled): Promise<Settled> {
	if (settled.at === 'unknown') await dropMeeting(row.id);
	else if ('when' in settled) {
		const more = { endedAt: settled.when, proven: settled.at === 'received' };
		await keepMeeting(end(row, 'fetched', more));
	} else await keepMeeting(end(row, 'expired', { endedAt: Date.now(), mayBeRead: settled.mayBeRead }));
	return settled;
}

function isMeeting(row: Handover): row is Meeting {
	return row.meeting !== undefined;
}

const lockOf = (id: string) => `hjemvei/meeting/${id}`;

/** Ends early when there is a network again. */
function wait(ms: number): Promise<void> {
	return new Promise((resolve) => {
		const over = new AbortController();
		const go = () => {
			over.abort();
			clearTimeout(timer);
			resolve();
		};
		const timer = setTimeout(go, ms);
		addEventListener('online', go, { once: true, signal: over.signal });
	});
}
