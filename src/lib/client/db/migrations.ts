import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { Schema, StoreName } from './schema.ts';

export const VERSION = 4;

type Upgrade = IDBPTransaction<Schema, StoreName[], 'versionchange'>;

/** Appended to, never edited: a phone may come from any version that was ever released. */
export function migrate(
	db: IDBPDatabase<Schema>,
	oldVersion: number,
	_newVersion: number | null,
	upgrade: Upgrade
): void {
	if (oldVersion < 1) {
		db.createObjectStore('journeys', { keyPath: 'id' });
		db.createObjectStore('drafts', { keyPath: 'id' });
		db.createObjectStore('answers', { keyPath: ['draft', 'key'] });
		db.createObjectStore('results', { keyPath: 'id' });
		db.createObjectStore('handovers', { keyPath: 'id' });
		db.createObjectStore('settings', { keyPath: 'key' });
	}
	if (oldVersion < 2) {
		db.createObjectStore('conversations', { keyPath: ['journey', 'conversation'] });
		db.createObjectStore('contacts', { keyPath: 'id' });
		if (oldVersion === 1) void moveChoices(upgrade);
	}
	if (oldVersion < 3) {
		db.createObjectStore('plans', { keyPath: 'id' });
		db.createObjectStore('planCodes', { keyPath: 'code' });
	}
	if (oldVersion < 4) {
		db.createObjectStore('rooms', { keyPath: 'id' });
		db.createObjectStore('roomDocs', { keyPath: 'room' });
		db.createObjectStore('roomLetters', { keyPath: ['room', 'member', 'way', 'kind'] });
		db.createObjectStore('views', { keyPath: 'room' });
	}
}

/**
 * Until version 1 the choice yes/later/no was an answer like the others. What was said last about each
 * conversation moves to where it stands now, also out of what was confirmed.
 */
async function moveChoices(upgrade: Upgrade): Promise<void> {
	const [drafts, answers, results] = await Promise.all([
		upgrade.objectStore('drafts').getAll(),
		upgrade.objectStore('answers').getAll(),
		upgrade.objectStore('results').getAll()
	]);
	const chosen = answers.filter(({ key }) => key === 'wantsConversation');
	const said = [
		...results.map((result) => ({
			...result,
			choice: result.sheet.wantsConversation,
			at: Date.parse(result.confirmedAt)
		})),
		...chosen.map(({ draft: id, value, at }) => ({
			...drafts.find((draft) => draft.id === id),
			choice: value,
			at
		}))
	].sort((a, b) => a.at - b.at);
	for (const { journey, conversation, answerer, choice, at } of said) {
		if (!journey || !conversation || answerer?.role === 'proxy') continue;
		if (choice !== 'yes' && choice !== 'later' && choice !== 'no') continue;
		await upgrade.objectStore('conversations').put({ journey, conversation, choice, updatedAt: at });
	}
	for (const { draft: id, key } of chosen) {
		const draft = drafts.find((one) => one.id === id);
		if (draft?.answerer.role === 'proxy') continue;
		await upgrade.objectStore('answers').delete([id, key]);
		if (draft) await upgrade.objectStore('drafts').put({ ...draft, chose: true });
	}
}
