/** Confirmed results. The signed original stays here until its owner deletes it. */
import { isConversationChoice } from '$lib/core/pathway/choice.ts';
import { choosesForSelf } from '$lib/core/pathway/steps.ts';
import { announceRow, CHOICE, rowOf, setChoice } from './conversation-row.ts';
import {
	announce,
	onChange as onAnyChange,
	read,
	StorageError,
	write,
	type SavedResult,
	type Work
} from './db/index.ts';
import { plain } from './plain.ts';

export type { SavedResult } from './db/index.ts';

/** Stores the result and closes its draft, both or neither. Throws `gone` where the draft is closed already. */
export async function save(result: SavedResult, draftId: string): Promise<void> {
	await write(['results', 'drafts', 'answers'], async (work) => {
		if (!(await work.get('drafts', draftId))) throw new StorageError('gone');
		await work.put('results', plain(result));
		await work.remove('drafts', draftId);
		for (const { key } of await work.answers(draftId)) await work.remove('answers', [draftId, key]);
	});
	announce({ store: 'results', id: result.id });
	announce({ store: 'drafts', id: draftId });
}

/** Puts results back that were confirmed before. Those that are here already are left as they are: `false` for each. */
export async function putBack(rows: readonly SavedResult[]): Promise<boolean[]> {
	const { put, chosen } = await write(['results', 'conversations', 'drafts'], async (work) => {
		const put: boolean[] = [];
		for (const row of rows) {
			const here = await work.get('results', row.id);
			if (!here) await work.put('results', plain(row));
			put.push(!here);
		}
		return {
			put,
			chosen: await putChoicesBack(
				work,
				rows.filter((_, i) => put[i])
			)
		};
	});
	for (const { id } of rows) announce({ store: 'results', id });
	for (const { row, drafts } of chosen) announceRow(row, drafts);
	return put;
}

/** What was said last of each conversation stands with it again, unless something is said there already. */
async function putChoicesBack(work: Work, rows: readonly SavedResult[]) {
	const all = await work.all('results');
	const chosen: { row: SavedResult; drafts: string[] }[] = [];
	for (const row of rows) {
		const choice = row.sheet[CHOICE];
		const isLast = !all.some((other) => isSamePlace(other, row) && other.confirmedAt > row.confirmedAt);
		if (!isLast || !choosesForSelf(row.answerer) || !isConversationChoice(choice)) continue;
		if ((await rowOf(work, row))?.choice) continue;
		chosen.push({ row, drafts: await setChoice(work, row, choice, Date.parse(row.confirmedAt)) });
	}
	return chosen;
}

function isSamePlace(a: SavedResult, b: SavedResult): boolean {
	return a.journey === b.journey && a.conversation === b.conversation;
}

/** Newest first. */
export async function list(): Promise<SavedResult[]> {
	const rows = await read(['results'], (work) => work.all('results'));
	return rows.sort((a, b) => (a.confirmedAt < b.confirmedAt ? 1 : -1));
}

/** What is said of what goes along with a result; of views, those it names. */
export type AlongChoice = Pick<SavedResult, 'withEarlier' | 'withViews'>;

/** The result with what was said last. */
export function chosen(result: SavedResult, { withViews, ...choice }: AlongChoice): SavedResult {
	return { ...result, ...choice, ...(withViews ? { withViews: { ...result.withViews, ...withViews } } : {}) };
}

/** Remembers what goes along. Throws `gone` where the result is no more. */
export async function choose(id: string, choice: AlongChoice): Promise<void> {
	await write(['results'], async (work) => {
		const before = await work.get('results', id);
		if (!before) throw new StorageError('gone');
		await work.put('results', chosen(before, choice));
	});
	announce({ store: 'results', id });
}

/** Removes the result and its ended handovers. Take back what still waits first: `outbox.takeBack`. */
export async function remove(id: string): Promise<void> {
	await write(['results', 'handovers'], async (work) => {
		await work.remove('results', id);
		for (const handover of await work.all('handovers')) {
			if (handover.result === id && !handover.secrets) await work.remove('handovers', handover.id);
		}
	});
	announce({ store: 'results', id });
}

/** Called with the id that changed, undefined when everything was removed. */
export function onChange(listener: (id: string | undefined) => void): () => void {
	return onAnyChange((change) => {
		if (change.store === 'wiped') listener(undefined);
		else if (change.store === 'results') listener(change.id);
	});
}
