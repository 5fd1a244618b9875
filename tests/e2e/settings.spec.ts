/** What a person can take along from the phone, and the one place where they delete. */
import type { Browser, Download, Page } from '@playwright/test';
import { axe } from '../support/axe.ts';
import { put, rows } from '../support/database.ts';
import { expect, test } from '../support/fixtures.ts';
import { Patient } from '../support/pages/patient.ts';
import { exactly, fill, itemText, pack, words, type Locale } from '../support/words.ts';

const EVIL = '<img src=x onerror="document.title=1"><script>document.title=2</script>';

/** What the journey's screens write, under the first journey of this phone. */
async function note(page: Page, text: string): Promise<void> {
	const { id: journey } = (await rows(page, 'journeys'))[0]!;
	const appointment = { uid: 'u', sequence: 0, date: '2027-02-22', time: '10:30', place: text };
	const before = `${text}\nto linjer`;
	await put(page, {
		conversations: { journey, conversation: 2, choice: 'later', before, updatedAt: 1, appointment },
		contacts: { id: 'c', journey, role: 'ward', name: text, phone: '22 22 22 22' }
	});
}

/** The file as whoever got it sees it: in a browser that knows nothing of the app. */
async function openFile(browser: Browser, download: Download): Promise<Page> {
	const path = test.info().outputPath(download.suggestedFilename());
	await download.saveAs(path);
	const page = await (await browser.newContext({ colorScheme: 'light' })).newPage();
	await page.goto(`file://${path}`);
	return page;
}

for (const locale of ['nb', 'nn'] as Locale[]) {
	test(`everything goes along in one file, in ${locale}`, async ({ page, browser }) => {
		const patient = new Patient(page, locale);
		const { home, export: file } = words[locale];
		await patient.begin();
		await patient.answerAll();
		await patient.confirm({ name: EVIL });
		await patient.begin();
		await patient.number(2).check();
		await patient.saved();
		await note(page, EVIL);
		await patient.open('/innstillinger');
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			patient.button(home.settingsPage.exportAll).click()
		]);
		expect(download.suggestedFilename()).toMatch(/^hjemvei-\d{4}-\d{2}-\d{2}\.html$/);

		const opened = await openFile(browser, download);
		await expect(opened.locator('html')).toHaveAttribute('lang', locale);
		expect(await opened.title()).toMatch(/^(Hjemvei|Heimveg) \d\d\.\d\d\.\d{4}$/);
		await expect(opened.locator('img, script, a, link, iframe')).toHaveCount(0);
		await expect(opened.getByText(EVIL).first()).toBeVisible();
		expect(await opened.getByText('to linjer').innerText()).toBe(`${EVIL}\nto linjer`);

		const answer = (term: string) =>
			opened
				.locator('dt', { hasText: exactly(term) })
				.first()
				.locator('xpath=following-sibling::dd[1]');
		const list = pack('pakjenning');
		await expect(opened.getByRole('heading', { name: file.conversations.one })).toBeVisible();
		await expect(answer(list.distress.question[locale])).toHaveText('7');
		await expect(answer(list.groups[0]!.title[locale])).toHaveText(itemText('transport', locale));
		await expect(answer(list.questions.important[locale])).toHaveText('Å sove om natten');
		await expect(answer(file.contacts.phone)).toHaveText('22 22 22 22');
		await expect(answer(file.appointment.time)).toHaveText(fill(file.appointment.clock, { time: '10.30' }));
		await expect(opened.getByText(`${file.choice.title}: ${file.choice.later}`)).toBeVisible();
		// The form under way was not gone through, so nothing is said not to be marked.
		await expect(opened.getByText(file.answers.notAnswered).first()).toBeVisible();

		const { json: stored } = (await rows(page, 'results'))[0]!;
		expect(await opened.locator('pre').last().textContent()).toBe(stored);
		if (process.env.HJEMVEI_SHOTS)
			await opened.screenshot({ path: `${process.env.HJEMVEI_SHOTS}/file-${locale}.png`, fullPage: true });
		await opened.context().close();
	});
}

test('everything on this phone can be deleted @phone', async ({ page, patient }) => {
	const { settingsPage } = words.nb.home;
	await patient.confirmShort({ name: 'Kari' });
	await patient.begin();
	await patient.number(2).check();
	await patient.saved();
	await note(page, 'Rådhuset');
	await patient.open('/innstillinger');
	const stored = page
		.locator('h2', { hasText: settingsPage.stored })
		.locator('xpath=following-sibling::ul[1]');
	await expect(stored.getByRole('listitem')).toHaveText([
		fill(settingsPage.storedResults_one, { count: 1 }),
		fill(settingsPage.storedDrafts_one, { count: 1 }),
		fill(settingsPage.storedConversations_one, { count: 1 }),
		fill(settingsPage.storedContacts_one, { count: 1 })
	]);
	await patient.button(settingsPage.deleteAll).click();
	await expect(page.getByText(settingsPage.deleteElsewhere)).toBeVisible();
	await patient.button(settingsPage.deleteNo).click();
	await expect(stored.getByRole('listitem')).toHaveCount(4);
	await patient.button(settingsPage.deleteAll).click();
	await patient.button(settingsPage.deleteYes).click();
	await expect(page.getByText(settingsPage.deleted)).toBeVisible();
	await expect(page.getByText(settingsPage.storedNothing)).toBeVisible();
	await patient.open('/gi-videre');
	await expect(page.getByText(words.nb.handover.none.title)).toBeVisible();
});

test('one person’s record can be deleted, its waiting code is taken back, and the other stays @phone', async ({
	page,
	patient,
	desk,
	watch
}) => {
	// A taken code is as unknown as any other.
	watch.allow(/status of 404/);
	const { settingsPage } = words.nb.home;
	await patient.confirmShort({ name: 'Kari' });
	const code = await patient.makeCode();
	await expect(patient.state('waiting')).toBeVisible();
	await patient.begin({ who: 'parent', age: 'under-12' });
	await patient.number(2).check();
	await patient.saved();
	await patient.open('/innstillinger');
	const card = (title: string) =>
		page.locator('.card').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
	const kari = card(`${settingsPage.person.own}: Kari`);
	await expect(kari.getByRole('listitem')).toHaveText([
		fill(settingsPage.storedResults_one, { count: 1 }),
		fill(settingsPage.storedHandovers_one, { count: 1 })
	]);
	await kari.getByRole('button').click();
	await expect(kari.getByText(settingsPage.deleteOneMeans)).toBeVisible();
	await axe(page);
	await kari.getByRole('button', { name: settingsPage.deleteOneYes }).click();
	await expect(page.getByText(settingsPage.deletedOne)).toBeVisible();
	await expect(kari).toHaveCount(0);
	await expect(card(settingsPage.person.child)).toBeVisible();
	await desk.open();
	await desk.fetch(code);
	await desk.refuses('nothing');
});
