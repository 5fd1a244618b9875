/**
 * What a carrying QR holds, part by part (docs/formats.md). First which words it speaks, so that the pack can
 * be found; then the result, in places the pack decides; then the signature and its key. The words
 * themselves stay behind: they are rebuilt from the frozen pack.
 */
import type { Pack } from '../instrument/pack.ts';
import { answeredKeys, textKeys, type Answers, type TextKey } from '../instrument/sheet.ts';
import { locales } from '../locale.ts';
import { givenKeys } from '../result/helpers.ts';
import { answerers, lengths, type Helper, type Result } from '../result/result.ts';
import { bytes, flag, map, oneOf, optional, record, subset, uint, upToThree, type Codec } from './codec.ts';
import { text } from './text.ts';

export type Words = {
	readonly id: string;
	/** Semantic version. */
	readonly version: string;
	/** The first four bytes of the pack's hash; the signature covers the whole. */
	readonly hash: Uint8Array;
};

export type Body = Omit<Result, 'pack'> & {
	/** The journey's public key on P-256: x and y. */
	readonly key: Uint8Array;
	/** ES256: r and s (RFC 7518 §3.4). */
	readonly signature: Uint8Array;
};

export const words: Codec<Words> = record<Words>({ id: text, version: text, hash: bytes(4) });

const DAY = 86_400;
/** `YYYY-MM-DD` as days since the first of January in the year 0. */
const date = map(
	uint(22),
	(iso: string) => (seconds(`${iso}T00:00:00Z`) - YEAR_0) / DAY,
	(days) => instantAt(days * DAY).slice(0, 10)
);
/** An instant in UTC as whole seconds since the same day. */
const instant = map(uint(39), (iso: string) => seconds(iso) - YEAR_0, instantAt);
const YEAR_0 = seconds('0000-01-01T00:00:00Z');

/** RFC 9562, in lower case. */
const uuid = map(
	bytes(16),
	(id: string) => Uint8Array.from(id.replaceAll('-', '').match(/../g)!, (byte) => parseInt(byte, 16)),
	(value) =>
		[...value]
			.map((byte) => byte.toString(16).padStart(2, '0'))
			.join('')
			.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
);

export function body(pack: Pack): Codec<Body> {
	const told = alone(pack);
	// Packs that do not tell who gave what end here; neither do they know a relative's own view.
	if (!pack.questions.helped) return told;
	return {
		write(out, { helpers = [], ...rest }) {
			told.write(out, rest);
			helpersOf(rest.answers).write(out, helpers);
		},
		read(from) {
			const rest = told.read(from);
			const helpers = helpersOf(rest.answers).read(from);
			return { ...rest, ...(helpers.length > 0 ? { helpers } : {}) };
		}
	};
}

/** How many, then of each the name and a bit for each answer that can have been given by another. */
function helpersOf(answers: Answers): Codec<readonly Helper[]> {
	const count = uint(4);
	const one = record<Helper>({ name: text, answers: subset(givenKeys(answers, answers.private)) });
	return {
		write(out, helpers) {
			count.write(out, helpers.length);
			for (const helper of helpers) one.write(out, helper);
		},
		read: (from) => Array.from({ length: count.read(from) }, () => one.read(from))
	};
}

function alone(pack: Pack): Codec<Omit<Body, 'helpers'>> {
	const known = pack.questions.helped ? answerers : answerers.filter(({ role }) => role !== 'relative');
	return record<Omit<Body, 'helpers'>>({
		id: uuid,
		locale: oneOf(locales),
		conversation: oneOf([1, 2, 3]),
		answerer: oneOf(known),
		length: oneOf(lengths),
		answers: answersOf(pack),
		person: record<Result['person']>({ name: optional(text), birthDate: optional(date) }),
		relative: optional(text),
		confirmedAt: instant,
		amends: optional(uuid),
		key: bytes(64),
		signature: bytes(64)
	});
}

function answersOf(pack: Pack): Codec<Answers> {
	const { questions: ask } = pack;
	const items = pack.groups.flatMap((group) => group.items.map(({ id }) => id));
	const screens = subset(pack.screens.map(({ id }) => id));
	const choice = (choices: readonly { id: string }[]) => optional(oneOf(choices.map(({ id }) => id)));
	const open = record<Omit<Answers, 'first' | 'private'>>({
		distress: optional(oneOf(Array.from({ length: 11 }, (_, number) => number))),
		marked: subset(items),
		none: screens,
		gone: screens,
		themes: subset(pack.themes.map(({ id }) => id)),
		texts: record<Answers['texts']>(
			// Only what this pack asks, so that a question of a later pack moves nothing in an earlier one.
			Object.fromEntries(textKeys.filter((key) => ask[key]).map((key) => [key, optional(text)])) as {
				[K in TextKey]: Codec<string | undefined>;
			}
		),
		followUp: choice(ask.followUpChoices),
		language: choice(ask.languageChoices),
		wantsConversation: choice(ask.wantsConversationChoices),
		alone: flag,
		sendMunicipality: optional(flag),
		sendGp: optional(flag)
	});
	return {
		write(out, { first, private: hidden, ...rest }) {
			open.write(out, rest);
			upToThree(rest.marked).write(out, first);
			subset(hideable(rest)).write(out, hidden);
		},
		read(from) {
			const rest = open.read(from);
			return {
				...rest,
				first: upToThree(rest.marked).read(from),
				private: subset(hideable(rest)).read(from)
			};
		}
	};
}

function hideable(answers: Omit<Answers, 'first' | 'private'>): string[] {
	return answeredKeys({ ...answers, first: [], private: [] });
}

function seconds(iso: string): number {
	return Date.parse(iso) / 1000;
}

/** Throws RangeError past the year 9999. */
function instantAt(since: number): string {
	return `${new Date((since + YEAR_0) * 1000).toISOString().slice(0, 19)}Z`;
}
