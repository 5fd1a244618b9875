/** What was agreed on its way home: a PC and a phone. */
import { readPlanCode } from '../../src/lib/core/envelope/index.ts';
import { axe } from '../support/axe.ts';
import { rows } from '../support/database.ts';
import { expect, test } from '../support/fixtures.ts';
import { doubleText, smallTargets, sticksOut } from '../support/layout.ts';
import { Agreed, PlanDesk } from '../support/pages/agreed.ts';
import { readyForOffline } from '../support/pages/app.ts';
import { Desk } from '../support/pages/desk.ts';
import { begin, IDENTITY, link, REFUSED } from '../support/plan.ts';
import { printed } from '../support/pdf.ts';
import { NO_NETWORK } from '../support/watch.ts';
import { words } from '../support/words.ts';

const { practice } = words.nb;

for (const locale of ['nb', 'nn'] as const) {
	test(`from the conversation to the phone that has the answers, in ${locale} @phone`, async ({
		page,
		device
	}) => {
		const desk = new Desk(await (await device('desktop')).newPage(), locale);
		const { phone, plan } = await begin(page, desk, locale);
		await plan.need('mark/fear', { action: 'Sykepleieren ringer om frykt' });
		await expect(plan.sheet).toContainText('Sykepleieren ringer om frykt');
		const code = await plan.send();
		expect(readPlanCode(code)).toEqual({ status: 'code', code });
		await phone.follow(link(code));
		expect(new URL(page.url()).hash).toBe('');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(phone.words.title);
		await phone.fetch();
		await phone.is('done');
		await phone.says(phone.words.done.saved);
		await plan.is('fetched');
		expect(await rows(page, 'planCodes')).toEqual([]);
		const [row] = await rows(page, 'plans');
		expect(row).toMatchObject({ journey: 'journey', plan: { locale, conversation: 1 } });
		await page.getByRole('link', { name: phone.words.done.see }).click();
		await expect(page).toHaveURL(new RegExp(`/${locale}/min-vei/samtale-1`));
		await expect(page.getByText('Sykepleieren ringer om frykt', { exact: true })).toBeVisible();
	});
}

test('a changed plan takes the place of the one before, and an old code stops working @phone', async ({
	page,
	desk,
	watch
}) => {
	watch.allow(REFUSED);
	const { phone, plan } = await begin(page, desk);
	await plan.need('mark/fear', { action: 'Ringe i uke 49' });
	const first = await plan.send();
	await phone.follow(link(first));
	await phone.fetch();
	await phone.is('done');
	await plan.is('fetched');
	// Written over for the patient: another plan than the one that was sent.
	await plan.panel.getByRole('button', { name: /^Endre ordene/ }).click();
	await plan.panel.locator('[name=plan-what]').fill('Vi ringer deg i uke 50');
	await plan.button(plan.words.panel.save).click();
	await expect(plan.panel.getByText(plan.words.panel.other)).toBeVisible();
	const unread = await plan.send();
	const second = await (async () => {
		await plan.need(undefined, { need: 'Søvn', action: 'Time hos fastlegen' });
		return plan.send();
	})();
	expect(second).not.toBe(unread);
	await phone.follow(link(unread));
	await phone.fetch();
	await phone.says(phone.words.failed.gone);
	await phone.follow(link(second));
	await phone.fetch();
	await phone.says(phone.words.done.replaced);
	const [row, ...others] = await rows(page, 'plans');
	expect(others).toEqual([]);
	expect(row?.plan).toMatchObject({
		agreements: [{ what: 'Vi ringer deg i uke 50' }, { what: 'Time hos fastlegen' }]
	});
});

test('typed without network, it is fetched when the network is back @phone', async ({
	page,
	desk,
	context,
	watch
}) => {
	watch.allow(NO_NETWORK);
	const { phone, plan } = await begin(page, desk);
	const code = await plan.send();
	await readyForOffline(page);
	await phone.follow('/p');
	await context.setOffline(true);
	await phone.type(code.toLowerCase());
	await phone.fetch();
	await phone.says(phone.words.waiting.offline);
	expect(await rows(page, 'planCodes')).toMatchObject([{ code }]);
	// Elsewhere in the app meanwhile: it is fetched all the same, because the person has tapped.
	await page.goto('/nb/min-vei');
	await context.setOffline(false);
	await expect.poll(() => rows(page, 'plans').then(({ length }) => length)).toBe(1);
	await expect.poll(() => rows(page, 'planCodes')).toEqual([]);
	await plan.is('fetched');
});

test('the desk loses its network and is loaded anew, and can take the plan back @desktop', async ({
	device,
	desk,
	watch
}) => {
	watch.allow(NO_NETWORK);
	watch.allow(REFUSED);
	const { plan, phone } = await begin(await (await device('phone')).newPage(), desk);
	await readyForOffline(desk.page);
	await desk.page.context().setOffline(true);
	await plan.open();
	await plan.button(plan.words.panel.send).click();
	await expect(plan.panel.getByText(plan.words.panel.state.offline, { exact: true })).toBeVisible();
	const code = await plan.code();
	await desk.page.reload();
	await desk.shows(IDENTITY.nb);
	await desk.page.context().setOffline(false);
	await plan.is('waiting');
	await plan.open();
	expect(await plan.code()).toBe(code);
	await plan.button(plan.words.panel.takeBack).click();
	await plan.is('withdrawn');
	await expect(plan.panel.getByText(plan.words.panel.state.withdrawnText)).toBeVisible();
	await phone.follow(link(code));
	await phone.fetch();
	await phone.says(phone.words.failed.gone);
});

test('what is kept from relatives is not on a shared screen, and is in the plan @desktop', async ({
	device,
	desk
}) => {
	const { plan, phone } = await begin(await (await device('phone')).newPage(), desk);
	await plan.need('mark/worry', { action: 'Snakke alene om bekymringen' });
	await plan.need('mark/fear', { action: 'Ringe om frykt' });
	await desk.page.getByRole('switch', { name: desk.words.actions.shared }).check();
	await expect(plan.sheet).toContainText('Ringe om frykt');
	await expect(plan.sheet).not.toContainText('Snakke alene');
	await plan.button(plan.words.panel.send).click();
	await plan.is('waiting');
	await expect(plan.panel.getByText(plan.words.panel.hidden, { exact: true })).toBeVisible();
	await expect(plan.panel.locator('.code[data-large]')).toHaveCount(0);
	await plan.button(plan.words.panel.reveal).click();
	const code = await plan.code();
	await phone.follow(link(code));
	await phone.fetch();
	await phone.is('done');
	expect((await rows(phone.page, 'plans'))[0]?.plan).toMatchObject({
		agreements: [{ what: 'Snakke alene om bekymringen', private: true }, { what: 'Ringe om frykt' }]
	});
});

test('a made-up patient’s plan says so at the desk, on paper and on the phone @desktop', async ({
	desk,
	device
}) => {
	await desk.open();
	await desk.page.getByRole('region', { name: practice.title }).getByRole('button').first().click();
	const plan = new PlanDesk(desk);
	await plan.need(undefined, { need: 'Søvn', action: 'Time hos fastlegen' });
	await expect(plan.sheet).toContainText(plan.words.sheet.practice);
	const code = await plan.send();
	const phone = new Agreed(await (await device('phone')).newPage());
	await phone.follow(link(code));
	await phone.button(phone.words.empty.here).click();
	await phone.is('asking');
	await phone.says(phone.words.practice);
	await phone.button(phone.words.asking.yes).click();
	await phone.is('done');
	await phone.says(phone.words.practice);
	expect((await rows(phone.page, 'plans'))[0]?.plan).toMatchObject({ practice: true });
});

test('on paper the plan stands alone, on one sheet, with whose it is @desktop', async ({ desk, device }) => {
	const { plan } = await begin(await (await device('phone')).newPage(), desk);
	await plan.need('mark/fear', { action: 'Sykepleieren ringer' });
	await desk.page.evaluate(() => {
		window.print = () => document.documentElement.setAttribute('data-asked', 'yes');
	});
	await plan.button(plan.words.panel.print).click();
	await expect(desk.page.locator('html[data-asked]')).toHaveAttribute('data-printing', 'sheet');
	const { pages } = await printed(desk.page);
	expect(pages).toHaveLength(1);
	expect(pages[0]!.text).toContain('Kari Nordmann');
	expect(pages[0]!.text).toContain('Sykepleieren ringer');
	expect(pages[0]!.text).not.toContain(plan.words.panel.edit);
	expect(pages[0]!.text).not.toContain('Kontrolltall');
});

test('the panel and the phone’s page are for everyone @desktop', async ({ desk, device }) => {
	const { plan } = await begin(await (await device('phone')).newPage(), desk);
	await plan.need('mark/fear', { action: 'Ringe om frykt' });
	await plan.send();
	await axe(plan.page);
	await plan.page.setViewportSize({ width: 390, height: 844 });
	expect(await sticksOut(plan.page)).toEqual([]);
	expect(await smallTargets(plan.page)).toEqual([]);
	const phone = new Agreed(
		await (await device('phone', { viewport: { width: 320, height: 640 } })).newPage()
	);
	await phone.follow('/p');
	await doubleText(phone.page);
	expect(await sticksOut(phone.page)).toEqual([]);
	expect(await smallTargets(phone.page)).toEqual([]);
});
