/** From a link that anybody may have to somebody who is let in: who asks, who decides, and what every mistake is called. */
import type { BrowserContext } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { Newcomer, Owner } from '../support/pages/together.ts';
import type { Locale } from '../support/words.ts';

test.slow();

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
		const link = await per.begin('Per');
		expect(await per.message()).not.toMatch(/kreft|forløp|pasient/i);
		await expect(per.page.getByRole('img', { name: per.words.invite.qrLabel })).toBeVisible();

		const sent: string[] = [];
		kari.page.on('request', (request) => sent.push(request.url()));
		await kari.open(link);
		await kari.heading(kari.words.join.title);
		expect(kari.page.url()).not.toContain('61');
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
