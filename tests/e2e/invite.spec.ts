/** An invitation: made by a clinician, opened by a patient as the claim it is, and put in only on a tap. */
import type { Locator, Page } from '@playwright/test';
import { invitationLink, packInvitation, type Invitation } from '../../src/lib/core/invitation/index.ts';
import { usual } from '../../src/lib/core/invitation/example.ts';
import { axe } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { doubleText, smallTargets, sticksOut, unfoldAll } from '../support/layout.ts';
import { readyForOffline, started } from '../support/pages/app.ts';
import { printed } from '../support/pdf.ts';
import { NO_NETWORK } from '../support/watch.ts';
import { fill, words, type Locale } from '../support/words.ts';

const NOON = new Date('2026-11-22T11:00:00Z');
const VIDEO = 'https://video.example.no/join/Ab3-x';
const whole: Invitation = { ...usual, appointment: { ...usual.appointment!, video: VIDEO } };
const WHEN = 'onsdag 2. desember 2026 kl. 10.30';

function linkTo(origin: string, invitation: Invitation): string {
	const packed = packInvitation(invitation);
	if (packed.status !== 'packed') throw new Error(packed.status);
	return invitationLink(origin, packed.digits);
}

/** The clinician's page. */
class Inviter {
	readonly page: Page;
	readonly locale: Locale;

	constructor(page: Page, locale: Locale = 'nb') {
		this.page = page;
		this.locale = locale;
	}

	get words() {
		return words[this.locale].invite;
	}

	async open(): Promise<void> {
		await this.page.goto(`/${this.locale}/helsepersonell/invitasjon`);
		await started(this.page);
	}

	field(name: string) {
		return this.page.locator(`[name="${name}"]`);
	}

	button(name: string) {
		return this.page.getByRole('button', { name, exact: true });
	}

	async fill(patch: Readonly<Record<string, string>> = {}): Promise<void> {
		await this.field('informed').check();
		await this.page.locator('[name="conversation"][value="2"]').check();
		await this.field('point').selectOption('eksempel-kommune');
		const typed = { date: '2.12.2026', time: '10.30', place: 'Rom 214', with: 'Kari', ...patch };
		for (const [name, text] of Object.entries(typed)) await this.field(name).fill(text);
	}

	async make(): Promise<void> {
		await this.button(this.words.make).click();
		await expect(this.page.getByRole('heading', { level: 1, name: this.words.made.title })).toBeFocused();
		await expect(this.page.getByRole('img', { name: this.words.made.qrLabel })).toBeVisible();
	}

	text(label: string): Promise<string> {
		return this.page.getByRole('textbox', { name: label, exact: true }).inputValue();
	}
}

/** The patient's page. */
class Invited {
	readonly page: Page;
	readonly locale: Locale;

	constructor(page: Page, locale: Locale = 'nb') {
		this.page = page;
		this.locale = locale;
	}

	get words() {
		return words[this.locale].invited;
	}

	/** Through another page, so that the same address is opened anew. */
	async open(link: string): Promise<void> {
		await this.page.goto('about:blank');
		await this.page.goto(link);
		await started(this.page);
	}

	button(name: string) {
		return this.page.getByRole('button', { name, exact: true });
	}

	async heading(name: string): Promise<void> {
		await expect(this.page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
	}

	async put(): Promise<void> {
		await this.button(this.words.put).click();
	}

	answer(part: 'appointment' | 'contact', choice: 'keep' | 'take') {
		return this.page.locator(`[name="replace/${part}"][value="${choice}"]`);
	}

	/** What «Min vei» says of one conversation's appointment, in one line. */
	async appointment(conversation = 1): Promise<Locator> {
		await this.page.goto(`/${this.locale}/min-vei/samtale-${conversation}`);
		await started(this.page);
		return this.page.locator('main');
	}

	/** Whom one may ring, as the person keeps it. */
	async contacts(): Promise<Locator> {
		await this.page.goto(`/${this.locale}/min-vei/kontakt`);
		await started(this.page);
		return this.page.locator('main');
	}
}

/** Everything the browser keeps for this page. */
function stored(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const bases = await indexedDB.databases();
		const rows = await Promise.all(
			bases.map(
				({ name }) =>
					new Promise<unknown>((resolve, reject) => {
						const opening = indexedDB.open(name!);
						opening.onerror = () => reject(opening.error);
						opening.onsuccess = async () => {
							const base = opening.result;
							const all = [...base.objectStoreNames].map(
								(store) =>
									new Promise((done) => {
										const reading = base.transaction(store).objectStore(store).getAll();
										reading.onsuccess = () => done(reading.result);
									})
							);
							const found = await Promise.all(all);
							base.close();
							resolve(found);
						};
					})
			)
		);
		return JSON.stringify([rows, { ...localStorage }, { ...sessionStorage }]);
	});
}

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
