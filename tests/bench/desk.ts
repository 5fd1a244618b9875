/**
 * How many keys it takes from a code in the field to a note on the clipboard: a made-up patient's answers, signed by
 * a key made for the occasion, fetched and worked through at the real desk by the keyboard alone. Counted is every
 * press as it is made: a letter, Tab, an arrow, a chord as one. Beside it the same note typed by hand, one press for
 * each character, which is the least it can be.
 */
import type { Browser, Page } from '@playwright/test';
import { argon2id } from 'hash-wasm';
import { packFor } from '../../src/lib/content/packs/index.ts';
import { practicePatients } from '../../src/lib/content/practice.ts';
import {
	deriveSecrets,
	formatCode,
	KDF,
	kdfInput,
	newCode,
	seal
} from '../../src/lib/core/envelope/index.ts';
import {
	packHash,
	signResult,
	stated,
	toFhir,
	type PublicKey,
	type Result
} from '../../src/lib/core/result/index.ts';
import { words } from '../support/words.ts';
import { heading, line } from './print.ts';

const { clinician, note, talk } = words.nb;
/** What the clinician writes themself, whichever way the note is made. */
const NEEDS = [
	{ topic: 'mark/finances-insurance', action: 'Sosionom ringer pasienten' },
	{ topic: 'mark/fatigue', action: 'Råd om aktivitet og hvile' }
];

export async function printDesk(browser: Browser, origin: string): Promise<void> {
	heading('From a code to a finished note (keys, not time)');
	const code = await handedOver(origin);
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
	const hand = new Hand(await context.newPage());
	const begun = performance.now();
	const text = await work(hand, origin, code);
	line(
		'keys at the desk',
		`${hand.keys}, of them ${hand.letters} letters of the clinician’s own and the code`
	);
	line('clicks', '0');
	line('driven by a machine', `${((performance.now() - begun) / 1000).toFixed(1)} s`);
	const long = typed(text);
	line(
		'the same note by hand, long',
		`${long} characters · ${(long / hand.keys).toFixed(1)} times as many keys`
	);
	await hand.page.getByRole('radio', { name: note.panel.short, exact: true }).check();
	await copyAll(hand.page);
	const short = typed(await clipboard(hand.page));
	line(
		'the same note by hand, short',
		`${short} characters · ${(short / hand.keys).toFixed(1)} times as many keys`
	);
	await context.close();
}

/** Counts what it presses. */
class Hand {
	readonly page: Page;
	keys = 0;
	letters = 0;

	constructor(page: Page) {
		this.page = page;
	}

	async press(...keys: string[]): Promise<void> {
		for (const key of keys) await this.page.keyboard.press(key);
		this.keys += keys.length;
	}

	async type(text: string): Promise<void> {
		await this.page.keyboard.type(text);
		this.keys += text.length;
		this.letters += text.length;
	}

	/** Tab, or Shift and Tab, until focus is where it should be. */
	async to(selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
		for (let presses = 0; presses < 120; presses++) {
			if (await this.page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
			await this.press(key);
		}
		throw new Error(`«${selector}» is not reached by ${key}`);
	}
}

async function work(hand: Hand, origin: string, code: string): Promise<string> {
	const { page } = hand;
	await page.goto(`${origin}/nb/helsepersonell`);
	await page.locator('html[data-started]').waitFor({ state: 'attached' });
	await page.locator('input:focus').waitFor();
	await hand.type(code);
	await hand.press('Enter');
	await page.getByRole('heading', { name: clinician.check.title }).waitFor();
	await hand.press('Tab', 'Enter');
	await page.getByRole('tab', { name: talk.tabs.talk }).waitFor();
	// How it went, and where the patient is: then each need knows who usually follows up.
	await hand.to('[role=tabpanel] [type=radio]');
	await hand.press('Space', 'Tab', 'Space');
	for (const { topic, action } of NEEDS) await need(hand, topic, action);
	await hand.to('[role=tab]');
	await hand.press('ArrowRight');
	await page.getByRole('button', { name: note.panel.copyAll, exact: true }).waitFor();
	await hand.to('[role=tabpanel]:not([hidden]) .all button');
	await hand.press('Enter');
	await page.getByText(note.panel.copied).first().waitFor();
	return clipboard(page);
}

/** From the list of what is marked: the row by arrows, B for a need, what is done about it, and back. */
async function need(hand: Hand, topic: string, action: string): Promise<void> {
	const row = `[data-topic="${topic}"] [data-act]`;
	const inList = await hand.page.evaluate(() => document.activeElement?.matches('[data-act]'));
	if (!inList) await hand.to('[data-act]', 'Shift+Tab');
	for (let rows = 0; rows < 60; rows++) {
		if (await hand.page.evaluate((wanted) => document.activeElement?.matches(wanted), row)) break;
		await hand.press(rows === 0 && !inList ? 'Home' : 'ArrowDown');
	}
	await hand.press('b');
	await hand.page.locator('textarea[data-field=need]:focus').waitFor();
	await hand.press('Tab');
	await hand.type(action);
	await hand.to('form.need button[type=submit]');
	await hand.press('Enter');
	await hand.page.locator(`${row}:focus`).waitFor();
}

async function copyAll(page: Page): Promise<void> {
	await page.evaluate(() => navigator.clipboard.writeText(''));
	await page.getByRole('button', { name: note.panel.copyAll, exact: true }).click();
	await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== '');
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const typed = (text: string) => [...text.trim()].length;

/** What a phone does: signed, sealed and uploaded. @returns what is typed. */
async function handedOver(origin: string): Promise<string> {
	const code = newCode(crypto.getRandomValues(new Uint8Array(7)));
	const stretched = await argon2id({
		password: kdfInput(code),
		salt: KDF.salt,
		memorySize: KDF.memory,
		iterations: KDF.iterations,
		parallelism: KDF.parallelism,
		hashLength: KDF.length,
		outputType: 'binary'
	});
	const secrets = deriveSecrets(stretched);
	const response = await fetch(`${origin}/relay/handover`, {
		method: 'PUT',
		headers: {
			authorization: `Ticket ${secrets.ticket}`,
			'hjemvei-owner': Buffer.alloc(32, 7).toString('base64url'),
			'hjemvei-expires': String(Math.floor(Date.now() / 1000) + 3600),
			'content-type': 'application/jose'
		},
		body: await seal(await signed(), secrets, crypto.getRandomValues(new Uint8Array(12)))
	});
	if (!response.ok) throw new Error(`the relay answered ${response.status}`);
	return formatCode(code).replaceAll('-', '');
}

async function signed(): Promise<string> {
	const [patient] = practicePatients;
	const { answerer, name, birthDate, rounds } = patient!;
	const { id, conversation, length, sheet, texts } = rounds[0];
	const pack = packFor(answerer);
	const setting = { conversation, answerer, length };
	const written = Object.entries(texts).map(([key, { nb }]) => [key, nb]);
	const result: Result = {
		...{ id, locale: 'nb', ...setting, person: { name, birthDate } },
		pack: { id: pack.id, version: pack.version, hash: packHash(pack) },
		answers: stated(pack, { ...sheet, ...Object.fromEntries(written) }, setting),
		confirmedAt: new Date().toISOString().replace(/\.\d+Z$/, 'Z')
	};
	const keys = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign']);
	const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', keys.publicKey);
	return JSON.stringify(
		await signResult(toFhir(result, pack), keys.privateKey, { kty, crv, x, y } as PublicKey)
	);
}
