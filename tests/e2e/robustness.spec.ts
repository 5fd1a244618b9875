/** Nothing is lost: early taps, killed browsers, text just written, two tabs, reloads. */
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { openKillable } from '../support/killable.ts';
import { started } from '../support/pages/app.ts';
import { Patient } from '../support/pages/patient.ts';
import { pack, words } from '../support/words.ts';

const { prepare } = words.nb;
const list = pack('pakjenning');

/** A phone whose scripts wait at a gate. */
async function gated(page: Page): Promise<() => void> {
	let open!: () => void;
	const gate = new Promise<void>((resolve) => (open = resolve));
	await page.route(/\.js$/, async (route) => {
		await gate;
		await route.continue();
	});
	return open;
}

test('a number tapped before the script has arrived is adopted @phone', async ({ device }) => {
	const page = await (await device('phone', { serviceWorkers: 'block' })).newPage();
	const patient = new Patient(page);
	const open = await gated(page);
	await page.goto('/nb/forbered/distress', { waitUntil: 'commit' });
	await patient.number(4).check();
	await expect(page.locator('html[data-started]')).toHaveCount(0);
	open();
	await patient.saved();
	await expect(page.getByText('Du har valgt 4 av 10')).toBeVisible();
	await page.reload();
	await expect(page.getByText('Du har valgt 4 av 10')).toBeVisible();
	await expect(patient.number(4)).toBeChecked();
});

test('boxes ticked before the script has arrived are adopted, beside what was answered before @phone', async ({
	device
}) => {
	const page = await (await device('phone', { serviceWorkers: 'block' })).newPage();
	const patient = new Patient(page);
	await patient.begin();
	await patient.next('practical');
	await patient.item('transport').check();
	await patient.saved();
	const open = await gated(page);
	await page.goto('/nb/forbered/practical', { waitUntil: 'commit' });
	await patient.item('housing').check();
	open();
	await expect(page.getByText('2 av 6 merket')).toBeVisible();
	await patient.saved();
	await page.unrouteAll();
	await page.reload();
	await expect(page.getByText('2 av 6 merket')).toBeVisible();
	await expect(patient.item('housing')).toBeChecked();
});

/** The database takes longer than the page lives, and leaving saves nothing. */
const NEVER_OPENS = `
	IDBOpenDBRequest.prototype.addEventListener = () => undefined;
	for (const type of ['pagehide', 'visibilitychange'])
		addEventListener(type, (event) => event.stopImmediatePropagation(), { capture: true });
`;

test('words written before the script has arrived are adopted, after what was written before @phone', async ({
	device
}) => {
	const page = await (await device('phone', { serviceWorkers: 'block' })).newPage();
	const patient = new Patient(page);
	await patient.begin();
	await patient.open('/forbered/more');
	await patient.field('important').fill('Å sove');
	await patient.saved();
	const open = await gated(page);
	await page.goto('/nb/forbered/more', { waitUntil: 'commit' });
	await patient.field('important').fill('Hunden');
	await patient.field('other').fill('Trappa');
	await expect(page.locator('html[data-started]')).toHaveCount(0);
	open();
	await expect(patient.field('important')).toHaveValue('Å sove\nHunden');
	await patient.saved();
	await page.unrouteAll();
	await page.reload();
	await expect(patient.field('important')).toHaveValue('Å sove\nHunden');
	await expect(patient.field('other')).toHaveValue('Trappa');
});

test('SIGKILL of the browser after an acknowledged tap: the answer is there @phone', async ({
	server,
	watch
}) => {
	const profile = mkdtempSync(join(tmpdir(), 'hjemvei-profile-'));
	const items = list.screens[0]!.items;
	for (const [round, id] of items.slice(0, 4).entries()) {
		const { context, kill } = await openKillable(profile);
		await watch.follow(context);
		const patient = new Patient(await context.newPage(), 'nb', server.origin);
		if (round === 0) {
			await patient.begin();
			await patient.number(3).check();
			await patient.next('practical');
		} else {
			await patient.open('/forbered');
			await patient.page.getByRole('link', { name: /^Fortsett/ }).click();
			await patient.at('practical');
			for (const before of items.slice(0, round)) await expect(patient.item(before)).toBeChecked();
		}
		await patient.item(id).check();
		await patient.saved();
		await kill();
	}
	await rm(profile, { recursive: true, force: true });
});

test('text is there after a reload right after the last letter, also where leaving saves nothing @phone', async ({
	page,
	patient
}) => {
	await patient.begin({ length: 'short' });
	await patient.next('more');
	await patient.field('important').fill('Å komme på hytta');
	await page.reload();
	await expect(patient.field('important')).toHaveValue('Å komme på hytta');

	// As when the system takes the page away without a word.
	await page.addInitScript(() => {
		for (const type of ['pagehide', 'visibilitychange'])
			addEventListener(type, (event) => event.stopImmediatePropagation(), { capture: true });
	});
	await page.reload();
	await started(page);
	await patient.field('other').fill('Trappene');
	await page.reload();
	await expect(patient.field('other')).toHaveValue('Trappene');
	await expect(patient.field('important')).toHaveValue('Å komme på hytta');
});

test('what is answered while the form still opens is there, also where the page is killed before it has @phone', async ({
	page,
	patient
}) => {
	await patient.begin({ length: 'short' });
	await patient.next('more');
	await patient.field('important').fill('Å sove');
	await patient.saved();
	const slow = await page.context().newCDPSession(page);
	await slow.send('Page.enable');
	const { identifier } = await slow.send('Page.addScriptToEvaluateOnNewDocument', { source: NEVER_OPENS });
	await page.reload();
	await started(page);
	await patient.field('important').fill('Hunden');
	await patient.field('other').fill('Trappene');
	await slow.send('Page.removeScriptToEvaluateOnNewDocument', { identifier });
	for (let again = 0; again < 2; again++) {
		await page.reload();
		await expect(patient.field('other')).toHaveValue('Trappene');
		await expect(patient.field('important')).toHaveValue('Å sove\nHunden');
		if (again === 0) await patient.saved();
	}
});

test('two tabs on one draft: no answer is lost, and each sees the other', async ({
	page,
	patient,
	context
}) => {
	await patient.begin();
	await patient.next('practical');
	const second = new Patient(await context.newPage());
	await second.open('/forbered/practical');
	await expect(second.page.getByText('0 av 6 merket')).toBeVisible();

	await Promise.all([patient.item('housing').check(), second.item('transport').check()]);
	await patient.item('child-care').check();
	await second.item('treatment-decisions').check();
	await patient.item('housing').uncheck();
	for (const tab of [patient, second]) {
		await expect(tab.page.getByText('3 av 6 merket')).toBeVisible();
		await expect(tab.item('housing')).not.toBeChecked();
		await expect(tab.item('treatment-decisions')).toBeChecked();
	}
	await page.reload();
	await second.page.reload();
	for (const tab of [patient, second]) await expect(tab.page.getByText('3 av 6 merket')).toBeVisible();
});

test('reloading at every step keeps the answer and the place @phone', async ({ page, patient }) => {
	await patient.begin();
	await patient.number(9).check();
	await patient.saved();
	await page.reload();
	await expect(patient.number(9)).toBeChecked();
	for (const { id, items } of list.screens) {
		await patient.next(id);
		await patient.item(items[0]!).check();
		await patient.saved();
		await page.reload();
		await started(page);
		await patient.at(id);
		await expect(patient.item(items[0]!)).toBeChecked();
	}
	await patient.next('more');
	await patient.radio('followUp', 'maybe').check();
	await patient.saved();
	await page.reload();
	await started(page);
	await expect(patient.radio('followUp', 'maybe')).toBeChecked();
	await patient.next('review');
	await page.reload();
	await expect(patient.answer(prepare.review.number)).toHaveText('9');
	await started(page);
	await patient.button(prepare.review.next).click();
	await patient.field('name').fill('Kari');
	await page.reload();
	await expect(patient.field('name')).toHaveValue('Kari');
});
