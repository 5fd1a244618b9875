/** Rooms at the relay: many phones that listen, a few edits a second in all, and how soon each is on the others. */
import { readFileSync } from 'node:fs';
import { furnished, Reader, roomsAt, sealed, type Line, type Person } from '../support/relay-room.ts';
import { startServer } from '../support/server.ts';
import { heading, line, ms, quantile } from './print.ts';

const ROOMS = 200;
const STREAMS = 3;
const EDITS_A_SECOND = 10;
const SECONDS = 30;

type Room = { owner: Person; members: Person[]; counter: number };

export async function printRooms(): Promise<void> {
	// Each room as if from a home of its own: what limits do to one address is tested elsewhere.
	const server = await startServer({ env: { HJEMVEI_LOG: 'silent', HJEMVEI_PROXIES: '1' } });
	const pid = server.pid;
	const at = (room: number) => roomsAt(server.origin, { 'x-forwarded-for': `10.0.0.${room}` });
	heading(`Rooms (${ROOMS} with ${STREAMS} listening in each, ${EDITS_A_SECOND} edits a second in all)`);
	line('memory with no room', memoryOf(pid));
	const rooms: Room[] = [];
	for (let number = 0; number < ROOMS; number++) {
		const { owner, members } = await furnished(at(number), ['helper', 'reader']);
		rooms.push({ owner, members, counter: 0 });
	}
	const arrivals = new Map<unknown, { sent: number; times: number[] }>();
	const readers = await Promise.all(
		rooms.flatMap(({ owner, members }, number) =>
			[owner, ...members].map((who) => Reader.open(at(number), who))
		)
	);
	for (const reader of readers) void listen(reader, arrivals);
	line('memory with everybody listening', memoryOf(pid));
	const acknowledged = await edit(rooms, arrivals, at);
	const times = [...arrivals.values()].flatMap((arrival) => arrival.times);
	line('memory after the edits', memoryOf(pid));
	line('edit stored and answered, p50 / p95', both(acknowledged));
	line('edit on another screen, p50 / p95', both(times));
	line('edits that reached everybody', `${whole(arrivals)} of ${arrivals.size}`);
	for (const reader of readers) reader.close();
	await server.stop();
}

async function listen(reader: Reader, arrivals: Map<unknown, { sent: number; times: number[] }>) {
	const next = () => reader.next().catch(() => undefined);
	for (let got: Line | undefined = await next(); got; got = await next()) {
		const arrival = got.t === 'entry' ? arrivals.get(got.body) : undefined;
		arrival?.times.push(performance.now() - arrival.sent);
	}
}

/** In a steady pace, whatever the answers take. */
async function edit(
	rooms: Room[],
	arrivals: Map<unknown, { sent: number; times: number[] }>,
	at: (room: number) => ReturnType<typeof roomsAt>
): Promise<number[]> {
	const answered: Promise<number>[] = [];
	for (let turn = 0; turn < EDITS_A_SECOND * SECONDS; turn++) {
		const number = (turn * 7) % ROOMS;
		const room = rooms[number]!;
		const body = sealed(1500);
		const sent = performance.now();
		arrivals.set(body, { sent, times: [] });
		const answer = at(number).append(room.members[0]!, 2, ++room.counter, body);
		answered.push(answer.then((response) => response.text()).then(() => performance.now() - sent));
		await new Promise((resolve) => setTimeout(resolve, 1000 / EDITS_A_SECOND));
	}
	const times = await Promise.all(answered);
	await new Promise((resolve) => setTimeout(resolve, 1000));
	return times;
}

const both = (times: number[]) => `${ms(quantile(times, 0.5))} / ${ms(quantile(times, 0.95))}`;
const whole = (arrivals: Map<unknown, { times: number[] }>) =>
	[...arrivals.values()].filter(({ times }) => times.length === STREAMS).length;

/** Of the server's process; Linux tells it in a file. */
function memoryOf(pid: number): string {
	try {
		const kib = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
		return `${Math.round(Number(kib) / 1024)} MB`;
	} catch {
		return 'not told by this system';
	}
}
