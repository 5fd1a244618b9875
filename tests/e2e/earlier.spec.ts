/** Earlier answers travel along by code and file, when the patient says so. */
import { readFileSync } from 'node:fs';
import { bundleResults } from '../../src/lib/core/result/index.ts';
import { axe } from '../support/axe.ts';
import { ago, IDENTITY, twoConversations } from '../support/earlier.ts';
import { expect, test } from '../support/fixtures.ts';
import { doubleText, smallTargets, sticksOut } from '../support/layout.ts';
import { Desk } from '../support/pages/desk.ts';
import { Patient } from '../support/pages/patient.ts';
import { confirmed, newKeys } from '../support/signed.ts';
import { fill, itemText, words } from '../support/words.ts';

const { clinician, handover } = words.nb;

for (const locale of ['nb', 'nn'] as const) {
	test(`by code, when the patient says so, in ${locale} @phone`, async ({ page, device }) => {
		test.slow();
		const patient = new Patient(page, locale);
		await twoConversations(patient);
		const { along, make, file } = patient.words.handover;
		await expect(patient.radio('along', 'yes')).not.toBeChecked();
		await expect(patient.radio('along', 'no')).not.toBeChecked();
		for (const name of [make.button, file.save]) {
			await patient.button(name).click();
			await expect(page.getByText(along.missing)).toBeVisible();
			await expect(patient.radio('along', 'yes')).toBeFocused();
		}
		await patient.radio('along', 'yes').check();
		await expect(page.getByText(along.missing)).toHaveCount(0);
		const code = await patient.makeCode();
		await expect(page.getByText(along.goes)).toBeVisible();
		await expect(patient.radio('along', 'yes')).toHaveCount(0);
		await expect(patient.state('waiting')).toBeVisible();

		const clinic = await device('desktop', { permissions: ['clipboard-read', 'clipboard-write'] });
		const desk = new Desk(await clinic.newPage(), locale);
		const said = desk.words;
		await desk.open();
		await desk.fetch(code);
		await desk.shows(locale === 'nb' ? IDENTITY : 'Kari Nordmann, fødd 28.02.1951');
		expect(await desk.digits()).toBe(await patient.digits());
		const earlier = desk.page.locator('details').filter({ hasText: said.result.conversation.c1 });
		await expect(earlier).toContainText(fill(said.earlier.number, { value: 7 }));
		await expect(earlier).toContainText(said.earlier.sameDevice);

		// Beside what is marked now, and what was marked then only.
		const row = (id: string) =>
			desk.page
				.locator('li')
				.filter({ hasText: itemText(id, locale) })
				.first();
		await expect(row('worry')).toContainText(said.earlier.change.still);
		await expect(row('feeling-low')).toContainText(said.earlier.change.new);
		await expect(desk.page.getByRole('heading', { name: said.earlier.notNow })).toBeVisible();
		const own = desk.page.getByText('Å sove om natten');
		await expect(own).toBeHidden();
		await earlier.locator('summary').first().click();
		await expect(own).toBeVisible();

		await desk.button(said.actions.copy).click();
		await expect(desk.page.getByText(said.actions.copied)).toBeVisible();
		const text = await desk.page.evaluate(() => navigator.clipboard.readText());
		expect(text).toContain(said.journal.earlier.split('{{')[0]!);
		expect(text).not.toContain('Å sove om natten');

		await desk.page.reload();
		await expect(earlier).toBeVisible();
		await desk.button(said.actions.clear).click();
		await expect(desk.page.getByText(said.actions.cleared)).toBeVisible();
		await desk.page.reload();
		await expect(desk.field).toBeFocused();
		await expect(earlier).toHaveCount(0);
	});
}

test('«nei» is remembered with the result and can be changed; a file holds what was said @phone', async ({
	page,
	patient
}) => {
	test.slow();
	await twoConversations(patient);
	const saved = async () => {
		const downloading = page.waitForEvent('download');
		await patient.button(handover.file.save).click();
		return JSON.parse(readFileSync(await (await downloading).path(), 'utf8')) as { resourceType: string };
	};
	await patient.radio('along', 'no').check();
	expect(await saved()).toMatchObject({ resourceType: 'QuestionnaireResponse' });
	await page.reload();
	await expect(patient.radio('along', 'no')).toBeChecked();
	await patient.radio('along', 'yes').check();
	expect(await saved()).toMatchObject({ resourceType: 'Bundle', type: 'collection' });
	await patient.radio('along', 'no').check();
	await patient.makeCode();
	await expect(page.getByText(handover.along.alone)).toBeVisible();
	await patient.unfold(handover.carrying.choose);
	await expect(page.getByText(handover.along.single)).toBeVisible();
});

test('from another phone, and one that was changed: the good ones open, the bad one says so @desktop', async ({
	desk
}) => {
	const keys = await newKeys();
	const seen = { 'gone/emotional': true, 'mark/worry': true } as const;
	const now = await confirmed({ conversation: 3 }, { distress: 2, ...seen }, keys);
	const second = await confirmed(
		{ conversation: 2, confirmedAt: ago(300) },
		{ distress: 6, 'private/distress': true, other: 'Bare mellom oss', 'private/other': true },
		keys
	);
	const first = await confirmed({ conversation: 1, confirmedAt: ago(500) }, { distress: 8, ...seen });
	const broken = first.replace('"valueInteger":8', '"valueInteger":1');
	await desk.open();
	await desk.openFile(bundleResults(now, [second, first, broken]).json);
	await desk.shows(IDENTITY);
	await expect(desk.page.getByText(clinician.earlier.bad.tampered)).toBeVisible();
	const along = (conversation: 'c1' | 'c2') =>
		desk.page.locator('details').filter({ hasText: clinician.result.conversation[conversation] });
	await expect(along('c1')).toContainText(clinician.earlier.otherDevice);
	await expect(along('c2')).toContainText(clinician.earlier.sameDevice);
	await expect(along('c2')).toContainText(fill(clinician.earlier.number, { value: 6 }));
	await along('c2').locator('summary').first().click();
	await expect(desk.page.getByText('Bare mellom oss')).toBeVisible();

	// Others see the screen: what is private stays private in the earlier ones, and nothing tells of it.
	await desk.page.getByRole('switch', { name: clinician.actions.shared }).check();
	await expect(desk.page.getByText('Bare mellom oss')).toHaveCount(0);
	await expect(along('c2')).not.toContainText(clinician.result.outOf);
	await expect(desk.page.getByText(clinician.earlier.change.still, { exact: true })).toHaveCount(0);
});

test('deleting an earlier one takes back the code it travels in @phone', async ({ page, patient }) => {
	test.slow();
	await twoConversations(patient);
	await patient.radio('along', 'yes').check();
	await patient.makeCode();
	await expect(patient.state('waiting')).toBeVisible();
	const first = page.getByRole('listitem').filter({ hasText: handover.conversation[1] }).last();
	await first.getByRole('button', { name: handover.earlier.remove }).click();
	await expect(page.getByText(handover.earlier.sureLive)).toBeVisible();
	await page.getByRole('alert').getByRole('button', { name: handover.earlier.remove }).click();
	await expect(patient.state('withdrawn')).toBeVisible();
	await expect(patient.radio('along', 'yes')).toHaveCount(0);
});

test.describe('for everyone', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	test('the question on the phone: axe, 320 px, 200 % text, big targets @phone', async ({
		page,
		patient
	}) => {
		test.slow();
		await twoConversations(patient);
		await patient.button(handover.make.button).click();
		await expect(page.getByText(handover.along.missing)).toBeVisible();
		await axe(page);
		expect(await smallTargets(page)).toEqual([]);
		expect(await sticksOut(page)).toEqual([]);
		await doubleText(page);
		expect(await sticksOut(page), '200 %').toEqual([]);
	});
});
