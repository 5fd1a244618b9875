/** The note after a conversation: made of the answers and what was worked through; plain text to copy. */
export { type Material, type NoteSource } from './material.ts';
export {
	isToUnit,
	makeNote,
	partText,
	reservations,
	standing,
	wholeText,
	type Note,
	type Part
} from './note.ts';
export { characters, plain } from './plain.ts';
