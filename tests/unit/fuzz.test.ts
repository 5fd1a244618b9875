// A short run of `npm run fuzz`, whose long one is for the night: the same inputs each time, and no clock.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { packs } from '$lib/content/packs/index.ts';
import { parsers } from '../fuzz/parsers.ts';
import { load } from '../support/vectors.ts';
import { newKey, resultOf, sign } from '../support/results.ts';

const judgeOf = (name: string) => parsers.find((parser) => parser.name === name)!.judge;

test('no parser takes anything for what it is not, or keeps memory', { timeout: 120_000 }, async () => {
	const run = fileURLToPath(new URL('../fuzz/run.ts', import.meta.url));
	const ran = promisify(execFile)(process.execPath, [run, '--untimed', '--steps', '0', '--inputs', '10000']);
	await expect(ran.then(({ stdout }) => stdout)).resolves.toMatch(/\b100\d\d inputs in/);
});

test('the judge knows what it has never seen, and what it has', async () => {
	const pack = packs.at(-2)!;
	const other = JSON.stringify(await sign(resultOf(pack, { distress: 8 }), pack, await newKey()));
	for (const name of ['result', 'bundle']) {
		expect(await judgeOf(name)(other)).toBe('wrong');
		expect(await judgeOf(name)(load<{ input: string }[]>('result/judged-v1.json')[0]!.input)).toBe('same');
	}
});
