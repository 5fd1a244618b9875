/** An appointment on the road, and its entry in a calendar. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axe } from '../support/axe.ts';
import { rows } from '../support/database.ts';
import { expect, test } from '../support/fixtures.ts';
import { Road } from '../support/pages/road.ts';
import { fill, words } from '../support/words.ts';

const { journey, home } = words.nb;
const NOON = new Date('2026-11-22T11:00:00Z');

/** The file that «Legg i kalenderen» gives, unfolded (RFC 5545 §3.1). */
async function calendar(page: Page) {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: journey.appointment.calendar, exact: true }).click();
	const file = await download;
	const text = readFileSync(await file.path(), 'utf8').replaceAll('\r\n ', '');
	const event = text.slice(text.indexOf('BEGIN:VEVENT'));
	const lines = event
		.split('\r\n')
		.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]);
	return {
		name: file.suggestedFilename(),
		text,
		entries: Object.fromEntries(lines.reverse()) as Record<string, string>
	};
}

test.describe('an appointment', () => {
	test('is written as in the letter, read back with its weekday, and stands on the road and the front page', async ({
		page
	}) => {
		await page.clock.setFixedTime(NOON);
		const road = new Road(page);
		await road.open('/samtale-2');
		await road.button(journey.appointment.add).click();
		await road.type({ date: '1. des', time: '9', place: 'Rådhuset', with: 'Kari', companion: 'Per' });
		await road.says('tirsdag 1. desember 2026');
		await road.says('kl. 09.00');
		await road.button(journey.appointment.save).click();
		await road.says(journey.appointment.saved);
		await expect(page.locator('dd')).toHaveText([
			'tirsdag 1. desember 2026 kl. 09.00',
			'Rådhuset',
			'Kari',
			'Per'
		]);
		await road.back();
		await expect(road.stop(2)).toContainText('Avtale tirsdag 1. desember 2026 kl. 09.00');
		await page.goto('/nb');
		await road.says('Neste avtale: tirsdag 1. desember 2026 kl. 09.00');

		await road.open();
		await road.unfold(journey.reminders.title);
		await road.field('remindersOff').check();
		await expect.poll(() => rows(page, 'journeys')).toMatchObject([{ remindersOff: true }]);
		await page.goto('/nb');
		await road.says(home.journeyHint);
		await expect(page.getByText('Neste avtale')).toHaveCount(0);
	});

	test('that cannot be: each field says why, nothing is lost, not by a reload either @phone', async ({
		page
	}) => {
		await page.clock.setFixedTime(NOON);
		const road = new Road(page);
		await road.open('/samtale-1');
		const typed = {
			date: '31. april',
			time: '25.70',
			video: 'http://video.example/1',
			place: 'Et sted '.repeat(20)
		};
		await road.arrange(typed);
		const { wrong } = journey.appointment;
		for (const sentence of [
			wrong.dateImpossible,
			wrong.timeImpossible,
			wrong.video,
			fill(wrong.long, { max: 100 })
		])
			await road.says(sentence);
		await road.says(fill(journey.appointment.found_other, { count: 4 }));
		await expect(road.field('date')).toBeFocused();
		await axe(page);
		await page.reload();
		for (const [field, text] of Object.entries(typed)) await expect(road.field(field)).toHaveValue(text);

		await road.type({
			date: '1. april 2062',
			time: 'etter lunsj',
			video: 'video.example/1',
			place: 'Et sted'
		});
		await road.button(journey.appointment.save).click();
		await road.says(wrong.dateFar);
		await road.says(wrong.timeUnreadable);
		await road.type({ date: '20.11', time: '' });
		await road.button(journey.appointment.save).click();
		await expect(page.locator('dd').first()).toHaveText('lørdag 20. november 2027');
		await expect(page.getByRole('link', { name: journey.appointment.open })).toHaveAttribute(
			'href',
			'https://video.example/1'
		);
		await page.reload();
		await expect(page.locator('dd').first()).toBeVisible();
		await expect(road.field('date')).toHaveCount(0);
	});

	test('on a day that has been is kept, and said to be @phone', async ({ page }) => {
		await page.clock.setFixedTime(NOON);
		const road = new Road(page);
		await road.open('/samtale-1');
		await road.button(journey.appointment.add).click();
		await road.type({ date: '20.11.2026' });
		await road.says(`fredag 20. november 2026. ${journey.appointment.past}`);
		await road.button(journey.appointment.save).click();
		await road.says(journey.appointment.past);
		await expect(road.button(journey.appointment.calendar)).toHaveCount(0);
		await road.back();
		await expect(road.stop(1)).toContainText('Avtalen var fredag 20. november 2026');
		await expect(road.stop(2)).toHaveAttribute('aria-current', 'step');
		await page.getByRole('link', { name: journey.next.remember }).click();
		await expect(road.field('after')).toBeFocused();
	});

	test('goes to the calendar as «Samtale», with reminders or without; a change takes its place', async ({
		page
	}) => {
		await page.clock.setFixedTime(NOON);
		const road = new Road(page);
		await road.open('/samtale-2');
		await road.arrange({ date: '1.12.2026', time: '9.30', place: 'Rådhuset', with: 'Kreftkoordinator' });
		const first = await calendar(page);
		expect(first.name).toBe('samtale.ics');
		expect(first.text).not.toMatch(/kreft/i);
		expect(first.entries.SUMMARY).toBe('Samtale');
		expect(first.entries['DTSTART;TZID=Europe/Oslo']).toBe('20261201T093000');
		expect(first.entries.SEQUENCE).toBe('0');
		expect(first.text.match(/TRIGGER:\S+/g)).toEqual(['TRIGGER:-P7D', 'TRIGGER:-P1D']);

		await road.button(journey.appointment.change).click();
		await expect(road.field('date')).toHaveValue('01.12.2026');
		await road.type({ date: '2.12.2026' });
		await road.button(journey.appointment.save).click();
		await road.says(journey.appointment.saved);
		const second = await calendar(page);
		expect(second.entries.UID).toBe(first.entries.UID);
		expect(second.entries.SEQUENCE).toBe('1');
		expect(second.entries['DTSTART;TZID=Europe/Oslo']).toBe('20261202T093000');

		await road.back();
		await road.unfold(journey.reminders.title);
		await road.field('remindersOff').check();
		await expect.poll(() => rows(page, 'journeys')).toMatchObject([{ remindersOff: true }]);
		await road.enter(2);
		await road.says(new RegExp(journey.appointment.calendarQuiet));
		expect((await calendar(page)).text).not.toContain('VALARM');

		await road.button(journey.appointment.remove).click();
		await road.says(journey.appointment.removeSure);
		await page.getByRole('alert').getByRole('button', { name: journey.appointment.remove }).click();
		await road.says(journey.appointment.removed);
		await road.says(journey.appointment.none);
	});
});
