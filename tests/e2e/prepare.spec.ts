/** The form from the first question to the signed answers. */
import { expect, test } from '../support/fixtures.ts';
import { Patient } from '../support/pages/patient.ts';
import { fill, itemText, pack, words } from '../support/words.ts';

const list = pack('pakjenning');

for (const locale of ['nb', 'nn'] as const) {
	test(`the whole path in ${locale}: answer, look over, confirm`, async ({ page }) => {
		const patient = new Patient(page, locale);
		const { review } = patient.words.prepare;
		await patient.begin();
		await patient.answerAll();

		await expect(patient.answer(review.number)).toHaveText('7');
		const group = (id: string) => list.groups.find((candidate) => candidate.id === id)!.title[locale];
		await expect(patient.answer(group('practical'))).toHaveText(itemText('transport', locale));
		await expect(patient.answer(group('social'))).toHaveText(list.questions.noneOfThese[locale]);
		await expect(patient.answer(group('emotional')).getByRole('listitem')).toHaveText([
			itemText('fear', locale),
			itemText('worry', locale)
		]);
		await expect(patient.answer(group('physical')).getByRole('listitem')).toHaveText([
			itemText('fatigue', locale),
			itemText('sleep', locale)
		]);
		await expect(patient.answer(list.questions.first[locale]).getByRole('listitem')).toHaveText([
			itemText('sleep', locale),
			itemText('worry', locale)
		]);
		await expect(patient.answer(list.questions.important[locale])).toHaveText('Å sove om natten');
		await expect(patient.answer(list.questions.followUp[locale])).toHaveText('Ja');

		await patient.confirm({ name: 'Kari Nordmann', birthDate: '24.12.1950' });
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(patient.words.handover.title);
		await expect(page.getByText(/Kari Nordmann/).first()).toBeVisible();
	});
}

test('the first question is two taps from the front page', async ({ page, patient }) => {
	await page.goto('/');
	await page.getByRole('link', { name: patient.words.home.prepare }).click();
	await page.getByRole('link', { name: patient.words.prepare.start.whole }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(list.distress.question.nb);
});

test('nothing is preselected, 0 is an answer, and an answer can be taken away @phone', async ({
	page,
	patient
}) => {
	await patient.begin();
	await expect(page.locator('input[type=radio]')).toHaveCount(11);
	await expect(page.locator('input:checked')).toHaveCount(0);
	await expect(page.getByText('av 10')).toHaveCount(0);

	await patient.number(0).check();
	await expect(page.getByText('Du har valgt 0 av 10')).toBeVisible();
	await patient.saved();
	await page.reload();
	await expect(patient.number(0)).toBeChecked();

	await patient.button('Fjern valget').click();
	await expect(page.locator('input:checked')).toHaveCount(0);
	await expect(patient.number(10)).toBeFocused();
	await patient.saved();
	await page.reload();
	await expect(page.getByText(list.distress.question.nb)).toBeVisible();
	await expect(page.locator('input:checked')).toHaveCount(0);

	for (const screen of list.screens) {
		await patient.next(screen.id);
		await expect(page.locator('input[type=checkbox]')).toHaveCount(screen.items.length + 1);
		await expect(page.locator('input:checked')).toHaveCount(0);
	}
	await patient.next('more');
	await expect(page.locator('input:checked')).toHaveCount(0);
});

test('10 stands on top of the thermometer @phone', async ({ page, patient }) => {
	await patient.begin();
	const values = await page.locator('input[name=distress]').evaluateAll((inputs) =>
		inputs
			.map((input) => ({ value: (input as HTMLInputElement).value, top: input.getBoundingClientRect().top }))
			.sort((a, b) => a.top - b.top)
			.map(({ value }) => value)
	);
	expect(values).toEqual(['10', '9', '8', '7', '6', '5', '4', '3', '2', '1', '0']);
});

test('«ingen av disse» and marks exclude each other, and what is marked is counted in words @phone', async ({
	page,
	patient
}) => {
	await patient.begin();
	await patient.next('practical');
	await expect(page.getByText('0 av 6 merket')).toBeVisible();
	await patient.item('transport').check();
	await patient.item('housing').check();
	await expect(page.getByText('2 av 6 merket')).toBeVisible();

	await patient.none('practical').check();
	await expect(patient.item('transport')).not.toBeChecked();
	await expect(patient.item('housing')).not.toBeChecked();
	await expect(page.getByText('0 av 6 merket')).toBeVisible();

	await patient.item('housing').check();
	await expect(patient.none('practical')).not.toBeChecked();
	await patient.saved();
	await page.reload();
	await expect(patient.item('housing')).toBeChecked();
	await expect(patient.none('practical')).not.toBeChecked();
	await expect(page.getByText('1 av 6 merket')).toBeVisible();
});

test('the safety line stands on the physical screens, whatever was answered, and only there @phone', async ({
	page,
	patient
}) => {
	await patient.begin();
	for (const screen of list.screens) {
		await patient.next(screen.id);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(screen.title.nb);
		const line = page.getByText(list.safety.nb);
		if (screen.id.startsWith('physical')) await expect(line).toBeVisible();
		else await expect(line).toHaveCount(0);
	}
});

test('three to talk about first: a fourth is refused in words @phone', async ({ page, patient }) => {
	await patient.begin();
	await patient.next('practical');
	for (const id of ['transport', 'housing', 'child-care', 'finances-insurance'])
		await patient.item(id).check();
	for (const step of ['social', 'emotional', 'physical-1', 'physical-2', 'more']) await patient.next(step);
	for (const id of ['transport', 'housing', 'child-care']) await patient.first(id).check();
	await expect(page.getByText('3 av 3 valgt')).toBeVisible();

	await patient.first('finances-insurance').click();
	await expect(page.getByText(words.nb.prepare.more.firstFull)).toBeVisible();
	await expect(patient.first('finances-insurance')).not.toBeChecked();

	await patient.first('housing').uncheck();
	await patient.first('finances-insurance').check();
	await expect(page.getByText('3 av 3 valgt')).toBeVisible();
	await patient.next('review');
	await expect(patient.answer(list.questions.first.nb).getByRole('listitem')).toHaveText([
		itemText('transport', 'nb'),
		itemText('child-care', 'nb'),
		itemText('finances-insurance', 'nb')
	]);
});

test('own words: counted down, never cut while writing, at most 500 in the answer @phone', async ({
	page,
	patient
}) => {
	await patient.begin();
	await patient.answerAll();
	await patient.change(list.questions.important.nb);
	await patient.field('important').fill('a'.repeat(480));
	await expect(page.getByText('20 tegn igjen')).toBeVisible();
	await patient.field('important').fill('b'.repeat(503));
	await expect(page.getByText('3 tegn for mye')).toBeVisible();
	await expect(patient.field('important')).toHaveValue('b'.repeat(503));
	await expect(page.getByText('Ingen følger med på det du skriver her.').first()).toBeVisible();
	await patient.button(patient.words.prepare.backToReview).click();
	await expect(patient.answer(list.questions.important.nb)).toHaveText('b'.repeat(500));
});

test('«Endre» leads to the question and back to the review', async ({ page, patient }) => {
	await patient.begin();
	await patient.answerAll();
	await patient.change('Fysiske utfordringer');
	await expect(page).toHaveURL(/physical-1\?from=review$/);
	await patient.item('fever').check();
	await patient.button('Tilbake til oversikten').click();
	await patient.at('review');
	await expect(patient.answer('Fysiske utfordringer').getByRole('listitem')).toHaveText([
		'Tretthet',
		'Feber',
		'Søvn'
	]);

	await patient.change('Tallet');
	await page.getByRole('link', { name: 'Tilbake' }).click();
	await patient.at('review');
});

test('what was not gone through says «ikke besvart», and nothing unmarked becomes «nei» @phone', async ({
	page,
	patient
}) => {
	await patient.begin();
	await patient.next('practical');
	await patient.item('housing').check();
	await patient.next('social');
	await patient.next('emotional');
	await patient.none('emotional').check();
	await patient.next('physical-1');
	await patient.item('eating').check();
	await patient.next('physical-2');
	await patient.next('more');
	await patient.next('review');

	await expect(patient.answer('Tallet')).toHaveText('Ikke besvart');
	await expect(patient.answer('Sosiale utfordringer')).toHaveText('Ikke besvart');
	await expect(patient.answer('Emosjonelle utfordringer')).toHaveText('Ingen av disse');
	await expect(patient.answer('Fysiske utfordringer').getByRole('listitem')).toHaveText([
		'Spising',
		'Bare en del er besvart'
	]);
	await expect(patient.answer(list.questions.sendMunicipality.nb)).toHaveText(
		'Ikke besvart. Dere tar det i samtalen.'
	);
	await expect(page.locator('dd.value', { hasText: /nei/i })).toHaveCount(0);
});

test('everything can be left open: an empty form is said and can be confirmed @phone', async ({
	page,
	patient
}) => {
	await patient.begin();
	for (const step of ['practical', 'social', 'emotional', 'physical-1', 'physical-2', 'more', 'review'])
		await patient.next(step);
	await expect(page.getByText(words.nb.prepare.review.empty)).toBeVisible();
	await patient.confirm();
});

test('a birth date that cannot be read is said at the field and nothing is signed', async ({
	page,
	patient
}) => {
	await patient.begin({ length: 'none' });
	await patient.next('no-need');
	await patient.next('review');
	await patient.button(words.nb.prepare.review.next).click();
	await patient.at('confirm');
	const error = page.getByText(words.nb.prepare.confirm.birthDateWrong);
	for (const wrong of ['31.02.1950', '24.12.2999', 'julaften', '1950']) {
		await patient.field('birthDate').fill(wrong);
		await patient.button('Bekreft svarene').click();
		await expect(error).toBeVisible();
		await expect(patient.field('birthDate')).toBeFocused();
		await expect(patient.field('birthDate')).toHaveAttribute('aria-invalid', 'true');
	}
	await patient.field('birthDate').fill('24121950');
	await expect(error).toHaveCount(0);
	await patient.button('Bekreft svarene').click();
	await expect(page).toHaveURL(/gi-videre/);
});

test('an optional screen keeps who comes along, interpreter, phone and «ikke for pårørende» @phone', async ({
	page,
	patient
}) => {
	const { more, review } = words.nb.prepare;
	await patient.begin();
	await patient.answerAll();
	await patient.change(list.questions.important.nb);
	await patient.unfold(more.practicalOpen);
	await patient.field('companion').fill('Søsteren min');
	await patient.radio('language', 'sami').check();
	await patient.field('languageName').fill('Nordsamisk');
	await patient.field('phone').fill('900 00 000');
	await patient.field('municipality').fill('Bydel Sagene');
	await patient.field('gp').fill('Lege Legesen');
	await page.getByRole('checkbox', { name: list.questions.alone.nb }).check();
	await patient.radio('sendMunicipality', 'no').check();
	await patient.unfold(more.privateOpen);
	await page.locator('input[name="private/mark/fear"]').check();
	await patient.button(patient.words.prepare.backToReview).click();

	await expect(patient.answer(list.questions.companion.nb)).toHaveText('Søsteren min');
	await expect(patient.answer(list.questions.language.nb)).toHaveText('Jeg vil snakke samisk');
	await expect(patient.answer(list.questions.languageName.nb)).toHaveText('Nordsamisk');
	await expect(patient.answer(list.questions.phone.nb)).toHaveText('900 00 000');
	await expect(patient.answer(list.questions.municipality.nb)).toHaveText('Bydel Sagene');
	await expect(patient.answer(list.questions.gp.nb)).toHaveText('Lege Legesen');
	await expect(patient.answer(list.questions.alone.nb)).toHaveText('Ja');
	await expect(patient.answer(list.questions.sendMunicipality.nb)).toHaveText('Nei');
	await expect(patient.answer('Emosjonelle utfordringer').getByRole('listitem')).toHaveText([
		`Frykt (${review.private})`,
		'Bekymringer'
	]);
	expect(fill(words.nb.prepare.list.marked, { count: 2, of: 6 })).toBe('2 av 6 merket');
});
