/** One conversation's row inside a transaction, for the drafts and the journey alike. */
import { isConversationChoice } from '$lib/core/pathway/choice.ts';
import { choosesForSelf } from '$lib/core/pathway/steps.ts';
import type { Conversation } from '$lib/core/result/result.ts';
import { announce, type ConversationRow, type Draft, type Work } from './db/index.ts';
import { plain } from './plain.ts';

/** The answer that stands with the conversation and not in the draft. */
export const CHOICE = 'wantsConversation';

type Place = { readonly journey: string; readonly conversation: Conversation };

export function rowOf(work: Work, { journey, conversation }: Place): Promise<ConversationRow | undefined> {
	return work.get('conversations', [journey, conversation]);
}

/** Fields that come out undefined are emptied. Needs the store `conversations`. */
export async function changeRow(
	work: Work,
	{ journey, conversation }: Place,
	how: (before: ConversationRow) => ConversationRow,
	at: number
): Promise<ConversationRow> {
	const before = (await rowOf(work, { journey, conversation })) ?? { journey, conversation, updatedAt: at };
	const after = plain({ ...how(before), journey, conversation, updatedAt: at });
	await work.put('conversations', after);
	return after;
}

/** Anything else than the three takes the choice away. @returns the drafts that show it. */
export async function setChoice(work: Work, place: Place, choice: unknown, at: number): Promise<string[]> {
	const kept = isConversationChoice(choice) ? choice : undefined;
	await changeRow(work, place, (row) => ({ ...row, choice: kept }) as ConversationRow, at);
	return draftsShowing(work, place);
}

/** A draft shows the choice of its own conversation, but an adult's proxy does not choose for them. */
export const showsChoice = (draft: Draft) => choosesForSelf(draft.answerer);

/** Needs the store `drafts`. */
export async function draftsShowing(work: Work, { journey, conversation }: Place): Promise<string[]> {
	const here = (draft: Draft) => draft.journey === journey && draft.conversation === conversation;
	return (await work.all('drafts')).filter((draft) => here(draft) && showsChoice(draft)).map(({ id }) => id);
}

/** `drafts`: those whose answer changed with it. */
export function announceRow({ journey, conversation }: Place, drafts: readonly string[] = []): void {
	announce({ store: 'conversations', id: `${journey}/${conversation}` });
	for (const id of drafts) announce({ store: 'answers', id, key: CHOICE });
}
