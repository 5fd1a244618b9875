/** The pages to read: without script, without network, on paper, shared, in both languages. */
import type { Page } from '@playwright/test';
import { plain, wordsIn } from '../../src/lib/content/inline.ts';
import { labels } from '../../src/lib/content/labels.ts';
import { readPages, type PageFile } from '../../src/lib/content/pages/files.vite.ts';
import { words as glossary } from '../../src/lib/content/words.ts';
import { expect, test } from '../support/fixtures.ts';
import { readyForOffline, started } from '../support/pages/app.ts';
import { Patient } from '../support/pages/patient.ts';
import { isA4, printed } from '../support/pdf.ts';
import { read } from '../support/routes.ts';
import { NO_NETWORK } from '../support/watch.ts';
import { exactly } from '../support/words.ts';

const locales = ['nb', 'nn'] as const;
const files = await readPages();
const inLeaflet = ({ page }: PageFile) => page.part !== 'about';
const fileOf = (slug: string, locale: 'nb' | 'nn') =>
	files.find((file) => file.slug === slug && file.locale === locale)!;

for (const locale of locales) {
	test(`${locale}: every page is there without script, from the contents, in order @phone`, async ({
		device
	}) => {
		test.slow();
		const page = await (await device('phone', { javaScriptEnabled: false })).newPage();
		await page.goto(`/${locale}/les`);
		const links = await page
			.locator('main section a')
			.evaluateAll((all) => all.map((a) => a.getAttribute('href')));
		expect(links.map((href) => href?.replace(`/${locale}/les/`, '')).toSorted()).toEqual(
			[...read, 'hefte', 'ord'].toSorted()
		);
		for (const { slug, page: content } of files.filter((file) => file.locale === locale)) {
			await page.goto(`/${locale}/les/${slug}`);
			await expect(page.locator('h1')).toHaveText(content.title);
			await expect(page.locator('.lead')).toHaveText(plain(content.lead));
			const headings = await page.locator('main article section > h2').allInnerTexts();
			const expected = content.sections.map(({ heading }) => heading);
			expect(headings.slice(0, expected.length), slug).toEqual(expected);
			for (const { id } of content.sections) await expect(page.locator(`[id="${id}"]`)).toHaveCount(1);
			await expect(page.getByRole('button', { name: labels.share[locale] })).toHaveCount(0);
		}
		await page.goto(`/${locale}/les/ord`);
		for (const { term } of glossary) await expect(page.getByText(term[locale]).first()).toBeVisible();
		await page.goto(`/${locale}/les/hefte`);
		const leaflet = files.filter((file) => file.locale === locale && inLeaflet(file));
		const titles = await page.locator('main h3').allInnerTexts();
		for (const { page: content } of leaflet) expect(titles).toContain(content.title);
	});

	test(`${locale}: a word opens its explanation without script, and closes again @phone`, async ({
		device
	}) => {
		const page = await (await device('phone', { javaScriptEnabled: false })).newPage();
		await page.goto(`/${locale}/les/samtalene`);
		const word = glossary.find(({ id }) => id === wordsIn(fileOf('samtalene', locale).page)[0])!;
		const explanation = page.getByRole('dialog', { name: word.term[locale] });
		await expect(explanation).toBeHidden();
		await page
			.getByRole('button', { name: exactly(word.term[locale]) })
			.first()
			.click();
		await expect(explanation).toContainText(word.means[locale]);
		await explanation.getByRole('button', { name: labels.close[locale] }).click();
		await expect(explanation).toBeHidden();
	});
}

test('a word by keyboard: focus goes to the explanation, Escape leads back @desktop', async ({ page }) => {
	await page.goto('/nn/les/samtalene');
	await started(page);
	const button = page.locator('button[popovertarget]').first();
	await button.focus();
	await page.keyboard.press('Enter');
	const explanation = page.getByRole('dialog');
	await expect(explanation).toBeVisible();
	await expect(explanation).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(explanation).toBeHidden();
	await expect(button).toBeFocused();
});

test('the headings of a long page lead to their place; next and previous follow the order @phone', async ({
	page
}) => {
	const { page: content } = fileOf('samtalene', 'nb');
	await page.goto('/nb/les/samtalene');
	await started(page);
	await page.getByText(labels.onThisPage.nb, { exact: true }).click();
	const last = content.sections.at(-1)!;
	await page.getByRole('link', { name: last.heading, exact: true }).click();
	await expect(page).toHaveURL(`/nb/les/samtalene#${last.id}`);
	await expect(page.locator(`#${last.id}`)).toBeInViewport();

	const part = files
		.filter((file) => file.locale === 'nb' && file.page.part === 'pathway')
		.toSorted((one, other) => one.page.order - other.page.order);
	await page.goto(`/nb/les/${part[0]!.slug}`);
	await started(page);
	for (const { page: next } of part.slice(1)) {
		await page.getByRole('link', { name: `${labels.next.nb}: ${next.title}` }).click();
		await expect(page.locator('h1')).toHaveText(next.title);
	}
	await expect(page.getByRole('link', { name: new RegExp(`^${labels.next.nb}:`) })).toHaveCount(0);
	const before = part.at(-2)!.page.title;
	await page.getByRole('link', { name: `${labels.previous.nb}: ${before}` }).click();
	await expect(page.locator('h1')).toHaveText(before);
});

test('after the first visit, an unvisited page is read without network @phone', async ({
	page,
	context,
	watch
}) => {
	watch.allow(NO_NETWORK);
	await new Patient(page, 'nn').open('/les');
	await readyForOffline(page);
	await context.setOffline(true);
	const { page: content } = fileOf('rettigheter', 'nn');
	await page.getByRole('link', { name: content.title }).click();
	await expect(page.locator('h1')).toHaveText(content.title);
	await page.reload();
	await expect(page.locator('h1')).toHaveText(content.title);
	await page.goto('/nb/les/hefte');
	await expect(page.locator('h1')).toHaveText(labels.parts.pathway.nb);
});

test('sharing copies the address where the phone has no sheet of its own @desktop', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/nb/les/samtalene#after');
	await started(page);
	await page.getByRole('button', { name: labels.share.nb }).click();
	await expect(page.getByText(labels.copied.nb)).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe(new URL('/nb/les/samtalene', page.url()).href);
});

test('sharing says so when nothing was copied @desktop', async ({ page }) => {
	await page.goto('/nn/les/om');
	await started(page);
	await page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
	});
	await page.getByRole('button', { name: labels.share.nn }).click();
	await expect(page.getByText(labels.notCopied.nn)).toBeVisible();
});

test('every page names itself in both languages @desktop', async ({ request }) => {
	const alternates = (html: string) =>
		[...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(([, ...pair]) => pair);
	for (const locale of locales) {
		for (const path of [
			'',
			'/les',
			'/les/hefte',
			'/hjelp',
			'/forbered',
			...read.map((slug) => `/les/${slug}`)
		]) {
			const html = await (await request.get(`/${locale}${path}`)).text();
			expect(alternates(html), path).toEqual([
				['nb', `/nb${path}`],
				['nn', `/nn${path}`],
				['x-default', path === '' ? '/' : `/nb${path}`]
			]);
			// Only a deployer's own address can be the canonical one.
			expect(html).not.toContain('rel="canonical"');
		}
	}
});

for (const locale of locales) {
	test(`${locale}: the leaflet on A4: every page in it, tagged, black on white from the dark look @desktop`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.goto(`/${locale}/les/hefte`);
		await started(page);
		const pdf = await printed(page);
		expect(pdf.lang).toBe(locale);
		expect(pdf.tagged).toBe(true);
		expect(pdf.title).not.toMatch(/kreft/i);
		expect(pdf.pages.length).toBeGreaterThan(10);
		expect(pdf.pages.length).toBeLessThanOrEqual(30);
		for (const sheet of pdf.pages) expect(isA4(sheet)).toBe(true);

		const text = flat(pdf.pages.map((sheet) => sheet.text).join('\n'));
		const pages = files.filter((file) => file.locale === locale && inLeaflet(file));
		for (const { page: content } of pages) {
			// Once in the contents, once where it stands.
			expect(text.split(flat(content.title)).length - 1, content.title).toBeGreaterThanOrEqual(2);
			for (const { heading } of content.sections) expect(text).toContain(flat(heading));
		}
		const first = glossary.find(({ id }) => id === wordsIn(pages[0]!.page)[0])!;
		expect(text).toContain(flat(first.means[locale]));
		for (const button of [labels.share, labels.print, labels.close])
			expect(text).not.toContain(flat(button[locale]));
		expect(pdf.tags).toMatchObject({ H1: 1, H3: expect.any(Number), L: expect.any(Number) });
		expect(await colours(page)).toEqual({ ink: 'rgb(0, 0, 0)', ground: 'rgb(255, 255, 255)' });
	});
}

test('a page on paper: its words stand at the end, its sources show their addresses @desktop', async ({
	page
}) => {
	await page.goto('/nn/les/samtalene');
	await started(page);
	const { page: content } = fileOf('samtalene', 'nn');
	const pdf = await printed(page);
	expect(pdf.pages.length).toBeLessThanOrEqual(3);
	expect(pdf.lang).toBe('nn');
	expect(pdf.tags).toMatchObject({ H1: 1, H2: expect.any(Number), P: expect.any(Number) });
	const text = flat(pdf.pages.map((sheet) => sheet.text).join('\n'));
	const words = glossary.filter(({ id }) => wordsIn(content).includes(id));
	expect(words.length).toBeGreaterThan(0);
	for (const { term, means } of words) expect(text).toContain(flat(term.nn + means.nn));
	for (const { href } of content.sources) if (href) expect(text).toContain(flat(href));
	expect(text).not.toContain(flat(labels.onThisPage.nn));
});

test('a person’s own numbers stand first among the help, from this phone alone @phone', async ({
	page,
	patient
}) => {
	const { contact } = patient.words.journey;
	await patient.open('/hjelp');
	await expect(page.locator('main a[href^="tel:"]').first()).toHaveAttribute('href', 'tel:116117');
	await page.getByRole('link', { name: patient.words.common.contact.add }).click();
	await expect(page).toHaveURL(/\/nb\/min-vei\/kontakt/);
	await page.getByRole('button', { name: contact.add }).click();
	await page.getByLabel(contact.name).fill('Avdeling 4');
	await page.getByLabel(contact.phone).fill('22 22 22 22');
	await page.getByRole('button', { name: contact.save, exact: true }).click();
	await expect(page.getByText(contact.saved)).toBeVisible();

	await patient.open('/hjelp');
	await expect(page.getByRole('heading', { name: patient.words.common.contact.title })).toBeVisible();
	const first = page.locator('main a[href^="tel:"]').first();
	await expect(first).toHaveAttribute('href', 'tel:22222222');
	await expect(first).toContainText('Avdeling 4');
	await expect(page.locator('main a[href^="tel:"]').nth(1)).toHaveAttribute('href', 'tel:116117');
});

/** Without spaces, line ends and hyphens, which lines on paper add and take away. */
function flat(text: string): string {
	return text.replace(/[\s\u00ad-]/g, '');
}

async function colours(page: Page): Promise<{ ink: string; ground: string }> {
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	return page.evaluate(() => {
		const { color, backgroundColor } = getComputedStyle(document.body);
		return { ink: color, ground: backgroundColor };
	});
}
