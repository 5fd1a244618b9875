/** One who listens in a room and reads no more. */
import { connect, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { furnished, Reader, roomsAt, sealed, type Person } from '../support/relay-room.ts';
import { startServer } from '../support/server.ts';

/** Many more bytes than the systems between keep for a reader. */
const EDITS = 250;
const EDIT_BYTES = 44_000;
/** src/serve.ts closes a connection on which nothing moves after 35 seconds, or at the next look after that. */
const BEATS = 5;

/** Begins to listen and reads no more after the first bytes. */
async function stall(origin: string, { room, token }: Person): Promise<Socket> {
	const question = JSON.stringify({ room, since: 0 });
	const socket = connect(Number(new URL(origin).port), '127.0.0.1');
	socket.on('error', () => undefined);
	socket.write(
		`POST /relay/room/stream HTTP/1.1\r\nhost: x\r\nauthorization: Member ${token}\r\n` +
			`content-type: application/json\r\ncontent-length: ${question.length}\r\n\r\n${question}`
	);
	await new Promise((resolve) => socket.once('data', resolve));
	socket.pause();
	return socket;
}

test('who reads no more holds nobody up, is let go in the end, and goes on where they were', async () => {
	const server = await startServer();
	const rooms = roomsAt(server.origin);
	const { owner, members } = await furnished(rooms, ['helper', 'reader'], null);
	const [writer, slow] = members as [Person, Person];
	const stalled = await stall(server.origin, slow);
	const reader = await Reader.open(rooms, owner);
	const text = sealed(EDIT_BYTES);
	for (let counter = 1; counter <= EDITS; counter++) {
		expect((await rooms.append(writer, 2, counter, text)).status).toBe(200);
		expect(await reader.until('entry')).toMatchObject({ seq: counter });
		if (counter % 20 === 0) await (await rooms.snapshot(owner, 2, counter)).text();
	}
	for (let beat = 0; beat < BEATS; beat++) await reader.until('beat');
	reader.close();

	// A stream that was still open would go on now, and not end.
	let bytes = 0;
	stalled.on('data', (chunk) => (bytes += chunk.length));
	const closed = new Promise((resolve) => stalled.once('close', resolve));
	stalled.resume();
	await closed;
	expect(bytes).toBeGreaterThan(0);
	expect(bytes).toBeLessThan(EDITS * EDIT_BYTES);

	const again = await Reader.open(rooms, slow, 1);
	expect([await again.next(), await again.next()]).toMatchObject([{ t: 'hello' }, { t: 'snapshot' }]);
	for (let seq = EDITS - (EDITS % 20) + 1; seq <= EDITS; seq++)
		expect(await again.next()).toMatchObject({ t: 'entry', seq });
	again.close();
	expect(await server.stop()).toBe(0);
}, 150_000);
