import { expect, test } from 'vitest';
import { findPack, packFor } from '$lib/content/packs/index.ts';
import { practicePatients } from '$lib/content/practice.ts';
import { toSheet } from '$lib/core/instrument/sheet.ts';
import { locales } from '$lib/core/locale.ts';
import { openHandover, openUnsigned, stated } from '$lib/core/result/index.ts';
import { practiceJson, sheetOf } from './make.ts';

const now = Date.parse('2026-11-22T22:10:11.345Z');
const cases = practicePatients.flatMap((patient) => locales.map((locale) => ({ ...patient, locale })));

test.each(cases)('$id in $locale opens as practice, with all of it, and as nothing else', async (patient) => {
	const { locale, rounds } = patient;
	const json = practiceJson(patient, { locale, name: `ØVELSE ${patient.name}`, now });
	const { current, earlier } = await openHandover(json, findPack, openUnsigned);
	expect(
		[current, ...earlier].map((one) => (one.status === 'opened' ? [one.origin, one.result.id] : one))
	).toEqual(rounds.map(({ id }) => ['practice', id]));
	expect((await openHandover(json, findPack)).current.status).toBe('unsigned');
	for (const round of rounds) {
		// A key that the pack does not know, or that this conversation does not ask, would fall away in silence.
		const { conversation, length } = round;
		const answers = stated(packFor(patient.answerer), sheetOf(round, locale), {
			conversation,
			length,
			answerer: patient.answerer
		});
		expect({ alone: false, ...toSheet(answers) }).toEqual({
			alone: false,
			...goneWhereNone(round.sheet),
			...sheetOf(round, locale)
		});
	}
});

/** «Ingen av disse» on a screen means it is gone through. */
function goneWhereNone(sheet: object): object {
	return Object.fromEntries(
		Object.keys(sheet).flatMap((key) =>
			key.startsWith('none/') ? [[key.replace('none', 'gone'), true]] : []
		)
	);
}

test('what must be practised is there, and each can be told from the others', () => {
	const rounds = practicePatients.map(({ rounds: [newest] }) => newest);
	expect(new Set(rounds.map(({ conversation }) => conversation))).toEqual(new Set([1, 2, 3]));
	expect(new Set(rounds.map(({ length }) => length))).toEqual(new Set(['whole', 'short', 'none']));
	expect(new Set(practicePatients.map(({ answerer }) => answerer.role))).toEqual(
		new Set(['self', 'together', 'proxy', 'parent'])
	);
	expect(new Set(practicePatients.map(({ about }) => about.nb)).size).toBe(practicePatients.length);
});
