/** The clinician's desk: what it refuses, what it shows, and how it looks after what is open. */
import { newCode, formatCode, codeDigits, readCode } from '../../src/lib/core/envelope/index.ts';
import { expect, test } from '../support/fixtures.ts';
import { readyForOffline } from '../support/pages/app.ts';
import { Desk } from '../support/pages/desk.ts';
import { startServer } from '../support/server.ts';
import { frozen, sealedAway, signedWith } from '../support/signed.ts';
import { NO_NETWORK } from '../support/watch.ts';
import { words } from '../support/words.ts';

const { clinician } = words.nb;
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const KARI = 'Kari Nordmann, født 28.02.1951';
const whole = () => frozen('v1-whole-self-nb').json;

/** A code nobody has made. */
const unknown = () => newCode(crypto.getRandomValues(new Uint8Array(7)));

test.describe('@desktop what is refused, with a plain sentence and before any network', () => {
	for (const { title, text, problem } of [
		{ title: 'an empty field', text: () => '  ', problem: 'empty' },
		{ title: 'a wrong check symbol', text: wrongCheck, problem: 'wrongCheck' },
		{ title: 'two symbols swapped', text: swapped, problem: 'wrongCheck' },
		{ title: 'half a code', text: () => formatCode(unknown()).slice(0, 9), problem: 'incomplete' },
		{
			title: 'half a scan',
			text: (o: string) => `${o}/k#${codeDigits(unknown()).slice(0, 12)}`,
			problem: 'incomplete'
		},
		{ title: 'a QR of something else', text: () => 'https://example.com/meny?bord=12', problem: 'foreign' },
		{
			title: 'a code of a newer version',
			text: (o: string) => `${o}/k#9${'1'.repeat(25)}`,
			problem: 'unknownVersion'
		}
	] as const) {
		test(title, async ({ desk, baseURL }) => {
			await desk.open();
			await desk.fetch(text(baseURL!));
			await desk.refuses(problem);
			expect(desk.asked).toEqual([]);
		});
	}
});

function wrongCheck(): string {
	const code = formatCode(unknown());
	const last = SYMBOLS.indexOf(code.at(-1)!);
	return code.slice(0, -1) + SYMBOLS[(last + 1) % 32];
}

function swapped(): string {
	for (;;) {
		const [a, b, ...rest] = formatCode(unknown());
		if (a !== b) return [b, a, ...rest].join('');
	}
}

test('a wrong check symbol is said while it still stands in the field @desktop', async ({ desk }) => {
	await desk.open();
	await desk.field.pressSequentially(wrongCheck());
	await desk.refuses('wrongCheck');
	await expect(desk.field).toHaveAttribute('aria-invalid', 'true');
	expect(desk.asked).toEqual([]);
});

test('a code that gives nothing, and the next that is half, change nothing @desktop', async ({
	desk,
	watch
}) => {
	watch.allow(/status of 404/);
	await desk.open();
	await desk.openFile(whole());
	await desk.shows(KARI);
	await desk.fetch(formatCode(unknown()));
	await desk.button(clinician.replace.yes).click();
	await expect(desk.page.getByText(clinician.problem.nothing)).toBeVisible();
	await desk.shows(KARI);
	await desk.fetch('K7QM');
	await expect(desk.page.getByText(clinician.problem.incomplete)).toBeVisible();
	await desk.shows(KARI);
});

test.describe('@desktop files that are refused', () => {
	const files: {
		title: string;
		json: () => Promise<string> | string;
		problem: keyof typeof clinician.problem;
	}[] = [
		{
			title: 'an answer changed on the way',
			json: () => whole().replace('"valueInteger":7', '"valueInteger":1'),
			problem: 'tampered'
		},
		{
			title: 'a name changed on the way',
			json: () => whole().replace('Kari Nordmann', 'Kari Normann'),
			problem: 'tampered'
		},
		{ title: 'something else', json: () => '{"resourceType":"Patient"}', problem: 'malformed' },
		{ title: 'no JSON', json: () => '<html>', problem: 'malformed' },
		{ title: 'half a file', json: () => whole().slice(0, -40), problem: 'malformed' },
		{ title: 'a newer pack', json: () => signedWith({ version: '9.0.0' }), problem: 'newerPack' },
		{ title: 'a pack nobody knows', json: () => signedWith({ id: 'ukjent' }), problem: 'unknownPack' },
		{ title: 'too large a file', json: () => `${whole()}${' '.repeat(70_000)}`, problem: 'tooLarge' }
	];
	for (const { title, json, problem } of files) {
		test(title, async ({ desk }) => {
			const text = await json();
			expect(text).not.toBe(whole());
			await desk.open();
			await desk.openFile(text);
			await desk.refuses(problem);
		});
	}
});

test('an unknown format is said as such @desktop', async ({ desk }) => {
	await desk.open();
	const text = whole();
	await desk.openFile(text.replace('format","valuePositiveInt":1', 'format","valuePositiveInt":2'));
	await desk.refuses('unknownFormat');
});

test('the relay is gone, or there is no network @desktop', async ({ device, watch }) => {
	watch.allow(NO_NETWORK, /ERR_CONNECTION_REFUSED/, /request to another origin: http:\/\/localhost/);
	const server = await startServer();
	const desk = new Desk(await (await device('desktop', { baseURL: server.origin })).newPage());
	await desk.open();
	await readyForOffline(desk.page);
	await server.kill();
	await desk.fetch(formatCode(unknown()));
	await desk.refuses('server');
	await desk.page.context().setOffline(true);
	await desk.button(clinician.field.submit).click();
	await desk.refuses('offline');
});

/** As the relay says until when it keeps others away. */
const lease = () => ({ 'hjemvei-lease': String(Math.floor(Date.now() / 1000) + 600) });

test('an answer too large to be ours is not read to its end @desktop', async ({ desk }) => {
	await desk.open();
	await desk.page.route('**/relay/handover/claim', (route) =>
		route.fulfill({ headers: lease(), contentType: 'application/jose', body: 'a'.repeat(200_000) })
	);
	await desk.fetch(formatCode(unknown()));
	await desk.refuses('server');
});

test('what the relay hands out is locked with another code @desktop', async ({ desk }) => {
	const body = await sealedAway(whole());
	await desk.open();
	await desk.page.route('**/relay/handover/claim', (route) =>
		route.fulfill({ headers: lease(), contentType: 'application/jose', body })
	);
	await desk.fetch(formatCode(unknown()));
	await desk.refuses('damaged');
});

test('no camera, and a camera that is refused @desktop', async ({ desk, browserWith }) => {
	await desk.open();
	await desk.button(clinician.camera.open).click();
	await expect(desk.page.getByText(clinician.camera.none)).toBeVisible();
	const context = await browserWith(['--use-fake-device-for-media-stream', '--deny-permission-prompts']);
	const refused = new Desk(await context.newPage());
	await refused.open();
	await refused.button(clinician.camera.open).click();
	await expect(refused.page.getByText(clinician.camera.denied)).toBeVisible();
	await expect(refused.field).toBeVisible();
});

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
	const downloading = desk.page.waitForEvent('download');
	await desk.button(clinician.actions.save).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toMatch(/\.json$/);
	expect(download.suggestedFilename()).not.toMatch(/kreft|nordmann/i);
});

test('a link that is not whole says so and asks nothing @desktop', async ({ desk }) => {
	await desk.page.goto(`/k#${codeDigits(unknown()).slice(0, 12)}`);
	await expect(desk.page.getByText(clinician.landing.broken)).toBeVisible();
	expect(desk.asked).toEqual([]);
	expect(readCode('').status).not.toBe('code');
});
