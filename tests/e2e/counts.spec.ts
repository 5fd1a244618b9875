/** The page with what was counted, where counting is on; the server knows of quarters that were seeded into its table. */
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { practicePatients } from '../../src/lib/content/practice.ts';
import { units } from '../../src/lib/content/units.ts';
import type { Counted } from '../../src/lib/core/counts/index.ts';
import { openSqlite } from '../../src/lib/server/sqlite.ts';
import { axe } from '../support/axe.ts';
import { expect, test as base } from '../support/fixtures.ts';
import { startServer, type Running } from '../support/server.ts';
import { frozen } from '../support/signed.ts';
import { words } from '../support/words.ts';

const DAY = 86_400;
const [hospital, , municipality] = units.map(({ id }) => id) as [string, string, string];

async function seed(dataDir: string): Promise<void> {
	const before = Math.floor(Date.now() / 1000) - 2 * DAY;
	const store = openSqlite({ dataDir, storeBytes: 2 ** 24, minFreeBytes: 0 }, before);
	const add = async (times: number, quarter: string, counted: Counted) => {
		for (let i = 0; i < times; i++) await store.counts.add(counted, quarter);
	};
	const held = { outcome: 'held', note: true, wmfg11: true } as const;
	await add(14, '2026-1', { unit: hospital, ...held });
	await add(3, '2026-1', { unit: municipality, ...held, wmfg11: false });
	await add(58, '2026-3', { unit: hospital, ...held });
	await add(4, '2026-3', { unit: hospital, outcome: 'declined', note: false, wmfg11: false });
	await store.sweep(before + DAY);
	await store.close();
}

const test = base.extend<object, { server: Running }>({
	server: [
		async ({}, use) => {
			const dataDir = mkdtempSync(join(tmpdir(), 'hjemvei-counted-'));
			await seed(dataDir);
			const server = await startServer({ dataDir, env: { HJEMVEI_COUNTS: '1' } });
			await use(server);
			await server.stop();
			rmSync(dataDir, { recursive: true, force: true });
		},
		{ scope: 'worker' }
	]
});

test('figures over time, as a chart and a table, and none below five', async ({ page }) => {
	await page.goto('/nb/helsepersonell/tall');
	const row = (name: string) => page.getByRole('row', { name });
	await expect(row('1. kvartal 2026 Eksempel sykehus, kreft')).toContainText('14');
	await expect(row('3. kvartal 2026 Eksempel sykehus, kreft')).toContainText('58');
	// A quarter without anything, a unit with three, and four who declined all look the same.
	await expect(row('2. kvartal 2026').getByText('færre enn 5')).toHaveCount(5);
	await expect(row('Eksempel kommune').last().getByText('færre enn 5')).toHaveCount(5);
	await expect(page.getByText('Det offisielle tallet er WMFG11')).toBeVisible();
	const cells = await page.getByRole('cell').allInnerTexts();
	expect(cells.length).toBe(3 * units.length * 5);
	for (const cell of cells) expect(cell.trim()).toMatch(/^(14|58|< 5\s*færre enn 5)$/);
	await axe(page);
});

test('the chart follows what is chosen, by keyboard', async ({ page }) => {
	await page.goto('/nn/helsepersonell/tall');
	const chart = page.locator('section', { has: page.getByRole('heading', { name: 'Over tid' }) });
	await expect(chart).toContainText('3. kv. 2026');
	await expect(chart).toContainText('58');
	const what = page.getByLabel('Kva');
	await what.focus();
	await what.press('ArrowDown');
	await what.press('ArrowDown');
	await expect(what).toHaveValue('declined');
	await expect(chart).not.toContainText('58');
	await expect(chart.getByText('færre enn 5')).toHaveCount(3);
});

test('the file opens as a spreadsheet and says no more than the page', async ({ page }) => {
	await page.goto('/nb/helsepersonell/tall');
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Lagre som regneark (CSV)' }).click();
	const file = await downloading;
	expect(file.suggestedFilename()).toBe('kvartal.csv');
	const lines = (await readFile(await file.path(), 'utf8')).split('\r\n');
	expect(lines[0]).toBe('\uFEFFKvartal;Enhet;Samtale holdt;Utsatt;Takket nei;Notat ferdig;WMFG11 krysset av');
	expect(lines).toContain('2026-1;Eksempel sykehus, kreft;14;færre enn 5;færre enn 5;14;14');
	expect(lines).toHaveLength(1 + 3 * units.length + 1);
});

/** How many held conversations the table has of a unit in the quarter that runs. */
function heldNow({ dataDir }: Running, unit: string): number {
	const db = new DatabaseSync(join(dataDir, 'relay.db'), { readOnly: true });
	const found = db
		.prepare(
			"SELECT sum(number) AS n FROM counted WHERE unit = ? AND measure = 'held' AND quarter > '2026-3'"
		)
		.get(unit);
	db.close();
	return Number(found?.n ?? 0);
}

const { clinician, note, talk } = words.nb;

test('«Ferdig» counts the conversation once, for the unit that was chosen @desktop', async ({
	desk,
	server
}) => {
	const { page } = desk;
	const bodies: (string | null)[] = [];
	page.on('request', (request) => {
		if (request.url().endsWith('/relay/counts') && request.method() === 'POST')
			bodies.push(request.postData());
	});
	const before = heldNow(server, hospital);
	await desk.open();
	await desk.openFile(frozen('v1-whole-self-nb').json);
	await desk.same();
	await page.getByRole('radio', { name: talk.course.outcome1.held, exact: true }).check();
	await page.getByRole('tab', { name: talk.tabs.remains }).click();
	await page.getByLabel(note.remains.task.wmfg11).check();
	await desk.button(note.remains.finish).click();
	await expect(page.getByText('Velger du ingen enhet, telles ikke samtalen.')).toBeVisible();
	expect(bodies).toEqual([]);
	await page.getByLabel('Enheten din').selectOption(hospital);
	await expect(page.getByText('Samtalen er telt.')).toBeVisible();
	expect(bodies.map((body) => JSON.parse(body!))).toEqual([
		{ unit: hospital, outcome: 'held', note: true, wmfg11: true }
	]);
	await desk.button(note.remains.reopen).click();
	await desk.button(note.remains.finish).click();
	await page.reload();
	await expect(page.getByText('Samtalen er telt.')).toBeVisible();
	await axe(page);
	await desk.button(clinician.actions.clear).click();
	expect(heldNow(server, hospital)).toBe(before + 1);
});

test('nothing is sent while nobody has said «ferdig» @desktop', async ({ desk, server }) => {
	const before = heldNow(server, hospital);
	await desk.open();
	await desk.openFile(frozen('v1-whole-self-nb').json);
	await desk.same();
	await desk.page.getByRole('radio', { name: talk.course.outcome1.held, exact: true }).check();
	await desk.page.getByRole('tab', { name: talk.tabs.remains }).click();
	await desk.page.getByLabel('Enheten din').selectOption(hospital);
	await expect(desk.page.getByText('Når du trykker «Ferdig», telles samtalen')).toBeVisible();
	expect(heldNow(server, hospital)).toBe(before);
});

test('a made-up patient is never counted @desktop', async ({ desk, server }) => {
	const { page } = desk;
	const before = heldNow(server, hospital);
	await desk.open();
	await page.getByRole('button', { name: practicePatients[0]!.about.nb }).click();
	await page.getByRole('radio', { name: talk.course.outcome1.held, exact: true }).check();
	await page.getByRole('tab', { name: talk.tabs.remains }).click();
	await expect(page.getByText('Dette er øving, og telles ikke.')).toBeVisible();
	await desk.button(note.remains.finish).click();
	await expect(page.getByText(note.remains.finished)).toBeVisible();
	await expect(page.getByLabel('Enheten din')).toHaveCount(0);
	expect(heldNow(server, hospital)).toBe(before);
});
