/** The clinic's own QR when something is wrong: swapped, lying, foreign, lost, or not the right answers. */
import type { Page } from '@playwright/test';
import { sessionLink } from '../../src/lib/core/session/index.ts';
import { textOf } from '../support/camera.ts';
import { expect, test } from '../support/fixtures.ts';
import { readyForOffline } from '../support/pages/app.ts';
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
	// Before it goes on: a page that is left just as the worker takes over is not taken over.
	await readyForOffline(page);
	const clinic = new Clinic(desk);
	await desk.open();
	await clinic.show();
	await meeting.follow(await textOf(clinic.qr));
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
