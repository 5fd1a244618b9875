import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { b64url, newHandover, relayAt, type Handover } from '../support/handover.ts';
import { newMeeting, sessionsAt, type Meeting } from '../support/session.ts';
import { startServer } from '../support/server.ts';

const ROUNDS = 4;
const WRITERS = 32;

let dataDir: string;
beforeEach(() => void (dataDir = mkdtempSync(join(tmpdir(), 'hjemvei-crash-'))));
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

/** Uploads until the server is gone; gives back what was acknowledged. */
async function writeUntilGone(origin: string): Promise<Handover[]> {
	const acknowledged: Handover[] = [];
	try {
		for (;;) {
			const handover = newHandover({ bytes: 2000 });
			const { status } = await relayAt(origin).put(handover);
			if (status === 201) acknowledged.push(handover);
		}
	} catch {
		return acknowledged;
	}
}

test('killed under load, again and again: every upload that was acknowledged is there', async () => {
	const acknowledged: Handover[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		const server = await startServer({ dataDir });
		const writers = Array.from({ length: WRITERS }, () => writeUntilGone(server.origin));
		await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 500));
		await server.kill();
		acknowledged.push(...(await Promise.all(writers)).flat());
	}
	expect(acknowledged.length).toBeGreaterThan(ROUNDS);

	const server = await startServer({ dataDir });
	const relay = relayAt(server.origin);
	let lost = 0;
	for (const handover of acknowledged) {
		const answer = await relay.claim(handover);
		if (answer.status !== 200 || (await answer.text()) !== handover.body) lost++;
	}
	await server.stop();
	expect(lost).toBe(0);
}, 120_000);

test('killed between claim and confirm: the clinic goes on where it was', async () => {
	const handover = newHandover();
	const [claim, proof] = [b64url(16), b64url(32)];
	const first = await startServer({ dataDir });
	await relayAt(first.origin).put(handover);
	// The answer to this claim is never read: that is how it looks to a clinic that loses it.
	await relayAt(first.origin).claim(handover, claim);
	await first.kill();

	const second = await startServer({ dataDir });
	const relay = relayAt(second.origin);
	expect((await relay.claim(handover)).status).toBe(423);
	expect(await (await relay.claim(handover, claim)).text()).toBe(handover.body);
	expect((await relay.confirm(handover, claim, proof)).status).toBe(204);
	await second.kill();

	const third = await startServer({ dataDir });
	expect(await (await relayAt(third.origin).status(handover)).json()).toMatchObject({
		state: 'fetched',
		proof
	});
	expect((await relayAt(third.origin).put(handover)).status).toBe(409);
	expect(await third.stop()).toBe(0);
});

/** Opens and delivers until the server is gone; gives back what was acknowledged, and every third one collected. */
async function meetUntilGone(origin: string): Promise<Meeting[]> {
	const sessions = sessionsAt(origin);
	const acknowledged: Meeting[] = [];
	try {
		for (let turn = 0; ; turn++) {
			const meeting = newMeeting({ bytes: 2000 });
			await sessions.open(meeting);
			const { status } = await sessions.deliver(meeting);
			if (status === 201) acknowledged.push(meeting);
			if (turn % 3 === 0) await sessions.collect(meeting);
		}
	} catch {
		return acknowledged;
	}
}

test('killed under load while phones deliver: every delivery that was acknowledged is there', async () => {
	const acknowledged: Meeting[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		const server = await startServer({ dataDir });
		const writers = Array.from({ length: WRITERS }, () => meetUntilGone(server.origin));
		await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 500));
		await server.kill();
		acknowledged.push(...(await Promise.all(writers)).flat());
	}
	expect(acknowledged.length).toBeGreaterThan(ROUNDS);

	const server = await startServer({ dataDir });
	const sessions = sessionsAt(server.origin);
	let lost = 0;
	for (const meeting of acknowledged) {
		const again = await sessions.deliver(meeting);
		const collected = await sessions.collect(meeting);
		if (again.status !== 200 || (await collected.text()) !== meeting.body) lost++;
	}
	await server.stop();
	expect(lost).toBe(0);
}, 120_000);

test('killed between delivery, collecting and confirming: both ends go on where they were', async () => {
	const meeting = newMeeting();
	const proof = b64url(32);
	const first = await startServer({ dataDir });
	await sessionsAt(first.origin).open(meeting);
	await sessionsAt(first.origin).deliver(meeting);
	await first.kill();

	const second = await startServer({ dataDir });
	expect((await sessionsAt(second.origin).deliver(meeting)).status).toBe(200);
	expect(await (await sessionsAt(second.origin).collect(meeting)).text()).toBe(meeting.body);
	await second.kill();

	const third = await startServer({ dataDir });
	expect((await sessionsAt(third.origin).confirm(meeting, proof)).status).toBe(204);
	await third.kill();

	const fourth = await startServer({ dataDir });
	const sessions = sessionsAt(fourth.origin);
	expect((await sessions.confirm(meeting, proof)).status).toBe(204);
	expect(await (await sessions.status(meeting)).json()).toMatchObject({ state: 'received', proof });
	expect((await sessions.deliver({ ...newMeeting(), ticket: meeting.ticket })).status).toBe(409);
	expect(await fourth.stop()).toBe(0);
});
