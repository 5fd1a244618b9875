/** A relative's own page, their own view, and what of it reaches the patient and the clinician. */
import type { BrowserContext, Page } from '@playwright/test';
import { usual } from '../../src/lib/core/plan/example.ts';
import { axe } from '../support/axe.ts';
import { put, rows } from '../support/database.ts';
import { expect, test } from '../support/fixtures.ts';
import { doubleText, smallTargets, sticksOut, unfoldAll } from '../support/layout.ts';
import { names, pair } from '../support/pages/along.ts';
import { atOnce, started } from '../support/pages/app.ts';
import { Desk } from '../support/pages/desk.ts';
import { RoomTraffic } from '../support/room-traffic.ts';
import { NO_NETWORK, ROOM_REFUSED } from '../support/watch.ts';
import { fill, itemText, words, type Locale } from '../support/words.ts';

test.slow();
test.beforeEach(({ watch }) => watch.allow(ROOM_REFUSED));

type Device = (kind: 'phone' | 'desktop', options?: { locale: string }) => Promise<BrowserContext>;
const QUESTION = 'Hvem ringer vi om kvelden?';
const OWN = 'At han får sove';
/** An appointment is ahead, and not more than three years. */
const YEAR = new Date().getFullYear() + 1;

async function two(page: Page, device: Device, locale: Locale = 'nb') {
	const phone = await device('phone', { locale: `${locale}-NO` });
	return { ...(await pair(page, await phone.newPage(), locale)), phone };
}

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

/** Ola's own answers, one of them kept from relatives. @returns at the review. */
async function olaAnswers(ola: Awaited<ReturnType<typeof two>>['ola']): Promise<void> {
	await ola.open('/min-vei');
	const [journey] = await rows(ola.page, 'journeys');
	await ola.page.goto(
		`/${ola.locale}/forbered/distress?start=whole&who=self&conversation=1#${String(journey!.id)}`
	);
	await started(ola.page);
	await ola.number(6).check();
	await ola.next('practical');
	await ola.item('transport').check();
	await ola.next('social');
	await ola.none('social').check();
	await ola.next('emotional');
	await ola.item('fear').check();
	await ola.next('physical-1');
	await ola.item('fatigue').check();
	await ola.next('physical-2');
	await ola.item('sleep').check();
	await ola.next('more');
	await ola.unfold(ola.words.prepare.more.privateOpen);
	await ola.page.locator('input[name="private/mark/sleep"]').check();
	await ola.next('review');
}

for (const locale of ['nb', 'nn'] as const) {
	test(`the appointment and the plan on the relative's phone: ${locale} @phone`, async ({ page, device }) => {
		const { ola, kari } = await two(page, device, locale);
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
		expect(JSON.stringify(await rows(kari.page, 'roomLetters'))).not.toMatch(/NAV|Bare mitt/);

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

	test(`both say yes, and each sees where they see it differently: ${locale} @phone`, async ({
		page,
		device
	}) => {
		const traffic = new RoomTraffic();
		const { ola, kari } = await two(page, device, locale);
		for (const one of [ola, kari]) traffic.follow(one.page);
		await kari.answers(3, ['emotional/worry', 'emotional/fear', 'physical-1/fatigue'], OWN);
		await olaAnswers(ola);
		await ola.between();
		await ola.press(ola.along.two.owner.ask);
		await ola.says(ola.along.two.owner.asked);
		await ola.press(ola.along.two.owner.ready);
		await kari.home();
		await kari.says(kari.along.two.guest.asked);
		// Nothing of anybody's answers has left a phone.
		const before = (await traffic.read(ola.page, kari.page)).texts.join('\n');
		expect(before).not.toMatch(/"distress":|"marked":\[/);
		await kari.press(kari.along.two.guest.yes);
		await kari.says(kari.along.two.guest.waitingMine);
		await kari.page.goto(`/${locale}/sammen/mitt-syn/review#${kari.room}`);
		await started(kari.page);
		await kari.ends({ wants: 'yes', toClinician: 'no' });

		const { differ } = ola.along.two;
		const [worry, transport] = [itemText('worry', locale), itemText('transport', locale)];
		await expect(ola.differences).toContainText(fill(differ.numberMine, { value: 6 }));
		await expect(ola.differences).toContainText(fill(differ.numberTheirs, { Other: 'Kari', value: 3 }));
		await expect(ola.differences).toContainText(fill(differ.mine, { other: 'Kari' }));
		await expect(ola.differences).toContainText(transport);
		await expect(kari.differences).toContainText(fill(differ.numberMine, { value: 3 }));
		await expect(kari.differences).toContainText(fill(differ.mine, { other: 'Ola' }));
		await expect(kari.differences).toContainText(worry);
		for (const one of [ola, kari]) {
			await expect(one.differences).toContainText(differ.lead);
			await expect(one.differences).not.toContainText(itemText('fear', locale));
			// What Ola keeps to himself, nobody hears of.
			await expect(one.differences).not.toContainText(itemText('sleep', locale));
		}
		const after = (await traffic.read(ola.page, kari.page)).texts.join('\n');
		expect(after).toMatch(/"distress":3/);
		expect(after).not.toMatch(/"sleep"|private\//);
		expect(after).not.toContain(OWN);

		// Taken back by one, it is gone for both.
		await kari.press(kari.along.two.guest.regret);
		await expect(kari.differences).toHaveCount(0);
		await expect(ola.differences).toHaveCount(0);
	});
}

test('only one says yes: nobody sees anything, and no answer is sent @phone', async ({ page, device }) => {
	const traffic = new RoomTraffic();
	const { ola, kari } = await two(page, device);
	for (const one of [ola, kari]) traffic.follow(one.page);
	await kari.answers(3, ['emotional/worry'], OWN);
	await kari.ends({ wants: 'yes', toClinician: 'no' });
	await kari.says(kari.along.two.guest.waitingYes);
	await olaAnswers(ola);
	await ola.between();
	await ola.says(ola.along.two.owner.wanted);
	await expect(ola.differences).toHaveCount(0);
	await expect(kari.differences).toHaveCount(0);
	const sent = (await traffic.read(ola.page, kari.page)).texts.join('\n');
	expect(sent).toMatch(/"wants":true/);
	expect(sent).not.toMatch(/"distress":|"marked":\[|sove/);
});

for (const [toClinician, takes] of [
	['yes', 'yes'],
	['yes', 'no'],
	['no', undefined]
] as const) {
	const title = `Kari says ${toClinician} and Ola ${takes ?? 'is not asked'}`;
	test(`what the clinician gets of Kari's view: ${title} @phone`, async ({ page, device }) => {
		const { ola, kari } = await two(page, device);
		await kari.answers(3, ['emotional/worry'], OWN);
		await kari.ends({ wants: 'no', toClinician });
		await olaAnswers(ola);
		if (takes) {
			await ola.between();
			await ola.says(ola.along.owner.writtenText);
			await unfoldAll(ola.page);
			await ola.says(OWN);
			await ola.open('/forbered/review');
		}
		await ola.confirm({ name: 'Ola Nordmann' });
		if (takes) {
			await ola.press(ola.words.handover.make.button);
			await expect(ola.take.getByText(ola.along.take.missing)).toBeVisible();
			// The answer counts at once: whoever makes the code right after has answered.
			await atOnce(ola.taking(takes), ola.button(ola.words.handover.make.button));
		} else await expect(ola.take).toHaveCount(0);
		const code = takes ? await ola.code() : await ola.makeCode();
		const desk = new Desk(await (await device('desktop')).newPage());
		await desk.open();
		await desk.fetch(code);
		await desk.same();
		await expect(desk.identity).toContainText('Ola Nordmann');
		const seen = desk.page.getByRole('heading', { name: fill(words.nb.view.seen.title, { name: 'Kari' }) });
		if (takes === 'yes') {
			await expect(seen).toBeVisible();
			const only = fill(words.nb.view.seen.onlyTheirs, {
				item: `«${itemText('worry', 'nb')}»`,
				name: 'Kari'
			});
			await expect(desk.page.getByText(only)).toBeVisible();
		} else await expect(seen).toHaveCount(0);
	});
}

test('questions: the patient reads them, they go along when he agrees, and Kari hears of it @phone', async ({
	page,
	device
}) => {
	const { ola, kari } = await two(page, device);
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
	await olaAnswers(ola);
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
	const { ola, kari } = await two(page, device);
	await kari.asks(QUESTION);
	await kari.press(kari.along.questions.takeBack);
	await kari.says(kari.along.questions.back);
	await ola.between();
	await expect(ola.page.getByText(QUESTION)).toHaveCount(0);
	await olaAnswers(ola);
	await ola.confirm({ name: 'Ola Nordmann' });
	await expect(ola.take).toHaveCount(0);
});

test('written without network, questions wait, and go when there is some @phone', async ({
	page,
	device,
	watch
}) => {
	watch.allow(NO_NETWORK);
	const { ola, kari, phone } = await two(page, device);
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
	const { ola, kari } = await two(page, device);
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
	const { ola, kari } = await two(page, device);
	await road(page);
	await ola.between();
	await ola.shows('appointment').check();
	await ola.shows('plan').check();
	await kari.asks(QUESTION);
	await kari.answers(3, ['emotional/worry'], OWN);
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
