/** Bokmål and nynorsk: which one opens, that every page is whole in both, and changing between them. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { started } from '../support/pages/app.ts';
import { Patient } from '../support/pages/patient.ts';
import { otherSteps, pages } from '../support/routes.ts';
import type { Locale } from '../support/words.ts';

for (const [browser, opens] of [
	['nn-NO', 'nn'],
	['nb-NO', 'nb'],
	['no', 'nb'],
	['en-US', 'nb'],
	['se-NO', 'nb']
] as const) {
	test(`a browser in ${browser} opens ${opens} @phone`, async ({ device }) => {
		const page = await (await device('phone', { locale: browser })).newPage();
		await page.goto('/');
		await expect(page).toHaveURL(new RegExp(`/${opens}$`));
		await expect(page.locator('html')).toHaveAttribute('lang', opens);
	});
}

test('a language once chosen is the one that opens @phone', async ({ page }) => {
	await page.goto('/nb');
	await started(page);
	await page.getByRole('link', { name: 'Nynorsk' }).click();
	await expect(page).toHaveURL(/\/nn$/);
	await page.goto('/');
	await expect(page).toHaveURL(/\/nn$/);
});

for (const locale of ['nb', 'nn'] as const) {
	test(`every page is whole in ${locale}, and changes language in place ${locale === 'nb' ? '@phone' : '@desktop'}`, async ({
		page
	}) => {
		test.slow();
		for (const path of pages) await isWhole(page, locale, path);
		const patient = new Patient(page, locale);
		for (const { begin, paths } of otherSteps) {
			await patient.begin(begin);
			for (const path of paths) await isWhole(page, locale, path);
		}
	});
}

async function isWhole(page: Page, locale: Locale, path: string): Promise<void> {
	const other = locale === 'nb' ? 'nn' : 'nb';
	await page.goto(`/${locale}${path}`);
	await started(page);
	await expect(page.locator('html'), path).toHaveAttribute('lang', locale);
	await expect(page.locator('h1'), path).toHaveCount(1);
	await expect(page.locator('h1'), path).not.toBeEmpty();
	await expect(page, path).toHaveTitle(/Hjemvei|Heimveg/);
	expect(await rawKeys(page), path).toEqual([]);
	expect(await page.title(), path).not.toMatch(/kreft/i);

	const heading = await page.locator('h1').innerText();
	await page.locator(`nav a[hreflang=${other}]`).click();
	await expect(page).toHaveURL(new RegExp(`/${other}${path}$`));
	await expect(page.locator('html'), path).toHaveAttribute('lang', other);
	await page.locator(`nav a[hreflang=${locale}]`).click();
	await expect(page.locator('h1'), path).toHaveText(heading);
}

test('pages to read are whole without any script @desktop', async ({ device }) => {
	const page = await (await device('desktop', { javaScriptEnabled: false })).newPage();
	for (const path of ['', '/les', '/hjelp', '/les/om', '/forbered', '/forbered/distress']) {
		await page.goto(`/nn${path}`);
		await expect(page.locator('html')).toHaveAttribute('lang', 'nn');
		await expect(page.locator('h1')).toBeVisible();
		expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(200);
	}
});

/** Keys such as `prepare.more.lead`, and holes such as `{{count}}`, where words should stand. */
async function rawKeys(page: Page): Promise<string[]> {
	const text = await page.locator('body').innerText();
	const keys =
		text.match(/\b(common|home|journey|prepare|handover|clinician)\.[a-z]\w*(\.\w+)*\b|\{\{\w+\}\}/g) ?? [];
	return [...keys, ...(text.match(/\bundefined\b|\[object/g) ?? [])];
}
