/** A relative's own page: the appointment, the plan and the questions, and leaving it quietly. */
import type { Page } from '@playwright/test';
import { usual } from '../../src/lib/core/plan/example.ts';
import { axe } from '../support/axe.ts';
import { put, rows } from '../support/database.ts';
import { expect, test } from '../support/fixtures.ts';
import { doubleText, smallTargets, sticksOut, unfoldAll } from '../support/layout.ts';
import { names, pair } from '../support/pages/along.ts';
import { started } from '../support/pages/app.ts';
import { Desk } from '../support/pages/desk.ts';
import { NO_NETWORK, ROOM_REFUSED } from '../support/watch.ts';
import { fill, words } from '../support/words.ts';

test.slow();
test.beforeEach(({ watch }) => watch.allow(ROOM_REFUSED));

const QUESTION = 'Hvem ringer vi om kvelden?';
/** An appointment is ahead, and not more than three years. */
const YEAR = new Date().getFullYear() + 1;

/** An appointment and a plan on Ola's road, the plan with something private in it. */
async function road(page: Page): Promise<void> {
	const [journey] = await rows(page, 'journeys');
	const id = String(journey!.id);
	const uid = '0b6f7f4e-6f0e-4b43-9a57-0b7c2f1d9e10';
	const appointment = {
		uid,
		sequence: 0,
		date: `${YEAR}-02-04`,
		time: '10:30',
		video: 'https://video.example/1'
	};
	await put(page, {
		conversations: { journey: id, conversation: 2, appointment, before: 'Bare mitt', updatedAt: 1 },
		plans: { id: usual.id, journey: id, plan: usual, receivedAt: 1 }
	});
}

for (const locale of ['nb', 'nn'] as const) {
	test(`the appointment and the plan on the relative's phone: ${locale} @phone`, async ({ page, device }) => {
		const { ola, kari } = await pair(page, device, locale);
		await kari.says(kari.along.appointment.none);
		await road(page);
		await ola.between();
		await ola.shows('appointment').check();
		await ola.shows('plan').check();

		const video = kari.page.getByRole('link', { name: kari.along.appointment.open });
		await expect(video).toHaveAttribute('href', 'https://video.example/1');
		const ics = await kari.calendar();
		expect(ics).toContain(`DTSTART;TZID=Europe/Oslo:${YEAR}0204T103000`);
		expect(ics).toContain('UID:0b6f7f4e-6f0e-4b43-9a57-0b7c2f1d9e10');
		expect(ics).not.toMatch(/kreft/i);
		await kari.says(kari.along.plan.whose);
		await expect(kari.page.getByText('Samtale om søvn hos fastlegen')).toBeVisible();
		await expect(kari.page.getByText('Ringe NAV om sykepenger')).toHaveCount(0);
		expect(JSON.stringify(await rows(kari.page, 'roomLetters'))).not.toMatch(/Ringe NAV|Bare mitt/);

		// It stands there without network, and follows what changes.
		await kari.home();
		await expect(video).toBeVisible();
		await ola.open('/min-vei/samtale-2');
		await ola.button(ola.words.journey.appointment.change).click();
		await ola.field('date').fill(`5.2.${YEAR}`);
		await ola.button(ola.words.journey.appointment.save).click();
		const stored = async () => JSON.stringify(await rows(ola.page, 'conversations'));
		await expect.poll(stored).toContain(`${YEAR}-02-05`);
		await ola.between();
		await expect(kari.page.getByText(`5. februar ${YEAR}`)).toBeVisible();
		expect(await kari.calendar()).toContain('SEQUENCE:1');

		await ola.shows('appointment').uncheck();
		await kari.says(kari.along.appointment.none);
		await expect(kari.page.getByText('Samtale om søvn hos fastlegen')).toBeVisible();
	});
}

test('questions: the patient reads them, they go along when he agrees, and Kari hears of it @phone', async ({
	page,
	device
}) => {
	const { ola, kari } = await pair(page, device);
	await kari.says(kari.along.questions.seen);
	await kari.field('ownQuestions').fill(QUESTION);
	await kari.says(kari.words.common.saved);
	await kari.page.reload();
	await started(kari.page);
	await expect(kari.field('ownQuestions')).toHaveValue(QUESTION);
	await kari.press(kari.along.questions.send);
	await kari.says(kari.along.questions.sent);
	await ola.between();
	await ola.says(QUESTION);
	await ola.answers();
	await ola.confirm({ name: 'Ola Nordmann' });
	await ola.says(ola.along.take.questions);
	await ola.takes('yes');
	const code = await ola.makeCode();
	await expect(ola.page.getByText(fill(ola.words.handover.along.views, { names: 'Kari' }))).toBeVisible();
	const desk = new Desk(await (await device('desktop')).newPage());
	await desk.open();
	await desk.fetch(code);
	await desk.same();
	const asked = desk.page.getByRole('heading', {
		name: fill(words.nb.view.seen.questions, { name: 'Kari' })
	});
	await expect(asked).toBeVisible();
	await expect(desk.page.getByText(QUESTION)).toBeVisible();
	await ola.between();
	await kari.says(kari.along.questions.given);
});

test('taken back before, questions are neither asked about nor sent @phone', async ({ page, device }) => {
	const { ola, kari } = await pair(page, device);
	await kari.asks(QUESTION);
	await kari.press(kari.along.questions.takeBack);
	await kari.says(kari.along.questions.back);
	await ola.between();
	await expect(ola.page.getByText(QUESTION)).toHaveCount(0);
	await ola.answers();
	await ola.confirm({ name: 'Ola Nordmann' });
	await expect(ola.take).toHaveCount(0);
});

test('written without network, questions wait, and go when there is some @phone', async ({
	page,
	device,
	watch
}) => {
	watch.allow(NO_NETWORK);
	const { ola, kari, phone } = await pair(page, device);
	await phone.setOffline(true);
	await kari.field('ownQuestions').fill(QUESTION);
	await kari.press(kari.along.questions.send);
	await kari.says(kari.along.questions.waiting);
	await phone.setOffline(false);
	await kari.says(kari.along.questions.sent);
	await ola.between();
	await ola.says(QUESTION);
});

test('leaving is quiet, and nothing of the other stays on the phone @phone', async ({ page, device }) => {
	const { ola, kari } = await pair(page, device);
	await road(page);
	await ola.between();
	await ola.shows('plan').check();
	await expect(kari.page.getByText('Samtale om søvn hos fastlegen')).toBeVisible();
	await kari.press(kari.along.leave.button);
	await kari.press(kari.along.leave.yes);
	await expect(kari.page).toHaveURL(/\/nb$/);
	expect(await rows(kari.page, 'roomLetters')).toEqual([]);
	expect(await rows(kari.page, 'views')).toEqual([]);
	expect(JSON.stringify(await rows(kari.page, 'rooms'))).not.toMatch(/Ola|"d":/);
	await ola.page.goto(`/nb/sammen#${ola.room}`);
	await started(ola.page);
	await expect(ola.page.locator('ul a.cover').filter({ hasText: names.who })).toHaveCount(0);
});

test('every screen holds on a small phone, with large text, and by its names @phone', async ({
	page,
	device
}) => {
	const { ola, kari } = await pair(page, device);
	await road(page);
	await ola.between();
	await ola.shows('appointment').check();
	await ola.shows('plan').check();
	await kari.asks(QUESTION);
	await kari.answers(3, ['emotional/worry'], 'At han får sove');
	await kari.page.getByRole('link', { name: kari.along.form.goOn, exact: true }).click();
	await expect(kari.radio('wants', 'yes')).toBeVisible();
	const holds = async (one: Page) => {
		await unfoldAll(one);
		expect(await smallTargets(one)).toEqual([]);
		await axe(one);
		await one.setViewportSize({ width: 320, height: 640 });
		expect(await sticksOut(one)).toEqual([]);
		await doubleText(one);
		expect(await sticksOut(one)).toEqual([]);
	};
	await holds(kari.page);
	await kari.home();
	await holds(kari.page);
	await ola.between();
	await holds(ola.page);
});
