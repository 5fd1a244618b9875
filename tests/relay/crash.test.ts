import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { b64url, newHandover, relayAt, type Handover } from '../support/handover.ts';
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
