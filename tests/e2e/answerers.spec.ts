/** Who answers, several drafts, going on, correcting, and changing the language on the way. */
import { expect, test } from '../support/fixtures.ts';
import { Patient } from '../support/pages/patient.ts';
import { pack, words } from '../support/words.ts';

const list = pack('pakjenning');
const themes = pack('temaer');
const { prepare } = words.nb;

test('together: said on every question and in the review @phone', async ({ page, patient }) => {
	await patient.begin({ length: 'short', who: 'together' });
	await expect(page.getByText(prepare.speaksFor.together)).toBeVisible();
	await patient.number(3).check();
	await patient.next('more');
	await expect(page.getByText(prepare.speaksFor.together)).toBeVisible();
	await patient.next('review');
	await expect(patient.answer(prepare.review.who)).toHaveText('Vi svarer sammen');
	await patient.confirm();
});

test('for an adult: «slik du tror pasienten ville svart», not asked about sending or wanting @phone', async ({
	page,
	patient
}) => {
	await patient.begin({ who: 'proxy', authority: 'guardian' });
	await expect(page.getByText(prepare.speaksFor.proxy)).toBeVisible();
	await patient.answerAll();
	await expect(page.getByText(prepare.speaksFor.proxy)).toBeVisible();
	await expect(patient.row(list.questions.sendMunicipality.nb)).toHaveCount(0);
	await patient.confirm({ name: 'Ola Nordmann', relative: 'Kari Nordmann' });

	await patient.begin({ length: 'none', who: 'proxy' });
	await patient.number(2).check();
	await patient.next('no-need');
	await expect(page.locator('input[name=wantsConversation]')).toHaveCount(0);
	await patient.next('review');
	await expect(patient.row(list.questions.wantsConversation.nb)).toHaveCount(0);
});

for (const { age, heading } of [
	{ age: 'under-12', heading: prepare.speaksFor.under12 },
	{ age: '12-15', heading: prepare.speaksFor.age12 }
] as const) {
	test(`a parent, child ${age}: the list is the themes, with the child's own view @phone`, async ({
		page,
		patient
	}) => {
		await patient.begin({ who: 'parent', age });
		await expect(page.getByText(heading)).toBeVisible();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(themes.distress.question.nb);
		await patient.number(5).check();
		await patient.next('themes-1');
		await patient.item('family').check();
		await patient.next('themes-2');
		await patient.none('themes-2').check();
		await patient.next('more');
		await patient.field('childView').fill('Jeg vil på skolen');
		const alone = page.getByRole('checkbox', { name: themes.questions.alone.nb });
		if (age === '12-15') await patient.next('child');
		await alone.check();
		await patient.next('review');
		await expect(patient.answer('Temaer')).toHaveText(themes.groups[0]!.items[0]!.text.nb);
		await expect(patient.answer(themes.questions.childView.nb)).toHaveText('Jeg vil på skolen');
		await patient.confirm({ name: 'Lille Nordmann' });
	});
}

for (const locale of ['nb', 'nn'] as const) {
	test(`what a child of 12–15 says alone is on no other screen, and on the desk, in ${locale}`, async ({
		page,
		desk
	}) => {
		const patient = new Patient(page, locale);
		const { child } = patient.words.prepare;
		const secret = 'Pappa gråter om natta';
		const nowhere = async () => {
			await expect(page.locator('body')).not.toContainText(secret);
			expect(await page.content()).not.toContain(secret);
		};
		await patient.begin({ who: 'parent', age: '12-15' });
		await patient.number(5).check();
		await patient.next('themes-1');
		await patient.item('family').check();
		await patient.next('themes-2');
		await patient.none('themes-2').check();
		await patient.next('more');
		await expect(page.locator('input[name=alone], input[name^="private/"]')).toHaveCount(0);
		await patient.next('child');
		await expect(page.getByText(child.handOver)).toBeVisible();
		await patient.field('childOnly').fill(secret);
		await patient.unfold(child.marks);
		await page.locator('input[name="kept/oral-health"]').check();
		await patient.saved();
		await patient.next('review');
		await expect(page.getByText(child.review)).toBeVisible();
		await expect(patient.row(themes.questions.alone[locale])).toHaveCount(0);
		await expect(patient.answer(themes.groups[0]!.title[locale]).getByRole('listitem')).toHaveCount(0);
		await nowhere();

		// Back again, and after a reload: what was said is put away.
		await page.goBack();
		await expect(page.getByText(child.sealed)).toBeVisible();
		await nowhere();
		await page.reload();
		await expect(page.getByText(child.sealed)).toBeVisible();
		await patient.open('/forbered/themes-2');
		await expect(patient.none('themes-2')).toBeChecked();
		await expect(patient.item('oral-health')).not.toBeChecked();
		await patient.open('/forbered/review');
		await patient.confirm({ name: 'Ida Nordmann', relative: 'Kari Nordmann' });
		for (const path of ['/min-vei', '/min-vei/sammenlign', '/skjema/utfylt', '/innstillinger']) {
			await patient.open(path);
			await nowhere();
		}
		await patient.open('/gi-videre');
		const code = await patient.makeCode();

		await desk.open();
		await desk.fetch(code);
		await desk.shows('Ida Nordmann, fødselsdato ikke oppgitt');
		await expect(desk.page.getByText(secret)).toBeVisible();
		await expect(desk.page.getByText(words.nb.view.childOnly.hint)).toBeVisible();
		await desk.page.getByRole('switch', { name: words.nb.clinician.actions.shared }).check();
		await expect(desk.page.locator('body')).not.toContainText(secret);
		await expect(desk.page.getByText(words.nb.view.childOnly.hint)).toHaveCount(0);
	});
}

test('16 and 17 answer for themselves, on the list of adults @phone', async ({ page, patient }) => {
	await patient.begin({ who: 'parent', age: '16-17' });
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(list.distress.question.nb);
	await patient.number(5).check();
	await patient.next('practical');
	await page.goto('/nb/forbered/review');
	await expect(patient.answer(prepare.review.who)).toHaveText('Jeg svarer selv');
});

test('who and which conversation can be changed at the review, and answers stay @phone', async ({
	page,
	patient
}) => {
	await patient.begin();
	await patient.answerAll();
	await patient.change(prepare.review.who);
	await patient.choose({ who: 'together', conversation: 2 });
	await patient.button(prepare.backToReview).click();
	await expect(patient.answer(prepare.review.who)).toHaveText('Vi svarer sammen');
	await expect(patient.answer(prepare.review.conversation)).toHaveText('Første samtale i kommunen');
	await expect(patient.row(list.questions.sendGp.nb)).toHaveCount(0);
	await expect(patient.answer('Tallet')).toHaveText('7');

	await page.reload();
	await expect(patient.answer(prepare.review.who)).toHaveText('Vi svarer sammen');
});

test('drafts for other conversations and other persons do not collide @phone', async ({ page, patient }) => {
	await patient.begin();
	await patient.number(3).check();
	await patient.saved();
	await patient.begin({ who: 'proxy', conversation: 2 });
	await expect(page.locator('input:checked')).toHaveCount(0);
	await patient.number(9).check();
	await patient.saved();

	await patient.open();
	const go = page.getByRole('link', { name: /^Fortsett/ });
	await expect(go).toHaveCount(2);
	await page.getByRole('link', { name: 'Jeg svarer selv, samtalen på sykehuset' }).click();
	await expect(patient.number(3)).toBeChecked();
	await page.goBack();
	await page.getByRole('link', { name: 'Jeg svarer for en voksen, første samtale i kommunen' }).click();
	await expect(patient.number(9)).toBeChecked();
});

test('pause, and go on where one left off; a draft can be deleted @phone', async ({ page, patient }) => {
	await patient.begin();
	await patient.number(6).check();
	await patient.next('practical');
	await patient.item('housing').check();
	await patient.next('social');
	await page.getByRole('link', { name: 'Ta pause' }).click();
	await expect(page).toHaveURL(/\/nb$/);
	await page.getByRole('link', { name: /^Fortsett/ }).click();
	await patient.at('social');

	await patient.open('/forbered');
	await page.getByRole('button', { name: /^Slett/ }).click();
	await expect(page.getByText('Det kan ikke angres')).toBeVisible();
	await page.getByRole('button', { name: 'Slett', exact: true }).click();
	await expect(page.getByText('Skjemaet er slettet.')).toBeVisible();
	await expect(page.getByRole('link', { name: /^Fortsett/ })).toHaveCount(0);
});

test('changing language in the middle keeps every answer and the place', async ({ page, patient }) => {
	await patient.begin();
	await patient.number(6).check();
	await patient.next('practical');
	await patient.item('housing').check();
	await patient.next('social');
	await patient.item('family-health').check();
	await page.getByRole('link', { name: 'Nynorsk' }).click();
	const nn = new Patient(page, 'nn');
	await nn.at('social');
	await expect(page.locator('html')).toHaveAttribute('lang', 'nn');
	await expect(nn.item('family-health')).toBeChecked();
	await nn.item('having-children').check();
	for (const step of ['emotional', 'physical-1', 'physical-2', 'more', 'review']) await nn.next(step);
	await expect(nn.answer(nn.words.prepare.review.number)).toHaveText('6');
	await expect(nn.answer('Praktiske utfordringar')).toHaveText('Bustad');
	await expect(nn.answer('Sosiale utfordringar').getByRole('listitem')).toHaveText([
		'Moglegheit til å få barn',
		'Helseproblem i familien'
	]);
	await page.getByRole('link', { name: 'Bokmål' }).click();
	await patient.at('review');
	await expect(patient.answer('Praktiske utfordringer')).toHaveText('Bolig');
});

test('a confirmed result is corrected by a new one that names it', async ({ page, patient }) => {
	await patient.begin({ length: 'short' });
	await patient.number(2).check();
	await patient.next('more');
	await patient.next('review');
	await patient.confirm({ name: 'Kari' });
	await page.getByRole('button', { name: 'Rett svarene' }).click();
	await expect(page.getByText(prepare.start.amending)).toBeVisible();
	await expect(patient.answer('Tallet')).toHaveText('2');
	await patient.change('Tallet');
	await patient.number(8).check();
	await patient.button(prepare.backToReview).click();
	await patient.confirm();
	await expect(page.getByText(words.nb.handover.earlier.amended)).toBeVisible();
	await expect(page.getByRole('button', { name: 'Rett svarene' })).toHaveCount(2);
});

test('the list of a child is in the first bytes, so that a tap before the script is kept @phone', async ({
	page
}) => {
	for (const { id, items } of themes.screens) {
		const html = await (await page.request.get(`/nb/forbered/${id}`)).text();
		for (const item of items) expect(html).toContain(`name="mark/${item}"`);
	}
	const adult = await (await page.request.get('/nb/forbered/practical')).text();
	expect(adult).toContain('name="mark/transport"');
});
