// The desk's keys in a real browser: they live as long as their tab.
import type { Server } from 'node:http';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launch, serveEntry } from '../chromium.ts';
import type * as App from './entry.ts';

declare const app: typeof App;

let browser: Browser;
let server: Server;
let url: string;
let context: BrowserContext;
beforeAll(async () => {
	[browser, { server, url }] = await Promise.all([
		launch(),
		serveEntry(new URL('entry.ts', import.meta.url))
	]);
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

async function open(): Promise<Page> {
	const page = await context.newPage();
	await page.goto(url);
	await ready(page);
	return page;
}

/** A desk in this tab, with work on it. */
async function desk(work: string): Promise<Page> {
	const page = await open();
	await page.evaluate(async (work) => {
		await app.arrive(sessionStorage, navigator.locks);
		await app.deskStore(sessionStorage, app.browserKeys(sessionStorage)).keep(work, Date.now());
	}, work);
	return page;
}

const load = (page: Page) =>
	page.evaluate(async () => {
		await app.arrive(sessionStorage, navigator.locks);
		return app.deskStore(sessionStorage, app.browserKeys(sessionStorage)).load(Date.now(), true);
	});
const sweep = (page: Page, now = 0) =>
	page.evaluate(
		(now) =>
			app.sweepKeys(
				app.browserKeys(sessionStorage),
				navigator.locks,
				now || Date.now(),
				async () => undefined
			),
		now
	);
/** To be polled: in the page, a promise would be true whatever it brings. */
const held = (page: Page) => page.evaluate(async () => (await navigator.locks.query()).held?.length);
const keys = (page: Page) =>
	page.evaluate(async () => (await app.browserKeys(sessionStorage).owners()).length);

test('a closed tab’s key goes when any page of the app starts, and a living tab’s stays', async () => {
	const kari = await desk('Kari');
	const ola = await desk('Ola');
	const reader = await open();
	await sweep(reader);
	expect(await keys(reader)).toBe(2);
	await kari.close();
	await expect.poll(() => held(reader)).toBe(1);
	await sweep(reader);
	expect(await keys(reader)).toBe(1);
	expect(await load(ola)).toMatchObject({ status: 'held', work: 'Ola' });
});

test('a tab that is being loaded anew while another page starts keeps its work', async () => {
	const kari = await desk('Kari');
	const reader = await open();
	let loaded!: () => void;
	const back = new Promise<void>((resolve) => (loaded = resolve));
	await reader.exposeFunction('secondLook', () => back);
	await kari.goto('about:blank');
	await expect.poll(() => held(reader)).toBe(0);
	const sweeping = reader.evaluate(() =>
		app.sweepKeys(
			app.browserKeys(sessionStorage),
			navigator.locks,
			Date.now(),
			(globalThis as never as { secondLook: () => Promise<void> }).secondLook
		)
	);
	await kari.goto(url);
	await ready(kari);
	await load(kari);
	loaded();
	await sweeping;
	expect(await load(kari)).toMatchObject({ status: 'held', work: 'Kari' });
});

test('what nobody has used for three hours goes, whose tab ever it is', async () => {
	const kari = await desk('Kari');
	await sweep(kari, Date.now() + (await kari.evaluate(() => app.ERASED_AFTER)) + 60_000);
	expect(await keys(kari)).toBe(0);
});

test('looking for a desk makes none', async () => {
	const page = await open();
	expect(await page.evaluate(() => app.hasDesk())).toBe(false);
	expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
	await desk('Kari');
	expect(await page.evaluate(() => app.hasDesk())).toBe(true);
});
