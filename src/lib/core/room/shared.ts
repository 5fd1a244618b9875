/**
 * What of the answer sheet the room may see. What is private, and what only the patient answers, is never
 * written into the shared document at all, so that nothing in it has to be hidden.
 */
import type { Pack } from '../instrument/pack.ts';
import type { Sheet } from '../instrument/sheet.ts';

const SHARED =
	/^(?:distress|other|important|ownQuestions|notHappened|childView|followUp|language|languageName|companion|phone|municipality|gp|(?:mark|none|gone|first|theme)\/[a-z0-9]+(?:-[a-z0-9]+)*)$/;
const LONGEST_KEY = 100;

/** «Bare jeg ser det jeg svarer nå», in the sheet: it rests with the answers, so that closing the app lets nothing out. */
export const ONLY_ME = 'told/onlyMe';

/** Whether the room has such a key at all, whatever its owner keeps to themself. */
export function isSharedKey(key: string): boolean {
	return key.length <= LONGEST_KEY && SHARED.test(key);
}

/**
 * Whether this answer of the sheet's owner may be shared: `private/<key>` keeps it back, and its place among the first. With the
 * pack also that a screen was gone through, where a private mark stands on it: the others would read «not marked».
 */
export function isShared(key: string, sheet: Sheet, pack?: Pack): boolean {
	if (!isSharedKey(key) || sheet[`private/${key}`] === true) return false;
	const [kind, of = ''] = key.split('/');
	if (kind === 'first') return sheet[`private/mark/${of}`] !== true;
	if (kind === 'gone' || kind === 'none') return !pack || !hidesOn(pack, of, sheet);
	return true;
}

/** The part of the sheet that may be shared. */
export function sharedSheet(sheet: Sheet, pack?: Pack): Sheet {
	return Object.fromEntries(Object.entries(sheet).filter(([key]) => isShared(key, sheet, pack)));
}

function hidesOn({ screens }: Pack, screen: string, sheet: Sheet): boolean {
	const items = screens.find(({ id }) => id === screen)?.items ?? [];
	return items.some((id) => sheet[`mark/${id}`] === true && sheet[`private/mark/${id}`] === true);
}
