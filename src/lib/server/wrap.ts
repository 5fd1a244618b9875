import { ServerResponse, STATUS_CODES, type IncomingMessage, type RequestListener } from 'node:http';
import type { Duplex } from 'node:stream';
import { cachingFor, EVERYWHERE, policyFor } from './headers.ts';

type Options = { pages: Map<string, string>; https: boolean };

/** Two years; said only where the public address is https. */
const HSTS = 'max-age=63072000';

/** A class of responses that never leave without their headers, whoever writes them: Node itself writes some. */
export function guarded({ pages, https }: Options): typeof ServerResponse<IncomingMessage> {
	return class extends ServerResponse<IncomingMessage> {
		/** Called when the status is known and every other header is set, just before they are sent. */
		override writeHead(status: number, ...rest: unknown[]): this {
			const given = rest.find((value) => typeof value === 'object' && value !== null);
			for (const [name, value] of pairs(given)) this.setHeader(name, value);
			for (const [name, value] of Object.entries(EVERYWHERE)) this.setHeader(name, value);
			if (https) this.setHeader('strict-transport-security', HSTS);
			const path = pathOf(this.req);
			const [policy, caching] = [text(this, 'content-security-policy'), text(this, 'cache-control')];
			this.setHeader('content-security-policy', policyFor(path, status, policy, pages));
			this.setHeader('cache-control', cachingFor(path, status, caching));
			return super.writeHead(status);
		}
	};
}

/** Refuses what no handler should see. */
export function screen(handler: RequestListener): RequestListener {
	return (request, response) => {
		const path = pathOf(request);
		// Mail filters turn # into %23 and would send us the code itself: refuse before anything can note it.
		if (/%23|#/.test(path)) return void response.writeHead(400).end();
		// The file server does not ask about the method; only the relay takes others.
		if (!path.startsWith('/relay/') && request.method !== 'GET' && request.method !== 'HEAD')
			return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
		return handler(request, response);
	};
}

function pathOf(request: IncomingMessage): string {
	return (request.url ?? '/').split('?', 1)[0] ?? '/';
}

/** Headers as `writeHead` takes them: an object, or names and values in turn. */
function pairs(headers: unknown): [string, string][] {
	if (!Array.isArray(headers)) return Object.entries(headers ?? {});
	return headers.flatMap((name, i) => (i % 2 === 0 ? [[name, headers[i + 1]]] : []));
}

function text(response: ServerResponse, name: string): string | undefined {
	const value = response.getHeader(name);
	return value === undefined ? undefined : String(value);
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
