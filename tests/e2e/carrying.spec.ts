/** Every answer in one QR: the way that needs no network at either end. */
import { cameraFlags, film, textOf } from '../support/camera.ts';
import { expect, test } from '../support/fixtures.ts';
import { readyForOffline, started } from '../support/pages/app.ts';
import { Desk } from '../support/pages/desk.ts';
import { Patient } from '../support/pages/patient.ts';
import { NO_NETWORK } from '../support/watch.ts';
import { words } from '../support/words.ts';

const { carrying } = words.nb.handover;
const KARI = { name: 'Kari Nordmann', birthDate: '24.12.1950' };
const IDENTITY = 'Kari Nordmann, født 24.12.1950';

/** By choice, with a network. */
async function showQr(patient: Patient): Promise<string> {
	await patient.unfold(patient.words.handover.carrying.choose);
	await patient.button(patient.words.handover.carrying.show).click();
	await expect(patient.carryingQr()).toBeVisible();
	return textOf(patient.carryingQr());
}

for (const locale of ['nb', 'nn'] as const) {
	test(`neither phone nor clinic has a network: through a camera, in ${locale} @phone`, async ({
		page,
		browserWith,
		watch
	}, testInfo) => {
		watch.allow(NO_NETWORK);
		const patient = new Patient(page, locale);
		await patient.begin();
		await patient.answerAll();
		await patient.confirm(KARI);
		// It is offered without being looked for.
		await readyForOffline(page);
		await page.context().setOffline(true);
		await expect(page.getByText(patient.words.handover.carrying.offer)).toBeVisible();
		await patient.button(patient.words.handover.carrying.show).click();
		const flags = cameraFlags(testInfo.outputPath('qr.y4m'), await film(patient.carryingQr()));

		const clinic = await browserWith(flags, { permissions: ['camera'] });
		const desk = new Desk(await clinic.newPage(), locale);
		await desk.open();
		await readyForOffline(desk.page);
		await clinic.setOffline(true);
		await desk.button(desk.words.camera.open).click();
		await desk.shows(locale === 'nb' ? IDENTITY : 'Kari Nordmann, fødd 24.12.1950');
		await expect(desk.page.getByText('Å sove om natten')).toBeVisible();
		await patient.button(patient.words.handover.make.button).click();
		expect(await desk.digits()).toBe(await patient.digits());
		expect(desk.asked).toEqual([]);
	});
}

test('by a handheld scanner on a Norwegian keyboard; a broken-off burst changes nothing @phone', async ({
	patient,
	desk
}) => {
	await patient.confirmShort(KARI);
	const burst = (await showQr(patient)).replaceAll(':', 'Ø').replaceAll('/', '-').replaceAll('#', '§');
	await desk.open();
	await desk.page.keyboard.type(burst.slice(0, -40));
	await desk.page.keyboard.press('Enter');
	await desk.refuses('brokenScan');
	await desk.fetch(burst.replace(/.$/, (digit) => String((Number(digit) + 1) % 10)));
	await desk.refuses('misread');
	await desk.fetch(burst);
	await desk.shows(IDENTITY);
	expect(desk.asked).toEqual([]);
});

test('by the camera app: the link lands, waits for a tap, and says nothing to the relay @desktop', async ({
	device,
	baseURL
}) => {
	const patient = new Patient(await (await device('phone')).newPage());
	await patient.confirmShort(KARI);
	const link = await showQr(patient);
	const desk = new Desk(await (await device('desktop')).newPage());
	await desk.page.goto(link);
	await started(desk.page);
	await expect(desk.page).toHaveURL(`${baseURL}/k`);
	await desk.button(desk.words.landing.show).click();
	await desk.shows(IDENTITY);
	expect(desk.asked).toEqual([]);
	const stored = await desk.page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
	expect(stored).not.toContain(link.split('#')[1]);
});

test('it hides by itself after a minute, and when asked to @phone', async ({ page, patient }) => {
	await page.clock.install();
	await patient.confirmShort(KARI);
	await showQr(patient);
	await page.clock.fastForward(40_000);
	await expect(patient.carryingQr()).toBeVisible();
	await page.clock.fastForward(25_000);
	await expect(page.getByText(carrying.hidden)).toBeVisible();
	await expect(patient.carryingQr()).toHaveCount(0);
	await patient.button(carrying.show).click();
	await patient.button(carrying.hide).click();
	await expect(patient.carryingQr()).toHaveCount(0);
});

test('more than a QR holds is said, with other ways @phone', async ({ page, patient }) => {
	await patient.begin({ length: 'short' });
	await patient.number(7).check();
	await patient.next('more');
	for (const field of ['important', 'other']) await patient.field(field).fill('漢字'.repeat(250));
	await patient.next('review');
	await patient.confirm(KARI);
	await patient.unfold(carrying.choose);
	await patient.button(carrying.show).click();
	await expect(page.getByText(carrying.tooLarge)).toBeVisible();
	await expect(patient.carryingQr()).toHaveCount(0);
});

test('the relay answers with 503: the QR is offered, and the whole goes without it @phone', async ({
	page,
	patient,
	desk,
	watch
}) => {
	watch.allow(/status of 503/, NO_NETWORK);
	for (const one of [page, desk.page])
		await one.route('**/relay/handover**', (route) => route.fulfill({ status: 503 }));
	await patient.confirmShort(KARI);
	await patient.makeCode();
	await expect(patient.state('busy')).toBeVisible();
	await expect(page.getByText(carrying.offerDown)).toBeVisible();
	await patient.button(carrying.show).click();
	const link = await textOf(patient.carryingQr());
	// A network that comes and goes takes away nothing that is shown, and nor does a service that is back.
	for (const offline of [true, false]) {
		await page.context().setOffline(offline);
		await expect(page.getByText(carrying.offer)).toHaveCount(offline ? 1 : 0);
		await expect(patient.carryingQr()).toBeVisible();
	}
	await page.unroute('**/relay/handover**');
	// It may have tried by itself by now.
	await patient.button(patient.words.handover.tryAgain).or(patient.state('waiting')).click();
	await expect(patient.state('waiting')).toBeVisible();
	await expect(patient.carryingQr()).toBeVisible();

	await desk.open();
	await desk.fetch(await patient.code());
	await desk.refuses('server');
	await desk.fetch(link);
	await desk.shows(IDENTITY);
	expect(await desk.digits()).toBe(await patient.digits());
});
