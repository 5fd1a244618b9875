import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterAsk, afterPut, isLive, next, waitOf, type Live } from './handover-state.ts';
import type { Ask, Put, Standing } from './relay.ts';

const NOW = 1_800_000_000_000;
const SOON = NOW / 1000 + 86_400;
const fresh: Live = {
	id: 'h',
	result: 'r',
	state: 'queued',
	secrets: { code: 'CODE', ticket: 't', owner: 'o', ack: new Uint8Array(32), jwe: 'j' },
	createdAt: NOW,
	expires: SOON,
	...{ sent: false, takingBack: false, attempts: 0, nextAt: 0 }
};
const sent: Live = { ...fresh, sent: true };
const waiting: Live = { ...sent, state: 'waiting' };
const known = (standing: Standing): Ask => ({ status: 'known', standing });
const ask = (row: Live, answer: Ask, now = NOW) =>
	afterAsk(row, answer, now, { jitter: 0.5, isProof: (_claim, proof) => proof === 'right' });

test('a fresh one is sent, a stored one is asked about', () => {
	expect(next(fresh, NOW)).toBe('put');
	const after = afterPut(sent, { status: 'stored' }, NOW, 0);
	expect(after.state).toBe('waiting');
	expect(next(after, NOW)).toBe('ask');
});

test('what has run out is never sent again', () => {
	expect(next(fresh, SOON * 1000)).toBe('expire');
	expect(next(sent, SOON * 1000)).toBe('ask');
	expect(ask(sent, { status: 'gone' }, SOON * 1000)).toMatchObject({ state: 'expired', secrets: undefined });
});

test('a lease may outlive the expiry: only long after, and out of reach, does the phone end it itself', () => {
	const offline: Live = { ...waiting, trouble: 'offline' };
	expect(next(offline, SOON * 1000 + 60_000)).toBe('ask');
	expect(next(offline, SOON * 1000 + 16 * 60_000)).toBe('expire');
});

test('a ticket already taken is asked about, and what the relay knows holds', () => {
	const taken = afterPut(sent, { status: 'conflict' }, NOW, 0) as Live;
	expect(next(taken, NOW)).toBe('ask');
	const fetched = { state: 'fetched', expires: SOON, at: SOON - 60, claim: 'c', proof: 'right' } as const;
	expect(ask(taken, known(fetched))).toMatchObject({
		state: 'fetched',
		proven: true,
		endedAt: (SOON - 60) * 1000
	});
	expect(ask(taken, { status: 'gone' })).toMatchObject({ state: 'refused', trouble: 'conflict' });
});

test('a confirmation without a proof that holds is not called proven', () => {
	const forged = { state: 'fetched', expires: SOON, at: SOON - 60, claim: 'c', proof: 'wrong' } as const;
	expect(ask(waiting, known(forged))).toMatchObject({ state: 'fetched', proven: false });
});

test('taking back asks the relay, and says when it may have been read', () => {
	const taking: Live = { ...waiting, takingBack: true };
	expect(next(taking, NOW)).toBe('withdraw');
	const answer = known({ state: 'withdrawn', expires: SOON, at: SOON - 60, mayBeRead: true });
	expect(ask(taking, answer)).toMatchObject({ state: 'withdrawn', mayBeRead: true, takingBack: false });
	const unknown = ask(taking, { status: 'gone' });
	expect(unknown.state).toBe('withdrawn');
	expect(unknown.mayBeRead).toBeUndefined();
	expect(ask(taking, { status: 'offline' })).toMatchObject({ takingBack: true, trouble: 'offline' });
});

test('waits longer each time up to a minute, at least as long as the relay asks', () => {
	let row: Live = sent;
	const waits: number[] = [];
	for (let i = 0; i < 8; i++) {
		row = afterPut(row, { status: 'offline' }, NOW, 1) as Live;
		waits.push(row.nextAt - NOW);
	}
	expect(waits).toEqual([2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000]);
	expect(afterPut(sent, { status: 'busy', retryAfter: 90 }, NOW, 0).nextAt).toBe(NOW + 90_000);
	expect(afterPut(row, { status: 'stored' }, NOW, 0)).toMatchObject({ attempts: 0, nextAt: 0 });
});

test('a wrong clock, a result too large and a plain no end it with their reason', () => {
	const reasons = (['bad-expiry', 'too-large', 'refused'] as const).map(
		(status) => afterPut(sent, { status }, NOW, 0).trouble
	);
	expect(reasons).toEqual(['clock', 'too-large', 'broken']);
});

test('whatever is answered, an ended one stays ended and keeps no secrets', () => {
	const puts = ['stored', 'conflict', 'bad-expiry', 'too-large', 'refused', 'offline', 'broken', 'busy'];
	const states = ['waiting', 'leased', 'expired', 'exhausted'];
	const event = fc.oneof(
		fc.record({ put: fc.constantFrom(...puts) }),
		fc.record({ state: fc.constantFrom(...states, 'withdrawn', 'fetched') }),
		fc.record({ ask: fc.constantFrom('gone', 'refused', 'offline', 'busy') }),
		fc.constant({ takeBack: true })
	);
	fc.assert(
		fc.property(fc.array(event, { maxLength: 12 }), (events) => {
			let row = sent as Live;
			for (const event of events) {
				const before = next(row, NOW);
				if ('takeBack' in event) row = { ...row, takingBack: true };
				else if ('put' in event) {
					if (before !== 'put') continue;
					row = afterPut(row, { status: event.put } as Put, NOW, 0.5) as Live;
				} else {
					const standing = { expires: SOON, at: SOON - 1, claim: 'c', proof: 'right', mayBeRead: false };
					const answer =
						'state' in event ? known({ ...standing, state: event.state } as Standing) : { status: event.ask };
					row = ask(row, answer as Ask) as Live;
				}
				if (isLive(row)) {
					expect(['queued', 'waiting', 'leased']).toContain(row.state);
					continue;
				}
				expect(next(row, NOW)).toBe('none');
				expect(JSON.stringify(row)).not.toContain('CODE');
				return;
			}
		})
	);
});

test('a wait set by a clock that was put back since is over', () => {
	const waiting = afterPut(sent, { status: 'busy', retryAfter: 3600 }, NOW, 0);
	expect(waitOf(waiting, NOW)).toBe(3_600_000);
	expect(waitOf(waiting, NOW + 3_600_000)).toBe(0);
	expect(waitOf(waiting, NOW - 30 * 86_400_000)).toBe(0);
});
