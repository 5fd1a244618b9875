/**
 * What is right of each parser, and seeds for the bending. A judge says `refused`, `same` where
 * what was accepted is what a seed held, or is said just so in the input, and otherwise `wrong`: accepted as something it was not.
 */
import { isDate } from '../../src/lib/core/date.ts';
import { readDay, readTime } from '../../src/lib/core/calendar/read.ts';
import {
	codeDigits,
	deriveSecrets,
	readCode,
	readPlanCode,
	unseal
} from '../../src/lib/core/envelope/index.ts';
import { createRelay } from '../../src/lib/client/relay.ts';
import { readBirthDate } from '../../src/lib/core/person/birth-date.ts';
import { packInvitation, readInvitation } from '../../src/lib/core/invitation/index.ts';
import { parsePlan, serializePlan } from '../../src/lib/core/plan/index.ts';
import { unpackResult } from '../../src/lib/core/qr/index.ts';
import { openHandover, openResult, type Opened } from '../../src/lib/core/result/index.ts';
import { openFromSession, readSession, sessionDigits } from '../../src/lib/core/session/index.ts';
import { findPack } from '../../src/lib/content/packs/index.ts';
import * as relay from '../../src/lib/server/parse.ts';
import { load, type Vector } from '../support/vectors.ts';

export type Judged = 'refused' | 'same' | 'wrong';

type Anything = { status?: string; digits?: string };
const inputs = (file: string, opening = false) =>
	load<Vector<Anything>[]>(file)
		.filter(({ expect, input }) => input.length < 30_000 && (!opening || expect.status === 'opened'))
		.map(({ input }) => input);
const says = (held: boolean): Judged => (held ? 'same' : 'wrong');
/** The digits of any text as a person would see them. */
const digitsOf = (text: string) => text.normalize('NFKC').replace(/[^0-9]/g, '');

export const results = inputs('result/judged-v1.json', true);
export const bundles = inputs('bundle/v1.json');
export const carried = inputs('carrying/v1.json', true);
export const [codes, invitations] = [inputs('code/v1.json'), inputs('invitation/v1.json')];
export const [planCodes, planTexts] = [inputs('plan/code-v1.json'), inputs('plan/text-v1.json')];
const { stretched, jwe, json } =
	load<{ stretched: string; jwe: string; json: string }[]>('envelope/v1.json')[2]!;
const secrets = deriveSecrets(Uint8Array.from(Buffer.from(stretched, 'base64url')));
export const sealed = [jwe, ...inputs('envelope/judged-v1.json')];
const plain = new Set([json, '\ufeff{}', '{"resourceType":"QuestionnaireResponse"}']);
type Derived = { key: JsonWebKey; derived: { digits: string }[] };
const clinic = load<Derived>('session/derived-v1.json');
export const session = clinic.derived[0]!.digits;
const clinicKey = await crypto.subtle.importKey(
	'jwk',
	clinic.key,
	{ name: 'ECDH', namedCurve: 'P-256' },
	false,
	['deriveBits']
);
export const delivered = load<(Vector<string> & { json?: string })[]>('session/sealed-v1.json');
const deliveredPlain = new Set(delivered.map(({ json }) => json));

export const NAMES = [
	...new Set(results[0]!.match(/"[^"\\]{1,60}"/g)!.map((word) => JSON.parse(word) as string))
];
export const PLAN_NAMES = [
	...new Set(planTexts[0]!.match(/"[^"\\]{1,60}"/g)!.map((word) => JSON.parse(word) as string))
];
/** What each signed seed holds, by the hash of its content and its key: nobody can make another. */
const signed = new Map<string, true>();
const identity = ({ digits, thumbprint, resource }: Extract<Opened, { status: 'opened' }>) =>
	`${digits} ${thumbprint} ${resource.identifier.value} ${resource.authored}`;
for (const seed of [...results, ...bundles]) {
	const { current, earlier } = await openHandover(seed, findPack);
	for (const one of [current, ...earlier]) if (one.status === 'opened') signed.set(identity(one), true);
}
for (const seed of carried) {
	const read = readCode(seed);
	const unpacked = read.status === 'carried' ? unpackResult(read.digits, findPack) : read;
	if (unpacked.status !== 'unpacked') continue;
	const opened = await openResult(unpacked.json, findPack);
	if (opened.status === 'opened') signed.set(identity(opened), true);
}
const known = (opened: Opened): Judged =>
	opened.status === 'opened' ? says(signed.has(identity(opened))) : 'refused';

export async function judgeCarried(input: string): Promise<Judged> {
	const read = readCode(input);
	if (read.status !== 'carried') return 'refused';
	const unpacked = unpackResult(read.digits, findPack);
	return unpacked.status === 'unpacked' ? known(await openResult(unpacked.json, findPack)) : 'refused';
}

export async function judgeHandover(input: string): Promise<Judged> {
	const { current, earlier } = await openHandover(input, findPack);
	const all = [current, ...earlier].map((one) => (one.status === 'duplicate' ? 'refused' : known(one)));
	return all.includes('wrong') ? 'wrong' : all[0]!;
}

export function judgeCode(input: string, reader: typeof readCode | typeof readPlanCode = readCode): Judged {
	const read = reader(input);
	if (read.status !== 'code') return 'refused';
	const symbols = input.normalize('NFKC').toUpperCase().replace(/[ØO]/g, '0').replace(/[IL]/g, '1');
	const typed = symbols.replace(/[^0-9A-Z]/g, '');
	return says(typed === read.code || digitsOf(input).endsWith(codeDigits(read.code)));
}

export function judgeInvitation(input: string): Judged {
	const read = readInvitation(input);
	if (read.status !== 'read') return 'refused';
	const packed = packInvitation(read.invitation);
	return says(packed.status === 'packed' && digitsOf(input).includes(packed.digits));
}

/** One plan has one spelling. */
export function judgePlan(input: string): Judged {
	const read = parsePlan(input);
	return read.status === 'read' ? says(serializePlan(read.plan) === input) : 'refused';
}

export function judgeSession(input: string): Judged {
	const read = readSession(input);
	return read.status === 'session' ? says(digitsOf(input).includes(sessionDigits(read.session))) : 'refused';
}

export async function judgeDelivered(input: string): Promise<Judged> {
	const read = readSession(session);
	if (read.status !== 'session') throw new Error('the clinic has no session');
	const opened = await openFromSession(input, read.session, clinicKey);
	return opened.status === 'opened' ? says(deliveredPlain.has(opened.json)) : 'refused';
}

/** A body the relay would keep: five parts with the sizes of AES-GCM, in letters of base64url. */
export function judgeSealed(input: string): Judged {
	const body = Buffer.from(input);
	if (!relay.isSealed(body)) return 'refused';
	const parts = body.toString('latin1').split('.');
	const sizes = parts.map((part) => Buffer.from(part, 'base64url').length);
	return says(parts.length === 5 && sizes[1] === 0 && sizes[2] === 12 && sizes[4] === 16);
}

const SCHEMAS = [
	...[relay.ClaimBody, relay.ConfirmBody, relay.OwnerBody],
	...[relay.OpenBody, relay.WaitBody, relay.ReceiptBody]
];
type Said = string | number | boolean;
const isPlain = (value: Said) =>
	typeof value === 'string' ? /^([\w-]{22}|[\w-]{43})$/.test(value) : value !== 0;

/** A question the relay would answer: whichever it is taken for, it must say just that and nothing more. */
export async function judgeQuestion(input: string): Promise<Judged> {
	for (const schema of SCHEMAS) {
		const headers = { 'content-type': 'application/json' };
		const request = new Request('http://relay.example', { method: 'POST', headers, body: input });
		const read: Record<string, Said> | undefined = await relay.readJson<Record<string, Said>>(
			request,
			schema as unknown as Parameters<typeof relay.readJson<Record<string, Said>>>[1]
		);
		if (!read) continue;
		const asked = JSON.stringify(JSON.parse(input));
		if (asked !== JSON.stringify(read)) return 'wrong';
		if (!Object.values(read).every(isPlain)) return 'wrong';
		return 'same';
	}
	return 'refused';
}

export function judgeHeaders(input: string): Judged {
	const fits = (value: string) => {
		try {
			return new Headers({ authorization: value, 'hjemvei-expires': value });
		} catch {
			// No header can hold it.
			return undefined;
		}
	};
	const headers = fits(input);
	if (!headers) return 'refused';
	const [secret, expires] = [relay.readSecret(headers, 'Ticket'), relay.readExpires(headers)];
	if (secret === undefined && expires === undefined) return 'refused';
	if (expires !== undefined) return says(String(expires) === input.trim() || input.trim().length === 10);
	return says(/^Ticket [\w-]{43}$/.test(input.trim()));
}

/** What a relay, or something in between, answers a phone that asks how its handover stands. */
export async function judgeAnswer(input: string): Promise<Judged> {
	const asked = createRelay('https://relay.example', async () => new Response(input));
	const read = await asked.status('A'.repeat(43), 'A'.repeat(43));
	if (read.status !== 'known') return 'refused';
	return says(JSON.stringify(sorted(read.standing)) === JSON.stringify(sorted(JSON.parse(input))));
}

const sorted = (of: object) => Object.entries(of).sort(([one], [other]) => (one < other ? -1 : 1));

export function judgeTime(input: string): Judged {
	const read = readTime(input);
	if (read.status !== 'read') return 'refused';
	const typed = Number(digitsOf(input));
	return says([read.value.replace(':', ''), read.value.slice(0, 2)].map(Number).includes(typed));
}

export function judgeBirthDate(input: string): Judged {
	const read = readBirthDate(input, '2026-11-22');
	return read === undefined ? 'refused' : says(isDate(read) && read <= '2026-11-22');
}

export function judgeDay(input: string): Judged {
	const read = readDay(input, '2026-11-22', 'past');
	return read.status === 'read' ? says(isDate(read.value)) : 'refused';
}

export async function judgeResult(input: string): Promise<Judged> {
	return known(await openResult(input, findPack));
}

export async function judgeEnvelope(input: string): Promise<Judged> {
	const unsealed = await unseal(input, secrets);
	return unsealed.status === 'opened' ? says(plain.has(unsealed.json)) : 'refused';
}
