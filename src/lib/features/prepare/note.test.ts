import { expect, test } from 'vitest';
import { holdsNote, withNote } from './note.ts';

test('the note comes after what is written already', () => {
	expect(withNote('', ' Når kan jeg jobbe?\n', 500)).toEqual({ text: 'Når kan jeg jobbe?', cut: false });
	expect(withNote('Hvem ringer jeg? ', 'Når?', 500)).toEqual({ text: 'Hvem ringer jeg?\nNår?', cut: false });
});

test('what there is no room for is cut, and said', () => {
	expect(withNote('', 'x'.repeat(500), 500).cut).toBe(false);
	expect(withNote('', 'x'.repeat(501), 500)).toEqual({ text: 'x'.repeat(500), cut: true });
	const emoji = withNote('', 'x'.repeat(499) + '🌲', 500);
	expect(emoji).toEqual({ text: 'x'.repeat(499), cut: true });
});

test('a note that stands there is not offered again', () => {
	expect(holdsNote('', 'Når?', 500)).toBe(false);
	expect(holdsNote('Først\nNår?', 'Når?', 500)).toBe(true);
	expect(holdsNote('', '  ', 500)).toBe(true);
	const long = 'x'.repeat(900);
	expect(holdsNote(withNote('', long, 500).text, long, 500)).toBe(true);
});
