/** What a person keeps for themself on the road: notes, whom to ring, and answers side by side. */
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../support/fixtures.ts';
import { openKillable } from '../support/killable.ts';
import { started } from '../support/pages/app.ts';
import { Patient } from '../support/pages/patient.ts';
import { Road } from '../support/pages/road.ts';
import { fill, itemText, words } from '../support/words.ts';

const { journey, common, prepare } = words.nb;

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
		await road.back();
		await expect(road.stop(3)).toContainText(journey.state.written);
		await road.open('/samtale-1');
		await expect(road.field('before')).toHaveValue('');
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
