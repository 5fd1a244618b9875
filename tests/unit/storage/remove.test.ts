// Deleting one person's record, or everything; and what a person can take along first.
import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import type { Plan } from '$lib/core/plan/index.ts';
import type * as App from './entry.ts';
import { NONE, phone as newPhone } from './phone.ts';

declare const app: typeof App;

const phone = newPhone();

/** Two journeys with something of every kind; the first has one code that waits and one that was fetched. */
function fill(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const ids: string[] = [];
		for (const name of ['Kari', 'Ola']) {
			const { id: journey } = await app.journeys.create('own');
			ids.push(journey);
			const about = {
				journey,
				conversation: 1,
				answerer: { role: 'self' },
				length: 'whole',
				locale: 'nb',
				name,
				pack: { id: 'pakjenning', version: '1.0.0' },
				step: 'distress'
			} as const;
			const first = await app.drafts.create(about);
			await app.drafts.setAnswer(first.id, 'distress', 3);
			const second = await app.drafts.create(about);
			await app.drafts.setAnswer(second.id, 'other', `av ${name}`);
			const confirmed = { json: '{}', confirmedAt: '2026-11-22T09:30:00Z', digits: '123456' };
			await app.results.save({ ...first, id: `r-${name}`, sheet: { distress: 3 }, ...confirmed }, first.id);
			await app.conversations.update(journey, 2, { before: `til ${name}`, choice: 'yes' });
			await app.conversations.update(journey, 3, { before: undefined });
			await app.contacts.save({ id: `c-${name}`, journey, role: 'ward', name: 'Sengepost', phone: '1' });
			const plan: Plan = {
				...{ id: `p-${name}`, locale: 'nb', conversation: 1, result: 'x', madeAt: '2026-11-22T10:00:00Z' },
				agreements: []
			};
			await app.plans.save(plan, { journey, result: `r-${name}` });
			await app.plans.keepCode(`KODE-${name}`, 'claim');
			const secrets = { code: 'HEMMELIG', ticket: 't', owner: 'o', ack: new Uint8Array(1), jwe: 'j' };
			const handover = {
				...{ result: `r-${name}`, createdAt: 1, expires: 2, sent: true, takingBack: false },
				...{ attempts: 0, nextAt: 0 }
			};
			await app.db.write(['handovers'], async (work) => {
				await work.put('handovers', { ...handover, id: `live-${name}`, state: 'waiting', secrets });
				await work.put('handovers', { ...handover, id: `ended-${name}`, state: 'fetched' });
			});
		}
		return ids;
	});
}

const rows = (page: Page) =>
	page.evaluate(async () => {
		const { journeys, drafts, results, handovers, conversations, contacts, plans } =
			await app.stored.exportAll();
		const answers = await app.db.read(['answers'], (work) => work.all('answers'));
		return {
			journeys: journeys.map(({ id }) => id),
			drafts: drafts.map(({ sheet }) => sheet.other),
			answers: answers.length,
			results: results.map(({ id }) => id),
			handovers: handovers.map(({ id }) => id).sort(),
			conversations: conversations.map(({ journey, conversation }) => [journey, conversation]),
			contacts: contacts.map(({ id }) => id),
			plans: plans.map(({ id }) => id)
		};
	});

test('one journey goes with all that is its own, and another keeps everything', async () => {
	const page = await phone.open();
	const [kari, ola] = await fill(page);
	const here = { drafts: 1, results: 1, conversations: 1, contacts: 1, plans: 1 };
	const counts = { ...NONE, ...here, handovers: 2, waiting: 1 };
	expect(await page.evaluate((id) => app.stored.whatIsStored(id), kari)).toEqual(counts);
	const other = await phone.open();
	await other.evaluate(() => {
		const heard: (string | undefined)[] = [];
		Object.assign(globalThis, { heard });
		app.journeys.onChange((id) => void heard.push(id));
	});
	await page.evaluate((id) => {
		sessionStorage.setItem(`hjemvei/notes/${id}/2`, '{}');
		sessionStorage.setItem('hjemvei/notes/another/2', '{}');
		return app.journeys.remove(id!);
	}, kari);
	expect(
		await page.evaluate(() => Object.keys(sessionStorage).filter((name) => name.includes('notes')))
	).toEqual(['hjemvei/notes/another/2']);
	expect(await rows(page)).toEqual({
		journeys: [ola],
		drafts: ['av Ola'],
		answers: 1,
		results: ['r-Ola'],
		// What still waits at the relay is not forgotten before it has been taken back.
		handovers: ['ended-Ola', 'live-Kari', 'live-Ola'],
		conversations: [
			[ola, 2],
			[ola, 3]
		],
		contacts: ['c-Ola'],
		plans: ['p-Ola']
	});
	expect(await page.evaluate((id) => app.stored.whatIsStored(id), ola)).toEqual(counts);
	await other.waitForFunction(() => (globalThis as never as { heard: unknown[] }).heard.length === 1);
	const late = await page.evaluate(
		(id) => app.conversations.update(id!, 2, { before: 'sent' }).catch((error) => error.code),
		kari
	);
	expect(late).toBe('gone');
});

test('a removal that is interrupted has removed nothing', async () => {
	const page = await phone.open();
	const [kari] = await fill(page);
	const before = await rows(page);
	const outcome = await page.evaluate(async (id) => {
		const real = IDBObjectStore.prototype.delete;
		IDBObjectStore.prototype.delete = function (key) {
			if (this.name === 'journeys') throw new DOMException('no', 'UnknownError');
			return real.call(this, key);
		};
		return app.journeys.remove(id!).catch((error) => error.code);
	}, kari);
	expect(outcome).toBe('failed');
	expect(await rows(page)).toEqual(before);
});

test('everything can be removed, what is new too', async () => {
	const page = await phone.open();
	await fill(page);
	await page.evaluate(() => app.db.wipe());
	const empty = { drafts: [], results: [], handovers: [], conversations: [], contacts: [], plans: [] };
	expect(await rows(page)).toEqual({ journeys: [], answers: 0, ...empty });
	expect(await page.evaluate(() => app.stored.whatIsStored())).toEqual(NONE);
});

test('what a person takes along is plain data, without keys and without what opens a code', async () => {
	const page = await phone.open();
	await fill(page);
	const text = await page.evaluate(async () => JSON.stringify(await app.stored.exportAll()));
	expect(text).toContain('til Kari');
	expect(text).toContain('av Ola');
	expect(text).not.toMatch(/HEMMELIG|KODE|secrets|"jwk"|"key":\{|CryptoKey/);
});
