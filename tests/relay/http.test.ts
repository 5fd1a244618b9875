import { afterAll, beforeAll, expect, test } from 'vitest';
import { b64url, newHandover, relayAt, sha256, unixNow } from '../support/handover.ts';
import { startServer, type Running } from '../support/server.ts';

let server: Running;
let relay: ReturnType<typeof relayAt>;
beforeAll(async () => {
	server = await startServer();
	relay = relayAt(server.origin);
});
afterAll(() => server.stop());

const statusOf = async (response: Promise<Response>) => (await response).status;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('from upload to proof: the clinic gets the very bytes and the phone learns of it', async () => {
	const handover = newHandover();
	const [claim, proof] = [b64url(16), b64url(32)];
	expect(await statusOf(relay.put(handover))).toBe(201);
	expect(await statusOf(relay.put(handover))).toBe(200);
	expect(await (await relay.status(handover)).json()).toEqual({
		state: 'waiting',
		expires: handover.expires
	});

	const claimed = await relay.claim(handover, claim);
	expect(claimed.headers.get('content-type')).toBe('application/jose');
	expect(Number(claimed.headers.get('hjemvei-lease'))).toBeGreaterThan(unixNow());
	expect(await claimed.text()).toBe(handover.body);
	expect(await statusOf(relay.claim(handover))).toBe(423);

	expect(await statusOf(relay.confirm(handover, claim, proof))).toBe(204);
	expect(await statusOf(relay.confirm(handover, claim, proof))).toBe(204);
	const fetched = { state: 'fetched', claim, proof, expires: handover.expires };
	expect(await (await relay.status(handover)).json()).toMatchObject(fetched);
	expect(await (await relay.withdraw(handover)).json()).toMatchObject(fetched);
	expect(await statusOf(relay.put(handover))).toBe(409);
});

test('an upload overtaken by its own withdrawal stays out', async () => {
	const handover = newHandover();
	expect(await statusOf(relay.withdraw(handover))).toBe(404);
	expect(await statusOf(relay.put(handover))).toBe(409);
	expect(await statusOf(relay.claim(handover))).toBe(404);
	expect(await statusOf(relay.status(handover))).toBe(404);
});

test('64 clinics claim one ticket at once: one gets it', async () => {
	for (let round = 0; round < 5; round++) {
		const handover = newHandover();
		await relay.put(handover);
		const answers = await Promise.all(Array.from({ length: 64 }, () => statusOf(relay.claim(handover))));
		expect(answers.filter((status) => status === 200)).toHaveLength(1);
		expect(answers.filter((status) => status === 423)).toHaveLength(63);
	}
});

test('a hundred equal uploads at once make one', async () => {
	const handover = newHandover();
	const answers = await Promise.all(Array.from({ length: 100 }, () => statusOf(relay.put(handover))));
	expect(answers.filter((status) => status === 201)).toHaveLength(1);
	expect(answers.filter((status) => status === 200)).toHaveLength(99);
});

test('unknown, expired, fetched and withdrawn are one and the same answer', async () => {
	const [fetched, withdrawn] = [newHandover(), newHandover()];
	const expired = newHandover({ expires: unixNow() + 2 });
	for (const handover of [fetched, withdrawn, expired]) await relay.put(handover);
	const claim = b64url(16);
	await relay.claim(fetched, claim);
	await relay.confirm(fetched, claim);
	await relay.withdraw(withdrawn);
	await wait(3100);
	const seen = new Set<string>();
	for (const handover of [newHandover(), fetched, withdrawn, expired]) {
		const response = await relay.claim(handover);
		const headers = [...response.headers].filter(([name]) => name !== 'date');
		seen.add(JSON.stringify([response.status, headers, await response.text()]));
	}
	expect([...seen]).toHaveLength(1);
	expect([...seen][0]).toMatch(/^\[404,/);
	expect(await (await relay.status(expired)).json()).toMatchObject({ state: 'expired' });
	expect(await statusOf(relay.put({ ...expired, expires: unixNow() + 3600 }))).toBe(409);
});

test('whatever is not exactly an upload is refused and leaves nothing', async () => {
	const handover = newHandover();
	const bad: [number, Record<string, string>, Partial<typeof handover>?][] = [
		[400, { authorization: `Bearer ${handover.ticket}` }],
		[400, { authorization: `Ticket ${handover.ticket}=` }],
		[400, { authorization: `Ticket ${b64url(31)}` }],
		[400, { authorization: `Ticket ${handover.ticket.slice(0, 42)}_` }],
		[400, { 'hjemvei-owner': '' }],
		[400, { 'hjemvei-expires': '1e9' }],
		[422, { 'hjemvei-expires': String(unixNow() - 1) }],
		[422, { 'hjemvei-expires': String(unixNow() + 15 * 86_400) }],
		[400, { 'content-type': 'application/octet-stream' }],
		// What a form on another site could send, SvelteKit itself refuses.
		[403, { 'content-type': 'text/plain' }],
		[400, {}, { body: 'not sealed' }],
		[400, {}, { body: '' }],
		[413, {}, { body: newHandover({ bytes: 64 * 1024 }).body }]
	];
	for (const [expected, headers, change] of bad)
		expect(await statusOf(relay.put({ ...handover, ...change }, headers))).toBe(expected);
	expect(await statusOf(relay.status(handover))).toBe(404);
});

test('an upload of no stated length is cut off at the same size', async () => {
	const { ticket, owner, expires } = newHandover();
	const chunk = new Uint8Array(16 * 1024).fill(65);
	let left = 8;
	const body = new ReadableStream({
		pull: (out) => (left-- > 0 ? out.enqueue(chunk) : out.close())
	});
	const headers = {
		authorization: `Ticket ${ticket}`,
		'hjemvei-owner': owner,
		'hjemvei-expires': String(expires),
		'content-type': 'application/jose'
	};
	const init = { method: 'PUT', headers, body, duplex: 'half' } as RequestInit;
	expect(await statusOf(fetch(`${server.origin}/relay/handover`, init))).toBe(413);
});

test('whatever is not exactly a question is refused', async () => {
	const { ticket, owner } = newHandover();
	const json = { 'content-type': 'application/json' };
	const ask = (path: string, headers: Record<string, string>, body: string) =>
		statusOf(fetch(`${server.origin}/relay/handover/${path}`, { method: 'POST', headers, body }));
	const asTicket = { ...json, authorization: `Ticket ${ticket}` };
	const claim = b64url(16);
	expect(await ask('claim', asTicket, '{')).toBe(400);
	expect(await ask('claim', asTicket, JSON.stringify({ claim: claim + 'A' }))).toBe(400);
	expect(await ask('claim', asTicket, JSON.stringify({ claim, more: 1 }))).toBe(400);
	expect(await ask('claim', asTicket, JSON.stringify({ claim, more: 'x'.repeat(2000) }))).toBe(400);
	expect(await ask('claim', json, JSON.stringify({ claim }))).toBe(400);
	const asBytes = { ...asTicket, 'content-type': 'application/octet-stream' };
	expect(await ask('claim', asBytes, JSON.stringify({ claim }))).toBe(400);
	const question = JSON.stringify({ ticketHash: sha256(ticket) });
	expect(await ask('status', asTicket, question)).toBe(400);
	expect(await ask('status', { ...json, authorization: `Owner ${owner}` }, question)).toBe(404);
});

test('beside someone who guesses, the rest of the hospital still gets through', async () => {
	const waiting = Array.from({ length: 10 }, () => newHandover());
	for (const handover of waiting) expect(await statusOf(relay.put(handover))).toBe(201);
	const guess = (times: number) =>
		Promise.all(Array.from({ length: times }, () => statusOf(relay.claim(newHandover()))));
	expect(new Set(await guess(60))).toContain(404);
	const flood = guess(200);
	// Phones that ask how it stands guess nothing, and wait at no gate.
	const asked = await Promise.all(waiting.map((handover) => statusOf(relay.status(handover))));
	expect(new Set(asked)).toEqual(new Set([200]));
	expect(await flood).toContain(429);
	for (const handover of waiting) {
		let answer = await relay.claim(handover);
		// Told to wait, an honest client waits as long as it is told, and no longer.
		while (answer.status === 429) {
			await wait(Number(answer.headers.get('retry-after')) * 1000);
			answer = await relay.claim(handover);
		}
		expect(answer.status).toBe(200);
	}
});
