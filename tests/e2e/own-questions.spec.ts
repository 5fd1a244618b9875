/** What was written before the conversation, taken over into the answers; the choice; and how long a code holds. */
import type { Page } from '@playwright/test';
import { addDays, dayInNorway } from '../../src/lib/core/date.ts';
import { expiryOf } from '../../src/lib/core/pathway/expiry.ts';
import { longDateTime } from '../../src/lib/i18n/dates.ts';
import { put, rows } from '../support/database.ts';
import { expect, test } from '../support/fixtures.ts';
import { fill, pack, words } from '../support/words.ts';

const { questions } = pack('pakjenning');
const { more } = words.nb.prepare;

/** What «Min vei» keeps for the conversation of the draft, written beside whatever stands there. */
async function keep(
	page: Page,
	row: { before?: string; appointment?: object; choice?: string }
): Promise<void> {
	const { journey, conversation } = (await rows(page, 'drafts'))[0]!;
	await put(page, { conversations: { journey, conversation, updatedAt: 1, ...row } });
}

test('a note becomes the own questions, and the choice made before stands; the clinician reads both @phone', async ({
	page,
	patient,
	desk
}) => {
	await patient.begin({ length: 'short' });
	await patient.number(3).check();
	await patient.saved();
	await keep(page, { before: 'Når kan jeg jobbe igjen?', choice: 'later' });
	await page.goto('/nb/forbered/more');
	await expect(patient.radio('wantsConversation', 'later')).toBeChecked();
	await patient.field('ownQuestions').fill('Hvem ringer jeg?');
	await patient.button(more.insertNote).click();
	await expect(page.getByText(more.noteInserted)).toBeVisible();
	await expect(patient.field('ownQuestions')).toHaveValue('Hvem ringer jeg?\nNår kan jeg jobbe igjen?');
	await expect(patient.button(more.insertNote)).toHaveCount(0);
	await patient.next('review');
	await expect(patient.answer(questions.ownQuestions!.nb)).toContainText('Når kan jeg jobbe igjen?');
	await expect(patient.answer(questions.wantsConversation.nb)).toHaveText('Ikke nå, spør meg igjen');
	await patient.change(questions.wantsConversation.nb);
	await patient.radio('wantsConversation', 'yes').check();
	await patient.button(words.nb.prepare.backToReview).click();
	await expect(patient.answer(questions.wantsConversation.nb)).toHaveText('Ja');
	await patient.confirm();
	const code = await patient.makeCode();
	await expect(patient.state('waiting')).toBeVisible();
	await desk.open();
	await desk.fetch(code);
	await desk.same();
	await expect(desk.page.getByText('Når kan jeg jobbe igjen?')).toBeVisible();
	const choice = desk.page.locator('section', { hasText: words.nb.clinician.result.wantsConversation });
	await expect(choice.first()).toContainText('Ja');
});

test('a note that is too long is cut, and that is said @phone', async ({ page, patient }) => {
	await patient.begin({ length: 'short' });
	await patient.number(3).check();
	await patient.saved();
	await keep(page, { before: 'Hva nå? '.repeat(100) });
	await page.goto('/nb/forbered/more');
	await patient.button(more.insertNote).click();
	await expect(page.getByText(fill(more.noteCut, { max: 500 }))).toBeVisible();
	expect((await patient.field('ownQuestions').inputValue()).length).toBeLessThanOrEqual(500);
	await patient.next('review');
	await patient.confirm();
});

test('a code holds until the end of the day after the appointment @phone', async ({ page, patient }) => {
	await patient.begin({ length: 'short' });
	await patient.number(3).check();
	await patient.saved();
	const now = Math.floor(Date.now() / 1000);
	const date = addDays(dayInNorway(now * 1000), 3)!;
	await keep(page, { appointment: { uid: crypto.randomUUID(), sequence: 0, date } });
	await patient.next('more');
	await patient.next('review');
	await patient.confirm();
	await patient.makeCode();
	const last = longDateTime(new Date((expiryOf(now, { date }) - 1) * 1000), 'nb');
	expect(last).toMatch(/kl\. 23\.59$/);
	await expect(page.getByText(fill(words.nb.handover.holds, { date: last }))).toBeVisible();
});

test('where a conversation has its answers already, the start says so and leads to them @phone', async ({
	page,
	patient
}) => {
	await patient.begin({ length: 'short', conversation: 3 });
	await patient.number(3).check();
	await patient.next('more');
	await patient.next('review');
	await patient.confirm();
	await patient.open('/forbered');
	await page.getByRole('link', { name: words.nb.prepare.start.againSee }).click();
	await expect(page).toHaveURL(/\/nb\/gi-videre#/);
	await page.getByRole('link', { name: words.nb.handover.paper.print }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(pack('pakjenning').title.nb);
});
