/** What a need is as it stands: nothing yet, or only what is under way already. */
import type { Need } from './talk.ts';

export const isEmpty = (text: string) => text.trim() === '';

/**
 * As good as not there. The one who is usually responsible is filled in by itself and says nothing; a day somebody
 * has chosen does, and so does an office outside the health services.
 */
export function isBlank(need: Need): boolean {
	const chosen = need.by !== undefined || need.responsible?.kind === 'outside';
	return isEmpty(need.need) && isEmpty(need.action) && !chosen && !isReferred(need);
}

/** Only what the patient is referred to already: nobody has to do anything more. */
export function isReferredOnly(need: Need): boolean {
	const { action, responsible, by } = need;
	return isEmpty(action) && isReferred(need) && responsible === undefined && by === undefined;
}

function isReferred({ referred }: Need): boolean {
	return referred.some((one) => !('typed' in one && isEmpty(one.typed)));
}
