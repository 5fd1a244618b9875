/** What the desk keeps of a plan: its words written over, and the handover that carries it. JSON all through. */
import type { Handover } from '$lib/client/db/schema.ts';
import { isLive } from '$lib/client/handover-state.ts';
import { fromBase64url, toBase64url } from '$lib/core/bytes.ts';
import type { SentPlan } from '../stage.ts';
import type { Edited } from './made.ts';

export type PlanWork = SentPlan & {
	/** The plan's own, the same whenever it is made anew. */
	readonly id: string;
	readonly edited: Edited;
	/** The plan as it was last sent, and when it was made. */
	readonly text?: string;
	readonly madeAt?: string;
	readonly row?: Row;
};

/** A handover whose bytes are text. */
type Row = Omit<Handover, 'secrets'> & {
	readonly secrets?: Omit<NonNullable<Handover['secrets']>, 'ack'> & { readonly ack: string };
};

export function toRow({ secrets, ...rest }: Handover): Row {
	return { ...rest, ...(secrets && { secrets: { ...secrets, ack: toBase64url(secrets.ack) } }) };
}

export function fromRow({ secrets, ...rest }: Row): Handover {
	if (!secrets) return rest;
	return { ...rest, secrets: { ...secrets, ack: fromBase64url(secrets.ack) ?? new Uint8Array(32) } };
}

/** What whoever clears the desk has to know. */
export function stateOf(row: Handover): NonNullable<SentPlan['state']> {
	if (isLive(row)) return 'waiting';
	return row.state === 'fetched' ? 'fetched' : 'withdrawn';
}
