/** A handover's next step at the relay, whoever keeps its row: the phone's outbox, or the desk for a plan. */
import { isClaimProof, ticketHash } from '$lib/core/envelope/index.ts';
import type { Handover } from './db/index.ts';
import { afterAsk, afterPut, end, isLive, next } from './handover-state.ts';
import type { Relay } from './relay.ts';

export type Keeper = {
	readonly relay: Pick<Relay, 'put' | 'status' | 'withdraw'>;
	/**
	 * Reads, changes and writes the row, safely kept when the promise is. Undefined where it is no more. What became of
	 * it meanwhile is not overwritten, so `how` may be given another row than the one before.
	 */
	readonly change: (how: (row: Handover) => Handover) => Promise<Handover | undefined>;
};

/** One at a time for one handover: the caller sees to that. */
export async function takeStep({ relay, change }: Keeper): Promise<Handover | undefined> {
	const row = await change(beginning);
	if (!row || !isLive(row)) return row;
	const now = Date.now();
	const step = next(row, now);
	if (step === 'expire') return change((fresh) => end(fresh, 'expired'));
	if (step === 'put') {
		const put = await relay.put({ ...row.secrets, expires: row.expires });
		return change((fresh) => (isLive(fresh) ? afterPut(fresh, put, Date.now(), Math.random()) : fresh));
	}
	const ask = await relay[step === 'withdraw' ? 'withdraw' : 'status'](
		row.secrets.owner,
		ticketHash(row.secrets)
	);
	const isProof = (claim: string, proof: string) => isClaimProof(row.secrets, claim, proof);
	return change((fresh) =>
		isLive(fresh) ? afterAsk(fresh, ask, Date.now(), { jitter: Math.random(), isProof }) : fresh
	);
}

/** That something may lie at the relay is kept before it can. Taking back in between wins. */
function beginning(row: Handover): Handover {
	return isLive(row) && !row.sent && next(row, Date.now()) === 'put' ? { ...row, sent: true } : row;
}

/** Taking back: at once where nothing was sent, else when the relay can be told. */
export function withdrawing(row: Handover): Handover {
	if (!isLive(row)) return row;
	return row.sent
		? { ...row, takingBack: true, attempts: 0, nextAt: 0 }
		: end(row, 'withdrawn', { endedAt: Date.now(), mayBeRead: false });
}
