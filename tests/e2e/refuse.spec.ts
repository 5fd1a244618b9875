/** What the clinician's side refuses: each with a plain sentence, and nothing changed. */
import {
	codeDigits,
	formatCode,
	handoverLink,
	newCode,
	planLink,
	readCode,
	readPlanCode
} from '../../src/lib/core/envelope/index.ts';
import { invitationLink, packInvitation } from '../../src/lib/core/invitation/index.ts';
import { sessionLink } from '../../src/lib/core/session/index.ts';
import { expect, test } from '../support/fixtures.ts';
import { readyForOffline } from '../support/pages/app.ts';
import { Desk } from '../support/pages/desk.ts';
import { newPair } from '../support/session.ts';
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
		const wrong = [b, a, ...rest].join('');
		// One in 32 is written as a plan's code, which has a sentence of its own.
		if (a !== b && readPlanCode(wrong).status !== 'code') return wrong;
	}
}

test('a handheld scanner on a Norwegian keyboard: our other QRs, and a burst that broke off @desktop', async ({
	desk,
	baseURL
}) => {
	const clinic = await newPair();
	const session = { way: 'screen', expires: 1_795_342_620, key: clinic.key } as const;
	const invitation = packInvitation({
		conversation: 1,
		from: { kind: 'hospital', name: 'Eksempel sykehus' }
	});
	if (invitation.status !== 'packed') throw new Error(invitation.status);
	const code = handoverLink(baseURL!, unknown());
	await desk.open();
	for (const [link, problem] of [
		[sessionLink(baseURL!, session), 'session'],
		[invitationLink(baseURL!, invitation.digits), 'invitation'],
		[planLink(baseURL!, newCode(crypto.getRandomValues(new Uint8Array(7)), 'plan')), 'planCode'],
		[code.slice(0, -6), 'incomplete'],
		[code.slice(0, -20), 'incomplete']
	] as const) {
		// It believes in a US keyboard: signs come out as others.
		await desk.page.keyboard.type(link.replaceAll(':', 'Ø').replaceAll('/', '-').replaceAll('#', '§'));
		await desk.page.keyboard.press('Enter');
		await desk.refuses(problem);
	}
	expect(desk.asked).toEqual([]);
});

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
	const context = await browserWith([
		'--use-fake-device-for-media-stream',
		'--use-fake-ui-for-media-stream=deny'
	]);
	const refused = new Desk(await context.newPage());
	await refused.open();
	await refused.button(clinician.camera.open).click();
	await expect(refused.page.getByText(clinician.camera.denied)).toBeVisible();
	await expect(refused.field).toBeVisible();
});

test('a link that is not whole says so and asks nothing @desktop', async ({ desk }) => {
	// Of twelve digits one in 32 would pass for a typed code: this one does.
	let half = '';
	do half = codeDigits(unknown()).slice(0, 12);
	while (readCode(half).status !== 'code');
	await desk.page.goto(`/k#${half}`);
	await expect(desk.page.getByText(clinician.landing.broken)).toBeVisible();
	expect(desk.asked).toEqual([]);
});
