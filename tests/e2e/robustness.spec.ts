/** Nothing is lost: early taps, killed browsers, two tabs, no room, no storage, other versions. */
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { openKillable } from '../support/killable.ts';
import { started } from '../support/pages/app.ts';
import { Patient } from '../support/pages/patient.ts';
import { fill, pack, words } from '../support/words.ts';

const { prepare } = words.nb;
const list = pack('pakjenning');

/** A phone whose scripts wait at a gate. */
async function gated(page: Page): Promise<() => void> {
	let open!: () => void;
	const gate = new Promise<void>((resolve) => (open = resolve));
	await page.route(/\.js$/, async (route) => {
		await gate;
		await route.continue();
	});
	return open;
}

test('a number tapped before the script has arrived is adopted @phone', async ({ device }) => {
	const page = await (await device('phone', { serviceWorkers: 'block' })).newPage();
	const patient = new Patient(page);
	const open = await gated(page);
	await page.goto('/nb/forbered/distress', { waitUntil: 'commit' });
	await patient.number(4).check();
	await expect(page.locator('html[data-started]')).toHaveCount(0);
	open();
	await patient.saved();
	await expect(page.getByText('Du har valgt 4 av 10')).toBeVisible();
	await page.reload();
	await expect(page.getByText('Du har valgt 4 av 10')).toBeVisible();
	await expect(patient.number(4)).toBeChecked();
});

test('boxes ticked before the script has arrived are adopted, beside what was answered before @phone', async ({
	device
}) => {
	const page = await (await device('phone', { serviceWorkers: 'block' })).newPage();
	const patient = new Patient(page);
	await patient.begin();
	await patient.next('practical');
	await patient.item('transport').check();
	await patient.saved();
	const open = await gated(page);
	await page.goto('/nb/forbered/practical', { waitUntil: 'commit' });
	await patient.item('housing').check();
	open();
	await expect(page.getByText('2 av 6 merket')).toBeVisible();
	await patient.saved();
	await page.unrouteAll();
	await page.reload();
	await expect(page.getByText('2 av 6 merket')).toBeVisible();
	await expect(patient.item('housing')).toBeChecked();
});

test('SIGKILL of the browser after an acknowledged tap: the answer is there @phone', async ({
	server,
	watch
}) => {
	const profile = mkdtempSync(join(tmpdir(), 'hjemvei-profile-'));
	const items = list.screens[0]!.items;
	for (const [round, id] of items.slice(0, 4).entries()) {
		const { context, kill } = await openKillable(profile);
		await watch.follow(context);
		const patient = new Patient(await context.newPage(), 'nb', server.origin);
		if (round === 0) {
			await patient.begin();
			await patient.number(3).check();
			await patient.next('practical');
		} else {
			await patient.open('/forbered');
			await patient.page.getByRole('link', { name: /^Fortsett/ }).click();
			await patient.at('practical');
			for (const before of items.slice(0, round)) await expect(patient.item(before)).toBeChecked();
		}
		await patient.item(id).check();
		await patient.saved();
		await kill();
	}
	await rm(profile, { recursive: true, force: true });
});

test('text is there after a reload right after the last letter, also where leaving saves nothing @phone', async ({
	page,
	patient
}) => {
	await patient.begin({ length: 'short' });
	await patient.next('more');
	await patient.field('important').fill('Å komme på hytta');
	await page.reload();
	await expect(patient.field('important')).toHaveValue('Å komme på hytta');

	// As when the system takes the page away without a word.
	await page.addInitScript(() => {
		for (const type of ['pagehide', 'visibilitychange'])
			addEventListener(type, (event) => event.stopImmediatePropagation(), { capture: true });
	});
	await page.reload();
	await started(page);
	await patient.field('other').fill('Trappene');
	await page.reload();
	await expect(patient.field('other')).toHaveValue('Trappene');
	await expect(patient.field('important')).toHaveValue('Å komme på hytta');
});

test('two tabs on one draft: no answer is lost, and each sees the other', async ({
	page,
	patient,
	context
}) => {
	await patient.begin();
	await patient.next('practical');
	const second = new Patient(await context.newPage());
	await second.open('/forbered/practical');
	await expect(second.page.getByText('0 av 6 merket')).toBeVisible();

	await Promise.all([patient.item('housing').check(), second.item('transport').check()]);
	await patient.item('child-care').check();
	await second.item('treatment-decisions').check();
	await patient.item('housing').uncheck();
	for (const tab of [patient, second]) {
		await expect(tab.page.getByText('3 av 6 merket')).toBeVisible();
		await expect(tab.item('housing')).not.toBeChecked();
		await expect(tab.item('treatment-decisions')).toBeChecked();
	}
	await page.reload();
	await second.page.reload();
	for (const tab of [patient, second]) await expect(tab.page.getByText('3 av 6 merket')).toBeVisible();
});

test('a full phone is said in a sentence, nothing is lost, and trying again helps @phone', async ({
	device,
	server
}) => {
	const context = await device('phone', { serviceWorkers: 'block' });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Storage.overrideQuotaForOrigin', { origin: server.origin, quotaSize: 1_000_000 });
	const patient = new Patient(page);
	await patient.begin();
	await patient.number(2).check();
	await patient.saved();
	await patient.next('practical');
	await fillStorage(page);
	await patient.item('housing').check();
	await expect(page.getByText(prepare.save.full)).toBeVisible();
	await expect(page.getByText(words.nb.common.saved)).toHaveCount(0);
	await expect(patient.item('housing')).toBeChecked();

	await page.evaluate(() => indexedDB.deleteDatabase('filler'));
	await expect(async () => {
		await patient.button(prepare.save.retry).click();
		await expect(page.getByText(words.nb.common.saved)).toBeVisible({ timeout: 1000 });
	}).toPass();
	await page.reload();
	await expect(patient.item('housing')).toBeChecked();
	await page.goto('/nb/forbered/distress');
	await expect(patient.number(2)).toBeChecked();
});

/** Something else takes all the room there is, to the last few bytes. */
function fillStorage(page: Page): Promise<void> {
	return page.evaluate(async () => {
		const db = await new Promise<IDBDatabase>((resolve, reject) => {
			const opening = indexedDB.open('filler');
			opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true });
			opening.onsuccess = () => resolve(opening.result);
			opening.onerror = () => reject(opening.error);
		});
		db.onversionchange = () => db.close();
		const put = (size: number) =>
			new Promise<boolean>((resolve) => {
				const transaction = db.transaction('rows', 'readwrite', { durability: 'strict' });
				transaction.objectStore('rows').put(crypto.getRandomValues(new Uint8Array(size)));
				transaction.oncomplete = () => resolve(true);
				transaction.onabort = () => resolve(false);
			});
		for (let size = 32_768; size >= 32;) if (!(await put(size))) size /= 2;
	});
}

test('a browser that stores nothing is said in a sentence, and answers can still be confirmed @phone', async ({
	page,
	patient
}) => {
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('The operation is insecure.', 'SecurityError');
		};
	});
	await patient.begin({ length: 'short' });
	await patient.number(5).check();
	await expect(page.getByText(prepare.save.unavailable)).toBeVisible();
	await patient.next('more');
	await patient.next('review');
	await expect(patient.answer(prepare.review.number)).toHaveText('5');
	await patient.confirm();
	await expect(page.getByText(words.nb.handover.storage.session)).toBeVisible();
	await patient.makeCode();
	await expect(patient.state('waiting')).toBeVisible();
});

test('a draft of a newer form is said in a sentence and left as it is @phone', async ({ page, patient }) => {
	await patient.begin();
	await patient.number(2).check();
	await patient.saved();
	await changeDraft(page, { id: 'pakjenning', version: '99.0.0' });
	await page.reload();
	await expect(page.getByText(prepare.broken.unknownPack)).toBeVisible();
	await changeDraft(page, { id: 'pakjenning', version: list.version });
	await patient.button(prepare.broken.reload).click();
	await expect(patient.number(2)).toBeChecked();
});

test('a draft of a form nobody knows is said in a sentence @phone', async ({ page, patient }) => {
	await patient.begin();
	await patient.number(2).check();
	await patient.saved();
	await changeDraft(page, { id: 'ukjent', version: '1.0.0' });
	await page.reload();
	await expect(page.getByText(prepare.broken.unknownPack)).toBeVisible();
});

test('a database that a newer version has taken over is said in a sentence @phone', async ({
	page,
	patient
}) => {
	await patient.begin();
	await patient.number(2).check();
	await patient.saved();
	await page.evaluate(
		() =>
			new Promise((resolve, reject) => {
				const opening = indexedDB.open('hjemvei', 99);
				opening.onsuccess = () => resolve(opening.result.close());
				opening.onerror = () => reject(opening.error);
			})
	);
	await patient.number(8).check();
	await expect(page.getByText(prepare.save.outdated)).toBeVisible();
	await expect(patient.number(8)).toBeChecked();
});

test('reloading at every step keeps the answer and the place @phone', async ({ page, patient }) => {
	await patient.begin();
	await patient.number(9).check();
	await patient.saved();
	await page.reload();
	await expect(patient.number(9)).toBeChecked();
	for (const { id, items } of list.screens) {
		await patient.next(id);
		await patient.item(items[0]!).check();
		await patient.saved();
		await page.reload();
		await started(page);
		await patient.at(id);
		await expect(patient.item(items[0]!)).toBeChecked();
	}
	await patient.next('more');
	await patient.radio('followUp', 'maybe').check();
	await patient.saved();
	await page.reload();
	await started(page);
	await expect(patient.radio('followUp', 'maybe')).toBeChecked();
	await patient.next('review');
	await page.reload();
	await expect(patient.answer(prepare.review.number)).toHaveText('9');
	await started(page);
	await patient.button(prepare.review.next).click();
	await patient.field('name').fill('Kari');
	await page.reload();
	await expect(patient.field('name')).toHaveValue('Kari');
});

test('a browser that has cleared us away is said in a sentence @phone', async ({
	page,
	patient,
	context,
	server
}) => {
	await patient.begin();
	await patient.number(2).check();
	await patient.next('practical');
	const session = await context.newCDPSession(page);
	await session.send('Storage.clearDataForOrigin', { origin: server.origin, storageTypes: 'all' });
	await page.reload();
	await expect(page.getByText(prepare.broken.noDraft)).toBeVisible();
	await page.getByRole('link', { name: prepare.broken.begin }).click();
	await page.getByRole('link', { name: prepare.start.whole }).click();
	await expect(page.locator('input:checked')).toHaveCount(0);
});

test('settings: everything on this phone can be deleted @phone', async ({ page, patient }) => {
	const { settingsPage } = words.nb.home;
	await patient.confirmShort({ name: 'Kari' });
	await patient.begin();
	await patient.number(2).check();
	await patient.saved();
	await patient.open('/innstillinger');
	await expect(page.getByText(fill(settingsPage.storedResults_one, { count: 1 }))).toBeVisible();
	await patient.button(settingsPage.deleteAll).click();
	await patient.button(settingsPage.deleteNo).click();
	await expect(page.getByText(fill(settingsPage.storedDrafts_one, { count: 1 }))).toBeVisible();
	await patient.button(settingsPage.deleteAll).click();
	await patient.button(settingsPage.deleteYes).click();
	await expect(page.getByText(settingsPage.deleted)).toBeVisible();
	await patient.open('/gi-videre');
	await expect(page.getByText(words.nb.handover.none.title)).toBeVisible();
});

function changeDraft(page: Page, changed: { id: string; version: string }): Promise<void> {
	return page.evaluate(
		(pack) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('hjemvei');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const transaction = opening.result.transaction('drafts', 'readwrite');
					const store = transaction.objectStore('drafts');
					const all = store.getAll();
					all.onsuccess = () => all.result.forEach((draft) => store.put({ ...draft, pack }));
					transaction.oncomplete = () => resolve(opening.result.close());
				};
			}),
		changed
	);
}
