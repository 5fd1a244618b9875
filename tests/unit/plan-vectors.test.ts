// What desks have sent home must open so in every later build (tests/vectors/README.md).
import { expect, test } from 'vitest';
import { stretchWasm } from '$lib/client/argon2.ts';
import {
	claimProof,
	codeDigits,
	deriveSecrets,
	formatCode,
	kdfInput,
	newCode,
	readPlanCode,
	seal,
	ticketHash,
	unseal
} from '$lib/core/envelope/index.ts';
import { parsePlan, serializePlan, type Plan } from '$lib/core/plan/index.ts';
import { load, type Vector } from '../support/vectors.ts';

type Example = Record<
	| ('random' | 'code' | 'shown' | 'digits' | 'stretched' | 'ticket' | 'key' | 'ack')
	| ('ticketHash' | 'claim' | 'proof' | 'iv' | 'json' | 'jwe'),
	string
> & { plan: Plan };

const examples = load<Example[]>('plan/v1.json');
const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));
const b64 = (text: string) => Uint8Array.from(Buffer.from(text, 'base64url'));

test.each(examples)('plan v1: $shown', async (vector) => {
	const code = newCode(hex(vector.random), 'plan');
	expect(code).toBe(vector.code);
	expect(formatCode(code)).toBe(vector.shown);
	expect(codeDigits(code)).toBe(vector.digits);
	const stretched = await stretchWasm(kdfInput(code));
	expect(stretched).toEqual(b64(vector.stretched));
	const secrets = deriveSecrets(stretched, 'plan');
	expect(secrets).toEqual({ ticket: vector.ticket, key: b64(vector.key), ack: b64(vector.ack) });
	expect(ticketHash(secrets)).toBe(vector.ticketHash);
	expect(claimProof(secrets, vector.claim)).toBe(vector.proof);
	expect(serializePlan(vector.plan)).toBe(vector.json);
	expect(parsePlan(vector.json)).toEqual({ status: 'read', plan: vector.plan });
	expect(await seal(vector.json, secrets, hex(vector.iv), 'plan')).toBe(vector.jwe);
	expect(await unseal(vector.jwe, secrets, 'plan')).toEqual({ status: 'opened', json: vector.json });
});

test.each(load<Vector<object>[]>('plan/code-v1.json'))('code: $name', ({ input, expect: expected }) => {
	expect(readPlanCode(input)).toEqual(expected);
});

test.each(load<Vector<object>[]>('plan/text-v1.json'))('text: $name', ({ input, expect: expected }) => {
	expect(parsePlan(input)).toEqual(expected);
});

test.each(load<Vector<object>[]>('plan/sealed-v1.json'))(
	'sealed: $name',
	async ({ input, expect: expected }) => {
		const secrets = deriveSecrets(b64(examples[1]!.stretched), 'plan');
		const { cause: _why, ...unsealed } = { cause: undefined, ...(await unseal(input, secrets, 'plan')) };
		expect(unsealed).toEqual(expected);
	}
);
