import { beforeAll, expect, test } from 'vitest';
import { I18n, loadWords } from '$lib/i18n/index.svelte.ts';
import { changedWhen } from './words.ts';

beforeAll(() => loadWords('nb', 'prepare'));

test.each([
	['2026-11-22T09:32:00Z', 'i dag kl. 10.32'],
	['2026-11-21T23:00:00Z', 'i dag kl. 00.00'],
	['2026-11-21T22:59:00Z', 'i går kl. 23.59'],
	['2026-11-20T12:00:00Z', '20.11.2026']
])('%s was %s', (at, words) => {
	const now = Date.parse('2026-11-22T21:00:00Z');
	expect(changedWhen(new I18n(() => 'nb'), Date.parse(at), now)).toBe(words);
});
