/** One person, one phone, three conversations over eighteen months, and a browser that wiped its storage before the last. */
import type { Page } from '@playwright/test';
import { textOf } from '../support/camera.ts';
import { expect, test } from '../support/fixtures.ts';
import { KARI, IDENTITY } from '../support/earlier.ts';
import { Desk } from '../support/pages/desk.ts';
import { Patient } from '../support/pages/patient.ts';
import { fill, words } from '../support/words.ts';

const { clinician, paper, restore } = words.nb;

async function answer(patient: Patient, conversation: 1 | 2 | 3, number: number): Promise<void> {
	await patient.begin({ conversation, length: 'short' });
	await patient.number(number).check();
	await patient.next('more');
	await patient.next('review');
	await patient.confirm(KARI);
}

/** The file of the answers shown; its path. */
async function saved(patient: Patient): Promise<string> {
	const downloading = patient.page.waitForEvent('download');
	await patient.button(words.nb.handover.file.save).click();
	return (await downloading).path();
}

/** As a browser does that wants its room back. */
async function empty(page: Page): Promise<void> {
	const { origin } = new URL(page.url());
	const browser = await page.context().newCDPSession(page);
	await page.goto('about:blank');
	await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
}

test('the clinician sees all three, though the phone was emptied: from paper and file @phone', async ({
	device
}) => {
	test.slow();
	const patient = new Patient(await (await device('phone')).newPage());
	const { page } = patient;

	await page.clock.setFixedTime('2026-12-02T10:00:00Z');
	await answer(patient, 1, 8);
	await patient.open('/skjema/utfylt');
	const sheet = await textOf(page.getByRole('img', { name: paper.qr.label }));

	await page.clock.setFixedTime('2027-03-16T10:00:00Z');
	await answer(patient, 2, 5);
	await patient.radio('along', 'no').check();
	const file = await saved(patient);

	await empty(page);
	const now = '2028-05-09T10:00:00Z';
	await page.clock.setFixedTime(now);
	await patient.open('/legg-tilbake');
	await patient.field('address').fill(sheet);
	await patient.button(restore.paste.submit).click();
	await expect(page.getByText(restore.done.title)).toBeVisible();
	await patient.open('/legg-tilbake');
	await page.locator('input[type=file]').setInputFiles(file);
	await expect(page.getByText(restore.done.title)).toBeVisible();
	await answer(patient, 3, 2);

	// Side by side on the phone, each with its number.
	await patient.open('/min-vei/sammenlign');
	const numbers = page.getByRole('table').first();
	for (const number of [8, 5, 2])
		await expect(numbers.getByRole('cell', { name: String(number), exact: true })).toBeVisible();

	// And at the clinic, by file, since the relay's clock is today's.
	await patient.open('/gi-videre');
	await patient.radio('along', 'yes').check();
	const handed = await saved(patient);
	const desk = new Desk(await (await device('desktop')).newPage());
	await desk.page.clock.setFixedTime(now);
	await desk.open();
	await desk.page.getByLabel(desk.words.file.label).setInputFiles(handed);
	await desk.shows(IDENTITY);
	for (const { conversation, value } of [
		{ conversation: clinician.result.conversation.c1, value: 8 },
		{ conversation: clinician.result.conversation.c2, value: 5 }
	]) {
		const earlier = desk.page.locator('details').filter({ hasText: conversation });
		await expect(earlier).toContainText(fill(clinician.earlier.number, { value }));
		await expect(earlier).toContainText(clinician.earlier.otherDevice);
	}
});
