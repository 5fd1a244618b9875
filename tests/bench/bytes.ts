/** What a browser fetches to open each page, as it comes over the wire: bodies, brotli. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Response } from '@playwright/test';
import { against, heading, kB, line, table } from './print.ts';

/** DESIGN §5, in bytes. `js` is for the form alone. */
const BUDGET = { html: 10_000, css: 15_000, js: 60_000, view: 120_000, precache: 700_000 };
/** `later`: scripts the page does not name, fetched when it has started. */
const KINDS = ['html', 'css', 'js', 'later', 'font', 'other'] as const;
type Kind = (typeof KINDS)[number];
type Bytes = Record<Kind, number> & { files: number };

export async function printBytes(browser: Browser, origin: string, root: string): Promise<void> {
	heading('Bytes of a first visit (brotli; budgets: HTML 10, CSS 15, the form’s JS 60, all 120 kB)');
	const rows = [['', 'HTML', 'CSS', 'JS', 'later', 'font', 'all', 'files', '']];
	for (const path of pages(join(root, 'build', 'prerendered'))) {
		rows.push(row(path, await visit(browser, origin + path)));
	}
	table(rows);
	await printPrecache(browser, origin);
}

/** One language stands for both. */
function pages(prerendered: string): string[] {
	return readdirSync(prerendered, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html'))
		.map((file) => `/${file.replace(/(index)?\.html$/, '')}`)
		.filter((path) => !path.startsWith('/nn'))
		.sort();
}

function row(path: string, bytes: Bytes): string[] {
	const all = KINDS.reduce((sum, kind) => sum + bytes[kind], 0);
	const form = path.includes('/forbered/');
	const over = [
		against(bytes.html, BUDGET.html) && 'HTML',
		against(bytes.css, BUDGET.css) && 'CSS',
		form && against(bytes.js, BUDGET.js) && 'JS',
		against(all, BUDGET.view) && 'all'
	].filter(Boolean);
	const cells = [bytes.html, bytes.css, bytes.js, bytes.later, bytes.font, all].map((n) =>
		(n / 1000).toFixed(1)
	);
	return [path, ...cells, String(bytes.files), over.length > 0 ? `over: ${over.join(', ')}` : 'under'];
}

/** Until the network is quiet. The copy for offline use is counted apart. */
async function visit(browser: Browser, url: string): Promise<Bytes> {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	const responses: Response[] = [];
	page.on('response', (response) => responses.push(response));
	const html = (await (await page.goto(url))?.text()) ?? '';
	await page.waitForLoadState('networkidle');
	const bytes: Bytes = { html: 0, css: 0, js: 0, later: 0, font: 0, other: 0, files: responses.length };
	for (const response of responses) {
		const kind = kindOf(response);
		const named = html.includes(response.url().split('/').pop() ?? '');
		const { responseBodySize } = await response.request().sizes();
		bytes[kind === 'js' && !named ? 'later' : kind] += responseBodySize;
	}
	await context.close();
	return bytes;
}

function kindOf(response: Response): Kind {
	const type = response.headers()['content-type'] ?? '';
	if (type.includes('html')) return 'html';
	if (type.includes('css')) return 'css';
	if (type.includes('javascript')) return 'js';
	return type.includes('font') ? 'font' : 'other';
}

/** Everything the service worker keeps for offline use, as it was sent. */
async function printPrecache(browser: Browser, origin: string): Promise<void> {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(`${origin}/nb`);
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	const kept = await page.evaluate(async () => {
		const names = await caches.keys();
		const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		return requests.flat().map(({ url }) => url);
	});
	let bytes = 0;
	for (const url of kept) bytes += await wireSize(url);
	line(
		'kept for offline use',
		`${kB(bytes)} in ${kept.length} files (budget 700 kB)${against(bytes, BUDGET.precache)}`
	);
	await context.close();
}

async function wireSize(url: string): Promise<number> {
	const response = await fetch(url, { method: 'HEAD', headers: { 'accept-encoding': 'br' } });
	return Number(response.headers.get('content-length'));
}
