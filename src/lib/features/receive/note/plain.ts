/**
 * Plain text that pastes into a journal: lines end with LF, no tabs, no spaces of odd widths, nothing that turns
 * or hides text. What people wrote is put together by hand and never passes through the machinery of the words.
 */
import { birthDate } from '$lib/i18n/dates.ts';

/** Letters of every language and the joiners some of them need stay as they are. */
export function plain(text: string): string {
	return text
		.toWellFormed()
		.normalize('NFC')
		.replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
		.replaceAll(/[\t\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
		.replaceAll(
			/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFD]/g,
			''
		)
		.replaceAll(/ +$/gm, '')
		.trim();
}

/** On one line, as a unit's name or a measure stands in a sentence. */
export function inline(text: string): string {
	return plain(text).replaceAll(/\s+/g, ' ');
}

export function quoted(text: string): string {
	return `«${text}»`;
}

/** Further lines of the person's own are set in, so that they cannot pass for lines of the note. */
export function ownWords(label: string, text: string): string {
	return `${/[?.!:]$/.test(label) ? label : `${label}:`} ${quoted(plain(text).replaceAll(/\n+/g, '\n  '))}`;
}

/** «Ansvar: Fastlegen.» without a second full stop. */
export function labelled(label: string, value: string): string {
	return ended(`${label}: ${value}`);
}

export function ended(text: string): string {
	return /[.?!…]»?$/.test(text) ? text : `${text}.`;
}

export function listed(items: readonly string[], and: string): string {
	return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
}

/** «2027-02-01» as «01.02.2027». */
export const day = birthDate;

/** Characters as a reader counts them. */
export function characters(text: string): number {
	return [...new Intl.Segmenter('nb').segment(text)].length;
}
