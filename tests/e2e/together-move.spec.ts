/** A lost or a new phone: the patient goes on there, with those who are along and what they have answered together. */
import { expect, test } from '../support/fixtures.ts';
import { started } from '../support/pages/app.ts';
import { inOneForm, Live } from '../support/pages/live.ts';
import { letIn, Newcomer, Owner } from '../support/pages/together.ts';
import { ROOM_REFUSED } from '../support/watch.ts';
import { pack, words } from '../support/words.ts';

const list = pack('pakjenning');

test.slow();
test.beforeEach(({ watch }) => watch.allow(ROOM_REFUSED));

for (const way of ['a QR', 'a file'] as const) {
	test(`to a new phone by ${way}: the form is there, with an answer of each and who gave it @phone`, async ({
		page,
		device
	}) => {
		const patient = new Live(page);
		const kari = new Live(await (await device('phone')).newPage());
		const room = await inOneForm(patient, kari);
		await kari.enter(room, 'practical');
		await patient.number(7).check();
		await patient.next('practical');
		await kari.item('transport').check();
		await expect(patient.item('transport')).toBeChecked();
		await patient.open('/forbered/more');
		await patient.page.getByRole('checkbox', { name: list.questions.alone.nb }).check();
		await patient.saved();

		const next = new Live(await (await device('phone')).newPage());
		await patient.owner.movesTo(next.owner, way);
		await next.open('/forbered/distress');
		await next.sees('Kari');
		await expect(next.number(7)).toBeChecked();
		await next.open('/forbered/practical');
		await expect(next.item('transport')).toBeChecked();
		await next.from(next.item('transport'), 'Kari');
		await next.open('/forbered/more');
		const alone = next.page.getByRole('checkbox', { name: list.questions.alone.nb });
		await expect(alone).toBeChecked({ checked: way === 'a file' });
		// And on from there, both ways.
		await next.open('/forbered/practical');
		await next.item('housing').check();
		await expect(kari.item('housing')).toBeChecked();
		await kari.item('finances-insurance').check();
		await expect(next.item('finances-insurance')).toBeChecked();
	});
}

test('to a new phone by a file, with those who are along; then ended by deleting everything @phone', async ({
	device,
	watch
}) => {
	watch.allow(/404/);
	const per = new Owner(await (await device('phone')).newPage());
	const kari = new Newcomer(await (await device('phone')).newPage());
	await letIn(per, kari, { name: 'Kari', role: 'helper' });
	const next = new Owner(await (await device('phone')).newPage());
	await per.movesTo(next, 'a file');
	await next.link(next.words.already.toPeople).click();
	await expect(next.row('Kari')).toContainText(next.words.does.helper);

	const { settingsPage } = words.nb.home;
	await next.page.goto('/nb/innstillinger');
	await started(next.page);
	await next.button(settingsPage.deleteAll).click();
	await next.reads(settingsPage.deleteTogether);
	await next.button(settingsPage.deleteYes).click();
	await next.reads(settingsPage.deleted);
	await kari.heading(kari.words.no.ended);
});
