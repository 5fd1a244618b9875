/** What goes wrong between phones, or is done on purpose: a plain sentence, and the patient's form as it was. */
import type { BrowserContext, Page } from '@playwright/test';
import * as Y from 'yjs';
import { put, rows } from '../support/database.ts';
import { expect, test } from '../support/fixtures.ts';
import { memberOn } from '../support/member.ts';
import { started } from '../support/pages/app.ts';
import { inOneForm, Live } from '../support/pages/live.ts';
import { Newcomer, Owner } from '../support/pages/together.ts';
import { ROOM_REFUSED } from '../support/watch.ts';
import { exactly, fill, words, type Locale } from '../support/words.ts';

test.slow();
test.beforeEach(({ watch }) => watch.allow(ROOM_REFUSED));

type Device = (kind: 'phone' | 'desktop', options?: { locale: string }) => Promise<BrowserContext>;
const DAY = 24 * 60 * 60 * 1000;

/** Ola's form, shared with Kari, who has ticked something. */
async function pair(page: Page, device: Device, locale: Locale = 'nb') {
	const patient = new Live(page, locale);
	const kari = new Live(await (await device('phone', { locale: `${locale}-NO` })).newPage(), locale);
	const room = await inOneForm(patient, kari);
	await patient.next('practical');
	await kari.enter(room, 'practical');
	await kari.item('transport').check();
	await expect(patient.item('transport')).toBeChecked();
	return { patient, kari, room };
}

/** An edit as Yjs makes it, of what no form has. */
function nonsense(): Uint8Array {
	const doc = new Y.Doc();
	doc.getMap('a').set('distress', 'elleve');
	return Y.encodeStateAsUpdate(doc);
}

/** It can be gone on with, and what is there stays. */
async function goesOn(patient: Live): Promise<void> {
	await patient.item('housing').check();
	await patient.saved();
	await patient.page.reload();
	await started(patient.page);
	await stands(patient);
}

async function stands(patient: Live): Promise<void> {
	for (const item of ['transport', 'housing']) await expect(patient.item(item)).toBeChecked();
	await expect(patient.page.getByRole('checkbox', { checked: true })).toHaveCount(2);
}

for (const locale of ['nb', 'nn'] as const)
	test(`garbage from one who is along is not taken in, and it is said: ${locale} @phone`, async ({
		page,
		device
	}) => {
		const { patient, kari } = await pair(page, device, locale);
		const send = await memberOn(kari.page);
		for (const update of [crypto.getRandomValues(new Uint8Array(200)), nonsense()])
			expect(await send(update)).toBe(200);
		await expect(patient.bar).toContainText(patient.live.state.problem.badMember);
		await goesOn(patient);
	});

test('a flood from one who is along is held back, and taking them out ends it @phone', async ({
	page,
	device
}) => {
	const { patient, kari } = await pair(page, device);
	const send = await memberOn(kari.page);
	// Many at a time: one after the other they are no flood where the machine is slow.
	const statuses = new Set<number>();
	for (let round = 0; !statuses.has(429) && round < 80; round++)
		for (const status of await Promise.all(Array.from({ length: 25 }, () => send(nonsense()))))
			statuses.add(status);
	expect([...statuses]).toContain(429);
	await goesOn(patient);
	await patient.owner.takesOut('Kari');
	await patient.open('/forbered/practical');
	await stands(patient);
});

for (const locale of ['nb', 'nn'] as const)
	test(`a phone without the right key says so, and shows nothing: ${locale} @phone`, async ({
		page,
		device
	}) => {
		const { patient, kari, room } = await pair(page, device, locale);
		const [row] = await rows(kari.page, 'rooms');
		const { privateKey } = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, [
			'deriveBits'
		]);
		const { x, y, d } = await crypto.subtle.exportKey('jwk', privateKey);
		const { roster: _roster, key: _key, ...rest } = row!;
		// As where the browser has cleared one thing and not the other.
		const keys = { ...(row!.keys as object), seal: { x, y, d } };
		await kari.page.goto('/nb/hjelp');
		await put(kari.page, { rooms: { ...rest, keys } });
		await kari.enter(room, 'practical');
		await kari.isOver(kari.live.over.wrongKey);
		await expect(kari.page.getByText(fill(kari.live.over.wrongKeyText, { who: 'Ola' }))).toBeVisible();
		await expect(kari.page.getByRole('checkbox')).toHaveCount(0);
		await goesOn(patient);
	});

for (const [days, locale] of [
	[1, 'nb'],
	[-1, 'nn']
] as const)
	test(`a clock that is a day ${days > 0 ? 'ahead' : 'behind'} hinders nothing: ${locale} @phone`, async ({
		page,
		device
	}) => {
		const phone = await device('phone', { locale: `${locale}-NO` });
		await phone.clock.setSystemTime(Date.now() + days * DAY);
		const { patient, kari, room } = await pair(page, () => Promise.resolve(phone), locale);
		await patient.item('housing').check();
		await expect(kari.item('housing')).toBeChecked();
		await patient.sees('Kari');
		await kari.page.goto(`/${locale}/sammen#${room}`);
		await page.goto(`/${locale}/sammen`);
		const { people } = words[locale].together;
		await expect(page.getByRole('listitem').filter({ hasText: 'Kari' })).toContainText(people.here);
	});

test('a preview that fetches the link asks nothing and uses nothing up @phone', async ({ page, device }) => {
	const per = new Owner(page);
	const link = await per.invite('Per');
	const plain = await fetch(link);
	expect(plain.status).toBe(200);
	const text = await plain.text();
	expect(text).toContain('<title>');
	expect(text).not.toMatch(/kreft|forløp/i);
	// One that runs the page as well.
	const previewer = await (await device('desktop')).newPage();
	const asked: string[] = [];
	previewer.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await previewer.goto(link);
	await started(previewer);
	await previewer.close();
	expect(asked.filter((path) => path.startsWith('/relay/'))).toEqual([]);
	const kari = new Newcomer(await (await device('phone')).newPage());
	await kari.ask(link, 'Kari');
	await per.overview();
	await expect(page.getByText(/vil være med$/)).toHaveCount(1);
	await expect(page.getByText(exactly(fill(per.words.asks.title, { name: 'Kari' })))).toBeVisible();
});
