import { expect, test } from 'vitest';
import { applyTextSize, isTextSize } from './text-size.ts';

test('only the sizes offered are taken; all else is the standard', () => {
	const root = { dataset: {} as DOMStringMap };
	expect(applyTextSize(root, 'xl')).toBe('xl');
	expect(root.dataset.size).toBe('xl');
	expect(applyTextSize(root, 'huge')).toBe('md');
	expect(applyTextSize(root, null)).toBe('md');
	expect(root.dataset.size).toBe('md');
	expect(isTextSize('sm')).toBe(false);
});
