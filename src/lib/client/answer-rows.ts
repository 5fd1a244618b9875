import type { Answer } from './db/index.ts';

/** The names of those who gave each answer or wrote in it, where it was not the patient alone. */
export function authorsOf(rows: readonly Answer[]): Readonly<Record<string, readonly string[]>> {
	return Object.fromEntries(rows.flatMap(({ key, by }) => (by ? [[key, by]] : [])));
}
