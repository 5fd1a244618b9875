// The desk's keys in a real browser: they live as long as their tab.
import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import { phone } from '../storage/phone.ts';
import type * as App from './entry.ts';

declare const app: typeof App;

const pc = phone(new URL('entry.ts', import.meta.url));

/** A desk in this tab, with work on it. */
async function desk(work: string): Promise<Page> {
	const page = await pc.open();
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
	const reader = await pc.open();
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
	const reader = await pc.open();
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
	await kari.goto(pc.url);
	await pc.ready(kari);
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
	const page = await pc.open();
	expect(await page.evaluate(() => app.hasDesk())).toBe(false);
	expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
	await desk('Kari');
	expect(await page.evaluate(() => app.hasDesk())).toBe(true);
});
