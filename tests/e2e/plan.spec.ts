/** What was agreed on its way home: a PC and a phone. */
import { argon2Sync } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { Sheet } from '../../src/lib/core/instrument/sheet.ts';
import {
	deriveSecrets,
	KDF,
	kdfInput,
	newCode,
	planLink,
	readPlanCode,
	seal,
	type PlanCode
} from '../../src/lib/core/envelope/index.ts';
import { axe } from '../support/axe.ts';
import { put, rows } from '../support/database.ts';
import { expect, test } from '../support/fixtures.ts';
import { b64url, newHandover, relayAt } from '../support/handover.ts';
import { doubleText, smallTargets, sticksOut } from '../support/layout.ts';
import { Agreed, PlanDesk } from '../support/pages/agreed.ts';
import { readyForOffline } from '../support/pages/app.ts';
import { Desk } from '../support/pages/desk.ts';
import { printed } from '../support/pdf.ts';
import { saveResult } from '../support/saved.ts';
import { NO_NETWORK } from '../support/watch.ts';
import { pack, words, type Locale } from '../support/words.ts';

const { practice } = words.nb;
const KARI = { name: 'Kari Nordmann', birthDate: '1950-12-24' };
const IDENTITY = { nb: 'Kari Nordmann, født 24.12.1950', nn: 'Kari Nordmann, fødd 24.12.1950' };
const sheet: Sheet = {
	distress: 7,
	'mark/fear': true,
	'mark/worry': true,
	'private/mark/worry': true,
	'gone/emotional': true
};
/** What the browser writes of an answer that is no success. */
const REFUSED = /status of 404/;

/** A phone with answers, and a desk with the same answers open. */
async function begin(page: Page, desk: Desk, locale: Locale = 'nb') {
	const { json } = await saveResult(page, pack('pakjenning'), sheet, { locale, person: KARI });
	await put(page, { journeys: journey });
	await desk.open();
	await desk.openFile(json);
	await desk.shows(IDENTITY[locale]);
	return { phone: new Agreed(page, locale), plan: new PlanDesk(desk), json };
}

const journey = {
	id: 'journey',
	subject: 'own',
	createdAt: 1,
	jwk: { kty: 'EC', crv: 'P-256', x: '', y: '' }
};
function stretch(message: string): Uint8Array {
	const { memory, iterations: passes, parallelism, length: tagLength } = KDF;
	const nonce = Buffer.from(KDF.salt);
	return argon2Sync('argon2id', { message, nonce, memory, passes, parallelism, tagLength });
}
const link = (code: string) => planLink('', code as PlanCode);

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

test('a phone without those answers asks, says which conversation, and can leave it @phone', async ({
	page,
	desk,
	watch
}) => {
	watch.allow(REFUSED);
	const { phone, plan } = await begin(page, desk);
	await put(page, { results: { ...(await rows(page, 'results'))[0]!, json: '{}' } });
	const code = await plan.send();
	await phone.follow(link(code));
	await phone.fetch();
	await phone.is('asking');
	await phone.says(phone.words.asking.title);
	await expect(page.getByText(phone.words.asking.conversation[1])).toBeVisible();
	expect(await rows(page, 'plans')).toEqual([]);
	await axe(page);
	await phone.button(phone.words.asking.no).click();
	await phone.says(phone.words.declined.title);
	expect(await rows(page, 'planCodes')).toEqual([]);
	await plan.is('leased');
	const again = await plan.code();
	expect(again).toBe(code);
});

test('on a phone where nothing was ever written it is said before the code is used up @phone', async ({
	page,
	device,
	desk
}) => {
	const { plan } = await begin(page, desk);
	const code = await plan.send();
	const other = new Agreed(await (await device('phone')).newPage());
	await other.follow(link(code));
	await other.says(other.words.empty.title);
	await axe(other.page);
	await other.button(other.words.empty.here).click();
	await other.is('asking');
	await other.button(other.words.asking.yes).click();
	await other.says(other.words.done.saved);
	await plan.is('fetched');
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
	const code = await plan.send();
	await phone.follow(link(code));
	await phone.fetch();
	await phone.is('done');
	expect((await rows(phone.page, 'plans'))[0]?.plan).toMatchObject({
		agreements: [{ what: 'Snakke alene om bekymringen', private: true }, { what: 'Ringe om frykt' }]
	});
});

test('what lies behind a code and is no plan is refused, and so is a code that has run out @phone', async ({
	page,
	server,
	watch
}) => {
	watch.allow(REFUSED);
	await saveResult(page, pack('pakjenning'), sheet, { person: KARI });
	await put(page, { journeys: journey });
	const phone = new Agreed(page);
	const random = Buffer.from(b64url(7), 'base64url');
	const { failed, waiting } = phone.words;
	for (const [text, sentence] of [
		['{"format":"hjemvei-plan/1","more":1}', failed.damaged],
		['{"format":"hjemvei-plan/2"}', waiting.unknownFormat]
	] as const) {
		random[0]!++;
		const code = newCode(random, 'plan');
		const secrets = deriveSecrets(stretch(kdfInput(code)), 'plan');
		const body = await seal(text, secrets, new Uint8Array(12), 'plan');
		await relayAt(server.origin).put(newHandover({ ticket: secrets.ticket, body }));
		await phone.follow(link(code));
		await phone.fetch();
		await phone.says(sentence);
	}
	expect(await rows(page, 'plans')).toEqual([]);
	// What a later version may read is kept for it; what nobody can read is not.
	expect(await rows(page, 'planCodes')).toHaveLength(1);
	random[1]!++;
	await phone.follow(link(newCode(random, 'plan')));
	await phone.fetch();
	await phone.says(failed.gone);
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

test('other codes get a sentence that says what they are @phone', async ({ page, desk }) => {
	const result = newCode(new Uint8Array(7).fill(9));
	const plan = newCode(new Uint8Array(7).fill(9), 'plan');
	const phone = new Agreed(page);
	await phone.follow('/p');
	await axe(page);
	await phone.type(result);
	await expect(page.getByText(phone.words.problem.otherKind)).toBeVisible();
	await phone.type('K7QM');
	await expect(page.getByText(phone.words.problem.incomplete)).toBeVisible();
	await desk.open();
	for (const text of [plan, link(plan)]) {
		await desk.fetch(text);
		await desk.refuses('planCode');
	}
	expect(desk.asked).toEqual([]);
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
