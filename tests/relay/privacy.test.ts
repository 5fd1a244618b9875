import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { b64url, newHandover, relayAt } from '../support/handover.ts';
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
	expect(logs).toContain('"route":"put"');

	const secrets = [waiting, fetched].flatMap(({ ticket, owner }) => [ticket, owner]);
	for (const secret of [...secrets, '198.51.100.77', 'canary', waiting.body.slice(0, 40), claim])
		expect(logs).not.toContain(secret);
	for (const secret of secrets) expect(disk.includes(Buffer.from(secret, 'base64url'))).toBe(false);
	for (const text of [...secrets, '198.51.100.77', 'canary']) expect(disk.includes(text)).toBe(false);
});
