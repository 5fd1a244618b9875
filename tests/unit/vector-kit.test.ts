// The kit as a whole: enough of it, most of it to be refused, every refusal with its reason, and the packs it needs.
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import released from '$lib/content/packs/released.json' with { type: 'json' };
import { packs } from '$lib/content/packs/index.ts';
import type { Pack } from '$lib/core/instrument/pack.ts';
import { packHash } from '$lib/core/result/index.ts';
import { load, type Vector } from '../support/vectors.ts';

const cwd = fileURLToPath(new URL('../vectors', import.meta.url));
const files = globSync('*/*.json', { cwd }).sort();
const kinds = ['bundle', 'carrying', 'code', 'envelope', 'invitation', 'plan', 'result', 'room', 'session'];
/** Those made as examples of what a phone writes: all of them open. */
const examples = files.filter((file) =>
	/^(envelope\/v1|plan\/v1|result\/v1-|(room|session)\/derived-)/.test(file)
);
const judged = files.filter((file) => !file.startsWith('packs/') && !examples.includes(file));
const vectors = judged.flatMap((file) =>
	load<Vector<unknown>[]>(file).map((vector) => ({ file, ...vector }))
);

/** Whether anything in it is refused: in a bundle some may open and some not. */
function isRefused(expected: unknown): boolean {
	if (typeof expected === 'string') return expected !== 'opened';
	const { status, current, earlier } = expected as {
		status?: string;
		current?: unknown;
		earlier?: unknown[];
	};
	if (current) return [current, ...(earlier ?? [])].some(isRefused);
	return status !== undefined && !['opened', 'code', 'read', 'session', 'room', 'move'].includes(status);
}

test('every kind is there', () => {
	const found = new Set(files.map((file) => file.split('/')[0]));
	for (const kind of [...kinds, 'packs']) expect(found).toContain(kind);
});

test('at least 200 vectors, at least 70 % of them to be refused', () => {
	const opening = examples.flatMap((file) => [load<unknown>(file)].flat()).length;
	const refused = vectors.filter(({ expect }) => isRefused(expect)).length;
	expect(vectors.length + opening).toBeGreaterThanOrEqual(500);
	expect(refused / (vectors.length + opening)).toBeGreaterThanOrEqual(0.7);
});

test('each has a name of its own in its file, and a reason', () => {
	for (const { file, name, reason, input } of vectors) {
		expect(typeof input, `${file}: ${name}`).toBe('string');
		expect(reason.length, `${file}: ${name}`).toBeGreaterThan(3);
	}
	expect(new Set(vectors.map(({ file, name }) => `${file} ${name}`)).size).toBe(vectors.length);
});

test('the packs lie beside them as data, as they were released', () => {
	expect(files.filter((file) => file.startsWith('packs/'))).toHaveLength(packs.length);
	for (const [name, hash] of Object.entries(released))
		expect(packHash(load<Pack>(`packs/${name.replace('|', '-')}.json`)), name).toBe(hash);
});
