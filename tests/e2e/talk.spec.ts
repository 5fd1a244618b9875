/** «Samtalen» at the desk: from the keyboard, through an hour, beside another patient, and with anything written in it. */
import type { Locator } from '@playwright/test';
import { axe } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { doubleText, smallTargets, sticksOut, unfoldAll } from '../support/layout.ts';
import { Desk } from '../support/pages/desk.ts';
import { confirmed } from '../support/signed.ts';
import { words } from '../support/words.ts';

const { clinician, talk } = words.nb;
const KARI = 'Kari Nordmann, født 28.02.1951';
const OLA = 'Ola Nordmann, fødselsdato ikke oppgitt';
const SHEET = {
	...{ distress: 6, 'mark/sleep': true, 'mark/pain': true, 'mark/worry': true, 'private/mark/worry': true },
	...{ 'gone/emotional': true, 'gone/physical-2': true, ownQuestions: 'Når kan jeg jobbe igjen?' },
	sendMunicipality: true
};
const kari = () => confirmed({}, SHEET);
const panel = ({ page }: Desk) => page.getByRole('tabpanel', { name: talk.tabs.talk });
const act = ({ page }: Desk, topic: string, what: string) =>
	page.locator(`[data-topic="${topic}"] [data-act="${what}"]`).first();
/** Everything this tab keeps, as text. */
const kept = ({ page }: Desk) => page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));

async function opened(desk: Desk, json: string | Promise<string> = kari()) {
	await desk.open();
	await desk.openFile(await json);
	await desk.shows(KARI);
}

/** The clock of the tests replaces `performance`, by which the desk knows a reload from a tab opened again. */
async function installClock({ page }: Desk) {
	await page.addInitScript(() => {
		const [navigation] = performance.getEntriesByType('navigation');
		Object.assign(globalThis, { navigation_: navigation });
	});
	await page.clock.install();
	await page.addInitScript(() => {
		const { navigation_ } = globalThis as unknown as { navigation_: PerformanceEntry };
		performance.getEntriesByType = () => [navigation_];
	});
}

async function writeNeed(desk: Desk, need: string) {
	await panel(desk).getByRole('button', { name: talk.needs.add, exact: true }).click();
	await panel(desk).getByLabel(talk.needs.need).fill(need);
}

test('from the keyboard alone: one stop for the list, arrows and letters, and back to the answer @desktop', async ({
	desk
}) => {
	await opened(desk);
	const { keyboard } = desk.page;
	const sleep = act(desk, 'mark/sleep', 'talked');
	await sleep.focus();
	await keyboard.press('s');
	await expect(sleep).toHaveAttribute('aria-pressed', 'true');
	await keyboard.press('ArrowRight');
	await expect(act(desk, 'mark/sleep', 'not-now')).toBeFocused();
	await keyboard.press('ArrowUp');
	await expect(act(desk, 'mark/pain', 'not-now')).toBeFocused();
	await keyboard.press('i');
	await expect(act(desk, 'mark/pain', 'not-now')).toHaveAttribute('aria-pressed', 'true');
	// No other letter takes one out of the list, and there is one way in with Tab.
	await keyboard.press('x');
	await expect(act(desk, 'mark/pain', 'not-now')).toBeFocused();
	await expect(desk.page.locator('[data-act][tabindex="0"]')).toHaveCount(1);

	await keyboard.press('ArrowDown');
	await keyboard.press('b');
	const need = panel(desk).getByLabel(talk.needs.need);
	await expect(need).toBeFocused();
	await keyboard.type('Sove gjennom natten');
	await keyboard.press('Tab');
	await keyboard.type('Time hos fastlegen');
	await keyboard.press('Tab');
	await keyboard.type('Fastl');
	await expect(panel(desk).getByLabel(talk.who.label)).toHaveValue('role/fastlege');
	await panel(desk).getByRole('button', { name: talk.needs.done }).focus();
	await keyboard.press('Enter');
	await expect(act(desk, 'mark/sleep', 'need')).toBeFocused();
	await expect(panel(desk)).toContainText('Sove gjennom natten');
	await expect(panel(desk)).toContainText('Fastlegen');

	const tab = desk.page.getByRole('tab', { name: talk.tabs.talk });
	await tab.focus();
	await keyboard.press('End');
	await expect(tab).toHaveAttribute('aria-selected', 'false');
	await keyboard.press('Home');
	await expect(tab).toBeFocused();
	await expect(panel(desk)).toBeVisible();
});

test('a need without anyone responsible, and NAV before the patient is asked: said, and easily put right @desktop', async ({
	desk
}) => {
	await opened(desk);
	await writeNeed(desk, 'Sykepenger');
	const done = panel(desk).getByRole('button', { name: talk.needs.done });
	const who = panel(desk).getByLabel(talk.who.label);
	await done.click();
	await expect(panel(desk).getByText(talk.problem.responsible)).toBeVisible();
	await expect(who).toBeFocused();
	await who.selectOption('nav');
	await done.click();
	await expect(panel(desk).getByText(talk.problem.agreed)).toBeVisible();
	await panel(desk).getByLabel(talk.who['patient-asks']).check();
	await done.click();
	await expect(done).toHaveCount(0);
	await expect(panel(desk)).toContainText('NAV');

	// Whoever finds out is enough; and the usual one follows what is said of the patient.
	await panel(desk).getByLabel(talk.course.inpatient).check();
	await writeNeed(desk, 'Hjelp hjemme');
	await expect(who).toHaveValue('contact/eksempel-sykehus');
	await panel(desk).getByLabel(talk.course.discharged).check();
	await expect(who).not.toHaveValue('contact/eksempel-sykehus');
	await who.selectOption('clarify');
	await done.click();
	await expect(done).toHaveCount(0);
	await expect(panel(desk)).toContainText('avklares av Forvaltningskontoret i hjemkommunen');

	await panel(desk)
		.getByRole('button', { name: `${talk.needs.remove}: Sykepenger` })
		.click();
	await expect(panel(desk).getByText('Sykepenger')).toHaveCount(0);
	await desk.page.keyboard.press('Enter');
	await expect(panel(desk).getByText('Sykepenger')).toBeVisible();
});

test('an hour with two pauses, a reload and no network: nothing lost, nothing readable meanwhile @desktop', async ({
	desk
}) => {
	await installClock(desk);
	await opened(desk);
	const digits = await desk.digits();
	const { clock, context } = { clock: desk.page.clock, context: desk.page.context() };
	const reveal = async () => {
		await expect(desk.page.getByText(clinician.cover.title)).toBeVisible();
		expect(await desk.page.content()).not.toMatch(/Nordmann|Trygg|sove/i);
		expect(await kept(desk)).not.toMatch(/Nordmann|Trygg|sove/i);
		await desk.page.getByLabel(clinician.cover.label).fill(digits);
		await desk.button(clinician.cover.show).click();
		await expect(desk.identity).toHaveText(KARI);
	};
	await act(desk, 'mark/pain', 'talked').click();
	await writeNeed(desk, 'Sove om natten');
	await clock.fastForward('10:30');
	await reveal();
	await expect(act(desk, 'mark/pain', 'talked')).toHaveAttribute('aria-pressed', 'true');
	// One goes on where one was.
	await expect(panel(desk).getByLabel(talk.needs.need)).toHaveValue('Sove om natten');

	await context.setOffline(true);
	await panel(desk).getByLabel(talk.course.outcome1.held).check();
	await writeNeed(desk, 'Trygg hjemme');
	await context.setOffline(false);
	// At once after the last key.
	await desk.page.reload();
	await expect(desk.identity).toHaveText(KARI);
	await expect(panel(desk).getByLabel(talk.course.outcome1.held)).toBeChecked();
	await expect(panel(desk)).toContainText('Trygg hjemme');
	await clock.fastForward('25:00');
	await reveal();
	await expect(panel(desk)).toContainText('Sove om natten');
	await expect(panel(desk)).toContainText('Trygg hjemme');
	await expect(desk.page.getByText(clinician.notKept)).toHaveCount(0);
});

test('two patients in two tabs, one after the other, and a tab that is closed half-way @desktop', async ({
	desk
}) => {
	await opened(desk);
	await writeNeed(desk, 'Bare Kari');
	const other = new Desk(await desk.page.context().newPage());
	await other.open();
	await other.openFile(await confirmed({ person: { name: 'Ola Nordmann' } }, { distress: 3 }));
	await other.shows(OLA);
	await expect(panel(other).getByText('Bare Kari')).toHaveCount(0);
	await writeNeed(other, 'Bare Ola');
	await desk.page.reload();
	await expect(panel(desk)).toContainText('Bare Kari');
	await expect(panel(desk).getByText('Bare Ola')).toHaveCount(0);

	// «Tøm» says what is not done, and so does another patient in the same tab.
	await desk.button(clinician.actions.clear).click();
	await expect(desk.page.getByText(talk.loose.note)).toBeVisible();
	await expect(desk.button(talk.loose.stay)).toBeFocused();
	await desk.page.keyboard.press('Enter');
	await expect(panel(desk)).toContainText('Bare Kari');
	await desk.openFile(await confirmed({ person: { name: 'Ola Nordmann' } }, { distress: 3 }));
	await expect(desk.page.getByText(talk.loose.note)).toBeVisible();
	await desk.button(clinician.replace.yes).click();
	await desk.shows(OLA);
	await expect(desk.page.getByText('Bare Kari')).toHaveCount(0);

	// The browser asks before a tab with a note nobody has copied is closed; then nothing of it is left.
	const asked = other.page.waitForEvent('dialog');
	await other.page.close({ runBeforeUnload: true });
	const dialog = await asked;
	expect(dialog.type()).toBe('beforeunload');
	await dialog.accept();
	const again = new Desk(await desk.page.context().newPage());
	await again.open();
	await expect(again.page.getByText('Bare Ola')).toHaveCount(0);
	await expect(again.page.getByText('Nordmann')).toHaveCount(0);
});

test('anything can be written or pasted: shortened, made plain, and kept so @desktop', async ({ desk }) => {
	await opened(desk);
	const lines = Array.from({ length: 500 }, (_, i) => `linje ${i}`).join('\n');
	const odd = '👩‍⚕️ \u202eabc\u202c\u0007 <b>ikke fet</b> {{when}} $t(talk.work)';
	const plain = '👩‍⚕️  abc   <b>ikke fet</b> {{when}} $t(talk.work)';
	await writeNeed(desk, lines);
	const need = panel(desk).getByLabel(talk.needs.need);
	const action = panel(desk).getByLabel(talk.needs.action);
	await expect(need).toHaveValue(/^linje 0 linje 1 .{270,}$/);
	await action.fill(odd);
	await panel(desk).getByLabel(talk.who.label).selectOption('typed');
	await panel(desk).getByLabel(talk.who.name, { exact: true }).fill(odd);
	await panel(desk).getByLabel(talk.who.phone).fill('22 33 44 55 eller 22 33 44 66 etter kl. 12');
	await panel(desk).getByText(talk.needs.referred, { exact: true }).click();
	await panel(desk).getByLabel(talk.needs.referredOther).fill(odd);
	await panel(desk).getByRole('button', { name: talk.needs.done }).click();
	await desk.page.reload();
	await panel(desk)
		.getByRole('button', { name: /^Endre: linje 0/ })
		.click();
	await expect(action).toHaveValue(plain);
	await expect(panel(desk).getByLabel(talk.who.name, { exact: true })).toHaveValue(plain);
	await expect(panel(desk).getByLabel(talk.needs.referredOther)).toHaveValue(plain);
	expect(await sticksOut(desk.page)).toEqual([]);
});

test('others see the screen: needs about what is kept from relatives are gone without a gap @desktop', async ({
	desk
}) => {
	await opened(desk);
	await act(desk, 'mark/worry', 'need').click();
	await panel(desk).getByLabel(talk.needs.need).fill('Redd for tilbakefall');
	await writeNeed(desk, 'Hjelp i trappen');
	const items = panel(desk).getByRole('listitem');
	await expect(items).toHaveCount(2);
	await desk.page.getByLabel(clinician.actions.shared).check();
	await expect(items).toHaveCount(1);
	expect(await desk.page.locator('main').innerHTML()).not.toMatch(/Redd|Bekymringer/);
	await desk.page.getByLabel(clinician.actions.shared).uncheck();
	await expect(items).toHaveCount(2);
});

test('each conversation has its own outcomes, and what follows is said; in both languages @desktop', async ({
	desk
}) => {
	await opened(desk);
	const said = async (outcome: string, follows: string) => {
		await panel(desk).getByLabel(outcome, { exact: true }).check();
		await expect(panel(desk).getByText(follows)).toBeVisible();
	};
	const needs = panel(desk).getByRole('heading', { name: talk.needs.title, exact: true });
	await said(talk.course.outcome1.municipality, talk.course.follows.municipality);
	await expect(needs).toHaveCount(0);
	await said(talk.course.outcome1.no, talk.course.follows.no);
	await expect(panel(desk).getByText(talk.sending.title)).toHaveCount(0);
	await said(talk.course.outcome1.later, talk.course.follows.later);
	await panel(desk).getByLabel(talk.course.outcome1.held, { exact: true }).check();
	await expect(needs).toBeVisible();

	const nn = new Desk(await desk.page.context().newPage(), 'nn');
	const { course } = words.nn.talk;
	await nn.open();
	await nn.openFile(await confirmed({ conversation: 3 }, SHEET));
	await nn.shows('Kari Nordmann, fødd 28.02.1951');
	const panelNn = nn.page.getByRole('tabpanel', { name: words.nn.talk.tabs.talk });
	await panelNn.getByLabel(course.outcome3.held).check();
	await expect(panelNn.getByText(course.follows.end)).toBeVisible();
	await expect(panelNn.getByText(words.nn.talk.sending.title)).toHaveCount(0);
	await expect(panelNn.getByText(course.patientIs, { exact: true })).toHaveCount(0);
});

test('it can be used by everyone: axe, large targets, a narrow window and double text @desktop', async ({
	desk
}) => {
	await opened(desk);
	await act(desk, 'mark/sleep', 'need').click();
	await panel(desk).getByLabel(talk.who.label).selectOption('employer');
	await panel(desk).getByRole('button', { name: talk.needs.done }).click();
	await unfoldAll(desk.page);
	await axe(desk.page);
	expect(await smallTargets(desk.page)).toEqual([]);
	for (const width of [1920, 1280, 390, 320]) {
		await desk.page.setViewportSize({ width, height: 800 });
		expect(await sticksOut(desk.page), `${width} px`).toEqual([]);
	}
	await doubleText(desk.page);
	expect(await sticksOut(desk.page), 'double text').toEqual([]);
	await inSight(panel(desk).getByLabel(talk.needs.need));
});

async function inSight(field: Locator) {
	await field.focus();
	await expect(field).toBeInViewport();
}
