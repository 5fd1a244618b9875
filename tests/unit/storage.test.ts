// The store as phones know it: real IndexedDB in a real browser.
import type { Server } from 'node:http';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launch, serveEntry } from './chromium.ts';
import type * as App from './storage.entry.ts';

type Globals = { app: typeof App };
declare const app: Globals['app'];

let browser: Browser;
let server: Server;
let url: string;
let context: BrowserContext;

beforeAll(async () => {
	[browser, { server, url }] = await Promise.all([
		launch(),
		serveEntry(new URL('storage.entry.ts', import.meta.url))
	]);
});
afterAll(async () => {
	await browser.close();
	server.close();
});
beforeEach(async () => {
	context = await browser.newContext();
});
afterEach(() => context.close());

async function open(): Promise<Page> {
	const page = await context.newPage();
	await page.goto(url);
	await page.waitForFunction(() => 'app' in globalThis);
	return page;
}

const startDraft = (page: Page) =>
	page.evaluate(
		async () =>
			(
				await app.drafts.create({
					conversation: 2,
					answerer: { role: 'self' },
					length: 'whole',
					pack: { id: 'pakjenning', version: '1.0.0' },
					step: 'distress',
					locale: 'nn'
				})
			).id
	);

test('answers survive a reload, and one taken away stays away', async () => {
	const page = await open();
	const id = await startDraft(page);
	await page.evaluate(async (id) => {
		await app.drafts.setAnswer(id, 'distress', 0);
		await app.drafts.setAnswer(id, 'mark/sleep', true);
		await app.drafts.setAnswer(id, 'mark/sleep', undefined);
		await app.drafts.update(id, { step: 'review', name: 'Kari' });
		await app.drafts.update(id, { name: undefined });
	}, id);
	await page.reload();
	await page.waitForFunction(() => 'app' in globalThis);
	expect(await page.evaluate((id) => app.drafts.sheet(id), id)).toEqual({ distress: 0 });
	const draft = await page.evaluate(() => app.drafts.current());
	expect(draft).toMatchObject({ id, step: 'review', locale: 'nn' });
	expect(draft).not.toHaveProperty('name');
});

test('ten tabs on one draft lose no answer, and each hears of the others', async () => {
	const first = await open();
	const id = await startDraft(first);
	await first.evaluate(() => {
		const heard = new Set<string>();
		Object.assign(globalThis, { heard });
		app.drafts.onChange(({ key, here }) => void (key && !here && heard.add(key)));
	});
	const tabs = await Promise.all(Array.from({ length: 9 }, open));
	await Promise.all(
		[first, ...tabs].map((tab, number) =>
			tab.evaluate(
				async ([id, number]) => {
					for (let i = 0; i < 20; i++) await app.drafts.setAnswer(id, `mark/${number}-${i}`, true);
				},
				[id, number] as const
			)
		)
	);
	const sheet = await first.evaluate((id) => app.drafts.sheet(id), id);
	expect(Object.keys(sheet)).toHaveLength(200);
	await first.waitForFunction(() => (globalThis as never as { heard: Set<string> }).heard.size === 180);
});

test('a connection that dies is replaced, and the answer that met it is kept', async () => {
	const page = await open();
	const id = await startDraft(page);
	await page.evaluate(async (id) => {
		const real = IDBDatabase.prototype.transaction;
		const dead = new WeakSet<IDBDatabase>();
		let deaths = 2;
		// What WebKit does to a page that was in the background: the connection is gone for good.
		IDBDatabase.prototype.transaction = function (...args) {
			if (deaths > 0 && !dead.has(this)) {
				dead.add(this);
				deaths -= 1;
			}
			if (dead.has(this)) throw new DOMException('Connection lost', 'UnknownError');
			return real.apply(this, args);
		};
		await app.drafts.setAnswer(id, 'distress', 7);
	}, id);
	expect(await page.evaluate((id) => app.drafts.sheet(id), id)).toEqual({ distress: 7 });
});

test('a full disk is said, and what was there remains', async () => {
	const page = await open();
	const cdp = await context.newCDPSession(page);
	const { origin } = new URL(url);
	// Before the first write: Chromium remembers for a while how much room there was.
	await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2 ** 20 });
	const id = await startDraft(page);
	await page.evaluate((id) => app.drafts.setAnswer(id, 'distress', 3), id);
	const code = await page.evaluate(async (id) => {
		for (let i = 0; i < 100; i++) {
			const noise = Array.from(crypto.getRandomValues(new Uint16Array(2 ** 15)), (n) => n.toString(36));
			const outcome = await app.drafts
				.setAnswer(id, `mark/${i}`, noise.join(''))
				.catch((error) => error.code);
			if (outcome) return outcome;
		}
	}, id);
	expect(code).toBe('full');
	expect(await page.evaluate((id) => app.drafts.sheet(id), id)).toMatchObject({ distress: 3 });
});

test('without a database the page works until it is closed, and says so', async () => {
	await context.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('denied', 'SecurityError');
		};
	});
	const page = await open();
	const id = await startDraft(page);
	await page.evaluate((id) => app.drafts.setAnswer(id, 'distress', 5), id);
	expect(await page.evaluate((id) => app.drafts.sheet(id), id)).toEqual({ distress: 5 });
	expect(await page.evaluate(() => app.db.kept())).toBe(false);
	await page.evaluate((id) => app.drafts.remove(id), id);
	expect(await page.evaluate(() => app.drafts.list())).toEqual([]);
});

test('a key can sign and not be read, and is the same after a reload', async () => {
	const page = await open();
	const sign = async () =>
		page.evaluate(async () => {
			const journey = await app.journeys.current('own');
			const { privateKey, jwk, stored } = await app.vault.keysOf(journey.id);
			const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
			const text = new TextEncoder().encode('svar');
			const signature = await crypto.subtle.sign(algorithm, privateKey, text);
			const key = await crypto.subtle.importKey('jwk', jwk, { name: 'ECDSA', namedCurve: 'P-256' }, true, [
				'verify'
			]);
			return {
				jwk,
				stored,
				verified: await crypto.subtle.verify(algorithm, key, signature, text),
				readable: await crypto.subtle.exportKey('jwk', privateKey).then(
					() => true,
					() => false
				)
			};
		});
	const before = await sign();
	expect(before).toMatchObject({ verified: true, readable: false, stored: true });
	await page.reload();
	await page.waitForFunction(() => 'app' in globalThis);
	expect((await sign()).jwk).toEqual(before.jwk);
});

test('a browser that refuses to store keys still signs, and says the key will not last', async () => {
	await context.addInitScript(() => {
		const real = IDBObjectStore.prototype.put;
		IDBObjectStore.prototype.put = function (value, ...rest) {
			if (value.key instanceof Object) throw new DOMException('cannot be cloned', 'DataCloneError');
			return real.call(this, value, ...rest);
		};
	});
	const page = await open();
	const keys = () =>
		page.evaluate(async () => {
			const { stored, jwk } = await app.vault.keysOf((await app.journeys.current('own')).id);
			return { stored, jwk, journeys: (await app.journeys.list()).length };
		});
	const before = await keys();
	expect(before).toMatchObject({ stored: false, journeys: 1 });
	expect((await keys()).jwk).toEqual(before.jwk);
	await page.reload();
	await page.waitForFunction(() => 'app' in globalThis);
	const after = await keys();
	expect(after).toMatchObject({ stored: false, journeys: 1 });
	expect(after.jwk).not.toEqual(before.jwk);
});

test('confirming closes the draft, once, and correcting brings its answers back', async () => {
	const page = await open();
	const id = await startDraft(page);
	const outcome = await page.evaluate(async (id) => {
		await app.drafts.setAnswer(id, 'distress', 4);
		const draft = (await app.drafts.get(id))!;
		const sheet = await app.drafts.sheet(id);
		const save = (resultId: string) =>
			app.results
				.save(
					{
						...draft,
						id: resultId,
						json: '{}',
						sheet,
						confirmedAt: '2026-11-22T09:30:00Z',
						digits: '123456'
					},
					id
				)
				.then(
					() => 'saved',
					(error) => error.code
				);
		const saves = await Promise.all([save('a'), save('b')]);
		const late = await app.drafts.setAnswer(id, 'distress', 9).catch((error) => error.code);
		const [result] = await app.results.list();
		const next = await app.drafts.amend(result!.id, 'review');
		return { saves, late, results: await app.results.list(), next, sheet: await app.drafts.sheet(next.id) };
	}, id);
	expect(outcome.saves.sort()).toEqual(['gone', 'saved']);
	expect(outcome.late).toBe('gone');
	expect(outcome.results).toHaveLength(1);
	expect(outcome.next).toMatchObject({ amends: outcome.results[0]!.id, step: 'review', conversation: 2 });
	expect(outcome.sheet).toEqual({ distress: 4 });
});

test('everything can be removed', async () => {
	const page = await open();
	const id = await startDraft(page);
	await page.evaluate((id) => app.drafts.setAnswer(id, 'distress', 4), id);
	await page.evaluate(() => app.db.wipe());
	const left = await page.evaluate(async () => [
		...(await app.drafts.list()),
		...(await app.journeys.list()),
		...(await app.results.list())
	]);
	expect(left).toEqual([]);
});

test('typed text is on disk after a pause, and when the page is hidden before that', async () => {
	const page = await open();
	const id = await startDraft(page);
	await page.evaluate((id) => {
		const buffer = app.texts.draftTexts(id, (state) => Object.assign(globalThis, { state: state.status }));
		Object.assign(globalThis, { buffer });
		buffer.type('other', 'trapp');
		buffer.type('other', 'trappa');
	}, id);
	await page.waitForFunction(() => (globalThis as never as { state: string }).state === 'saved');
	expect(await page.evaluate((id) => app.drafts.sheet(id), id)).toEqual({ other: 'trappa' });
	await page.evaluate(() => {
		const { buffer } = globalThis as never as { buffer: InstanceType<typeof App.texts.TextBuffer> };
		buffer.type('important', 'barnebarna');
	});
	await page.reload();
	await page.waitForFunction(() => 'app' in globalThis);
	await page.waitForFunction(
		async (id) =>
			(await app.texts.draftTexts(id).recover(), await app.drafts.sheet(id)).important === 'barnebarna',
		id
	);
});

test('text in the copy is recovered after a kill, but never over something newer', async () => {
	const page = await open();
	const id = await startDraft(page);
	const recovered = await page.evaluate(async (id) => {
		const copy = (entries: object) => sessionStorage.setItem(`hjemvei/text/${id}`, JSON.stringify(entries));
		const at = Date.now() + 1000;
		copy({ other: { text: 'fra kopien', at }, 'field/name': { text: 'Kari', at: 1 }, odd: 7 });
		const first = await app.texts.draftTexts(id).recover();
		await app.drafts.setAnswer(id, 'other', 'nyere');
		copy({ other: { text: 'fra kopien', at: 1 } });
		const second = await app.texts.draftTexts(id).recover();
		return { first, second, left: sessionStorage.getItem(`hjemvei/text/${id}`) };
	}, id);
	expect(recovered.first).toEqual({ other: 'fra kopien', 'field/name': 'Kari' });
	expect(recovered.second).toEqual({});
	expect(recovered.left).toBeNull();
	expect(await page.evaluate((id) => app.drafts.sheet(id), id)).toEqual({ other: 'nyere' });
	expect(await page.evaluate((id) => app.drafts.get(id), id)).toMatchObject({ name: 'Kari' });
});

test('text that cannot be saved is said, kept, and saved when it can be', async () => {
	const page = await open();
	const id = await startDraft(page);
	const outcome = await page.evaluate(async (id) => {
		const states: string[] = [];
		const real = IDBObjectStore.prototype.put;
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('no room', 'QuotaExceededError');
		};
		const buffer = app.texts.draftTexts(id, (state) => {
			states.push(state.status === 'failed' ? (state.cause as { code: string }).code : state.status);
		});
		buffer.type('other', 'viktig');
		const first = await buffer.flush();
		IDBObjectStore.prototype.put = real;
		const second = await buffer.flush();
		return { states, first, second, sheet: await app.drafts.sheet(id) };
	}, id);
	expect(outcome).toEqual({
		states: ['typing', 'full', 'saved'],
		first: false,
		second: true,
		sheet: { other: 'viktig' }
	});
});
