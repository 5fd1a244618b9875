import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EVERYWHERE } from '$lib/server/headers.ts';
import { startServer, type Running } from '../support/server.ts';

const build = (folder: string) => fileURLToPath(new URL(`../../build/${folder}`, import.meta.url));
const filesIn = (folder: string) =>
	readdirSync(build(folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
		.map(({ parentPath, name }) => `${parentPath}/${name}`.slice(build(folder).length).replaceAll('\\', '/'));

const pages = filesIn('prerendered')
	.filter((file) => file.endsWith('.html'))
	.map((file) => file.replace(/(\/index)?\.html$/, '') || '/');

let server: Running;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.stop());

const get = (path: string, init?: RequestInit) =>
	fetch(server.origin + path, { redirect: 'manual', ...init });

function expectGuarded(response: Response): void {
	for (const [name, value] of Object.entries(EVERYWHERE))
		expect(response.headers.get(name), name).toBe(value);
	const policy = response.headers.get('content-security-policy');
	expect(policy).toContain("default-src 'none'");
	expect(policy).toContain("frame-ancestors 'none'");
	expect(policy).not.toContain('unsafe-inline');
	expect(policy).not.toContain("'unsafe-eval'");
	expect(response.headers.get('cache-control')).toBeTruthy();
	expect(response.headers.get('set-cookie')).toBeNull();
	expect(response.headers.get('strict-transport-security')).toBeNull();
}

test('every page carries its own policy as a header, and may not be framed', async () => {
	expect(pages).toContain('/nb');
	for (const page of pages) {
		const response = await get(page);
		expectGuarded(response);
		expect(response.headers.get('cache-control')).toBe('no-cache');
		const meta = /http-equiv="content-security-policy" content="([^"]*)"/.exec(await response.text())?.[1];
		expect(meta, page).toBeTruthy();
		const policy = response.headers.get('content-security-policy');
		expect(policy).toBe(
			`${meta?.replaceAll('&quot;', '"').replaceAll('&#39;', "'")}; frame-ancestors 'none'`
		);
		expect(policy).not.toContain('wasm-unsafe-eval');
		expect(policy).toContain("require-trusted-types-for 'script'");
		expect((await get(page, { method: 'HEAD' })).headers.get('content-security-policy')).toBe(policy);
	}
});

test('what the app has no use for stays off', async () => {
	const policy = (await get('/nb')).headers.get('permissions-policy')?.split(', ');
	for (const feature of ['microphone', 'geolocation', 'display-capture', 'hid', 'serial', 'usb', 'payment'])
		expect(policy).toContain(`${feature}=()`);
});

test('every file is guarded, and only what is named by its content is kept', async () => {
	for (const file of filesIn('client')) {
		const response = await get(file);
		expect(response.status, file).toBe(200);
		expectGuarded(response);
		const immutable = file.startsWith('/_app/immutable/');
		expect(response.headers.get('cache-control')).toBe(
			immutable ? 'public,max-age=31536000,immutable' : 'no-cache'
		);
		const wasm = /^\/_app\/immutable\/workers\/kdf-/.test(file);
		const policy = response.headers.get('content-security-policy');
		expect(policy?.includes('wasm-unsafe-eval'), file).toBe(wasm);
	}
});

test('errors, redirects and the relay are guarded too', async () => {
	const asked: [number, string, RequestInit?][] = [
		[404, '/nb/finst-ikkje'],
		[404, '/_app/immutable/none.js'],
		[404, '/relay/none'],
		[308, '/nb/'],
		[400, '/%'],
		[400, '/k%23123'],
		[400, '/k%23123', { method: 'POST', body: 'x' }],
		[405, '/nb', { method: 'POST', body: 'x' }],
		[405, '/nb', { method: 'OPTIONS' }],
		[405, '/relay/handover'],
		[405, '/relay/handover/claim', { method: 'DELETE' }],
		[405, '/relay/session'],
		[405, '/relay/session/collect', { method: 'DELETE' }],
		[403, '/relay/handover', { method: 'PUT', body: 'x' }],
		[400, '/relay/handover', { method: 'PUT', body: new Uint8Array(9) }],
		[200, '/relay/health']
	];
	for (const [status, path, init] of asked) {
		const response = await get(path, init);
		expect(response.status, path).toBe(status);
		expectGuarded(response);
		if (path.startsWith('/relay/') || status >= 400)
			expect(response.headers.get('cache-control')).toBe('no-store');
	}
});

test('what never becomes a request is answered with the same headers', async () => {
	const { port } = new URL(server.origin);
	for (const [sent, status] of [
		['NONSENSE\r\n\r\n', 400],
		[`GET / HTTP/1.1\r\nhost: x\r\nx-long: ${'x'.repeat(9000)}\r\n\r\n`, 431],
		// These Node answers before anyone is asked.
		['GET / HTTP/1.1\r\nconnection: close\r\n\r\n', 400],
		['GET / HTTP/1.1\r\nhost: x\r\nexpect: tea\r\nconnection: close\r\n\r\n', 417]
	] as const) {
		const said = await new Promise<string>((resolve, reject) => {
			let text = '';
			const socket = connect(Number(port), '127.0.0.1', () => socket.write(sent));
			socket.on('data', (chunk) => (text += chunk));
			socket.on('error', reject);
			socket.on('close', () => resolve(text));
		});
		expect(said).toContain(`HTTP/1.1 ${status} `);
		for (const [name, value] of Object.entries(EVERYWHERE)) expect(said).toContain(`${name}: ${value}`);
	}
});

test('https is promised to browsers only where the public address is https', async () => {
	const behind = await startServer({ env: { HJEMVEI_ORIGIN: 'https://hjemvei.example' } });
	const response = await fetch(`${behind.origin}/nb`);
	await behind.stop();
	// A proxy must then stand in front, and the limits need to know.
	expect(behind.logs()).toContain('HJEMVEI_PROXIES is 0');
	expect(response.headers.get('strict-transport-security')).toBe('max-age=63072000');
});
