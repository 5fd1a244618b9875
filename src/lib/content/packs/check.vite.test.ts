import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { packHash } from '$lib/core/instrument/hash.ts';
import type { Pack } from '$lib/core/instrument/pack.ts';
import { findMissing, findMistakes, packCheck } from './check.vite.ts';
import { packs } from './index.ts';
import { locate } from './locate.vite.ts';
import { pakjenning } from './pakjenning.ts';
import released from './released.json';

const folder = mkdtempSync(join(tmpdir(), 'packs-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file with the pack as an exported constant, its physical group and questions imported from others. */
function write(pack: Pack): string {
	const { questions, ...rest } = pack;
	writeFileSync(
		join(folder, 'words.ts'),
		`export const questions = ${JSON.stringify(questions, null, '\t')};\n`
	);
	const file = join(folder, `${pack.id}.ts`);
	const body = JSON.stringify({ ...rest, questions: 0 }, null, '\t').replace('"questions": 0', 'questions');
	writeFileSync(
		file,
		`import { questions } from './words.ts';\n\nexport const pakjenning = ${body} as const;\n`
	);
	return file;
}

const lineOf = (file: string, path: string) => locate(file, 'pakjenning', path).line;

async function mistakes(pack: Pack): Promise<string[]> {
	const source = { pack, file: write(pack), name: 'pakjenning' };
	return findMistakes([source], { [`${pack.id}|${pack.version}`]: packHash(pack) });
}

test('the packs that ship are right', async () => {
	const sources = packs.map((pack) => ({ pack, file: `src/lib/content/packs/${pack.id}.ts`, name: pack.id }));
	expect(await findMistakes(sources, released)).toEqual([]);
	expect(findMissing(packs, released)).toEqual([]);
});

test('a mistake is told with file and line', async () => {
	const pack = structuredClone(pakjenning);
	Object.assign(pack.groups[4]!.items[9]!, { themes: ['own-health', 'helse'] });
	const told = await mistakes(pack);
	const file = join(folder, 'pakjenning.ts');
	const line = lineOf(file, 'groups.4.items.9.themes.1');
	expect(told).toEqual([`${relative('.', file)}:${line} groups.4.items.9.themes.1: unknown theme «helse»`]);
	expect(sourceLine(file, line).trim()).toBe('"helse"');
});

test('a mistake in words that are shared is told in their own file', async () => {
	const pack = structuredClone(pakjenning);
	(pack.questions.gp as { nn: string }).nn = '';
	const told = await mistakes(pack);
	const file = join(folder, 'words.ts');
	expect(told).toHaveLength(1);
	const line = Number(told[0]!.match(/words\.ts:(\d+) questions\.gp\.nn: is empty$/)?.[1]);
	expect(sourceLine(file, line).trim()).toBe('"nn": ""');
});

test('what is missing is told at the nearest thing round it', async () => {
	const pack = structuredClone(pakjenning);
	delete (pack.screens[3]!.title as { nn?: string }).nn;
	const [told] = await mistakes(pack);
	const line = Number(told!.match(/:(\d+) screens\.3\.title: nn is missing$/)?.[1]);
	expect(sourceLine(join(folder, 'pakjenning.ts'), line).trim()).toBe('"title": {');
	expect(sourceLine(join(folder, 'pakjenning.ts'), line - 1).trim()).toBe('"id": "physical-1",');
});

test('lines are found in the real files, across imports', () => {
	const file = 'src/lib/content/packs/pakjenning.ts';
	expect(sourceLine(file, lineOf(file, 'version'))).toContain("version: '1.3.0'");
	const fever = locate(file, 'pakjenning', 'groups.4.items.9.id');
	expect(fever.file).toMatch(/pakjenning\.physical\.ts$/);
	expect(sourceLine(fever.file, fever.line)).toContain("id: 'fever'");
	const theme = locate(file, 'pakjenning', 'themes.12.text.nn');
	expect(theme.file).toMatch(/content\/themes\.ts$/);
	expect(sourceLine(theme.file, theme.line)).toContain("id: 'oral-health'");
	const own = locate(file, 'pakjenning', 'questions.childOnly.nn');
	expect(own.file).toMatch(/packs\/shared\.ts$/);
	expect(sourceLine(own.file, own.line)).toContain('nn:');
	const before = locate(file, 'pakjenning', 'questions.gp.nn');
	expect(before.file).toMatch(/packs\/shared-1\.0\.0\.ts$/);
	expect(sourceLine(before.file, before.line)).toContain('gp:');
});

test('a released pack that no longer ships is missed', () => {
	expect(findMissing([pakjenning], { 'pakjenning|1.3.0': '', 'temaer|0.9.0': '' })).toEqual([
		'src/lib/content/packs/released.json: «temaer|0.9.0» was released and must be in packs'
	]);
});

test('a build with the plugin stops on a changed pack and goes through otherwise', async () => {
	const { build } = await import('vite');
	const entry = join(folder, 'entry.ts');
	writeFileSync(entry, 'export const a = 1;\n');
	const run = () =>
		build({
			configFile: false,
			root: folder,
			logLevel: 'silent',
			plugins: [packCheck()],
			build: { write: false, lib: { entry, formats: ['es'], fileName: 'a' } }
		});
	await expect(run()).resolves.toBeDefined();
	const title = pakjenning.title as { nn: string };
	const before = title.nn;
	title.nn = 'Noko anna';
	const file = 'src/lib/content/packs/pakjenning.ts';
	const message = `${file}:${lineOf(file, 'version')} version: pakjenning|1.3.0 was changed after its release`;
	await expect(run()).rejects.toThrow(message);
	title.nn = before;
});

function sourceLine(file: string, line: number): string {
	return readFileSync(file, 'utf8').split('\n')[line - 1]!;
}
