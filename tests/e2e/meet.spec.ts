/** The clinic's own QR: the phone scans it, and nothing is typed or filmed at the clinic. */
import type { Page } from '@playwright/test';
import { sessionLink } from '../../src/lib/core/session/index.ts';
import { axe } from '../support/axe.ts';
import { cameraFlags, film, textOf } from '../support/camera.ts';
import { expect, test } from '../support/fixtures.ts';
import { doubleText, smallTargets, sticksOut, unfoldAll } from '../support/layout.ts';
import { started } from '../support/pages/app.ts';
import { Desk } from '../support/pages/desk.ts';
import { Clinic, Meeting } from '../support/pages/meeting.ts';
import { Patient } from '../support/pages/patient.ts';
import { newSession } from '../support/session.ts';

const KARI = { name: 'Kari Nordmann', birthDate: '24.12.1950' };
const IDENTITY = 'Kari Nordmann, født 24.12.1950';
/** What the browser writes of an answer that is no success. */
const REFUSED = /status of (404|409|410|422)/;

async function confirmed(page: Page, person = KARI): Promise<Meeting> {
	await new Patient(page).confirmShort(person);
	return new Meeting(page);
}

for (const locale of ['nb', 'nn'] as const) {
	test(`through the phone's camera, in ${locale} @phone`, async ({
		desk,
		browserWith,
		baseURL
	}, testInfo) => {
		const clinic = new Clinic(new Desk(desk.page, locale));
		await clinic.desk.open();
		await clinic.show();
		const flags = cameraFlags(testInfo.outputPath('qr.y4m'), await film(clinic.qr));
		const phone = await browserWith(flags, {
			permissions: ['camera'],
			viewport: { width: 390, height: 844 }
		});
		const patient = new Patient(await phone.newPage(), locale);
		await patient.confirmShort(KARI);
		await patient.page.getByRole('link', { name: patient.words.handover.meet.open }).click();
		await expect(patient.page).toHaveURL(`${baseURL}/m`);
		const meeting = new Meeting(patient.page, locale);
		await meeting.button(meeting.words.scan.open).click();
		expect(await meeting.number()).toBe(await clinic.number());
		expect(await meeting.number()).toHaveLength(4);
		await meeting.button(meeting.words.send).click();
		await clinic.desk.shows(locale === 'nb' ? IDENTITY : 'Kari Nordmann, fødd 24.12.1950');
		await meeting.received();
		// The panel has done its work, and the phone remembers.
		await expect(clinic.qr).toHaveCount(0);
		await patient.open('/gi-videre');
		await expect(patient.page.locator('[data-handover=fetched]')).toBeVisible();
		expect(await clinic.desk.digits()).toBe(await patient.digits());
	});
}

test('as a link in a video call the twelve digits are compared @desktop', async ({
	desk,
	device,
	baseURL
}) => {
	const meeting = await confirmed(await (await device('phone')).newPage());
	const clinic = new Clinic(desk);
	await desk.open();
	await clinic.show();
	const link = await clinic.link();
	await meeting.follow(link);
	await expect(meeting.page).toHaveURL(`${baseURL}/m`);
	expect(await meeting.number()).toBe(await clinic.number());
	expect(await meeting.number()).toHaveLength(12);
	expect(link).not.toContain(await meeting.number());
	await meeting.button(meeting.words.sendLink).click();
	await desk.shows(IDENTITY);
	await meeting.received();
});

test('nothing is sent by following the link, and the link can be pasted @phone', async ({ page, desk }) => {
	const meeting = await confirmed(page);
	const clinic = new Clinic(desk);
	await desk.open();
	await clinic.show();
	const link = await textOf(clinic.qr);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await meeting.follow(link);
	await expect(meeting.button(meeting.words.send)).toBeEnabled();
	expect(asked.filter((path) => path.startsWith('/relay/session'))).toEqual([]);
	await meeting.button(meeting.words.other).click();
	await page.getByText(meeting.words.scan.paste).click();
	await page.getByLabel(meeting.words.scan.pasteLabel).fill(link.slice(0, -9));
	await meeting.button(meeting.words.scan.pasteButton).click();
	await expect(page.getByText(meeting.words.read.incomplete)).toBeVisible();
	await page.getByLabel(meeting.words.scan.pasteLabel).fill(link);
	await meeting.button(meeting.words.scan.pasteButton).click();
	await meeting.button(meeting.words.send).click();
	await desk.shows(IDENTITY);
});

test('of two phones on one QR the second is told, and what is open is asked about @phone', async ({
	page,
	desk,
	device,
	watch
}) => {
	test.slow();
	watch.allow(REFUSED);
	const first = await confirmed(page);
	const second = await confirmed(await (await device('phone')).newPage(), {
		name: 'Ola Hansen',
		birthDate: '01.02.1944'
	});
	const clinic = new Clinic(desk);
	await desk.open();
	await clinic.show();
	const link = await textOf(clinic.qr);
	await first.follow(link);
	await second.follow(link);
	await first.button(first.words.send).click();
	// Nothing is confirmed before the digits are compared.
	await expect(desk.check).toBeVisible();
	await first.says('delivered');
	await desk.shows(IDENTITY);
	await first.received();
	await second.button(second.words.send).click();
	await second.says('used');

	// A new QR for the second; what is open stays until the clinician says so, and nothing that came is lost.
	await clinic.show();
	await second.follow(await textOf(clinic.qr));
	await second.button(second.words.send).click();
	await desk.button(desk.words.replace.no).click();
	await second.says('delivered');
	await expect(desk.page.getByRole('heading', { name: IDENTITY })).toBeVisible();
	await desk.button(clinic.words.show).click();
	await desk.button(desk.words.replace.yes).click();
	expect(await desk.digits()).toBe(await new Patient(second.page).digits());
	await desk.shows('Ola Hansen, født 01.02.1944');
	await second.received();
});

test('unknown, expired, closed by its tab: one plain sentence each, and the answers stay @phone', async ({
	page,
	desk,
	server,
	watch
}) => {
	test.slow();
	watch.allow(REFUSED);
	const meeting = await confirmed(page);
	const { session } = await newSession();
	await meeting.follow(sessionLink(server.origin, session));
	await meeting.button(meeting.words.send).click();
	await meeting.says('unknown');

	const clinic = new Clinic(desk);
	await desk.open();
	await clinic.show();
	await meeting.follow(await textOf(clinic.qr));
	const closed = desk.page.waitForResponse(/\/relay\/session\/close$/);
	await desk.button(clinic.words.close).click();
	await expect(clinic.qr).toHaveCount(0);
	expect(desk.asked.at(-1)).toBe('/relay/session/close');
	// What is sent before the relay knows of it is taken in, and said otherwise.
	expect((await closed).ok()).toBe(true);
	await meeting.button(meeting.words.send).click();
	await meeting.says('over');

	// A reload takes the key with it.
	await clinic.show();
	const link = await textOf(clinic.qr);
	await meeting.follow(link);
	await desk.page.reload();
	await started(desk.page);
	await expect(clinic.qr).toHaveCount(0);
	await meeting.button(meeting.words.send).click();
	await meeting.says('over');
	await page.goto('/nb/gi-videre');
	await expect(page.getByRole('button', { name: 'Lag kode', exact: true })).toBeVisible();
});

test('after a quarter of an hour the QR is gone; a clock that is wrong is said @desktop', async ({
	desk,
	watch
}) => {
	watch.allow(REFUSED);
	await desk.page.clock.install();
	const clinic = new Clinic(desk);
	await desk.open();
	await clinic.show();
	await desk.page.clock.fastForward('14:00');
	await expect(clinic.qr).toBeVisible();
	await desk.page.clock.fastForward('10:00');
	await clinic.at('expired');
	await expect(clinic.qr).toHaveCount(0);
	await expect(desk.page.getByText(clinic.words.expiredText)).toBeVisible();
	// By now the page's clock is far ahead of the relay's.
	await desk.button(clinic.words.newQr).click();
	await expect(desk.page.getByText(clinic.words.failed.clock)).toBeVisible();
});

test('both ends at 320 px, with text twice as large, big targets, and without a complaint from axe @phone', async ({
	page,
	device
}) => {
	test.slow();
	await page.setViewportSize({ width: 320, height: 700 });
	const meeting = await confirmed(page);
	const desk = new Desk(await (await device('desktop')).newPage());
	const clinic = new Clinic(desk);
	const looked = async (at: Page) => {
		await unfoldAll(at);
		await axe(at);
		// The foot belongs to every page, and accessibility.spec.ts measures it.
		expect((await smallTargets(at)).filter((target) => !target.startsWith('a «Les»'))).toEqual([]);
		expect(await sticksOut(at)).toEqual([]);
	};
	await page.goto('/m');
	await started(page);
	await looked(page);
	await desk.open();
	await clinic.show();
	await expect(clinic.qr).toBeVisible();
	await looked(desk.page);
	await meeting.follow(await textOf(clinic.qr));
	await expect(meeting.button(meeting.words.send)).toBeEnabled();
	await looked(page);
	const link = await clinic.link();
	await looked(desk.page);
	await desk.page.setViewportSize({ width: 320, height: 700 });
	expect(await sticksOut(desk.page)).toEqual([]);
	await meeting.follow(link);
	expect(await meeting.number()).toHaveLength(12);
	await looked(page);
	await doubleText(page);
	expect(await sticksOut(page), '200 %').toEqual([]);
	await meeting.button(meeting.words.sendLink).click();
	await meeting.says('delivered');
	await looked(page);
});
