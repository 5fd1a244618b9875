// Typed text on its way to disk: real IndexedDB in a real browser.
import { expect, test } from 'vitest';
import type * as App from './entry.ts';
import { phone as newPhone, startDraft } from './phone.ts';

declare const app: typeof App;

const phone = newPhone();

test('typed text is on disk after a pause, and when the page is hidden before that', async () => {
	const page = await phone.open();
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
	await phone.reload(page);
	await page.waitForFunction(
		async (id) =>
			(await app.texts.draftTexts(id).recover(), await app.drafts.sheet(id)).important === 'barnebarna',
		id
	);
});

test('text in the copy is recovered after a kill, but never over something newer', async () => {
	const page = await phone.open();
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
	const page = await phone.open();
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
