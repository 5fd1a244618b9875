/** «Notatet» and «Gjenstår» at the clinician's desk: every branch, what is copied, what is written over, what is left. */
import type { Locator } from '@playwright/test';
import { bundleResults } from '../../src/lib/core/result/index.ts';
import type { Sheet } from '../../src/lib/core/instrument/sheet.ts';
import { axe } from '../support/axe.ts';
import { ago, IDENTITY } from '../support/earlier.ts';
import { expect, test } from '../support/fixtures.ts';
import { doubleText, smallTargets, sticksOut } from '../support/layout.ts';
import { Desk } from '../support/pages/desk.ts';
import { confirmed, frozen, newKeys } from '../support/signed.ts';
import { fill, words, type Locale } from '../support/words.ts';

const answers: Sheet = {
	distress: 7,
	'mark/worry': true,
	'private/mark/worry': true,
	'mark/sleep': true,
	'none/practical': true,
	'gone/emotional': true,
	'gone/physical-2': true,
	followUp: 'maybe',
	phone: '900 00 000',
	sendMunicipality: true
};

class Work {
	readonly desk: Desk;
	constructor(desk: Desk) {
		this.desk = desk;
	}

	get words() {
		return words[this.desk.locale];
	}

	get panel(): Locator {
		return this.desk.page.getByRole('tabpanel');
	}

	async open(json: string, identity = IDENTITY): Promise<void> {
		await this.desk.open();
		await this.desk.openFile(json);
		await this.desk.shows(identity);
	}

	tab(id: 'talk' | 'note' | 'remains'): Promise<void> {
		return this.desk.page.getByRole('tab', { name: this.words.talk.tabs[id], exact: true }).click();
	}

	async outcome(text: string): Promise<void> {
		await this.tab('talk');
		await this.panel.getByRole('radio', { name: text, exact: true }).check();
	}

	async setting(text: string): Promise<void> {
		await this.panel.getByRole('radio', { name: text, exact: true }).check();
	}

	/** The box of one part, by its heading in the note's own language. */
	part(title: string): Locator {
		return this.panel.getByRole('textbox', { name: title, exact: true });
	}

	/** What the clipboard holds after the button. */
	async copied(button: string): Promise<string> {
		await this.desk.page.evaluate(() => navigator.clipboard.writeText(''));
		await this.panel.getByRole('button', { name: button, exact: true }).click();
		await expect(this.panel.getByText(this.words.note.panel.copied).first()).toBeVisible();
		return this.desk.page.evaluate(() => navigator.clipboard.readText());
	}

	async allowClipboard(): Promise<void> {
		await this.desk.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	}
}

const titlesOf = (work: Work) => work.panel.getByRole('heading', { level: 3 });

test('conversation 1 has every branch of its note, in either language @desktop', async ({ desk }) => {
	const work = new Work(desk);
	const { note, talk } = work.words;
	const { part } = note.text;
	await work.allowClipboard();
	await work.open(await confirmed({}, answers));
	await work.tab('note');
	await expect(work.panel.getByText(note.panel.undecided)).toBeVisible();
	await work.tab('remains');
	await expect(work.panel.getByText(note.remains.undecided)).toBeVisible();

	await work.outcome(talk.course.outcome1.held);
	await work.tab('note');
	await expect(work.panel.getByText(note.panel.kind.send)).toBeVisible();
	await expect(titlesOf(work)).toHaveText([part.office, part.a, part.b, part.c]);
	await expect(work.part(part.b)).toHaveValue(/Pasienten merket:\n- .*«Bekymringer» \(ikke for pårørende\)/);
	const all = await work.copied(note.panel.copyAll);
	expect(all.split('\n')[0]).toBe(IDENTITY);
	expect(all).toContain(part.c);
	for (const title of [part.office, part.a, part.b, part.c]) {
		const one = await work.copied(`${note.panel.copy}: ${title}`);
		expect(one.split('\n')[0]).toBe(IDENTITY);
		expect(one).toBe(`${IDENTITY}\n${await work.part(title).inputValue()}\n`);
	}

	// The note's language is its own: the screen stays as it is.
	await work.setting(words.nb.common.nynorsk);
	const nn = words.nn.note.text.part;
	await expect(titlesOf(work)).toHaveText([nn.office, nn.a, nn.b, nn.c]);
	await expect(work.part(nn.b)).toHaveValue(/Pasienten merkte:\n- .*«Bekymringer» \(ikkje for pårørande\)/);
	expect(await work.copied(note.panel.copyAll)).toContain('Kari Nordmann, fødd 28.02.1951\n');
	await work.setting(words.nb.common.bokmal);

	const long = (await work.part(part.b).inputValue()).length;
	await work.setting(note.panel.short);
	await expect.poll(async () => (await work.part(part.b).inputValue()).length).toBeLessThan(long);

	const branches = [
		[talk.course.outcome1.later, note.panel.kind.notYet, [part.journal]],
		[talk.course.outcome1.municipality, note.panel.kind.send, [part.office, part.a, part.b, part.c]],
		[talk.course.outcome1.no, note.panel.kind.nothing, [part.journal]]
	] as const;
	for (const [outcome, kind, titles] of branches) {
		await work.outcome(outcome);
		await work.tab('note');
		await expect(work.panel.getByText(kind)).toBeVisible();
		await expect(titlesOf(work)).toHaveText(titles);
		if (outcome === talk.course.outcome1.municipality)
			for (const title of [part.b, part.c])
				await expect(work.part(title)).toHaveValue(new RegExp(`^${note.text.needs.notMapped}`));
	}

	await work.outcome(talk.course.outcome1.held);
	const sending = work.panel.getByRole('group', { name: talk.sending.municipality });
	await sending.getByRole('radio', { name: talk.sending.no, exact: true }).check();
	await work.tab('note');
	await expect(work.panel.getByText(note.panel.kind.refused)).toBeVisible();
	await expect(titlesOf(work)).toHaveText([part.journal, part.a, part.b, part.c]);
	await expect(work.part(part.journal)).toHaveValue(/Notatet skal ikke sendes/);
});

test('what is written over survives other changes and a reload, and is made anew only when asked twice @desktop', async ({
	desk
}) => {
	const work = new Work(desk);
	const { note, talk } = work.words;
	const { a, b, c } = note.text.part;
	await work.allowClipboard();
	await work.open(await confirmed({}, answers));
	await work.outcome(talk.course.outcome1.held);
	await work.tab('note');
	const made = await work.part(a).inputValue();
	// Typed in the middle: the cursor must stay where it is.
	await work.part(b).fill('Det viktigste.');
	await work.part(b).press('Home');
	await work.part(b).pressSequentially('Først: ');
	await expect(work.part(b)).toHaveValue('Først: Det viktigste.');
	await expect(work.panel.getByText(note.panel.edited)).toHaveCount(1);

	await work.setting(note.panel.short);
	// What was written for a conversation that was held does not stand where it was not.
	await work.outcome(talk.course.outcome1.municipality);
	await work.tab('note');
	await expect(work.part(a)).not.toHaveValue(made);
	await expect(work.part(b)).toHaveValue(new RegExp(`^${note.text.strains.notMapped}`));
	await expect(work.part(c)).toHaveValue(new RegExp(note.text.needs.notMapped));
	await work.outcome(talk.course.outcome1.held);
	await desk.page.reload();
	await expect(desk.identity).toHaveText(IDENTITY);
	await work.tab('note');
	await expect(work.part(b)).toHaveValue('Først: Det viktigste.');
	expect(await work.copied(note.panel.copyAll)).toContain(`\n${b}\nFørst: Det viktigste.\n`);

	await work.panel.getByRole('button', { name: `${note.panel.remake}: ${b}` }).click();
	await work.panel.getByRole('button', { name: note.panel.remakeNo }).click();
	await expect(work.part(b)).toHaveValue('Først: Det viktigste.');
	await work.panel.getByRole('button', { name: `${note.panel.remake}: ${b}` }).click();
	await work.panel.getByRole('button', { name: note.panel.remakeYes }).click();
	await expect(work.part(b)).not.toHaveValue(/Det viktigste/);
	await expect(work.part(b)).toBeFocused();
	await expect(work.panel.getByText(note.panel.edited)).toHaveCount(0);
});

test('where the clipboard is refused the text can be marked by hand; others never see the note @desktop', async ({
	desk
}) => {
	const work = new Work(desk);
	const { note, talk, clinician } = work.words;
	await desk.page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
	await work.open(await confirmed({}, answers));
	await work.outcome(talk.course.outcome1.held);
	await work.tab('note');
	await work.panel.getByRole('button', { name: note.panel.copyAll, exact: true }).click();
	await expect(work.panel.getByText(note.panel.copyFailed)).toBeVisible();
	const text = work.panel.getByLabel(note.panel.copyText);
	await expect(text).toHaveValue(new RegExp(`^${IDENTITY}\\n`));
	const marked = await text.evaluate((area) => (area as HTMLTextAreaElement).selectionEnd);
	expect(marked).toBe((await text.inputValue()).length);

	await desk.page.getByLabel(clinician.actions.shared).check();
	await expect(work.panel.getByText(talk.notShared)).toBeVisible();
	await expect(work.panel.getByRole('textbox')).toHaveCount(0);
	expect(await work.panel.innerText()).not.toContain('Bekymringer');
	// What remains would tell that there is a need behind it.
	await work.tab('remains');
	await expect(work.panel.getByText(talk.notShared)).toBeVisible();
	await expect(work.panel.getByRole('checkbox')).toHaveCount(0);
});

test('what remains is ticked off by hand, and «Ferdig» waits for a need that nobody has @desktop', async ({
	desk
}) => {
	const work = new Work(desk);
	const { note, talk } = work.words;
	const { task } = note.remains;
	await work.open(await confirmed({}, answers));
	await work.outcome(talk.course.outcome1.held);
	await work.tab('remains');
	const names = () => work.panel.getByRole('checkbox').evaluateAll((boxes) => boxes.length);
	expect(await names()).toBe(4);
	await work.panel.getByRole('checkbox', { name: task.wmfg11 }).check();
	await work.panel.getByRole('checkbox', { name: task['sent-office'] }).press('Space');
	await expect(work.panel.getByText(fill(note.remains.progress, { done: 2, all: 4 }))).toBeVisible();
	await axe(desk.page);

	await work.outcome(talk.course.outcome1.held);
	await work.panel.getByLabel(talk.course.outpatient).check();
	await work.panel.getByRole('button', { name: talk.needs.add, exact: true }).click();
	await work.panel.getByLabel(talk.needs.need).fill('Sover lite');
	await work.tab('remains');
	await expect(work.panel.getByRole('checkbox', { name: task.refund })).toBeVisible();
	await work.panel.getByRole('button', { name: note.remains.finish, exact: true }).click();
	await expect(work.panel.getByRole('alert').getByText(note.remains.needsFirst)).toBeVisible();
	await expect(work.panel.getByText(note.remains.finished)).toHaveCount(0);

	await work.tab('talk');
	await work.panel.getByLabel(talk.who.label, { exact: true }).selectOption({ label: talk.who.patient });
	await desk.page.reload();
	await expect(desk.identity).toHaveText(IDENTITY);
	await work.tab('remains');
	await expect(work.panel.getByRole('checkbox', { name: task.wmfg11 })).toBeChecked();
	await work.panel.getByRole('button', { name: note.remains.finish, exact: true }).click();
	await expect(work.panel.getByText(note.remains.finished)).toBeVisible();
	await work.panel.getByRole('button', { name: note.remains.reopen }).click();
	await expect(work.panel.getByRole('button', { name: note.remains.finish, exact: true })).toBeVisible();
});

test('conversation 2 has its own note, and a text for each unit with its own needs alone @desktop', async ({
	desk
}) => {
	const work = new Work(desk);
	const { note, talk } = work.words;
	const { status, strains, needs, to } = note.text.part;
	const keys = await newKeys();
	const first = await confirmed({ confirmedAt: ago(110) }, { ...answers, distress: 9 }, keys);
	const second = await confirmed({ conversation: 2 }, answers, keys);
	await work.allowClipboard();
	await work.open(bundleResults(second, [first]).json);
	await work.outcome(talk.course.outcome2.held);
	await work.panel.getByRole('button', { name: talk.needs.add, exact: true }).click();
	await work.panel.getByLabel(talk.needs.need).fill('Sover lite');
	await work.panel.getByLabel(talk.who.label, { exact: true }).selectOption({ label: 'Fastlegen' });
	await work.tab('note');
	await expect(work.panel.getByText(note.panel.kind.journal)).toBeVisible();
	await expect(titlesOf(work)).toHaveText([status, strains, needs, note.panel.units, `${to}: Fastlegen`]);
	await expect(work.part(strains)).toHaveValue(/Tallet før: 9 ved samtale 1\.[^]*«Søvn» \(fortsatt\)/);
	const unit = await work.copied(`${note.panel.copy}: ${to}: Fastlegen`);
	expect(unit.split('\n')[0]).toBe(IDENTITY);
	expect(unit).toContain('Sover lite');
	expect(unit).not.toContain('Bekymringer');
	expect(await work.copied(note.panel.copyAll)).not.toContain('er dere satt opp');
	await work.tab('remains');
	await expect(work.panel.getByRole('checkbox', { name: note.remains.task['sent-following'] })).toBeVisible();
	await expect(work.panel.getByText('WMFG11')).toHaveCount(0);
});

test('a parent’s answers for a child, on a phone, in nynorsk, in big text @phone', async ({ page }) => {
	const work = new Work(new Desk(page, 'nn'));
	const { note, talk } = work.words;
	const { part } = note.text;
	await work.open(frozen('v1-parent-temaer-nn').json, 'Åse, fødd 29.02.2012');
	await work.outcome(talk.course.outcome1.held);
	await work.tab('note');
	await expect(work.part(part.a)).toHaveValue(/Pasienten er eit barn/);
	await expect(work.part(part.office)).toHaveValue(/Eininga ringjer familien\./);
	await axe(page);
	for (const width of [390, 320]) {
		await page.setViewportSize({ width, height: 800 });
		expect(await smallTargets(page)).toEqual([]);
		expect(await sticksOut(page)).toEqual([]);
	}
	await doubleText(page);
	expect(await sticksOut(page)).toEqual([]);
	await work.tab('remains');
	expect(await sticksOut(page)).toEqual([]);
});

for (const locale of ['nb', 'nn'] as const satisfies readonly Locale[])
	test(`the note is reached and copied from the keyboard alone, in ${locale} @desktop`, async ({ page }) => {
		const work = new Work(new Desk(page, locale));
		const { note, talk } = work.words;
		await work.allowClipboard();
		await work.open(
			await confirmed({}, answers),
			`Kari Nordmann, ${locale === 'nb' ? 'født' : 'fødd'} 28.02.1951`
		);
		const tab = page.getByRole('tab', { name: talk.tabs.talk, exact: true });
		await tab.focus();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
		await tab.focus();
		await page.keyboard.press('ArrowRight');
		await expect(page.getByRole('tab', { name: talk.tabs.note, exact: true })).toBeFocused();
		const copy = work.panel.getByRole('button', { name: note.panel.copyAll, exact: true });
		for (let i = 0; i < 8 && !(await copy.evaluate((node) => node === document.activeElement)); i++)
			await page.keyboard.press('Tab');
		await expect(copy).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(work.panel.getByText(note.panel.copied)).toBeVisible();
		const text = await page.evaluate(() => navigator.clipboard.readText());
		expect(text).toContain(note.text.status.held1);
	});
