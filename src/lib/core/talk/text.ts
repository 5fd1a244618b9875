/** What is written at the desk, while it is written. */

/** Characters in a name, a place, hours or what was typed of a referral; and in a telephone number. */
export const NAME = 120;
export const PHONE = 30;
/** Characters in each part of the note that was written over. */
export const NOTE_PART = 8000;

/** Signs without meaning here, which could hide or turn text; line breaks too. */
const SIGNS =
	/[\u0000-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFD]/g;

/**
 * One line, at most `max` characters, no character split. The ends are left as they are, because the next word
 * may be on its way.
 */
export function lineText(text: string, max: number): string {
	const line = text
		.toWellFormed()
		.replaceAll('\r\n', '\n')
		.replace(SIGNS, (sign) => (sign === '\u200B' || sign === '\uFFFD' ? '' : ' '))
		// Last: what a sign stood between may belong together once it is gone.
		.normalize('NFC');
	return cut(line, max);
}

/** The same with its line breaks. */
export function linesText(text: string, max: number): string {
	const lines = text
		.toWellFormed()
		.replaceAll(/\r\n?/g, '\n')
		.split('\n')
		.map((line) => lineText(line, max));
	return cut(lines.join('\n'), max);
}

function cut(text: string, max: number): string {
	return text.slice(0, max).toWellFormed().replaceAll('\uFFFD', '');
}
