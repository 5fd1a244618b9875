import { beforeAll, expect, test } from 'vitest';
import type { Sheet } from '$lib/core/instrument/sheet.ts';
import type { Locale } from '$lib/core/locale.ts';
import type { OpenedEarlier, OpenedView, Result } from '$lib/core/result/index.ts';
import { I18n, loadWords } from '$lib/i18n/index.svelte.ts';
import { example, full } from './example.ts';
import { journalText } from './journal-text.ts';

beforeAll(async () => {
	await loadWords('nb', 'common', 'clinician', 'keyed', 'practice');
	await loadWords('nn', 'common', 'clinician', 'keyed', 'practice');
});

function text(locale: Locale, over: Partial<Result>, sheet: Sheet, version?: string): string {
	return journalText(example(over, sheet, version), new I18n(() => locale));
}

/** Some of the answers to `full` are theirs; one is private, and is nobody else's. */
function helpedBy(...names: string[]): Partial<Result> {
	const keys = [
		['distress', 'mark/pain', 'first/sleep', 'none/social', 'important', 'phone'],
		['mark/nausea', 'theme/work']
	];
	const helpers = names.map((name, place) => ({ name, answers: keys[place] ?? [] }));
	return { answerer: { role: 'together' }, helpers };
}

const golden: Record<string, [Locale, Partial<Result>, Sheet, version?: string]> = {
	'self.nb': ['nb', {}, full],
	'self.nn': ['nn', { locale: 'nn' }, full],
	'clinician-nn-patient-nb': ['nn', {}, full],
	'proxy.nb': [
		'nb',
		{
			answerer: { role: 'proxy', authority: 'power-of-attorney' },
			relative: 'Per Nordmann',
			conversation: 2
		},
		{ distress: 4, 'mark/pain': true, 'gone/physical-2': true }
	],
	'parent.nn': [
		'nn',
		{ answerer: { role: 'parent', age: 'under-12' }, relative: 'Per Nordmann', locale: 'nn' },
		{ distress: 2, childView: 'Eg vil på skulen' }
	],
	'old-pack.nb': ['nb', {}, full, '1.0.0'],
	'old-pack-none.nb': ['nb', { length: 'none' }, { wantsConversation: 'no' }, '1.0.0'],
	'short.nb': ['nb', { length: 'short', person: {} }, { distress: 0, important: 'Søvn', 'theme/work': true }],
	'none.nb': ['nb', { length: 'none', person: { name: 'Kari Nordmann' } }, { wantsConversation: 'later' }],
	'none.nn': ['nn', { length: 'none', locale: 'nn', person: { birthDate: '1950-02-28' } }, {}],
	'amended.nb': ['nb', { amends: '9c8b7a60-1111-4222-8333-444455556666' }, { distress: 5 }],
	'not-happened.nb': [
		'nb',
		{ conversation: 2 },
		{ distress: 4, notHappened: 'Time hos fysioterapeut (Frisklivssentralen)', important: 'Å gå på jobb' }
	],
	'not-happened.nn': [
		'nn',
		{ conversation: 3, locale: 'nn', length: 'short' },
		{ notHappened: 'Samtale med NAV\nHeimesjukepleia skulle ringje', 'private/notHappened': true }
	],
	'helped.nb': ['nb', helpedBy('Ola Nordmann', 'Åse'), full],
	'helped.nn': ['nn', { ...helpedBy('Ola Nordmann'), locale: 'nn' }, full],
	'child.nb': [
		'nb',
		{ answerer: { role: 'parent', age: '12-15' }, relative: 'Per Nordmann' },
		{
			...{ distress: 6, 'private/distress': true, 'none/themes-2': true, 'gone/themes-1': true },
			...{ 'mark/mental-health': true, 'private/mark/mental-health': true, 'first/mental-health': 1 },
			...{ childView: 'Jeg vil på trening', childOnly: 'Pappa gråter om natta' }
		}
	],
	'nothing-marked.nb': [
		'nb',
		{ conversation: 3 },
		{
			'none/practical': true,
			'none/social': true,
			'none/emotional': true,
			'none/physical-1': true,
			'none/physical-2': true
		}
	]
};

/** Two conversations ago on the same phone, and once on another. */
function alongside(locale: Locale, absent: boolean): string {
	const along = (over: Partial<Result>, sameKey: boolean) =>
		({ ...example(over, full), status: 'opened', sameKey }) as unknown as OpenedEarlier;
	const earlier = [
		along({ conversation: 2, confirmedAt: '2026-05-02T09:00:00Z' }, true),
		along({ conversation: 1, confirmedAt: '2026-01-04T23:30:00Z' }, false),
		{ status: 'tampered', cause: undefined } as const
	];
	const source = { ...example({ conversation: 3 }, { distress: 4 }), absent, earlier };
	return journalText(source, new I18n(() => locale));
}

test.each(['nb', 'nn'] as const)(
	'what came along, and digits that nobody compared, in %s',
	async (locale) => {
		await expect(alongside(locale, true)).toMatchFileSnapshot(`./golden/earlier-absent.${locale}.txt`);
		expect(alongside(locale, false)).not.toMatch(/ikk[je]+ samm?anlign|ikkje samanlikna/);
		expect(alongside(locale, true)).not.toContain('Trappen');
	}
);

test.each(Object.entries(golden))('%s is word for word as approved', async (name, args) => {
	await expect(text(...args)).toMatchFileSnapshot(`./golden/${name}.txt`);
});

test('the first line is always whose it is', () => {
	expect(text('nb', {}, full)).toMatch(/^Kari Nordmann, født 28\.02\.1950\n/);
	expect(text('nb', { person: {} }, full)).toMatch(/^IDENTITET IKKE OPPGITT\n/);
	expect(text('nn', { person: {} }, full)).toMatch(/^IDENTITET IKKJE OPPGITT\n/);
	expect(text('nb', { person: { birthDate: '1950-02-28' } }, full)).toMatch(
		/^Navn ikke oppgitt, født 28\.02\.1950\n/
	);
});

test('«ikke merket» is never a no, and nothing is judged', () => {
	const written = text('nb', {}, { distress: 10, 'none/social': true, 'mark/pain': true });
	expect(written).not.toMatch(/\bnei\b|høy|lav|alvorlig|moderat|risiko|\bsum\b|positiv|negativ/i);
	expect(written).not.toContain('Forhold til partner');
});

test('what a person wrote is carried as it is, and cannot pass for a line of the note', () => {
	const written = text('nb', {}, full);
	expect(written).toContain('{{when}} $t(clinician.title)');
	expect(written).not.toMatch(/^Født 01\.01\.1900/m);
});

test('the wish for time alone stays out of the journal', () => {
	expect(text('nb', {}, full)).not.toContain('alene');
});

test('what was keyed in from paper says so, and when the paper is from', () => {
	const words = (locale: Locale) => new I18n(() => locale);
	const keyed = { ...example({}, full), origin: 'keyed' } as const;
	const nb = journalText({ ...keyed, paperDate: '2026-11-16' }, words('nb'));
	expect(nb).toContain(
		'Skrevet inn fra papirskjema av helsepersonell onsdag 18. november 2026 kl. 10.32. Svarene er ikke signert. Skjemaet er datert 16.11.2026.'
	);
	expect(nb).not.toContain('Bekreftet');
	expect(journalText(keyed, words('nn'))).toContain('Svara er ikkje signerte. Skjemaet har ingen dato.');
});

test('under the name of a made-up patient stands that they are made up', () => {
	const practice = { ...example({}, full), origin: 'practice' } as const;
	const [, nb] = journalText(practice, new I18n(() => 'nb')).split('\n');
	const [, nn] = journalText(practice, new I18n(() => 'nn')).split('\n');
	expect([nb, nn]).toEqual([
		'ØVELSE. OPPDIKTET PASIENT. SKAL IKKE I NOEN JOURNAL.',
		'ØVING. OPPDIKTA PASIENT. SKAL IKKJE I NOKON JOURNAL.'
	]);
});

test('who helped stands with the answers they gave, by name, whatever the name says', () => {
	const written = text('nb', helpedBy('{{list}} $t(clinician.title)'), full);
	expect(written).toContain('Utfylt av pasienten sammen med {{list}} $t(clinician.title).');
	expect(written).toMatch(/\{\{list\}\} \$t\(clinician\.title\) svarte på: tallet, «Smerter»/);
});

test('what a child keeps is never copied, and nothing tells whether there was any', () => {
	const child = { answerer: { role: 'parent', age: '12-15' } } as const;
	const open = { 'none/themes-1': true, 'none/themes-2': true, childView: 'Skolen' };
	const sheet = { ...open, distress: 6, 'private/distress': true, childOnly: 'Pappa gråter om natta' };
	const written = text('nb', child, sheet);
	expect(written).not.toMatch(/gråter|: 6|bare til deg|ikke for pårørende/);
	expect(written).toContain('Et barn på 12–15 år kan si noe bare til den som leder samtalen.');
	const withNothing = text('nb', child, open);
	expect(withNothing).toContain('Et barn på 12–15 år kan si noe bare til den som leder samtalen.');
});

test('that relatives have a view is said; what it is stays at the desk', () => {
	const seen = {
		...example(
			{ answerer: { role: 'relative' }, relative: 'Ola Nordmann' },
			{ distress: 9, important: 'Hvile' }
		),
		status: 'opened'
	} as unknown as OpenedView;
	const written = journalText(
		{ ...example({}, full), views: [seen, { status: 'tampered', cause: undefined }] },
		new I18n(() => 'nb')
	);
	expect(written).toContain('Egne svar fra pårørende fulgte med, og er ikke tatt med her: Ola Nordmann.');
	expect(written).not.toMatch(/Hvile|: 9/);
});
