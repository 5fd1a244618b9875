/**
 * What of the answer sheet the room may see. What is private, and what only the patient answers, is never
 * written into the shared document at all, so that nothing in it has to be hidden.
 */
import type { Sheet } from '../instrument/sheet.ts';

const SHARED =
	/^(?:distress|other|important|ownQuestions|notHappened|childView|followUp|language|languageName|companion|phone|municipality|gp|(?:mark|none|gone|first|theme)\/[a-z0-9]+(?:-[a-z0-9]+)*)$/;
const LONGEST_KEY = 100;

/** Whether the room has such a key at all, whatever its owner keeps to themself. */
export function isSharedKey(key: string): boolean {
	return key.length <= LONGEST_KEY && SHARED.test(key);
}

/** Whether this answer of the sheet's owner may be shared: `private/<key>` keeps it back, and its place among the first. */
export function isShared(key: string, sheet: Sheet): boolean {
	if (!isSharedKey(key) || sheet[`private/${key}`] === true) return false;
	const item = /^first\/(.*)$/.exec(key)?.[1];
	return item === undefined || sheet[`private/mark/${item}`] !== true;
}

/** The part of the sheet that may be shared. */
export function sharedSheet(sheet: Sheet): Sheet {
	return Object.fromEntries(Object.entries(sheet).filter(([key]) => isShared(key, sheet)));
}
