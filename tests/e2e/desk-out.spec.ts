/** What leaves the desk as a file and on paper: the answers, the note and the plan together. */
import { readFile } from 'node:fs/promises';
import { findPack } from '../../src/lib/content/packs/index.ts';
import { practicePatients } from '../../src/lib/content/practice.ts';
import type { Document } from '../../src/lib/core/document/index.ts';
import { openResult } from '../../src/lib/core/result/index.ts';
import plan from '../../src/lib/i18n/catalogues/plan.nb.ts';
import { expect, test } from '../support/fixtures.ts';
import type { Desk } from '../support/pages/desk.ts';
import { printed } from '../support/pdf.ts';
import { frozen } from '../support/signed.ts';
import { words } from '../support/words.ts';

const { clinician, talk } = words.nb;
const whole = () => frozen('v1-whole-self-nb').json;

/** A conversation that was held, with one need. */
async function worked(desk: Desk): Promise<void> {
	const { page } = desk;
	await desk.open();
	await desk.openFile(whole());
	await desk.same();
	await page.getByRole('radio', { name: talk.course.outcome1.held, exact: true }).check();
	await page.getByRole('button', { name: talk.needs.add, exact: true }).click();
	await page.getByLabel(talk.needs.need).fill('Sover <dårlig> & lite');
}

async function saved({ page, button }: { page: Desk['page']; button: Desk['button'] }): Promise<Document> {
	const downloading = page.waitForEvent('download');
	await button(clinician.actions.save).click();
	const file = await downloading;
	expect(file.suggestedFilename()).toMatch(/^samtale-\d{4}-\d\d-\d\dT\d{4}\.json$/);
	return JSON.parse(await readFile(await file.path(), 'utf8')) as Document;
}

test('the file is one document, and the signature holds out of it @desktop', async ({ desk }) => {
	await worked(desk);
	const document = await saved({ page: desk.page, button: (name) => desk.button(name) });
	const types = document.entry.map(({ resource }) => resource.resourceType);
	expect([...new Set(types)]).toEqual([
		...['Composition', 'Patient', 'QuestionnaireResponse', 'CarePlan', 'Device', 'Provenance']
	]);
	const result = document.entry.find(({ resource }) => resource.resourceType === 'QuestionnaireResponse');
	expect(result?.resource).toEqual(JSON.parse(whole()));
	expect((await openResult(JSON.stringify(result?.resource), findPack)).status).toBe('opened');
	expect(JSON.stringify(document.entry[0])).toContain('Sover &lt;dårlig&gt; &amp; lite');
});

test('on paper the note and the plan follow the answers, without a button or a field @desktop', async ({
	desk
}) => {
	await worked(desk);
	const { pages } = await printed(desk.page);
	// Whoever holds one sheet must see whose it is.
	for (const page of pages.slice(-2)) expect(page.text).toContain('Kari Nordmann, født 28.02.1951');
	const text = pages.map((page) => page.text).join('\n');
	expect(text).toContain('Notatet');
	expect(text).toContain('a) Status i pakkeforløpet');
	expect(text).toContain('Avtalen hjem');
	expect(text.indexOf('Hva er viktig for deg')).toBeLessThan(text.indexOf('a) Status'));
	expect(text.indexOf('a) Status')).toBeLessThan(text.indexOf('Avtalen hjem'));
	for (const word of [clinician.actions.copy, talk.course.outcome1.later, talk.needs.add])
		expect(text).not.toContain(word);
});

test('while others see the screen neither is printed @desktop', async ({ desk }) => {
	await worked(desk);
	await desk.page.getByRole('switch').check();
	const text = (await printed(desk.page)).pages.map((page) => page.text).join('\n');
	expect(text).not.toContain('a) Status');
	expect(text).not.toContain('Avtalen hjem');
});

test('the patient’s sheet alone has the plan and nothing else @desktop', async ({ desk }) => {
	await worked(desk);
	await desk.page.getByRole('tab', { name: talk.tabs.plan }).click();
	await expect(desk.button(plan.panel.print)).toBeVisible();
	// As the button leaves it while the browser prints.
	await desk.page.evaluate(() => (document.documentElement.dataset.printing = 'sheet'));
	const { pages } = await printed(desk.page);
	expect(pages).toHaveLength(1);
	expect(pages[0]!.text).toContain(plan.sheet.title);
	for (const word of ['a) Status', 'Tallet', plan.panel.print]) expect(pages[0]!.text).not.toContain(word);
});

test('of a made-up patient the file and every sheet say so @desktop', async ({ desk }) => {
	await desk.open();
	await desk.page.getByRole('button', { name: practicePatients[0]!.about.nb }).click();
	await desk.page.getByRole('radio', { name: talk.course.outcome1.held, exact: true }).check();
	const document = await saved({ page: desk.page, button: (name) => desk.button(name) });
	expect(document.meta.security).toMatchObject([{ code: 'HTEST' }]);
	expect(JSON.stringify(document.entry[0])).toContain('ØVELSE');
	const { pages } = await printed(desk.page);
	expect(pages.length).toBeGreaterThan(2);
	for (const page of [pages[0]!, ...pages.slice(-2)]) expect(page.text).toMatch(/ØVELSE|Øvelse|Øving/);
});
