// The store as phones know it: real IndexedDB in a real browser.
import { expect, test } from 'vitest';
import type * as App from './entry.ts';
import { phone as newPhone, startDraft } from './phone.ts';

declare const app: typeof App;

const phone = newPhone();

test('answers survive a reload, and one taken away stays away', async () => {
	const page = await phone.open();
	const id = await startDraft(page);
	await page.evaluate(async (id) => {
		await app.drafts.setAnswer(id, 'distress', 0);
		await app.drafts.setAnswer(id, 'mark/sleep', true);
		await app.drafts.setAnswer(id, 'mark/sleep', undefined);
		await app.drafts.update(id, { step: 'review', name: 'Kari' });
		await app.drafts.update(id, { name: undefined });
	}, id);
	await phone.reload(page);
	expect(await page.evaluate((id) => app.drafts.sheet(id), id)).toEqual({ distress: 0 });
	const draft = await page.evaluate(() => app.drafts.current());
	expect(draft).toMatchObject({ id, step: 'review', locale: 'nn' });
	expect(draft).not.toHaveProperty('name');
});

test('ten tabs on one draft lose no answer, and each hears of the others', async () => {
	const first = await phone.open();
	const id = await startDraft(first);
	await first.evaluate(() => {
		const heard = new Set<string>();
		Object.assign(globalThis, { heard });
		app.drafts.onChange(({ key, here }) => void (key && !here && heard.add(key)));
	});
	const tabs = await Promise.all(Array.from({ length: 9 }, () => phone.open()));
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
	const page = await phone.open();
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
	const page = await phone.open();
	const cdp = await phone.context.newCDPSession(page);
	const { origin } = new URL(phone.url);
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
	await phone.context.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('denied', 'SecurityError');
		};
	});
	const page = await phone.open();
	const id = await startDraft(page);
	await page.evaluate((id) => app.drafts.setAnswer(id, 'distress', 5), id);
	expect(await page.evaluate((id) => app.drafts.sheet(id), id)).toEqual({ distress: 5 });
	expect(await page.evaluate(() => app.db.kept())).toBe(false);
	await page.evaluate((id) => app.drafts.remove(id), id);
	expect(await page.evaluate(() => app.drafts.list())).toEqual([]);
});

test('confirming closes the draft, once, and correcting brings its answers back', async () => {
	const page = await phone.open();
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
	const page = await phone.open();
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
