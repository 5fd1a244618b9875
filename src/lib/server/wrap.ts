import { STATUS_CODES, type RequestListener, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { cachingFor, EVERYWHERE, policyFor } from './headers.ts';

type Options = { pages: Map<string, string>; https: boolean };

/** Two years; said only where the public address is https. */
const HSTS = 'max-age=63072000';

/** Wraps a handler so that no response leaves without its headers, whoever wrote it. */
export function guard(handler: RequestListener, { pages, https }: Options): RequestListener {
	return (request, response) => {
		const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
		atHead(response, (status) => {
			for (const [name, value] of Object.entries(EVERYWHERE)) response.setHeader(name, value);
			if (https) response.setHeader('strict-transport-security', HSTS);
			const [policy, caching] = [text(response, 'content-security-policy'), text(response, 'cache-control')];
			response.setHeader('content-security-policy', policyFor(path, status, policy, pages));
			response.setHeader('cache-control', cachingFor(path, status, caching));
		});
		// Mail filters turn # into %23 and would send us the code itself: refuse before anything can note it.
		if (/%23|#/.test(path)) return void response.writeHead(400).end();
		// The file server does not ask about the method; only the relay takes others.
		if (!path.startsWith('/relay/') && request.method !== 'GET' && request.method !== 'HEAD')
			return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
		return handler(request, response);
	};
}

function text(response: ServerResponse, name: string): string | undefined {
	const value = response.getHeader(name);
	return value === undefined ? undefined : String(value);
}

/** Calls `finish` when the status is known and every other header is set, just before they are sent. */
function atHead(response: ServerResponse, finish: (status: number) => void): void {
	const writeHead = response.writeHead.bind(response);
	response.writeHead = (status: number, ...rest: unknown[]) => {
		const headers = rest.find((value) => typeof value === 'object' && value !== null);
		for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
		finish(status);
		return writeHead(status);
	};
}

const BROKEN: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/** Answers what never became a request (bad syntax, headers too large, too slow) and closes the socket. */
export function refuseBroken(error: NodeJS.ErrnoException, socket: Duplex): void {
	if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
	const status = BROKEN[error.code ?? ''] ?? 400;
	const lines = [
		`HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
		'connection: close',
		'content-length: 0',
		`cache-control: ${cachingFor('', status, undefined)}`,
		`content-security-policy: ${policyFor('', status, undefined, new Map())}`,
		...Object.entries(EVERYWHERE).map(([name, value]) => `${name}: ${value}`)
	];
	socket.end(`${lines.join('\r\n')}\r\n\r\n`);
}
