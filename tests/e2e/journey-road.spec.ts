/** «Min vei»: the road with its windows and states, the choice, and several roads on one phone. */
import { openLate, rows } from '../support/database.ts';
import { expect, test } from '../support/fixtures.ts';
import { started } from '../support/pages/app.ts';
import { Patient } from '../support/pages/patient.ts';
import { Road } from '../support/pages/road.ts';
import { words } from '../support/words.ts';

const { journey, common, prepare } = words.nb;
const NOON = new Date('2026-11-22T11:00:00Z');

test.describe('the road', () => {
	for (const locale of ['nb', 'nn'] as const) {
		test(`on one phone screen, and it says where one is, in ${locale} @phone`, async ({ page }) => {
			const road = new Road(page, locale);
			await road.open();
			await expect(road.stop(1)).toHaveAttribute('aria-current', 'step');
			await expect(road.stop(1)).toContainText(road.words.state.nothing);
			await expect(road.stop(2)).toContainText(road.words.window.noDate.diagnosis[2]);
			await expect(page.getByText(road.words.home, { exact: true })).toBeInViewport({ ratio: 1 });
			await expect(road.stop(1).getByRole('link', { name: road.words.next.prepare })).toBeVisible();
			expect(await page.title()).not.toMatch(/kreft/i);
		});
	}

	test('months from a day, from the start of the pathway, hidden, shown again, and without a day', async ({
		page
	}) => {
		await page.clock.setFixedTime(NOON);
		const road = new Road(page);
		await road.open();
		await road.count('diagnosis', '3. november');
		await road.says(journey.dates.saved);
		await expect(road.stop(2)).toContainText('Omtrent februar–mars 2027');
		await expect(road.stop(3)).toContainText('Omtrent november 2027–mai 2028');
		await page.reload();
		await expect(road.stop(2)).toContainText('Omtrent februar–mars 2027');

		await road.unfold(journey.dates.title);
		await expect(road.field('countsFrom')).toHaveValue('03.11.2026');
		await road.count('pathway', '31.10.2026');
		await expect(road.stop(2)).toContainText('Omtrent januar–februar 2027');

		await road.field('windowsHidden').check();
		await expect(road.stop(2)).not.toContainText('Omtrent');
		await page.reload();
		await expect(road.stop(1)).toContainText(journey.state.nothing);
		await expect(road.stop(2)).not.toContainText('Omtrent');
		await road.unfold(journey.dates.title);
		await road.field('windowsHidden').uncheck();
		await expect(road.stop(2)).toContainText('Omtrent januar–februar 2027');

		await road.button(journey.dates.remove).click();
		await expect(road.stop(2)).toContainText(journey.window.noDate.diagnosis[2]);
	});

	test('a day written while the road is being read stands there, and is read by today’s date @phone', async ({
		page
	}) => {
		await page.clock.setFixedTime(NOON);
		const road = new Road(page);
		await road.open();
		await road.count('pathway', '31.10.2026');
		await road.says(journey.dates.saved);
		await openLate(page, 1500);
		await road.open();
		await road.unfold(journey.dates.title);
		await road.radio('event', 'diagnosis').check();
		await road.field('countsFrom').fill('3. november');
		await road.says('tirsdag 3. november 2026');
		await expect(road.stop(2)).toContainText('Omtrent januar–februar 2027');
		await expect(road.field('countsFrom')).toHaveValue('3. november');
		await page.reload();
		await road.unfold(journey.dates.title);
		await expect(road.field('countsFrom')).toHaveValue('3. november');
		await expect(road.radio('event', 'diagnosis')).toBeChecked();
		await road.open();
		await road.count('diagnosis', '4. november');
		await expect(road.stop(2)).toContainText('Omtrent februar–mars 2027');
		await page.reload();
		await road.unfold(journey.dates.title);
		await expect(road.field('countsFrom')).toHaveValue('04.11.2026');
	});

	test('when its months have come, the conversation is where one is @phone', async ({ page }) => {
		await page.clock.setFixedTime(NOON);
		const road = new Road(page);
		await road.open();
		await road.count('diagnosis', '1.8.2026');
		await expect(road.stop(2)).toHaveAttribute('aria-current', 'step');
		await expect(road.stop(1)).toContainText(journey.state.passed);
		await expect(road.stop(2)).toContainText('Omtrent november–desember 2026');
	});

	test('days that cannot be are told in a plain sentence, and what was typed stands @phone', async ({
		page
	}) => {
		await page.clock.setFixedTime(NOON);
		const road = new Road(page);
		await road.open();
		const { wrong } = journey.dates;
		for (const [typed, sentence] of [
			['', wrong.missing],
			['i fjor høst', wrong.unreadable],
			['31.9.2026', wrong.impossible],
			['24.12.2026', wrong.future],
			['3.11.1926', wrong.far]
		] as const) {
			await road.count('diagnosis', typed);
			await road.says(sentence);
			await expect(road.field('countsFrom')).toHaveValue(typed);
			await expect(road.field('countsFrom')).toBeFocused();
		}
		await page.reload();
		await road.unfold(journey.dates.title);
		await expect(road.field('countsFrom')).toHaveValue('3.11.1926');
		await expect(road.stop(2)).toContainText(journey.window.noDate.diagnosis[2]);
		await road.field('countsFrom').fill('3.11');
		await road.says('tirsdag 3. november 2026');
	});
});

test.describe('ja, ikke nå, nei takk', () => {
	test('said on the road, carried into the answers, seen by the clinician, and changed @phone', async ({
		page,
		desk
	}) => {
		const patient = new Patient(page);
		const road = new Road(page);
		await road.open();
		await road.stop(1).getByRole('link', { name: journey.next.choose }).click();
		await road.radio('choice', 'later').check();
		await road.says(journey.choice[1].later);
		await road.back();
		await expect(road.stop(1)).toContainText(journey.state.later);
		await expect(page.getByRole('link', { name: journey.next.prepare })).toHaveCount(0);

		await road.enter(1);
		await page.getByRole('link', { name: journey.next.prepare }).click();
		await page.getByRole('link', { name: prepare.start.short }).click();
		await patient.at('distress');
		await patient.number(3).check();
		await patient.next('more');
		await patient.next('review');
		await patient.confirm({ name: 'Kari Nordmann' });
		const code = await patient.makeCode();
		await desk.open();
		await desk.fetch(code);
		await desk.same();
		await expect(desk.page.getByText(journey.choice.later, { exact: true }).first()).toBeVisible();
		await expect(page.getByText(/^Hentet kl/)).toBeVisible();

		await road.open();
		await expect(road.stop(1)).toContainText(journey.state.fetched);
		await road.enter(1);
		await road.radio('choice', 'yes').check();
		await road.says(journey.choice[1].yes);
		await page.reload();
		await expect(road.radio('choice', 'yes')).toBeChecked();
		await road.button(common.removeChoice).click();
		await expect(road.radio('choice', 'yes')).not.toBeChecked();
		await page.reload();
		await expect(page.getByText(journey.choice.stays)).toHaveCount(0);
	});

	test('what follows is said plainly: no to the second leads to the third, no to the third ends the pathway @phone', async ({
		page
	}) => {
		const road = new Road(page, 'nn');
		await road.open('/samtale-2');
		await road.radio('choice', 'no').check();
		await road.says(road.words.choice[2].no);
		await road.back();
		await expect(road.stop(3)).toHaveAttribute('aria-current', 'step');
		await expect(road.stop(2)).toContainText(road.words.state.no);
		await road.enter(3);
		await road.radio('choice', 'no').check();
		await road.says('Då sluttar pakkeforløpet. Oppfølginga held fram.');
		await road.back();
		await expect(page.locator('[aria-current=step]')).toHaveCount(0);
	});

	test('an adult’s proxy is not asked @phone', async ({ page }) => {
		const road = new Road(page);
		await road.open();
		await road.unfold(journey.people.addTitle);
		await road.button(journey.people.add).click();
		await road.says(journey.people.addFailed);
		await road.radio('subject', 'adult').check();
		await road.button(journey.people.add).click();
		await expect(page).toHaveURL(/#[0-9a-f-]{36}$/);
		await expect(page.getByText(journey.next.choose)).toHaveCount(0);
		await road.enter(1);
		await road.says(journey.answers.proxyNone);
		await expect(page.locator('input[name=choice]')).toHaveCount(0);
		await page.getByRole('link', { name: journey.next.prepare }).click();
		await expect(page.getByText(prepare.whoShort.proxy).first()).toBeVisible();
	});
});

test.describe('several roads on one phone', () => {
	test('a relapse starts a new road; the old one can be read, and whom to ring goes along', async ({
		page
	}) => {
		const patient = new Patient(page);
		const road = new Road(page);
		await patient.confirmShort({ name: 'Kari Nordmann' });
		await road.open('/kontakt');
		await road.button(journey.contact.add).click();
		await road.type({ name: 'Sengepost 2', phone: '22 33 44 55' });
		await road.button(journey.contact.save).click();
		await road.says(journey.contact.saved);
		await road.open('/samtale-1');
		await road.field('after').fill('Husk jakka');
		await road.says(common.saved);
		await road.back();
		await road.unfold(journey.relapse.title);
		await road.button(journey.relapse.start).click();
		await road.button(journey.relapse.no).click();
		await expect(road.button(journey.relapse.start)).toBeFocused();
		await road.button(journey.relapse.start).click();
		await road.button(journey.relapse.yes).click();

		await expect(road.stop(1)).toContainText(journey.state.nothing);
		await road.says('Gjelder: Kari Nordmann');
		await road.says('Sengepost 2');
		await road.unfold('Gjelder: Kari Nordmann');
		await page.locator('input[name=journey]').nth(1).check();
		await road.says(/Dette er en tidligere vei/);
		await expect(road.stop(1)).toContainText(journey.state.confirmed);
		await expect(page.locator('[aria-current=step]')).toHaveCount(0);
		await road.enter(1);
		await expect(road.field('after')).toHaveValue('Husk jakka');
		await expect(page.locator('input[name=choice]')).toHaveCount(0);
		await expect(page.getByRole('link', { name: journey.next.prepare })).toHaveCount(0);
		await page.getByRole('link', { name: journey.compare.title }).click();
		await expect(page.getByRole('cell', { name: '7', exact: true })).toBeVisible();
		await page.getByRole('link', { name: journey.people.toNew }).click();
		await expect(road.stop(1)).toContainText(journey.state.nothing);

		// The form begins on the new road, with the first conversation.
		await page.getByRole('link', { name: journey.next.prepare }).click();
		await page.getByRole('link', { name: prepare.start.short }).click();
		await patient.at('distress');
		await patient.number(2).check();
		await patient.saved();
		await road.open();
		await expect(road.stop(1)).toContainText(journey.state.begun);
		await page.goto('/nb/forbered');
		await started(page);
		await expect(page.getByText(/samtalen på sykehuset/).first()).toBeVisible();
	});

	test('mine and my child’s: named in words, newest first, and never mixed @phone', async ({ page }) => {
		const road = new Road(page);
		await road.open('/samtale-1');
		await road.radio('choice', 'yes').check();
		await road.says(journey.choice.stays);
		await road.back();
		await expect(road.stop(1)).toContainText(journey.state.yes);
		await road.unfold(journey.people.addTitle);
		await road.radio('subject', 'child').check();
		await road.button(journey.people.add).click();
		await road.says(`Gjelder: ${common.people.child}`);
		await expect(road.stop(1)).toContainText(journey.state.nothing);
		await road.unfold(`Gjelder: ${common.people.child}`);
		await expect(page.locator('label', { has: page.locator('input[name=journey]') })).toHaveText([
			common.people.child,
			common.people.own
		]);
		await page.locator('input[name=journey]').nth(1).check();
		await expect(road.stop(1)).toContainText(journey.state.yes);
		await page.reload();
		await expect(road.stop(1)).toContainText(journey.state.yes);
	});
});

test('what is chosen while the road is being read stays chosen @phone', async ({ page }) => {
	await page.addInitScript(() => {
		const lost: boolean[] = [];
		Object.assign(window, { lost });
		// As soon as the script has taken over, and before anything has been read.
		new MutationObserver((_changes, observer) => {
			const yes = document.querySelector<HTMLInputElement>('input[name=choice][value=yes]');
			if (!yes || !document.documentElement.hasAttribute('data-started')) return;
			observer.disconnect();
			yes.click();
			const channel = new MessageChannel();
			channel.port1.onmessage = () => {
				lost.push(!yes.checked);
				if (lost.length < 20_000) channel.port2.postMessage(0);
			};
			channel.port2.postMessage(0);
		}).observe(document, { subtree: true, childList: true, attributes: true });
	});
	const road = new Road(page);
	await road.open('/samtale-1');
	await expect.poll(async () => JSON.stringify(await rows(page, 'conversations'))).toContain('"yes"');
	await expect(road.radio('choice', 'yes')).toBeChecked();
	expect(await page.evaluate(() => (window as unknown as { lost: boolean[] }).lost.includes(true))).toBe(
		false
	);
});
