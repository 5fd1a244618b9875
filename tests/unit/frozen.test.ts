// No vector is ever edited: what stands in frozen.json is what was once made (tests/vectors/README.md).
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const directory = new URL('../vectors/', import.meta.url);
const load = (file: string): unknown => JSON.parse(readFileSync(new URL(file, directory), 'utf8'));
const hashOf = (vector: unknown) =>
	createHash('sha256').update(JSON.stringify(vector)).digest('base64url').slice(0, 12);

const frozen = load('frozen.json') as Record<string, string[]>;
const files = globSync('*/*.json', { cwd: directory }).sort();

test.each(files)('%s: nothing is edited or taken away, and what is new is written down', (file) => {
	const content = load(file);
	expect(frozen[file]).toEqual((Array.isArray(content) ? content : [content]).map(hashOf));
});

test('no file is taken away', () => {
	expect(files).toEqual(expect.arrayContaining(Object.keys(frozen)));
	expect(files.length).toBeGreaterThan(20);
});
