import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { difference } from '$lib/core/difference.ts';

/**
 * Keeps native radios and checkboxes at what the app knows, without touching what the person ticked
 * before it knew anything. Once known, it stays known: an answer taken away is then really unticked.
 */
export function holdChecked(known: () => boolean) {
	let everKnown = false;
	return (checked: () => boolean): Attachment<HTMLInputElement> =>
		(input) => {
			everKnown ||= known();
			if (everKnown) input.checked = checked();
		};
}

/**
 * The same for what is written: filled in once the value is known. What comes from elsewhere while the person writes
 * changes only the letters that differ, so that their cursor stays where it is; and never within a word that the
 * keyboard is still composing. `onput` is told what the field shows now. `adopt` is given what stood there when the
 * value came to be known, and says what becomes of the two; left out, the value stands alone.
 */
export function holdValue(
	known: () => boolean,
	value: () => string,
	onput?: (text: string) => void,
	adopt?: (early: string, value: string) => string
): Attachment<HTMLInputElement | HTMLTextAreaElement> {
	let everKnown = false;
	return (field) => {
		let composing = false;
		const hold = () => {
			const isFirst = !everKnown && known();
			everKnown ||= isFirst;
			const next = value();
			if (!everKnown || composing || field.value === next) return;
			put(field, isFirst && field.value && adopt ? untrack(() => adopt(field.value, next)) : next);
			onput?.(field.value);
		};
		const compose = ({ type }: Event) => {
			composing = type === 'compositionstart';
			if (!composing) hold();
		};
		field.addEventListener('compositionstart', compose);
		field.addEventListener('compositionend', compose);
		$effect(hold);
		return () => {
			field.removeEventListener('compositionstart', compose);
			field.removeEventListener('compositionend', compose);
		};
	};
}

function put(field: HTMLInputElement | HTMLTextAreaElement, next: string): void {
	// Kinds of field without a cursor that can be asked for, such as dates, have none to lose.
	if (document.activeElement !== field || field.selectionStart === null) return void (field.value = next);
	const { at, gone, text } = difference(field.value, next);
	field.setRangeText(text, at, at + gone, 'preserve');
	// A field that spells line breaks its own way.
	if (field.value !== next) field.value = next;
}
