/** Made-up patients: opened with one key press, and said to be made up wherever they go. */
import { readFileSync } from 'node:fs';
import { practicePatients } from '../../src/lib/content/practice.ts';
import { expect, test } from '../support/fixtures.ts';
import { Desk } from '../support/pages/desk.ts';
import { fill, words, type Locale } from '../support/words.ts';

async function practise(desk: Desk, id: string): Promise<void> {
	const patient = practicePatients.find((one) => one.id === id)!;
	const { practice, view } = words[desk.locale];
	await desk.button(`${patient.name} ${patient.about[desk.locale]}`).press('Enter');
	await expect(desk.identity).toContainText(fill(practice.name, { name: patient.name }));
	await expect(desk.page.getByText(view.origin.practice)).toBeVisible();
}

const copied = (desk: Desk) => desk.page.evaluate(() => navigator.clipboard.readText());

for (const locale of ['nb', 'nn'] as const)
	test(`each made-up patient opens, and what is copied says so, ${locale} @desktop`, async ({
		page,
		context
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const desk = new Desk(page, locale);
		const { clinician, practice, talk, note } = words[locale as Locale];
		await desk.open();
		for (const { id, name, rounds } of practicePatients) {
			await practise(desk, id);
			await desk.button(clinician.actions.copy).click();
			await expect.poll(() => copied(desk)).toContain(practice.line);
			expect((await copied(desk)).split('\n')[0]).toContain(name);
			if (rounds.length > 1) await expect(page.getByText(clinician.earlier.title)).toBeVisible();
			const course = { 1: talk.course.outcome1, 2: talk.course.outcome2, 3: talk.course.outcome3 };
			const { conversation } = rounds[0];
			await page.getByRole('tab', { name: talk.tabs.talk, exact: true }).click();
			await page.getByRole('radio', { name: course[conversation].held, exact: true }).check();
			await page.getByRole('tab', { name: talk.tabs.note, exact: true }).click();
			await page.getByRole('button', { name: note.panel.copyAll, exact: true }).click();
			await expect(page.getByText(note.panel.copied).first()).toBeVisible();
			expect((await copied(desk)).split('\n')[1]).toBe(note.text.practice);
			await desk.button(clinician.actions.clear).click();
			await expect(desk.field).toBeFocused();
		}
		expect(desk.asked).toEqual([]);
	});

test('practice survives a reload, is said on paper, and does not open from a file @desktop', async ({
	desk
}) => {
	await desk.open();
	await practise(desk, 'third');
	await desk.page.reload();
	await expect(desk.page.getByText(words.nb.view.origin.practice)).toBeVisible();
	await desk.page.emulateMedia({ media: 'print' });
	await expect(desk.page.getByText(words.nb.view.origin.practice)).toBeVisible();
	await expect(desk.identity).toContainText('ØVELSE Anne Berg (oppdiktet)');
	await desk.page.emulateMedia({ media: 'screen' });
	const saving = desk.page.waitForEvent('download');
	await desk.button(words.nb.clinician.actions.save).click();
	const file = readFileSync(await (await saving).path());
	const other = new Desk(await desk.page.context().newPage());
	await other.open();
	await other.openFile(file);
	await expect(other.page.getByRole('alert')).toBeVisible();
	await expect(other.page.getByText('Anne Berg (')).toHaveCount(0);
});
