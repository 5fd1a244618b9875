/** The clinician's desk: what it shows, and how it looks after what is open. */
import { expect, test } from '../support/fixtures.ts';
import type { Desk } from '../support/pages/desk.ts';
import { frozen, signedWith } from '../support/signed.ts';
import { words } from '../support/words.ts';

const { clinician } = words.nb;
const KARI = 'Kari Nordmann, født 28.02.1951';
const whole = () => frozen('v1-whole-self-nb').json;

test('what is open survives a reload, and «Tøm» leaves nothing @desktop', async ({ desk }) => {
	await desk.open();
	await desk.openFile(whole());
	await desk.shows(KARI);
	expect(await readable(desk)).not.toContain('Kari');
	await desk.page.reload();
	await desk.shows(KARI);
	await desk.button(clinician.actions.clear).click();
	await expect(desk.page.getByText(clinician.actions.cleared)).toBeVisible();
	await expect(desk.page.getByText(KARI)).toHaveCount(0);
	await expect(desk.field).toBeFocused();
	await desk.page.reload();
	await expect(desk.field).toBeFocused();
	await expect(desk.page.getByText(KARI)).toHaveCount(0);
});

/** Everything this tab keeps, as text. */
function readable({ page }: Desk): Promise<string> {
	return page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
}

test('two patients never mix: what is open goes only after a yes @desktop', async ({ desk }) => {
	await desk.open();
	await desk.openFile(whole());
	await desk.shows(KARI);
	await desk.openFile(frozen('v1-parent-temaer-nn').json);
	await expect(desk.page.getByText(clinician.replace.title)).toBeVisible();
	await desk.button(clinician.replace.no).click();
	await desk.shows(KARI);
	await desk.openFile(frozen('v1-parent-temaer-nn').json);
	await desk.button(clinician.replace.yes).click();
	await desk.shows('Åse, født 29.02.2012');
});

test('ten idle minutes hide the answers; the check digits show them; three hours erase them @desktop', async ({
	desk
}) => {
	await desk.page.clock.install();
	await desk.open();
	await desk.openFile(whole());
	await desk.shows(KARI);
	const digits = await desk.digits();
	await desk.page.clock.fastForward('09:30');
	await desk.shows(KARI);
	await desk.page.clock.fastForward('01:00');
	await expect(desk.page.getByText(clinician.cover.title)).toBeVisible();
	await expect(desk.page.getByText('Kari Nordmann')).toHaveCount(0);
	expect(await desk.page.content()).not.toContain('Nordmann');

	const cover = desk.page.getByLabel(clinician.cover.label);
	await expect(cover).toBeFocused();
	await cover.fill(digits === '000000' ? '111111' : '000000');
	await desk.button(clinician.cover.show).click();
	await expect(desk.page.getByText(clinician.cover.wrong)).toBeVisible();
	await cover.fill(digits);
	await desk.button(clinician.cover.show).click();
	await desk.shows(KARI);

	await desk.page.clock.fastForward('03:00:30');
	await expect(desk.page.getByText(clinician.cover.erased)).toBeVisible();
	await desk.page.reload();
	await expect(desk.page.getByText('Nordmann')).toHaveCount(0);
});

test('a shared screen hides what is «ikke for pårørende» @desktop', async ({ desk }) => {
	await desk.open();
	await desk.openFile(whole());
	await desk.same();
	const own = desk.page.getByText('Trapp «ned» til kjelleren');
	const alone = desk.page.getByText(clinician.result.alone);
	await expect(own).toBeVisible();
	await expect(alone).toBeVisible();
	const sharing = desk.page.getByRole('switch', { name: clinician.actions.shared });
	await sharing.check();
	await expect(own).toHaveCount(0);
	await expect(alone).toHaveCount(0);
	await expect(desk.page.getByText(`(${clinician.result.private})`)).toHaveCount(0);
	await desk.page.reload();
	await desk.shows(KARI);
	await expect(own).toHaveCount(0);
	await sharing.uncheck();
	await expect(own).toBeVisible();
});

test('copied text starts with who it is about, and quotes what was marked @desktop', async ({ desk }) => {
	await desk.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await desk.open();
	await desk.openFile(whole());
	await desk.same();
	await desk.button(clinician.actions.copy).click();
	await expect(desk.page.getByText(clinician.actions.copied)).toBeVisible();
	const text = await desk.page.evaluate(() => navigator.clipboard.readText());
	expect(text.split('\n')[0]).toBe(KARI);
	expect(text).toContain('pasienten merket «Bolig».');
	expect(text).not.toMatch(/diagnose/i);
});

test('without name and birth date it says so first @desktop', async ({ desk }) => {
	await desk.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await desk.open();
	await desk.openFile(await signedWith({}, { person: {} }));
	await desk.shows('IDENTITET IKKE OPPGITT');
	await desk.button(clinician.actions.copy).click();
	await expect(desk.page.getByText(clinician.actions.copied)).toBeVisible();
	const text = await desk.page.evaluate(() => navigator.clipboard.readText());
	expect(text.split('\n')[0]).toBe('IDENTITET IKKE OPPGITT');
});

test('printed: the answers whole, without the buttons @desktop', async ({ desk }) => {
	await desk.open();
	await desk.openFile(whole());
	await desk.shows(KARI);
	await desk.page.emulateMedia({ media: 'print' });
	await desk.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expect(desk.identity).toBeVisible();
	await expect(
		desk.page.getByText(clinician.result.formName.split(',')[0]!.replace('{{title}}', '')).first()
	).toBeAttached();
	await expect(desk.page.locator('details').getByRole('heading').first()).toBeVisible();
	for (const name of [clinician.actions.copy, clinician.actions.print, clinician.actions.clear])
		await expect(desk.button(name)).toBeHidden();
	await expect(desk.field).toBeHidden();
});

test('FHIR is saved where the deployment allows it @desktop', async ({ desk }) => {
	await desk.open();
	await desk.openFile(whole());
	await desk.same();
	const downloading = desk.page.waitForEvent('download');
	await desk.button(clinician.actions.save).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toMatch(/\.json$/);
	expect(download.suggestedFilename()).not.toMatch(/kreft|nordmann/i);
});
