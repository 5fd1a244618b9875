// What a person keeps about their conversations, and taking it away again.
import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import type * as App from './entry.ts';
import { NONE, phone as newPhone, startDraft } from './phone.ts';

declare const app: typeof App;

const phone = newPhone();

const ownJourney = (page: Page) => page.evaluate(async () => (await app.journeys.current('own')).id);

test('a date, what is hidden, and reminders are kept, and the key is the same', async () => {
	const page = await phone.open();
	const id = await ownJourney(page);
	const heard = await page.evaluate(async (id) => {
		const heard: (string | undefined)[] = [];
		app.journeys.onChange((changed) => void heard.push(changed));
		const before = (await app.vault.keysOf(id)).jwk.x;
		await app.journeys.update(id, {
			countsFrom: { date: '2026-11-22', event: 'diagnosis' },
			remindersOff: true
		});
		await app.journeys.update(id, { windowsHidden: true, remindersOff: undefined });
		const { jwk, stored } = await app.vault.keysOf(id);
		return { heard, same: jwk.x === before && stored };
	}, id);
	expect(heard).toEqual({ heard: [id, id], same: true });
	await phone.reload(page);
	const [journey] = await page.evaluate(() => app.journeys.list());
	expect(journey).toMatchObject({
		countsFrom: { date: '2026-11-22', event: 'diagnosis' },
		windowsHidden: true
	});
	expect(journey).not.toHaveProperty('remindersOff');
	const gone = await page.evaluate(() =>
		app.journeys.update('no such', { windowsHidden: true }).catch((error) => error.code)
	);
	expect(gone).toBe('gone');
});

test('an appointment keeps its uid and counts its changes; taking it away ends it', async () => {
	const page = await phone.open();
	const id = await ownJourney(page);
	const seen = await page.evaluate(async (id) => {
		const set = async (appointment?: App.conversations.ConversationPatch['appointment']) =>
			(await app.conversations.update(id, 2, { appointment })).appointment;
		const first = await set({ date: '2026-12-03', time: '10:30', place: 'Rådhuset' });
		const same = await set({ date: '2026-12-03', time: '10:30', place: 'Rådhuset' });
		const moved = await set({ date: '2026-12-04' });
		const none = await set(undefined);
		const next = await set({ date: '2026-12-05' });
		return { first, same, moved, none, next };
	}, id);
	expect(seen.first).toMatchObject({ sequence: 0, place: 'Rådhuset' });
	expect(seen.same).toEqual(seen.first);
	expect(seen.moved).toEqual({ uid: seen.first?.uid, sequence: 1, date: '2026-12-04' });
	expect(seen.none).toBeUndefined();
	expect(seen.next).toMatchObject({ sequence: 0 });
	expect(seen.next?.uid).not.toBe(seen.first?.uid);
});

test('contacts: the ward first, saved, changed and removed', async () => {
	const page = await phone.open();
	const id = await ownJourney(page);
	const seen = await page.evaluate(async (journey) => {
		const base = { journey, phone: '22 22 22 22' };
		await app.contacts.save({ ...base, id: 'b', role: 'contact', name: 'Åse' });
		await app.contacts.save({ ...base, id: 'a', role: 'contact', name: 'Bo' });
		await app.contacts.save({ ...base, id: 'w', role: 'ward', name: 'Sengepost 3' });
		await app.contacts.save({ ...base, id: 'a', role: 'contact', name: 'Bo', hours: '9–15' });
		const all = await app.contacts.list(journey);
		await app.contacts.remove('w');
		const left = await app.contacts.list();
		const gone = await app.contacts
			.save({ ...base, journey: 'x', id: 'q', role: 'ward', name: 'N' })
			.catch((error) => error.code);
		return { all: all.map(({ id }) => id), hours: all[1]?.hours, left: left.map(({ id }) => id), gone };
	}, id);
	expect(seen).toEqual({ all: ['w', 'a', 'b'], hours: '9–15', left: ['a', 'b'], gone: 'gone' });
});

test('notes survive a killed page, never over something newer, and whatever else changed meanwhile', async () => {
	const page = await phone.open();
	const id = await ownJourney(page);
	const seen = await page.evaluate(async (id) => {
		const name = `hjemvei/notes/${id}/2`;
		const copy = (entries: object) => sessionStorage.setItem(name, JSON.stringify(entries));
		const at = Date.now() - 1000;
		copy({ before: { text: 'spør om trappa', at }, odd: { text: 'x', at } });
		// The row is newer than the copy, but not its note.
		await app.conversations.update(id, 2, { choice: 'yes', appointment: { date: '2026-12-03' } });
		await app.conversations.noteTexts(id, 2).recover();
		const first = (await app.conversations.get(id, 2))?.before;
		await app.conversations.update(id, 2, { before: 'nyere' });
		copy({ before: { text: 'gammelt', at: 1 } });
		await app.conversations.noteTexts(id, 2).recover();
		const second = await app.conversations.get(id, 2);
		const buffer = app.conversations.noteTexts(id, 2);
		buffer.type('after', 'ø'.repeat(3000));
		buffer.type('before', '');
		await buffer.stop();
		const third = await app.conversations.get(id, 2);
		return { first, second, third, left: sessionStorage.getItem(name) };
	}, id);
	expect(seen.first).toBe('spør om trappa');
	expect(seen.second).toMatchObject({ before: 'nyere', choice: 'yes', appointment: { sequence: 0 } });
	expect(seen.third?.after).toHaveLength(2000);
	expect(seen.third).not.toHaveProperty('before');
	expect(seen.left).toBeNull();
});

test('two tabs on one conversation lose nothing, and each hears of the other', async () => {
	const [one, two] = [await phone.open(), await phone.open()];
	const id = await ownJourney(one);
	await one.evaluate((id) => {
		const heard: unknown[] = [];
		Object.assign(globalThis, { heard });
		app.conversations.onChange((change) => change && !change.here && heard.push(change));
		void id;
	}, id);
	await Promise.all([
		one.evaluate((id) => app.conversations.update(id, 3, { before: 'en' }), id),
		two.evaluate((id) => app.conversations.update(id, 3, { after: 'to', choice: 'no' }), id)
	]);
	expect(await one.evaluate((id) => app.conversations.get(id, 3), id)).toMatchObject({
		...{ before: 'en', after: 'to', choice: 'no' }
	});
	await one.waitForFunction(() => (globalThis as never as { heard: unknown[] }).heard.length === 1);
	expect(await one.evaluate(() => (globalThis as never as { heard: unknown[] }).heard)).toEqual([
		{ journey: id, conversation: 3, here: false }
	]);
});

test('a full disk is said, and what was noted remains', async () => {
	const page = await phone.open();
	const cdp = await phone.context.newCDPSession(page);
	await cdp.send('Storage.overrideQuotaForOrigin', { origin: new URL(phone.url).origin, quotaSize: 2 ** 20 });
	const id = await ownJourney(page);
	const seen = await page.evaluate(async (id) => {
		await app.conversations.update(id, 1, { before: 'først', choice: 'yes' });
		for (let i = 0; i < 200; i++) {
			const noise = Array.from(crypto.getRandomValues(new Uint16Array(2 ** 15)), (n) => n.toString(36));
			const code = await app.contacts
				.save({ id: `${i}`, journey: id, role: 'contact', phone: '1', name: noise.join('') })
				.then(() => undefined)
				.catch((error) => error.code);
			if (code) return { code, row: await app.conversations.get(id, 1) };
		}
		return undefined;
	}, id);
	expect(seen).toMatchObject({ code: 'full', row: { before: 'først', choice: 'yes' } });
});

test('without a database all of it works until the page is closed', async () => {
	await phone.context.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('denied', 'SecurityError');
		};
	});
	const page = await phone.open();
	const id = await ownJourney(page);
	const draft = await startDraft(page);
	const seen = await page.evaluate(
		async ([id, draft]) => {
			await app.conversations.update(id, 2, { before: 'a' });
			await app.drafts.setAnswer(draft, 'wantsConversation', 'later');
			await app.contacts.save({ id: 'c', journey: id, role: 'ward', name: 'Sengepost', phone: '1' });
			const before = await app.stored.whatIsStored(id);
			const row = await app.conversations.get(id, 2);
			await app.journeys.remove(id);
			return { before, row, after: await app.stored.whatIsStored() };
		},
		[id, draft] as const
	);
	expect(seen.row).toMatchObject({ before: 'a', choice: 'later' });
	expect(seen.before).toEqual({ ...NONE, drafts: 1, conversations: 1, contacts: 1 });
	expect(seen.after).toEqual(NONE);
});
