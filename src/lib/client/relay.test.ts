// Against a real server, over real sockets: what it answers is what a stranger might.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createRelay } from './relay.ts';

let server: Server | undefined;
afterEach(() => {
	server?.closeAllConnections();
	server?.close();
});

type Reply = { status: number; headers?: Record<string, string>; body?: string };
type Seen = { method?: string; url?: string; headers: IncomingMessage['headers']; body: string };

async function relayThat(answer: Reply | ((response: ServerResponse) => void)) {
	const seen: Seen[] = [];
	server = createServer((request, response) => {
		let body = '';
		request.on('data', (chunk) => (body += chunk));
		request.on('end', () => {
			seen.push({ method: request.method!, url: request.url!, headers: request.headers, body });
			if (typeof answer === 'function') return answer(response);
			response.writeHead(answer.status, answer.headers);
			response.end(answer.body);
		});
	});
	await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return { relay: createRelay(origin, fetch), seen };
}

const upload = { ticket: 'T', owner: 'O', expires: 1_800_000_000, jwe: 'a..b.c.d' };

test('an upload says ticket, owner and expiry in headers, and nothing in the path', async () => {
	const { relay, seen } = await relayThat({ status: 201 });
	expect(await relay.put(upload)).toEqual({ status: 'stored' });
	expect(seen[0]).toMatchObject({
		method: 'PUT',
		url: '/relay/handover',
		headers: {
			authorization: 'Ticket T',
			'hjemvei-owner': 'O',
			'hjemvei-expires': '1800000000',
			'content-type': 'application/jose'
		},
		body: 'a..b.c.d'
	});
	expect(seen[0]!.headers).not.toHaveProperty('cookie');
	expect(seen[0]!.headers).not.toHaveProperty('referer');
});

test.each([
	[200, 'stored'],
	[409, 'conflict'],
	[422, 'bad-expiry'],
	[413, 'too-large'],
	[400, 'refused'],
	[429, 'busy'],
	[507, 'busy'],
	[503, 'busy'],
	[204, 'broken']
])('an upload answered by %i is %s', async (status, expected) => {
	const { relay } = await relayThat({ status });
	expect((await relay.put(upload)).status).toBe(expected);
});

test('a page from something in between is not taken for the relay', async () => {
	const { relay } = await relayThat({ status: 200, body: '<html>Log in to the network' });
	expect((await relay.put(upload)).status).toBe('broken');
});

test('a redirect is not followed', async () => {
	const { relay, seen } = await relayThat({ status: 307, headers: { location: '/elsewhere' } });
	expect((await relay.put(upload)).status).toBe('offline');
	expect(seen).toHaveLength(1);
});

test('how long to wait is passed on, within reason', async () => {
	const { relay } = await relayThat({ status: 429, headers: { 'retry-after': '60' } });
	expect(await relay.put(upload)).toEqual({ status: 'busy', retryAfter: 60 });
	server!.close();
	const { relay: odd } = await relayThat({ status: 429, headers: { 'retry-after': 'forever' } });
	expect(await odd.put(upload)).toEqual({ status: 'busy' });
});

test('no server is offline', async () => {
	const relay = createRelay('http://127.0.0.1:9', fetch);
	expect((await relay.status('O', 'H')).status).toBe('offline');
});

test('a claim is lent with the time of its lease', async () => {
	const { relay, seen } = await relayThat({
		status: 200,
		headers: { 'hjemvei-lease': '1800000600' },
		body: 'a..b.c.d'
	});
	expect(await relay.claim('T', 'C')).toEqual({ status: 'claimed', jwe: 'a..b.c.d', lease: 1_800_000_600 });
	expect(seen[0]).toMatchObject({ url: '/relay/handover/claim', body: '{"claim":"C"}' });
});

test.each([
	[404, 'gone'],
	[423, 'leased'],
	[400, 'refused'],
	[200, 'broken']
])('a claim answered by %i alone is %s', async (status, expected) => {
	const { relay } = await relayThat({ status });
	expect((await relay.claim('T', 'C')).status).toBe(expected);
});

test('a body without end is cut off', async () => {
	const { relay } = await relayThat((response) => {
		response.writeHead(200, { 'hjemvei-lease': '1800000600' });
		const flood = () => {
			while (response.write('x'.repeat(16_384)));
			response.once('drain', flood);
		};
		flood();
	});
	expect((await relay.claim('T', 'C')).status).toBe('broken');
});

test('confirming says so, and again', async () => {
	const { relay, seen } = await relayThat({ status: 204 });
	expect(await relay.confirm('T', 'C', 'P')).toEqual({ status: 'confirmed' });
	expect(seen[0]!.body).toBe('{"claim":"C","proof":"P"}');
});

test.each([
	'{"state":"waiting","expires":1800000000}',
	'{"state":"fetched","expires":1800000000,"at":1799999000,"claim":"C","proof":"P"}',
	'{"state":"withdrawn","expires":1800000000,"at":1799999000,"mayBeRead":false}'
])('the owner hears %s', async (body) => {
	const { relay, seen } = await relayThat({ status: 200, body });
	expect(await relay.status('O', 'H')).toEqual({ status: 'known', standing: JSON.parse(body) });
	expect(seen[0]).toMatchObject({ headers: { authorization: 'Owner O' }, body: '{"ticketHash":"H"}' });
});

test.each([
	'',
	'null',
	'{"state":"waiting"}',
	'{"state":"fetched","expires":1800000000,"at":1799999000}',
	'{"state":"waiting","expires":1800000000,"more":1}',
	'{"state":"waiting","expires":1.5}',
	`{"state":"waiting","expires":1800000000${' '.repeat(2000)}}`
])('an answer that is not the relay’s is broken: %s', async (body) => {
	const { relay } = await relayThat({ status: 200, body });
	expect((await relay.withdraw('O', 'H')).status).toBe('broken');
});
