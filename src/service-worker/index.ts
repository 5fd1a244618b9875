/**
 * Everything but the transfer works offline after the first visit. Each version has a cache of its own;
 * an older one stays until no page uses it, so that an open form never loses its parts.
 */
import { build, files, prerendered, version } from '$service-worker';
import { fingerprint, isAsset, isOurs, pagePath, PREFIX, wanted } from './routing.ts';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const PATHS = wanted([...build, ...files, ...prerendered]);
const CACHE = `${PREFIX}${version}/${fingerprint(PATHS)}`;
const PAGES = new Set(prerendered);
const ASSETS = new Set(PATHS.filter((path) => !PAGES.has(path)));

worker.addEventListener('install', (event) => event.waitUntil(fill()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
	const url = new URL(event.request.url);
	if (!isOurs(event.request, url, worker.location.origin)) return;
	if (event.request.mode === 'navigate') event.respondWith(page(event.request, url));
	else if (ASSETS.has(url.pathname) || isAsset(url.pathname)) event.respondWith(asset(event.request));
});
worker.addEventListener('message', (event) => event.waitUntil(obey(event.data)));

/** What the page may ask; anything else is ignored. See client/update.ts. */
async function obey(message: unknown): Promise<void> {
	if (typeof message !== 'object' || message === null || !('type' in message)) return;
	if (message.type === 'activate') return worker.skipWaiting();
	if (!(await isAlone())) return;
	if (message.type === 'activate-if-alone') return worker.skipWaiting();
	// The page names a file of its own: only a page of this version may have the older ones cleared away.
	if (message.type === 'tidy' && 'file' in message && ASSETS.has(String(message.file))) await tidy();
}

async function isAlone(): Promise<boolean> {
	const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	return pages.length <= 1;
}

async function fill(): Promise<void> {
	const cache = await caches.open(CACHE);
	await Promise.all(PATHS.map((path) => keep(cache, path)));
}

/** Files whose name holds their content's hash are taken over from an older version. */
async function keep(cache: Cache, path: string): Promise<void> {
	const known = isAsset(path) ? await caches.match(path) : undefined;
	const response = known ?? (await fetch(path, { cache: isAsset(path) ? 'default' : 'no-cache' }));
	if (!response.ok || response.redirected) throw new Error(`${path} answered ${response.status}`);
	await cache.put(path, response);
}

async function page(request: Request, url: URL): Promise<Response> {
	const cache = await caches.open(CACHE);
	const known = await cache.match(pagePath(url));
	if (known) return known;
	try {
		return await fetch(request);
	} catch {
		// Not kept, and no network: the start knows the way on.
		return Response.redirect('/');
	}
}

async function asset(request: Request): Promise<Response> {
	const url = new URL(request.url);
	const known = (await (await caches.open(CACHE)).match(url.pathname)) ?? (await caches.match(url.pathname));
	return known ?? fetch(request);
}

async function tidy(): Promise<void> {
	const names = await caches.keys();
	await Promise.all(
		names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name))
	);
}
