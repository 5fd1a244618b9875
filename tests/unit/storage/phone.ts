/** A phone whose store is the browser's own: every test gets a fresh one, which may have many tabs. */
import type { Server } from 'node:http';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launch, serveEntry } from '../chromium.ts';
import type * as App from './entry.ts';

declare const app: typeof App;

export type Phone = {
	readonly context: BrowserContext;
	readonly url: string;
	/** A tab with `app` in it: what entry.ts exports. */
	open(): Promise<Page>;
	/** A page of the same origin where nothing of the app has run. */
	blank(): Promise<Page>;
	/** Once the app is in the tab. */
	ready(page: Page): Promise<unknown>;
	/** The same tab loaded anew. */
	reload(page: Page): Promise<void>;
};

/** Call it once at the top of a test file. `entry`: what the tabs run. */
export function phone(entry = new URL('entry.ts', import.meta.url)): Phone {
	let browser: Browser;
	let server: Server;
	let url: string;
	let context: BrowserContext;
	beforeAll(async () => {
		[browser, { server, url }] = await Promise.all([launch(), serveEntry(entry)]);
	});
	afterAll(async () => {
		await browser.close();
		server.close();
	});
	beforeEach(async () => {
		context = await browser.newContext();
	});
	afterEach(() => context.close());
	const ready = (page: Page) => page.waitForFunction(() => 'app' in globalThis);

	return {
		ready,
		get context() {
			return context;
		},
		get url() {
			return url;
		},
		async open() {
			const page = await context.newPage();
			await page.goto(url);
			await ready(page);
			return page;
		},
		async blank() {
			const page = await context.newPage();
			await page.goto(`${url}app.js`);
			return page;
		},
		async reload(page) {
			await page.reload();
			await ready(page);
		}
	};
}

/** What is counted where nothing lies. */
export const NONE = {
	...{ drafts: 0, results: 0, conversations: 0, contacts: 0, plans: 0, planCodes: 0 },
	...{ handovers: 0, waiting: 0, rooms: 0 }
};

/** A draft of conversation 2 that the patient answers; its id. */
export function startDraft(page: Page): Promise<string> {
	return page.evaluate(
		async () =>
			(
				await app.drafts.create({
					conversation: 2,
					answerer: { role: 'self' },
					length: 'whole',
					pack: { id: 'pakjenning', version: '1.0.0' },
					step: 'distress',
					locale: 'nn'
				})
			).id
	);
}
