import { expect, test } from 'vitest';
import { b64url, newHandover, relayAt, type Handover } from '../support/handover.ts';
import { startServer } from '../support/server.ts';

/** One address may fill an eighth of the store a day, so filling it takes many: the proxy header names them. */
const as = (address: number) => ({ 'x-forwarded-for': `192.0.2.${address}` });

test('a full store says so, keeps its word to those inside, and takes uploads again when they are out', async () => {
	const env = { HJEMVEI_STORE_MB: '1', HJEMVEI_MIN_FREE_MB: '0', HJEMVEI_PROXIES: '1' };
	const server = await startServer({ env });
	const relay = relayAt(server.origin);
	const stored: Handover[] = [];
	let full = false;
	for (let address = 1; address < 60 && !full; address++) {
		const handover = newHandover({ bytes: 45_000 });
		const { status } = await relay.put(handover, as(address));
		if (status === 201) stored.push(handover);
		else expect(status).toBe(507);
		full = status === 507;
	}
	expect(full).toBe(true);
	expect(stored.length).toBeGreaterThan(5);

	for (const handover of stored) {
		const claim = b64url(16);
		const answer = await relay.claim(handover, claim);
		expect(await answer.text()).toBe(handover.body);
		expect((await relay.confirm(handover, claim)).status).toBe(204);
	}
	expect((await relay.put(newHandover({ bytes: 45_000 }), as(99))).status).toBe(201);
	await server.stop();
});

test('one address cannot fill the store alone', async () => {
	const env = { HJEMVEI_STORE_MB: '1', HJEMVEI_MIN_FREE_MB: '0' };
	const server = await startServer({ env });
	const relay = relayAt(server.origin);
	const answers = [];
	for (let i = 0; i < 4; i++) answers.push(await relay.put(newHandover({ bytes: 45_000 })));
	expect(answers.map(({ status }) => status)).toEqual([201, 201, 429, 429]);
	expect(Number(answers[2]?.headers.get('retry-after'))).toBeGreaterThan(0);
	await server.stop();
});
