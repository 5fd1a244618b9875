/** Taking over what the person wrote for themself before the conversation. */
import { cleanText } from '$lib/core/instrument/sheet.ts';

export type Inserted = { readonly text: string; /** Not all of it was room for. */ readonly cut: boolean };

/** The note after what stands in the field already, as much of it as `max` characters hold. */
export function withNote(field: string, note: string, max: number): Inserted {
	const all = [field.trim(), note.trim()].filter(Boolean).join('\n');
	const text = cleanText(all, max);
	return { text, cut: text.length < cleanText(all, Infinity).length };
}

/** Whether the field holds it already, or there is nothing to take over. */
export function holdsNote(field: string, note: string, max: number): boolean {
	return note.trim() === '' || field.includes(cleanText(note, max));
}
