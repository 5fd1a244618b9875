/** A journey is one person's own record on this device, with its own signing key. */
import type { Answerer } from '$lib/core/result/result.ts';
import {
	announce,
	onChange as onAnyChange,
	read,
	StorageError,
	storeNames,
	write,
	type Change,
	type Journey,
	type StoreName,
	type Subject,
	type Work
} from './db/index.ts';
import { plain } from './plain.ts';
import { removeRoom } from './room/rows.ts';
import { forgetTyped } from './tab-storage.ts';
import { forget, saveWithKey } from './vault.ts';

export type { Journey, Subject } from './db/index.ts';

type Settable = Pick<Journey, 'countsFrom' | 'windowsHidden' | 'remindersOff'>;
export type JourneyPatch = { readonly [K in keyof Settable]?: Settable[K] | undefined };

export function subjectOf(answerer: Answerer): Subject {
	if (answerer.role === 'proxy') return 'adult';
	return answerer.role === 'parent' ? 'child' : 'own';
}

/** Newest first. */
export async function list(): Promise<Journey[]> {
	const rows = await read(['journeys'], (work) => work.all('journeys'));
	return rows.sort((a, b) => b.createdAt - a.createdAt);
}

/** `follows`: the journey of the same person that ended with a relapse. `createdAt`: milliseconds, now when left out. */
export async function create(subject: Subject, follows?: string, createdAt = Date.now()): Promise<Journey> {
	const row = { id: crypto.randomUUID(), subject, createdAt };
	const journey = await saveWithKey(follows === undefined ? row : { ...row, follows });
	announce({ store: 'journeys', id: journey.id });
	return journey;
}

/** The newest journey of its kind; made when there is none. */
export async function current(subject: Subject): Promise<Journey> {
	return (await list()).find((journey) => journey.subject === subject) ?? (await create(subject));
}

/** The journey of the same person that is under way: the last that followed it, or itself. */
export function underWay(journeys: readonly Journey[], id: string): string {
	const next = journeys.find(({ follows }) => follows === id);
	return next ? underWay(journeys, next.id) : id;
}

/** Changes the fields named; a field given as undefined is emptied. Throws `gone` when the journey is no more. */
export async function update(id: string, patch: JourneyPatch): Promise<Journey> {
	const journey = await write(['journeys'], async (work) => {
		const before = await work.get('journeys', id);
		if (!before) throw new StorageError('gone');
		// The key is no plain data, so only what is new is made plain.
		const emptied = Object.keys(before).filter((key) => !(key in patch));
		const kept = Object.fromEntries(emptied.map((key) => [key, before[key as keyof Journey]]));
		const after = { ...kept, ...plain(patch) } as Journey;
		await work.put('journeys', after);
		return after;
	});
	announce({ store: 'journeys', id });
	return journey;
}

const everything = storeNames.filter((name) => name !== 'settings');

/**
 * Removes the journey and all that belongs to it, in one transaction. Take back what still waits to be
 * fetched first (`outbox.takeBack`), and end its room (`room/index.ts`): what has not ended stays until it has.
 */
export async function remove(id: string): Promise<void> {
	const changes = await write(everything, (work) => removeAll(work, id));
	forget(id);
	forgetTyped([id, ...changes.flatMap((change) => ('id' in change ? [change.id] : []))]);
	for (const change of changes) announce(change);
}

/** Called with the id that changed, undefined when everything was removed. */
export function onChange(listener: (id: string | undefined) => void): () => void {
	return onAnyChange((change) => {
		if (change.store === 'wiped') listener(undefined);
		else if (change.store === 'journeys') listener(change.id);
	});
}

async function removeAll(work: Work, journey: string): Promise<Change[]> {
	const mine = <T extends { journey: string }>(rows: T[]) => rows.filter((row) => row.journey === journey);
	const drafts = mine(await work.all('drafts'));
	const results = mine(await work.all('results'));
	const conversations = mine(await work.all('conversations'));
	const contacts = mine(await work.all('contacts'));
	const plans = mine(await work.all('plans'));
	for (const { id } of drafts) {
		await work.remove('drafts', id);
		for (const { key } of await work.answers(id)) await work.remove('answers', [id, key]);
	}
	const ended = (await work.all('handovers')).filter(
		({ result, secrets }) => !secrets && results.some(({ id }) => id === result)
	);
	for (const { id } of ended) await work.remove('handovers', id);
	for (const { id } of results) await work.remove('results', id);
	for (const { conversation } of conversations) await work.remove('conversations', [journey, conversation]);
	for (const { id } of contacts) await work.remove('contacts', id);
	for (const { id } of plans) await work.remove('plans', id);
	const rooms = (await work.all('rooms')).filter((row) => row.journey === journey);
	for (const { id } of rooms) await removeRoom(work, id);
	await work.remove('journeys', journey);
	const gone = (store: StoreName, ids: readonly string[]) => ids.map((id) => ({ store, id }));
	const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
	return [
		...gone('drafts', ids(drafts)),
		...gone('handovers', ids(ended)),
		...gone('results', ids(results)),
		...gone(
			'conversations',
			conversations.map(({ conversation }) => `${journey}/${conversation}`)
		),
		...gone('contacts', ids(contacts)),
		...gone('plans', ids(plans)),
		...gone('rooms', ids(rooms)),
		...gone('journeys', [journey])
	];
}
