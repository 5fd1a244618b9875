/** The road without network, in two tabs, where nothing is stored, by keyboard, narrow and with large text. */
import type { Page } from '@playwright/test';
import { axe } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { doubleText, smallTargets, sticksOut, unfoldAll } from '../support/layout.ts';
import { readyForOffline } from '../support/pages/app.ts';
import { Patient } from '../support/pages/patient.ts';
import { Road } from '../support/pages/road.ts';
import { NO_NETWORK } from '../support/watch.ts';
import { fill, words } from '../support/words.ts';

const { journey, common } = words.nb;
const NAME = 'Kari Nordmann-Fiskarstrand Østengen';
const NOON = new Date('2026-11-22T11:00:00Z');

/** Only with Tab, to what has these words or this value. */
async function tabTo(page: Page, target: string): Promise<void> {
	for (let steps = 0; steps < 60; steps += 1) {
		await page.keyboard.press('Tab');
		const found = await page.evaluate((wanted) => {
			const element = document.activeElement as HTMLInputElement;
			return element?.textContent?.trim() === wanted || element?.value === wanted;
		}, target);
		if (found) return;
	}
	throw new Error(`Tab does not lead to «${target}»`);
}

test('offline, from the first visit on: everything is written, and stands @phone', async ({
	page,
	context,
	watch
}) => {
	watch.allow(NO_NETWORK);
	await page.clock.setFixedTime(NOON);
	const road = new Road(page);
	await road.open();
	await readyForOffline(page);
	await context.setOffline(true);
	await road.open('/samtale-2');
	await road.radio('choice', 'yes').check();
	await road.arrange({ date: '1.12.2026' });
	await road.says(journey.appointment.saved);
	await road.field('before').fill('Reise');
	await road.says(common.saved);
	await road.back();
	await road.count('diagnosis', '3.8.2026');
	await road.says(journey.dates.saved);
	await page.reload();
	await expect(road.stop(2)).toContainText('Avtale tirsdag 1. desember 2026');
	await expect(road.stop(3)).toContainText('Omtrent august 2027–februar 2028');
	await road.open('/kontakt');
	await road.open('/sammenlign');
	await road.says(journey.compare.none);
});

test('two tabs: what one says, the other shows; one road, and nobody’s words are overwritten', async ({
	page,
	context
}) => {
	const one = new Road(page);
	const two = new Road(await context.newPage());
	await one.open('/samtale-1');
	await two.open('/samtale-1');
	await one.radio('choice', 'yes').check();
	await expect(two.radio('choice', 'yes')).toBeChecked();
	await two.radio('choice', 'later').check();
	await expect(one.radio('choice', 'later')).toBeChecked();
	await one.field('before').fill('Fra den ene');
	await expect(two.field('before')).toHaveValue('Fra den ene');
	await two.field('after').fill('Fra den andre');
	await expect(one.field('after')).toHaveValue('Fra den andre');
	await expect(one.field('before')).toHaveValue('Fra den ene');
	await one.back();
	await expect(one.page.locator('input[name=journey]')).toHaveCount(0);
});

test('a browser that stores nothing says so, and all works as long as the page is open @phone', async ({
	page
}) => {
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('The operation is insecure.', 'SecurityError');
		};
	});
	const road = new Road(page);
	await road.open();
	await road.says(journey.storage.session);
	await road.enter(1);
	await road.radio('choice', 'no').check();
	await road.says(journey.choice[1].no);
	await road.arrange({ date: '1.12.2062' });
	await road.says(journey.appointment.wrong.dateFar);
	await road.back();
	await expect(road.stop(1)).toContainText(journey.state.no);
});

test('with the keyboard alone: from the road to an appointment and back @desktop', async ({ page }) => {
	const road = new Road(page);
	await road.open();
	await tabTo(page, journey.name[2]);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(journey.long[2]);
	await expect(road.radio('choice', 'yes')).toBeVisible();
	await tabTo(page, 'yes');
	await page.keyboard.press('Space');
	await road.says(journey.choice[2].yes);
	await tabTo(page, journey.appointment.add);
	await page.keyboard.press('Enter');
	await expect(road.field('date')).toBeFocused();
	await page.keyboard.type('1.12.2062');
	await page.keyboard.press('Enter');
	await road.says(journey.appointment.wrong.dateFar);
	await expect(road.field('date')).toBeFocused();
});

for (const locale of ['nb', 'nn'] as const) {
	test(`full of words, in ${locale}: axe, big targets, nothing to the side at 320 px and 200 % @phone`, async ({
		page
	}) => {
		test.slow();
		await page.setViewportSize({ width: 320, height: 640 });
		const road = new Road(page, locale);
		await new Patient(page, locale).confirmShort({ name: NAME });
		await road.open('/samtale-2');
		await road.radio('choice', 'later').check();
		await road.arrange({
			date: '1.12',
			time: '10.30',
			place: 'Kreftpoliklinikken ved lokalsykehuset, inngang B, 2. etasje',
			video: `https://video.example/${'moterom'.repeat(12)}`,
			with: 'Kreftkoordinatorsamarbeidspartner'
		});
		await road.says(road.words.appointment.saved);
		await road.open('/kontakt');
		await road.button(road.words.contact.add).click();
		await road.type({ name: 'Stråleterapipoliklinikken', phone: '+47 22 33 44 55', about: 'Alt' });
		await road.button(road.words.contact.save).click();
		await road.says(road.words.contact.saved);
		await road.open();
		await road.unfold(road.words.relapse.title);
		await road.button(road.words.relapse.start).click();
		await road.button(road.words.relapse.yes).click();
		await road.unfold(fill(road.words.people.shown, { who: NAME }));
		await page.locator('input[name=journey]').nth(1).check();
		await expect(page.getByText(road.words.people.toNew)).toBeVisible();
		const id = new URL(page.url()).hash;
		for (const path of ['', '/samtale-1', '/samtale-2', '/sammenlign', '/kontakt']) {
			await road.open(`${path}${id}`);
			await unfoldAll(page);
			await axe(page);
			expect(await smallTargets(page), path).toEqual([]);
			expect(await sticksOut(page), path).toEqual([]);
			await doubleText(page);
			expect(await sticksOut(page), `${path}, 200 %`).toEqual([]);
		}
	});
}
