/** What a shared document makes of the answers of a draft, in and out of the database. */
import type { Sheet, Value } from '$lib/core/instrument/sheet.ts';
import { authorsOf } from '../answer-rows.ts';
import { announce, read, StorageError, write, type Mirrored } from '../db/index.ts';
import { plain } from '../plain.ts';

export type Rows = {
	readonly sheet: Sheet;
	readonly by: Readonly<Record<string, readonly string[]>>;
	readonly mirrored: Mirrored | undefined;
};

/** As they are now. Throws StorageError, `gone` when the draft is no more. */
export async function readRows(draft: string): Promise<Rows> {
	return read(['drafts', 'answers'], async (work) => {
		const row = await work.get('drafts', draft);
		if (!row) throw new StorageError('gone');
		const rows = await work.answers(draft);
		const sheet = Object.fromEntries(rows.map(({ key, value }) => [key, value]));
		return { sheet, by: authorsOf(rows), mirrored: row.mirrored };
	});
}

/**
 * All of it or nothing. `by`: the names of the others who gave each; nobody where it is the patient's own. What was
 * answered here since `seen` was read stays, and is not said to be mirrored. Throws StorageError as above.
 */
export async function writeRows(
	draft: string,
	seen: Sheet,
	changes: Readonly<Record<string, Value | undefined>>,
	by: (key: string) => readonly string[],
	same: Mirrored
): Promise<void> {
	const at = Date.now();
	const written = await write(['drafts', 'answers'], async (work) => {
		const row = await work.get('drafts', draft);
		if (!row) throw new StorageError('gone');
		const now = new Map((await work.answers(draft)).map((answer) => [answer.key, answer.value]));
		const keys = Object.keys(changes).filter((key) => now.get(key) === seen[key]);
		for (const key of keys) {
			const [value, names] = [changes[key], by(key)];
			if (value === undefined) await work.remove('answers', [draft, key]);
			else
				await work.put('answers', { draft, key, value, at, ...(names.length > 0 ? { by: [...names] } : {}) });
		}
		await work.put('drafts', {
			...row,
			mirrored: plain(same),
			updatedAt: keys.length > 0 ? at : row.updatedAt
		});
		return keys;
	});
	for (const key of written) announce({ store: 'answers', id: draft, key, mirrored: true });
}
