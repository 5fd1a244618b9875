/** Earlier answers travel along, and what stands before any answer is shown: the digits, and what is odd. */
import { readFileSync } from 'node:fs';
import { bundleResults } from '../../src/lib/core/result/index.ts';
import { axe } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { doubleText, smallTargets, sticksOut, unfoldAll } from '../support/layout.ts';
import { Desk } from '../support/pages/desk.ts';
import { Patient } from '../support/pages/patient.ts';
import { confirmed, newKeys } from '../support/signed.ts';
import { fill, itemText, words } from '../support/words.ts';

const { clinician, handover } = words.nb;
const KARI = { name: 'Kari Nordmann', birthDate: '28.02.1951' };
const IDENTITY = 'Kari Nordmann, født 28.02.1951';
const DAY = 86_400_000;
const ago = (days: number) => `${new Date(Date.now() - days * DAY).toISOString().slice(0, 19)}Z`;

/** Conversation 1 a while ago, and conversation 2 now, of which only the last is shown. */
async function twoConversations(patient: Patient): Promise<void> {
	await patient.begin({ conversation: 1 });
	await patient.answerAll();
	await patient.confirm(KARI);
	await patient.begin({ conversation: 2 });
	await patient.number(3).check();
	await patient.next('practical');
	await patient.none('practical').check();
	await patient.next('social');
	await patient.next('emotional');
	await patient.item('worry').check();
	await patient.item('feeling-low').check();
	await patient.next('physical-1');
	await patient.next('physical-2');
	await patient.next('more');
	await patient.next('review');
	await patient.confirm(KARI);
}

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

test('«stemmer ikke»: put away unread, nothing kept, the phone not told; then again @phone', async ({
	patient,
	desk
}) => {
	await patient.confirmShort(KARI);
	const code = await patient.makeCode();
	await expect(patient.state('waiting')).toBeVisible();
	await desk.open();
	await desk.fetch(code);
	await expect(desk.check).toBeFocused();
	expect(await desk.digits()).toBe(await patient.digits());
	expect(await desk.page.content()).not.toContain('Nordmann');
	await desk.button(clinician.check.different).click();
	await expect(desk.page.getByText(clinician.check.putAway)).toBeVisible();
	await expect(desk.field).toBeFocused();
	await expect(desk.page.getByText('Nordmann')).toHaveCount(0);
	expect(await desk.page.evaluate(() => sessionStorage.getItem('hjemvei/desk'))).toBeNull();
	expect(desk.asked).toEqual(['/relay/handover/claim']);
	await expect(patient.state('leased')).toBeVisible();

	await desk.fetch(code);
	await desk.shows(IDENTITY);
	await expect(patient.page.getByText(/^Hentet kl\. \d\d\.\d\d$/)).toBeVisible();
});

test('the patient is not here: a way through that is said, in the head and in what is copied @desktop', async ({
	desk
}) => {
	await desk.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await desk.open();
	await desk.openFile(await confirmed({}, { distress: 4 }));
	await desk.button(clinician.check.absent).click();
	await desk.shows(IDENTITY);
	await expect(desk.page.getByText(clinician.result.absent)).toBeVisible();
	await expect(desk.page.getByText(clinician.result.digitsAbsent)).toBeVisible();
	await desk.button(clinician.actions.copy).click();
	await expect(desk.page.getByText(clinician.actions.copied)).toBeVisible();
	const text = await desk.page.evaluate(() => navigator.clipboard.readText());
	expect(text).toContain('Kontrolltall ikke sammenlignet');
	await desk.page.reload();
	await expect(desk.page.getByText(clinician.result.absent)).toBeVisible();
});

test('with the keyboard: Enter answers only on a button, and never by a second press @desktop', async ({
	desk
}) => {
	await desk.open();
	await desk.openFile(await confirmed({}, { distress: 4 }));
	await expect(desk.check).toBeFocused();
	await desk.page.keyboard.press('Enter');
	await desk.page.keyboard.press('Space');
	await expect(desk.check).toBeVisible();
	await desk.page.keyboard.press('Tab');
	await expect(desk.button(clinician.check.same)).toBeFocused();
	await desk.page.keyboard.press('Enter');
	await desk.shows(IDENTITY);
});

test('what is odd is said before the answers are shown, in words @desktop', async ({ desk }) => {
	const said = (text: string) => desk.page.getByText(text);
	await desk.open();
	const choice = desk.page.getByLabel(clinician.expected.label);
	await expect(choice).toHaveValue('');
	await choice.selectOption('1');
	await desk.page.reload();
	await expect(choice).toHaveValue('1');

	const keys = await newKeys();
	const person = { name: 'Kari Nordmann', birthDate: '1952-02-28' };
	const first = await confirmed({ confirmedAt: ago(200), person }, { distress: 5 }, keys);
	const now = await confirmed({ conversation: 2, confirmedAt: ago(12) }, { distress: 4 }, keys);
	const both = bundleResults(now, [first]).json;
	await desk.openFile(both);
	await expect(said(fill(clinician.check.conversation, { found: 2, expected: 1 }))).toBeVisible();
	await expect(said(clinician.check.birthDate.earlier)).toBeVisible();
	const age = fill(clinician.result.age.days, { count: 12 });
	await expect(said(fill(clinician.check.old, { age }))).toBeVisible();
	await expect(said(clinician.check.again)).toHaveCount(0);
	await desk.shows(IDENTITY);
	await expect(said(clinician.earlier.otherBirthDate)).toBeVisible();

	await desk.button(clinician.actions.clear).click();
	await choice.selectOption('');
	await desk.openFile(now);
	await expect(said(clinician.check.again)).toBeVisible();
	await expect(said(clinician.check.birthDate.earlier)).toHaveCount(0);
	await desk.shows(IDENTITY);

	await desk.button(clinician.actions.clear).click();
	await desk.openFile(await confirmed({ confirmedAt: ago(2) }, { distress: 4 }));
	await expect(desk.check).toBeVisible();
	await expect(said(clinician.check.concerns)).toHaveCount(0);
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

	test('before and beside the answers at the desk: axe, 320 px, 200 % text @phone', async ({ page }) => {
		test.slow();
		const desk = new Desk(page);
		const now = await confirmed({ conversation: 2, confirmedAt: ago(12) }, { distress: 4 });
		const first = await confirmed(
			{ confirmedAt: ago(200), person: { birthDate: '1952-02-28' } },
			{ distress: 5 }
		);
		const broken = first.replace('"valueInteger":5', '"valueInteger":1');
		await desk.open();
		await axe(page);
		await desk.openFile(bundleResults(now, [first, broken]).json);
		await expect(page.getByText(clinician.check.concerns)).toBeVisible();
		await axe(page);
		expect(await smallTargets(page)).toEqual([]);
		expect(await sticksOut(page)).toEqual([]);
		await desk.button(clinician.check.absent).click();
		await expect(page.getByText(clinician.result.absent)).toBeVisible();
		await unfoldAll(page);
		await axe(page);
		expect(await sticksOut(page)).toEqual([]);
		await doubleText(page);
		expect(await sticksOut(page), '200 %').toEqual([]);
	});
});
