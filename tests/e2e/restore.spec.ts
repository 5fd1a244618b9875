/** A phone that has lost its answers gets them back: from the filled-in paper's QR, or from a file. */
import { readFileSync } from 'node:fs';
import { bundleResults } from '../../src/lib/core/result/index.ts';
import { cameraFlags, film, textOf } from '../support/camera.ts';
import { rows } from '../support/database.ts';
import { phone } from '../support/devices.ts';
import { expect, test } from '../support/fixtures.ts';
import { started } from '../support/pages/app.ts';
import { Patient } from '../support/pages/patient.ts';
import { signedWith } from '../support/signed.ts';
import { fill, pack, words } from '../support/words.ts';

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

/** Says that the answers are to be put back, once it is said whose they are. */
async function put({ page, words: { restore } }: Patient, who = /Kari Nordmann, (født|fødd) 24\.12\.1950/) {
	await expect(page.getByText(restore.whose.title)).toBeVisible();
	await expect(page.getByText(who)).toBeVisible();
	expect(await rows(page, 'results')).toHaveLength(0);
	await page.getByRole('button', { name: restore.whose.put, exact: true }).click();
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
		await put(fresh);
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
	await put(fresh);
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
	await put(fresh);
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
	await put(fresh);
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
	await put(fresh);
	await expect(fresh.page.getByText(words.nb.restore.done.title)).toBeVisible();
	expect(await stored(fresh)).toBe(await stored(old));
});

async function offer(patient: Patient, buffer: Buffer | string, name = 'hjemvei.json'): Promise<void> {
	await patient.open('/legg-tilbake');
	await patient.page
		.locator('input[type=file]')
		.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(buffer) });
}

test('somebody else’s answers are put on a road of their own, or not at all @phone', async ({
	page,
	patient
}) => {
	const { whose, done } = words.nb.restore;
	await patient.confirmShort();
	const theirs = await signedWith({}, { person: { name: 'Ola Hansen' } });
	await offer(patient, theirs);
	await expect(page.getByText(fill(whose.named, { who: 'Ola Hansen' }))).toBeVisible();
	await expect(page.getByText(whose.maybe)).toBeVisible();
	await patient.button(whose.leave).click();
	await expect(page.getByText(whose.left)).toBeVisible();
	expect(await rows(page, 'results')).toHaveLength(1);
	await offer(patient, theirs);
	await patient.button(whose.apart).click();
	await expect(page.getByText(done.title)).toBeVisible();
	const [mine, ola] = (await rows(page, 'results')).sort(
		(a, b) => Number(Boolean(a.name)) - Number(Boolean(b.name))
	);
	expect(ola!.journey).not.toBe(mine!.journey);
	// What is begun next is one's own, as it was.
	await patient.confirmShort();
	const own = (await rows(page, 'results')).filter(({ name }) => !name);
	expect(own.map(({ journey }) => journey)).toEqual([mine!.journey, mine!.journey]);
});

test('the choice comes back with the answers, and is there when they are corrected @phone', async ({
	page,
	device
}) => {
	const old = new Patient(page);
	await old.begin({ length: 'none' });
	await old.next('no-need');
	await old.radio('wantsConversation', 'no').check();
	await old.next('review');
	await old.confirm(KARI);
	const fresh = new Patient(await (await device('phone')).newPage());
	await offer(fresh, await saveFile(old));
	await put(fresh);
	await expect(fresh.page.getByText(words.nb.restore.done.title)).toBeVisible();
	await fresh.open('/gi-videre');
	await fresh.button(words.nb.handover.earlier.amend).click();
	await fresh.at('review');
	await expect(fresh.answer(pack('pakjenning').questions.wantsConversation.nb)).toHaveText('Nei takk');
});

test('what could not be read among the rest is counted, and the rest is put back @phone', async ({
	page,
	device
}) => {
	const old = new Patient(page);
	await old.confirmShort(KARI);
	const good = (await saveFile(old)).toString();
	const bent = good.replace('"valueInteger":7', '"valueInteger":6');
	const fresh = new Patient(await (await device('phone')).newPage());
	await offer(fresh, `<html><pre>${good}</pre><pre>${bent}</pre></html>`, 'hjemvei.html');
	await put(fresh);
	await expect(fresh.page.getByText(words.nb.restore.done.unread_one)).toBeVisible();
	await offer(fresh, bundleResults(good, [bent, bent]).json);
	await expect(fresh.page.getByText(fill(words.nb.restore.done.unread_other, { count: 2 }))).toBeVisible();
	expect(await stored(fresh)).toBe(good);
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
		['https://hjemvei.example/m#3106912345678', problem.otherKind],
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
