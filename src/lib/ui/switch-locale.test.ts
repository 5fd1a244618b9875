import { expect, test } from 'vitest';
import { switchLocale } from './switch-locale.ts';

test('keeps the place', () => {
	expect(switchLocale('/nb', 'nn')).toBe('/nn');
	expect(switchLocale('/nb/forbered/kropp', 'nn')).toBe('/nn/forbered/kropp');
	expect(switchLocale('/nn/les', 'nn')).toBe('/nn/les');
});

test('goes home from a page that has no language', () => {
	expect(switchLocale('/k', 'nn')).toBe('/nn');
	expect(switchLocale('/nbx/les', 'nb')).toBe('/nb');
});
