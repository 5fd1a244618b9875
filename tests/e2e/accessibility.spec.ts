/** Every screen for everyone: axe, narrow and with large text, big targets, keyboard, contrast modes. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { axe } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { doubleText, smallTargets, sticksOut, unfoldAll } from '../support/layout.ts';
import { started } from '../support/pages/app.ts';
import { Desk } from '../support/pages/desk.ts';
import { Patient } from '../support/pages/patient.ts';
import { pages } from '../support/routes.ts';
import { frozen } from '../support/signed.ts';
import { pack, words } from '../support/words.ts';

const list = pack('pakjenning');
const { prepare, clinician } = words.nb;

// Each context would fetch the whole app to keep it, which nothing here asks about.
test.use({ serviceWorkers: 'block' });

test.describe('axe, light and dark', () => {
	for (const path of [
		'',
		'/les',
		'/hjelp',
		'/les/hefte',
		'/les/ord',
		'/les/samtalene',
		'/les/temaene',
		'/les/personvern',
		'/innstillinger',
		'/gi-videre',
		'/forbered'
	]) {
		test(`axe: /nb${path || '/'} @phone`, async ({ page, patient }) => {
			await patient.open(path);
			await unfoldAll(page);
			await axe(page);
		});
	}

	test('axe: every step of the form, answered @phone', async ({ page, patient }) => {
		test.slow();
		await patient.begin();
		await patient.number(7).check();
		await patient.saved();
		await axe(page);
		for (const { id, items } of list.screens) {
			await patient.next(id);
			await patient.item(items[0]!).check();
			await patient.saved();
			await axe(page);
		}
		await patient.next('more');
		await unfoldAll(page);
		await patient.field('important').fill('a'.repeat(510));
		await axe(page);
		await patient.next('review');
		await axe(page);
	});

	test('axe: setting, «ingen behov», confirming with an error, a broken draft @phone', async ({
		page,
		patient
	}) => {
		test.slow();
		await patient.open('/forbered/review');
		await expect(page.getByText(prepare.broken.noDraft)).toBeVisible();
		await axe(page);
		await patient.begin({ length: 'none', who: 'proxy' });
		await patient.next('no-need');
		await axe(page);
		await patient.next('review');
		await patient.change(prepare.review.who);
		await axe(page);
		await patient.button(prepare.backToReview).click();
		await patient.button(prepare.review.next).click();
		await patient.field('birthDate').fill('i går');
		await patient.button(prepare.confirm.button).click();
		await expect(page.getByText(prepare.confirm.birthDateWrong)).toBeVisible();
		await axe(page);
	});

	test('axe: a code waiting, and taken back @phone', async ({ page, patient }) => {
		await patient.confirmShort({ name: 'Kari' });
		await axe(page);
		await patient.makeCode();
		await expect(patient.state('waiting')).toBeVisible();
		await unfoldAll(page);
		await axe(page);
		await patient.button(words.nb.handover.takeBack).click();
		await expect(patient.state('withdrawn')).toBeVisible();
		await axe(page);
	});

	test('axe: the desk, empty, with a sentence, with answers, and a link @desktop', async ({ desk }) => {
		test.slow();
		await desk.open();
		await axe(desk.page);
		await desk.fetch('K7QM');
		await desk.refuses('incomplete');
		await axe(desk.page);
		await desk.openFile(frozen('v1-whole-together-everything-nn').json);
		await expect(desk.check).toBeFocused();
		await axe(desk.page);
		await desk.same();
		await expect(desk.page.getByText(clinician.result.digitsHint)).toBeVisible();
		await unfoldAll(desk.page);
		await axe(desk.page);
		await desk.page.goto('/k#111');
		await started(desk.page);
		await expect(desk.page.locator('h1')).toBeVisible();
		await axe(desk.page);
	});

	test('axe: every component in the gallery @desktop', async ({ browser }) => {
		test.slow();
		const gallery = await startGallery();
		const context = await browser.newContext();
		const page = await context.newPage();
		for (const path of ['/nb/galleri', '/nb/galleri?pult']) {
			await page.goto(`${gallery.origin}${path}`);
			await started(page);
			await expect(page.getByRole('heading').first()).toBeVisible();
			await axe(page);
		}
		await context.close();
		gallery.stop();
	});
});

/** The gallery is left out of what is shipped, so it is looked at as those who build see it. */
async function startGallery(): Promise<{ origin: string; stop: () => void }> {
	const root = fileURLToPath(new URL('../..', import.meta.url));
	const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));
	const child = spawn(process.execPath, [vite, 'dev', '--host', '127.0.0.1', '--port', '0'], {
		cwd: root,
		stdio: ['ignore', 'pipe', 'inherit'],
		env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' }
	});
	const origin = await new Promise<string>((resolve, reject) => {
		let said = '';
		child.stdout.on('data', (chunk) => {
			said += chunk;
			const found = /Local:\s+(http:\/\/[^\s/]+)/.exec(said)?.[1];
			if (found) resolve(found);
		});
		child.once('exit', () => reject(new Error(`vite dev ended. It said:\n${said}`)));
	});
	return { origin, stop: () => child.kill() };
}

test.describe('narrow, and with large text', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	for (const locale of ['nb', 'nn'] as const) {
		test(`320 px, and 200 % text: nothing to the side, in ${locale} @phone`, async ({ page }) => {
			test.slow();
			const patient = new Patient(page, locale);
			await patient.begin();
			await patient.answerAll();
			for (const path of pages) {
				await patient.open(path);
				await unfoldAll(page);
				expect(await sticksOut(page), path).toEqual([]);
				await doubleText(page);
				expect(await sticksOut(page), `${path}, 200 %`).toEqual([]);
			}
		});
	}

	test('320 px and 200 % text: the code and its picture @phone', async ({ page, patient }) => {
		await patient.confirmShort({ name: 'Kari Nordmann' });
		await patient.makeCode();
		await expect(patient.qr()).toBeVisible();
		await unfoldAll(page);
		expect(await sticksOut(page)).toEqual([]);
		await doubleText(page);
		expect(await sticksOut(page), '200 %').toEqual([]);
	});

	test('320 px and 200 % text: answers at the desk @phone', async ({ page }) => {
		const desk = new Desk(page);
		await desk.open();
		await desk.openFile(frozen('v1-whole-together-everything-nn').json);
		await expect(desk.check).toBeVisible();
		expect(await sticksOut(page)).toEqual([]);
		await desk.same();
		await expect(page.getByText(clinician.result.digitsHint)).toBeVisible();
		await unfoldAll(page);
		expect(await sticksOut(page)).toEqual([]);
		await doubleText(page);
		expect(await sticksOut(page), '200 %').toEqual([]);
	});
});

test('everything one taps is at least 48 by 48 @phone', async ({ page, patient }) => {
	test.slow();
	await patient.begin();
	await patient.answerAll();
	const small: Record<string, string[]> = {};
	for (const path of pages) {
		await patient.open(path);
		await unfoldAll(page);
		const found = await smallTargets(page);
		if (found.length > 0) small[path] = found;
	}
	expect(small).toEqual({});
});

test('the whole form with the keyboard alone; focus moves to the heading of each step @desktop', async ({
	page,
	patient
}) => {
	await patient.open();
	await enter(page, page.getByRole('link', { name: patient.words.home.prepare }));
	await enter(page, page.getByRole('link', { name: prepare.start.whole }));
	await patient.at('distress');
	await tabTo(page, page.locator('input[name=distress]').first());
	await page.keyboard.press('Space');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expect(patient.number(8)).toBeChecked();
	for (const { id, items } of list.screens) {
		await onward(page, patient, id);
		await tabTo(page, patient.item(items[1]!));
		await page.keyboard.press('Space');
		await expect(patient.item(items[1]!)).toBeChecked();
	}
	await onward(page, patient, 'more');
	await onward(page, patient, 'review');
	await enter(page, patient.row('Tallet').getByRole('link'));
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await enter(page, patient.button(prepare.backToReview));
	await patient.at('review');
	await enter(page, patient.button(prepare.review.next));
	await patient.at('confirm');
	await enter(page, patient.button(prepare.confirm.button));
	await expect(page).toHaveURL(/gi-videre/);
	await enter(page, patient.button(words.nb.handover.make.button));
	await patient.code();
});

async function onward(page: Page, patient: Patient, step: string): Promise<void> {
	await enter(page, patient.button(words.nb.common.next));
	await patient.at(step);
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

async function enter(page: Page, target: Locator): Promise<void> {
	await tabTo(page, target);
	await page.keyboard.press('Enter');
}

/** Only with Tab, as long as it takes within one round of the page. */
async function tabTo(page: Page, target: Locator): Promise<void> {
	await expect(target).toBeVisible();
	for (let steps = 0; steps < 80; steps += 1) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`Tab does not lead to ${target}`);
}

test('the page scrolls so that what has focus is never under the foot @phone', async ({ page, patient }) => {
	await patient.begin();
	await patient.next('practical');
	await patient.next('social');
	for (let step = 0; step < 10; step += 1) {
		await page.keyboard.press('Tab');
		const hidden = await page.evaluate(() => {
			const focused = document.activeElement;
			const row = (focused?.closest('label') ?? focused)?.getBoundingClientRect();
			const foot = document.querySelector('[data-action-bar]');
			if (!row || !focused || !foot || foot.contains(focused) || !foot.parentElement) return false;
			const footer = document.querySelector('footer');
			return !footer?.contains(focused) && row.top > foot.getBoundingClientRect().top;
		});
		expect(hidden).toBe(false);
	}
});

test('forced colours: what is chosen can be seen without colour @phone', async ({ page, patient }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await patient.begin();
	await patient.number(3).check();
	await expect(page.getByText('Du har valgt 3 av 10')).toBeVisible();
	await patient.next('practical');
	await patient.item('housing').check();
	const row = page.locator('label', { has: patient.item('housing') });
	await expect(row).toHaveCSS('outline-style', 'solid');
});

test('reduced motion: nothing moves @phone', async ({ page, patient }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await patient.begin();
	await patient.number(3).check();
	await patient.next('practical');
	await patient.item('housing').check();
	const moving = await page.evaluate(
		() =>
			document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 10)
				.length
	);
	expect(moving).toBe(0);
});
