/**
 * The production server: adapter-node's handler behind the headers, limits and timeouts that prerendered pages
 * and static files, which never meet hooks.server.ts, need as well. `npm start` builds first and then runs this.
 */
import { existsSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { readConfig, type Config } from './lib/server/config.ts';
import { readPagePolicies } from './lib/server/headers.ts';
import { guarded, refuseBroken, screen } from './lib/server/wrap.ts';

const BUILD = new URL('../build/', import.meta.url);
/** Longest time open requests get to finish when the server is told to stop. */
const GRACE_MS = 5000;

/** Slow connections are closed within about twelve seconds; a stalled phone simply tries again. */
const TIMEOUTS = {
	headersTimeout: 5000,
	requestTimeout: 10_000,
	keepAliveTimeout: 5000,
	connectionsCheckingInterval: 1000,
	maxHeaderSize: 8192
};
/** A connection on which nothing moves: questions wait 25 seconds and streams beat every 15, so who is silent reads no more. */
const SILENCE_MS = 35_000;
/** Of these, 2,500 may listen in rooms and 1,000 wait for a session; the rest are for everything else. */
const CONNECTIONS = 5000;

async function start(): Promise<void> {
	if (!existsSync(new URL('handler.js', BUILD))) throw plain('There is no build yet. Run: npm run build');
	const config = readConfig(process.env);
	tellAdapter(config);

	const { handler } = (await import(new URL('handler.js', BUILD).href)) as { handler: RequestListener };
	const pages = readPagePolicies(fileURLToPath(new URL('prerendered', BUILD)));
	const https = config.origin?.startsWith('https:') ?? false;

	const options = { ...TIMEOUTS, ServerResponse: guarded({ pages, https }) };
	const server = createServer(options, screen(handler));
	server.maxHeadersCount = 60;
	server.maxConnections = CONNECTIONS;
	server.maxRequestsPerSocket = 1000;
	server.timeout = SILENCE_MS;
	server.on('clientError', refuseBroken);
	server.on('error', fail);
	server.listen(config.port, config.host, () => {
		console.log(`Hjemvei is running at ${addressOf(server, config)} (stop with Ctrl+C)`);
	});
	for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop(server, signal));
	if (process.env.npm_lifecycle_event) stopWithParent(server);
}

/** The shell that npm starts us in does not pass SIGTERM on; it just ends, and we must not be left behind. */
function stopWithParent(server: Server): void {
	const parent = process.ppid;
	const watch = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(watch);
		stop(server, 'SIGTERM');
	}, 500).unref();
}

/** adapter-node takes its settings from the environment. */
function tellAdapter({ origin, proxies }: Config): void {
	const settings: NodeJS.ProcessEnv = { BODY_SIZE_LIMIT: '256K' };
	if (origin) settings.ORIGIN = origin;
	if (proxies) Object.assign(settings, { ADDRESS_HEADER: 'x-forwarded-for', XFF_DEPTH: String(proxies) });
	for (const name of ['ORIGIN', 'ADDRESS_HEADER', 'XFF_DEPTH']) delete process.env[name];
	Object.assign(process.env, settings);
}

function addressOf(server: Server, { host }: Config): string {
	const { port } = server.address() as AddressInfo;
	const local = ['127.0.0.1', '::1', '0.0.0.0', '::'].includes(host);
	return `http://${local ? 'localhost' : host}:${port}`;
}

function stop(server: Server, signal: string): void {
	process.emit('hjemvei:stopping' as 'exit', signal as never);
	server.close(() => {
		// The relay closes its database on this event, once nothing can reach it any more.
		process.emit('sveltekit:shutdown' as 'exit', signal as never);
	});
	server.closeIdleConnections();
	setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
}

function plain(message: string): Error {
	return Object.assign(new Error(message), { name: 'StartError' });
}

/** Reasons whoever runs the server can act on are one sentence; the rest keep their stack. */
function fail(error: unknown): never {
	const { name, code, message } = error as NodeJS.ErrnoException;
	if (name === 'StartError') console.error(message);
	else if (code === 'EADDRINUSE') console.error('The port is already in use. Set HJEMVEI_PORT to another.');
	else console.error(error);
	process.exit(1);
}

await start().catch(fail);
