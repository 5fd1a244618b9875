/** The real server and a watched browser for every test. */
import {
	chromium,
	test as base,
	type Browser,
	type BrowserContext,
	type BrowserContextOptions
} from '@playwright/test';
import { launchOptions } from './chromium.ts';
import { desktop, phone } from './devices.ts';
import { Desk } from './pages/desk.ts';
import { Patient } from './pages/patient.ts';
import { startServer, type Running } from './server.ts';
import { Watch } from './watch.ts';

type Fixtures = {
	watch: Watch;
	/** Another browser context of the same browser, watched as well. */
	device: (kind: 'phone' | 'desktop', options?: BrowserContextOptions) => Promise<BrowserContext>;
	/** A context of a browser of its own, started with these flags. */
	browserWith: (args: readonly string[], options?: BrowserContextOptions) => Promise<BrowserContext>;
	/** A patient in bokmål, in the test's own page. */
	patient: Patient;
	/** A clinician at a PC, in a browser of their own. */
	desk: Desk;
};
type WorkerFixtures = { server: Running };

export const test = base.extend<Fixtures, WorkerFixtures>({
	server: [
		async ({}, use) => {
			const server = await startServer();
			await use(server);
			await server.stop();
		},
		{ scope: 'worker' }
	],
	baseURL: async ({ server }, use) => use(server.origin),
	watch: [
		async ({ context, server }, use) => {
			const watch = new Watch(server.origin);
			await watch.follow(context);
			await use(watch);
			watch.check();
		},
		{ auto: true }
	],
	device: async ({ browser, baseURL, watch }, use) => {
		const made: BrowserContext[] = [];
		await use(async (kind, options) => {
			const size = kind === 'phone' ? phone : desktop;
			const context = await browser.newContext({ ...size, ...(baseURL ? { baseURL } : {}), ...options });
			made.push(context);
			await watch.follow(context);
			return context;
		});
		for (const context of made) await context.close();
	},
	browserWith: async ({ baseURL, watch }, use) => {
		const started: Browser[] = [];
		await use(async (args, options) => {
			const browser = await chromium.launch(launchOptions(args));
			started.push(browser);
			const context = await browser.newContext({ ...desktop, ...(baseURL ? { baseURL } : {}), ...options });
			await watch.follow(context);
			return context;
		});
		for (const browser of started) await browser.close();
	},
	patient: async ({ page }, use) => use(new Patient(page)),
	desk: async ({ device }, use) => use(new Desk(await (await device('desktop')).newPage()))
});

export { expect } from '@playwright/test';
