/**
 * An instrument pack: the form as data, never code. A released pack is frozen, because results
 * that were signed with its words must stay readable. Every string that can appear in a result
 * comes from here.
 */
import type { Text } from '../locale.ts';

export type Item = {
	/** Stable slug; unique in the pack. */
	readonly id: string;
	readonly text: Text;
	/** The themes this item belongs to, most fitting first. They only sort the conversation. */
	readonly themes: readonly string[];
};

export type Group = { readonly id: string; readonly title: Text; readonly items: readonly Item[] };

/** What one screen shows. A group may stand on two screens, and a screen may hold two groups. */
export type Screen = {
	readonly id: string;
	readonly title: Text;
	readonly items: readonly string[];
	/** Shows the pack's fixed safety text. */
	readonly safety: boolean;
};

export type Choice = { readonly id: string; readonly text: Text };

/** The words of the questions beside the list; the same keys in every pack, but for what came later. */
export type Questions = {
	readonly noneOfThese: Text;
	readonly goneThrough: Text;
	readonly first: Text;
	readonly other: Text;
	readonly important: Text;
	/** What the person wants to ask in the conversation. Packs before 1.1.0 do not ask it (`asksChoice` in pathway/steps.ts). */
	readonly ownQuestions?: Text;
	/** What was agreed last and did not happen: conversations 2 and 3. Packs before 1.2.0 do not ask it. */
	readonly notHappened?: Text;
	readonly childView: Text;
	readonly followUp: Text;
	readonly followUpChoices: readonly Choice[];
	readonly themes: Text;
	readonly companion: Text;
	readonly language: Text;
	readonly languageChoices: readonly Choice[];
	readonly languageName: Text;
	readonly phone: Text;
	readonly municipality: Text;
	readonly gp: Text;
	readonly alone: Text;
	readonly sendMunicipality: Text;
	readonly sendGp: Text;
	/** «Ingen behov nå». */
	readonly noNeed: Text;
	/** Whether this conversation is wanted. */
	readonly wantsConversation: Text;
	readonly wantsConversationChoices: readonly Choice[];
	readonly private: Text;
	/** Above the answers that someone else than the one who confirms has given. Packs before 1.3.0 do not tell. */
	readonly helped?: Text;
	/** What a child of 12–15 says to the clinician alone. Packs before 1.3.0 do not ask it. */
	readonly childOnly?: Text;
};

export type Pack = {
	readonly id: string;
	/** Semantic version; part of the canonical `urn:hjemvei:questionnaire:<id>|<version>`. */
	readonly version: string;
	readonly title: Text;
	/** Who owns the words. Travels with the pack. */
	readonly notice: Text;
	readonly answerForm: 'tick';
	/** The 0–10 question, its recall window inside the words. */
	readonly distress: { readonly question: Text; readonly highest: Text; readonly lowest: Text };
	readonly heading: Text;
	/** The instruction above each list, recall window included. */
	readonly instruction: Text;
	readonly groups: readonly Group[];
	readonly screens: readonly Screen[];
	/** The 13 public themes. */
	readonly themes: readonly Choice[];
	/** False where the list itself is the themes, so that they are not asked for twice. */
	readonly asksThemes: boolean;
	readonly safety: Text;
	readonly questions: Questions;
};
