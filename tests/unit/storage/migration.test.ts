// A phone of an older version gets the new app.
import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import type * as App from './entry.ts';
import { NONE, phone as newPhone } from './phone.ts';

declare const app: typeof App;

const phone = newPhone();

type Rows = Record<string, readonly object[]>;

const about = { length: 'none', pack: { id: 'pakjenning', version: '1.0.0' }, locale: 'nb' };
const draft = (id: string, journey: string, role: string, conversation: number) => ({
	...{ id, journey, conversation, answerer: role === 'proxy' ? { role, authority: 'none' } : { role } },
	...{ ...about, step: 'no-need', createdAt: 1, updatedAt: 2 }
});
const answer = (draft: string, key: string, value: unknown, at: number) => ({ draft, key, value, at });
const result = (id: string, conversation: number, confirmedAt: string, sheet: object) => ({
	...{ ...about, id, journey: 'own', conversation, confirmedAt, sheet, answerer: { role: 'self' } },
	...{ json: '{"signed":"as it was"}', digits: '123456', name: 'Kari' }
});

const rows: Rows = {
	drafts: [draft('d2', 'own', 'self', 2), draft('d3', 'own', 'together', 3), draft('p', 'adult', 'proxy', 1)],
	answers: [
		answer('d2', 'distress', 4, 1),
		answer('d2', 'wantsConversation', 'later', Date.parse('2026-03-01T10:00:00Z')),
		answer('p', 'wantsConversation', 'no', 5),
		answer('p', 'distress', 7, 5),
		answer('orphan', 'wantsConversation', 'no', 6)
	],
	results: [
		result('r1', 1, '2026-01-01T10:00:00Z', { wantsConversation: 'no' }),
		result('r1b', 1, '2026-02-01T10:00:00Z', { distress: 3, wantsConversation: 'yes' }),
		result('r2', 2, '2026-02-15T10:00:00Z', { wantsConversation: 'no' }),
		result('r3', 3, '2026-02-20T10:00:00Z', { distress: 1 })
	],
	handovers: [{ id: 'h', result: 'r1', state: 'fetched', createdAt: 1, expires: 2, endedAt: 3, sent: true }],
	settings: [{ key: 'locale', value: 'nn' }]
};

/** The database as version 1 or 2 made it, key and all. */
function oldPhone(page: Page, rows: Rows, version = 1): Promise<string> {
	return page.evaluate(
		async ([rows, version]) => {
			const key = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
				'sign',
				'verify'
			]);
			const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', key.publicKey);
			const jwk = { kty, crv, x, y };
			const journeys = [
				{ id: 'own', subject: 'own', createdAt: 1, key, jwk },
				{ id: 'adult', subject: 'adult', createdAt: 2, jwk }
			];
			const db = await new Promise<IDBDatabase>((resolve, reject) => {
				const opening = indexedDB.open('hjemvei', version);
				opening.onupgradeneeded = () => {
					for (const name of ['journeys', 'drafts', 'results', 'handovers'])
						opening.result.createObjectStore(name, { keyPath: 'id' });
					opening.result.createObjectStore('answers', { keyPath: ['draft', 'key'] });
					opening.result.createObjectStore('settings', { keyPath: 'key' });
					if (version < 2) return;
					opening.result.createObjectStore('conversations', { keyPath: ['journey', 'conversation'] });
					opening.result.createObjectStore('contacts', { keyPath: 'id' });
				};
				opening.onsuccess = () => resolve(opening.result);
				opening.onerror = () => reject(opening.error);
			});
			// As an open tab of version 1: it makes way when asked.
			db.onversionchange = () => db.close();
			const transaction = db.transaction(db.objectStoreNames, 'readwrite');
			for (const [name, all] of Object.entries({ ...rows, journeys }))
				for (const row of all) transaction.objectStore(name).put(row);
			await new Promise((resolve) => (transaction.oncomplete = resolve));
			return x!;
		},
		[rows, version] as const
	);
}

test('a phone of version 1 keeps everything, its key too', async () => {
	const x = await oldPhone(await phone.blank(), rows);
	const page = await phone.open();
	const now = await page.evaluate(async () => ({
		kept: await app.db.kept(),
		drafts: (await app.drafts.list()).map(({ id }) => id).sort(),
		sheet: await app.drafts.sheet('d2'),
		results: (await app.results.list()).map(({ id, json, name }) => ({ id, json, name })),
		handovers: (await app.stored.exportAll()).handovers.length,
		journeys: (await app.journeys.list()).map(({ id }) => id).sort(),
		keys: await app.vault.keysOf('own').then(({ jwk, stored }) => ({ x: jwk.x, stored })),
		counts: await app.stored.whatIsStored()
	}));
	expect(now).toMatchObject({
		kept: true,
		drafts: ['d2', 'd3', 'p'],
		sheet: { distress: 4 },
		handovers: 1,
		journeys: ['adult', 'own'],
		keys: { x, stored: true },
		counts: { ...NONE, drafts: 3, results: 4, conversations: 2, handovers: 1 }
	});
	expect(now.results.map(({ id }) => id)).toEqual(['r2', 'r3', 'r1b', 'r1'].sort(newestFirst));
	expect(now.results.every(({ json, name }) => json === '{"signed":"as it was"}' && name === 'Kari')).toBe(
		true
	);
});
const when: Record<string, string> = Object.fromEntries(
	(rows.results as { id: string; confirmedAt: string }[]).map(({ id, confirmedAt }) => [id, confirmedAt])
);
const newestFirst = (a: string, b: string) => (when[a]! < when[b]! ? 1 : -1);

test('what was said last about each conversation moves to it, and a proxy said nothing', async () => {
	await oldPhone(await phone.blank(), rows);
	const page = await phone.open();
	const now = await page.evaluate(async () => ({
		own: (await app.conversations.list('own')).map(({ conversation, choice }) => [conversation, choice]),
		adult: await app.conversations.list('adult'),
		shown: [await app.drafts.sheet('d2'), await app.drafts.sheet('d3'), await app.drafts.sheet('p')],
		answered: [
			await app.drafts.isAnswered('d2'),
			await app.drafts.isAnswered('d3'),
			await app.drafts.isAnswered('p')
		]
	}));
	expect(now).toEqual({
		own: [
			[1, 'yes'],
			[2, 'later']
		],
		adult: [],
		shown: [{ distress: 4, wantsConversation: 'later' }, {}, { wantsConversation: 'no', distress: 7 }],
		answered: [true, false, true]
	});
});

test('a phone of version 2 keeps what is noted, and no choice moves again', async () => {
	const noted = { journey: 'own', conversation: 2, choice: 'no', before: 'spør', updatedAt: 9 };
	const ward = { id: 'c', journey: 'own', role: 'ward', name: 'Sengepost', phone: '1' };
	await oldPhone(await phone.blank(), { ...rows, conversations: [noted], contacts: [ward] }, 2);
	const page = await phone.open();
	const now = await page.evaluate(async () => ({
		noted: await app.conversations.list('own'),
		contacts: await app.contacts.list(),
		plans: await app.plans.list(),
		codes: await app.plans.waitingCodes(),
		counts: await app.stored.whatIsStored()
	}));
	expect(now).toEqual({
		...{ noted: [noted], contacts: [ward], plans: [], codes: [] },
		counts: { ...NONE, drafts: 3, results: 4, conversations: 1, contacts: 1, handovers: 1 }
	});
});

test('an empty phone of version 1, and one that has the app open twice at the first start', async () => {
	await oldPhone(await phone.blank(), {});
	const tabs = await Promise.all([phone.open(), phone.open()]);
	const seen = await Promise.all(
		tabs.map((tab) => tab.evaluate(async () => (await app.journeys.list()).length))
	);
	expect(seen).toEqual([2, 2]);
});

test('a new phone has every store', async () => {
	const page = await phone.open();
	expect(await page.evaluate(() => app.stored.whatIsStored())).toEqual(NONE);
	const names = await page.evaluate(
		() =>
			new Promise<string[]>((resolve, reject) => {
				const opening = indexedDB.open('hjemvei');
				opening.onsuccess = () => resolve([...opening.result.objectStoreNames]);
				opening.onerror = () => reject(opening.error);
			})
	);
	expect(names).toEqual([
		'answers',
		'contacts',
		'conversations',
		'drafts',
		'handovers',
		'journeys',
		'planCodes',
		'plans',
		'results',
		'roomDocs',
		'roomLetters',
		'rooms',
		'settings',
		'views'
	]);
});
