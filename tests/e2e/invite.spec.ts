/** An invitation as a clinician makes it: letter, message, link and QR, and nothing kept. */
import { expect, test } from '../support/fixtures.ts';
import { started } from '../support/pages/app.ts';
import { printed } from '../support/pdf.ts';
import { fill, words } from '../support/words.ts';
import { Inviter, Invited, stored } from '../support/pages/invitation.ts';

const NOON = new Date('2026-11-22T11:00:00Z');
const WHEN = 'onsdag 2. desember 2026 kl. 10.30';

for (const locale of ['nb', 'nn'] as const) {
	test(`made by a clinician, put in by a patient, in ${locale} @phone`, async ({ device, page, baseURL }) => {
		const clinic = await (await device('desktop')).newPage();
		for (const one of [clinic, page]) await one.clock.setFixedTime(NOON);
		const inviter = new Inviter(clinic, locale);
		const invited = new Invited(page, locale);
		await inviter.open();
		await inviter.fill({ video: 'video.example.no/join/1' });
		await inviter.make();
		const link = await inviter.text(inviter.words.made.link);
		expect(link).toMatch(new RegExp(`^${baseURL}/i#41\\d+$`));

		await page.goto(`/${locale}`);
		await started(page);
		await invited.open(link);
		await invited.heading(invited.words.title);
		await expect(page).toHaveURL(`${baseURL}/i`);
		const said = page.locator('main');
		for (const text of [
			'Eksempel kommune',
			invited.words.unsigned,
			WHEN,
			'Rom 214',
			'Kari',
			fill(invited.words.host, { host: 'video.example.no' }),
			'https://video.example.no/join/1',
			'00 00 00 00'
		])
			await expect(said).toContainText(text);
		// A claim: nothing to ring or open, and nothing kept before the tap.
		await expect(page.locator('main a[href^="tel:"], main a[href^="https:"]')).toHaveCount(0);
		expect(await stored(page)).not.toContain('Rom 214');

		await invited.put();
		await invited.heading(invited.words.done.title);
		await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
		await page.getByRole('link', { name: invited.words.prepare }).click();
		await expect(page).toHaveURL(new RegExp(`/${locale}/forbered\\?.*conversation=2`));
		await started(page);
		const appointment = await invited.appointment(2);
		for (const text of [WHEN, 'Rom 214', 'Kari']) await expect(appointment).toContainText(text);
		await expect(page.locator('a[href="https://video.example.no/join/1"]')).toBeVisible();
		await expect(await invited.contacts()).toContainText('Eksempel kommune');
		await expect(page.locator('main a[href="tel:00000000"]')).toBeVisible();
	});

	test(`the letter is one side of A4 and tells no illness, in ${locale} @desktop`, async ({ page }) => {
		await page.clock.setFixedTime(NOON);
		const inviter = new Inviter(page);
		await inviter.open();
		await inviter.fill({ recipient: 'Ola Nordmann\nEksempelveien 1\n0001 Eksempel' });
		await page.locator(`[name="language"][value="${locale}"]`).check();
		await inviter.make();
		const { letter } = words[locale].invite;
		const pdf = await printed(page);
		expect(pdf.pages).toHaveLength(1);
		expect([pdf.pages[0]!.width, pdf.pages[0]!.height].map(Math.round)).toEqual([595, 842]);
		expect(pdf.tagged).toBe(true);
		await expect(page.getByRole('article', { name: words.nb.invite.letter.label })).toHaveAttribute(
			'lang',
			locale
		);
		const text = pdf.pages[0]!.text.replaceAll('\n', ' ');
		for (const said of [letter.title, letter.regards, 'Ola Nordmann', 'Rom 214', '22. november 2026'])
			expect(text).toContain(said);
		expect(text).not.toContain(words.nb.invite.made.print);
		expect(`${text} ${pdf.title}`).not.toMatch(/kreft|diagnose|sjuk(?!ehus)|syk(?!ehus)/i);
	});
}

test('the longest letter is still one side @desktop', async ({ page }) => {
	const inviter = new Inviter(page);
	await inviter.open();
	const long = 'Eksempel på et langt navn som tar mye plass på arket '.repeat(3);
	await inviter.fill({
		date: '',
		time: '',
		place: '',
		with: '',
		name: long.slice(0, 78),
		unit: long.slice(0, 78),
		contactName: long.slice(0, 78),
		hours: long.slice(0, 78)
	});
	await page.locator('[name="date"]').fill('2.12.');
	await page.locator('[name="place"]').fill(long.slice(0, 98));
	await page.locator('[name="with"]').fill(long.slice(0, 98));
	await inviter.make();
	expect((await printed(page)).pages).toHaveLength(1);
});

test('without the tick nothing is made, and it says why @desktop', async ({ page }) => {
	const inviter = new Inviter(page);
	await inviter.open();
	await inviter.fill();
	await inviter.field('informed').uncheck();
	await inviter.button(inviter.words.make).click();
	await expect(page.getByText(inviter.words.informed.missing)).toBeVisible();
	await expect(inviter.field('informed')).toBeFocused();
	await expect(page.getByText(inviter.words.made.title)).toHaveCount(0);
	await inviter.field('informed').check();
	await expect(page.getByText(inviter.words.informed.missing)).toHaveCount(0);
	await inviter.make();
});

test('what is wrong is said by each field, and a sender that tells illness is refused @desktop', async ({
	page
}) => {
	const inviter = new Inviter(page);
	await inviter.open();
	await inviter.button(inviter.words.make).click();
	for (const said of [inviter.words.conversation.missing, inviter.words.sender.kindMissing])
		await expect(page.getByText(said)).toBeVisible();
	await inviter.fill({ unit: 'Kreftpoliklinikken', phone: '22 CALL', video: 'javascript:alert(1)' });
	await inviter.button(inviter.words.make).click();
	const { wrong } = inviter.words;
	for (const said of [fill(wrong.tells, { word: 'Kreftpoliklinikken' }), wrong.phone, wrong.video])
		await expect(page.getByText(said)).toBeVisible();
	await expect(inviter.field('unit')).toBeFocused();
	for (const [name, text] of [
		['unit', 'Poliklinikk 3'],
		['phone', '22 33 44 55'],
		['video', ''],
		['place', 'Kreftklinikken']
	] as const)
		await inviter.field(name).fill(text);
	await inviter.make();
	await expect(page.getByText(fill(inviter.words.made.tells, { word: 'Kreftklinikken' }))).toBeVisible();
});

test('SMS: two messages, no word of illness, and what is copied is what is seen @desktop', async ({
	device
}) => {
	const context = await device('desktop', { permissions: ['clipboard-read', 'clipboard-write'] });
	const page = await context.newPage();
	const inviter = new Inviter(page);
	await inviter.open();
	await inviter.fill({ place: '', with: '', hours: '' });
	await inviter.make();
	const sms = await inviter.text(inviter.words.made.sms);
	expect(sms).toContain('Eksempel kommune');
	expect(sms).not.toMatch(/kreft|diagnose|syk/i);
	await expect(page.getByText(fill(inviter.words.made.segments_other, { count: 2 }))).toBeVisible();
	await inviter.button(inviter.words.made.copySms).click();
	await expect(page.getByText(inviter.words.made.copied)).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(sms);
});

test('several in a row keep the sender alone; nothing is stored, sent, or there after a reload @desktop', async ({
	page
}) => {
	const sent: string[] = [];
	page.on('request', (request) => {
		if (request.method() !== 'GET' || request.url().includes('/relay/')) sent.push(request.url());
	});
	const inviter = new Inviter(page);
	await inviter.open();
	await inviter.fill({ recipient: 'Ola Nordmann', place: 'Rom 99887' });
	await inviter.make();
	expect(await stored(page)).not.toMatch(/Nordmann|99887|Eksempelkontoret/);
	await inviter.button(inviter.words.made.change).click();
	await expect(inviter.field('place')).toHaveValue('Rom 99887');
	await inviter.make();
	await inviter.button(inviter.words.made.next).click();
	for (const name of ['date', 'time', 'place', 'with', 'recipient'])
		await expect(inviter.field(name)).toHaveValue('');
	await expect(inviter.field('informed')).not.toBeChecked();
	await expect(inviter.field('name')).toHaveValue('Eksempel kommune');
	await expect(inviter.field('phone')).toHaveValue('00 00 00 00');
	await inviter.button(inviter.words.clear).click();
	await expect(page.getByText(inviter.words.cleared)).toBeVisible();
	await expect(inviter.field('name')).toHaveValue('');
	await inviter.fill({ place: 'Rom 99887' });
	await page.reload();
	await started(page);
	await expect(inviter.field('place')).toHaveValue('');
	await expect(inviter.field('name')).toHaveValue('');
	expect(sent).toEqual([]);
});
