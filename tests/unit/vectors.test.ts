// What phones have already made must open in every later build (tests/vectors/README.md).
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stretchJs, stretchWasm } from '$lib/client/argon2.ts';
import { findPack } from '$lib/content/packs/index.ts';
import {
	claimProof,
	codeDigits,
	deriveSecrets,
	formatCode,
	kdfInput,
	newCode,
	readCode,
	seal,
	ticketHash,
	unseal
} from '$lib/core/envelope/index.ts';
import { openResult, toFhir, type Result } from '$lib/core/result/index.ts';

const directory = new URL('../vectors/', import.meta.url);
const load = <T>(file: string) => JSON.parse(readFileSync(new URL(file, directory), 'utf8')) as T;
const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));
const b64 = (text: string) => Uint8Array.from(Buffer.from(text, 'base64url'));

type Envelope = Record<
	| ('random' | 'code' | 'shown' | 'digits' | 'stretched' | 'ticket' | 'key' | 'ack')
	| ('ticketHash' | 'claim' | 'proof' | 'iv' | 'json' | 'jwe'),
	string
>;

test.each(load<Envelope[]>('envelope/v1.json'))('envelope v1: $shown', async (vector) => {
	const code = newCode(hex(vector.random));
	expect(code).toBe(vector.code);
	expect(formatCode(code)).toBe(vector.shown);
	expect(codeDigits(code)).toBe(vector.digits);
	for (const written of [vector.shown, vector.digits])
		expect(readCode(written)).toEqual({ status: 'code', code });

	const stretched = await stretchWasm(kdfInput(code));
	expect(stretched).toEqual(b64(vector.stretched));
	const secrets = deriveSecrets(stretched);
	expect(secrets).toEqual({ ticket: vector.ticket, key: b64(vector.key), ack: b64(vector.ack) });
	expect(ticketHash(secrets)).toBe(vector.ticketHash);
	expect(claimProof(secrets, vector.claim)).toBe(vector.proof);
	expect(await unseal(vector.jwe, secrets)).toEqual({ status: 'opened', json: vector.json });
	expect(await seal(vector.json, secrets, hex(vector.iv))).toBe(vector.jwe);
});

test('the JavaScript key derivation agrees with a frozen vector', () => {
	const [vector] = load<Envelope[]>('envelope/v1.json');
	expect(stretchJs(kdfInput(newCode(hex(vector!.random))))).toEqual(b64(vector!.stretched));
});

const results = globSync('result/v1-*.json', { cwd: directory }).sort();

test('there are results to open', () => {
	expect(results.length).toBeGreaterThanOrEqual(12);
});

test.each(results)('%s', async (name) => {
	const vector = load<{ result: Result; digits: string; thumbprint: string; file: string }>(name);
	const opened = await openResult(vector.file, findPack);
	expect(opened).toMatchObject({
		status: 'opened',
		result: vector.result,
		digits: vector.digits,
		thumbprint: vector.thumbprint
	});
	if (opened.status !== 'opened') return;
	expect(opened.result).toEqual(vector.result);
	// The phone still makes the same resource of the same answers, byte for byte.
	const text = JSON.stringify(toFhir(vector.result, opened.pack));
	const { extension } = opened.resource;
	expect(JSON.stringify({ ...opened.resource, extension: extension.slice(0, -1) })).toBe(text);
});
