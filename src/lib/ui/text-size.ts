/** The sizes a person can choose for all text: 18, 21 and 24 px at the browser's standard setting. */
export const textSizes = ['md', 'lg', 'xl'] as const;

export type TextSize = (typeof textSizes)[number];

export function isTextSize(value: unknown): value is TextSize {
	return textSizes.some((size) => size === value);
}

/** Puts a stored choice on `<html>`; anything else is the standard size. */
export function applyTextSize(root: { dataset: DOMStringMap }, value: unknown): TextSize {
	const size = isTextSize(value) ? value : 'md';
	root.dataset.size = size;
	return size;
}
