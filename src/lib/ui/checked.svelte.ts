import type { Attachment } from 'svelte/attachments';

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

/** The same for what is written: filled in once the value is known, and never under the person's own cursor. */
export function holdValue(
	known: () => boolean,
	value: () => string
): Attachment<HTMLInputElement | HTMLTextAreaElement> {
	let everKnown = false;
	return (field) => {
		everKnown ||= known();
		const next = value();
		if (everKnown && field.value !== next) field.value = next;
	};
}
