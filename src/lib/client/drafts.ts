/**
 * Answers under way. Each answer is its own transaction, so that two tabs never undo each other. Whether
 * the person wants the conversation stands with the conversation: it is shown here and written there.
 */
import type { Sheet, Value } from '$lib/core/instrument/sheet.ts';
import { announceRow, CHOICE, rowOf, setChoice, showsChoice } from './conversation-row.ts';
import { announce, onChange as onAnyChange, read, StorageError, write, type Draft } from './db/index.ts';
import * as journeys from './journeys.ts';
import { plain } from './plain.ts';
import { authorsOf } from './answer-rows.ts';
import { askToPersist } from './storage.ts';

export type { Draft } from './db/index.ts';

export type NewDraft = Pick<
	Draft,
	'conversation' | 'answerer' | 'length' | 'pack' | 'step' | 'locale' | 'name' | 'birthDate' | 'relative'
> & {
	/** Left out: the newest journey of the same kind. */
	readonly journey?: string;
};

export type DraftPatch = Partial<
	Omit<Draft, 'id' | 'journey' | 'createdAt' | 'updatedAt' | 'amends' | 'chose' | 'mirrored'>
>;

const POINTER = 'hjemvei/draft';

export async function create(fresh: NewDraft): Promise<Draft> {
	const journey = fresh.journey ?? (await journeys.current(journeys.subjectOf(fresh.answerer))).id;
	return add({ ...fresh, ...stamp(), journey }, {});
}

/** A new draft with the answers of a confirmed result, which it will correct. */
export async function amend(resultId: string, step: string): Promise<Draft> {
	const result = await read(['results'], (work) => work.get('results', resultId));
	if (!result) throw new StorageError('gone');
	const { journey, conversation, answerer, length, pack, locale, name, birthDate, relative } = result;
	return add(
		{
			...{ journey, conversation, answerer, length, pack, locale, name, birthDate, relative },
			...{ ...stamp(), step, amends: resultId }
		},
		result.sheet
	);
}

/** The draft of another phone, under the id it has there; what is here under that id already stays as it is. */
export async function takeOver(
	id: string,
	fresh: NewDraft & { journey: string },
	answers: Sheet
): Promise<void> {
	if (await get(id)) return;
	const draft = await add({ ...fresh, ...stamp(), id }, answers);
	const { [CHOICE]: choice } = answers;
	// It stands with the conversation; what was chosen on this phone already holds.
	if (choice === undefined || !showsChoice(draft)) return;
	if ((await sheet(id))[CHOICE] === undefined) await setAnswer(id, CHOICE, choice);
}

/** Newest first. */
export async function list(): Promise<Draft[]> {
	const rows = await read(['drafts'], (work) => work.all('drafts'));
	return rows.sort((a, b) => b.updatedAt - a.updatedAt);
}

export function get(id: string): Promise<Draft | undefined> {
	return read(['drafts'], (work) => work.get('drafts', id));
}

/** The draft this tab is working on, else the one last worked on anywhere. */
export async function current(): Promise<Draft | undefined> {
	const all = await list();
	const pointer = chosen();
	return all.find(({ id }) => id === pointer) ?? all[0];
}

/** The id of the draft this tab was on last, which may be gone. */
export function chosen(): string | undefined {
	return tryPointer((storage) => storage.getItem(POINTER)) ?? undefined;
}

/** Makes the draft this tab's own. */
export function choose(id: string): void {
	tryPointer((storage) => storage.setItem(POINTER, id));
}

/** Changes the fields named; a field given as undefined is emptied. Throws `gone` when the draft is no more. */
export async function update(id: string, patch: DraftPatch): Promise<Draft> {
	const draft = await write(['drafts'], async (work) => {
		const before = await work.get('drafts', id);
		if (!before) throw new StorageError('gone');
		const after = plain({ ...before, ...patch, updatedAt: Date.now() });
		await work.put('drafts', after);
		return after;
	});
	announce({ store: 'drafts', id });
	return draft;
}

/** Safely on disk when the promise is kept. `undefined` takes the answer away. */
export async function setAnswer(id: string, key: string, value: Value | undefined): Promise<void> {
	const at = Date.now();
	const chosen = await write(['drafts', 'answers', 'conversations'], async (work) => {
		const draft = await work.get('drafts', id);
		if (!draft) throw new StorageError('gone');
		const isChoice = key === CHOICE && showsChoice(draft);
		await work.put('drafts', { ...draft, ...(isChoice ? { chose: true } : {}), updatedAt: at });
		if (isChoice) return { draft, showing: await setChoice(work, draft, value, at) };
		if (value === undefined) await work.remove('answers', [id, key]);
		else await work.put('answers', { draft: id, key, value, at });
		return undefined;
	});
	if (chosen) announceRow(chosen.draft, chosen.showing);
	else announce({ store: 'answers', id, key });
	void askToPersist();
}

/** Every answer so far, and the choice as it stands with the conversation. */
export async function sheet(id: string): Promise<Sheet> {
	return read(['drafts', 'answers', 'conversations'], async (work) => {
		const rows = await work.answers(id);
		const answers = Object.fromEntries(rows.map(({ key, value }) => [key, value]));
		const draft = await work.get('drafts', id);
		if (!draft || !showsChoice(draft)) return answers;
		const { [CHOICE]: _notHere, ...own } = answers;
		const choice = (await rowOf(work, draft))?.choice;
		return choice ? { ...own, [CHOICE]: choice } : own;
	});
}

/** Who gave each answer, where it was not the patient alone. */
export async function authors(id: string): Promise<Readonly<Record<string, readonly string[]>>> {
	return authorsOf(await read(['answers'], (work) => work.answers(id)));
}

/** Whether anything was answered in this very draft. */
export async function isAnswered(id: string): Promise<boolean> {
	return read(['drafts', 'answers'], async (work) => {
		const draft = await work.get('drafts', id);
		return Boolean(draft?.chose) || (await work.answers(id)).length > 0;
	});
}

/** When the answer was given (milliseconds), 0 where there is none. */
export async function answeredAt(id: string, key: string): Promise<number> {
	return (await read(['answers'], (work) => work.get('answers', [id, key])))?.at ?? 0;
}

export async function remove(id: string): Promise<void> {
	await write(['drafts', 'answers'], async (work) => {
		await work.remove('drafts', id);
		for (const { key } of await work.answers(id)) await work.remove('answers', [id, key]);
	});
	announce({ store: 'drafts', id });
}

/** Called with the draft that changed, the answer's key where it was one, and whether this tab did it. */
export function onChange(
	listener: (change: { id: string; key?: string; here: boolean }) => void
): () => void {
	return onAnyChange((change, here) => {
		if (change.store === 'drafts' || change.store === 'answers') {
			listener({ id: change.id, ...(change.key === undefined ? {} : { key: change.key }), here });
		}
	});
}

async function add(row: Draft, answers: Sheet): Promise<Draft> {
	const draft = plain(row);
	await write(['drafts', 'answers'], async (work) => {
		await work.put('drafts', draft);
		for (const [key, value] of Object.entries(answers)) {
			// What the person wants may have changed since, and stands with the conversation.
			if (key === CHOICE && showsChoice(draft)) continue;
			await work.put('answers', { draft: draft.id, key, value, at: draft.createdAt });
		}
	});
	choose(draft.id);
	announce({ store: 'drafts', id: draft.id });
	return draft;
}

function stamp(): Pick<Draft, 'id' | 'createdAt' | 'updatedAt'> {
	const now = Date.now();
	return { id: crypto.randomUUID(), createdAt: now, updatedAt: now };
}

function tryPointer<T>(use: (storage: Storage) => T): T | undefined {
	try {
		return use(sessionStorage);
	} catch {
		// Storage is turned off or full. The latest draft is then the one meant.
		return undefined;
	}
}
