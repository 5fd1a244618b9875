/** One person, three conversations over eighteen months, and a browser that wiped its storage before the last. */
import { textOf } from '../support/camera.ts';
import { expect, test } from '../support/fixtures.ts';
import { KARI, IDENTITY } from '../support/earlier.ts';
import { Desk } from '../support/pages/desk.ts';
import { Patient } from '../support/pages/patient.ts';
import { fill, words } from '../support/words.ts';

const { clinician, paper, restore } = words.nb;

test('the clinician sees all three, from paper @phone', async ({ device }) => {
	test.slow();
	const papers: string[] = [];
	for (const { conversation, number, at } of [
		{ conversation: 1, number: 8, at: '2026-12-02T10:00:00Z' },
		{ conversation: 2, number: 5, at: '2027-03-16T10:00:00Z' }
	] as const) {
		// A phone of its own each time: what the browser kept is gone, and only the paper is left.
		const patient = new Patient(await (await device('phone')).newPage());
		await patient.page.clock.setFixedTime(at);
		await patient.begin({ conversation, length: 'short' });
		await patient.number(number).check();
		await patient.next('more');
		await patient.next('review');
		await patient.confirm(KARI);
		await patient.open('/skjema/utfylt');
		papers.push(await textOf(patient.page.getByRole('img', { name: paper.qr.label })));
	}

	const now = '2028-05-09T10:00:00Z';
	const patient = new Patient(await (await device('phone')).newPage());
	await patient.page.clock.setFixedTime(now);
	for (const address of papers) {
		await patient.open('/legg-tilbake');
		await patient.field('address').fill(address);
		await patient.button(restore.paste.submit).click();
		await expect(patient.page.getByText(restore.done.title)).toBeVisible();
	}
	await patient.begin({ conversation: 3, length: 'short' });
	await patient.number(2).check();
	await patient.next('more');
	await patient.next('review');
	await patient.confirm(KARI);

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
