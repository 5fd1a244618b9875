/** Without the network, from the first question to delivered later. */
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../support/fixtures.ts';
import { openKillable } from '../support/killable.ts';
import { readyForOffline, started } from '../support/pages/app.ts';
import { Desk } from '../support/pages/desk.ts';
import { Patient } from '../support/pages/patient.ts';
import { startServer } from '../support/server.ts';
import { NO_NETWORK } from '../support/watch.ts';
import { pack } from '../support/words.ts';
import { pages } from '../support/routes.ts';

const list = pack('pakjenning');

test('offline from the first question to confirming; delivered once when the network is back', async ({
	page,
	patient,
	context,
	desk,
	watch
}) => {
	watch.allow(NO_NETWORK);
	await patient.open();
	await readyForOffline(page);
	await context.setOffline(true);
	const stored: number[] = [];
	context.on('response', (response) => {
		if (response.request().method() === 'PUT') stored.push(response.status());
	});

	await page.getByRole('link', { name: patient.words.home.prepare }).click();
	await page.getByRole('link', { name: patient.words.prepare.start.whole }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(list.distress.question.nb);
	await patient.answerAll();
	await patient.confirm({ name: 'Kari' });
	const code = await patient.makeCode();
	await expect(patient.state('offline')).toBeVisible();
	await page.reload();
	await expect(patient.state('offline')).toBeVisible();
	expect(await patient.code()).toBe(code);
	expect(stored).toEqual([]);

	await context.setOffline(false);
	await expect(patient.state('waiting')).toBeVisible();
	await desk.open();
	await desk.fetch(code);
	await desk.shows('Kari, fødselsdato ikke oppgitt');
	await expect(page.getByText(/^Hentet kl/)).toBeVisible();
	expect(stored).toEqual([201]);
});

test('made offline, the app closed: it goes when the app is opened with a network @phone', async ({
	device,
	watch
}) => {
	watch.allow(NO_NETWORK, /request to another origin: http:\/\/localhost/);
	const profile = mkdtempSync(join(tmpdir(), 'hjemvei-profile-'));
	const dataDir = mkdtempSync(join(tmpdir(), 'hjemvei-data-'));
	const before = await startServer({ dataDir });
	const port = Number(new URL(before.origin).port);

	const first = await openKillable(profile);
	await watch.follow(first.context);
	const patient = new Patient(await first.context.newPage(), 'nb', before.origin);
	await patient.open();
	await readyForOffline(patient.page);
	await before.stop();
	await patient.confirmShort({ name: 'Kari' });
	const code = await patient.makeCode();
	await expect(patient.state('offline')).toBeVisible();
	await first.kill();

	const after = await startServer({ dataDir, port });
	const second = await openKillable(profile);
	await watch.follow(second.context);
	const again = new Patient(await second.context.newPage(), 'nb', after.origin);
	// Any page will do; nobody has to go back to the code.
	await again.open('/hjelp');
	const desk = new Desk(await (await device('desktop', { baseURL: after.origin })).newPage());
	await desk.open();
	await expect(async () => {
		await desk.fetch(code);
		await desk.shows('Kari, fødselsdato ikke oppgitt');
	}).toPass();
	await second.kill();
	await after.stop();
	for (const folder of [profile, dataDir]) await rm(folder, { recursive: true, force: true });
});

test('after the first visit every page opens without the network, unvisited ones too @phone', async ({
	page,
	patient,
	context,
	watch
}) => {
	test.slow();
	watch.allow(NO_NETWORK);
	await patient.open();
	await readyForOffline(page);
	await context.setOffline(true);
	for (const locale of ['nb', 'nn']) {
		for (const path of pages) {
			await page.goto(`/${locale}${path}`);
			await started(page);
			await expect(page.locator('h1'), path).toHaveCount(1);
			await expect(page.locator('html')).toHaveAttribute('lang', locale);
		}
	}
	await page.goto('/');
	await expect(page).toHaveURL(/\/nb$/);
});

test('the relay and its answers are never kept by the service worker @phone', async ({ page, patient }) => {
	await patient.open();
	await readyForOffline(page);
	await patient.confirmShort();
	await patient.makeCode();
	await expect(patient.state('waiting')).toBeVisible();
	const kept = await page.evaluate(async () => {
		const names = await caches.keys();
		const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		return all.flat().map(({ url }) => new URL(url).pathname);
	});
	expect(kept.length).toBeGreaterThan(20);
	expect(kept.filter((path) => path.startsWith('/relay'))).toEqual([]);
});
