/** One person, three conversations over eighteen months, and a browser that wiped its storage before the last. */
import { textOf } from '../support/camera.ts';
import { rows } from '../support/database.ts';
import { expect, test } from '../support/fixtures.ts';
import { KARI, IDENTITY } from '../support/earlier.ts';
import { Desk } from '../support/pages/desk.ts';
import { Patient } from '../support/pages/patient.ts';
import { fill, words } from '../support/words.ts';

const { clinician, paper, restore } = words.nb;

/** Everything the browser kept of the site, as it does when it makes room or the phone is restored. */
async function wiped({ page }: Patient): Promise<void> {
	const { origin } = new URL(page.url());
	await page.goto('about:blank');
	const session = await page.context().newCDPSession(page);
	await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
	await session.detach();
}

async function answer(patient: Patient, conversation: 1 | 2 | 3, number: number): Promise<void> {
	await patient.begin({ conversation, length: 'short' });
	await patient.number(number).check();
	await patient.next('more');
	await patient.next('review');
	await patient.confirm(KARI);
}

test('one phone: the clinician sees all three, from paper and a file @phone', async ({ device }) => {
	test.slow();
	const patient = new Patient(await (await device('phone')).newPage());
	await patient.page.clock.setFixedTime('2026-12-02T10:00:00Z');
	await answer(patient, 1, 8);
	await patient.open('/skjema/utfylt');
	const sheet = await textOf(patient.page.getByRole('img', { name: paper.qr.label }));

	await patient.page.clock.setFixedTime('2027-03-16T10:00:00Z');
	await answer(patient, 2, 5);
	await patient.radio('along', 'no').check();
	const saving = patient.page.waitForEvent('download');
	await patient.button(words.nb.handover.file.save).click();
	const file = await (await saving).path();
	expect(await rows(patient.page, 'results')).toHaveLength(2);

	await wiped(patient);
	const now = '2028-05-09T10:00:00Z';
	await patient.page.clock.setFixedTime(now);
	await patient.open('/legg-tilbake');
	await patient.field('address').fill(sheet);
	await patient.button(restore.paste.submit).click();
	await expect(patient.page.getByText(restore.whose.first)).toBeVisible();
	expect(await rows(patient.page, 'results')).toHaveLength(0);
	await patient.button(restore.whose.put).click();
	await expect(patient.page.getByText(restore.done.title)).toBeVisible();
	await patient.page.locator('input[type=file]').setInputFiles(file);
	await expect(patient.page.getByText(restore.whose.same)).toBeVisible();
	await patient.button(restore.whose.put).click();
	await expect(patient.page.getByText(restore.done.title)).toBeVisible();
	await answer(patient, 3, 2);

	// Side by side on the phone, each with its number.
	await patient.open('/min-vei/sammenlign');
	const numbers = patient.page.getByRole('table').first();
	for (const number of [8, 5, 2])
		await expect(numbers.getByRole('cell', { name: String(number), exact: true })).toBeVisible();

	// And at the clinic, by file, since the relay's clock is today's.
	await patient.open('/gi-videre');
	await patient.radio('along', 'yes').check();
	const downloading = patient.page.waitForEvent('download');
	await patient.button(words.nb.handover.file.save).click();
	const desk = new Desk(await (await device('desktop')).newPage());
	await desk.page.clock.setFixedTime(now);
	await desk.open();
	await desk.page.getByLabel(desk.words.file.label).setInputFiles(await (await downloading).path());
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
