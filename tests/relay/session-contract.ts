import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { GRACE, SESSION_MEMORY, type Delivery, type Opening } from '$lib/server/session/store.ts';
import type { RelayStore } from '$lib/server/store.ts';
import { b64url } from '../support/handover.ts';

const START = 1_800_000_000;
const EXPIRES = START + 900;

type Meeting = Opening & Delivery;

function newMeeting(given: Partial<Meeting> = {}): Meeting {
	const [ticket, owner, sender] = [randomBytes(32), randomBytes(32), randomBytes(32)];
	return { ticket, owner, sender, body: randomBytes(500), expires: EXPIRES, ...given };
}

/** What every store must do for clinics that wait. `open` gives an empty one. */
export function sessionContract(open: () => RelayStore): void {
	let store: RelayStore;
	beforeEach(() => void (store = open()));
	afterEach(() => store.close());

	const begin = (meeting: Meeting, now = START) => store.sessions.open(meeting, now);
	const deliver = (meeting: Meeting, now = START) => store.sessions.deliver(meeting, now);
	const collect = ({ ticket, owner }: Meeting, now = START) => store.sessions.collect(ticket, owner, now);
	const confirm = ({ ticket, owner }: Meeting, proof: string, now = START) =>
		store.sessions.confirm(ticket, owner, proof, now);
	const close = ({ ticket, owner }: Meeting, now = START) => store.sessions.close(ticket, owner, now);
	const standing = ({ ticket, sender }: Meeting, now = START) => store.sessions.standing(ticket, sender, now);

	test('the same opening again changes nothing, another one under the ticket is refused', async () => {
		const meeting = newMeeting();
		expect(await begin(meeting)).toEqual({ status: 'opened' });
		expect(await begin(meeting)).toEqual({ status: 'same' });
		expect(await begin({ ...meeting, owner: randomBytes(32) })).toEqual({ status: 'taken' });
		expect(await begin({ ...meeting, expires: EXPIRES + 60 })).toEqual({ status: 'taken' });
		expect(await collect(meeting)).toEqual({ status: 'empty' });
	});

	test('the first body is kept and given, as often as it is asked for', async () => {
		const meeting = newMeeting();
		await begin(meeting);
		expect(await deliver(meeting)).toEqual({ status: 'delivered' });
		expect(await deliver(meeting)).toEqual({ status: 'same' });
		for (const now of [START, START + 899]) {
			const collected = await collect(meeting, now);
			expect(collected.status === 'delivered' && Buffer.from(collected.body).equals(meeting.body)).toBe(true);
		}
		expect(await standing(meeting)).toEqual({ state: 'delivered' });
		expect(await begin(meeting)).toEqual({ status: 'taken' });
	});

	test('the second phone is told that another came first, and the first is not touched', async () => {
		const meeting = newMeeting();
		await begin(meeting);
		await deliver(meeting);
		const second = { ...meeting, sender: randomBytes(32), body: randomBytes(400) };
		expect(await deliver(second)).toEqual({ status: 'used' });
		expect(await deliver({ ...meeting, body: randomBytes(400) })).toEqual({ status: 'used' });
		expect(await standing(second)).toBeUndefined();
		const collected = await collect(meeting);
		expect(collected.status === 'delivered' && Buffer.from(collected.body).equals(meeting.body)).toBe(true);
	});

	test('nothing is taken where no clinic waits, or from the second it is over', async () => {
		expect(await deliver(newMeeting())).toEqual({ status: 'unknown' });
		const [late, closed] = [newMeeting(), newMeeting()];
		for (const meeting of [late, closed]) await begin(meeting);
		expect(await deliver(late, EXPIRES)).toEqual({ status: 'over' });
		expect(await collect(late, EXPIRES)).toEqual({ status: 'gone' });
		expect(await close(closed)).toEqual({ status: 'closed' });
		expect(await deliver(closed)).toEqual({ status: 'over' });
		expect(await collect(closed)).toEqual({ status: 'gone' });
		expect(await begin(closed)).toEqual({ status: 'taken' });
	});

	test('what came in the last second waits a while longer, and is then emptied', async () => {
		const meeting = newMeeting();
		await begin(meeting);
		await deliver(meeting, EXPIRES - 1);
		await store.sweep(EXPIRES + GRACE - 1);
		expect(await collect(meeting, EXPIRES + GRACE - 1)).toMatchObject({ status: 'delivered' });
		expect(await deliver(meeting, EXPIRES + 5)).toEqual({ status: 'same' });
		await store.sweep(EXPIRES + GRACE);
		expect(await collect(meeting, EXPIRES + GRACE)).toEqual({ status: 'gone' });
		expect(await deliver(meeting, EXPIRES + GRACE)).toEqual({ status: 'over' });
		expect(await standing(meeting, EXPIRES + GRACE)).toEqual({ state: 'expired', mayBeRead: true });
	});

	test('confirming keeps proof and time, empties, and may be repeated, also late', async () => {
		const meeting = newMeeting();
		const proof = b64url(32);
		await begin(meeting);
		await deliver(meeting);
		expect(await confirm(meeting, proof)).toEqual({ status: 'gone' });
		await collect(meeting);
		await store.sweep(EXPIRES + GRACE);
		const late = EXPIRES + GRACE + 60;
		expect(await confirm(meeting, proof, late)).toEqual({ status: 'confirmed' });
		expect(await confirm(meeting, proof, late + 9)).toEqual({ status: 'confirmed' });
		expect(await confirm(meeting, b64url(32), late + 9)).toEqual({ status: 'gone' });
		expect(await standing(meeting, late + 9)).toEqual({ state: 'received', at: late, proof });
		expect(await collect(meeting, late)).toEqual({ status: 'gone' });
		expect(await close(meeting, late)).toEqual({ status: 'gone' });
		expect(await deliver(meeting, late)).toEqual({ status: 'same' });
	});

	test('closing says whether it may have been read, and does not undo a receipt on its way', async () => {
		const [unread, read] = [newMeeting(), newMeeting()];
		for (const meeting of [unread, read]) {
			await begin(meeting);
			await deliver(meeting);
		}
		await collect(read);
		for (const meeting of [unread, read]) await close(meeting);
		expect(await standing(unread)).toEqual({ state: 'closed', mayBeRead: false });
		expect(await standing(read)).toEqual({ state: 'closed', mayBeRead: true });
		expect(await collect(read)).toEqual({ status: 'gone' });
		const proof = b64url(32);
		expect(await confirm(unread, proof)).toEqual({ status: 'gone' });
		expect(await confirm(read, proof)).toEqual({ status: 'confirmed' });
		expect(await standing(read)).toMatchObject({ state: 'received', proof });
	});

	test('only the clinic that opened it collects, confirms and closes', async () => {
		const meeting = newMeeting();
		const stranger = { ...meeting, owner: randomBytes(32) };
		await begin(meeting);
		expect(await collect(stranger)).toEqual({ status: 'gone' });
		await deliver(meeting);
		expect(await collect(stranger)).toEqual({ status: 'gone' });
		expect(await close(stranger)).toEqual({ status: 'gone' });
		await collect(meeting);
		expect(await confirm(stranger, b64url(32))).toEqual({ status: 'gone' });
		expect(await standing({ ...meeting, sender: meeting.owner })).toBeUndefined();
		expect(await standing(meeting)).toEqual({ state: 'delivered' });
	});

	test('a ticket is remembered for a day and then forgotten', async () => {
		const meeting = newMeeting();
		await begin(meeting);
		await store.sweep(START + SESSION_MEMORY - 1);
		expect(await deliver(meeting, START + SESSION_MEMORY - 1)).toEqual({ status: 'over' });
		await store.sweep(START + SESSION_MEMORY);
		expect(await deliver(meeting, START + SESSION_MEMORY)).toEqual({ status: 'unknown' });
	});

	test('nothing done to one session is seen on another', async () => {
		const step = fc.record({
			act: fc.constantFrom('open', 'deliver', 'other', 'collect', 'confirm', 'close', 'sweep'),
			after: fc.nat(300)
		});
		await fc.assert(
			fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
				const [touched, still] = [newMeeting(), newMeeting({ expires: START + 20_000 })];
				await begin(touched);
				await begin(still);
				await deliver(still);
				let now = START;
				for (const { act, after } of steps) {
					now += after;
					if (act === 'open') await begin(touched, now);
					if (act === 'deliver') await deliver(touched, now);
					if (act === 'other') await deliver({ ...touched, body: randomBytes(99) }, now);
					if (act === 'collect') await collect(touched, now);
					if (act === 'confirm') await confirm(touched, b64url(32), now);
					if (act === 'close') await close(touched, now);
					if (act === 'sweep') await store.sweep(now);
				}
				expect(await standing(still, now)).toEqual({ state: 'delivered' });
				const collected = await collect(still, now);
				expect(collected.status === 'delivered' && Buffer.from(collected.body).equals(still.body)).toBe(true);
			}),
			{ numRuns: 60 }
		);
	});
}
