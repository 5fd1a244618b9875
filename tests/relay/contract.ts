import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MAX_LIFETIME, MEMORY, type HandoverStore, type Parcel } from '$lib/server/store.ts';
import { b64url } from '../support/handover.ts';

const START = 1_800_000_000;
const LEASE = 600;

function newParcel(given: Partial<Parcel> = {}): Parcel {
	const [ticket, owner, body] = [randomBytes(32), randomBytes(32), randomBytes(500)];
	return { ticket, owner, body, expires: START + 3600, ...given };
}

/** What every store must do. `open` gives an empty one. */
export function storeContract(open: () => HandoverStore): void {
	let store: HandoverStore;
	beforeEach(() => void (store = open()));
	afterEach(() => store.close());

	const put = (parcel: Parcel, now = START) => store.put(parcel, now);
	const claim = ({ ticket }: Parcel, id: string, now = START) => store.claim(ticket, id, now, now + LEASE);
	const standing = ({ ticket, owner }: Parcel, now = START) => store.standing(ticket, owner, now);

	test('the same upload again changes nothing, another one under the ticket is refused', async () => {
		const parcel = newParcel();
		expect(await put(parcel)).toEqual({ status: 'stored' });
		expect(await put(parcel)).toEqual({ status: 'same' });
		expect(await put({ ...parcel, body: randomBytes(500) })).toEqual({ status: 'taken' });
		expect(await put({ ...parcel, owner: randomBytes(32) })).toEqual({ status: 'taken' });
		expect(await claim(parcel, b64url(16))).toMatchObject({ status: 'leased' });
	});

	test('a claim is lent the very bytes, may repeat itself, and keeps others out', async () => {
		const parcel = newParcel();
		const [first, second] = [b64url(16), b64url(16)];
		await put(parcel);
		for (const now of [START, START + LEASE - 1]) {
			const claimed = await claim(parcel, first, now);
			if (claimed.status !== 'leased') throw new Error(claimed.status);
			expect(Buffer.from(claimed.body).equals(parcel.body)).toBe(true);
			expect(claimed.lease).toBe(START + LEASE);
			expect(await claim(parcel, second, now)).toEqual({ status: 'busy' });
		}
		expect(await claim(parcel, second, START + LEASE)).toMatchObject({ status: 'leased' });
	});

	test('three claims at most; those three may still ask', async () => {
		const parcel = newParcel();
		const ids = [b64url(16), b64url(16), b64url(16)];
		await put(parcel);
		for (const [turn, id] of ids.entries())
			expect(await claim(parcel, id, START + turn * LEASE)).toMatchObject({ status: 'leased' });
		const later = START + 3 * LEASE;
		expect(await standing(parcel, later)).toMatchObject({ state: 'exhausted' });
		expect(await claim(parcel, b64url(16), later)).toEqual({ status: 'gone' });
		expect(await claim(parcel, ids[1]!, later)).toMatchObject({ status: 'leased' });
	});

	test('a lease outlives expiry, for its holder alone', async () => {
		const parcel = newParcel({ expires: START + 60 });
		const id = b64url(16);
		await put(parcel);
		await claim(parcel, id);
		await store.sweep(START + 61);
		expect(await claim(parcel, id, START + 61)).toMatchObject({ status: 'leased', lease: START + LEASE });
		await store.sweep(START + LEASE);
		expect(await claim(parcel, id, START + LEASE)).toEqual({ status: 'gone' });
		// Its owner is told that somebody had it open.
		expect(await standing(parcel, START + LEASE)).toMatchObject({ state: 'expired', mayBeRead: true });
	});

	test('nothing is lent from the second it expires, swept or not', async () => {
		const parcel = newParcel({ expires: START + 60 });
		await put(parcel);
		expect(await standing(parcel, START + 59)).toEqual({ state: 'waiting', expires: START + 60 });
		expect(await claim(parcel, b64url(16), START + 60)).toEqual({ status: 'gone' });
		expect(await standing(parcel, START + 60)).toEqual({
			state: 'expired',
			expires: START + 60,
			mayBeRead: false
		});
	});

	test('confirming keeps proof and time, empties, and may be repeated', async () => {
		const parcel = newParcel();
		const [id, proof] = [b64url(16), b64url(32)];
		await put(parcel);
		expect(await store.confirm(parcel.ticket, id, proof, START)).toEqual({ status: 'gone' });
		await claim(parcel, id);
		expect(await store.confirm(parcel.ticket, id, proof, START + 5)).toEqual({ status: 'confirmed' });
		expect(await store.confirm(parcel.ticket, id, proof, START + 9)).toEqual({ status: 'confirmed' });
		expect(await store.confirm(parcel.ticket, id, b64url(32), START + 9)).toEqual({ status: 'gone' });
		const fetched = { state: 'fetched', at: START + 5, claim: id, proof };
		expect(await standing(parcel, START + 9)).toMatchObject(fetched);
		expect(await store.withdraw(parcel.ticket, parcel.owner, START + 9)).toMatchObject(fetched);
		expect(await claim(parcel, id, START + 9)).toEqual({ status: 'gone' });
	});

	test('whoever was lent it may confirm late, after lease and expiry', async () => {
		const parcel = newParcel({ expires: START + 60 });
		const id = b64url(16);
		await put(parcel);
		await claim(parcel, id);
		await store.sweep(START + LEASE + 60);
		const late = START + LEASE + 90;
		expect(await store.confirm(parcel.ticket, id, b64url(32), late)).toEqual({ status: 'confirmed' });
		expect(await standing(parcel, late)).toMatchObject({ state: 'fetched', at: late });
	});

	test('withdrawing says whether it may have been read', async () => {
		const [unread, read] = [newParcel(), newParcel()];
		await put(unread);
		await put(read);
		await claim(read, b64url(16));
		const withdraw = ({ ticket, owner }: Parcel) => store.withdraw(ticket, owner, START + 1);
		expect(await withdraw(unread)).toMatchObject({ state: 'withdrawn', mayBeRead: false, at: START + 1 });
		expect(await withdraw(read)).toMatchObject({ state: 'withdrawn', mayBeRead: true });
		expect(await withdraw(read)).toMatchObject({ state: 'withdrawn', mayBeRead: true });
		expect(await claim(unread, b64url(16))).toEqual({ status: 'gone' });
	});

	test('an upload that comes after it was taken back is refused', async () => {
		const parcel = newParcel();
		const withdraw = () => store.withdraw(parcel.ticket, parcel.owner, START, true);
		expect(await withdraw()).toBeUndefined();
		expect(await put(parcel)).toEqual({ status: 'taken' });
		expect(await claim(parcel, b64url(16))).toEqual({ status: 'gone' });
		// Nobody knows what became of it, so nothing is said of it.
		expect(await withdraw()).toBeUndefined();
		expect(await standing(parcel)).toBeUndefined();
		await store.sweep(START + MEMORY);
		expect(await put(parcel)).toEqual({ status: 'stored' });
	});

	test('only its owner is told or can withdraw', async () => {
		const parcel = newParcel();
		await put(parcel);
		expect(await standing({ ...parcel, owner: randomBytes(32) })).toBeUndefined();
		expect(await store.withdraw(parcel.ticket, randomBytes(32), START)).toBeUndefined();
		expect(await standing(parcel)).toMatchObject({ state: 'waiting' });
	});

	test('a late retry never brings back what is fetched, withdrawn or expired', async () => {
		const [fetched, withdrawn, expired] = [newParcel(), newParcel(), newParcel({ expires: START + 60 })];
		for (const parcel of [fetched, withdrawn, expired]) await put(parcel);
		const id = b64url(16);
		await claim(fetched, id);
		await store.confirm(fetched.ticket, id, b64url(32), START);
		await store.withdraw(withdrawn.ticket, withdrawn.owner, START);
		for (const now of [START + 60, START + MAX_LIFETIME - 1]) {
			await store.sweep(now);
			for (const parcel of [fetched, withdrawn, expired]) {
				const retry = { ...parcel, expires: START + MAX_LIFETIME };
				expect(await put(retry, now)).toEqual({ status: 'taken' });
				expect(await claim(parcel, b64url(16), now)).toEqual({ status: 'gone' });
			}
		}
		await store.sweep(START + MEMORY);
		expect(await standing(fetched, START + MEMORY)).toBeUndefined();
	});

	test('nothing done to one handover is seen on another', async () => {
		const step = fc.record({
			act: fc.constantFrom('put', 'claim', 'confirm', 'withdraw', 'sweep', 'other body'),
			id: fc.nat(4),
			after: fc.nat(900)
		});
		const ids = Array.from({ length: 5 }, () => b64url(16));
		await fc.assert(
			fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
				const [touched, still] = [newParcel(), newParcel({ expires: START + MAX_LIFETIME })];
				await put(touched);
				await put(still);
				const before = await standing(still);
				let now = START;
				for (const { act, id, after } of steps) {
					now += after;
					if (act === 'put') await put(touched, now);
					if (act === 'other body') await put({ ...touched, body: randomBytes(100) }, now);
					if (act === 'claim') await claim(touched, ids[id]!, now);
					if (act === 'confirm') await store.confirm(touched.ticket, ids[id]!, b64url(32), now);
					if (act === 'withdraw') await store.withdraw(touched.ticket, touched.owner, now);
					if (act === 'sweep') await store.sweep(now);
				}
				expect(await standing(still, now)).toEqual(before);
				const claimed = await claim(still, b64url(16), now);
				expect(claimed.status === 'leased' && Buffer.from(claimed.body).equals(still.body)).toBe(true);
			}),
			{ numRuns: 60 }
		);
	});
}
