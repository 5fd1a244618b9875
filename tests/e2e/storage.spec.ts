/** The phone's store: full, refused, cleared, and of another version. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { Patient } from '../support/pages/patient.ts';
import { pack, words } from '../support/words.ts';

const { prepare } = words.nb;
const list = pack('pakjenning');

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
