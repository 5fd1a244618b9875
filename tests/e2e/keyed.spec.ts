/** A paper form keyed in at the desk: from the keyboard alone, marked as what it is, and lost by nothing but ten idle minutes. */
import { axe } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { doubleText, smallTargets, sticksOut } from '../support/layout.ts';
import { Desk } from '../support/pages/desk.ts';
import { words } from '../support/words.ts';

const { clinician, keyed, note, talk, view } = words.nb;
const KARI = 'Kari Nordmann, født 28.02.1950';

class Typist extends Desk {
	/** Everything here goes through the keyboard. */
	get keys() {
		return this.page.keyboard;
	}

	focused(): Promise<string | undefined> {
		return this.page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.name);
	}

	async next(...texts: string[]): Promise<void> {
		for (const text of texts) {
			await this.keys.type(text);
			await this.keys.press('Enter');
		}
	}

	async begin(): Promise<void> {
		await this.button(words[this.locale].keyed.open).press('Enter');
		await expect(this.page.locator('[name=name]')).toBeFocused();
	}

	/** Whose it is, for conversation 1, by the patient, in the language and version that stand. */
	async whose(): Promise<void> {
		await this.next('Kari Nordmann', '28021950', '16.11.2026');
		await this.keys.press('Space');
		await this.next('');
		await this.keys.type(words[this.locale].keyed.who.self);
		await this.next('', '', '');
		expect(await this.focused()).toBe('noNeed');
		await this.next('');
	}

	stored(): Promise<string> {
		return this.page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
	}
}

const typist = ({ page, locale }: Desk) => new Typist(page, locale);

test('a whole paper goes in from the keyboard, and is marked as keyed in wherever it is shown @desktop', async ({
	desk
}) => {
	await desk.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	const at = typist(desk);
	await at.open();
	await at.begin();
	await at.whose();
	await at.next('7');
	expect(await at.focused()).toBe('mark/child-care');
	await at.keys.press('ArrowDown');
	await at.keys.press('Space');
	// Letters jump, through the groups; the same letter again goes on.
	await at.keys.type('be');
	expect(await at.focused()).toBe('mark/treatment-decisions');
	await at.keys.press('ArrowUp');
	await at.keys.type('smer');
	expect(await at.focused()).toBe('mark/pain');
	await at.keys.press('Space');
	await at.keys.press('PageUp');
	expect(await at.focused()).toBe('mark/appearance');
	await at.keys.press('Home');
	await at.keys.press('PageDown');
	await at.keys.type('ingen');
	expect(await at.focused()).toBe('none/social');
	await at.keys.press('Space');
	// Enter goes on to what Tab would reach: the next group.
	await at.next('', '', '', '');
	expect(await at.focused()).toBe('first-0');
	await at.keys.type('Smerter');
	await at.next('', '', '', '');
	expect(await at.focused()).toBe('ownQuestions');
	await at.keys.type('Når kan jeg jobbe?');
	await at.keys.press('Control+Enter');

	await at.shows(KARI);
	await expect(at.page.getByText(view.origin.keyed)).toBeVisible();
	await expect(at.page.getByText('Skjemaet er datert 16.11.2026.')).toBeVisible();
	await expect(at.page.getByText(view.digits.keyed)).toBeVisible();
	await expect(at.page.getByText(clinician.check.title)).toHaveCount(0);
	const left = at.page.getByRole('region', { name: talk.answers });
	for (const text of ['Bolig', 'Smerter', 'Når kan jeg jobbe?']) await expect(left).toContainText(text);
	expect(at.asked).toEqual([]);

	await at.button(clinician.actions.copy).click();
	const copied = await at.page.evaluate(() => navigator.clipboard.readText());
	expect(copied.split('\n')[0]).toBe(KARI);
	expect(copied).toContain('Svarene er ikke signert. Skjemaet er datert 16.11.2026.');
	expect(copied).not.toContain('Bekreftet');
	// Groups without a tick are not gone through; the one with «ingen av disse» is. What was not asked stays open.
	expect(copied).toContain('Ikke gått gjennom: Emosjonelle utfordringer; Åndelige/religiøse bekymringer\n');
	expect(copied).toContain(`${clinician.result.sending.gp}: avklares muntlig`);

	await at.page.getByRole('radio', { name: talk.course.outcome1.held, exact: true }).check();
	await at.page.getByRole('tab', { name: talk.tabs.note, exact: true }).click();
	await at.page.getByRole('button', { name: note.panel.copyAll, exact: true }).click();
	await expect(at.page.getByText(note.panel.copied).first()).toBeVisible();
	expect(await at.page.evaluate(() => navigator.clipboard.readText())).toContain(
		'skrevet inn av helsepersonell'
	);

	await at.page.reload();
	await at.shows(KARI);
});

test('a reload in the middle loses nothing, and nothing of it can be read in the tab @desktop', async ({
	desk
}) => {
	const at = typist(desk);
	await at.open();
	await at.begin();
	await at.whose();
	await at.next('7');
	await at.keys.press('Space');
	await expect.poll(() => at.stored()).toContain('hjemvei/desk/keying');
	expect(await at.stored()).not.toMatch(/Kari|child-care/);
	await at.page.reload();
	await expect(at.page.locator('[name=name]')).toHaveValue('Kari Nordmann');
	await expect(at.page.locator('[name="mark/child-care"]')).toBeChecked();
	await at.button(keyed.cancel).press('Enter');
	await expect(at.field).toBeFocused();
	await at.begin();
	await expect(at.page.locator('[name=name]')).toHaveValue('');
});

test('ten idle minutes erase the form; once shown, the digits written on the paper open it @desktop', async ({
	desk
}) => {
	const at = typist(desk);
	await at.page.clock.install();
	await at.open();
	await at.begin();
	await at.keys.type('Kari Nordmann');
	await at.page.clock.fastForward('10:30');
	await expect(at.page.getByText(keyed.erased)).toBeVisible();
	expect(await at.page.content()).not.toContain('Nordmann');
	expect(await at.stored()).not.toContain('hjemvei/desk/keying');

	await at.begin();
	await at.whose();
	await at.keys.type('3');
	await at.keys.press('Control+Enter');
	await at.shows(KARI);
	const digits = await at.digits();
	await at.page.clock.fastForward('10:30');
	await expect(at.page.getByText(clinician.cover.title)).toBeVisible();
	await at.page.getByLabel(clinician.cover.label).fill(digits);
	await at.page.keyboard.press('Enter');
	await at.shows(KARI);
});

test('what is missing or wrong is said, and the first of it has focus @desktop', async ({ desk }) => {
	const at = typist(desk);
	await at.open();
	await at.begin();
	await at.next('Kari', '28.02.50');
	await at.keys.press('Control+Enter');
	await expect(at.page.getByText(keyed.flaws)).toBeVisible();
	expect(await at.focused()).toBe('born');
	for (const flaw of ['born', 'conversation', 'who', 'empty'] as const)
		await expect(at.page.getByText(keyed.flaw[flaw]).first()).toBeVisible();
	await at.page.locator('[name=noNeed]').check();
	await at.page.locator('[name="mark/pain"]').check();
	await expect(at.page.getByText(keyed.remark.moreThanNone)).toBeVisible();
	await expect(at.page.getByRole('heading', { name: 'Kari' })).toHaveCount(0);
});

for (const [kind, locale] of [
	['phone', 'nb'],
	['desktop', 'nn']
] as const)
	test(`the form has room, large targets and names for everything, ${locale} on ${kind} @desktop`, async ({
		device
	}) => {
		const page = await (await device(kind)).newPage();
		const at = new Typist(page, locale);
		await at.open();
		await at.begin();
		await page.locator('[name="mark/pain"]').check();
		await at.keys.press('Control+Enter');
		await expect(page.getByText(words[locale].keyed.flaws)).toBeVisible();
		await axe(page);
		expect(await smallTargets(page)).toEqual([]);
		if (kind === 'phone') await page.setViewportSize({ width: 320, height: 700 });
		await doubleText(page);
		expect(await sticksOut(page)).toEqual([]);
	});
