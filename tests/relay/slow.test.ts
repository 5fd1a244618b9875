import { connect, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { newHandover, relayAt } from '../support/handover.ts';
import { startServer } from '../support/server.ts';

const SOCKETS = 100;

/** Opens a connection, says `first`, then one more byte a second for as long as it is let. */
function drip(port: number, first: string): Promise<void> {
	return new Promise((resolve) => {
		const socket: Socket = connect(port, '127.0.0.1', () => socket.write(first));
		const more = setInterval(() => socket.write('x'), 1000);
		socket.on('error', () => undefined);
		socket.resume();
		socket.on('close', () => {
			clearInterval(more);
			resolve();
		});
	});
}

test('connections that dawdle are closed, and honest ones are served meanwhile', async () => {
	const server = await startServer();
	const port = Number(new URL(server.origin).port);
	const body = 'PUT /relay/handover HTTP/1.1\r\nhost: x\r\ncontent-length: 60000\r\n\r\n';
	const slow = Array.from({ length: SOCKETS }, (_, i) =>
		drip(port, i % 2 ? body : 'GET /nb HTTP/1.1\r\nhost: x\r\nx-slow: ')
	);
	expect((await relayAt(server.origin).put(newHandover())).status).toBe(201);
	// Without the server's own limits this takes minutes, and the test runs out of time.
	await Promise.all(slow);
	expect((await fetch(`${server.origin}/nb`)).status).toBe(200);
	await server.stop();
}, 45_000);
