import type { Sheet, Value } from '$lib/core/instrument/sheet.ts';
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
