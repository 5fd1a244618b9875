import { expect, test } from 'vitest';
import type { Person } from '$lib/client/room/index.ts';
import { locales } from '$lib/core/locale.ts';
import { I18n, loadWords } from '$lib/i18n/index.svelte.ts';
import together from '$lib/i18n/catalogues/together.nb.ts';
import togetherNn from '$lib/i18n/catalogues/together.nn.ts';
import { placeOf } from './types.ts';
import { listWords, messageWords, seenWords } from './words.ts';

const NOW = Date.parse('2026-11-23T09:00:00Z');
const HOUR = 3_600_000;
const kari: Person = { id: 'a'.repeat(22), name: 'Kari', role: 'reader', me: false, here: false };

async function speak(locale: 'nb' | 'nn') {
	await loadWords(locale, 'together');
	return new I18n(() => locale);
}

test.each(locales)('what others may see on a phone names neither illness nor pathway: %s', async (locale) => {
	const i18n = await speak(locale);
	const { tab, invite } = { nb: together, nn: togetherNn }[locale];
	const seen = [
		messageWords(i18n, 'https://x/d#61', 'Per'),
		messageWords(i18n, 'https://x/d#61', undefined),
		tab
	];
	for (const text of [...seen, invite.sms, invite.smsFrom])
		expect(text).not.toMatch(/kreft|forløp|sykdom|sjukdom|pasient|helse|diagnose|sykehus|sjukehus/i);
	expect(seen[0]).toContain('Per');
	expect(seen[0]).toContain('https://x/d#61');
});

test('when somebody was last here', async () => {
	const i18n = await speak('nb');
	const says = (patch: Partial<Person>) => seenWords(i18n, { ...kari, ...patch }, NOW);
	expect(says({})).toBe('Har ikke vært her ennå');
	expect(says({ here: true, seen: NOW - HOUR })).toBe('Er her nå');
	expect(says({ seen: NOW - HOUR })).toBe('Sist her i dag kl. 09.00');
	expect(says({ seen: NOW - 24 * HOUR })).toBe('Sist her i går kl. 10.00');
	expect(says({ seen: NOW - 50 * HOUR })).toBe('Sist her lørdag 21. november 2026');
});

test('a phone whose clock is a day behind says no nonsense of when somebody was here', async () => {
	const i18n = await speak('nn');
	expect(seenWords(i18n, { ...kari, seen: NOW + 24 * HOUR }, NOW)).toBe('Sist her tysdag 24. november 2026');
});

test('what is decided and not sent is said before anything else', async () => {
	const i18n = await speak('nb');
	const intent = { do: 'remove' } as const;
	expect(seenWords(i18n, { ...kari, here: true, intent }, NOW)).toBe(
		'Blir tatt ut når telefonen din har nett'
	);
});

test('names in a row', () => {
	expect(listWords(['Kari', 'Ola', 'Per'])).toBe('Kari, Ola og Per');
});

test.each([
	['', {}],
	['#', {}],
	['#abc', { room: 'abc' }],
	['#abc/inviter', { room: 'abc', what: 'inviter' }],
	['#abc/person/xyz', { room: 'abc', what: 'person', id: 'xyz' }],
	['#abc/noe/xyz', { room: 'abc' }],
	['#/inviter', { what: 'inviter' }]
])('the place in %s', (hash, place) => {
	expect(placeOf(hash)).toEqual(place);
});
