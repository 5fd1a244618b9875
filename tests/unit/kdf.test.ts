// The worker as the clinic's browser runs it: in a real browser, where wasm is allowed and where it is refused.
import { createServer as createHttpServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stretchWasm } from '$lib/client/argon2.ts';
import type * as App from '$lib/client/kdf.ts';
import { kdfInput, newCode, type Code } from '$lib/core/envelope/index.ts';
import { launch } from './chromium.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WORKER = '/src/lib/client/workers/kdf.ts?worker_file';
const OWN: Record<string, { type: string; body: string }> = {
	'/': { type: 'text/html', body: '<!doctype html><script type="module" src="/app.js"></script>' },
	'/app.js': {
		type: 'text/javascript',
		body: 'import * as app from "/src/lib/client/kdf.ts"; globalThis.app = app;'
	}
};
declare const app: typeof App;
const code = newCode(Uint8Array.of(7, 6, 5, 4, 3, 2, 1));

let browser: Browser;
let vite: ViteDevServer;
let server: Server;
/** What the next worker gets: its policy, or nothing at all. */
let worker: 'wasm' | 'no-wasm' | 'missing' | 'silent';

beforeAll(async () => {
	vite = await createServer({
		configFile: false,
		root: ROOT,
		appType: 'custom',
		logLevel: 'error',
		resolve: { alias: { $lib: `${ROOT}/src/lib` } },
		optimizeDeps: { noDiscovery: true },
		server: { middlewareMode: true, hmr: false, ws: false, watch: null }
	});
	server = createHttpServer((request, response) => {
		const isWorker = request.url?.startsWith(WORKER);
		if (isWorker && worker === 'silent') return;
		if (isWorker && worker === 'missing') return void response.writeHead(404).end();
		const wasm = isWorker && worker === 'wasm' ? " 'wasm-unsafe-eval'" : '';
		response.setHeader('content-security-policy', `script-src 'self'${wasm}`);
		const own = OWN[request.url ?? ''];
		if (!own) return vite.middlewares(request, response);
		response.setHeader('content-type', own.type).end(own.body);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	browser = await launch();
});
afterAll(async () => {
	await browser?.close();
	await vite?.close();
	server?.closeAllConnections();
	server?.close();
});

async function open(): Promise<Page> {
	const page = await browser.newPage();
	await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
	await page.waitForFunction(() => 'app' in globalThis);
	return page;
}

/** The stretched bytes, or the names of the error and its cause. */
function stretchIn(page: Page, abortWith?: string): Promise<number[] | string[]> {
	const run = ([code, reason]: readonly [Code, string | undefined]) => {
		const controller = new AbortController();
		const stretched = app.stretch(code, controller.signal);
		if (reason) setTimeout(() => controller.abort(new Error(reason)), 50);
		return stretched.then(
			(bytes) => [...bytes],
			(error: Error) => [error.message, error.cause ? 'cause' : '']
		);
	};
	return page.evaluate(run, [code, abortWith] as const);
}

test.each(['wasm', 'no-wasm'] as const)('a code is stretched with the same result: %s', async (policy) => {
	worker = policy;
	const page = await open();
	expect(await stretchIn(page)).toEqual([...(await stretchWasm(kdfInput(code)))]);
	await expect.poll(() => page.workers().length).toBe(0);
});

test('a worker that cannot be loaded is an error with its cause', async () => {
	worker = 'missing';
	expect(await stretchIn(await open())).toEqual(['the code could not be stretched', 'cause']);
});

test('waiting can be given up, and leaves no worker behind', async () => {
	worker = 'silent';
	const page = await open();
	expect(await stretchIn(page, 'gone')).toEqual(['gone', '']);
	await expect.poll(() => page.workers().length).toBe(0);
});
