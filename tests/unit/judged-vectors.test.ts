// What is opened, and what is refused and with which word, stays so in every later build (tests/vectors/README.md).
import { describe, expect, test } from 'vitest';
import { findPack } from '$lib/content/packs/index.ts';
import { deriveSecrets, readCode, unseal } from '$lib/core/envelope/index.ts';
import { packResult, unpackResult } from '$lib/core/qr/index.ts';
import { openResult, type Opened, type Result } from '$lib/core/result/index.ts';
import { load, type Vector } from '../support/vectors.ts';

type Outcome = { status: string; digits?: string; thumbprint?: string; result?: Result };

describe('code', () => {
	test.each(load<Vector<Outcome & { code?: string }>[]>('code/v1.json'))(
		'$name',
		({ input, expect: expected }) => {
			expect(readCode(input)).toEqual(expected);
		}
	);
});

describe('envelope', () => {
	const { stretched } = load<{ stretched: string }[]>('envelope/v1.json')[2]!;
	const secrets = deriveSecrets(Uint8Array.from(Buffer.from(stretched, 'base64url')));

	test.each(load<Vector<Outcome & { json?: string }>[]>('envelope/judged-v1.json'))(
		'$name',
		async ({ input, expect: expected }) => {
			const { cause: _why, ...unsealed } = { cause: undefined, ...(await unseal(input, secrets)) };
			expect(unsealed).toEqual(expected);
		}
	);
});

describe('result', () => {
	test.each(load<Vector<Outcome>[]>('result/judged-v1.json'))(
		'$name',
		async ({ input, expect: expected }) => {
			expect(outcome(await openResult(input, findPack))).toEqual(expected);
		}
	);
});

describe('carrying QR', () => {
	test.each(load<Vector<Outcome>[]>('carrying/v1.json'))('$name', async ({ input, expect: expected }) => {
		const { result, ...rest } = expected;
		const read = readCode(input);
		if (read.status !== 'carried') return expect({ status: read.status }).toEqual(rest);
		const unpacked = unpackResult(read.digits, findPack);
		if (unpacked.status !== 'unpacked') return expect(unpacked).toEqual(rest);
		const opened = await openResult(unpacked.json, findPack);
		expect(outcome(opened)).toEqual(rest);
		if (!result || opened.status !== 'opened') return;
		expect(opened.result).toEqual(result);
		// It is still written with the very same digits.
		expect(packResult(opened)).toEqual({ status: 'packed', digits: read.digits });
	});
});

function outcome(opened: Opened): Outcome {
	if (opened.status !== 'opened') return { status: opened.status };
	const { status, digits, thumbprint } = opened;
	return { status, digits, thumbprint };
}
