import { existsSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { locales, type Locale } from '$lib/core/locale.ts';
import { I18n, loadWords } from '$lib/i18n/index.svelte.ts';
import { bokmalIn } from '$lib/i18n/nynorsk.ts';
import { cases } from './cases.ts';
import type { Material } from './material.ts';
import { isToUnit, makeNote, partText, wholeText } from './note.ts';
import { characters } from './plain.ts';

beforeAll(async () => {
	await loadWords('nb', 'clinician', 'note');
	await loadWords('nn', 'clinician', 'note');
});

const REFERRALS: Record<string, string> = { smerte: 'Smerteklinikken' };

function material(name: string, locale: Locale, over: Partial<Material['talk']> = {}): Material {
	const { source, talk } = cases[name]!;
	const { t } = new I18n(() => locale);
	return { ...source, talk: { ...talk, locale, ...over }, t, locale, referral: (id) => REFERRALS[id] };
}

/** Everything that can be copied, as it is copied. */
function all(name: string, locale: Locale): string {
	const of = material(name, locale);
	const note = makeNote(of);
	const units = note.parts.filter(isToUnit);
	return [wholeText(of, note), ...units.map((one) => partText(of, one))].join('----\n');
}

const golden = (name: string, locale: Locale) => `golden/${name}.${locale}.txt`;

describe.each(locales)('in %s', (locale) => {
	test.each(Object.keys(cases))('%s', async (name) => {
		const file = golden(name, locale);
		// A file that is missing would be written, and the test would prove nothing.
		if (process.env.CI) expect(existsSync(new URL(file, import.meta.url)), file).toBe(true);
		await expect(all(name, locale)).toMatchFileSnapshot(file);
	});
});

test('there is no golden file without its case', () => {
	const expected = Object.keys(cases).flatMap((name) =>
		locales.map((locale) => golden(name, locale).slice(7))
	);
	expect(readdirSync(new URL('golden', import.meta.url)).sort()).toEqual(expected.sort());
});

describe.each(Object.keys(cases))('%s', (name) => {
	test('everything copied begins with whose it is', () => {
		for (const locale of locales) {
			const of = material(name, locale);
			const note = makeNote(of);
			const { name: called, birthDate } = of.result.person;
			const begins = called ?? (birthDate ? /ikkj?e oppgitt/ : /^IDENTITET IKKJ?E OPPGITT$/);
			for (const text of [wholeText(of, note), ...note.parts.map((part) => partText(of, part))])
				expect(text.split('\n')[0]).toMatch(begins);
		}
	});

	test('it is plain text', () => {
		for (const locale of locales) {
			const text = all(name, locale);
			expect(text).not.toMatch(/[^\n\P{Cc}]|[\u00A0\u2000-\u200F\u2028-\u202F\u2060-\u206F\uFEFF]/u);
			expect(text).not.toMatch(/ $/m);
			expect(text).not.toMatch(/undefined|null|\[object/);
		}
	});

	test('nynorsk is nynorsk, but for what the person saw and wrote', () => {
		const { talk } = cases[name]!;
		const own: string[] = [];
		JSON.stringify([talk.needs, talk.callsIn, talk.contact], (_key, value: unknown) => {
			if (typeof value === 'string') own.push(value);
			return value;
		});
		const frame = own
			.filter((text) => text.length > 3)
			.reduce((text, words) => text.replaceAll(words, '…'), all(name, 'nn'))
			.replaceAll(
				/«[^»]*»|^Hva er viktig.*$|^Hva sier barnet.*$|^Andre utfordringer.*$|^Dette ble avtalt.*$/gm,
				'…'
			);
		if (name !== 'hostile') expect(bokmalIn(frame.replaceAll('Per Nordmann', '…'))).toEqual([]);
	});
});

test('the short form is shorter and keeps every reservation', () => {
	const [long, short] = (['long', 'short'] as const).map((length) => {
		const of = material('1-held', 'nb', { note: { length, edited: {} } });
		return wholeText(of, makeNote(of));
	});
	expect(characters(short!)).toBeLessThan(characters(long!) * 0.9);
	for (const said of ['Ikke besvart', 'Delvis besvart', 'ikke for pårørende', 'Utfylt av', 'ikke avklart'])
		expect(short).toContain(said);
});

test('what was written over stands, whatever changes elsewhere, and only there', () => {
	const edited = { strains: 'Mine ord\r\nom\tdette' };
	for (const locale of locales) {
		const of = material('1-held', locale, { note: { length: 'short', edited } });
		const text = wholeText(of, makeNote(of));
		expect(text).toContain('\nMine ord\nom dette\n\nc) ');
		expect(text).not.toMatch(/merk[te]/);
	}
});

test('a unit gets what concerns it and nothing else', () => {
	const of = material('2-held', 'nb');
	const units = makeNote(of).parts.filter(isToUnit);
	expect(units.map(({ title }) => title)).toEqual([
		'Til: Kreftkoordinator, Eksempel kommune',
		'Til: Sosionom ved kreftavdelingen'
	]);
	expect(units[0]!.text).toContain('Sover bare noen timer');
	expect(units[0]!.text).not.toMatch(/alene|arbeidsavklaring|Smerter|Bekymringer/);
	expect(wholeText(of, makeNote(of))).not.toContain('Til: ');
});

test('a role picked in one language is called by its name in the other', () => {
	const need = { id: 'n1', need: 'Sårstell', action: '', referred: [] };
	const needs = [{ ...need, responsible: { kind: 'unit', name: 'Hjemmesykepleien' } }] as const;
	const { parts } = makeNote(material('2-held', 'nn', { needs, callsIn: 'Hjemmesykepleien' }));
	expect(parts.map(({ title, text }) => title + text).join()).not.toContain('Hjemme');
	expect(parts.find(isToUnit)!.title).toBe('Til: Heimesjukepleia');
});
