/** «Min vei»: the road, the choice, days and appointments, own notes, whom to ring, and answers side by side. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axe } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { openKillable } from '../support/killable.ts';
import { doubleText, smallTargets, sticksOut, unfoldAll } from '../support/layout.ts';
import { readyForOffline, started } from '../support/pages/app.ts';
import { Patient } from '../support/pages/patient.ts';
import { Road } from '../support/pages/road.ts';
import { NO_NETWORK } from '../support/watch.ts';
import { fill, itemText, words } from '../support/words.ts';

const { journey, common, home, prepare } = words.nb;
const NAME = 'Kari Nordmann-Fiskarstrand Østengen';
const NOON = new Date('2026-11-22T11:00:00Z');

test.describe('the road', () => {
	for (const locale of ['nb', 'nn'] as const) {
		test(`on one phone screen, and it says where one is, in ${locale} @phone`, async ({ page }) => {
			const road = new Road(page, locale);
			await road.open();
			await expect(road.stop(1)).toHaveAttribute('aria-current', 'step');
			await expect(road.stop(1)).toContainText(road.words.state.nothing);
			await expect(road.stop(2)).toContainText(road.words.window.noDate[2]);
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
		await expect(road.stop(2)).toContainText(journey.window.noDate[2]);
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
		await expect(road.stop(2)).toContainText(journey.window.noDate[2]);
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

test.describe('own notes', () => {
	test('are there after SIGKILL, and after a reload in the middle of a word @phone', async ({
		server,
		watch
	}) => {
		const profile = mkdtempSync(join(tmpdir(), 'hjemvei-profile-'));
		const first = await openKillable(profile);
		await watch.follow(first.context);
		const page = await first.context.newPage();
		await page.goto(`${server.origin}/nb/min-vei/samtale-2`);
		await started(page);
		const road = new Road(page);
		await road.field('before').fill('Kan jeg jobbe?');
		await road.says(common.saved);
		await road.field('after').fill('Ring Kari');
		await page.reload();
		await expect(road.field('after')).toHaveValue('Ring Kari');
		await expect(road.field('before')).toHaveValue('Kan jeg jobbe?');
		await first.kill();

		const second = await openKillable(profile);
		const again = await second.context.newPage();
		await again.goto(`${server.origin}/nb/min-vei/samtale-2`);
		await expect(again.locator('[name=before]')).toHaveValue('Kan jeg jobbe?');
		await expect(again.locator('[name=after]')).toHaveValue('Ring Kari');
		await second.kill();
		await rm(profile, { recursive: true, force: true });
	});

	test('the first letter begins the road, and the cursor stays where it is @phone', async ({ page }) => {
		const road = new Road(page);
		await road.open('/samtale-3');
		await road.field('before').pressSequentially('Hva med reise?');
		await expect(road.field('before')).toBeFocused();
		await road.says(common.saved);
		await expect(road.field('before')).toHaveValue('Hva med reise?');
		await road.open('/samtale-1');
		await expect(road.field('before')).toHaveValue('');
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

test.describe('what I have answered', () => {
	test('three conversations side by side in words, the number with its table, a correction in its place', async ({
		page
	}) => {
		test.slow();
		const patient = new Patient(page);
		const road = new Road(page);
		await road.open('/sammenlign');
		await road.says(journey.compare.none);
		await answer(patient, 1, 7, ['transport', 'sleep']);
		await road.open('/sammenlign');
		await road.says(journey.compare.one);
		await expect(page.getByRole('listitem').filter({ hasText: itemText('sleep', 'nb') })).toBeVisible();
		await answer(patient, 2, 4, ['transport', 'worry']);
		await answer(patient, 3, 0, ['sleep', 'worry'], ['emotional', 'physical-1', 'physical-2']);

		await road.open('/sammenlign');
		await expect(page.locator('tbody td:nth-child(2)')).toHaveText(['7', '4', '0']);
		const states = (id: string) =>
			page
				.getByRole('listitem')
				.filter({ has: page.getByText(itemText(id, 'nb'), { exact: true }) })
				.locator('dd');
		await expect(states('transport')).toHaveText(['merket', 'fortsatt', 'ikke besvart']);
		await expect(states('sleep')).toHaveText(['merket', 'ikke merket nå', 'ny']);
		await expect(states('worry')).toHaveText(['ikke merket', 'ny', 'fortsatt']);
		await expect(page.locator('main')).not.toContainText(/bedre|verre|økt|redusert/i);

		await page.goto('/nb/gi-videre');
		await started(page);
		await page.getByRole('button', { name: words.nb.handover.earlier.amend }).first().click();
		await patient.at('review');
		await patient.change(prepare.review.number);
		await patient.number(1).check();
		await patient.button(prepare.backToReview).click();
		await patient.confirm();
		await road.open('/sammenlign');
		await expect(page.locator('tbody td:nth-child(2)')).toHaveText(['7', '4', '1']);
	});

	test('a conversation whose list was not asked says so @phone', async ({ page }) => {
		const patient = new Patient(page);
		const road = new Road(page);
		await answer(patient, 1, 7, ['transport']);
		await patient.begin({ length: 'none', conversation: 2 });
		await patient.number(5).check();
		await patient.next('no-need');
		await patient.next('review');
		await patient.confirm();
		await road.open('/sammenlign');
		await expect(page.locator('tbody td:nth-child(2)')).toHaveText(['7', '5']);
		await road.says(fill(journey.compare.noList, { which: journey.short[2] }));
	});
});

/** The whole form of one conversation; screens that are not named are left as they are. */
async function answer(
	patient: Patient,
	conversation: 1 | 2 | 3,
	number: number,
	marked: readonly string[],
	screens: readonly string[] = ['practical', 'social', 'emotional', 'physical-1', 'physical-2']
): Promise<void> {
	await patient.begin({ conversation });
	await patient.number(number).check();
	for (const screen of ['practical', 'social', 'emotional', 'physical-1', 'physical-2']) {
		await patient.next(screen);
		if (!screens.includes(screen)) continue;
		const here: string[] = [];
		for (const id of marked) if ((await patient.item(id).count()) > 0) here.push(id);
		for (const id of here) await patient.item(id).check();
		if (here.length === 0) await patient.none(screen).check();
	}
	await patient.next('more');
	await patient.next('review');
	await patient.confirm();
}

test.describe('whom to ring', () => {
	test('typed, with what is wrong in plain words; from the list; changed, deleted; where one needs it @phone', async ({
		page,
		desk
	}) => {
		const road = new Road(page);
		await road.open('/kontakt');
		await road.says(journey.contact.none);
		await road.button(journey.contact.add).click();
		await road.type({ phone: 'ring meg', hours: 'Hele døgnet' });
		await road.button(journey.contact.save).click();
		await road.says(journey.contact.wrong.name);
		await road.says(journey.contact.wrong.phone);
		await expect(road.field('name')).toBeFocused();
		await page.reload();
		await expect(road.field('phone')).toHaveValue('ring meg');
		await road.type({ name: 'Sengepost 2', phone: '+47 22 33 44 55' });
		await road.button(journey.contact.save).click();
		const row = page.getByRole('link', { name: /Sengepost 2/ });
		await expect(row).toHaveAttribute('href', 'tel:+4722334455');
		await road.says('Hele døgnet');

		await road.button('Velg Eksempel kommune').click();
		await road.says('Eksempel kommune er lagt til.');
		await expect(road.button('Velg Eksempel kommune')).toHaveCount(0);
		await page.getByRole('button', { name: /^Endre\s*: Eksempel kommune/ }).click();
		await road.type({ phone: '113' });
		await road.button(journey.contact.save).click();
		await expect(page.getByRole('link', { name: /Eksempel kommune/ })).toHaveAttribute('href', 'tel:113');
		await page.getByRole('button', { name: /^Slett\s*: Eksempel kommune/ }).click();
		await page.getByRole('alert').getByRole('button', { name: journey.contact.remove }).click();
		await expect(page.getByRole('link', { name: /Eksempel kommune/ })).toHaveCount(0);

		for (const path of ['/nb/min-vei', '/nb/min-vei/samtale-2', '/nb/hjelp']) {
			await page.goto(path);
			await expect(page.getByRole('link', { name: /Sengepost 2/ })).toBeVisible();
		}
		const patient = new Patient(page);
		await patient.confirmShort();
		const code = await patient.makeCode();
		await expect(patient.state('waiting')).toBeVisible();
		await expect(page.getByRole('link', { name: /Sengepost 2/ })).toHaveCount(0);
		await desk.open();
		await desk.fetch(code);
		await desk.same();
		await expect(page.getByText(/^Hentet kl/)).toBeVisible();
		await expect(page.getByRole('link', { name: /Sengepost 2/ })).toBeVisible();
	});
});

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
