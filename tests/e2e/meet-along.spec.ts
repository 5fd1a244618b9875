/** The clinic's own QR: earlier answers go along when the person says so, and a receipt survives leaving the page. */
import { textOf } from '../support/camera.ts';
import { put, rows } from '../support/database.ts';
import { IDENTITY, twoConversations } from '../support/earlier.ts';
import { expect, test } from '../support/fixtures.ts';
import { atOnce, started } from '../support/pages/app.ts';
import { Clinic, Meeting } from '../support/pages/meeting.ts';
import { Patient } from '../support/pages/patient.ts';
import { Road } from '../support/pages/road.ts';
import { pack, words } from '../support/words.ts';

const { clinician, handover } = words.nb;
const KARI = { name: 'Kari Nordmann', birthDate: '28.02.1951' };

test('earlier answers go along after the question, and whom to ring stands by the receipt @phone', async ({
	page,
	patient,
	desk
}) => {
	test.slow();
	await twoConversations(patient);
	const [result] = await rows(page, 'results');
	const ward = { id: 'c', journey: result!.journey, role: 'ward', name: 'Sengeposten', phone: '22 22 22 22' };
	await put(page, { contacts: ward });
	const meeting = new Meeting(page);
	const clinic = new Clinic(desk);
	await desk.open();
	await clinic.show();
	await meeting.follow(await textOf(clinic.qr));
	await meeting.button(meeting.words.send).click();
	await expect(page.getByText(handover.along.missing)).toBeVisible();
	await expect(patient.radio('along', 'yes')).toBeFocused();
	// The answer counts at once: whoever sends right after has answered.
	await atOnce(patient.radio('along', 'yes'), meeting.button(meeting.words.send));
	await desk.shows(IDENTITY);
	await meeting.received();
	await expect(page.getByText(handover.along.goes)).toBeVisible();
	await expect(page.getByText('22 22 22 22')).toBeVisible();
	const earlier = desk.page.locator('details').filter({ hasText: clinician.result.conversation.c1 });
	await expect(earlier).toContainText(clinician.earlier.sameDevice);
});

test('the page is closed before it is received: the app asks on, and says so @phone', async ({
	page,
	patient,
	desk,
	context
}) => {
	await patient.confirmShort(KARI);
	const meeting = new Meeting(page);
	const clinic = new Clinic(desk);
	await desk.open();
	await clinic.show();
	await meeting.follow(await textOf(clinic.qr));
	await meeting.button(meeting.words.send).click();
	await meeting.says('delivered');
	await page.close();
	const again = new Patient(await context.newPage());
	await again.open('/gi-videre');
	await expect(again.page.getByText(handover.state.deliveredText)).toBeVisible();
	await desk.shows(IDENTITY);
	await expect(again.page.locator('[data-handover=fetched]')).toBeVisible();
	const [row] = await rows(again.page, 'handovers');
	expect(row).toMatchObject({ state: 'fetched', proven: true });
	expect(row!.meeting).toBeUndefined();
});

test('closed by the clinic after the page was left: it is not said to be received @phone', async ({
	page,
	patient,
	desk
}) => {
	await patient.confirmShort(KARI);
	const meeting = new Meeting(page);
	const clinic = new Clinic(desk);
	await desk.open();
	await clinic.show();
	await meeting.follow(await textOf(clinic.qr));
	await meeting.button(meeting.words.send).click();
	await expect(desk.check).toBeVisible();
	await patient.open('/gi-videre');
	await expect(page.getByText(handover.state.deliveredText)).toBeVisible();
	await desk.button(clinician.check.different).click();
	await expect(page.getByText(handover.state.unanswered)).toBeVisible();
	await expect(page.locator('[data-handover=fetched]')).toHaveCount(0);
});

test('a choice changed since is said before the answers are handed over, and can be put right @phone', async ({
	page,
	patient,
	desk
}) => {
	await patient.begin({ length: 'none' });
	await patient.next('no-need');
	await patient.radio('wantsConversation', 'no').check();
	await patient.next('review');
	await patient.confirm(KARI);
	await expect(page.getByText(handover.changed.title)).toHaveCount(0);
	const road = new Road(page);
	await road.open('/samtale-1');
	await road.radio('choice', 'yes').check();
	const clinic = new Clinic(desk);
	await desk.open();
	await clinic.show();
	await new Meeting(page).follow(await textOf(clinic.qr));
	await expect(page.getByText(handover.changed.title)).toBeVisible();
	await patient.open('/gi-videre');
	await expect(page.getByText(/står det «Nei takk» .* står det nå «Ja»/)).toBeVisible();
	await page.getByRole('button', { name: handover.earlier.amend, exact: true }).first().click();
	await patient.at('review');
	await started(page);
	await expect(patient.answer(pack('pakjenning').questions.wantsConversation.nb)).toHaveText('Ja');
	await patient.confirm(KARI);
	await expect(page.getByText(handover.changed.title)).toHaveCount(0);
	// What was corrected says nothing more either.
	await expect(page.getByText(handover.earlier.amended)).toBeVisible();
});
