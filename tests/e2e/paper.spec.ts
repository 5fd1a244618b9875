/** The form on A4: what is printed, blank and filled in, is the pack's own words in their order, on one sheet. */
import type { Page } from '@playwright/test';
import type { Choice, Pack } from '../../src/lib/core/instrument/pack.ts';
import type { Sheet } from '../../src/lib/core/instrument/sheet.ts';
import { findPack } from '../../src/lib/content/packs/index.ts';
import { readCode } from '../../src/lib/core/envelope/index.ts';
import { unpackResult } from '../../src/lib/core/qr/index.ts';
import { textOf } from '../support/camera.ts';
import { put } from '../support/database.ts';
import { expect, test } from '../support/fixtures.ts';
import { started } from '../support/pages/app.ts';
import { isA4, printed, type Pdf } from '../support/pdf.ts';
import { saveResult } from '../support/saved.ts';
import { fill, pack, words, type Locale } from '../support/words.ts';

const locales = ['nb', 'nn'] as const;
const forms = [
	{ path: '/skjema', pack: pack('pakjenning'), child: false },
	{ path: '/skjema/barn', pack: pack('temaer'), child: true }
];

/** The words of the form as it is printed, in order. */
function wordsOf({ questions: ask, ...pack }: Pack, child: boolean, locale: Locale): string[] {
	const choices = (list: readonly Choice[]) => list.map(({ text }) => text);
	const items = new Map(pack.groups.flatMap((group) => group.items.map(({ id, text }) => [id, text])));
	return [
		...[pack.title, ask.noNeed, pack.distress.question, pack.distress.highest, pack.distress.lowest],
		...[pack.heading, pack.instruction],
		...pack.screens.flatMap((screen) => [
			screen.title,
			...screen.items.map((id) => items.get(id)!),
			ask.noneOfThese
		]),
		pack.safety,
		...(child ? [ask.childView] : []),
		ask.first,
		...(pack.asksThemes ? [ask.themes, ...choices(pack.themes)] : []),
		...[ask.ownQuestions!, ask.important, ask.other],
		...[ask.followUp, ...choices(ask.followUpChoices)],
		...[ask.wantsConversation, ...choices(ask.wantsConversationChoices)],
		...[ask.sendMunicipality, ask.sendGp, ask.alone, ask.companion],
		...[ask.language, ...choices(ask.languageChoices)],
		...[ask.languageName, ask.phone, ask.municipality, ask.gp, pack.notice]
	].map((text) => text[locale]);
}

/** A line may end anywhere on paper. */
const bare = (text: string) => text.replace(/[\s\u00ad]/g, '');

function expectInOrder(pdf: Pdf, texts: readonly string[]): void {
	const all = bare(pdf.pages.map(({ text }) => text).join());
	let place = 0;
	for (const text of texts) {
		const at = all.indexOf(bare(text), place);
		expect(at, `«${text}» stands after what comes before it`).toBeGreaterThanOrEqual(place);
		place = at + bare(text).length;
	}
}

/** Pages of A4 that each say which side they are, tagged, in one language. */
function expectSheet(pdf: Pdf, locale: Locale, sides: number, { title, version }: Pack): void {
	expect(pdf.pages.map(isA4)).toEqual(Array.from({ length: sides }, () => true));
	expect(pdf).toMatchObject({ lang: locale, tagged: true });
	for (const [index, { text }] of pdf.pages.entries()) {
		const paper = words[locale].paper;
		expect(bare(text)).toContain(bare(fill(paper.side, { side: index + 1, of: sides })));
		expect(bare(text)).toContain(bare(fill(paper.version, { title: title[locale], version })));
	}
	expect(pdf.tags).toMatchObject({ H1: 1 });
	for (const tag of ['H2', 'H3', 'L', 'LI', 'Table', 'TR', 'TH', 'TD'])
		expect(pdf.tags, tag).toHaveProperty(tag);
}

/** Nothing lies outside the box it stands in. */
async function expectNothingCut(page: Page): Promise<void> {
	await page.emulateMedia({ media: 'print' });
	const cut = await page
		.locator('.paper *:not(svg *)')
		.evaluateAll((all) =>
			all
				.filter((one) => one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1)
				.map((one) => one.outerHTML.slice(0, 80))
		);
	expect(cut).toEqual([]);
	await page.emulateMedia({ media: null });
}

for (const locale of locales) {
	for (const { path, pack, child } of forms) {
		test(`blank ${pack.id} in ${locale}: one sheet, every word of the pack in its order @desktop`, async ({
			page
		}) => {
			await page.goto(`/${locale}${path}`);
			await started(page);
			const pdf = await printed(page);
			expectSheet(pdf, locale, 2, pack);
			expectInOrder(pdf, wordsOf(pack, child, locale));
			const text = bare(pdf.pages[1]!.text);
			for (const word of [words[locale].common.nobodyWatches, words[locale].paper.hand, '116117', '113'])
				expect(text).toContain(bare(word));
			expect(bare(pdf.pages.map((one) => one.text).join())).not.toContain(bare(words[locale].paper.print));
			await expectNothingCut(page);
		});
	}
}

const answered: Sheet = {
	distress: 7,
	'private/distress': true,
	'mark/transport': true,
	'gone/practical': true,
	'none/social': true,
	'mark/sleep': true,
	'private/mark/sleep': true,
	'gone/physical-2': true,
	'first/sleep': 1,
	'theme/work': true,
	ownQuestions: 'Når kan jeg jobbe igjen?\nHvem ringer jeg?',
	important: 'Å sove om natten',
	followUp: 'maybe',
	wantsConversation: 'yes',
	sendGp: true,
	phone: '900 00 000'
};

for (const locale of locales) {
	test(`filled in, ${locale}: whose, when, check digits, what was answered and what was not @desktop`, async ({
		page
	}) => {
		const list = pack('pakjenning');
		const paper = words[locale].paper;
		const { result, digits, json } = await saveResult(page, list, answered, { locale });
		await putContacts(page, 'Sengeposten');
		await page.goto(`/${locale}/skjema/utfylt#${result.id}`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(list.title[locale]);
		const pdf = await printed(page);
		// Two sides of answers, and the one that remembers.
		expectSheet(pdf, locale, 3, list);
		expectInOrder(pdf, wordsOf(list, false, locale));
		const front = bare(pdf.pages[0]!.text);
		const spaced = `${digits.slice(0, 3)} ${digits.slice(3)}`;
		for (const text of ['Kari Nordmann', '28.02.1951', spaced, paper.confirmed])
			expect(front).toContain(bare(text));
		const back = bare(pdf.pages[1]!.text);
		for (const text of ['Kari Nordmann', '28.02.1951', spaced, ...Object.values(result.answers.texts)])
			expect(back).toContain(bare(text));
		// Gone through: practical, social and physical 2. Not: emotional and physical 1.
		for (const text of [words[locale].common.contact.title, 'Sengeposten', '22 22 22 22'])
			expect(back).toContain(bare(text));
		expect(front.split(bare(paper.notAnswered)).length - 1).toBe(2);
		await expect(ticked(page)).toHaveText([
			paper.one,
			list.groups[0]!.items[3]!.text[locale],
			list.questions.noneOfThese[locale],
			new RegExp(list.groups[4]!.items[21]!.text[locale]),
			list.themes[1]!.text[locale],
			list.questions.followUpChoices[2]!.text[locale],
			list.questions.wantsConversationChoices[0]!.text[locale],
			paper.yes
		]);
		await expect(page.locator('li', { has: page.getByRole('img', { name: paper.marked }) })).toHaveCount(9);
		// The number, the item, and the same item among the first.
		await expect(page.locator('.paper').getByRole('img', { name: paper.private, exact: true })).toHaveCount(
			6
		);
		expect(pdf.tags.Figure).toBeGreaterThanOrEqual(9);
		const read = readCode(await textOf(page.getByRole('img', { name: paper.qr.label })));
		expect(read.status).toBe('carried');
		expect(read.status === 'carried' && unpackResult(read.digits, findPack)).toEqual({
			status: 'unpacked',
			json
		});
		await expectNothingCut(page);
	});
}

/** Whom to ring, of the journey that `saveResult` puts results on: more than there is room for. */
async function putContacts(page: Page, name: string): Promise<void> {
	for (const [id, role] of [
		['a', 'ward'],
		['b', 'contact'],
		['c', 'contact']
	])
		await put(page, { contacts: { id, journey: 'journey', role, name, phone: '22 22 22 22' } });
}

/** What was ticked in lists, the 0–10 scale aside. */
function ticked(page: Page) {
	return page.locator('.paper ul li.on');
}

test('everything marked and 500 signs in each text: own words take sides of their own, and nothing is lost @desktop', async ({
	page
}) => {
	const list = pack('pakjenning');
	const items = list.groups.flatMap((group) => group.items.map(({ id }) => id));
	const long = (letter: string) => `${letter} `.repeat(250).trim();
	const lines = Array.from({ length: 100 }, (_, line) => `L${line}`).join('\n');
	const keys = ['distress', 'ownQuestions', 'important', 'other', ...items.map((id) => `mark/${id}`)];
	const sheet: Sheet = {
		...Object.fromEntries([
			...items.map((id) => [`mark/${id}`, true]),
			...list.screens.map(({ id }) => [`gone/${id}`, true]),
			...list.themes.map(({ id }) => [`theme/${id}`, true]),
			...keys.map((key) => [`private/${key}`, true])
		]),
		...{ 'first/pain': 1, 'first/fatigue': 2, 'first/loss-of-interest': 3 },
		...{ distress: 10, alone: true, followUp: 'maybe', wantsConversation: 'later', language: 'sami' },
		...{ sendMunicipality: true, sendGp: false, ownQuestions: long('Æ'), important: lines, other: long('w') },
		...Object.fromEntries(
			['companion', 'languageName', 'phone', 'municipality', 'gp'].map((key) => [
				key,
				key.repeat(40).slice(0, 100)
			])
		)
	};
	const about = { person: { name: 'Kari '.repeat(20).trim(), birthDate: '1951-02-28' } };
	const { result } = await saveResult(page, list, sheet, about);
	await putContacts(page, 'Kreftpoliklinikken '.repeat(5).trim().slice(0, 80));
	await page.goto('/nb/skjema/utfylt');
	await expect(ticked(page).first()).toBeVisible();
	const pdf = await printed(page);
	expectSheet(pdf, 'nb', pdf.pages.length, list);
	expect(pdf.pages.length).toBe(6);
	expectInOrder(pdf, wordsOf(list, false, 'nb'));
	const all = bare(pdf.pages.map(({ text }) => text).join());
	for (const [key, text] of Object.entries(result.answers.texts))
		if (key !== 'important') expect(all, key).toContain(bare(text));
	for (let line = 0; line < 100; line += 1) expect(all).toContain(`L${line}`);
	expect(bare(pdf.pages[1]!.text)).toContain(bare(fill(words.nb.paper.elsewhere, { side: 3 })));
	await expectNothingCut(page);
});

test('a child, filled in: the child’s own view, and the parent who answered @desktop', async ({ page }) => {
	const list = pack('temaer');
	const about = {
		...({ locale: 'nn', answerer: { role: 'parent', age: '12-15' }, relative: 'Per Nordmann' } as const),
		person: { name: 'Åse Nordmann', birthDate: '2013-05-04' }
	};
	const sheet = { distress: 3, 'mark/work': true, 'gone/themes-1': true, childView: 'Eg vil på skulen' };
	await saveResult(page, list, sheet, about);
	// The page is in bokmål, the sheet as it was answered.
	await page.goto('/nb/skjema/utfylt');
	await expect(page.locator('.paper')).toHaveAttribute('lang', 'nn');
	const pdf = await printed(page);
	expect(pdf.pages).toHaveLength(3);
	expectInOrder(pdf, wordsOf(list, true, 'nn'));
	for (const text of ['Per Nordmann', 'Eg vil på skulen', words.nn.paper.from12])
		expect(bare(pdf.pages[0]!.text)).toContain(bare(text));
});

test('without a result, or with an unknown one, the page says so and leads to the blank form @phone', async ({
	page
}) => {
	await page.goto('/nb/skjema/utfylt');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.nb.paper.none.title);
	await page.goto('/nb/skjema/utfylt#finnes-ikke');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.nb.paper.none.missing);
	await page.getByRole('link', { name: words.nb.paper.none.blank }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(pack('pakjenning').title.nb);
});
