/** The clinic's session over HTTP, against the real server. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LONGEST_WAIT_MS } from '$lib/server/session/waiting.ts';
import { b64url, newHandover, relayAt, sha256, unixNow } from '../support/handover.ts';
import { newMeeting, sessionsAt } from '../support/session.ts';
import { startServer, type Running } from '../support/server.ts';

let server: Running;
let relay: ReturnType<typeof sessionsAt>;
beforeAll(async () => {
	server = await startServer();
	relay = sessionsAt(server.origin);
});
afterAll(() => server.stop());

const statusOf = async (response: Promise<Response>) => (await response).status;

test('from waiting to proof: the clinic gets the very bytes and the phone learns of it', async () => {
	const meeting = newMeeting();
	const proof = b64url(32);
	expect(await statusOf(relay.open(meeting))).toBe(201);
	expect(await statusOf(relay.open(meeting))).toBe(200);
	expect(await statusOf(relay.collect(meeting))).toBe(204);
	expect(await statusOf(relay.deliver(meeting))).toBe(201);
	expect(await statusOf(relay.deliver(meeting))).toBe(200);
	expect(await (await relay.status(meeting)).json()).toEqual({ state: 'delivered' });
	for (let time = 0; time < 2; time++) {
		const collected = await relay.collect(meeting);
		expect(collected.headers.get('content-type')).toBe('application/jose');
		expect(collected.headers.get('cache-control')).toBe('no-store');
		expect(await collected.text()).toBe(meeting.body);
	}
	expect(await statusOf(relay.confirm(meeting, proof))).toBe(204);
	expect(await statusOf(relay.confirm(meeting, proof))).toBe(204);
	const standing = await (await relay.status(meeting)).json();
	expect(standing).toMatchObject({ state: 'received', proof, at: expect.any(Number) });
	expect(await statusOf(relay.collect(meeting))).toBe(404);
	expect(await statusOf(relay.deliver(meeting))).toBe(200);
});

test('both ends hear at once, and not only when they ask', async () => {
	const meeting = newMeeting();
	await relay.open(meeting);
	const started = performance.now();
	const collecting = relay.collect(meeting, true);
	await relay.deliver(meeting);
	expect(await (await collecting).text()).toBe(meeting.body);
	const asking = relay.status(meeting, true);
	await relay.confirm(meeting);
	expect(await (await asking).json()).toMatchObject({ state: 'received' });
	const closed = newMeeting();
	await relay.open(closed);
	const waiting = relay.collect(closed, true);
	await relay.close(closed);
	expect(await statusOf(waiting)).toBe(404);
	// Had any of them waited for its time to run out, all three would have taken longer than this.
	expect(performance.now() - started).toBeLessThan(LONGEST_WAIT_MS);
});

test('of 64 phones on one QR one delivers, and the others hear that another came first', async () => {
	for (let round = 0; round < 3; round++) {
		const meeting = newMeeting();
		await relay.open(meeting);
		const phones = Array.from({ length: 64 }, () => ({ ...newMeeting(), ticket: meeting.ticket }));
		const answers = await Promise.all(phones.map((phone) => statusOf(relay.deliver(phone))));
		expect(answers.filter((status) => status === 201)).toHaveLength(1);
		expect(answers.filter((status) => status === 409)).toHaveLength(63);
		const first = phones[answers.indexOf(201)]!;
		expect(await (await relay.collect(meeting)).text()).toBe(first.body);
	}
});

test('who knows the ticket is told unknown, over and used apart; strangers get one and the same answer', async () => {
	const [used, closed, open] = [newMeeting(), newMeeting(), newMeeting()];
	for (const meeting of [used, closed, open]) await relay.open(meeting);
	await relay.deliver(used);
	await relay.close(closed);
	const phone = (ticket: string) => statusOf(relay.deliver({ ...newMeeting(), ticket }));
	expect(await phone(b64url(32))).toBe(404);
	expect(await phone(used.ticket)).toBe(409);
	expect(await phone(closed.ticket)).toBe(410);

	const seen = new Set<string>();
	const note = async (response: Response) => {
		const headers = [...response.headers].filter(([name]) => name !== 'date');
		seen.add(JSON.stringify([response.status, headers, await response.text()]));
	};
	for (const { ticket } of [newMeeting(), used, closed, open]) {
		const stranger = { ...newMeeting(), ticket };
		await note(await relay.collect(stranger));
		await note(await relay.confirm(stranger));
		await note(await relay.close(stranger));
		await note(await relay.status(stranger));
	}
	expect([...seen]).toHaveLength(1);
	expect([...seen][0]).toMatch(/^\[404,/);
});

test('whatever is not exactly an opening, a delivery or a question is refused', async () => {
	const meeting = newMeeting();
	const open = (change: Partial<typeof meeting>) => statusOf(relay.open({ ...meeting, ...change }));
	expect(await open({ expires: unixNow() - 1 })).toBe(422);
	expect(await open({ expires: unixNow() + 2 * 3600 })).toBe(422);
	expect(await open({ expires: 1.5 })).toBe(400);
	expect(await open({ owner: b64url(31) })).toBe(400);
	const ask = (path: string, body: unknown, headers: Record<string, string> = {}) =>
		statusOf(
			fetch(`${server.origin}/relay/session${path}`, {
				method: 'POST',
				headers: {
					authorization: `Owner ${meeting.owner}`,
					'content-type': 'application/json',
					...headers
				},
				body: JSON.stringify(body)
			})
		);
	const ticketHash = sha256(meeting.ticket);
	expect(await ask('', { ticketHash })).toBe(400);
	expect(await ask('/collect', { ticketHash })).toBe(400);
	expect(await ask('/collect', { ticketHash, wait: 'yes' })).toBe(400);
	expect(await ask('/collect', { ticketHash, wait: false, more: 1 })).toBe(400);
	expect(await ask('/collect', { ticketHash, wait: false }, { authorization: 'Owner x' })).toBe(400);
	expect(await ask('/confirm', { ticketHash, proof: b64url(31) })).toBe(400);
	expect(await ask('/status', { ticketHash: `${ticketHash}A`, wait: false })).toBe(400);
	await relay.open(meeting);
	for (const [status, headers, change] of [
		[400, { authorization: `Owner ${meeting.ticket}` }, {}],
		[400, { 'hjemvei-owner': '' }, {}],
		[400, { 'content-type': 'application/octet-stream' }, {}],
		[403, { 'content-type': 'text/plain' }, {}],
		[400, {}, { body: 'not sealed' }],
		[400, {}, { body: meeting.body.replace('..', '.AA.') }],
		[413, {}, { body: newMeeting({ bytes: 64 * 1024 }).body }]
	] as const)
		expect(await statusOf(relay.deliver({ ...meeting, ...change }, headers))).toBe(status);
	expect(await statusOf(relay.collect(meeting))).toBe(204);
});

test('a clinic that asks again and again is not taken for one who guesses', async () => {
	const meeting = newMeeting();
	await relay.open(meeting);
	for (let time = 0; time < 80; time++) expect(await statusOf(relay.collect(newMeeting()))).toBe(404);
	expect(await statusOf(relayAt(server.origin).claim(newHandover()))).toBe(404);
	const guesses = Array.from({ length: 120 }, () => statusOf(relay.deliver(newMeeting())));
	expect(await Promise.all(guesses)).toContain(429);
	expect(await statusOf(relay.collect(meeting))).toBe(204);
});

test('told to stop, the server answers those who wait and is gone', async () => {
	const own = await startServer();
	const meeting = newMeeting();
	await sessionsAt(own.origin).open(meeting);
	const waiting = statusOf(sessionsAt(own.origin).collect(meeting, true));
	// Whoever asks after it is served after it has begun to wait.
	await sessionsAt(own.origin).collect(meeting);
	expect(await own.stop()).toBe(0);
	expect(await waiting).toBe(204);
});

test('one address cannot take all the places to wait', async () => {
	const own = await startServer();
	const at = sessionsAt(own.origin);
	const meetings = Array.from({ length: 260 }, () => newMeeting());
	for (const meeting of meetings) await at.open(meeting);
	const waiting = meetings.map((meeting) => at.collect(meeting, true));
	const first = await Promise.race(waiting);
	expect(first.status).toBe(204);
	expect(Number(first.headers.get('retry-after'))).toBeGreaterThan(0);
	await own.stop();
	await Promise.allSettled(waiting);
});
