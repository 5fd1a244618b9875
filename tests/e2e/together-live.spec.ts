/** One form, several phones: the patient's, a relative's, and at last the clinician's PC. */
import type { BrowserContext, Page } from '@playwright/test';
import { axe } from '../support/axe.ts';
import { rows } from '../support/database.ts';
import { expect, test } from '../support/fixtures.ts';
import { doubleText, smallTargets, sticksOut, unfoldAll } from '../support/layout.ts';
import { started } from '../support/pages/app.ts';
import { Desk } from '../support/pages/desk.ts';
import { inOneForm, Live } from '../support/pages/live.ts';
import type { Role } from '../support/pages/together.ts';
import { RoomTraffic } from '../support/room-traffic.ts';
import { NO_NETWORK, ROOM_REFUSED } from '../support/watch.ts';
import { fill, itemText, pack, type Locale } from '../support/words.ts';

const list = pack('pakjenning');

test.beforeEach(({ watch }) => watch.allow(ROOM_REFUSED));

type Pair = {
	patient: Live;
	kari: Live;
	phone: BrowserContext;
	room: string;
	traffic: RoomTraffic;
};
type Device = (kind: 'phone' | 'desktop', options?: { locale: string }) => Promise<BrowserContext>;

/** Ola's form, with Kari let in and the form shared. */
async function pair(page: Page, device: Device, role: Role = 'helper', locale: Locale = 'nb'): Promise<Pair> {
	const phone = await device('phone', { locale: `${locale}-NO` });
	const traffic = new RoomTraffic();
	const patient = new Live(page, locale);
	const kari = new Live(await phone.newPage(), locale);
	for (const one of [patient, kari]) traffic.follow(one.page);
	const room = await inOneForm(patient, kari, role);
	return { patient, kari, phone, room, traffic };
}

for (const locale of ['nb', 'nn'] as const) {
	test(`both ways, then confirmed and handed over: ${locale} @phone`, async ({ page, device }) => {
		test.slow();
		const { patient, kari, room } = await pair(page, device, 'helper', locale);
		await kari.enter(room);
		await patient.sees('Kari');
		await kari.sees('Ola');
		await patient.number(7).check();
		await expect(kari.number(7)).toBeChecked();
		await expect(kari.page.getByText(fill(kari.words.prepare.from, { name: kari.live.you }))).toHaveCount(0);

		await kari.on('practical');
		await patient.next('practical');
		await kari.item('transport').check();
		await expect(patient.item('transport')).toBeChecked();
		await patient.from(patient.item('transport'), 'Kari');
		await kari.from(kari.item('transport'), kari.live.you);
		await patient.item('housing').check();
		await expect(kari.item('housing')).toBeChecked();
		await patient.item('housing').uncheck();
		await expect(kari.item('housing')).not.toBeChecked();

		// Both in the same text.
		await patient.open('/forbered/more');
		await kari.enter(room, 'more');
		await patient.field('important').fill('Å sove.');
		await expect(kari.field('important')).toHaveValue('Å sove.');
		await kari.field('important').press('End');
		await kari.field('important').pressSequentially(' Å komme ut.');
		await expect(patient.field('important')).toHaveValue('Å sove. Å komme ut.');
		await expect(kari.page.getByText(kari.words.prepare.seen).first()).toBeVisible();
		// What is the patient's alone is not asked of others.
		await expect(kari.field('wantsConversation')).toHaveCount(0);
		await expect(kari.field('alone')).toHaveCount(0);

		await patient.open('/forbered/review');
		await kari.enter(room, 'review');
		const transport = `${itemText('transport', locale)} (${fill(patient.words.prepare.from, { name: 'Kari' })})`;
		await expect(patient.page.getByText(transport)).toBeVisible();
		await expect(kari.page.getByText(fill(kari.live.guest.onlyOwner, { who: 'Ola' }))).toBeVisible();
		await expect(kari.button(kari.words.prepare.review.next)).toHaveCount(0);

		await patient.confirm({ name: 'Ola Nordmann' });
		await kari.isOver(kari.live.closed.confirmed);
		const code = await patient.makeCode();
		const desk = new Desk(await (await device('desktop')).newPage(), locale);
		await desk.open();
		await desk.fetch(code);
		await desk.same();
		await expect(desk.page.getByText(/Kari/).first()).toBeVisible();
	});
}

test('the network is cut for one and both go on; closed and opened again; nothing is lost @phone', async ({
	page,
	device,
	watch
}) => {
	test.slow();
	watch.allow(NO_NETWORK);
	const { patient, kari, phone, room } = await pair(page, device);
	await kari.enter(room, 'practical');
	await patient.next('practical');
	await patient.sees('Kari');
	await expect(kari.item('transport')).toBeVisible();

	await phone.setOffline(true);
	await kari.item('transport').check();
	await patient.item('housing').check();
	await expect(kari.bar).toContainText(kari.live.state.waiting, { timeout: 60_000 });
	await expect(patient.item('transport')).not.toBeChecked();
	// Closed without network, and opened with it.
	await kari.page.close();
	await phone.setOffline(false);
	const again = new Live(await phone.newPage());
	await again.enter(room, 'practical');
	await expect(again.item('transport')).toBeChecked();
	await expect(again.item('housing')).toBeChecked();
	await expect(patient.item('transport')).toBeChecked();

	// The other way: the patient's phone sleeps.
	await page.context().setOffline(true);
	await patient.item('finances-insurance').check();
	await again.item('treatment-decisions').check();
	await page.context().setOffline(false);
	await page.reload();
	await started(page);
	for (const one of [patient, again]) {
		for (const id of ['finances-insurance', 'treatment-decisions', 'transport', 'housing'])
			await expect(one.item(id)).toBeChecked();
	}
});

test('removed in the middle of it; the form of the patient goes on @phone', async ({ page, device }) => {
	test.slow();
	const { patient, kari, room } = await pair(page, device);
	await kari.enter(room, 'practical');
	await kari.item('transport').check();
	await patient.next('practical');
	await expect(patient.item('transport')).toBeChecked();
	await patient.owner.takesOut('Kari');
	await kari.isOver(kari.live.over.removed);
	await expect(kari.page.getByRole('checkbox')).toHaveCount(0);
	await patient.open('/forbered/practical');
	await expect(patient.item('transport')).toBeChecked();
	await patient.item('housing').check();
	await patient.saved();
	// Nothing of the answers is left on the other phone.
	expect(await rows(kari.page, 'roomDocs')).toEqual([]);
});

test('one who may only see: told so, and nothing can be changed; a role is changed both ways @phone', async ({
	page,
	device
}) => {
	test.slow();
	const { patient, kari, room } = await pair(page, device, 'reader');
	await kari.enter(room, 'practical');
	await patient.next('practical');
	await expect(kari.bar).toContainText(fill(kari.live.guest.reads, { who: 'Ola' }));
	await patient.item('transport').check();
	await expect(kari.item('transport')).toBeChecked();
	await expect(kari.item('housing')).toBeDisabled();
	await kari.enter(room, 'review');
	await expect(kari.answer('Praktiske utfordringer')).toContainText('Transport');
	await expect(kari.row('Praktiske utfordringer').getByRole('link')).toContainText(kari.live.guest.see);

	await patient.owner.lets('Kari', 'helper');
	await kari.enter(room, 'practical');
	await expect(kari.item('housing')).toBeEnabled();
	await kari.item('housing').check();
	await patient.open('/forbered/practical');
	await expect(patient.item('housing')).toBeChecked();

	await patient.owner.lets('Kari', 'along');
	await kari.isOver(kari.live.closed.along);
});

test('what is for the patient alone is in nothing that is sent @phone', async ({ page, device }) => {
	test.slow();
	const { patient, kari, room, traffic } = await pair(page, device);
	await kari.enter(room, 'emotional');
	await patient.number(9).check();
	await expect(patient.bar).toContainText('Kari');

	await patient.onlyMe.check();
	await expect(patient.page.getByText(patient.live.onlyMe.on)).toBeVisible();
	await patient.open('/forbered/emotional');
	await patient.item('fear').check();
	await patient.item('worry').check();
	await patient.saved();
	await patient.open('/forbered/more');
	await expect(patient.onlyMe).toBeChecked();
	await patient.field('important').pressSequentially('Hemmelighet om samlivet');
	await patient.field('other').pressSequentially('Kan deles med alle');
	await patient.page.getByRole('checkbox', { name: list.questions.alone.nb }).check();
	await patient.saved();

	await patient.onlyMe.click();
	const shown = patient.page.getByRole('heading', { name: patient.live.onlyMe.title });
	await expect(shown).toBeFocused();
	await expect(patient.mayBeSeen('mark/fear')).not.toBeChecked();
	await patient.mayBeSeen('mark/worry').check();
	await patient.mayBeSeen('other').check();
	await patient.button(patient.live.onlyMe.done).click();
	await expect(patient.onlyMe).not.toBeChecked();

	await expect(kari.item('worry')).toBeChecked();
	await expect(kari.item('fear')).not.toBeChecked();
	await kari.enter(room, 'more');
	await expect(kari.field('other')).toHaveValue('Kan deles med alle');
	await expect(kari.field('important')).toHaveValue('');
	await patient.open('/forbered/review');
	await expect(patient.answer(list.questions.important.nb)).toContainText('ikke for pårørende');
	await kari.enter(room, 'review');
	await expect(
		kari.answer(list.groups.find(({ items }) => items.some(({ id }) => id === 'fear'))!.title.nb)
	).not.toContainText(itemText('fear', 'nb'));

	const { texts, keys, closed, kinds } = await traffic.read(patient.page, kari.page);
	expect(closed, 'what could not be opened').toBe(0);
	expect(kinds.some((kind) => kind.includes('update'))).toBe(true);
	const all = texts.join('\n');
	expect(all).toContain('Kan deles med alle');
	expect(keys).toEqual(expect.arrayContaining(['distress', 'mark/worry']));
	expect(all).not.toMatch(/Hemmelighet|samlivet/);
	expect(keys.filter((key) => /fear|private|alone|told|important/.test(key))).toEqual([]);
	expect(all).not.toMatch(/mark\/fear|private\/|told\//);
});

test('at 320 px, with text twice as large, in the dark, without a complaint from axe @phone', async ({
	page,
	device
}) => {
	test.slow();
	const { patient, kari, room } = await pair(page, device);
	await kari.enter(room, 'practical');
	await kari.item('transport').check();
	await patient.next('practical');
	await expect(patient.item('transport')).toBeChecked();
	for (const one of [patient, kari]) {
		await one.page.setViewportSize({ width: 320, height: 700 });
		await looked(one.page);
	}
	await patient.onlyMe.check();
	await patient.item('housing').check();
	await patient.saved();
	await patient.onlyMe.click();
	await looked(patient.page);
	await doubleText(patient.page);
	expect(await sticksOut(patient.page), '200 %').toEqual([]);
	await kari.enter(room, 'review');
	await looked(kari.page);
});

async function looked(at: Page): Promise<void> {
	await expect(at.getByRole('heading', { level: 1 })).toBeVisible();
	await unfoldAll(at);
	await axe(at);
	expect((await smallTargets(at)).filter((target) => !target.startsWith('a «Les»'))).toEqual([]);
	expect(await sticksOut(at)).toEqual([]);
}
