import { expect, test } from 'vitest';
import { receiptProof, type Session } from '$lib/core/session/index.ts';
import { read, type Handover } from './db/index.ts';
import { keepMeeting, newMeeting, settle, type Meeting } from './meeting.ts';
import type { AskSession } from './session-relay.ts';

const session: Session = {
	way: 'screen',
	expires: Math.floor(Date.now() / 1000) + 600,
	key: new Uint8Array(64).fill(7)
};
const ack = new Uint8Array(32).fill(9);
const asking = { ticketHash: 'hash', owner: 'owner' };
const delivery = { ticket: 'ticket', sender: 'owner', jwe: 'jwe' };

function sent(about: Partial<Handover> = {}): Meeting {
	const row = newMeeting({ id: 'result' }, session, { status: 'sealed', delivery, asking, ack });
	return { ...row, sent: true, ...about } as Meeting;
}

const known = (standing: Extract<AskSession, { status: 'known' }>['standing']): AskSession => ({
	status: 'known',
	standing
});

/** A relay that gives these answers in turn. */
async function settled(row: Meeting, ...answers: AskSession[]) {
	await keepMeeting(row);
	const pauses: number[] = [];
	const relay = { status: async () => answers.shift()! };
	const how = await settle(row, relay, async (ms) => void pauses.push(ms));
	const kept = await read(['handovers'], (work) => work.get('handovers', row.id));
	return { how, kept, pauses };
}

test('the receipt is waited for through a lost network, checked, and kept without its secrets', async () => {
	const proof = receiptProof(ack, session);
	const { how, kept, pauses } = await settled(
		sent(),
		{ status: 'offline' },
		known({ state: 'delivered' }),
		{ status: 'busy' },
		known({ state: 'received', at: 1_795_342_000, proof })
	);
	expect(how).toEqual({ at: 'received', when: 1_795_342_000_000 });
	expect(kept).toMatchObject({ state: 'fetched', proven: true, endedAt: 1_795_342_000_000, by: 'session' });
	expect(kept?.meeting).toBeUndefined();
	expect(pauses).toEqual([3000, 300, 3000]);
});

test('a receipt without proof is kept as one', async () => {
	const { how, kept } = await settled(
		sent(),
		known({ state: 'received', at: 1_795_342_000, proof: 'A'.repeat(43) })
	);
	expect(how.at).toBe('unproven');
	expect(kept).toMatchObject({ state: 'fetched', proven: false });
});

test.each([true, false])('closed or expired, read or not (%s), is not received', async (mayBeRead) => {
	for (const state of ['closed', 'expired'] as const) {
		const { how, kept } = await settled(sent(), known({ state, mayBeRead }));
		expect(how).toEqual({ at: state, mayBeRead });
		expect(kept).toMatchObject({ state: 'expired', mayBeRead });
	}
});

test('what the relay knows nothing of never arrived, unless it was acknowledged or may be forgotten', async () => {
	const never = await settled(sent({ sent: false }), { status: 'gone' });
	expect(never).toMatchObject({ how: { at: 'unknown' }, kept: undefined });
	for (const row of [sent(), sent({ sent: false, expires: 1 })]) {
		const { how } = await settled(row, { status: 'gone' });
		expect(how).toEqual({ at: 'expired', mayBeRead: true });
	}
});
