/** What a person keeps about each conversation: the choice, the appointment, notes. Theirs alone. */
import { changed, type AppointmentDetails } from '$lib/core/calendar/appointment.ts';
import type { Conversation } from '$lib/core/result/result.ts';
import { announceRow, changeRow, draftsShowing } from './conversation-row.ts';
import { onChange as onAnyChange, read, StorageError, write, type ConversationRow } from './db/index.ts';
import { askToPersist } from './storage.ts';
import { TextBuffer, type BufferState } from './text-buffer.ts';

export type { Appointment, ConversationChoice, ConversationRow } from './db/index.ts';

/** Characters in each note. */
export const NOTE = 2000;

/** A field that is named and undefined is emptied. An appointment keeps its uid and counts its own changes. */
export type ConversationPatch = {
	readonly choice?: ConversationRow['choice'] | undefined;
	readonly appointment?: AppointmentDetails | undefined;
	readonly before?: string | undefined;
	readonly after?: string | undefined;
};

/** Undefined where nothing was ever written. */
export function get(journey: string, conversation: Conversation): Promise<ConversationRow | undefined> {
	return read(['conversations'], (work) => work.get('conversations', [journey, conversation]));
}

/** In the order of the conversations; only those where something was written. */
export async function list(journey: string): Promise<ConversationRow[]> {
	const rows = await read(['conversations'], (work) => work.all('conversations'));
	return rows.filter((row) => row.journey === journey).sort((a, b) => a.conversation - b.conversation);
}

/** Safely on disk when the promise is kept. Throws `gone` where the journey is no more. */
export async function update(
	journey: string,
	conversation: Conversation,
	patch: ConversationPatch
): Promise<ConversationRow> {
	const at = Date.now();
	const place = { journey, conversation };
	const { row, showing } = await write(['journeys', 'conversations', 'drafts'], async (work) => {
		if (!(await work.get('journeys', journey))) throw new StorageError('gone');
		const row = await changeRow(work, place, (before) => apply(before, patch, at), at);
		return { row, showing: 'choice' in patch ? await draftsShowing(work, place) : [] };
	});
	announceRow(place, showing);
	void askToPersist();
	return row;
}

/** The buffer of one conversation's notes; the keys are `before` and `after`. An empty text takes the note away. */
export function noteTexts(
	journey: string,
	conversation: Conversation,
	onState?: (state: BufferState) => void
): TextBuffer {
	const store = {
		async save(key: string, text: string) {
			if (isNote(key)) await update(journey, conversation, { [key]: text || undefined });
		},
		async savedAt(key: string) {
			return (isNote(key) && (await get(journey, conversation))?.notedAt?.[key]) || 0;
		}
	};
	return new TextBuffer(`hjemvei/notes/${journey}/${conversation}`, store, onState);
}

/** Whether the person has written anything there. */
export function hasAnything({ choice, appointment, before, after }: ConversationRow): boolean {
	return Boolean(choice || appointment || before || after);
}

/** Called with what changed, undefined when everything was removed. */
export function onChange(
	listener: (change: { journey: string; conversation: Conversation; here: boolean } | undefined) => void
): () => void {
	return onAnyChange((change, here) => {
		if (change.store === 'wiped') return listener(undefined);
		if (change.store !== 'conversations') return;
		const [journey = '', conversation] = change.id.split('/');
		listener({ journey, conversation: Number(conversation) as Conversation, here });
	});
}

function apply(before: ConversationRow, patch: ConversationPatch, at: number): ConversationRow {
	const { appointment, ...rest } = patch;
	const notes = Object.fromEntries(
		Object.entries(rest).map(([key, value]) => [
			key,
			isNote(key) ? value?.slice(0, NOTE).toWellFormed() : value
		])
	);
	const noted = Object.fromEntries(
		Object.keys(rest)
			.filter(isNote)
			.map((key) => [key, at])
	);
	return {
		...before,
		...notes,
		...(Object.keys(noted).length > 0 ? { notedAt: { ...before.notedAt, ...noted } } : {}),
		...('appointment' in patch
			? { appointment: appointment && changed(before.appointment, appointment, crypto.randomUUID()) }
			: {})
	} as ConversationRow;
}

function isNote(key: string): key is 'before' | 'after' {
	return key === 'before' || key === 'after';
}
