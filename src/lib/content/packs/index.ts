/** Every released pack: results signed with any of them stay readable. Newest last. */
import type { Pack } from '$lib/core/instrument/pack.ts';
import type { Answerer } from '$lib/core/result/result.ts';
import { deployment } from '../deployment.ts';
import { pakjenning as pakjenning100 } from './pakjenning-1.0.0.ts';
import { pakjenning as pakjenning110 } from './pakjenning-1.1.0.ts';
import { pakjenning as pakjenning120 } from './pakjenning-1.2.0.ts';
import { pakjenning } from './pakjenning.ts';
import { temaer as temaer100 } from './temaer-1.0.0.ts';
import { temaer as temaer110 } from './temaer-1.1.0.ts';
import { temaer as temaer120 } from './temaer-1.2.0.ts';
import { temaer } from './temaer.ts';

export const packs: readonly Pack[] = [
	pakjenning100,
	temaer100,
	pakjenning110,
	temaer110,
	pakjenning120,
	temaer120,
	pakjenning,
	temaer
];

/** The very pack; `'newer'` when we know the id but only lower versions of it, so that the app is what is old. */
export function findPack(id: string, version: string): Pack | undefined | 'newer' {
	const ours = packs.filter((pack) => pack.id === id);
	const found = ours.find((pack) => pack.version === version);
	if (found || ours.length === 0 || !isVersion(version)) return found;
	return ours.every((pack) => compare(version, pack.version) > 0) ? 'newer' : undefined;
}

/** What this person answers: the deployment's pack, or `temaer` under 16. */
export function packFor(answerer: Answerer): Pack {
	const id = answerer.role === 'parent' ? temaer.id : deployment.pack;
	const pack = packs.findLast((candidate) => candidate.id === id);
	if (!pack) throw new Error(`the deployment's pack «${id}» does not exist`);
	return pack;
}

function isVersion(version: string): boolean {
	return /^\d{1,6}\.\d{1,6}\.\d{1,6}$/.test(version);
}

function compare(a: string, b: string): number {
	return a.localeCompare(b, 'en', { numeric: true });
}
