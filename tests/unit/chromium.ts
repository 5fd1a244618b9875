/** A real browser for code that needs one: bundles an entry, serves it, and opens a page that has it. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from '@playwright/test';
import { build } from 'vite';
import { launchOptions } from '../support/chromium.ts';

const LIB = fileURLToPath(new URL('../../src/lib', import.meta.url));

export function launch(): Promise<Browser> {
	return chromium.launch(launchOptions());
}

/** @returns the address of an empty page where `globalThis.app` holds what the entry exports. */
export async function serveEntry(entry: URL): Promise<{ url: string; server: Server }> {
	const code = await bundle(entry);
	const server = createServer((request, response) => {
		const script = request.url === '/app.js';
		response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
		response.end(
			script
				? code
				: '<!doctype html><script type="module">import * as app from "/app.js"; globalThis.app = app;</script>'
		);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

/** The entry and all it imports, as one script. */
export async function bundle(url: URL): Promise<string> {
	const entry = fileURLToPath(url);
	const output = await build({
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { $lib: LIB } },
		build: { write: false, minify: false, lib: { entry, formats: ['es'] } }
	});
	const [first] = Array.isArray(output) ? output : [output];
	if (!first || !('output' in first)) throw new Error('nothing was built');
	return first.output[0].code;
}
