/**
 * A reader of codes, envelopes and carrying QRs as a stranger would write it: from docs/formats.md step by step,
 * with Node's own modules and the packs as data, and without a line of the app. Names of steps are the document's.
 */
import { argon2Sync, createDecipheriv, createHash, createPublicKey, hkdfSync, verify } from 'node:crypto';

type Words = { nb: string; nn: string };
type Named = { id: string; text: Words };
export type Pack = {
	id: string;
	version: string;
	distress: { question: Words };
	groups: { id: string; title: Words; items: Named[] }[];
	screens: { id: string; title: Words }[];
	themes: Named[];
	questions: Record<string, Words> & Record<`${string}Choices`, Named[]>;
};

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest();

/** RFC 8785 for what is in a result: whole numbers only. */
export function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
	if (value === null || typeof value !== 'object') return JSON.stringify(value);
	const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
	return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join()}}`;
}

// «Check digits modulo 97»
function checked(digits: string): string {
	const [before, check] = [digits.slice(0, -2), Number(digits.slice(-2))];
	if (98 - Number((BigInt(before) * 100n) % 97n) !== check) throw new Error('check');
	return before;
}

// «Code», 2
export function checkSymbol(symbols: string): string {
	const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
	const timesX = (value: number) => (value * 2 >= 32 ? (value * 2) ^ 0b100101 : value * 2);
	let sum = 0;
	for (let i = 1; i <= 11; i++) {
		let term = alphabet.indexOf(symbols[i - 1]!);
		for (let times = 0; times < i; times++) term = timesX(term);
		sum ^= term;
	}
	return alphabet[sum]!;
}

// «Code», 3 backwards: digits to the eleven symbols
export function symbolsOf(digits: string): string {
	const value = BigInt(checked(digits).replace(/^11/, ''));
	if (digits.length !== 21 || value >= 2n ** 55n) throw new Error('not a code');
	const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
	return Array.from({ length: 11 }, (_, i) => alphabet[Number((value >> BigInt(50 - 5 * i)) % 32n)]).join('');
}

// «Envelope»
export function openEnvelope(symbols: string, jwe: string): string {
	const stretched = argon2Sync('argon2id', {
		message: symbols,
		nonce: 'hjemvei/code/v1',
		memory: 65_536,
		passes: 3,
		parallelism: 1,
		tagLength: 32
	});
	const derive = (name: string) => Buffer.from(hkdfSync('sha256', stretched, '', `hjemvei/${name}/v1`, 32));
	const [header, encryptedKey, iv, sealed, tag] = jwe
		.split('.')
		.map((part) => Buffer.from(part, 'base64url'));
	const tkt = sha256(derive('ticket')).toString('base64url');
	const only = `{"alg":"dir","enc":"A256GCM","cty":"application/fhir+json","tkt":"${tkt}"}`;
	if (header!.toString() !== only || encryptedKey!.length > 0) throw new Error('not for this code');
	const decipher = createDecipheriv('aes-256-gcm', derive('key'), iv!, { authTagLength: 16 });
	decipher.setAAD(Buffer.from(jwe.split('.')[0]!, 'ascii')).setAuthTag(tag!);
	return Buffer.concat([decipher.update(sealed!), decipher.final()])
		.toString()
		.trimEnd();
}

// «Carrying QR», 1, and «Invitation», 1
function bitsOf(digits: string, kind: '21' | '31' | '41' | '61' | '71'): string {
	const body = checked(digits);
	if (!body.startsWith(kind)) throw new Error('another kind');
	const widths = [0, 3, 5, 8, 10, 13, 15, 17];
	let bits = '';
	let left = Number(body.slice(2, 5));
	for (let at = 5; left > 0; left -= 7) {
		const bytes = Math.min(left, 7);
		bits += BigInt(body.slice(at, (at += widths[bytes]!)))
			.toString(2)
			.padStart(8 * bytes, '0');
	}
	return bits;
}

// «Carrying QR», 5: the table of the document
const TABLE: [number, string][] = [
	[3, ' e'],
	[4, 'nrtas'],
	[5, 'likdog.m'],
	[6, 'vpåuf,'],
	[7, 'jhb\0ø'],
	[8, 'yDS\n'],
	[9, '-HIK'],
	[10, '?LT0123456789PN!/EVBF:'],
	[11, '()AæOc\u0001RGUMJ'],
	[12, `"QéØCqwxz'+`],
	[13, 'Å–%;@WX'],
	[14, '«»&YZÆ']
];
const letters = new Map<string, string>();
let next = 0;
let before = 0;
for (const [length, row] of TABLE) {
	next *= 2 ** (length - before);
	before = length;
	for (const letter of row) letters.set((next++).toString(2).padStart(length, '0'), letter);
}

export function bytesOf(digits: string, kind: '31' | '61' | '71'): Buffer {
	const bits = bitsOf(digits, kind);
	return Buffer.from(
		Array.from({ length: bits.length / 8 }, (_, i) => parseInt(bits.slice(8 * i, 8 * i + 8), 2))
	);
}

class Bits {
	#at = 0;
	readonly bits: string;
	constructor(bits: string) {
		this.bits = bits;
	}
	number(width: number): number {
		return width === 0 ? 0 : parseInt(this.bits.slice(this.#at, (this.#at += width)), 2);
	}
	bytes(length: number): Buffer {
		return Buffer.from(Array.from({ length }, () => this.number(8)));
	}
	maybe<T>(read: () => T): T | undefined {
		return this.number(1) === 1 ? read() : undefined;
	}
	choice<T>(list: T[]): T {
		return list[this.number(Math.ceil(Math.log2(list.length)))]!;
	}
	some(list: string[]): string[] {
		return list.filter(() => this.number(1) === 1);
	}
	text(): string {
		for (let text = '', code = ''; ;) {
			const letter = letters.get((code += this.number(1)));
			if (letter === '\0') return text;
			if (letter === '\u0001') text += String.fromCodePoint(this.number(21));
			else if (letter !== undefined) text += letter;
			if (letter !== undefined) code = '';
		}
	}
}

const uuid = (bytes: Buffer) => bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
const instant = (seconds: number) =>
	`${new Date(Date.parse('0000-01-01T00:00:00Z') + 1000 * seconds).toISOString().slice(0, 19)}Z`;
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

const ANSWERERS: Record<string, string>[] = [
	{ role: 'self' },
	{ role: 'together' },
	{ role: 'proxy', authority: 'none' },
	{ role: 'proxy', authority: 'guardian' },
	{ role: 'proxy', authority: 'power-of-attorney' },
	{ role: 'parent', age: 'under-12' },
	{ role: 'parent', age: '12-15' },
	{ role: 'relative' }
];
const LONG = ['other', 'important', 'ownQuestions', 'notHappened', 'childView', 'childOnly'];
const TEXTS = [...LONG, 'companion', 'languageName', 'phone', 'municipality', 'gp'];

// «Carrying QR», 2–4
export function readCarrying(digits: string, findPack: (name: string) => Pack) {
	const from = new Bits(bitsOf(digits, '21'));
	const pack = findPack(`${from.text()}-${from.text()}`);
	const hash = sha256(canonical(pack));
	if (!from.bytes(4).equals(hash.subarray(0, 4))) throw new Error('other words');
	const about = {
		id: uuid(from.bytes(16)),
		locale: from.choice(['nb', 'nn'] as const satisfies string[]),
		conversation: from.choice([1, 2, 3]),
		answerer: from.choice(pack.questions.helped ? ANSWERERS : ANSWERERS.slice(0, 7)),
		length: from.choice(['whole', 'short', 'none'])
	};
	const answers = readAnswers(from, pack);
	const read = {
		pack,
		packHash: hash.toString('base64url'),
		...about,
		answers,
		name: from.maybe(() => from.text()),
		birthDate: from.maybe(() => instant(86_400 * from.number(22)).slice(0, 10)),
		relative: from.maybe(() => from.text()),
		authored: instant(from.number(39)),
		amends: from.maybe(() => uuid(from.bytes(16))),
		x: from.bytes(32).toString('base64url'),
		y: from.bytes(32).toString('base64url'),
		signature: from.bytes(64)
	};
	// «Carrying QR», 4: last, in packs that tell it.
	const given = pack.questions.helped ? readHelpers(from, answers) : [];
	return { ...read, ...(given.length > 0 ? { helpers: given } : {}) };
}
export type Carried = ReturnType<typeof readCarrying>;

function readAnswers(from: Bits, pack: Pack) {
	const { questions: ask } = pack;
	const items = pack.groups.flatMap((group) => ids(group.items));
	const screens = ids(pack.screens);
	const distress = from.maybe(() => from.number(4));
	const [marked, none, gone] = [from.some(items), from.some(screens), from.some(screens)];
	const themes = from.some(ids(pack.themes));
	const asked = TEXTS.filter((key) => ask[key]);
	const given = asked.map((key) => [key, from.maybe(() => from.text())] as const);
	const texts = Object.fromEntries(given.filter(([, text]) => text !== undefined)) as Record<string, string>;
	const choice = (key: string) => from.maybe(() => from.choice(ids(ask[`${key}Choices`]!)));
	const rest = {
		followUp: choice('followUp'),
		language: choice('language'),
		wantsConversation: choice('wantsConversation'),
		alone: from.number(1) === 1,
		sendMunicipality: from.maybe(() => from.number(1) === 1),
		sendGp: from.maybe(() => from.number(1) === 1)
	};
	const first = Array.from({ length: from.number(2) }, () => from.choice(marked));
	const hideable = [
		...(distress === undefined ? [] : ['distress']),
		...marked.map((id) => `mark/${id}`),
		...['other', 'important', 'ownQuestions', 'notHappened', 'childOnly'].filter((key) => key in texts)
	];
	return { distress, marked, none, gone, first, themes, texts, ...rest, private: from.some(hideable) };
}

type Given = Pick<ReturnType<typeof readAnswers>, 'private'> & Record<string, unknown>;

// «Carrying QR», 4: of each who helped the name, and which of the answers that can be another's
function readHelpers(from: Bits, answers: Given) {
	const ticks = (kind: string, list: unknown) => (list as string[]).map((id) => `${kind}/${id}`);
	const { private: hidden, texts } = answers as Given & { texts: Record<string, string> };
	const keys = [
		'distress',
		...ticks('mark', answers.marked),
		...ticks('none', answers.none),
		...ticks('first', answers.first).filter((key) => !hidden.includes(key.replace('first', 'mark'))),
		...ticks('theme', answers.themes),
		...['other', 'important', 'ownQuestions', 'notHappened', 'childView'].filter((key) => key in texts),
		...['followUp', 'language'],
		...['companion', 'languageName', 'phone', 'municipality', 'gp'].filter((key) => key in texts)
	].filter(
		(key) =>
			!hidden.includes(key) && (!/^(distress|followUp|language)$/.test(key) || answers[key] !== undefined)
	);
	return Array.from({ length: from.number(4) }, () => ({ name: from.text(), answers: from.some(keys) }));
}

// «Result», 4, for what a carrying QR holds: whether the signature is over this resource
export function holds(carried: Carried, resource: unknown): boolean {
	const { x, y, authored, signature } = carried;
	const header = JSON.stringify({
		...{ alg: 'ES256', typ: 'hjemvei-result+jws', sigT: authored },
		jwk: { kty: 'EC', crv: 'P-256', x, y }
	});
	const key = createPublicKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', x, y } });
	const signed = [header, canonical(resource)]
		.map((part) => Buffer.from(part).toString('base64url'))
		.join('.');
	return verify('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' }, signature);
}

// «Result», 5
export function checkDigits(resource: unknown): string {
	return String(sha256(canonical(resource)).readUInt32BE() % 1_000_000).padStart(6, '0');
}

// «Invitation», 2–7
export function readInvitation(digits: string) {
	const from = new Bits(bitsOf(digits, '41'));
	const text = () => from.text();
	const signs = (width: number, alphabet: string) => {
		let row = '';
		for (let sign = from.number(width); sign < alphabet.length; sign = from.number(width))
			row += alphabet[sign];
		return row;
	};
	const two = (number: number) => String(number).padStart(2, '0');
	const time = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
	const address = Array.from({ length: 94 }, (_, i) => String.fromCharCode(0x21 + i)).join('');
	const conversation = from.choice([1, 2, 3]);
	const kind = from.choice(['hospital', 'municipality', 'district']);
	const sender = { kind, name: text(), unit: from.maybe(text) };
	const appointment = from.maybe(() => ({
		date: new Date(Date.UTC(2000, 0, 1 + from.number(16))).toISOString().slice(0, 10),
		time: from.maybe(() => time(from.number(11))),
		place: from.maybe(text),
		video: from.maybe(() => `https://${signs(7, address)}`),
		with: from.maybe(text)
	}));
	const contact = from.maybe(() => ({
		name: from.maybe(text) ?? sender.unit ?? sender.name,
		phone: signs(4, '0123456789+ '),
		hours: from.maybe(text)
	}));
	return { conversation, from: sender, appointment, contact };
}
