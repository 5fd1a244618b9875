/** An invitation as a patient opens it: a claim, put in only on a tap, and never more than that. */
import type { Invitation } from '../../src/lib/core/invitation/index.ts';
import { usual } from '../../src/lib/core/invitation/example.ts';
import { axe } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { doubleText, smallTargets, sticksOut, unfoldAll } from '../support/layout.ts';
import { readyForOffline, started } from '../support/pages/app.ts';
import { NO_NETWORK } from '../support/watch.ts';
import { words } from '../support/words.ts';
import { Inviter, Invited, linkTo, stored } from '../support/pages/invitation.ts';

const NOON = new Date('2026-11-22T11:00:00Z');
const VIDEO = 'https://video.example.no/join/Ab3-x';
const whole: Invitation = { ...usual, appointment: { ...usual.appointment!, video: VIDEO } };

test('what is there is asked about before it is replaced, and who comes along stays @phone', async ({
	page,
	baseURL
}) => {
	await page.clock.setFixedTime(NOON);
	const invited = new Invited(page);
	await invited.open(linkTo(baseURL!, usual));
	await invited.put();
	await invited.heading(invited.words.done.title);
	await invited.open(linkTo(baseURL!, usual));
	await invited.put();
	await invited.heading(invited.words.done.same);

	await page.goto('/nb/min-vei/samtale-1');
	await started(page);
	await page.getByRole('button', { name: words.nb.journey.appointment.change, exact: true }).click();
	await page.locator('[name="companion"]').fill('Søsteren min');
	await page.getByRole('button', { name: words.nb.journey.appointment.save, exact: true }).click();
	await expect(page.getByText('Søsteren min')).toBeVisible();

	const other: Invitation = {
		...usual,
		appointment: { date: '2026-12-09', place: 'Rom 300' },
		contact: { ...usual.contact!, phone: '99 88 77 66' }
	};
	await invited.open(linkTo(baseURL!, other));
	await invited.put();
	await invited.heading(invited.words.ask.title);
	await expect(page.locator('main')).toContainText('rom 214');
	await invited.button(invited.words.ask.save).click();
	await expect(page.getByText(invited.words.ask.missing)).toHaveCount(2);
	await expect(invited.answer('appointment', 'keep')).toBeFocused();
	await invited.button(invited.words.ask.cancel).click();
	await invited.heading(invited.words.declined.title);
	await expect(await invited.appointment()).toContainText('rom 214');
	await expect(await invited.contacts()).toContainText('22 33 44 55');

	await invited.open(linkTo(baseURL!, other));
	await invited.put();
	await invited.answer('appointment', 'take').check();
	await invited.answer('contact', 'keep').check();
	await invited.button(invited.words.ask.save).click();
	await invited.heading(invited.words.done.title);
	const appointment = await invited.appointment();
	for (const text of ['onsdag 9. desember 2026', 'Rom 300', 'Søsteren min'])
		await expect(appointment).toContainText(text);
	await expect(appointment).not.toContainText('rom 214');
	const contacts = await invited.contacts();
	await expect(contacts).toContainText('22 33 44 55');
	await expect(contacts).not.toContainText('99 88 77 66');

	await invited.open(linkTo(baseURL!, usual));
	await invited.put();
	await invited.answer('appointment', 'keep').check();
	await invited.button(invited.words.ask.save).click();
	await invited.heading(invited.words.done.kept);
	await expect(await invited.appointment()).toContainText('Rom 300');
});

test('«Ikke nå» changes nothing, and it can be seen again @phone', async ({ page, baseURL }) => {
	const invited = new Invited(page);
	await invited.open(linkTo(baseURL!, usual));
	await invited.button(invited.words.notNow).click();
	await invited.heading(invited.words.declined.title);
	expect(await stored(page)).not.toContain('Eksempel sykehus');
	await invited.button(invited.words.declined.again).click();
	await invited.heading(invited.words.title);
	// Coming back to the page from another shows no old invitation.
	await page.goto('/nb/min-vei');
	await started(page);
	await page.getByRole('link', { name: words.nb.journey.invitation }).click();
	await invited.heading(invited.words.open.title);
});

test('whose it is, is asked where there are several @phone', async ({ page, patient, baseURL }) => {
	await patient.begin({ who: 'parent', age: 'under-12' });
	await patient.number(4).check();
	await patient.saved();
	const invited = new Invited(page);
	await invited.open(linkTo(baseURL!, usual));
	await expect(page.getByRole('radio', { name: invited.words.people.own, exact: true })).toBeChecked();
	await page.getByRole('radio', { name: invited.words.people.child, exact: true }).check();
	await invited.put();
	await invited.heading(invited.words.done.title);
	await page.getByRole('link', { name: invited.words.prepare }).click();
	await expect(page).toHaveURL(/who=parent/);
	const rows = await stored(page);
	expect(rows.match(/"subject":"own"/g)).toBeNull();
	expect(rows).toContain('rom 214');
});

test.describe('forged', () => {
	const wrong = [
		['bent', (link: string) => link.replace(/.$/, (digit) => String((Number(digit) + 1) % 10)), 'wrongCheck'],
		['broken off', (link: string) => link.slice(0, -40), 'incomplete'],
		['oversize', (link: string) => `${link}${'7'.repeat(3000)}`, 'wrongCheck'],
		['of another version', (link: string) => link.replace('#41', '#42'), 'unknownVersion'],
		['of another kind', (link: string) => link.replace('#41', '#11'), 'foreign'],
		['script', (link: string) => link.replace(/#.*/, '#<img src=x onerror=alert(1)>'), 'foreign']
	] as const;

	for (const [name, bend, problem] of wrong)
		test(`${name}: a sentence, and nothing kept @phone`, async ({ page, baseURL }) => {
			const invited = new Invited(page);
			await invited.open(bend(linkTo(baseURL!, usual)));
			await invited.heading(invited.words.problem.title);
			await expect(page.getByText(invited.words.problem[problem])).toBeVisible();
			await expect(page).toHaveURL(`${baseURL}/i`);
			await expect(invited.button(invited.words.put)).toHaveCount(0);
		});

	test('hostile words are words, a costly number is only shown, and odd days are said @phone', async ({
		page,
		baseURL
	}) => {
		await page.clock.setFixedTime(NOON);
		const invited = new Invited(page);
		const name = '<img src=x onerror=alert(1)> «Helsenorge»';
		const day = (date: string): Invitation => ({
			conversation: 3,
			from: { kind: 'district', name },
			appointment: { date },
			contact: { name: 'Ring nå', phone: '829 00 000' }
		});
		for (const [date, note] of [
			['2026-11-22', 'today'],
			['2026-11-20', 'past'],
			['2020-01-01', 'longPast'],
			['2120-01-01', 'far']
		] as const) {
			await invited.open(linkTo(baseURL!, day(date)));
			await expect(page.getByText(invited.words.day[note])).toBeVisible();
		}
		await expect(page.locator('main')).toContainText(name);
		await expect(page.locator('main img')).toHaveCount(0);
		await expect(page.locator('a[href^="tel:"]')).toHaveCount(0);
		await expect(page.locator('main')).toContainText('829 00 000');
	});
});

test('a link pasted into the page, and the language changed under way @phone', async ({ page, baseURL }) => {
	const invited = new Invited(page);
	await page.goto('/i');
	await started(page);
	await invited.heading(invited.words.open.title);
	const field = page.locator('[name="invitation"]');
	await invited.button(invited.words.open.button).click();
	await expect(page.getByText(invited.words.problem.empty)).toBeVisible();
	await field.fill('https://example.no');
	await invited.button(invited.words.open.button).click();
	await expect(page.getByText(invited.words.problem.foreign)).toBeVisible();
	await field.fill(`Hei. Les mer: ${linkTo(baseURL!, whole)}`);
	await invited.button(invited.words.open.button).click();
	await invited.heading(invited.words.title);
	await page.getByRole('link', { name: words.nb.common.nynorsk }).click();
	const nn = new Invited(page, 'nn');
	await nn.heading(nn.words.title);
	await expect(page.locator('html')).toHaveAttribute('lang', 'nn');
	await expect(page).toHaveURL(`${baseURL}/i`);
	await expect(page.locator('main')).toContainText('onsdag 2. desember 2026');
	await nn.put();
	await nn.heading(nn.words.done.title);
});

test('one without appointment and number only leads to the form @phone', async ({ page, baseURL }) => {
	const invited = new Invited(page);
	await invited.open(linkTo(baseURL!, { conversation: 3, from: { kind: 'district', name: 'Bydelen' } }));
	await expect(page.getByText(invited.words.nothing)).toBeVisible();
	await expect(invited.button(invited.words.put)).toHaveCount(0);
	await page.getByRole('link', { name: invited.words.prepare }).click();
	await expect(page).toHaveURL(/conversation=3/);
});

test('tab, preview and page source tell nothing @phone', async ({ page, baseURL, request }) => {
	const source = await (await request.get(`${baseURL}/i`)).text();
	const head = source.slice(0, source.indexOf('</head>'));
	expect(head).toContain('<title>Samtale</title>');
	expect(head).not.toMatch(/og:|twitter:|name="description"|kreft|cancer|diagnos/i);
	const invited = new Invited(page);
	await invited.open(linkTo(baseURL!, usual));
	await invited.heading(invited.words.title);
	expect(await page.title()).toBe('Samtale');
	await expect(page.locator('body')).not.toContainText(/kreft/i);
});

test('offline, once installed @phone', async ({ page, baseURL, watch }) => {
	watch.allow(NO_NETWORK);
	const invited = new Invited(page);
	await page.goto('/nb');
	await started(page);
	await readyForOffline(page);
	await page.context().setOffline(true);
	await invited.open(linkTo(baseURL!, usual));
	await invited.heading(invited.words.title);
	await invited.put();
	await invited.heading(invited.words.done.title);
	await expect(await invited.appointment()).toContainText('rom 214');
});

test('a browser that stores nothing is said in a sentence, and it leads on @phone', async ({
	page,
	baseURL
}) => {
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('The operation is insecure.', 'SecurityError');
		};
	});
	const invited = new Invited(page);
	await invited.open(linkTo(baseURL!, usual));
	await expect(page.getByText(invited.words.storage.session)).toBeVisible();
	await invited.put();
	await invited.heading(invited.words.done.title);
	await page.getByRole('link', { name: invited.words.done.journey }).click();
	await expect(page.locator('main')).toContainText('rom 214');
});

test('a full phone is said in a sentence, and trying again helps @phone', async ({ page, baseURL }) => {
	await page.addInitScript(() => {
		const put = IDBObjectStore.prototype.put;
		IDBObjectStore.prototype.put = function (...row: Parameters<typeof put>) {
			if (document.documentElement.dataset.full !== undefined)
				throw new DOMException('No room.', 'QuotaExceededError');
			return put.apply(this, row);
		};
	});
	const invited = new Invited(page);
	await invited.open(linkTo(baseURL!, usual));
	await invited.heading(invited.words.title);
	await page.evaluate(() => (document.documentElement.dataset.full = ''));
	await invited.put();
	await expect(page.getByText(invited.words.storage.full)).toBeVisible();
	await invited.heading(invited.words.title);
	await page.evaluate(() => delete document.documentElement.dataset.full);
	await invited.put();
	await invited.heading(invited.words.done.title);
	await expect(await invited.appointment()).toContainText('rom 214');
});

test('every screen of it: axe, big targets, narrow and with large text @phone', async ({ page, baseURL }) => {
	test.slow();
	const look = async () => {
		await unfoldAll(page);
		await axe(page);
		expect(await smallTargets(page)).toEqual([]);
		await page.setViewportSize({ width: 320, height: 700 });
		expect(await sticksOut(page)).toEqual([]);
		await page.setViewportSize({ width: 390, height: 844 });
	};
	const invited = new Invited(page);
	await page.goto('/i');
	await started(page);
	await look();
	await invited.open(linkTo(baseURL!, whole));
	await look();
	await doubleText(page);
	expect(await sticksOut(page)).toEqual([]);
	await invited.open(linkTo(baseURL!, whole));
	await invited.put();
	await invited.heading(invited.words.done.title);
	await look();
	await invited.open(linkTo(baseURL!, { ...whole, appointment: { date: '2027-01-04' } }));
	await invited.put();
	await invited.heading(invited.words.ask.title);
	await look();
	await invited.button(invited.words.ask.cancel).click();
	await look();

	const inviter = new Inviter(page);
	await inviter.open();
	await inviter.button(inviter.words.make).click();
	await look();
	await inviter.fill({ recipient: 'Ola Nordmann' });
	await inviter.make();
	await look();
});
