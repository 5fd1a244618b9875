import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { b64url, newHandover, relayAt } from '../support/handover.ts';
import { furnished, newcomer, roomsAt, sealed } from '../support/relay-room.ts';
import { newMeeting, sessionsAt } from '../support/session.ts';
import { startServer } from '../support/server.ts';

test('no ticket, token, body, address or path is in the logs, and no secret on the disk', async () => {
	const server = await startServer({ env: { HJEMVEI_PROXIES: '1' } });
	const relay = relayAt(server.origin);
	const [waiting, fetched] = [newHandover(), newHandover()];
	const marks = { 'x-forwarded-for': '198.51.100.77', 'user-agent': 'canary-agent' };
	for (const handover of [waiting, fetched]) await relay.put(handover, marks);
	const claim = b64url(16);
	await relay.claim(fetched, claim);
	await relay.confirm(fetched, claim);
	await relay.status(waiting);
	await relay.claim(newHandover());
	const [open, received] = [newMeeting(), newMeeting()];
	const sessions = sessionsAt(server.origin);
	for (const meeting of [open, received]) await sessions.open(meeting, marks);
	await sessions.deliver(received, marks);
	await sessions.collect(received);
	await sessions.confirm(received);
	await sessions.status(received);
	await sessions.deliver(newMeeting(), marks);
	for (const path of [
		'/nb/canary-path?canary-query',
		'/k%23123canary-path',
		'/%canary-path',
		'/relay/canary-path'
	])
		await fetch(server.origin + path, { headers: marks });
	await fetch(`${server.origin}/relay/handover/claim`, { method: 'POST', body: 'canary-body' });

	// While it runs, so that the write-ahead log is searched too.
	const files = readdirSync(server.dataDir).map((name) => readFileSync(join(server.dataDir, name)));
	const disk = Buffer.concat(files);
	await server.stop();
	const logs = server.logs();
	for (const name of ['put', 'session-open', 'session-deliver', 'session-collect'])
		expect(logs).toContain(`"route":"${name}"`);

	const secrets = [
		...[waiting, fetched].flatMap(({ ticket, owner }) => [ticket, owner]),
		...[open, received].flatMap(({ ticket, owner, sender }) => [ticket, owner, sender])
	];
	const bodies = [waiting, received].map(({ body }) => body.slice(0, 40));
	for (const secret of [...secrets, '198.51.100.77', 'canary', ...bodies, claim])
		expect(logs).not.toContain(secret);
	for (const secret of secrets) expect(disk.includes(Buffer.from(secret, 'base64url'))).toBe(false);
	for (const text of [...secrets, '198.51.100.77', 'canary']) expect(disk.includes(text)).toBe(false);
});

test('of a room, no name, token, ticket, body or address is in the logs, and no secret on the disk', async () => {
	const server = await startServer({ env: { HJEMVEI_PROXIES: '1' } });
	const marks = { 'x-forwarded-for': '198.51.100.78', 'user-agent': 'canary-agent' };
	const rooms = roomsAt(server.origin, marks);
	const { owner, members, seats } = await furnished(rooms, ['helper', 'along']);
	const [ticket, where, moved] = [b64url(32), sealed(), b64url(32)];
	const bodies = [sealed(), sealed(), sealed()] as const;
	const waits = newcomer(owner);
	await rooms.invite(owner, ticket, 600, 'canary-door');
	await rooms.door(ticket);
	await rooms.knock(waits, ticket);
	await rooms.append(owner, 2, 1, bodies[0]);
	await rooms.append(owner, 2, 1, sealed());
	await rooms.snapshot(owner, 2, 1, bodies[1]);
	await rooms.presence(members[0]!, 2, where);
	await rooms.letter(owner, members[1]!, b64url(16), bodies[2]);
	await rooms.poll(members[1]!);
	await rooms.refuse(owner, waits);
	await rooms.drop(owner, members[0]!);
	await rooms.move(owner, moved);
	await rooms.append(newcomer(owner), 2, 1);
	await rooms.ask('append', `Member ${owner.token}`, '{"canary-body":');
	await rooms.ask('canary-path', `Member ${owner.token}`, {});

	const files = readdirSync(server.dataDir).map((name) => readFileSync(join(server.dataDir, name)));
	const disk = Buffer.concat(files);
	await server.stop();
	const logs = server.logs();
	for (const name of ['open', 'invite', 'door', 'ask', 'append', 'stream', 'presence', 'letter', 'move'])
		expect(logs).toContain(`"route":"room-${name}"`);

	const secrets = [ticket, moved, ...[owner, waits, ...members].map(({ token }) => token)];
	const grants = seats.map(({ grant }) => grant!);
	const names = [owner.room, owner.id, waits.id, ...members.map(({ id }) => id)];
	const sent = [where, ...bodies, ...grants].map((body) => body.slice(0, 60));
	for (const text of [...secrets, ...names, ...sent, '198.51.100.78', 'canary'])
		expect(logs).not.toContain(text);
	for (const secret of secrets) {
		expect(disk.includes(Buffer.from(secret, 'base64url'))).toBe(false);
		expect(disk.includes(secret)).toBe(false);
	}
	for (const text of ['198.51.100.78', 'canary-agent', 'canary-body', 'canary-path', where.slice(0, 60)])
		expect(disk.includes(text)).toBe(false);
	// What is kept is there, so that the search above has searched something.
	expect(disk.includes(bodies[1].slice(0, 60))).toBe(true);
});
