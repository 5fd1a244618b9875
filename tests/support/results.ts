/** Any result a person could confirm, for property tests, and keys to sign it with. */
import fc from 'fast-check';
import { packs } from '$lib/content/packs/index.ts';
import type { Pack } from '$lib/core/instrument/pack.ts';
import { cleanText, maxLength, read, textKeys, type Sheet } from '$lib/core/instrument/sheet.ts';
import { relevant } from '$lib/core/pathway/relevant.ts';
import { helpable } from '$lib/core/result/helpers.ts';
import {
	helpersOf,
	packHash,
	signResult,
	toFhir,
	type Answerer,
	type Result
} from '$lib/core/result/index.ts';

const { subtle } = globalThis.crypto;

/** Non-extractable, as a journey's. */
export async function newKey() {
	const pair = await subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);
	return { key: pair.privateKey, jwk: await subtle.exportKey('jwk', pair.publicKey) };
}

export async function sign(result: Result, pack: Pack, { key, jwk }: Awaited<ReturnType<typeof newKey>>) {
	return signResult(toFhir(result, pack), key, jwk);
}

export const anyPack = fc.constantFrom(...packs);

const answerers: Answerer[] = [
	{ role: 'self' },
	{ role: 'together' },
	{ role: 'proxy', authority: 'none' },
	{ role: 'proxy', authority: 'guardian' },
	{ role: 'proxy', authority: 'power-of-attorney' },
	{ role: 'parent', age: 'under-12' },
	{ role: 'parent', age: '12-15' },
	{ role: 'relative' }
];

const anySetting = fc.record({
	conversation: fc.constantFrom(1, 2, 3),
	answerer: fc.constantFrom(...answerers),
	length: fc.constantFrom('whole', 'short', 'none')
});

/** A relative's own view is of 1.3.0 on, and never «ingen behov nå». */
const settingOf = ({ questions }: Pack) =>
	anySetting.filter(
		({ answerer, length }) =>
			answerer.role !== 'relative' || (questions.helped !== undefined && length !== 'none')
	);

/** Anything a keyboard, a paste or an attacker can put into a text field. */
const anyText = (max: number) =>
	fc.oneof(
		fc.string({ unit: 'binary', maxLength: max + 20 }),
		fc.string({
			unit: fc.constantFrom('a', 'e', '\u0301', '\ud800', '\ufffd', '\n', '\u202e', '"', '\\'),
			maxLength: max
		})
	);

function anySheet(pack: Pack): fc.Arbitrary<Sheet> {
	const { questions } = pack;
	const items = pack.groups.flatMap((group) => group.items.map(({ id }) => id));
	const ticks = (kind: string, ids: readonly string[]) => ids.map((id) => `${kind}/${id}`);
	const keys = [
		...ticks('mark', items),
		...ticks(
			'gone',
			pack.screens.map(({ id }) => id)
		),
		...ticks(
			'none',
			pack.screens.map(({ id }) => id)
		),
		...ticks(
			'theme',
			pack.themes.map(({ id }) => id)
		),
		...ticks('private', [
			'distress',
			'other',
			'important',
			'ownQuestions',
			'notHappened',
			'childOnly',
			...ticks('mark', items)
		]),
		'alone'
	];
	const choice = (choices: typeof questions.followUpChoices) =>
		fc.constantFrom(...choices.map(({ id }) => id));
	const rest = fc.record(
		{
			distress: fc.integer({ min: 0, max: 10 }),
			followUp: choice(questions.followUpChoices),
			language: choice(questions.languageChoices),
			wantsConversation: choice(questions.wantsConversationChoices),
			sendMunicipality: fc.boolean(),
			sendGp: fc.boolean(),
			...Object.fromEntries(textKeys.map((key) => [key, anyText(maxLength(key))]))
		},
		{ requiredKeys: [] }
	);
	return fc
		.tuple(fc.subarray(keys), fc.shuffledSubarray(items, { maxLength: 5 }), rest)
		.map(([ticked, first, rest]) => ({
			...Object.fromEntries(ticked.map((key) => [key, true])),
			...Object.fromEntries(first.map((id, order) => [`first/${id}`, order])),
			...(rest as Sheet)
		}));
}

const name = fc.option(
	anyText(100)
		.map((text) => cleanText(text.replaceAll('\n', ' '), 100))
		.filter(Boolean),
	{ nil: undefined }
);
const instant = fc
	.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
	.map((date) => `${date.toISOString().slice(0, 19)}Z`);

/** Of the keys in turn: nobody else, or whose name. */
const anyNames = fc.array(fc.option(fc.constantFrom('Ola', 'Åse Å', 'Ola\nNordmann', '  ', '語')), {
	minLength: 1,
	maxLength: 12
});

function helpersIn(
	pack: Pack,
	{ answerer: { role } }: { answerer: Answerer },
	answers: Result['answers'],
	names: readonly (string | null)[]
): Pick<Result, 'helpers'> {
	if (!pack.questions.helped || role === 'self' || role === 'relative') return {};
	const all = helpable(pack).map(({ id }, at) => [id, names[at % names.length]] as const);
	const by = Object.fromEntries(all.filter((entry): entry is [string, string] => entry[1] !== null));
	const helpers = helpersOf(answers, by);
	return helpers.length > 0 ? { helpers } : {};
}

export function anyResult(pack: Pack): fc.Arbitrary<Result> {
	const parts = fc.record({
		setting: settingOf(pack),
		by: anyNames,
		sheet: anySheet(pack),
		id: fc.uuid(),
		amends: fc.option(fc.uuid(), { nil: undefined }),
		locale: fc.constantFrom('nb', 'nn'),
		confirmedAt: instant,
		name,
		birthDate: fc.option(
			instant.map((instant) => instant.slice(0, 10)),
			{ nil: undefined }
		),
		relative: name
	});
	return parts.map(({ setting, sheet, by, amends, name, birthDate, relative, ...rest }) => ({
		...rest,
		...setting,
		pack: { id: pack.id, version: pack.version, hash: packHash(pack) },
		answers: relevant(pack, setting, read(pack, sheet)),
		...helpersIn(pack, setting, relevant(pack, setting, read(pack, sheet)), by),
		person: { ...(name ? { name } : {}), ...(birthDate ? { birthDate } : {}) },
		...(relative && ['proxy', 'parent', 'relative'].includes(setting.answerer.role) ? { relative } : {}),
		...(amends && amends !== rest.id ? { amends } : {})
	}));
}

type About = Partial<Omit<Result, 'pack' | 'answers'>>;

/** A result of these answers, by a patient on the whole form in conversation 1 unless said otherwise. */
export function resultOf(pack: Pack, sheet: Sheet, about: About = {}): Result {
	const setting = { conversation: 1, answerer: { role: 'self' }, length: 'whole', ...about } as const;
	return {
		id: '3f8c1b52-6f0e-4d5a-9f1e-1b2c3d4e5f60',
		locale: 'nb',
		person: { name: 'Kari Nordmann', birthDate: '1951-02-28' },
		confirmedAt: '2026-11-22T09:30:00Z',
		...setting,
		pack: { id: pack.id, version: pack.version, hash: packHash(pack) },
		answers: relevant(pack, setting, read(pack, sheet))
	};
}
