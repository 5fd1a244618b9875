/** What is said of a result before it is shown, because it may be another than the one that was meant. */
import type { Conversation } from '$lib/core/result/result.ts';
import { ageOf, daysOld, type Age } from './age.ts';
import type { Open } from './collect.ts';

export type Concern =
	| { readonly what: 'conversation'; readonly expected: Conversation; readonly found: Conversation }
	/** Than an earlier one that came along, or than the one it corrects. */
	| { readonly what: 'birthDate'; readonly than: 'earlier' | 'corrected' }
	| { readonly what: 'again' }
	| { readonly what: 'old'; readonly age: Age };

export type Circumstances = {
	/** What the desk said it waits for. */
	readonly expected?: Conversation | undefined;
	/** Opened in this tab today. */
	readonly again: boolean;
	/** What is open on the desk. */
	readonly before?: Pick<Open, 'result'> | undefined;
	readonly now: Date;
};

/** Answers are given well ahead of a conversation: a week is nothing to speak of. */
const OLD_DAYS = 7;

/** In the order they are said. None of them keeps the result from being opened. */
export function concernsOf(
	{ result, earlier }: Pick<Open, 'result' | 'earlier'>,
	{ expected, again, before, now }: Circumstances
): Concern[] {
	const concerns: Concern[] = [];
	if (expected !== undefined && expected !== result.conversation)
		concerns.push({ what: 'conversation', expected, found: result.conversation });
	const along = earlier.flatMap((one) => (one.status === 'opened' ? [one.result] : []));
	if (along.some((one) => isOtherBirthDate(one, result)))
		concerns.push({ what: 'birthDate', than: 'earlier' });
	else if (before && before.result.id === result.amends && isOtherBirthDate(before.result, result))
		concerns.push({ what: 'birthDate', than: 'corrected' });
	if (again) concerns.push({ what: 'again' });
	const confirmed = new Date(result.confirmedAt);
	if (daysOld(confirmed, now) > OLD_DAYS) concerns.push({ what: 'old', age: ageOf(confirmed, now) });
	return concerns;
}

type Born = { readonly person: { readonly birthDate?: string } };

/** Both say one, and not the same. */
export function isOtherBirthDate({ person: a }: Born, { person: b }: Born): boolean {
	return a.birthDate !== undefined && b.birthDate !== undefined && a.birthDate !== b.birthDate;
}
