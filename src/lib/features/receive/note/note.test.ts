import { existsSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { locales, type Locale } from '$lib/core/locale.ts';
import { MAX_NEEDS, outcomes, parseTalk, type Need } from '$lib/core/talk/index.ts';
import { I18n, loadWords } from '$lib/i18n/index.svelte.ts';
import { bokmalIn } from '$lib/i18n/nynorsk.ts';
import { cases } from './cases.ts';
import type { Material } from './material.ts';
import { isToUnit, makeNote, partText, reservations, wholeText } from './note.ts';
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
	const edited = { 'strains/send/held': 'Mine ord\r\nom\tdette' };
	for (const locale of locales) {
		const of = material('1-held', locale, { note: { length: 'short', edited } });
		const text = wholeText(of, makeNote(of));
		expect(text).toContain('\nMine ord\nom dette\n\nc) ');
		expect(text).not.toMatch(/merk[te]/);
	}
});

test('what was written over for one who sends it stands nowhere else, and is there again', () => {
	const mine = 'Ring pasienten, og send dette videre';
	const before = makeNote(material('1-held', 'nb'));
	const edited = Object.fromEntries(before.parts.map(({ id }) => [id, mine]));
	const text = (over: Partial<Material['talk']>) => {
		const of = material('1-held', 'nb', { note: { length: 'long', edited }, ...over });
		return wholeText(of, makeNote(of));
	};
	expect(text({}).split(mine)).toHaveLength(5);
	expect(text({ sendMunicipality: false })).not.toContain(mine);
	for (const outcome of ['municipality', 'later', 'no'] as const)
		expect(text({ outcome })).not.toContain(mine);
});

test.each(['1-held', '1-no-proxy', '2-held'])(
	'%s: every part of every way it can go may be written over and kept',
	(name) => {
		const needs = Array.from({ length: MAX_NEEDS }, (_, i): Need => ({
			...{ id: `n${i + 1}`, need: 'Sårstell', action: '', referred: [] },
			responsible: { kind: 'unit', name: `Enhet ${i}` }
		}));
		const ways = outcomes.flatMap((outcome) =>
			[true, false].map((sendMunicipality) => ({ outcome, sendMunicipality }))
		);
		const ids = ways.flatMap((way) =>
			makeNote(material(name, 'nb', { ...way, needs })).parts.map(({ id }) => id)
		);
		const edited = Object.fromEntries(ids.map((id) => [id, 'Mine ord']));
		const { talk } = material(name, 'nb', { needs, note: { length: 'long', edited } });
		expect(parseTalk(talk)).toEqual(talk);
	}
);

describe.each(locales)('in %s, right after whose it is', (locale) => {
	test.each([
		['1-held-keyed', /^Svarene er skrevet inn fra et papirskjema|^Helsepersonell har skrive inn svara/],
		['1-held-sending-unknown', /^Kontrolltall?et er ikk/],
		['1-held-practice', /^ØV/]
	])('%s is said of everything copied, whatever is written over', (name, said) => {
		for (const way of [{}, { outcome: 'later' }, { outcome: 'no' }] as const) {
			const made = makeNote(material(name, locale, way));
			const edited = Object.fromEntries(made.parts.map(({ id }) => [id, 'Mine ord']));
			const of = material(name, locale, { ...way, note: { length: 'short', edited } });
			for (const text of [wholeText(of, made), ...made.parts.map((part) => partText(of, part))])
				expect(text.split('\n')[1]).toMatch(said);
		}
	});

	test('and of the text to a unit', () => {
		const of = { ...material('2-held', locale), origin: 'keyed', absent: true } as const;
		const [unit] = makeNote(of).parts.filter(isToUnit);
		expect(partText(of, unit!).split('\n').slice(1, 3)).toEqual(reservations(of));
	});
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
