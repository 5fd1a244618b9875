/** «To blikk»: the relative answers apart, and what of it reaches the patient and the clinician. */
import { expect, test } from '../support/fixtures.ts';
import { unfoldAll } from '../support/layout.ts';
import { pair } from '../support/pages/along.ts';
import { atOnce, started } from '../support/pages/app.ts';
import { Desk } from '../support/pages/desk.ts';
import { RoomTraffic } from '../support/room-traffic.ts';
import { ROOM_REFUSED } from '../support/watch.ts';
import { fill, itemText, words } from '../support/words.ts';

test.slow();
test.beforeEach(({ watch }) => watch.allow(ROOM_REFUSED));

const OWN = 'At han får sove';

for (const locale of ['nb', 'nn'] as const) {
	test(`both say yes, and each sees where they see it differently: ${locale} @phone`, async ({
		page,
		device
	}) => {
		const traffic = new RoomTraffic();
		const { ola, kari } = await pair(page, device, locale);
		for (const one of [ola, kari]) traffic.follow(one.page);
		await kari.answers(3, ['emotional/worry', 'emotional/fear', 'physical-1/fatigue'], OWN);
		await ola.answers();
		await ola.between();
		await ola.press(ola.along.two.owner.ask);
		await ola.says(ola.along.two.owner.asked);
		await ola.press(ola.along.two.owner.ready);
		await kari.home();
		await kari.says(kari.along.two.guest.asked);
		// Nothing of anybody's answers has left a phone.
		const before = (await traffic.read(ola.page, kari.page)).texts.join('\n');
		expect(before).not.toMatch(/"distress":|"marked":\[/);
		await kari.press(kari.along.two.guest.yes);
		await kari.says(kari.along.two.guest.waitingMine);
		await kari.page.goto(`/${locale}/sammen/mitt-syn/review#${kari.room}`);
		await started(kari.page);
		await kari.ends({ wants: 'yes', toClinician: 'no' });

		const { differ } = ola.along.two;
		const [worry, transport] = [itemText('worry', locale), itemText('transport', locale)];
		await expect(ola.differences).toContainText(fill(differ.numberMine, { value: 6 }));
		await expect(ola.differences).toContainText(fill(differ.numberTheirs, { Other: 'Kari', value: 3 }));
		await expect(ola.differences).toContainText(fill(differ.mine, { other: 'Kari' }));
		await expect(ola.differences).toContainText(transport);
		await expect(kari.differences).toContainText(fill(differ.numberMine, { value: 3 }));
		await expect(kari.differences).toContainText(fill(differ.mine, { other: 'Ola' }));
		await expect(kari.differences).toContainText(worry);
		for (const one of [ola, kari]) {
			await expect(one.differences).toContainText(differ.lead);
			await expect(one.differences).not.toContainText(itemText('fear', locale));
			// What Ola keeps to himself, nobody hears of.
			await expect(one.differences).not.toContainText(itemText('sleep', locale));
		}
		const after = (await traffic.read(ola.page, kari.page)).texts.join('\n');
		expect(after).toMatch(/"distress":3/);
		expect(after).not.toMatch(/"sleep"|private\//);
		expect(after).not.toContain(OWN);

		// Taken back by one, it is gone for both.
		await kari.press(kari.along.two.guest.regret);
		await expect(kari.differences).toHaveCount(0);
		await expect(ola.differences).toHaveCount(0);
	});
}

test('only one says yes: nobody sees anything, and no answer is sent @phone', async ({ page, device }) => {
	const traffic = new RoomTraffic();
	const { ola, kari } = await pair(page, device);
	for (const one of [ola, kari]) traffic.follow(one.page);
	await kari.answers(3, ['emotional/worry'], OWN);
	await kari.ends({ wants: 'yes', toClinician: 'no' });
	await kari.says(kari.along.two.guest.waitingYes);
	await ola.answers();
	await ola.between();
	await ola.says(ola.along.two.owner.wanted);
	await expect(ola.differences).toHaveCount(0);
	await expect(kari.differences).toHaveCount(0);
	const sent = (await traffic.read(ola.page, kari.page)).texts.join('\n');
	expect(sent).toMatch(/"wants":true/);
	expect(sent).not.toMatch(/"distress":|"marked":\[|sove/);
});

for (const [toClinician, takes] of [
	['yes', 'yes'],
	['yes', 'no'],
	['no', undefined]
] as const) {
	const title = `Kari says ${toClinician} and Ola ${takes ?? 'is not asked'}`;
	test(`what the clinician gets of Kari's view: ${title} @phone`, async ({ page, device }) => {
		const { ola, kari } = await pair(page, device);
		await kari.answers(3, ['emotional/worry'], OWN);
		await kari.ends({ wants: 'no', toClinician });
		await ola.answers();
		if (takes) {
			await ola.between();
			await ola.says(ola.along.owner.writtenText);
			await unfoldAll(ola.page);
			await ola.says(OWN);
			await ola.open('/forbered/review');
		}
		await ola.confirm({ name: 'Ola Nordmann' });
		if (takes) {
			await ola.press(ola.words.handover.make.button);
			await expect(ola.take.getByText(ola.along.take.missing)).toBeVisible();
			// The answer counts at once: whoever makes the code right after has answered.
			await atOnce(ola.taking(takes), ola.button(ola.words.handover.make.button));
		} else await expect(ola.take).toHaveCount(0);
		const code = takes ? await ola.code() : await ola.makeCode();
		const desk = new Desk(await (await device('desktop')).newPage());
		await desk.open();
		await desk.fetch(code);
		await desk.same();
		await expect(desk.identity).toContainText('Ola Nordmann');
		const seen = desk.page.getByRole('heading', { name: fill(words.nb.view.seen.title, { name: 'Kari' }) });
		if (takes === 'yes') {
			await expect(seen).toBeVisible();
			const only = fill(words.nb.view.seen.onlyTheirs, {
				item: `«${itemText('worry', 'nb')}»`,
				name: 'Kari'
			});
			await expect(desk.page.getByText(only)).toBeVisible();
		} else await expect(seen).toHaveCount(0);
	});
}
