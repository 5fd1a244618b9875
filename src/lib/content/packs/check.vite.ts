/**
 * Stops the build on a pack that is wrong, with the file and line. It is imported by
 * vite.config.ts, before Kit's aliases exist, so its imports are relative.
 */
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { checkPack, checkReleased } from '../../core/instrument/check.ts';
import type { Pack } from '../../core/instrument/pack.ts';
import { packs } from './index.ts';

export type Released = Readonly<Record<string, string>>;
/** A pack and where it is written. `name` is the exported constant. */
export type Source = { readonly pack: Pack; readonly file: string; readonly name: string };

const FOLDER = 'src/lib/content/packs';

/** One line per mistake: `file:line path: problem`. Empty when all is well. */
export async function findMistakes(sources: readonly Source[], released: Released): Promise<string[]> {
	const found = sources.flatMap((source) =>
		[...checkPack(source.pack), ...checkReleased(source.pack, released)].map((one) => ({ ...source, ...one }))
	);
	if (found.length === 0) return [];
	// TypeScript is slow to load, and a build without mistakes does not need it.
	const { locate } = await import('./locate.vite.ts');
	return found.map(({ file, name, path, problem }) => {
		const place = locate(file, name, path);
		return `${relative('.', place.file)}:${place.line} ${path}: ${problem}`;
	});
}

/** Released packs that no longer ship: results signed with them could not be read. */
export function findMissing(shipped: readonly Pack[], released: Released): string[] {
	const names = shipped.map(({ id, version }) => `${id}|${version}`);
	return Object.keys(released)
		.filter((name) => !names.includes(name))
		.map((name) => `${FOLDER}/released.json: «${name}» was released and must be in packs`);
}

export function packCheck(): Plugin {
	return {
		name: 'hjemvei-packs',
		async buildStart() {
			const released = JSON.parse(readFileSync(`${FOLDER}/released.json`, 'utf8')) as Released;
			const mistakes = [...(await findMistakes(sources(), released)), ...findMissing(packs, released)];
			if (mistakes.length > 0) this.error(`a pack is wrong:\n${mistakes.join('\n')}`);
		}
	};
}

/** A pack stands in a file of its own name; an older version of it in `<id>-<version>.ts`. */
function sources(): Source[] {
	return packs.map((pack) => {
		const newest = packs.findLast(({ id }) => id === pack.id) === pack;
		const file = resolve(FOLDER, newest ? `${pack.id}.ts` : `${pack.id}-${pack.version}.ts`);
		return { pack, file, name: pack.id };
	});
}
