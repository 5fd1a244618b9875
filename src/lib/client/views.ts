/** A relative's own view, apart from the form filled in together: one for each room, on this phone alone. */
import type { Sheet, Value } from '$lib/core/instrument/sheet.ts';
import type { Locale } from '$lib/core/locale.ts';
import type { ViewForm } from '$lib/core/room/index.ts';
import {
	announce,
	onChange as onAnyChange,
	read,
	StorageError,
	write,
	type Finished,
	type ViewRow
} from './db/index.ts';
import { plain } from './plain.ts';
import { askToPersist } from './storage.ts';
import { TextBuffer, type BufferState } from './text-buffer.ts';

export type { Finished, ViewRow } from './db/index.ts';

/** The relative's questions to the conversation: written on their own page, and part of the view. */
export const QUESTIONS = 'ownQuestions';

export function get(room: string): Promise<ViewRow | undefined> {
	return read(['views'], (work) => work.get('views', room));
}

/** What the patient's phone has said that the view is about. */
export async function formFor(room: string): Promise<ViewForm | undefined> {
	const letters = await read(['roomLetters'], (work) => work.all('roomLetters'));
	const found = letters.find((row) => row.room === room && row.way === 'in' && row.kind === 'view')?.letter;
	return found?.kind === 'view' ? found.form : undefined;
}

/** What the view is about, made where there is none. Throws `gone` where this phone is not along any more. About another conversation, or another list, only the questions stay; of the same at another length, what was finished too. */
export async function about(room: string, form: ViewForm & { readonly locale: Locale }): Promise<ViewRow> {
	const at = Date.now();
	const { row, changed } = await write(['rooms', 'views'], async (work) => {
		const along = await work.get('rooms', room);
		if (!along || along.phase === 'over') throw new StorageError('gone');
		const before = await work.get('views', room);
		if (before && isSame(before.form, form)) return { row: before, changed: false };
		const asked = before?.sheet[QUESTIONS];
		const sheet: Sheet = asked !== undefined ? { [QUESTIONS]: asked } : {};
		const finished = before && isSameList(before.form, form) ? before.finished : undefined;
		const row = plain({ room, form, sheet, finished, step: 'distress', updatedAt: at }) as ViewRow;
		await work.put('views', row);
		return { row, changed: true };
	});
	if (changed) announce({ store: 'views', id: room });
	return row;
}

function isSame(one: ViewForm, other: ViewForm): boolean {
	return isSameList(one, other) && one.length === other.length;
}

function isSameList(one: ViewForm, other: ViewForm): boolean {
	return one.conversation === other.conversation && one.pack.id === other.pack.id;
}

/** The answers as they stand: what may go to the patient or the clinician until they are finished once more. */
export function finishedNow({ form, sheet }: Pick<ViewRow, 'form' | 'sheet'>): Finished {
	const { [QUESTIONS]: _sentByThemselves, ...answers } = sheet;
	return { form, sheet: answers };
}

/** Throws `gone` where the view is no more. */
export function finish(room: string, finished: Finished): Promise<void> {
	return change(room, (row) => ({ ...row, finished }));
}

/** Undefined takes the answer away. Throws `gone` where the view is no more. */
export async function setAnswer(room: string, key: string, value: Value | undefined): Promise<void> {
	await change(room, ({ sheet, ...row }) => {
		const { [key]: _before, ...others } = sheet;
		return { ...row, sheet: value === undefined ? others : { ...others, [key]: value } };
	});
	void askToPersist();
}

/** Where the person is in the form, and in which language. */
export function goTo(room: string, step: string, locale: Locale): Promise<void> {
	return change(room, (row) => ({ ...row, step, form: { ...row.form, locale } }));
}

async function change(room: string, to: (row: ViewRow) => ViewRow): Promise<void> {
	const at = Date.now();
	await write(['views'], async (work) => {
		const before = await work.get('views', room);
		if (!before) throw new StorageError('gone');
		await work.put('views', plain({ ...to(before), updatedAt: at }) as ViewRow);
	});
	announce({ store: 'views', id: room });
}

export async function remove(room: string): Promise<void> {
	await write(['views'], (work) => work.remove('views', room));
	announce({ store: 'views', id: room });
}

/** The texts of the view on their way to disk. Keys are keys of the sheet; an empty text takes the answer away. */
export function viewTexts(room: string, onState?: (state: BufferState) => void): TextBuffer {
	const save = (key: string, text: string) => setAnswer(room, key, text === '' ? undefined : text);
	const savedAt = async () => (await get(room))?.updatedAt ?? 0;
	return new TextBuffer(`hjemvei/view/${room}`, { save, savedAt }, onState);
}

/** Called when it changed, also when everything was removed. `here`: by this tab. */
export function onChange(room: string, listener: (here: boolean) => void): () => void {
	return onAnyChange((change, here) => {
		if (change.store === 'wiped' || (change.store === 'views' && change.id === room)) listener(here);
	});
}
