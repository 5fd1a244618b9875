import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { b64url, newHandover, relayAt } from '../support/handover.ts';
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
