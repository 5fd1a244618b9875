/** What was agreed in a conversation, on the phone it came home to: found, followed, told next time, printed, deleted. */
import type { Page } from '@playwright/test';
import { axe } from '../support/axe.ts';
import { rows, put } from '../support/database.ts';
import { expect, test } from '../support/fixtures.ts';
import { doubleText, smallTargets, sticksOut } from '../support/layout.ts';
import { readyForOffline } from '../support/pages/app.ts';
import { Patient } from '../support/pages/patient.ts';
import { Road } from '../support/pages/road.ts';
import { printed } from '../support/pdf.ts';
import { NO_NETWORK } from '../support/watch.ts';
import { fill, pack, words, type Locale } from '../support/words.ts';

const physio = 'Time hos fysioterapeut';
const sexology = 'Samtale med sexolog';
const coordinator = { name: 'Kreftkoordinator i kommunen', phone: '75 55 50 00' };
const plan = {
	...{ id: '3f8c1b52-6f0e-4d5a-9f1e-1b2c3d4e5f60', locale: 'nb', conversation: 1, result: 'x' },
	madeAt: '2026-11-18T10:32:00Z',
	agreements: [
		{
			id: 'a',
			about: 'Styrke',
			what: physio,
			who: 'Frisklivssentralen',
			phone: '75 55 60 00',
			by: '2026-12-15'
		},
		{ id: 'b', about: 'Jobb', what: 'Ringe NAV', who: 'Du selv' },
		{ id: 'c', about: 'Samliv', what: sexology, who: 'Sykehuset', private: true }
	],
	unheard: { by: '2026-12-20', ...coordinator },
	contact: { ...coordinator, hours: 'Hverdager kl. 9–15' },
	next: { conversation: 2, from: '2027-02-18', to: '2027-03-18', who: coordinator.name }
};

/** A road of the person's own, with what was agreed on it. */
async function keep(page: Page, locale: Locale = 'nb'): Promise<Road> {
	const road = new Road(page, locale);
	await road.open('/samtale-1');
	// Anything that is written begins the road.
	await road.radio('choice', 'yes').check();
	await expect.poll(async () => (await rows(page, 'journeys')).length).toBe(1);
	const journey = (await rows(page, 'journeys'))[0]!.id;
	await put(page, { plans: { id: plan.id, journey, receivedAt: 1, plan } });
	await road.open();
	return road;
}

for (const locale of ['nb', 'nn'] as const)
	test(`what, who, when and whom to ring stand on the front page and under the conversation, ${locale} @phone`, async ({
		page
	}) => {
		const { plan: said } = words[locale].journey;
		const road = await keep(page, locale);
		await page.goto(`/${locale}`);
		const front = page.locator('section', { hasText: said.title });
		for (const text of [physio, 'Frisklivssentralen', '15. desember 2026', 'Ringe NAV', coordinator.name])
			await expect(front).toContainText(text);
		await expect(front.locator('a[href^="tel:"]')).toHaveAttribute('href', 'tel:75555000');
		// Whoever sits beside sees the front page and the road.
		await expect(page.getByText(sexology)).toHaveCount(0);
		await road.open();
		await expect(road.stop(1)).toContainText(fill(said.count_other, { count: 2 }));
		await expect(road.stop(1)).toContainText(physio);
		await expect(page.getByText(sexology)).toHaveCount(0);
		await road.stop(1).getByRole('link', { name: said.say }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(road.words.long[1]);
		await expect(page.getByRole('heading', { name: said.title })).toBeVisible();
		await expect(page.locator('li', { hasText: sexology })).toContainText(said.private);
		await expect(page.getByText(/februar–mars 2027/)).toBeVisible();
		expect(await page.title()).not.toMatch(/kreft|enig|samd/i);
	});

test('«skjedde ikke» shows at once whom to ring, without network too, and stays @phone', async ({
	page,
	context,
	watch
}) => {
	watch.allow(NO_NETWORK);
	const { plan: said } = words.nb.journey;
	const road = await keep(page);
	await readyForOffline(page);
	await context.setOffline(true);
	await page.reload();
	await road.enter(1);
	const first = page.locator('li', { hasText: physio });
	await expect(first.getByText(said.ring)).toHaveCount(0);
	await first.getByRole('radio', { name: said.outcome['not-happened'], exact: true }).check();
	await expect(first.getByText(said.ring)).toBeVisible();
	await expect(first.getByRole('status').locator('a[href^="tel:"]')).toHaveText([
		/75 55 60 00/,
		/75 55 50 00/
	]);
	await expect(first.getByText(said.goesAlong)).toBeVisible();
	const other = page.locator('li', { hasText: sexology });
	await other.getByRole('radio', { name: said.outcome['not-happened'], exact: true }).check();
	await expect(other.getByText(said.staysPrivate)).toBeVisible();
	// By the keyboard, the arrows change it.
	await road.radio(`outcome/${plan.id}/b`, 'unknown').check();
	await page.keyboard.press('ArrowLeft');
	await expect(road.radio(`outcome/${plan.id}/b`, 'not-happened')).toBeChecked();
	await page.keyboard.press('ArrowLeft');
	await expect
		.poll(async () => (await rows(page, 'plans'))[0])
		.toMatchObject({
			outcomes: {
				a: { outcome: 'not-happened' },
				b: { outcome: 'happened' },
				c: { outcome: 'not-happened' }
			}
		});
	await page.reload();
	await expect(road.radio(`outcome/${plan.id}/a`, 'not-happened')).toBeChecked();
	await expect(page.locator('li', { hasText: physio }).getByText(said.ring)).toBeVisible();
	// What has happened no longer stands on the front page.
	await page.goto('/nb');
	await expect(page.locator('section', { hasText: said.title })).toContainText(physio);
	await expect(page.getByText('Ringe NAV')).toHaveCount(0);
});

test('what did not happen stands in the next form, can be emptied, and reaches the clinician @phone', async ({
	page,
	patient,
	desk
}) => {
	const { more } = words.nb.prepare;
	const label = pack('pakjenning').questions.notHappened!.nb;
	const road = await keep(page);
	await road.enter(1);
	for (const what of [physio, sexology])
		await page
			.locator('li', { hasText: what })
			.getByRole('radio', { name: words.nb.journey.plan.outcome['not-happened'], exact: true })
			.check();
	await expect
		.poll(async () => Object.keys(((await rows(page, 'plans'))[0]!.outcomes ?? {}) as object))
		.toEqual([...['a', 'c']]);
	await patient.begin({ length: 'short', conversation: 2 });
	await patient.number(3).check();
	await patient.next('more');
	const field = patient.field('notHappened');
	await expect(field).toHaveValue(`${physio} (Frisklivssentralen, innen 15.12.2026)`);
	await expect(page.getByText(more.notHappenedLeft)).toBeVisible();
	await field.fill('');
	await patient.saved();
	await page.reload();
	await expect(patient.field('ownQuestions')).toBeVisible();
	await expect(patient.button(more.insertNotHappened)).toBeVisible();
	await expect(field).toHaveValue('');
	await patient.button(more.insertNotHappened).click();
	await expect(field).toHaveValue(/fysioterapeut/);
	await field.fill(`${physio}. Ingen ringte.`);
	await patient.next('review');
	await expect(patient.answer(label)).toContainText('Ingen ringte.');
	await patient.confirm();
	const code = await patient.makeCode();
	await expect(patient.state('waiting')).toBeVisible();
	await desk.open();
	await desk.fetch(code);
	await desk.same();
	await expect(desk.page.getByText('Ingen ringte.').first()).toBeVisible();
	// On paper too: two sides, and the one with the QR.
	await page.goto('/nb/skjema/utfylt');
	await expect(page.getByText('Ingen ringte.')).toBeVisible();
	const sides = (await printed(page)).pages;
	expect(sides).toHaveLength(3);
	expect(sides[1]?.text).toContain(label);
});

test('conversation 1 is not asked what did not happen @phone', async ({ patient }) => {
	await patient.begin({ length: 'short' });
	await patient.number(3).check();
	await patient.next('more');
	await expect(patient.field('ownQuestions')).toBeVisible();
	await expect(patient.field('notHappened')).toHaveCount(0);
});

test('on paper what relatives are not to see is left out unless one asks; it can be deleted @phone', async ({
	page
}) => {
	const { plan: said } = words.nb.journey;
	const road = await keep(page);
	await road.open('/enige');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(said.page);
	await expect(page.getByText(sexology, { exact: true })).toBeVisible();
	const onPaper = async () => (await printed(page)).pages.map(({ text }) => text).join(' ');
	const without = await onPaper();
	for (const text of [physio, 'Ringe NAV', '75 55 50 00', '75 55 60 00']) expect(without).toContain(text);
	expect(without).not.toContain(sexology);
	expect(without).not.toContain(said.happened);
	await page.getByLabel(said.printPrivate).check();
	expect(await onPaper()).toContain(sexology);
	const remove = page.getByRole('button', { name: new RegExp(`^${said.remove}`) });
	await remove.click();
	await road.button(said.removeNo).click();
	await expect(page.getByText(physio, { exact: true })).toBeVisible();
	await remove.click();
	await road.button(said.removeYes).click();
	await road.says(said.removed);
	await road.says(said.empty);
	expect(await rows(page, 'plans')).toEqual([]);
});

test('it is counted and kept with the rest @phone', async ({ page }) => {
	await keep(page);
	await page.goto('/nb/innstillinger');
	const { settingsPage } = words.nb.home;
	await expect(page.getByText(fill(settingsPage.storedPlans_one, { count: 1 })).first()).toBeVisible();
	const saved = page.waitForEvent('download');
	await new Patient(page).button(settingsPage.exportAll).click();
	const file = await (await saved).createReadStream();
	let html = '';
	for await (const chunk of file) html += String(chunk);
	for (const text of [physio, sexology, words.nb.export.plan.private, coordinator.phone])
		expect(html).toContain(text);
});

test('with long words: axe, big targets, nothing to the side at 320 px and 200 % @phone', async ({
	page
}) => {
	test.slow();
	await page.setViewportSize({ width: 320, height: 640 });
	const road = await keep(page);
	const journey = (await rows(page, 'journeys'))[0]!.id;
	const what = 'Lymfødembehandlingssamarbeidspartnersamtale';
	const who = 'Kreftrehabiliteringskoordinatorfellesskapet';
	const long = { id: 'a', about: what, what, who, phone: '+47 75 55 60 00', by: '2026-12-15', private: true };
	const agreements = [long, { ...long, id: 'b', private: undefined }];
	const outcomes = { a: { outcome: 'not-happened', at: 1 }, b: { outcome: 'not-happened', at: 1 } };
	await put(page, {
		plans: { id: plan.id, journey, receivedAt: 1, plan: { ...plan, agreements }, outcomes }
	});
	for (const path of ['', '/samtale-1', '/enige', '..']) {
		if (path === '..') await page.goto('/nb');
		else await road.open(path);
		await expect(page.getByText(what).first()).toBeVisible();
		await axe(page);
		expect(await smallTargets(page), path).toEqual([]);
		expect(await sticksOut(page), path).toEqual([]);
		await doubleText(page);
		expect(await sticksOut(page), `${path}, 200 %`).toEqual([]);
	}
});
