/** The answers at the clinician's desk: the order they are read in, by groups or themes, over time, and whose they are. */
import type { Locator } from '@playwright/test';
import { bundleResults } from '../../src/lib/core/result/index.ts';
import type { Sheet } from '../../src/lib/core/instrument/sheet.ts';
import { axe } from '../support/axe.ts';
import { ago, IDENTITY } from '../support/earlier.ts';
import { expect, test } from '../support/fixtures.ts';
import { doubleText, smallTargets, sticksOut, unfoldAll } from '../support/layout.ts';
import { Desk } from '../support/pages/desk.ts';
import { printed } from '../support/pdf.ts';
import { confirmed, frozen, newKeys } from '../support/signed.ts';
import { fill, itemText, words, type Locale } from '../support/words.ts';

const everything = Object.fromEntries(
	['practical', 'social', 'emotional', 'physical-1', 'physical-2'].map((screen) => [`none/${screen}`, true])
);

/** What Kari answers before conversation 3. */
const now: Sheet = {
	...everything,
	distress: 4,
	notHappened: 'Time hos fysioterapeut',
	'gone/practical': true,
	'gone/emotional': true,
	'gone/physical-2': true,
	'mark/finances-insurance': true,
	'mark/feeling-low': true,
	'mark/worry': true,
	'private/mark/worry': true,
	'mark/sleep': true,
	'first/sleep': 1,
	'first/worry': 2,
	followUp: 'yes',
	wantsConversation: 'yes',
	'theme/leisure': true,
	'theme/mental-health': true,
	important: 'Å orke en tur med barnebarna',
	ownQuestions: 'Hvem ringer jeg i ferien?'
};

/** With conversation 1, which a relative answered, and conversation 2, whose number is kept from relatives. */
async function three(locale: Locale = 'nb'): Promise<string> {
	const keys = await newKeys();
	const proxy = { answerer: { role: 'proxy', authority: 'none' }, relative: 'Ola' } as const;
	const sleep = { ...everything, 'gone/physical-2': true, 'mark/sleep': true } as const;
	const nausea = { ...everything, 'gone/physical-2': true, 'mark/nausea': true } as const;
	const first = await confirmed(
		{ conversation: 1, confirmedAt: ago(420), ...proxy },
		{ distress: 8, ...sleep },
		keys
	);
	const second = await confirmed(
		{ conversation: 2, confirmedAt: ago(300) },
		{ distress: 6, 'private/distress': true, ...nausea, 'mark/sleep': true },
		keys
	);
	return bundleResults(await confirmed({ conversation: 3, locale }, now, keys), [second, first]).json;
}

async function opened(desk: Desk, json: string): Promise<Locator> {
	await desk.open();
	await desk.openFile(json);
	await desk.same();
	return desk.page.getByRole('region', { name: words[desk.locale].talk.answers });
}

for (const locale of ['nb', 'nn'] as const)
	test(`what is read first, and what after, in ${locale} @desktop`, async ({ device }) => {
		const desk = new Desk(await (await device('desktop')).newPage(), locale);
		const answers = await opened(desk, await three(locale));
		const { view, clinician } = words[locale];
		const { result, earlier } = clinician;
		await expect(answers.getByRole('heading', { level: 3 })).toHaveText([
			view.notHappened,
			view.number.patient,
			result.first,
			result.wantsConversation,
			result.followUp,
			view.marked.patient,
			result.themes,
			earlier.notNow,
			view.ownWords.patient,
			view.questions.patient,
			result.signatureTitle,
			earlier.title
		]);
		await expect(answers.getByText('Time hos fysioterapeut')).toBeVisible();
		await expect(answers.getByRole('radio', { name: view.by.group })).toBeChecked();
		await axe(desk.page);
	});

test('by groups or by themes: from the keyboard, remembered in the tab, nothing lost @desktop', async ({
	desk
}) => {
	const { view, clinician } = words.nb;
	const answers = await opened(desk, await three());
	const section = (name: string) => answers.getByRole('list', { name, exact: true });
	const marked = answers.getByRole('group', { name: view.marked.patient, exact: true });
	const rows = () => marked.getByRole('listitem').filter({ visible: true });
	await expect(section('Emosjonelle utfordringer')).toContainText(itemText('worry', 'nb'));
	await expect(rows()).toHaveCount(4);

	await answers.getByRole('radio', { name: view.by.group }).focus();
	await desk.page.keyboard.press('ArrowRight');
	await expect(answers.getByRole('radio', { name: view.by.theme })).toBeFocused();
	await expect(section('Psykisk helse').getByRole('listitem')).toHaveCount(3);
	await expect(section('Økonomi og boforhold')).toContainText(itemText('finances-insurance', 'nb'));
	await expect(rows()).toHaveCount(4);
	// A theme that was chosen says so, also where nothing is marked under it.
	const chosen = marked.getByRole('heading').filter({ hasText: view.themeChosen });
	await expect(chosen).toContainText(['Fritid/sosiale aktiviteter', 'Psykisk helse']);
	await expect(answers.getByRole('heading', { name: clinician.result.themes })).toHaveCount(0);
	// The tabs beside stay in sight and would stand over what is under them.
	await desk.page.evaluate(() => scrollTo(0, 0));
	await axe(desk.page);

	await desk.page.reload();
	await desk.shows(IDENTITY);
	await expect(answers.getByRole('radio', { name: view.by.theme })).toBeChecked();
	await expect(section('Psykisk helse')).toBeVisible();
});

test('the number in each conversation, with who gave it; on a shared screen nothing that is kept @desktop', async ({
	desk
}) => {
	const { view, clinician } = words.nb;
	const answers = await opened(desk, await three());
	const table = answers.getByRole('table', { name: view.numbers.caption });
	const numbers = () => table.getByRole('cell').allTextContents();
	await expect(table.getByRole('rowheader')).toContainText(['1', '2', '3']);
	await expect(table.getByRole('rowheader').first()).toContainText(view.numbers.by.proxy);
	expect(await numbers()).toEqual(['8', '6', '4']);
	await expect(answers.locator('svg').first()).toHaveAttribute('aria-hidden', 'true');
	await expect(answers.getByText(clinician.earlier.change.still, { exact: true })).toBeVisible();

	await desk.page.getByRole('switch', { name: clinician.actions.shared }).check();
	await expect(table.getByRole('rowheader')).toHaveCount(2);
	expect(await numbers()).toEqual(['8', '4']);
	await expect(answers.locator('svg').first()).not.toContainText(fill(view.numbers.short, { number: 2 }));
	await expect(answers.getByText(itemText('worry', 'nb'))).toHaveCount(0);
	await expect(answers.getByText(clinician.earlier.change.still, { exact: true })).toHaveCount(0);
	await answers.getByRole('radio', { name: view.by.theme }).check();
	await expect(answers.getByText(itemText('worry', 'nb'))).toHaveCount(0);
	await expect(answers.getByText('barnebarna')).toBeVisible();
});

test('what a relative or a parent answered is headed as theirs @desktop', async ({ desk }) => {
	const proxy = { answerer: { role: 'proxy', authority: 'none' }, relative: 'Ola' } as const;
	const { notHappened: _, wantsConversation: __, ...said } = now;
	const answers = await opened(desk, await confirmed({ conversation: 2, ...proxy }, said));
	const { view } = words.nb;
	for (const name of [
		view.number.relative,
		view.marked.relative,
		view.ownWords.relative,
		view.questions.relative
	])
		await expect(answers.getByRole('heading', { name, exact: true })).toBeVisible();
	await expect(answers.getByRole('heading', { name: view.marked.patient, exact: true })).toHaveCount(0);

	await desk.openFile(frozen('v1-parent-temaer-nn').json);
	await desk.button(desk.words.replace.yes).click();
	await desk.same();
	await expect(answers.getByRole('heading', { name: /forelder/i }).first()).toBeVisible();
	// The list is the themes: there is nothing to sort by.
	await expect(answers.getByRole('radio')).toHaveCount(0);
});

test('printed: in two columns, without what can only be pressed, each thing once @desktop', async ({
	desk
}) => {
	const { view, clinician } = words.nb;
	await opened(desk, await three());
	const { pages } = await printed(desk.page);
	const text = pages.map((page) => page.text).join(' ');
	expect(text).toContain(IDENTITY);
	expect(text).toContain(view.notHappened);
	expect(text).not.toContain(view.by.legend);
	expect(text).not.toContain(clinician.actions.copy);
	expect(text.match(/Å orke en tur/g)).toHaveLength(1);
});

test.describe('narrow', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	test('320 px, and 200 % text: nothing to the side, big targets @phone', async ({ page }) => {
		const desk = new Desk(page);
		const answers = await opened(desk, await three());
		await unfoldAll(page);
		expect(await smallTargets(page)).toEqual([]);
		expect(await sticksOut(page)).toEqual([]);
		await answers.getByRole('radio', { name: words.nb.view.by.theme }).check();
		await doubleText(page);
		expect(await sticksOut(page), '200 %').toEqual([]);
	});
});
