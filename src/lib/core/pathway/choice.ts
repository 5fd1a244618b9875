/** What a person may say to the offer of a conversation; they may change it whenever they want. */
export const conversationChoices = ['yes', 'later', 'no'] as const;
export type ConversationChoice = (typeof conversationChoices)[number];

export function isConversationChoice(value: unknown): value is ConversationChoice {
	return conversationChoices.includes(value as ConversationChoice);
}
