import {
	LONG_TEXT,
	maxLength,
	textKeys,
	type Sheet,
	type TextKey,
	type Value
} from '$lib/core/instrument/sheet.ts';
import { isSharedKey } from '$lib/core/room/shared.ts';
import { isFieldKey } from '$lib/client/text-buffer.ts';

/** What is answered of it. */
export function present(sheet: Readonly<Record<string, Value | undefined>>): Sheet {
	return Object.fromEntries(Object.entries(sheet).filter(([, value]) => value !== undefined)) as Sheet;
}

/** Texts of the buffer that are answers, not fields of the draft. */
export function answersOf(texts: Readonly<Record<string, string>>): Record<string, string> {
	return Object.fromEntries(Object.entries(texts).filter(([key]) => !isFieldKey(key)));
}

export function pick<T>(all: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> {
	return Object.fromEntries(keys.map((key) => [key, all[key] as T]));
}

export function without<T>(
	all: Readonly<Record<string, T>>,
	keys: readonly string[]
): Readonly<Record<string, T>> {
	if (!keys.some((key) => key in all)) return all;
	return Object.fromEntries(Object.entries(all).filter(([key]) => !keys.includes(key)));
}

/** What «bare jeg ser» sets, before the answers themselves. */
export function privateMarks(keys: readonly string[]): Record<string, true> {
	return Object.fromEntries(keys.filter(isSharedKey).map((key) => [`private/${key}`, true as const]));
}

/**
 * What was answered before it could be seen what was there. A text stands after the one that was there, as in `Field`;
 * a line that holds one thing, such as a number, keeps what it held.
 */
export function upon(
	kept: Sheet,
	early: Readonly<Record<string, Value | undefined>>
): Record<string, Value | undefined> {
	return Object.fromEntries(Object.entries(early).map(([key, value]) => [key, after(kept[key], key, value)]));
}

function after(kept: Value | undefined, key: string, early: Value | undefined): Value | undefined {
	if (!isText(key) || !kept || kept === early) return early;
	return early && maxLength(key) === LONG_TEXT ? `${kept}\n${early}` : kept;
}

function isText(key: string): key is TextKey {
	return (textKeys as readonly string[]).includes(key);
}
