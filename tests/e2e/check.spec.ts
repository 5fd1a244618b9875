/** Before answers are shown: the six digits are compared, and what is odd is said. */
import { bundleResults } from '../../src/lib/core/result/index.ts';
import { axe } from '../support/axe.ts';
import { ago, IDENTITY, KARI } from '../support/earlier.ts';
import { expect, test } from '../support/fixtures.ts';
import { doubleText, smallTargets, sticksOut, unfoldAll } from '../support/layout.ts';
import { Desk } from '../support/pages/desk.ts';
import { confirmed, newKeys } from '../support/signed.ts';
import { fill, words } from '../support/words.ts';

const { clinician } = words.nb;

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
