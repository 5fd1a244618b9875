/**
 * The way through the form: which screens a person meets, in which order. Data about the draft in,
 * a list of steps out; the screens themselves stand in features/prepare.
 */
import type { Pack } from '../instrument/pack.ts';
import type { Answerer, Conversation, Length } from '../result/result.ts';

/** What a draft is about, apart from its answers. */
export type Setting = {
	readonly conversation: Conversation;
	readonly answerer: Answerer;
	readonly length: Length;
};

/** A step is one of the fixed ones or the id of a screen in the pack. */
export const fixedSteps = ['distress', 'no-need', 'more', 'child', 'review', 'setting', 'confirm'] as const;
export type Step = (typeof fixedSteps)[number] | (string & {});

/** The steps in order, without `setting` (who answers, which conversation), which is preset and changed from the review. */
export function stepsFor(pack: Pack, length: Length, answerer: Answerer = { role: 'self' }): Step[] {
	const child = asksChildAlone(pack, answerer) ? ['child'] : [];
	switch (length) {
		case 'whole':
			return ['distress', ...pack.screens.map(({ id }) => id), 'more', ...child, 'review', 'confirm'];
		case 'short':
			return ['distress', 'more', 'review', 'confirm'];
		case 'none':
			return ['distress', 'no-need', 'review', 'confirm'];
	}
}

/** The short path is the number, themes and own words; where the list is the themes, it is short already. */
export function lengthsFor(pack: Pack): Length[] {
	return pack.asksThemes ? ['whole', 'short', 'none'] : ['whole', 'none'];
}

export function nextStep(steps: readonly Step[], step: Step): Step {
	return steps[steps.indexOf(step) + 1] ?? 'review';
}

/** Undefined at the first step. */
export function previousStep(steps: readonly Step[], step: Step): Step | undefined {
	return steps[steps.indexOf(step) - 1];
}

/** Whether the patient themself speaks here: an adult's proxy is not asked to choose for them, nor a relative with a view. */
export function choosesForSelf({ role }: Answerer): boolean {
	return role !== 'proxy' && role !== 'relative';
}

/**
 * Whether this form asks if the conversation is wanted. Packs before 1.1.0 have words for it only
 * after «ingen behov nå»; those that ask for own questions have words that fit every length.
 */
export function asksChoice(pack: Pack, { answerer, length }: Setting): boolean {
	return choosesForSelf(answerer) && (length === 'none' || pack.questions.ownQuestions !== undefined);
}

/** Whether someone else than the patient answers, for them or with a view of their own, so that the result names a relative. */
export function hasRelative({ role }: Answerer): boolean {
	return role === 'proxy' || role === 'parent' || role === 'relative';
}

/** The two plain questions about sending the summary belong to conversation 1 only (DESIGN §4). */
export function asksAboutSending({ conversation, answerer }: Setting): boolean {
	return conversation === 1 && choosesForSelf(answerer);
}

/** Whether this form asks what did not happen of what was agreed: not before there can have been an agreement. */
export function asksWhatHappened({ questions }: Pack, { conversation }: Setting): boolean {
	return questions.notHappened !== undefined && conversation > 1;
}

/**
 * Whether a child of this age may say something to the clinician alone, on a screen of its own (DESIGN §4 «Who
 * answers»). What is private in such a result is kept from the parents, and never shown again but at the desk.
 */
export function asksChildAlone({ questions }: Pack, answerer: Answerer): boolean {
	return questions.childOnly !== undefined && answerer.role === 'parent' && answerer.age === '12-15';
}
