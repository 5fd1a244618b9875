/** Malformed inputs without end, the same for the same seed: vectors bent a little, and garbage in the likeness of each grammar. */
import { checkDigits97 } from '../../src/lib/core/envelope/check97.ts';

export type Random = {
	/** A whole number from 0 to below `limit`. */
	below(limit: number): number;
	pick<T>(list: readonly T[]): T;
};

/** Mulberry32. */
export function randomFrom(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (limit: number) => Math.floor(next() * limit);
	return { below, pick: (list) => list[below(list.length)]! };
}

/** What has broken readers before: nought, half pairs, marks that turn or vanish, letters that grow when normalised, keys of prototypes. */
const TROUBLE = [
	...[
		'\0',
		'\ud800',
		'\udc00',
		'\u202e',
		'\u2066',
		'\u200b',
		'\ufeff',
		'\u00ad',
		'\u0301',
		'\ufdfa',
		'\u2028'
	],
	...[
		'１',
		'٣',
		'Ｋ',
		'ſ',
		'İ',
		'ß',
		'%23',
		'%2523',
		'#',
		'/k#',
		'/i#',
		'/m#',
		'-',
		' ',
		'\n',
		'\t',
		'.',
		'=',
		'+',
		'_'
	],
	...[
		'"',
		'\\',
		'\\u0041',
		'{',
		'}',
		'[',
		']',
		',',
		':',
		'null',
		'NaN',
		'-0',
		'1e999',
		'"__proto__":',
		'"constructor":'
	],
	...[
		'[['.repeat(40),
		'{"a":'.repeat(20),
		'9'.repeat(60),
		'0'.repeat(17),
		'A'.repeat(200),
		'-'.repeat(300),
		'\u0301'.repeat(200)
	]
];

type Bend = (text: string, random: Random) => string;
const cut = (text: string, at: number, take: number, give: string) =>
	text.slice(0, at) + give + text.slice(at + take);

const BENDS: readonly Bend[] = [
	(text, random) => cut(text, random.below(text.length + 1), 1, random.pick(TROUBLE)),
	(text, random) => cut(text, random.below(text.length + 1), 0, random.pick(TROUBLE)),
	(text, random) => cut(text, random.below(text.length + 1), 1 + random.below(20), ''),
	(text, random) => text.slice(0, random.below(text.length + 1)),
	(text, random) => text.slice(random.below(text.length + 1)),
	(text, random) => {
		const [from, length] = [random.below(text.length + 1), random.below(40)];
		return cut(text, random.below(text.length + 1), 0, text.slice(from, from + length));
	},
	(text, random) => {
		const at = random.below(text.length);
		return cut(text, at, 1, String.fromCharCode(text.charCodeAt(at) ^ (1 << random.below(8))));
	},
	(text, random) => cut(text, random.below(text.length + 1), 1, String(random.below(10))),
	(text, random) => {
		const at = random.below(text.length);
		return cut(text, at, 2, (text[at + 1] ?? '') + (text[at] ?? ''));
	}
];

/** One to three bends of a seed. */
export function bent(seed: string, random: Random): string {
	let text = seed;
	for (let left = 1 + random.below(3); left > 0; left--) text = random.pick(BENDS)(text, random);
	return text;
}

/** A row of digits bent and then given a check that holds, so that what stands behind the check is tried as well. */
export function bentDigits(seed: string, random: Random): string {
	const [, before = '', digits = ''] = /^(.*?)(\d*)$/s.exec(seed) ?? [];
	let body = digits.slice(0, -2);
	for (let left = 1 + random.below(3); left > 0; left--)
		body = cut(body, 2 + random.below(Math.max(1, body.length - 2)), 1, String(random.below(10)));
	return /^\d+$/.test(body) ? before + body + checkDigits97(body) : before + body;
}

/** Any row of digits with this head, its count of bytes and its check in order. */
export function madeDigits(head: string, random: Random): string {
	const bytes = random.below(random.pick([10, 100, 340, 999]));
	const widths = [0, 3, 5, 8, 10, 13, 15, 17];
	let digits = head + String(bytes).padStart(3, '0');
	for (let left = bytes; left > 0; left -= 7) {
		const length = Math.min(7, left);
		const value = Array.from({ length }, () => random.below(256)).reduce(
			(value, byte) => (value << 8n) | BigInt(byte),
			0n
		);
		digits += value.toString().padStart(widths[length]!, '0');
	}
	return digits + checkDigits97(digits);
}

/** JSON of any shape, with the names and values of ours strewn in. */
export function madeJson(words: readonly string[], random: Random, depth = 0): string {
	const kind = random.below(depth > 5 ? 4 : 7);
	const many = () => Array.from({ length: random.below(5) }, () => madeJson(words, random, depth + 1));
	if (kind === 0) return random.pick(['null', 'true', 'false', '0', '1', '-1', '3.5', '1e308', '11']);
	if (kind < 4) return JSON.stringify(random.pick(words));
	if (kind === 4) return `[${many().join()}]`;
	return `{${many()
		.map((value) => `${JSON.stringify(random.pick(words))}:${value}`)
		.join()}}`;
}

/** Signs of an alphabet, any number of them. */
export function madeText(alphabet: string, random: Random): string {
	const length = random.below(random.pick([5, 30, 200, 2100]));
	return Array.from({ length }, () => alphabet[random.below(alphabet.length)]).join('');
}
