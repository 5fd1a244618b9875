/** From a link that anybody may have to somebody who is let in: who asks, who decides, and what every mistake is called. */
import type { BrowserContext } from '@playwright/test';
import { roomLink } from '../../src/lib/core/room/index.ts';
import { axe } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { doubleText, smallTargets, sticksOut, unfoldAll } from '../support/layout.ts';
import { readyForOffline } from '../support/pages/app.ts';
import { letIn, Newcomer, Owner } from '../support/pages/together.ts';
import { NO_NETWORK, ROOM_REFUSED } from '../support/watch.ts';
import { fill, type Locale } from '../support/words.ts';

test.slow();
test.beforeEach(({ watch }) => watch.allow(ROOM_REFUSED));

async function owner(context: BrowserContext, locale: Locale = 'nb') {
	return new Owner(await context.newPage(), locale);
}
async function newcomer(context: BrowserContext, locale: Locale = 'nb') {
	return new Newcomer(await context.newPage(), locale);
}

for (const [mine, theirs] of [
	['nb', 'nn'],
	['nn', 'nb']
] as const) {
	test(`asked, compared, let in, changed and taken out: ${mine} and ${theirs} @phone`, async ({
		device,
		watch
	}) => {
		const per = await owner(await device('phone'), mine);
		const kari = await newcomer(await device('phone', { locale: `${theirs}-NO` }), theirs);
		const link = await per.invite('Per');
		expect(await per.message()).not.toMatch(/kreft|forløp|pasient/i);
		await expect(per.page.getByRole('img', { name: per.words.invite.qrLabel })).toBeVisible();

		const sent: string[] = [];
		kari.page.on('request', (request) => sent.push(request.url()));
		await kari.open(link);
		await kari.heading(kari.words.join.title);
		expect(new URL(kari.page.url()).hash).toBe('');
		expect(await kari.page.title()).toBe(kari.words.tab);
		expect(sent.filter((url) => url.includes('/relay/'))).toEqual([]);
		await kari.button(kari.words.join.ask).click();
		await expect(kari.page.getByText(kari.words.join.nameMissing)).toBeVisible();
		await expect(kari.field('who')).toBeFocused();
		await kari.field('who').fill('Kari');
		await kari.button(kari.words.join.ask).click();
		await kari.heading(kari.words.wait.title);

		await per.lookAt('Kari');
		expect(await per.digits()).toBe(await kari.digits());
		await per.button(per.words.asks.admit).click();
		await expect(per.page.getByText(per.say(per.words.asks.missing, 'Kari'))).toBeVisible();
		await per.page.locator('[name="may"][value="along"]').check();
		await per.button(per.words.asks.admit).click();
		await per.heading(per.words.people.title);
		await expect(per.row('Kari')).toContainText(per.words.does.along);
		await expect(per.row('Kari')).toContainText(per.words.people.here);
		await expect(kari.page.getByRole('heading', { level: 1 })).toContainText('Per');

		await per.openPerson('Kari');
		await per.page.getByRole('button', { name: per.words.may.helper }).click();
		await expect(per.page.getByRole('button', { name: per.words.may.helper })).toHaveAttribute(
			'aria-pressed',
			'true'
		);
		await per.overview();
		await expect(per.row('Kari')).toContainText(per.words.does.helper);

		watch.allow(/404/);
		await per.openPerson('Kari');
		await per.button(per.say(per.words.person.remove, 'Kari')).click();
		await per.heading(per.words.people.title);
		await expect(per.page.getByRole('status').filter({ hasText: 'Kari' })).toHaveText(
			per.say(per.words.people.removed, 'Kari')
		);
		await expect(per.row('Kari')).toHaveCount(0);
		await kari.heading(kari.words.no.removed);
		await kari.button(kari.words.no.close).click();
		await kari.heading(kari.words.title);
	});
}

/** A link of our own making, that no relay knows. */
const unknown = (origin: string) =>
	roomLink(origin, { secret: new Uint8Array(16).fill(1), fingerprint: new Uint8Array(16).fill(2) });

for (const locale of ['nb', 'nn'] as const) {
	test(`half a link, another's, an old one: each says so, and the next one works: ${locale} @phone`, async ({
		device,
		server,
		watch
	}) => {
		watch.allow(/404/);
		const kari = await newcomer(await device('phone', { locale: `${locale}-NO` }), locale);
		const { bad, open, join } = kari.words;
		const link = unknown(server.origin);
		await kari.open(link.slice(0, -20));
		await kari.heading(bad.title);
		await expect(kari.page.getByText(bad.incomplete)).toBeVisible();
		for (const [text, says] of [
			['', bad.empty],
			['https://eksempel.no/noe-annet', bad.foreign],
			[`${server.origin}/p#510000000000000000007`, bad.plan]
		] as const) {
			await kari.field('link').fill(text);
			await kari.button(open.button).click();
			await expect(kari.page.getByText(says)).toBeVisible();
		}
		await kari.field('link').fill(`Hei, vil du vere med? ${link.replace('#', '%23')} .`);
		await kari.button(open.button).click();
		await kari.heading(join.title);
		await kari.field('who').fill('Kari');
		await kari.button(join.ask).click();
		await expect(kari.page.getByText(bad.old)).toBeVisible();
		await expect(kari.field('who')).toHaveValue('Kari');
	});
}

test('without network a link is not used up; closed, it is; and who is refused is told so @phone', async ({
	device,
	watch
}) => {
	watch.allow(NO_NETWORK, /404/);
	const per = await owner(await device('phone'));
	const link = await per.invite('');
	const home = await device('phone');
	const kari = await newcomer(home);
	await kari.open(link);
	await kari.field('who').fill('Kari');
	await home.setOffline(true);
	await kari.button(kari.words.join.ask).click();
	await expect(kari.page.getByText(kari.words.bad.offline)).toBeVisible();
	await home.setOffline(false);
	await expect(kari.page.getByText(kari.words.bad.offline)).toHaveCount(0);
	await kari.button(kari.words.join.ask).click();
	await kari.heading(kari.words.wait.title);

	await per.lookAt('Kari');
	await per.button(per.words.asks.refuse).click();
	await per.heading(per.words.people.title);
	await kari.heading(kari.words.no.refused);
	await expect(per.page.getByText(per.words.people.empty)).toBeVisible();

	await per.link(per.words.people.inviteFirst).click();
	expect(await per.invitation()).toBe(link);
	await per.button(per.words.invite.stop).click();
	await expect(per.page.getByText(per.words.invite.stopped)).toBeVisible();
	const ola = await newcomer(await device('phone'));
	await ola.open(link);
	await ola.field('who').fill('Ola');
	await ola.button(ola.words.join.ask).click();
	await expect(ola.page.getByText(ola.words.bad.old)).toBeVisible();
	await per.button(per.words.invite.again).click();
	expect(await per.invitation()).not.toBe(link);
});

test('several open one link: each is a request of its own, and one’s own link lets nobody in @phone', async ({
	device,
	watch
}) => {
	watch.allow(/404/);
	const per = await owner(await device('phone'));
	const link = await per.invite();
	const names = ['Kari', 'Ola', 'Kari'];
	const asked = [];
	for (const name of names) {
		const one = await newcomer(await device('phone'));
		await one.ask(link, name);
		asked.push(one);
	}
	await per.overview();
	await expect(per.page.getByText(/vil være med$/)).toHaveCount(3);
	await expect(per.page.getByText(per.words.people.empty)).toBeVisible();
	for (const one of asked) await one.heading(one.words.wait.title);

	const self = new Newcomer(per.page);
	await self.open(link);
	await self.field('who').fill('Per');
	await self.button(self.words.join.ask).click();
	await self.heading(self.words.already.own);
});

test('a link made without network lets somebody in when there is one; until then it says so @phone', async ({
	device,
	watch
}) => {
	watch.allow(NO_NETWORK);
	const own = await device('phone', { locale: 'nn-NO' });
	const per = await owner(own, 'nn');
	await per.open();
	await readyForOffline(per.page);
	await own.setOffline(true);
	await per.field('patient').fill('Per');
	await per.button(per.words.start.button).click();
	await per.reads(per.words.invite.offline);
	await per.reads(per.words.link.offline);
	const link = await per.invitation();
	await own.setOffline(false);
	await expect(per.page.getByText(per.words.invite.offline)).toHaveCount(0);
	expect(await per.invitation()).toBe(link);
	const kari = await newcomer(await device('phone'));
	await kari.ask(link, 'Kari');
	await per.admit('Kari', 'along');
});

test('a role changed without network: said so, and done when there is one @phone', async ({
	device,
	watch
}) => {
	watch.allow(NO_NETWORK);
	const own = await device('phone');
	const per = await owner(own);
	const kari = await newcomer(await device('phone'));
	await letIn(per, kari, { name: 'Kari', role: 'reader' });
	await per.openPerson('Kari');
	await own.setOffline(true);
	await per.reads(per.words.link.offline);
	await per.page.getByRole('button', { name: per.words.may.helper }).click();
	const { changed, changedLater, changing } = per.words.people;
	const filled = (text: string) => fill(text, { name: 'Kari', does: per.words.does.helper });
	await per.reads(filled(changedLater));
	await per.reads(changing);
	await own.setOffline(false);
	// What was to be done is done, and the words say so too.
	await expect(per.page.getByText(filled(changed), { exact: true })).toBeVisible();
	await per.overview();
	await expect(per.row('Kari')).toContainText(per.words.does.helper);
});

test('taken out without network: said, and done when there is one @phone', async ({ device, watch }) => {
	watch.allow(NO_NETWORK);
	const own = await device('phone');
	const per = await owner(own);
	const kari = await newcomer(await device('phone'));
	await letIn(per, kari, { name: 'Kari', role: 'reader' });
	await per.openPerson('Kari');
	await own.setOffline(true);
	await expect(per.page.getByText(per.words.link.offline)).toBeVisible();
	await per.button(per.say(per.words.person.remove, 'Kari')).click();
	await expect(per.page.getByText(per.say(per.words.people.removedLater, 'Kari'))).toBeVisible();
	await expect(per.row('Kari')).toContainText(per.words.people.removing);
	await own.setOffline(false);
	await expect(per.row('Kari')).toHaveCount(0, { timeout: 30_000 });
	// What was to be done is done, and the words above say so too.
	await expect(per.page.getByText(per.say(per.words.people.removed, 'Kari'))).toBeVisible();
	await kari.heading(kari.words.no.removed);
});

test('every screen for everyone: axe, narrow, with large text, big targets @phone', async ({ device }) => {
	const per = await owner(await device('phone'));
	const kari = await newcomer(await device('phone'));
	const fits = async (somebody: Owner | Newcomer) => {
		const { page } = somebody;
		await unfoldAll(page);
		await axe(page);
		expect(await smallTargets(page)).toEqual([]);
		await page.setViewportSize({ width: 320, height: 700 });
		expect(await sticksOut(page)).toEqual([]);
		await page.setViewportSize({ width: 390, height: 844 });
	};
	await per.open();
	await fits(per);
	const link = await per.invite();
	await fits(per);
	await kari.open(link);
	await fits(kari);
	const name = 'Kari Bjørnstjernesdatter-Fredriksen';
	await kari.ask(link, name);
	await fits(kari);
	await per.lookAt(name);
	await per.button(per.words.asks.admit).click();
	await fits(per);
	await per.page.locator('[name="may"][value="helper"]').check();
	await per.button(per.words.asks.admit).click();
	await per.heading(per.words.people.title);
	await fits(per);
	await doubleText(per.page);
	expect(await sticksOut(per.page)).toEqual([]);
	await per.page.getByRole('link', { name: /^Kari/ }).click();
	await fits(per);
});
