/** A phone that has lost its answers gets them back: from the filled-in paper's QR, or from a file. */
import { readFileSync } from 'node:fs';
import { cameraFlags, film, textOf } from '../support/camera.ts';
import { rows } from '../support/database.ts';
import { phone } from '../support/devices.ts';
import { expect, test } from '../support/fixtures.ts';
import { started } from '../support/pages/app.ts';
import { Patient } from '../support/pages/patient.ts';
import { words } from '../support/words.ts';

const KARI = { name: 'Kari Nordmann', birthDate: '24.12.1950' };

/** The address in the carrying QR. */
async function carry(patient: Patient): Promise<string> {
	await patient.unfold(patient.words.handover.carrying.choose);
	await patient.button(patient.words.handover.carrying.show).click();
	return textOf(patient.carryingQr());
}

async function saveFile(patient: Patient): Promise<Buffer> {
	const downloading = patient.page.waitForEvent('download');
	await patient.button(patient.words.handover.file.save).click();
	return readFileSync(await (await downloading).path());
}

/** The signed texts this phone holds. */
async function stored(patient: Patient): Promise<string> {
	return (await rows(patient.page, 'results')).map(({ json }) => json).join('\n');
}

for (const locale of ['nb', 'nn'] as const) {
	test(`from a link in ${locale}: a new phone has the very same signed answers @phone`, async ({
		page,
		device
	}) => {
		const old = new Patient(page, locale);
		await old.begin();
		await old.answerAll();
		await old.confirm(KARI);
		const link = await carry(old);
		const before = await stored(old);

		const fresh = new Patient(await (await device('phone')).newPage(), locale);
		const { restore } = fresh.words;
		await fresh.open('/legg-tilbake');
		await fresh.field('address').fill(link);
		await fresh.button(restore.paste.submit).click();
		await expect(fresh.page.getByText(restore.done.title)).toBeVisible();
		expect(await stored(fresh)).toBe(before);

		// Once more changes nothing, and says so.
		await fresh.open('/legg-tilbake');
		await fresh.field('address').fill(link);
		await fresh.button(restore.paste.submit).click();
		await expect(
			fresh.page.getByText(locale === 'nb' ? /De lå her fra før/ : /Dei låg her frå før/)
		).toBeVisible();
		expect(await stored(fresh)).toBe(before);
	});
}

test('through the camera, from the filled-in paper @phone', async ({ page, browserWith }, testInfo) => {
	const old = new Patient(page);
	await old.confirmShort(KARI);
	await old.open('/skjema/utfylt');
	const qr = page.getByRole('img', { name: words.nb.paper.qr.label });
	await expect(qr).toBeVisible();
	const flags = cameraFlags(testInfo.outputPath('qr.y4m'), await film(qr));
	const context = await browserWith(flags, { ...phone, permissions: ['camera'] });
	const fresh = new Patient(await context.newPage());
	await fresh.open('/legg-tilbake');
	await fresh.button(words.nb.restore.camera.open).click();
	await expect(fresh.page.getByText(words.nb.restore.done.title)).toBeVisible();
	// It stops filming when it has what it came for.
	await expect(fresh.page.locator('video')).toHaveCount(0);
	expect(await stored(fresh)).toBe(await stored(old));
});

test('by the camera app: where the QR lands, the answers can be put back @phone', async ({
	page,
	device
}) => {
	const old = new Patient(page);
	await old.confirmShort(KARI);
	const link = await carry(old);
	const context = await device('phone', { locale: 'nb-NO' });
	const fresh = new Patient(await context.newPage());
	await fresh.page.goto(link);
	await started(fresh.page);
	await fresh.button(words.nb.clinician.landing.restore).click();
	await expect(fresh.page.getByText(words.nb.restore.done.title)).toBeVisible();
	expect(fresh.page.url()).not.toContain('#');
	expect(await stored(fresh)).toBe(await stored(old));
});

test('from a file, and the number is on the road again @phone', async ({ page, device }) => {
	const old = new Patient(page);
	await old.confirmShort(KARI);
	const file = await saveFile(old);
	const fresh = new Patient(await (await device('phone')).newPage());
	await fresh.open('/legg-tilbake');
	await fresh.page
		.locator('input[type=file]')
		.setInputFiles({ name: 'hjemvei.json', mimeType: 'application/json', buffer: file });
	await expect(fresh.page.getByText(words.nb.restore.done.title)).toBeVisible();
	expect(await stored(fresh)).toBe(file.toString());
});

test('from the file that holds everything @phone', async ({ page, device }) => {
	const old = new Patient(page);
	await old.begin({ length: 'short' });
	await old.number(7).check();
	await old.next('more');
	await old.field('important').fill('Å sove <godt> & lenge «nå»');
	await old.next('review');
	await old.confirm(KARI);
	await old.open('/innstillinger');
	const downloading = page.waitForEvent('download');
	await old.button(words.nb.home.settingsPage.exportAll).click();
	const buffer = readFileSync(await (await downloading).path());
	const fresh = new Patient(await (await device('phone')).newPage());
	await fresh.open('/legg-tilbake');
	await fresh.page
		.locator('input[type=file]')
		.setInputFiles({ name: 'hjemvei.html', mimeType: 'text/html', buffer });
	await expect(fresh.page.getByText(words.nb.restore.done.title)).toBeVisible();
	expect(await stored(fresh)).toBe(await stored(old));
});

test('what is not answers is refused in words, and nothing is stored @phone', async ({ page, patient }) => {
	const { problem, paste } = words.nb.restore;
	await patient.confirmShort(KARI);
	const link = await carry(patient);
	const file = await saveFile(patient);
	const before = await stored(patient);
	await patient.open('/legg-tilbake');
	for (const [text, sentence] of [
		['', problem.empty],
		['https://www.helsenorge.no/', problem.foreign],
		['K7QM-9X4T-RW3H', problem.foreign],
		[link.slice(0, -50), problem.incomplete],
		[link.slice(0, -1) + ((Number(link.at(-1)) + 1) % 10), problem.misread]
	] as const) {
		await patient.field('address').fill(text);
		await patient.button(paste.submit).click();
		await expect(page.getByText(sentence)).toBeVisible();
	}
	const bent = file.toString().replace('"valueInteger":7', '"valueInteger":6');
	expect(bent).not.toBe(file.toString());
	for (const [buffer, sentence] of [
		[Buffer.from(bent), problem.malformed],
		[Buffer.from('hei'), problem.malformed],
		[Buffer.alloc(1_100_000, ' '), problem.tooLarge]
	] as const) {
		await page
			.locator('input[type=file]')
			.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer });
		await expect(page.getByText(sentence)).toBeVisible();
	}
	expect(await stored(patient)).toBe(before);
});
