/** What lies between those who answer together: a proxy, another app in front, a tunnel. */
import { expect, test } from '../support/fixtures.ts';
import { inOneForm, Live } from '../support/pages/live.ts';
import { letIn } from '../support/pages/together.ts';
import { startHoldingProxy } from '../support/proxy.ts';
import { NO_NETWORK, ROOM_REFUSED } from '../support/watch.ts';

test('behind a proxy that holds everything back, it goes both ways all the same @phone', async ({
	page,
	device,
	watch
}) => {
	test.slow();
	watch.allow(ROOM_REFUSED, NO_NETWORK);
	const proxy = await startHoldingProxy();
	try {
		const office = await device('desktop', { proxy: { server: proxy.origin, bypass: '<-loopback>' } });
		const patient = new Live(page);
		const kari = new Live(await office.newPage());
		const room = await inOneForm(patient, kari);
		await kari.enter(room, 'practical');
		await patient.next('practical');
		await patient.item('housing').check();
		await expect(kari.item('housing')).toBeChecked({ timeout: 30_000 });
		await kari.item('transport').check();
		await expect(patient.item('transport')).toBeChecked();
		await patient.from(patient.item('transport'), 'Kari');
		// Not only what was there when it first asked.
		await patient.item('housing').uncheck();
		await expect(kari.item('housing')).not.toBeChecked();
		await kari.sees('Ola');
		expect(proxy.asked.filter((path) => path === '/relay/room/stream').length).toBeGreaterThan(1);
		await office.close();
	} finally {
		await proxy.stop();
	}
});

test('two phones and a tablet: one asleep behind another app, one in a tunnel, and all end with the same @phone', async ({
	page,
	device,
	watch
}) => {
	test.slow();
	watch.allow(ROOM_REFUSED, NO_NETWORK);
	const [phone, pad] = [
		await device('phone'),
		await device('phone', { viewport: { width: 820, height: 1180 } })
	];
	const patient = new Live(page);
	const kari = new Live(await phone.newPage());
	const per = new Live(await pad.newPage());
	await letIn(patient.owner, per.newcomer, { name: 'Per', role: 'helper', patientName: 'Ola' });
	const room = await inOneForm(patient, kari);
	const all = [patient, kari, per];
	await patient.next('practical');
	for (const one of [kari, per]) await one.enter(room, 'practical');
	for (const name of ['Kari', 'Per']) await patient.sees(name);
	for (const one of [kari, per]) await expect(one.item('housing')).toBeVisible();

	const kariSleeps = await phone.newCDPSession(kari.page);
	await kariSleeps.send('Page.setWebLifecycleState', { state: 'frozen' });
	await pad.setOffline(true);
	await per.item('housing').check();
	await patient.item('transport').check();
	await patient.item('finances-insurance').check();
	await kariSleeps.send('Page.setWebLifecycleState', { state: 'active' });
	for (const id of ['transport', 'finances-insurance']) await expect(kari.item(id)).toBeChecked();
	await expect(kari.item('housing')).not.toBeChecked();
	await kari.item('finances-insurance').uncheck();
	await pad.setOffline(false);
	for (const one of all) {
		for (const id of ['transport', 'housing']) await expect(one.item(id)).toBeChecked();
		await expect(one.item('finances-insurance')).not.toBeChecked();
	}
	await kari.from(kari.item('housing'), 'Per');
});

test('in two tabs: the second has it, the first says so and takes it back, and nothing is lost @phone', async ({
	page,
	device,
	watch
}) => {
	watch.allow(ROOM_REFUSED);
	const phone = await device('phone');
	const patient = new Live(page);
	const kari = new Live(await phone.newPage());
	const room = await inOneForm(patient, kari);
	await kari.enter(room, 'practical');
	await kari.item('housing').check();
	const second = new Live(await phone.newPage());
	await second.enter(room, 'practical');
	await expect(second.item('housing')).toBeChecked();
	await expect(kari.bar).toContainText(kari.live.state.elsewhere);
	await second.item('transport').check();
	await kari.button(kari.live.state.useThis).click();
	await expect(kari.item('transport')).toBeChecked();
	await kari.item('finances-insurance').check();
	await expect(second.bar).toContainText(second.live.state.elsewhere);
	await patient.next('practical');
	for (const id of ['housing', 'transport', 'finances-insurance'])
		await expect(patient.item(id)).toBeChecked();
});

test('confirmed before the line stood, and the page left at once: the name stands, and the other is told all the same @phone', async ({
	page,
	device,
	watch
}) => {
	test.slow();
	watch.allow(ROOM_REFUSED, NO_NETWORK);
	const patient = new Live(page);
	const kari = new Live(await (await device('phone')).newPage());
	const room = await inOneForm(patient, kari);
	await kari.enter(room, 'practical');
	await expect(kari.item('transport')).toBeVisible();
	await page.route(/\/relay\/room\/stream$/, async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 3000));
		await route.continue().catch(() => undefined);
	});
	// Whether somebody is along is known late, too: what is being written meanwhile stays.
	await page.addInitScript(() => {
		const { locks } = navigator;
		const request = locks.request.bind(locks) as (...all: unknown[]) => Promise<unknown>;
		const late = (name: string, ...rest: unknown[]) =>
			new Promise((resolve) => setTimeout(resolve, name.startsWith('hjemvei/room/') ? 1500 : 0)).then(() =>
				request(name, ...rest)
			);
		Object.assign(locks, { request: late });
	});
	await patient.open('/forbered/review');
	await patient.confirm({ name: 'Ola Nordmann' });
	await expect(page.getByText('Svarene for Ola Nordmann').first()).toBeVisible();
	await kari.isOver(kari.live.closed.confirmed);
	await page.unrouteAll({ behavior: 'ignoreErrors' });
});

for (const locale of ['nb', 'nn'] as const)
	test(`shared no more: the other is told, and the patient goes on alone: ${locale} @phone`, async ({
		page,
		device,
		watch
	}) => {
		watch.allow(ROOM_REFUSED);
		const phone = await device('phone', { locale: `${locale}-NO` });
		const patient = new Live(page, locale);
		const kari = new Live(await phone.newPage(), locale);
		const room = await inOneForm(patient, kari);
		await kari.enter(room, 'practical');
		await kari.item('transport').check();
		await patient.next('practical');
		await expect(patient.item('transport')).toBeChecked();
		await patient.open('/forbered/review');
		await patient.button(patient.live.share.stop).click();
		await patient.button(patient.live.share.stopYes).click();
		await kari.isOver(kari.live.closed.unshared, 'Ola');
		await expect(kari.page.getByRole('checkbox')).toHaveCount(0);
		await expect(patient.bar).toHaveCount(0);
		await patient.open('/forbered/practical');
		await patient.item('housing').check();
		await page.reload();
		for (const id of ['housing', 'transport']) await expect(patient.item(id)).toBeChecked();
	});
