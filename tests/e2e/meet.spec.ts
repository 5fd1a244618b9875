/** The clinic's own QR: the phone scans it, and nothing is typed or filmed at the clinic. */
import type { Page } from '@playwright/test';
import { sessionLink } from '../../src/lib/core/session/index.ts';
import { axe } from '../support/axe.ts';
import { cameraFlags, film, textOf } from '../support/camera.ts';
import { expect, test } from '../support/fixtures.ts';
import { doubleText, smallTargets, sticksOut, unfoldAll } from '../support/layout.ts';
import { readyForOffline, started } from '../support/pages/app.ts';
import { Desk } from '../support/pages/desk.ts';
import { Clinic, Meeting } from '../support/pages/meeting.ts';
import { Patient } from '../support/pages/patient.ts';
import { newSession, sealedMeeting, sessionsAt } from '../support/session.ts';
import { frozen } from '../support/signed.ts';
import { NO_NETWORK } from '../support/watch.ts';

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
	await desk.button(clinic.words.close).click();
	await expect(clinic.qr).toHaveCount(0);
	await expect(async () => expect(desk.asked.at(-1)).toBe('/relay/session/close')).toPass();
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

test('a link swapped on its way shows other digits; a screen’s four cannot be passed off for them @desktop', async ({
	desk,
	device,
	server
}) => {
	const meeting = await confirmed(await (await device('phone')).newPage());
	const clinic = new Clinic(desk);
	await desk.open();
	await clinic.show();
	await clinic.link();
	for (const way of ['link', 'screen'] as const) {
		const { session } = await newSession(way);
		await meeting.follow(sessionLink(server.origin, session));
		expect(await meeting.number()).not.toBe(await clinic.number());
	}
	expect(await meeting.number()).toHaveLength(4);
});

test('a relay that lies: bodies swapped, replayed or sealed to someone else, and a false receipt @desktop', async ({
	desk,
	device,
	watch
}) => {
	watch.allow(REFUSED);
	const phone = await device('phone');
	const meeting = await confirmed(await phone.newPage());
	const { json } = frozen('v1-whole-self-nb');
	const elsewhere = await sealedMeeting(json, (await newSession()).session);
	const clinic = new Clinic(desk);
	await desk.open();
	// What it gives the clinic was sealed to another session.
	const collect = '**/relay/session/collect';
	await desk.page.route(collect, (route) =>
		route.fulfill({ contentType: 'application/jose', body: elsewhere.body })
	);
	await desk.button(clinic.words.open).click();
	await clinic.at('damaged');
	await expect(desk.page.getByText(clinic.words.damaged)).toBeVisible();
	await expect(desk.page.getByText(desk.words.result.digitsHint)).toHaveCount(0);
	await desk.page.unroute(collect);

	// It says «received» without the clinic.
	await desk.button(clinic.words.newQr).click();
	await clinic.at('showing');
	await meeting.follow(await textOf(clinic.qr));
	await phone.route('**/relay/session/status', (route) =>
		route.fulfill({ json: { state: 'received', at: 1_795_342_000, proof: 'A'.repeat(43) } })
	);
	await meeting.button(meeting.words.send).click();
	await expect(meeting.page.getByText(meeting.words.state.unprovenText)).toBeVisible();
	await expect(meeting.page.getByText(meeting.words.state.receivedText)).toHaveCount(0);
	await desk.shows(IDENTITY);
});

test('what a stranger delivers to the QR is not shown, and the stranger’s phone hears nothing good @desktop', async ({
	desk,
	server,
	watch
}) => {
	watch.allow(REFUSED);
	const clinic = new Clinic(desk);
	await desk.open();
	await clinic.show();
	const read = await import('../../src/lib/core/session/index.ts');
	const seen = read.readSession(await textOf(clinic.qr));
	if (seen.status !== 'session') throw new Error(seen.status);
	// Rightly sealed, but no signed result; and then one changed after it was signed.
	const { json } = frozen('v1-whole-self-nb');
	for (const [text, problem] of [
		['{"hei":1}', 'malformed'],
		[json.replace(/"valueInteger":\d+/, '"valueInteger":1'), 'tampered']
	] as const) {
		const shown = read.readSession(await textOf(clinic.qr));
		if (shown.status !== 'session') throw new Error(shown.status);
		const stranger = await sealedMeeting(text, shown.session);
		expect((await sessionsAt(server.origin).deliver(stranger)).status).toBe(201);
		await clinic.at('damaged');
		await desk.refuses(problem);
		await expect(async () =>
			expect(await (await sessionsAt(server.origin).status(stranger)).json()).toMatchObject({
				state: 'closed'
			})
		).toPass();
		await desk.button(clinic.words.newQr).click();
		await clinic.at('showing');
	}
});

test('no network on the phone: said before anything is sent, and it goes when there is one @phone', async ({
	page,
	desk,
	watch
}) => {
	watch.allow(NO_NETWORK);
	const meeting = await confirmed(page);
	const clinic = new Clinic(desk);
	await desk.open();
	await clinic.show();
	await meeting.follow(await textOf(clinic.qr));
	await readyForOffline(page);
	await page.context().setOffline(true);
	await meeting.button(meeting.words.send).click();
	await meeting.says('offline');
	await expect(page.getByRole('link', { name: meeting.words.offlineWay })).toBeVisible();
	await page.context().setOffline(false);
	await meeting.button(meeting.words.again).click();
	await desk.shows(IDENTITY);
	await meeting.received();
});

test('lost answers: the phone sends the same again, the clinic collects the same again @phone', async ({
	page,
	desk,
	watch
}) => {
	watch.allow(NO_NETWORK);
	const meeting = await confirmed(page);
	const clinic = new Clinic(desk);
	const lose = (of: Page, path: string) =>
		of.route(path, async (route) => {
			if (route.request().method() === 'POST' && path.endsWith('session')) return route.continue();
			await route.fetch();
			await route.abort();
			await of.unroute(path);
		});
	await desk.open();
	await clinic.show();
	await meeting.follow(await textOf(clinic.qr));
	await lose(page, '**/relay/session');
	await lose(desk.page, '**/relay/session/confirm');
	await meeting.button(meeting.words.send).click();
	await meeting.says('unsure');
	await desk.shows(IDENTITY);
	await desk.page.evaluate(() => dispatchEvent(new Event('online')));
	await meeting.received();
});

test('no answers in this browser: how to take the link along @phone', async ({ page, server }) => {
	const meeting = new Meeting(page);
	await meeting.follow(sessionLink(server.origin, (await newSession()).session));
	await expect(page.getByText(meeting.words.empty.app)).toBeVisible();
	await expect(meeting.button(meeting.words.empty.copy)).toBeVisible();
	await expect(meeting.button(meeting.words.send)).toHaveCount(0);
});

test('answers about different people: nobody is chosen for one @phone', async ({ page, desk }) => {
	await confirmed(page);
	const patient = new Patient(page);
	await patient.begin({ length: 'short', who: 'proxy', authority: 'none' });
	await patient.number(3).check();
	await patient.next('more');
	await patient.next('review');
	await patient.confirm({ name: 'Per Nordmann', relative: 'Kari Nordmann' });
	const meeting = new Meeting(page);
	const clinic = new Clinic(desk);
	await desk.open();
	await clinic.show();
	await meeting.follow(await textOf(clinic.qr));
	await expect(page.getByRole('radio')).toHaveCount(2);
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
	await meeting.button(meeting.words.send).click();
	await expect(page.getByText(meeting.words.which.missing)).toBeVisible();
	await page.getByRole('radio').nth(1).check();
	await meeting.button(meeting.words.send).click();
	await desk.shows(IDENTITY);
});

test('other digits on the phone: nothing is shown, and the phone hears that it was not taken @desktop', async ({
	desk,
	device
}) => {
	const meeting = await confirmed(await (await device('phone')).newPage());
	const clinic = new Clinic(desk);
	await desk.open();
	await clinic.show();
	await meeting.follow(await textOf(clinic.qr));
	await meeting.button(meeting.words.send).click();
	await desk.button(desk.words.check.different).click();
	await meeting.says('closed');
	await expect(meeting.page.getByText(meeting.words.state.closedRead)).toBeVisible();
	await expect(desk.page.getByRole('heading', { name: IDENTITY })).toHaveCount(0);
	await expect(clinic.qr).toHaveCount(0);
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
