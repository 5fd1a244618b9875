/** The shorter ways through the form, and what only conversation 1 asks. */
import { expect, test } from '../support/fixtures.ts';
import { pack, words } from '../support/words.ts';

const list = pack('pakjenning');

test('the short path: number, themes and own words, and the list can still be taken @phone', async ({
	page,
	patient
}) => {
	await patient.begin({ length: 'short' });
	await patient.number(4).check();
	await patient.next('more');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Temaer og egne ord');
	await page.getByRole('checkbox', { name: list.themes[0]!.text.nb, exact: true }).check();
	await patient.field('other').fill('Trappene hjemme');
	await patient.next('review');
	await expect(patient.row('Fysiske utfordringer')).toHaveCount(0);
	await expect(patient.answer(list.questions.themes.nb)).toHaveText(list.themes[0]!.text.nb);
	await expect(page.getByText(words.nb.prepare.review.listSkipped)).toBeVisible();

	await patient.button(words.nb.prepare.review.takeWhole).click();
	await patient.at('practical');
	for (const step of ['social', 'emotional', 'physical-1', 'physical-2', 'more', 'review'])
		await patient.next(step);
	await expect(patient.answer('Fysiske utfordringer')).toHaveText('Ikke besvart');
	await expect(patient.answer(list.questions.other.nb)).toHaveText('Trappene hjemme');
	await patient.confirm();
});

test('«ingen behov nå»: the statement and whether the conversation is wanted, nothing more @phone', async ({
	page,
	patient
}) => {
	await patient.begin({ length: 'none' });
	await patient.next('no-need');
	await patient.radio('wantsConversation', 'later').check();
	await patient.next('review');
	await expect(patient.answer('Ingen behov nå')).toHaveText('Jeg har ingen behov nå');
	await expect(patient.answer(list.questions.wantsConversation.nb)).toHaveText('Ikke nå, spør meg igjen');
	await expect(patient.answer('Tallet')).toHaveText('Ikke besvart');
	await expect(page.locator('dl > div')).toHaveCount(5);
	await patient.confirm();
});

test('the two questions about sending are asked in conversation 1 only @phone', async ({ patient }) => {
	for (const conversation of [1, 2, 3] as const) {
		await patient.begin({ length: 'short', conversation });
		await patient.number(1).check();
		await patient.next('more');
		await expect(patient.radio('sendMunicipality', 'yes')).toHaveCount(conversation === 1 ? 1 : 0);
		await expect(patient.radio('sendGp', 'no')).toHaveCount(conversation === 1 ? 1 : 0);
	}
});
