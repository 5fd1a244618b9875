/** From the phone to the clinician, by every way there is, and back: «Hentet kl. …». */
import { readFileSync } from 'node:fs';
import { codeDigits, handoverLink, readCode, type Code } from '../../src/lib/core/envelope/index.ts';
import { cameraFlags, film } from '../support/camera.ts';
import { expect, test } from '../support/fixtures.ts';
import { started } from '../support/pages/app.ts';
import { Desk } from '../support/pages/desk.ts';
import { Patient } from '../support/pages/patient.ts';
import { NO_NETWORK } from '../support/watch.ts';
import { words } from '../support/words.ts';

const { handover } = words.nb;
const { who } = words.nb.clinician.result;
const KARI = { name: 'Kari Nordmann', birthDate: '24.12.1950' };
const IDENTITY = 'Kari Nordmann, født 24.12.1950';
const FETCHED = /^Hentet kl\. \d\d\.\d\d$/;

function codeOf(text: string): Code {
	const read = readCode(text);
	if (read.status !== 'code') throw new Error(`«${text}» is no code: ${read.status}`);
	return read.code;
}

for (const locale of ['nb', 'nn'] as const) {
	test(`by typed code, the whole path in ${locale}`, async ({ page, device }) => {
		const patient = new Patient(page, locale);
		await patient.begin();
		await patient.answerAll();
		await patient.confirm(KARI);
		const code = await patient.makeCode();
		await expect(patient.state('waiting')).toBeVisible();
		const digits = await patient.digits();

		const desk = new Desk(await (await device('desktop')).newPage(), locale);
		await desk.open();
		await desk.fetch(code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l'));
		await desk.shows(locale === 'nb' ? IDENTITY : 'Kari Nordmann, fødd 24.12.1950');
		expect(await desk.digits()).toBe(digits);
		await expect(desk.page.getByText(desk.words.receipt.given)).toBeVisible();
		// The phone finds out by itself.
		await expect(page.getByText(locale === 'nb' ? FETCHED : /^Henta kl\. \d\d\.\d\d$/)).toBeVisible();
		await expect(page.getByText(patient.words.handover.state.fetchedText)).toBeVisible();
		await expect(page.getByText(code)).toHaveCount(0);
	});
}

for (const { title, begin, shows } of [
	{ title: 'together, the short path', begin: { who: 'together', length: 'short' }, shows: who.together },
	{
		title: 'for an adult',
		begin: { who: 'proxy', authority: 'guardian', conversation: 2 },
		shows: who.proxy
	},
	{ title: 'a parent, child under 12', begin: { who: 'parent', age: 'under-12' }, shows: who.under12 },
	{ title: 'a parent, child from 12', begin: { who: 'parent', age: '12-15' }, shows: who.from12 },
	{ title: 'no need now', begin: { length: 'none' }, shows: 'Svarte «Jeg har ingen behov nå».' }
] as const) {
	test(`${title}: what the clinician is told @phone`, async ({ page, patient, desk }) => {
		await patient.begin(begin);
		await patient.number(3).check();
		await patient.saved();
		await patient.open('/forbered/review');
		await patient.confirm(KARI);
		const code = await patient.makeCode();
		await expect(patient.state('waiting')).toBeVisible();
		await desk.open();
		await desk.fetch(code);
		await desk.shows(IDENTITY);
		await expect(desk.page.getByText(shows)).toBeVisible();
		await expect(page.getByText(FETCHED)).toBeVisible();
	});
}

test('by pasted link @phone', async ({ patient, desk, baseURL }) => {
	await patient.confirmShort(KARI);
	const link = handoverLink(baseURL!, codeOf(await patient.makeCode()));
	await expect(patient.state('waiting')).toBeVisible();
	await desk.open();
	await desk.page.keyboard.insertText(link);
	await desk.page.keyboard.press('Enter');
	await desk.shows(IDENTITY);
});

for (const end of ['Enter', 'Tab'] as const) {
	test(`by a handheld scanner on a Norwegian keyboard that ends with ${end} @phone`, async ({
		patient,
		desk,
		baseURL
	}) => {
		await patient.confirmShort(KARI);
		const link = handoverLink(baseURL!, codeOf(await patient.makeCode()));
		await expect(patient.state('waiting')).toBeVisible();
		await desk.open();
		// The scanner believes in a US keyboard: `:` comes out as `Ø` and `/` as `-`.
		const burst = link.replaceAll(':', 'Ø').replaceAll('/', '-');
		// Nobody clicked in the field first: the burst finds it.
		await desk.page.locator('h1').click();
		await desk.page.keyboard.type(burst);
		await desk.page.keyboard.press(end);
		await desk.shows(IDENTITY);
	});
}

test('by QR, through a camera @phone', async ({ patient, browserWith }, testInfo) => {
	await patient.confirmShort(KARI);
	await patient.makeCode();
	await expect(patient.state('waiting')).toBeVisible();
	const flags = cameraFlags(testInfo.outputPath('qr.y4m'), await film(patient.qr()));
	const desk = new Desk(await (await browserWith(flags, { permissions: ['camera'] })).newPage());
	await desk.open();
	await desk.button(desk.words.camera.open).click();
	await desk.shows(IDENTITY);
	// It stops filming when it has what it came for.
	await expect(desk.page.locator('video')).toHaveCount(0);
	await expect(patient.page.getByText(FETCHED)).toBeVisible();
});

test('by file, without the network', async ({ page, patient, desk }) => {
	await patient.confirmShort(KARI);
	const downloading = page.waitForEvent('download');
	await patient.button(handover.file.save).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toMatch(/^hjemvei-1-\d{4}-\d\d-\d\d\.json$/);
	await desk.open();
	await desk.page.context().setOffline(true);
	await desk.openFile(readFileSync(await download.path()));
	await desk.shows(IDENTITY);
	expect(desk.asked).toEqual([]);
});

test('by a link opened on its own: nothing in the address, nothing before a tap @desktop', async ({
	device,
	baseURL
}) => {
	const patient = new Patient(await (await device('phone')).newPage());
	await patient.confirmShort(KARI);
	const code = codeOf(await patient.makeCode());
	await expect(patient.state('waiting')).toBeVisible();
	const desk = new Desk(await (await device('desktop')).newPage());
	await desk.page.goto(`${baseURL}/k#${codeDigits(code)}`);
	const button = desk.button(desk.words.landing.fetch);
	await started(desk.page);
	await expect(desk.page).toHaveURL(`${baseURL}/k`);
	await expect(patient.state('waiting')).toBeVisible();
	expect(desk.asked).toEqual([]);
	await button.click();
	await desk.shows(IDENTITY);
	await expect(desk.page).toHaveURL(`${baseURL}/nb/helsepersonell`);
	await desk.page.goBack();
	expect(desk.page.url()).not.toContain(codeDigits(code));
});

test('taken back: the code gives nothing, and a new one works @phone', async ({
	page,
	patient,
	desk,
	watch
}) => {
	watch.allow(/status of 404/);
	await patient.confirmShort(KARI);
	const first = await patient.makeCode();
	await expect(patient.state('waiting')).toBeVisible();
	await patient.button(handover.takeBack).click();
	await expect(patient.state('withdrawn')).toBeVisible();
	await expect(page.getByText(handover.state.withdrawnText)).toBeVisible();
	await desk.open();
	await desk.fetch(first);
	await desk.refuses('nothing');

	await patient.button(handover.make.again).click();
	const second = await patient.code();
	expect(second).not.toBe(first);
	await expect(patient.state('waiting')).toBeVisible();
	await desk.fetch(second);
	await desk.shows(IDENTITY);
});

test('fetched once, the code gives nothing more @phone', async ({ patient, desk, device, watch }) => {
	watch.allow(/status of 404/);
	await patient.confirmShort(KARI);
	const code = await patient.makeCode();
	await expect(patient.state('waiting')).toBeVisible();
	await desk.open();
	await desk.fetch(code);
	await desk.same();
	await expect(patient.page.getByText(FETCHED)).toBeVisible();
	const other = new Desk(await (await device('desktop')).newPage());
	await other.open();
	await other.fetch(code);
	await other.refuses('nothing');
});

test('a clinic that loses the answer to its claim gets it again @phone', async ({ patient, desk, watch }) => {
	watch.allow(NO_NETWORK);
	await patient.confirmShort(KARI);
	const code = await patient.makeCode();
	await expect(patient.state('waiting')).toBeVisible();
	await desk.open();
	let lost = 0;
	await desk.page.route('**/relay/handover/claim', async (route) => {
		// The relay has handed it out; the line breaks before it arrives.
		const answer = await route.fetch();
		expect(answer.status()).toBe(200);
		lost += 1;
		await route.abort('connectionreset');
	});
	await desk.fetch(code);
	await desk.refuses('server');
	expect(lost).toBe(1);
	await expect(patient.state('leased')).toBeVisible();
	await desk.page.unrouteAll();
	await desk.button(desk.words.field.submit).click();
	await desk.shows(IDENTITY);
	await expect(patient.page.getByText(FETCHED)).toBeVisible();
});

test('taken back while a clinic has it open: it may have been read @phone', async ({
	patient,
	desk,
	watch
}) => {
	watch.allow(NO_NETWORK, /status of 404/);
	await patient.confirmShort(KARI);
	const code = await patient.makeCode();
	await expect(patient.state('waiting')).toBeVisible();
	await desk.open();
	await desk.page.route('**/relay/handover/confirm', (route) => route.abort('connectionreset'));
	await desk.fetch(code);
	await desk.shows(IDENTITY);
	await patient.button(handover.takeBack).click();
	await expect(patient.page.getByText(handover.state.mayBeRead)).toBeVisible();
});

test('a receipt that does not get through goes when the network is back @phone', async ({
	patient,
	desk,
	watch
}) => {
	watch.allow(NO_NETWORK);
	await patient.confirmShort(KARI);
	const code = await patient.makeCode();
	await expect(patient.state('waiting')).toBeVisible();
	await desk.open();
	await desk.page.route('**/relay/handover/confirm', (route) => route.abort('connectionreset'));
	await desk.fetch(code);
	await desk.shows(IDENTITY);
	await expect(desk.page.getByText(desk.words.receipt.waiting)).toBeVisible();
	await expect(patient.state('leased')).toBeVisible();
	await desk.page.unrouteAll();
	// The tab is closed and opened by mistake: what was open is still there, and so is the receipt.
	await desk.page.reload();
	await desk.shows(IDENTITY);
	await expect(desk.page.getByText(desk.words.receipt.given)).toBeVisible();
	await expect(patient.page.getByText(FETCHED)).toBeVisible();
});

test('the code, its picture and how to read it out say the same @phone', async ({ page, patient }) => {
	await patient.confirmShort();
	const code = await patient.makeCode();
	await expect(patient.state('waiting')).toBeVisible();
	await expect(patient.qr()).toBeVisible();
	await patient.unfold(handover.spelled.summary);
	await expect(page.locator('details[open] li')).toHaveCount(12);
	await expect(page.getByText(/^Koden virker til /)).toBeVisible();
	await page.reload();
	expect(await patient.code()).toBe(code);
});

test('a confirmed result is deleted from the phone only after a yes @phone', async ({ page, patient }) => {
	await patient.confirmShort(KARI);
	await patient.button(handover.earlier.remove).click();
	await expect(page.getByText(handover.earlier.sure)).toBeVisible();
	await patient.button(handover.earlier.keep).click();
	await patient.button(handover.earlier.remove).click();
	await page.getByRole('alert').getByRole('button', { name: handover.earlier.remove }).click();
	await expect(page.getByText(handover.none.title)).toBeVisible();
});
